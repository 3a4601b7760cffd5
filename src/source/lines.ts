/** A place in a text: line and column, both from 1. Columns count UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/**
 * Finds the line and column of an offset. Lines end with LF, CR LF or CR, as editors count them. A byte order
 * mark is a unit of the first line.
 */
export class LineIndex {
  readonly #starts: Int32Array;
  readonly #length: number;
  /** The line of the last position, counted from 0: whoever asks goes through a text from its beginning. */
  #last = 0;

  constructor(text: string) {
    this.#length = text.length;
    this.#starts = lineStarts(text);
  }

  /** Number of lines; a text that ends with a line break has an empty last line. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** Offset of the first unit of a line. Lines outside the text give its start or end. */
  lineStart(line: number): number {
    if (line < 1) return 0;
    return line > this.#starts.length ? this.#length : this.#starts[line - 1]!;
  }

  /** Position of an offset; offsets outside the text give its first or last position. */
  position(offset: number): Position {
    const within = Math.min(Math.max(offset, 0), this.#length);
    const line = this.#lineOf(within);
    this.#last = line;
    return { line: line + 1, column: within - this.#starts[line]! + 1 };
  }

  #lineOf(offset: number): number {
    const starts = this.#starts;
    let low = 0;
    let high = starts.length - 1;
    if (starts[this.#last]! <= offset) {
      low = this.#last;
      if (low === high || offset < starts[low + 1]!) return low;
    } else {
      high = this.#last - 1;
    }
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Offset of a position; columns past the end of the text give its end. */
  offset(position: Position): number {
    return Math.min(this.lineStart(position.line) + Math.max(position.column - 1, 0), this.#length);
  }
}

function lineStarts(text: string): Int32Array {
  let starts = new Int32Array(Math.max(16, text.length >> 5));
  let count = 1;
  // The engine searches for a character many times faster than a loop can; most texts have LF alone.
  let feed = nextOf(text, '\n', 0);
  let carriage = nextOf(text, '\r', 0);
  while (feed < text.length || carriage < text.length) {
    const start = Math.min(carriage + 1 === feed ? feed : carriage, feed) + 1;
    if (count === starts.length) {
      const larger = new Int32Array(starts.length * 2);
      larger.set(starts);
      starts = larger;
    }
    starts[count++] = start;
    if (feed < start) feed = nextOf(text, '\n', start);
    if (carriage < start) carriage = nextOf(text, '\r', start);
  }
  return starts.slice(0, count);
}

/** Offset of the next such character from `from` on; when there is none, no offset that could follow a character's. */
export function nextOf(text: string, character: string, from: number): number {
  const found = text.indexOf(character, from);
  return found < 0 ? text.length + 1 : found;
}
