import { type Position, PositionEncodingKind, type Range } from 'vscode-languageserver/node';
import { LineIndex } from '../source/lines.ts';

/** How a client may count the characters of a line, the best for this program first: its strings are UTF-16. */
const encodings = [
  PositionEncodingKind.UTF16,
  PositionEncodingKind.UTF8,
  PositionEncodingKind.UTF32,
] as const;

export type PositionEncoding = (typeof encodings)[number];

/** Chooses among the encodings that a client takes; UTF-16 is what all must take. */
export function chooseEncoding(offered: readonly string[] | undefined): PositionEncoding {
  return encodings.find((encoding) => offered?.includes(encoding)) ?? PositionEncodingKind.UTF16;
}

/** Leads between offsets of a text, in UTF-16 units, and positions as a client counts them. */
export class TextPositions {
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #encoding: PositionEncoding;

  constructor(text: string, encoding: PositionEncoding) {
    this.#text = text;
    this.#lines = new LineIndex(text);
    this.#encoding = encoding;
  }

  position(offset: number): Position {
    const { line, column } = this.#lines.position(offset);
    return { line: line - 1, character: this.#encoded(offset - column + 1, offset) };
  }

  /** True when `position` is that of the offset: asked of many, it makes nothing that has to be swept up. */
  isAt(offset: number, { line, character }: Position): boolean {
    const start = this.#lines.lineStart(line + 1);
    const isOnLine =
      line < this.#lines.lineCount &&
      offset >= start &&
      (line + 1 === this.#lines.lineCount || offset < this.#lines.lineStart(line + 2));
    return isOnLine && this.#encoded(start, offset) === character;
  }

  range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(end) };
  }

  /** The offset of a position; positions outside the text or the line give the nearest place inside. */
  offset({ line, character }: Position): number {
    if (line >= this.#lines.lineCount) return this.#text.length;
    const start = this.#lines.lineStart(line + 1);
    return this.#decoded(start, this.lineEnd(line), character);
  }

  /** Offset of the end of a line, counted from 0, before its line break. */
  lineEnd(line: number): number {
    const next = this.#lines.lineStart(line + 2);
    if (line + 1 >= this.#lines.lineCount) return this.#text.length;
    const isPair = this.#text.charCodeAt(next - 1) === 10 && this.#text.charCodeAt(next - 2) === 13;
    return next - (isPair ? 2 : 1);
  }

  /** Offset of the start of the line that an offset stands in. */
  lineStart(offset: number): number {
    return this.#lines.lineStart(this.#lines.position(offset).line);
  }

  #encoded(start: number, end: number): number {
    if (this.#encoding === PositionEncodingKind.UTF16) return end - start;
    let count = 0;
    for (let at = start; at < end; ) {
      const point = this.#text.codePointAt(at)!;
      count += this.#width(point);
      at += point > 0xffff ? 2 : 1;
    }
    return count;
  }

  #decoded(start: number, end: number, character: number): number {
    if (this.#encoding === PositionEncodingKind.UTF16) return Math.min(start + Math.max(character, 0), end);
    let at = start;
    for (let count = 0; at < end; ) {
      const point = this.#text.codePointAt(at)!;
      count += this.#width(point);
      if (count > character) break;
      at += point > 0xffff ? 2 : 1;
    }
    return at;
  }

  #width(point: number): number {
    if (this.#encoding === PositionEncodingKind.UTF32) return 1;
    return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
}

/** How a text ends its lines. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/u.exec(text)?.[0] ?? '\n';
}
