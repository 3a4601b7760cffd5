import type { Form } from '../../swedish/forms.ts';
import { FormNote } from '../../swedish/notes.ts';
import { partLength, WordParts } from '../../swedish/word-parts.ts';
import { compileTerm, isListed, type Sequence, type WordElement } from './compile.ts';
import type { TermData } from './data.ts';
import { hashPair, hashWord } from './word-hash.ts';

/**
 * Where terms may begin, as plain data, so that it can be made ahead of time: the forms of the terms need not
 * be written out before the first text. Terms are numbered in the order given.
 */
export interface TermIndexData {
  /**
   * Hashes of first words, or of a first and a later word, as unsigned numbers in order: each as its step from
   * the one before, so that they are short in JSON.
   */
  steps: readonly number[];
  /** For each hash, twice the term; or, odd, twice a reach and one: how far behind the later words may stand. */
  values: readonly number[];
  /** Endings of first words (`*verksamhet`, last parts of compounds) with the numbers of their terms. */
  endings: readonly (readonly [text: string, term: number])[];
  /** Beginnings of first words (`hög*`) with the numbers of their terms. */
  beginnings: readonly (readonly [text: string, term: number])[];
}

/** Most pairs of a first and a later word that one term is kept under. */
const mostPairs = 250;

/**
 * Makes the index of terms. A term whose first words are common (*i … avseende*, *ha (en) möjlighet*) stands
 * under its first word together with the next that must be there, so that the first alone offers nothing.
 *
 * @throws PatternError when a term cannot be read.
 */
export function indexTerms(terms: readonly TermData[]): TermIndexData {
  const entries = new Map<string, Entry>();
  const reaches = new Map<number, number>();
  const endings: [string, number][] = [];
  const beginnings: [string, number][] = [];
  // Of *ningen* and *gen* the shorter says all, so that no word offers a term twice.
  const addParts = (to: [string, number][], parts: ReadonlySet<string>, term: number, isPart: PartOf) => {
    for (const text of parts)
      if (![...parts].some((other) => other !== text && isPart(text, other))) to.push([text, term]);
  };
  const add = (key: number, term: number) =>
    entries.set(`${key} ${term}`, { key: key >>> 0, value: term * 2 });
  for (const [term, data] of terms.entries()) {
    if (data.severity === 'off') continue;
    const ownEndings = new Set<string>();
    const ownBeginnings = new Set<string>();
    for (const sequence of compileTerm(data).sequences) {
      const first = sequence[0];
      if (first?.kind !== 'word') continue;
      let later = laterWord(sequence);
      // A list before a choice of verbs: pairs of all their forms would be most of the index.
      if (later !== undefined && first.forms.size * later.word.forms.size > mostPairs) later = undefined;
      for (const form of first.forms.keys()) {
        const hash = hashWord(form);
        if (later === undefined) {
          add(hash, term);
          continue;
        }
        reaches.set(hash, Math.max(reaches.get(hash) ?? 0, later.reach));
        for (const word of later.word.forms.keys()) add(hashPair(hash, hashWord(word)), term);
      }
      for (const text of first.beginnings) ownBeginnings.add(text);
      for (const text of first.compounds ? [...first.endings, ...first.forms.keys()] : first.endings) {
        if (text.length >= partLength) ownEndings.add(text);
      }
    }
    addParts(endings, ownEndings, term, (text, other) => text.endsWith(other));
    addParts(beginnings, ownBeginnings, term, (text, other) => text.startsWith(other));
  }
  const markers = [...reaches].map(([hash, reach]) => ({ key: hash >>> 0, value: reach * 2 + 1 }));
  const all = [...entries.values(), ...markers].sort((a, b) => a.key - b.key || a.value - b.value);
  return {
    steps: all.map(({ key }, at) => key - (all[at - 1]?.key ?? 0)),
    values: all.map(({ value }) => value),
    endings,
    beginnings,
  };
}

/** The first word behind the first that must be there, and how many tokens behind it can stand at most. */
function laterWord(sequence: Sequence): { word: WordElement; reach: number } | undefined {
  let reach = 0;
  for (let at = 1; at < sequence.length; at++) {
    const element = sequence[at]!;
    reach += element.kind === 'gap' ? element.max : 1;
    if (element.kind === 'gap' || element.optional) continue;
    return isListed(element) && !element.fillings ? { word: element, reach } : undefined;
  }
  return undefined;
}

type PartOf = (text: string, other: string) => boolean;

interface Entry {
  key: number;
  value: number;
}

/** The terms that a word may begin, by their numbers. */
export interface Beginning {
  /** Terms by the whole of their first word. */
  whole: readonly number[];
  /** How many tokens behind the word the later words of phrases may stand; 0 when it begins none. */
  reach: number;
  /** Terms by an ending or a beginning of their first word. */
  byPart: readonly number[];
}

/** The index of terms ready for look-ups. What a form may begin is looked up once a text. */
export class TermIndex {
  /** Keys in order as unsigned numbers, and the value of each; a key may stand several times in a row. */
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  /** First entry of the keys with the same highest bits, and one more at the end. */
  readonly #starts: Int32Array;
  readonly #shift: number;
  /** Terms by an ending of their first word, which has letters before it. */
  readonly #endings = new WordParts<number>('ending');
  /** Terms by a beginning of their first word. */
  readonly #beginnings = new WordParts<number>('beginning');
  readonly #note = new FormNote<Beginning | null>();

  constructor({ steps, values, endings, beginnings }: TermIndexData) {
    // At least twice as many buckets as entries.
    this.#shift = Math.clz32(Math.max(steps.length, 16)) - 1;
    const keys = new Int32Array(steps.length);
    const starts = new Int32Array((1 << (32 - this.#shift)) + 1);
    let key = 0;
    let bucket = 0;
    for (let entry = 0; entry < steps.length; entry++) {
      key += steps[entry]!;
      keys[entry] = key;
      const own = key >>> this.#shift;
      while (bucket < own) starts[++bucket] = entry;
    }
    starts.fill(steps.length, bucket + 1);
    this.#keys = keys;
    this.#values = Int32Array.from(values);
    this.#starts = starts;
    for (const [text, term] of endings) this.#endings.add(text, term);
    for (const [text, term] of beginnings) this.#beginnings.add(text, term);
  }

  /** What a form may begin; null for most. */
  beginningAt(form: Form): Beginning | null {
    let known = this.#note.of(form);
    if (known === undefined) {
      known = this.#read(form.lower);
      this.#note.set(form, known);
    }
    return known;
  }

  #read(lower: string): Beginning | null {
    const whole: number[] = [];
    const byPart: number[] = [];
    let reach = 0;
    for (let at = this.find(hashWord(lower)); at >= 0; at = this.next(at)) {
      const term = this.termAt(at);
      if (term >= 0) whole.push(term);
      else reach = this.#values[at]! >> 1;
    }
    if (lower.length > partLength) {
      for (const { text, values } of this.#endings.near(lower) ?? []) {
        if (lower.length > text.length && lower.endsWith(text)) byPart.push(...values);
      }
      for (const { text, values } of this.#beginnings.near(lower) ?? []) {
        if (lower.startsWith(text)) byPart.push(...values);
      }
    }
    return whole.length + byPart.length + reach === 0 ? null : { whole, reach, byPart };
  }

  /** Place of the first entry whose key is `hash`, or -1. */
  find(hash: number): number {
    const bucket = hash >>> this.#shift;
    const end = this.#starts[bucket + 1]!;
    for (let at = this.#starts[bucket]!; at < end; at++) if (this.#keys[at] === hash) return at;
    return -1;
  }

  /** The place after `place` if its key is the same, or -1. */
  next(place: number): number {
    return this.#keys[place + 1] === this.#keys[place] ? place + 1 : -1;
  }

  /** Number of the term at a place, or -1 where a reach stands. */
  termAt(place: number): number {
    const value = this.#values[place]!;
    return value & 1 ? -1 : value >> 1;
  }
}
