import type { AbbreviationEntry } from './abbreviation-types.ts';
import {
  longestFirstPart,
  mayBeAbbreviation,
  type PartedForm,
  partedForms,
  plainAbbreviation,
} from './abbreviations.ts';
import { type WordBits, wordBits } from './word-sets.ts';

/** A form of a text with what is asked of it again and again. */
export class Form {
  readonly text: string;
  readonly lower: string;
  /** The word sets that it belongs to. */
  readonly bits: WordBits;
  /** What others have found out about the form, see `perForm`. */
  readonly notes: unknown[] = [];
  /** The abbreviation that the form is without a stop, by the list alone. */
  readonly plain: AbbreviationEntry | undefined;
  /** Abbreviations of several parts that begin with the form. */
  readonly parted: readonly PartedForm[] | undefined;

  constructor(text: string) {
    this.text = text;
    this.lower = text.toLowerCase();
    this.bits = wordBits(text, this.lower);
    this.plain = mayBeAbbreviation(text) ? plainAbbreviation(text) : undefined;
    this.parted = text.length <= longestFirstPart ? partedForms(this.lower) : undefined;
  }
}

/** Longest form that is kept, in UTF-16 units: longer ones hardly come twice. */
const longestKept = 40;
/** Places that are looked at for a form. More would be needed only for words made to share a hash. */
const probes = 16;

/**
 * The forms of one text, each once: a word that comes a thousand times is cut from the text, lower-cased and
 * looked up in the lists once, and all its tokens share one string. Grows with the number of different words.
 */
export class Forms {
  #forms: (Form | undefined)[] = new Array(256).fill(undefined);
  #hashes = new Int32Array(256);
  #count = 0;

  /** Number of forms that are kept. */
  get size(): number {
    return this.#count;
  }

  /** The form in `text` from `start` to `end`. */
  at(text: string, start: number, end: number): Form {
    return this.#take(text, start, end, undefined);
  }

  /** Takes over a form of others. */
  keep(form: Form): void {
    this.#take(form.text, 0, form.text.length, form);
  }

  #take(text: string, start: number, end: number, made: Form | undefined): Form {
    if (end - start > longestKept) return made ?? new Form(text.slice(start, end));
    let hash = end - start;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.#hashes.length - 1;
    for (let probe = 0; probe < probes; probe++) {
      const slot = (hash + probe) & mask;
      const form = this.#forms[slot];
      if (form === undefined) {
        const added = made ?? new Form(text.slice(start, end));
        this.#add(added, hash, slot);
        return added;
      }
      if (this.#hashes[slot] === hash && stands(form.text, text, start, end)) return form;
    }
    return made ?? new Form(text.slice(start, end));
  }

  #add(form: Form, hash: number, slot: number): void {
    this.#forms[slot] = form;
    this.#hashes[slot] = hash;
    this.#count++;
    if (this.#count * 2 > this.#hashes.length) this.#grow();
  }

  #grow(): void {
    const { length } = this.#hashes;
    const forms: (Form | undefined)[] = new Array(length * 2).fill(undefined);
    const hashes = new Int32Array(length * 2);
    const mask = hashes.length - 1;
    for (let index = 0; index < length; index++) {
      const form = this.#forms[index];
      if (form === undefined) continue;
      const hash = this.#hashes[index]!;
      let slot = hash & mask;
      while (forms[slot] !== undefined) slot = (slot + 1) & mask;
      forms[slot] = form;
      hashes[slot] = hash;
    }
    this.#forms = forms;
    this.#hashes = hashes;
  }
}

function stands(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let at = 0; at < form.length; at++)
    if (form.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
