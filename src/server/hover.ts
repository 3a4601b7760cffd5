import { type Hover, MarkupKind } from 'vscode-languageserver/node';
import { citation } from '../rules/findings.ts';
import type { Glossary } from '../rules/terms/glossary.ts';
import type { Finding, MessageLanguage, RuleMeta, Source } from '../rules/types.ts';
import type { Swedish } from '../swedish/swedish.ts';
import type { AnalysedDocument, Token } from '../swedish/types.ts';
import type { OpenDocument } from './document.ts';
import { type PlacedSentence, sentenceAt } from './readings.ts';
import { metaOf } from './rule-meta.ts';
import { rulePageUri } from './rule-pages.ts';
import { serverTexts } from './texts.ts';

/** A passage about the word under the pointer, in Markdown, with the raw range of the word. */
export interface WordNote {
  start: number;
  end: number;
  markdown: string;
}

/** A word with its place: the token of the sentence. */
export interface PlacedWord extends PlacedSentence {
  index: number;
}

/** Something that knows words: the parts of compounds, or explanations of terms. A passage in Markdown. */
export type WordNotes = (word: PlacedWord, language: MessageLanguage) => string | undefined;

/** Shortest word whose parts are worth telling, in letters. */
const shortestCompound = 12;

/** Tells the parts of a long compound: *avfalls·hanterings·plan*. */
export function compoundNotes(swedish: Swedish): WordNotes {
  const spelling = swedish.spelling([]);
  return ({ sentence, index }, language) => {
    const word = sentence.tokens[index]!.text;
    if (word.length < shortestCompound) return undefined;
    const parts = spelling?.parts(word) ?? [];
    if (parts.length < 2) return undefined;
    return `${serverTexts[language].compound}: **${parts.map(({ text }) => escapeMarkdown(text)).join(' · ')}**`;
  };
}

/**
 * Tells what a technical term means: *bistånd: hjälp eller pengar från kommunen*. Who points at a word wants to know
 * it also where only an easy-to-read text must explain it.
 */
export function glossaryNotes(glossary: Glossary, swedish: Swedish | undefined): WordNotes {
  return ({ block, sentence, index }, language) => {
    const hits = glossary.find(sentence, block, undefined, swedish);
    const hit = hits.find(({ match }) => match.start <= index && index < match.end);
    if (hit === undefined) return undefined;
    const { term, explain } = hit.entry;
    return `${serverTexts[language].term}: **${escapeMarkdown(term)}** – ${escapeMarkdown(explain)}`;
  };
}

/**
 * What is known of the place that the pointer is at: the findings there, and the word.
 *
 * @param withMessages False for a client that shows the messages of the findings there itself.
 */
export function hoverAt(
  document: OpenDocument,
  offset: number,
  findings: readonly Finding[],
  reading: AnalysedDocument | undefined,
  notes: readonly WordNotes[],
  language: MessageLanguage,
  withMessages: boolean,
  kind: MarkupKind = MarkupKind.Markdown,
): Hover | undefined {
  const here = findings.filter(({ start, end }) => start <= offset && offset <= end);
  // The finding on the fewest words is what the writer points at.
  here.sort((one, other) => one.end - one.start - (other.end - other.start));
  const word = reading === undefined ? undefined : wordAt(reading, offset, notes, language);
  const passages = [
    ...here.map((finding) => describe(finding, language, withMessages)),
    ...(word ? [word.markdown] : []),
  ];
  const place = here[0] ?? word;
  if (place === undefined) return undefined;
  const value =
    kind === MarkupKind.PlainText ? passages.map(plainOf).join('\n\n') : passages.join('\n\n---\n\n');
  return {
    contents: { kind, value },
    range: document.positions.range(place.start, place.end),
  };
}

function wordAt(
  reading: AnalysedDocument,
  offset: number,
  notes: readonly WordNotes[],
  language: MessageLanguage,
): WordNote | undefined {
  const place = sentenceAt(reading, offset);
  if (place === undefined) return undefined;
  const { map } = place.block;
  const contains = ({ start, end }: Token) => map.rawStart(start) <= offset && offset <= map.rawEnd(end);
  const index = place.sentence.tokens.findIndex((one) => one.kind === 'word' && contains(one));
  const token = place.sentence.tokens[index];
  if (token === undefined) return undefined;
  const texts = notes.flatMap((note) => note({ ...place, index }, language) ?? []);
  if (texts.length === 0) return undefined;
  return { start: map.rawStart(token.start), end: map.rawEnd(token.end), markdown: texts.join('\n\n') };
}

function describe(finding: Finding, language: MessageLanguage, withMessages: boolean): string {
  const texts = serverTexts[language];
  const rule = metaOf(finding.ruleId);
  const head = `**${escapeMarkdown(rule?.title[language] ?? finding.ruleId)}** \`${finding.ruleId}\``;
  const lines = [
    head,
    ...(withMessages ? [escapeMarkdown(finding.message)] : []),
    escapeMarkdown(withoutRepeat(finding)),
  ];
  if (rule !== undefined) lines.push(...cardOf(rule, language));
  const page = rulePageUri(finding.ruleId);
  if (page !== undefined) lines.push(`[${texts.rulePage}](${page})`);
  return lines.join('\n\n');
}

/** The note without what the message ends with: some terms say in both what to write. */
function withoutRepeat({ message, note }: Finding): string {
  const ends = [...note.matchAll(/[.!?](?= )/gu)].map(({ index }) => index + 1);
  const end = ends.findLast((at) => message.endsWith(note.slice(0, at)));
  return end === undefined ? note : note.slice(end + 1);
}

function cardOf(rule: RuleMeta, language: MessageLanguage): string[] {
  const texts = serverTexts[language];
  const wrong = rule.fel.find(({ finds, text }) => finds.length > 0 && text.length < 200);
  const fix = wrong?.suggests?.[0];
  const example =
    wrong === undefined
      ? undefined
      : `${texts.example}: *${escapeMarkdown(oneLine(wrong.finds[0]!))}*${fix ? ` → *${escapeMarkdown(oneLine(fix))}*` : ''}`;
  const links = rule.sources.filter(({ url }) => url !== undefined).map(link);
  return [
    `${texts.what}: ${escapeMarkdown(rule.what[language])}`,
    ...(example === undefined ? [] : [example]),
    ...(links.length === 0 ? [] : [`${texts.source}: ${links.join(', ')}`]),
  ];
}

const link = (source: Source): string => `[${escapeMarkdown(citation(source))}](${source.url})`;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** What a passage says, for clients that would show its stars and backslashes. What is not escaped is its own markup. */
function plainOf(markdown: string): string {
  return markdown.replace(
    /\\(.)|`([\w-]+)`|\]\(([^\s()]*)\)|[[*]/gu,
    (_, escaped?: string, code?: string, address?: string) => {
      if (code !== undefined) return `(${code})`;
      return address === undefined ? (escaped ?? '') : ` (${address})`;
    },
  );
}

/** A text as Markdown that shows it as it is. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/gu, '\\$&');
}
