import { limits, tooLarge } from './limits.ts';

/** Collects the text of a document, paragraph by paragraph. */
export class DocumentText {
  readonly #parts: string[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(text: string): void {
    this.#length += text.length;
    if (this.#length > limits.textLength) throw tooLarge();
    this.#parts.push(text);
  }

  toString(): string {
    return this.#parts.join('');
  }
}
