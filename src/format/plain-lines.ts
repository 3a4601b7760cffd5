import { nextOf } from '../source/lines.ts';

/** A line of plain text that is not blank. Offsets are raw UTF-16 units. */
export interface PlainLine {
  /** First unit that is no white space. */
  start: number;
  /** After the last unit that is no white space. */
  end: number;
  /** Width of the white space before `start`, with a tab stop at every fourth column. */
  indent: number;
  /** The source between `start` and `end`. */
  text: string;
  /** True when blank lines (or the start of the text) stand before the line. */
  apart: boolean;
  /** True when a form feed or a page number stands between this line and the one before. */
  afterPageBreak: boolean;
  /** True when the line ends with two spaces: a break that the writer meant. */
  meantBreak: boolean;
  /** How many `>` quote the line, as e-mail programs do. */
  quoteDepth: number;
}

/** Soft hyphen, zero-width space, word joiner and byte order mark: there to be seen by no one. */
export function isZeroWidth(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}

/** White space other than the ends of lines; separators that some programs put inside a line are part of it. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 11 ||
    code === 0x85 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680
  );
}

/** Index of the first unit from `from` on that is neither white space nor zero-width. */
export function skipBlank(text: string, from: number): number {
  let index = from;
  while (index < text.length && (isSpace(text.charCodeAt(index)) || isZeroWidth(text.charCodeAt(index))))
    index++;
  return index;
}

/** Index after the last unit before `to` that is neither white space nor zero-width. */
export function skipBlankBack(text: string, to: number): number {
  let index = to;
  while (index > 0 && (isSpace(text.charCodeAt(index - 1)) || isZeroWidth(text.charCodeAt(index - 1))))
    index--;
  return index;
}

/** Splits a text into its lines, at LF, CR LF, CR and form feed, and leaves out those without content. */
export function readLines(source: string): PlainLine[] {
  const lines: PlainLine[] = [];
  let apart = true;
  let afterPageBreak = false;
  let lineStart = 0;
  // As in `LineIndex`: the engine searches for a character many times faster than a loop can.
  let feed = nextOf(source, '\n', 0);
  let carriage = nextOf(source, '\r', 0);
  let page = nextOf(source, '\f', 0);
  while (lineStart < source.length) {
    const lineEnd = Math.min(feed, carriage, page, source.length);
    const line = readLine(source, lineStart, lineEnd);
    if (line === undefined) {
      apart = true;
    } else {
      line.apart = apart;
      line.afterPageBreak = afterPageBreak;
      lines.push(line);
      apart = false;
      afterPageBreak = false;
    }
    const terminator = source.charCodeAt(lineEnd);
    if (terminator === 12) {
      apart = true;
      afterPageBreak = true;
    }
    lineStart = lineEnd + (terminator === 13 && source.charCodeAt(lineEnd + 1) === 10 ? 2 : 1);
    if (feed < lineStart) feed = nextOf(source, '\n', lineStart);
    if (carriage < lineStart) carriage = nextOf(source, '\r', lineStart);
    if (page < lineStart) page = nextOf(source, '\f', lineStart);
  }
  return lines;
}

function readLine(source: string, from: number, to: number): PlainLine | undefined {
  let start = from;
  let indent = 0;
  for (; start < to; start++) {
    const code = source.charCodeAt(start);
    if (isZeroWidth(code)) continue;
    if (!isSpace(code)) break;
    indent += code === 9 ? 4 - (indent % 4) : 1;
  }
  if (start === to) return undefined;
  let end = to;
  while (isSpace(source.charCodeAt(end - 1)) || isZeroWidth(source.charCodeAt(end - 1))) end--;
  return {
    start,
    end,
    indent,
    text: source.slice(start, end),
    apart: false,
    afterPageBreak: false,
    meantBreak: to - end >= 2 && source.charCodeAt(end) === 32 && source.charCodeAt(end + 1) === 32,
    quoteDepth: 0,
  };
}
