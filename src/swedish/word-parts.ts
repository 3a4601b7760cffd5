/** Letters at one end of a word that it is looked up by. */
export const partLength = 3;

/** The letters from `at` on as a number, so that parts of words are found without making strings. */
function keyAt(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) & 0x3ff) << 20) |
    ((text.charCodeAt(at + 1) & 0x3ff) << 10) |
    (text.charCodeAt(at + 2) & 0x3ff)
  );
}

function fold(key: number): number {
  return (key ^ (key >>> 11)) & 0xfff;
}

/** A beginning or ending of words with what belongs to it. */
export interface WordPart<Value> {
  text: string;
  values: Value[];
}

/** Beginnings or endings of words, of three letters or more. A look-up allocates nothing, and most fail at once. */
export class WordParts<Value> {
  readonly #end: 'beginning' | 'ending';
  readonly #parts = new Map<number, WordPart<Value>[]>();
  readonly #filter = new Uint8Array(1 << 12);

  constructor(end: 'beginning' | 'ending') {
    this.#end = end;
  }

  add(text: string, value: Value): void {
    const key = this.#keyOf(text);
    this.#filter[fold(key)] = 1;
    const parts = this.#parts.get(key) ?? [];
    this.#parts.set(key, parts);
    const part = parts.find((one) => one.text === text);
    if (part === undefined) parts.push({ text, values: [value] });
    else if (!part.values.includes(value)) part.values.push(value);
  }

  /** The parts that have their outer letters in common with the word: which of them it has is still to be asked. */
  near(word: string): readonly WordPart<Value>[] | undefined {
    if (word.length < partLength) return undefined;
    const key = this.#keyOf(word);
    return this.#filter[fold(key)] === 0 ? undefined : this.#parts.get(key);
  }

  #keyOf(word: string): number {
    return keyAt(word, this.#end === 'ending' ? word.length - partLength : 0);
  }
}
