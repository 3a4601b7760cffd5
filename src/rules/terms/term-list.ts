import type { TermData } from './data.ts';

/** Terms in order: an array, or a text that each is read out of when it is asked for. */
export interface TermList<Term extends TermData = TermData> extends Iterable<Term> {
  readonly length: number;
  at(place: number): Term | undefined;
}

/** The text that `PackedTerms` reads: a term a line, as JSON of letters that take a byte. */
export function packTerms(terms: Iterable<TermData>): string {
  return Array.from(terms, (term) => inOneByte(JSON.stringify(term))).join('\n');
}

/** JSON whose letters above U+00FF are escaped, so that it can be read a byte a letter. */
export function inOneByte(json: string): string {
  return json.replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Terms of a packed text. There are thousands, and a text has words of few of them. */
export class PackedTerms<Term extends TermData = TermData> implements TermList<Term> {
  readonly #lines: readonly string[];
  readonly #read: (Term | undefined)[] = [];

  constructor(packed: string) {
    this.#lines = packed === '' ? [] : packed.split('\n');
  }

  get length(): number {
    return this.#lines.length;
  }

  at(place: number): Term | undefined {
    const line = this.#lines[place];
    if (line === undefined) return undefined;
    let term = this.#read[place];
    if (term === undefined) {
      term = JSON.parse(line) as Term;
      this.#read[place] = term;
    }
    return term;
  }

  *[Symbol.iterator](): Generator<Term> {
    for (let place = 0; place < this.length; place++) yield this.at(place)!;
  }
}
