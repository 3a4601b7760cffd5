import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { firstIndex } from '../base/binary-search.ts';
import { BoundedCache } from '../base/bounded-cache.ts';
import type { AnalysedBlock, Sentence } from '../swedish/types.ts';
import type { Report, RuleMeta, Severity } from './types.ts';

/** Hexadecimal digits of a fingerprint: 128 bits, so that a million findings never share one by chance. */
const fingerprintLength = 32;
/** Hexadecimal digits of an anchor, which is only compared within a text. */
const anchorLength = 16;

/** Hexadecimal digits of each of the two `Finding.ends`. */
export const endLength = 8;
/** Words at each end, and in a sentence whose ends say who it is: what stands between them may be rewritten. */
const endWords = 5;
const fewestWords = 12;

/** Longest text that the shared buffer holds, in UTF-16 units, each of which takes three bytes at most. */
const longestShared = 1024;
const encoder = new TextEncoder();
const bytes = new Uint8Array(3 * longestShared);
const digest = new Uint8Array(32);
// A text has thousands of findings with three hashes each: making a hasher costs as much as hashing a sentence.
const fresh = sha256.create();
const hasher = sha256.create();

/** A hash of some texts, as hexadecimal digits: SHA-256, cut. Texts cannot be read out of it. */
export function hashOf(parts: readonly string[], digits: number): string {
  const text = parts.join('\0');
  if (text.length > longestShared) return hexadecimal(sha256(utf8ToBytes(text)), digits);
  const { written } = encoder.encodeInto(text, bytes);
  fresh._cloneInto(hasher);
  hasher.update(bytes.subarray(0, written)).digestInto(digest);
  return hexadecimal(digest, digits);
}

const codes = new Array<number>(fingerprintLength).fill(0);
const digitCodes = [...'0123456789abcdef'].map((digit) => digit.charCodeAt(0));

/** The first digits, as one string: V8 keeps one that is put together digit by digit as a tree ten times its size. */
function hexadecimal(bytes: Uint8Array, digits: number): string {
  codes.length = digits;
  for (let at = 0; at < digits; at++) {
    const byte = bytes[at >> 1]!;
    codes[at] = digitCodes[at % 2 === 0 ? byte >> 4 : byte & 15]!;
  }
  return String.fromCharCode(...codes);
}

/** Hashes that are kept at a time: those of some pages. */
const mostKept = 4000;
/** Sentences whose hashes are kept at a time: those of the paragraphs that are at hand. */
const mostSentences = 200;

/**
 * The hashes of one text, from one reading of it to the next. Terms mark the same few words again and again, and
 * templates repeat whole sentences: hashed once while it lasts.
 *
 * @internal
 */
export class Hashes {
  readonly #ofTexts = new BoundedCache<string, string>(mostKept);
  // A sentence may be as long as the text and hold thousands of reports.
  readonly #ofSentences = new BoundedCache<Sentence | AnalysedBlock, string>(mostSentences);

  /** The hash of a sentence, or of a block that stands for one. */
  ofSentence(sentence: Sentence | AnalysedBlock, text: () => string): string {
    let hash = this.#ofSentences.get(sentence);
    if (hash === undefined) {
      hash = this.ofText(text());
      this.#ofSentences.set(sentence, hash);
    }
    return hash;
  }

  ofText(text: string): string {
    return this.#ofTexts.take(text, textHash);
  }

  /** @param digits They tell a fingerprint from the anchor of the same words. */
  ofParts(parts: readonly string[], digits: number): string {
    return this.#ofTexts.take(`${digits}\0${parts.join('\0')}`, () => hashOf(parts, digits));
  }
}

/** Numbers that may be a person's: their hash could be tried out, so they are not in it. */
const identityNumber = /\d{6,8}[-+]?\d{4}/gu;

/** A text as fingerprints see it: neither wrapping, white space nor case makes a difference. */
export function normaliseText(text: string): string {
  const folded = text.normalize('NFC').toLowerCase();
  // Most sentences have single spaces and no long number: to look costs less than to write them anew.
  const spaced = unevenSpace.test(folded) ? folded.replace(/\s+/gu, ' ') : folded;
  const trimmed = spaced.trim();
  return longNumber.test(trimmed) ? trimmed.replace(identityNumber, '#') : trimmed;
}

const unevenSpace = /\s\s|[^\S ]/u;
const longNumber = /\d{6}/;

/**
 * Tells who the reports of one text are, without their places and without their text.
 *
 * - `fingerprint` is the rule and the sentence it stands in (all sentences it touches), so that it holds when the
 *   text around is edited or the page is moved. Equal sentences have equal fingerprints here; `FindingWriter` numbers
 *   them.
 * - `anchor` is what can be known again when the sentence itself is rewritten: the marked words, or, for a report
 *   that speaks of its whole sentence (as wide as it, or `perSentence`), the sentences before and after it and how grave the report is.
 *
 * A rule that speaks of the text as a whole (`perText`) marks a place at random, so only the message counts.
 */
export class Identities {
  readonly #blocks: readonly AnalysedBlock[];
  readonly #hashes: Hashes;

  /** @param blocks All blocks of the text. */
  constructor(blocks: readonly AnalysedBlock[], hashes = new Hashes()) {
    this.#blocks = blocks;
    this.#hashes = hashes;
  }

  /** The fingerprint, and the anchor unless the neighbours decide it. */
  of(
    meta: RuleMeta,
    { start, end, messageId }: Omit<Report, 'block'>,
    block: AnalysedBlock,
  ): { fingerprint: string; anchor: string | undefined; extent?: number } {
    const identity = (what: string) => this.#hashes.ofParts([meta.id, what], fingerprintLength);
    const anchorOf = (what: string) => this.#hashes.ofParts([meta.id, what], anchorLength);
    if (meta.perText === true) return { fingerprint: identity(messageId), anchor: anchorOf(messageId) };
    const { sentences } = block;
    const { first, last, isOutside } = sentencesAround(sentences, start, end);
    const from = sentences[first];
    const to = sentences[last];
    const fingerprint = identity(
      isOutside
        ? this.#hashes.ofSentence(block, () => block.text)
        : from === to
          ? this.#sentence(block, from!)
          : this.#hashes.ofText(block.text.slice(from!.start, to!.end)),
    );
    const [widestStart, widestEnd] = isOutside ? [0, block.text.length] : [from!.start, to!.end];
    if (meta.perSentence === true) {
      const extent = normaliseText(block.text.slice(widestStart, widestEnd)).length;
      return { fingerprint, anchor: undefined, extent };
    }
    const isNarrow = start > widestStart || end < widestEnd;
    return {
      fingerprint,
      anchor: isNarrow ? anchorOf(this.#hashes.ofText(block.text.slice(start, end))) : undefined,
    };
  }

  /** The anchor of a report as wide as its sentences. */
  anchorByNeighbours(
    meta: RuleMeta,
    { start, end }: Omit<Report, 'block'>,
    block: AnalysedBlock,
    severity: Severity,
  ): string {
    const { sentences } = block;
    const { first, last, isOutside } = sentencesAround(sentences, start, end);
    const before = isOutside ? undefined : sentences[first - 1];
    const after = isOutside ? undefined : sentences[last + 1];
    const parts = [
      meta.id,
      severity,
      before === undefined ? this.#neighbour(block, -1) : this.#sentence(block, before),
      after === undefined ? this.#neighbour(block, 1) : this.#sentence(block, after),
    ];
    return this.#hashes.ofParts(parts, anchorLength);
  }

  /**
   * The ends of a report that speaks of its whole sentence. A change leaves one of them as it was, wherever the sentence
   * stands now.
   */
  ends(
    meta: RuleMeta,
    { start, end }: Omit<Report, 'block'>,
    block: AnalysedBlock,
    severity: Severity,
  ): string | undefined {
    const { sentences } = block;
    const { first, last, isOutside } = sentencesAround(sentences, start, end);
    if (isOutside) return undefined;
    const text = normaliseText(block.text.slice(sentences[first]!.start, sentences[last]!.end));
    const words = text.split(' ');
    if (words.length < fewestWords) return undefined;
    const hash = (side: string, some: readonly string[]) =>
      this.#hashes.ofParts([meta.id, severity, side, some.join(' ')], endLength);
    return hash('begin', words.slice(0, endWords)) + hash('end', words.slice(-endWords));
  }

  /** The nearest sentence of another block, before (`step` −1) or after. */
  #neighbour({ index }: AnalysedBlock, step: -1 | 1): string {
    for (let tried = 1; tried <= farthest; tried++) {
      const block = this.#blocks[index + step * tried];
      if (block === undefined) return '';
      const sentence = block.within === undefined ? block.sentences.at(step === -1 ? -1 : 0) : undefined;
      if (sentence !== undefined) return this.#sentence(block, sentence);
    }
    return '';
  }

  #sentence(block: AnalysedBlock, sentence: Sentence): string {
    return this.#hashes.ofSentence(sentence, () => block.text.slice(sentence.start, sentence.end));
  }
}

/**
 * The sentences of a block that a report touches. In a heading or cell without a sentence, or in a comment, the block is the
 * sentence: then the report is outside of them.
 */
function sentencesAround(
  sentences: readonly Sentence[],
  start: number,
  end: number,
): { first: number; last: number; isOutside: boolean } {
  const first = firstIndex(sentences.length, (index) => sentences[index]!.end > start);
  let last = first;
  while (last + 1 < sentences.length && sentences[last + 1]!.start < end) last++;
  const from = sentences[first];
  const to = sentences[last];
  return {
    first,
    last,
    isOutside: from === undefined || to === undefined || from.start > start || to.end < end,
  };
}

/**
 * True for the identity of a report on the text as a whole, which is the same in every text: nothing tells which
 * text it came from.
 *
 * @param fingerprint With or without its occurrence.
 */
export function isOfWholeText(fingerprint: string, anchor: string): boolean {
  return fingerprint.startsWith(anchor);
}

/** The hash in a fingerprint, without the occurrence. */
export function hashIn(fingerprint: string): string {
  return fingerprint.slice(0, fingerprintLength);
}

/** Blocks without a sentence that are passed over in search of a neighbour. */
const farthest = 10;

function textHash(text: string): string {
  return hashOf([normaliseText(text)], fingerprintLength);
}
