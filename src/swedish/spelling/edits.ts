import { Flag } from '../lexicon/format.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { deletionCost, insertionCost, substitutionCost, transpositionCost } from './edit-costs.ts';

/** A form near a word. `compound`: put together by binding forms, so the compound rules must still confirm it. */
export interface Neighbour {
  form: string;
  /** Sum of the edits' costs; 1 is an ordinary edit. */
  cost: number;
  compound: boolean;
  /** `likelihood` of the form, of its last part in a compound. */
  frequency: number;
}

export interface SearchOptions {
  /** Largest number of edits. */
  edits: number;
  /** Whether compounds are looked for, too. */
  compounds: boolean;
  /** Called for each neighbour; the search ends when it returns true. A form may come more than once. */
  found: (neighbour: Neighbour) => boolean;
}

/** Frequency class, one higher for words at home in municipal texts. */
export function likelihood(lexicon: Lexicon, payload: number): number {
  return lexicon.frequency(payload) + (lexicon.municipal(payload) ? 1 : 0);
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzåäöé-'].map((letter) => letter.charCodeAt(0));

/**
 * Walks the automaton along `word` with at most `edits` edits (insertion, deletion, substitution, exchange of
 * neighbours: Damerau 1964). The word is searched in the case it has.
 */
export function searchNeighbours(lexicon: Lexicon, word: string, options: SearchOptions): void {
  new Search(lexicon, word, options).run();
}

class Search {
  private readonly built: number[] = [];
  private readonly lexicon: Lexicon;
  private readonly word: string;
  private readonly options: SearchOptions;
  private done = false;

  constructor(lexicon: Lexicon, word: string, options: SearchOptions) {
    this.lexicon = lexicon;
    this.word = word;
    this.options = options;
  }

  run(): void {
    this.visit(0, 0, this.options.edits, 0, 0);
  }

  /** At `at` in the word, in `node` of part number `part` (0 the first), with `left` edits to spend. */
  private visit(at: number, node: number, left: number, cost: number, part: number): void {
    if (this.done) return;
    const { lexicon, word, built } = this;
    if (at > 0 || built.length > 0) {
      const payload = node === 0 ? -1 : lexicon.payloadAt(node);
      if (payload >= 0) this.atEndOfPart(at, payload, left, cost, part);
    }
    const unit = at < word.length ? word.charCodeAt(at) : 0;
    if (unit) {
      const next = lexicon.step(node, unit);
      if (next >= 0) this.take(unit, at + 1, next, left, cost, part);
    }
    if (left === 0 || this.done) return;
    if (unit) {
      this.visit(at + 1, node, left - 1, cost + deletionCost(word, at), part);
      if (at + 1 < word.length) this.exchange(at, node, left, cost, part);
    }
    for (const letter of LETTERS) {
      if (letter === unit) continue;
      const next = lexicon.step(node, letter);
      if (next < 0) continue;
      if (unit) {
        this.take(letter, at + 1, next, left - 1, cost + substitutionCost(unit, letter, at), part);
      }
      this.take(letter, at, next, left - 1, cost + insertionCost(word, at, letter), part);
    }
  }

  private take(unit: number, at: number, node: number, left: number, cost: number, part: number): void {
    this.built.push(unit);
    this.visit(at, node, left, cost, part);
    this.built.pop();
  }

  private exchange(at: number, node: number, left: number, cost: number, part: number): void {
    const first = this.word.charCodeAt(at);
    const second = this.word.charCodeAt(at + 1);
    if (first === second) return;
    const middle = this.lexicon.step(node, second);
    const next = middle < 0 ? -1 : this.lexicon.step(middle, first);
    if (next < 0) return;
    this.built.push(second, first);
    this.visit(at + 2, next, left - 1, cost + transpositionCost(at), part);
    this.built.length -= 2;
  }

  private atEndOfPart(at: number, payload: number, left: number, cost: number, part: number): void {
    const { lexicon, word } = this;
    const flags = lexicon.flags(payload);
    if (at === word.length && flags & (part === 0 ? Flag.ALONE : Flag.END) && !(flags & Flag.NO_SUGGEST)) {
      const frequency = likelihood(lexicon, payload);
      const form = String.fromCharCode(...this.built);
      if (form !== word && !(flags & Flag.MISSPELLING)) {
        this.done = this.options.found({ form, cost, compound: part > 0, frequency });
      }
    }
    if (this.options.compounds && flags & (part === 0 ? Flag.BEGIN : Flag.MIDDLE) && at > 0) {
      this.visit(at, 0, left, cost, part + 1);
    }
  }
}
