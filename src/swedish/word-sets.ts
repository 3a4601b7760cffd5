import { addTo } from '../base/add-to.ts';
import { hasDigit } from './characters.ts';
import type { AnalysedBlock, AnalysedDocument, Sentence, Token } from './types.ts';
import { WordParts } from './word-parts.ts';

/**
 * Bits of one number. Thirty, so that every number is a small integer to V8 and an array of them holds no objects.
 */
const bitsInNumber = 30;

interface Place {
  slot: number;
  mask: number;
}

/** The word sets that a word belongs to: one bit a set, thirty a number. */
export type WordBits = readonly number[];

const words = new Map<string, Place[]>();
const endings = new WordParts<Place>('ending');
const beginnings = new WordParts<Place>('beginning');
/** The bits of listed words, made when a word is first met. */
const known = new Map<string, WordBits>();
let slots = 0;
/** Free bits of the last number; none once bits have been read, so that old bits are known to be too short. */
let free = 0;
let none: WordBits = [];

const digits = nextPlace();

function nextPlace(): Place {
  if (free === 0) {
    slots++;
    free = bitsInNumber;
  }
  free--;
  return { slot: slots - 1, mask: 1 << free };
}

/** The sets that a form belongs to; most of what is asked is asked of it in lower case. */
export function wordBits(text: string, lower: string): WordBits {
  if (none.length !== slots) {
    none = new Array<number>(slots).fill(0);
    known.clear();
    free = 0;
  }
  const listed = words.get(lower);
  const ending = endings.near(lower);
  const beginning = beginnings.near(lower);
  const shape = hasDigit(text) ? digits : undefined;
  if ((listed ?? ending ?? beginning ?? shape) === undefined) return none;
  const kept = known.get(lower);
  if (kept !== undefined) return kept;
  const bits = [...none];
  const add = (places: readonly Place[]) => {
    for (const { slot, mask } of places) bits[slot]! |= mask;
  };
  if (listed !== undefined) add(listed);
  if (shape !== undefined) add([shape]);
  for (const { text, values } of ending ?? []) if (lower.endsWith(text)) add(values);
  for (const { text, values } of beginning ?? []) if (lower.startsWith(text)) add(values);
  // Words with an ending are without number: only those of the lists are kept.
  if (listed !== undefined) known.set(lower, bits);
  return bits;
}

/** The sets that the words of a sentence belong to, together. */
export function sentenceBits(tokens: readonly Token[]): WordBits {
  let joined: number[] | undefined;
  for (let at = 0; at < tokens.length; at++) joined = join(joined, tokens[at]!.form.bits);
  return joined ?? none;
}

/** The sets that the words of some sentences belong to, together. */
export function sentencesBits(sentences: readonly Sentence[]): WordBits {
  if (sentences.length === 1) return sentences[0]!.bits;
  let joined: number[] | undefined;
  for (let at = 0; at < sentences.length; at++) joined = join(joined, sentences[at]!.bits);
  return joined ?? none;
}

/** Adds bits to those joined so far, if any. Nearly all words are of no set. */
function join(joined: number[] | undefined, bits: WordBits): number[] | undefined {
  if (bits === none) return joined;
  if (joined === undefined) return [...bits];
  for (let slot = 0; slot < bits.length; slot++) joined[slot] = (joined[slot] ?? 0) | bits[slot]!;
  return joined;
}

/**
 * Words that a rule asks for. All sets are looked up together, once for each different word of a text, so that
 * asking whether a token is in a set costs next to nothing, and a sentence without any of its words can be passed by.
 * Made when a module is loaded, never while texts are read.
 */
export class WordSet {
  readonly #slot: number;
  readonly #mask: number;

  /**
   * Use `wordSet`.
   *
   * @internal
   */
  constructor({ slot, mask }: Place) {
    this.#slot = slot;
    this.#mask = mask;
  }

  /** True when a token is one of the words. */
  has(token: Token): boolean {
    const { form } = token;
    // Bits that were read before this set was made do not know of it.
    return (
      (((form.bits[this.#slot] ?? wordBits(form.text, form.lower)[this.#slot]!) & this.#mask) as number) !== 0
    );
  }

  /** True when a sentence has one of the words. */
  isIn(sentence: Sentence): boolean {
    const { bits, tokens } = sentence;
    const own = bits[this.#slot];
    if (own === undefined) return tokens.some((token) => this.has(token));
    return (own & this.#mask) !== 0;
  }

  /** True when a sentence of a block has one of the words. */
  isInBlock(block: AnalysedBlock): boolean {
    const own = block.bits[this.#slot];
    if (own === undefined) return block.sentences.some((sentence) => this.isIn(sentence));
    return (own & this.#mask) !== 0;
  }

  /** True when any block of a text has one of the words, whatever its kind or language. */
  isInDocument({ blocks }: AnalysedDocument): boolean {
    for (let at = 0; at < blocks.length; at++) if (this.isInBlock(blocks[at]!)) return true;
    return false;
  }
}

/** White space separates the words of a string. */
const listOf = (words: string | Iterable<string>): string[] =>
  (typeof words === 'string' ? words.split(/\s+/u) : [...words]).filter(Boolean);

/**
 * A set of words in lower case, and of all words with one of some endings or beginnings, which have three letters
 * or more. White space separates the words of a string.
 */
export function wordSet(
  listed: string | Iterable<string>,
  parts: { endings?: string | Iterable<string>; beginnings?: string | Iterable<string> } = {},
): WordSet {
  const place = nextPlace();
  for (const word of listOf(listed)) addTo(words, word, place);
  for (const ending of listOf(parts.endings ?? '')) endings.add(ending, place);
  for (const beginning of listOf(parts.beginnings ?? '')) beginnings.add(beginning, place);
  return new WordSet(place);
}

/** All forms with a digit 0–9. */
export const withDigit: WordSet = new WordSet(digits);
