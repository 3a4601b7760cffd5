import type { SpellChecker } from '../swedish/spelling/index.ts';
import type { Swedish } from '../swedish/swedish.ts';
import { feats, upos } from '../swedish/tagger/labels.ts';
import type { AnalysedBlock, AnalysedDocument, Sentence, Token, TokenKind } from '../swedish/types.ts';

/**
 * Writes a document as CoNLL-U: one sentence for each sentence of its blocks, in the documents' order.
 *
 * Beside the usual comments, `# start =` and `# end =` give the raw range of the sentence in UTF-16 units of
 * the decoded source, end exclusive. With Swedish data, UPOS, FEATS and LEMMA are filled, and MISC tells the
 * parts of compounds (`Compound=stads+byggnads+förvaltningen`); without, they stand as `_`. White space inside `# text =`
 * and inside forms is one space.
 */
export function toConllu(document: AnalysedDocument, swedish?: Swedish): string {
  const layers = new Layers(swedish);
  const lines: string[] = [];
  let number = 0;
  for (const block of document.blocks) {
    let begins = true;
    for (const sentence of block.sentences) {
      if (sentence.tokens.length === 0) continue;
      number++;
      if (number === 1) lines.push('# newdoc');
      if (begins) lines.push(`# newpar id = ${block.index + 1}`);
      begins = false;
      lines.push(`# sent_id = ${number}`, ...sentenceLines(block, sentence, layers), '');
    }
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function sentenceLines(block: AnalysedBlock, sentence: Sentence, layers: Layers): string[] {
  const text = collapse(block.text.slice(sentence.start, sentence.end));
  const lines = [
    `# text = ${text}`,
    `# start = ${block.map.rawStart(sentence.start)}`,
    `# end = ${block.map.rawEnd(sentence.end)}`,
  ];
  const tags = block.language === 'sv' ? layers.tags(sentence) : undefined;
  for (const [index, token] of sentence.tokens.entries()) {
    const next = sentence.tokens[index + 1];
    // What no tagger has read: an emoji is a symbol, whatever stands beside it.
    const tag = isPictograph(token) ? undefined : tags?.[index];
    const misc: string[] = [];
    const parts = tag === undefined ? '' : layers.compound(token);
    if (parts !== '') misc.push(`Compound=${parts}`);
    if (next !== undefined && next.start === token.end) misc.push('SpaceAfter=No');
    const columns = [
      String(index + 1),
      collapse(token.text),
      tag !== undefined ? layers.lemma(token, tag) : tags === undefined ? '_' : collapse(token.text),
      tag === undefined ? partOfSpeech(token.kind) : upos(tag),
      '_',
      features(token, tag),
      '_',
      '_',
      '_',
      misc.join('|') || '_',
    ];
    lines.push(columns.join('\t'));
  }
  return lines;
}

/** The layers that need compiled data. */
class Layers {
  readonly #swedish: Swedish | undefined;
  readonly #spelling: SpellChecker | undefined;

  constructor(swedish: Swedish | undefined) {
    this.#swedish = swedish;
    this.#spelling = swedish?.spelling([]);
  }

  tags(sentence: Sentence): Uint8Array | undefined {
    return this.#swedish?.tags(sentence);
  }

  lemma(token: Token, tag: number): string {
    // Abbreviations do not inflect, and SoL is no sun.
    if (token.abbreviation) return collapse(token.text);
    return collapse(this.#swedish?.lemma(token.text, tag) ?? '_');
  }

  /** Parts of a compound, parted by `+`; empty for a word that is none. */
  compound(token: Token): string {
    if (token.kind !== 'word' || token.abbreviation) return '';
    const parts = this.#spelling?.parts(token.text);
    return parts === undefined || parts.length < 2 ? '' : parts.map((part) => part.text).join('+');
  }
}

function isPictograph({ kind, text }: Token): boolean {
  return kind === 'symbol' && text.charCodeAt(0) > 0x7f && /^\p{Extended_Pictographic}/u.test(text);
}

function features(token: Token, tag: number | undefined): string {
  const own = tag === undefined ? '' : feats(tag);
  if (!token.abbreviation) return own || '_';
  return own === '' ? 'Abbr=Yes' : `Abbr=Yes|${own}`;
}

/** What a token's kind alone tells of its part of speech. */
function partOfSpeech(kind: TokenKind): string {
  if (kind === 'punctuation') return 'PUNCT';
  return kind === 'symbol' ? 'SYM' : '_';
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
