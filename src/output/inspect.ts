import type { BlockKind, Span } from '../format/types.ts';
import type { MessageLanguage } from '../rules/types.ts';
import type { AnalysedBlock, AnalysedDocument, Language, TokenKind } from '../swedish/types.ts';
import { toJsonText } from './build-commands.ts';
import { schemaVersion } from './json.ts';
import { formatNumber, words } from './messages.ts';
import { oneLine } from './text-width.ts';

/** Blocks, sentences and tokens as JSON, with offsets into the decoded source (UTF-16 units). */
export function toInspectJson(document: AnalysedDocument, path: string): string {
  const report = {
    schemaVersion,
    path,
    format: document.format,
    blocks: document.blocks.map((block) => {
      const range = rawRange(block);
      return {
        kind: block.kind,
        depth: block.depth ?? null,
        language: block.language,
        ...range(0, block.text.length),
        text: block.text,
        spans: block.spans.map((span) => ({
          kind: span.kind,
          ...range(span.start, span.end),
          ...(span.href === undefined ? {} : { href: span.href }),
          ...(span.language === undefined ? {} : { language: span.language }),
        })),
        sentences: block.sentences.map((sentence) => ({
          ...range(sentence.start, sentence.end),
          text: block.text.slice(sentence.start, sentence.end),
          tokens: sentence.tokens.map((token) => ({
            kind: token.kind,
            ...range(token.start, token.end),
            text: token.text,
          })),
        })),
      };
    }),
  };
  return `${toJsonText(report, 2)}\n`;
}

function rawRange(block: AnalysedBlock): (start: number, end: number) => { start: number; end: number } {
  return (start, end) => ({ start: block.map.rawStart(start), end: block.map.rawEnd(end) });
}

/** Blocks, sentences and tokens as a tree for people. */
export function toInspectText(document: AnalysedDocument, path: string, language: MessageLanguage): string {
  const texts = treeTexts[language];
  const sentences = document.blocks.reduce((sum, block) => sum + block.sentences.length, 0);
  const lines = [
    `${oneLine(path)}  ${document.format}, ${texts.counts(
      formatNumber(document.blocks.length, language),
      formatNumber(sentences, language),
    )}`,
  ];
  for (const block of document.blocks) {
    const range = rawRange(block);
    const { start, end } = range(0, block.text.length);
    const facts = [
      texts.kinds[block.kind] + (block.depth === undefined ? '' : ` ${block.depth}`),
      ...(block.ordinal === undefined ? [] : [texts.ordinal(block.ordinal)]),
      texts.languages[block.language],
      ...(block.within === undefined ? [] : [texts.within(block.within + 1)]),
      ...block.spans.map((span) => `${texts.spans[span.kind]} ${quoted(block, span, words[language].quote)}`),
    ];
    lines.push('', `${block.index + 1}. ${facts.join(', ')}  [${start}–${end}]`);
    if (block.sentences.length === 0) lines.push(`   ${oneLine(block.text)}`);
    for (const sentence of block.sentences) {
      const at = range(sentence.start, sentence.end);
      lines.push(`   ${oneLine(block.text.slice(sentence.start, sentence.end))}  [${at.start}–${at.end}]`);
      const tokens = sentence.tokens.map((token) => {
        const label = token.abbreviation ? texts.abbreviation : texts.tokens[token.kind];
        return label === '' ? oneLine(token.text) : `${oneLine(token.text)} (${label})`;
      });
      lines.push(`     ${tokens.join(' | ')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function quoted(block: AnalysedBlock, span: Span, quote: (text: string) => string): string {
  return quote(oneLine(block.text.slice(span.start, span.end)));
}

interface TreeTexts {
  kinds: Record<BlockKind, string>;
  spans: Record<Span['kind'], string>;
  /** Words and punctuation are evident and carry no label. */
  tokens: Record<TokenKind, string>;
  languages: Record<Language, string>;
  abbreviation: string;
  counts(blocks: string, sentences: string): string;
  ordinal(position: number): string;
  within(block: number): string;
}

const treeTexts: Record<MessageLanguage, TreeTexts> = {
  sv: {
    kinds: {
      paragraph: 'stycke',
      heading: 'rubrik',
      listItem: 'listpunkt',
      tableCell: 'tabellcell',
      caption: 'bildtext',
      linkText: 'länktext',
      altText: 'alternativtext',
      fragment: 'fristående rad',
      quotation: 'citat',
    },
    spans: {
      code: 'kod',
      link: 'länk',
      emphasis: 'kursivt',
      strong: 'fetstil',
      quotation: 'citat',
      foreign: 'annat språk',
    },
    tokens: { word: '', punctuation: '', number: 'tal', symbol: 'tecken', address: 'adress', code: 'kod' },
    languages: { sv: 'svenska', en: 'engelska', other: 'annat språk' },
    abbreviation: 'förkortning',
    counts: (blocks, sentences) => `block: ${blocks}, meningar: ${sentences}`,
    ordinal: (position) => `nummer ${position}`,
    within: (block) => `i block ${block}`,
  },
  en: {
    kinds: {
      paragraph: 'paragraph',
      heading: 'heading',
      listItem: 'list item',
      tableCell: 'table cell',
      caption: 'caption',
      linkText: 'link text',
      altText: 'text alternative',
      fragment: 'separate line',
      quotation: 'quotation',
    },
    spans: {
      code: 'code',
      link: 'link',
      emphasis: 'emphasis',
      strong: 'strong',
      quotation: 'quotation',
      foreign: 'other language',
    },
    tokens: {
      word: '',
      punctuation: '',
      number: 'number',
      symbol: 'symbol',
      address: 'address',
      code: 'code',
    },
    languages: { sv: 'Swedish', en: 'English', other: 'other language' },
    abbreviation: 'abbreviation',
    counts: (blocks, sentences) => `blocks: ${blocks}, sentences: ${sentences}`,
    ordinal: (position) => `number ${position}`,
    within: (block) => `in block ${block}`,
  },
};
