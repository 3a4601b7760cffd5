import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { handOver, handOverAsIs, type Piece, type PieceSink } from './aligned-pieces.ts';
import type { Reference } from './html-decode.ts';

const namedReference = /&[A-Za-z][A-Za-z0-9]{0,30};|&#[0-9]{1,7};|&#[xX][0-9A-Fa-f]{1,6};/y;

/**
 * Decodes a Markdown character reference with its `&` and `;`. Returns undefined when the name is unknown.
 * Numbers that stand for no character give U+FFFD, as CommonMark says.
 */
function decodeMarkdownReference(reference: string): string | undefined {
  const name = reference.slice(1, -1);
  if (name[0] !== '#') return decodeNamedCharacterReference(name) || undefined;
  const isHexadecimal = name[1] === 'x' || name[1] === 'X';
  const code = isHexadecimal ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const isControl = code < 9 || code === 11 || (code > 13 && code < 32) || (code > 126 && code < 160);
  const isNoCharacter =
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xfdd0 && code <= 0xfdef) ||
    (code & 0xfffe) === 0xfffe ||
    code > 0x10ffff;
  return isControl || isNoCharacter ? '\uFFFD' : String.fromCodePoint(code);
}

/** The character reference that starts at `at`, or undefined when there is none. */
export function readMarkdownReference(view: string, at: number): Reference | undefined {
  namedReference.lastIndex = at;
  const found = namedReference.exec(view);
  if (found === null) return undefined;
  const text = decodeMarkdownReference(found[0]);
  return text === undefined ? undefined : { text, end: at + found[0].length };
}

const asciiPunctuation = /[!-/:-@[-`{-~]/;

/** True for a character that a backslash before it makes literal. */
export function isEscapable(character: string | undefined): boolean {
  return character !== undefined && asciiPunctuation.test(character);
}

/** Position after the line end at `at`; `at` itself when there is none. */
function afterLineEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 10) return at + 1;
  if (code !== 13) return at;
  return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
}

const isBlank = (code: number): boolean => code === 32 || code === 9;

/**
 * Aligns raw inline text with the value that a Markdown parser gave for it.
 *
 * Escapes and references are decoded by the rules, not guessed. What the parser took away at the start of a
 * continuation line (indentation, the `>` of block quotes) can't be told from the line alone, since a lazy
 * line has fewer marks than its block quote: the longest prefix with which the whole line agrees is taken.
 */
class Aligner {
  readonly #view: string;
  readonly #to: number;
  readonly #value: string;
  readonly #isCode: boolean;
  #pieces: Piece[] = [];
  #matched = 0;

  constructor(view: string, to: number, value: string, isCode: boolean) {
    this.#view = view;
    this.#to = to;
    this.#value = value;
    this.#isCode = isCode;
  }

  /** The pieces from `from` on, or undefined when raw text and value don't agree. */
  align(from: number): Piece[] | undefined {
    let at = this.#line(from);
    while (at >= 0 && at < this.#to) {
      const end = afterLineEnd(this.#view, at);
      const isSpace = this.#isCode && this.#value[this.#matched] === ' ';
      const valueEnd = isSpace ? this.#matched + 1 : afterLineEnd(this.#value, this.#matched);
      if (valueEnd === this.#matched) return undefined;
      const last = this.#pieces[this.#pieces.length - 1]?.to ?? from;
      this.#pieces.push({ from: last, to: end, text: ' ' });
      this.#matched = valueEnd;
      at = this.#continuation(end);
    }
    return at === this.#to && this.#matched === this.#value.length ? this.#pieces : undefined;
  }

  /** Aligns the line that begins at `lineStart`, whatever its prefix. */
  #continuation(lineStart: number): number {
    let contentStart = lineStart;
    const starts = [lineStart];
    for (; contentStart < this.#to; contentStart++) {
      const code = this.#view.charCodeAt(contentStart);
      if (code !== 62 && !isBlank(code)) break;
      // Text never begins with white space; code may.
      if (code === 62 || this.#isCode) starts.push(contentStart);
    }
    starts.push(contentStart);
    const { length } = this.#pieces;
    const matched = this.#matched;
    const first = this.#value[matched];
    for (let i = starts.length - 1; i >= 0; i--) {
      const start = starts[i]!;
      // Only the longest prefix can leave something else than a mark or white space at the front.
      if (i < starts.length - 1 && this.#view[start] !== first) continue;
      const at = this.#line(start);
      if (at >= 0) return at;
      this.#pieces.length = length;
      this.#matched = matched;
    }
    return -1;
  }

  /** Aligns from `from` to the end of its line; the offset of the line end, or -1. */
  #line(from: number): number {
    const view = this.#view;
    const value = this.#value;
    let runStart = from;
    let i = from;
    const endRun = (): void => {
      if (i > runStart) this.#pieces.push({ from: runStart, to: i });
    };
    while (i < this.#to) {
      const code = view.charCodeAt(i);
      if (code === 10 || code === 13) break;
      const decoded = this.#decodeAt(i, code);
      if (decoded !== undefined) {
        if (!value.startsWith(decoded.text, this.#matched)) return -1;
        endRun();
        this.#pieces.push({ from: i, to: decoded.end, text: decoded.text });
        this.#matched += decoded.text.length;
        i = decoded.end;
        runStart = i;
      } else if (view[i] === value[this.#matched]) {
        i++;
        this.#matched++;
      } else {
        // White space at the end of a line is dropped.
        endRun();
        while (i < this.#to && isBlank(view.charCodeAt(i))) i++;
        return i === this.#to || afterLineEnd(view, i) > i ? i : -1;
      }
    }
    endRun();
    return i;
  }

  #decodeAt(i: number, code: number): Reference | undefined {
    if (code === 0) return { text: '\uFFFD', end: i + 1 };
    if (code === 92 && isEscapable(this.#view[i + 1])) {
      const text = this.#view[i + 1]!;
      // In code a backslash is itself, but for the bar in the cell of a table.
      const isEscape = !this.#isCode || (text === '|' && this.#value[this.#matched] === '|');
      return isEscape ? { text, end: i + 2 } : undefined;
    }
    return code === 38 && !this.#isCode ? readMarkdownReference(this.#view, i) : undefined;
  }
}

/**
 * Hands the text of a Markdown text node over to `sink`. `from`–`to` is where the node stands in `view`, whose
 * first unit has raw offset `shift`, and `value` is its decoded text. Returns false, and hands over nothing,
 * when the two don't agree.
 */
export function alignText(
  sink: PieceSink,
  view: string,
  from: number,
  to: number,
  value: string,
  shift: number,
): boolean {
  if (handOverAsIs(sink, view, from, to, value, shift)) return true;
  const pieces = new Aligner(view, to, value, false).align(from);
  if (pieces === undefined) return false;
  handOver(sink, view, pieces, shift);
  return true;
}

/** Hands the text of inline code over to `sink`; `from`–`to` includes the backticks. See `alignText`. */
export function alignCode(
  sink: PieceSink,
  view: string,
  from: number,
  to: number,
  value: string,
  shift: number,
): boolean {
  let start = from;
  let end = to;
  while (start < end && view[start] === '`') start++;
  while (end > start && view[end - 1] === '`') end--;
  let pieces = new Aligner(view, end, value, true).align(start);
  if (pieces === undefined) {
    // One space or line end at each side belongs to the marks, so that code can begin with a backtick.
    pieces = new Aligner(view, end, ` ${value} `, true).align(start);
    if (pieces === undefined || pieces.length === 0) return false;
    pieces[0]!.from++;
    pieces[pieces.length - 1]!.to--;
    pieces = pieces.filter((piece) => piece.from < piece.to && piece.text !== ' ');
  }
  handOver(sink, view, pieces, shift);
  return true;
}

const altMarkup = new Set(['*', '_', '`', '~', '[', ']', '<', '>']);
const linkTarget = /\]\([^()\n]*\)|\]\[[^[\]]*\]/y;

/**
 * Hands the alternative text of an image over to `sink`. `from` is where the image (`![`) begins in `view` and
 * `value` is its text without markup. Returns false when the two don't agree. See `alignText`.
 */
export function alignAlt(
  sink: PieceSink,
  view: string,
  from: number,
  to: number,
  value: string,
  shift: number,
): boolean {
  const pieces: Piece[] = [];
  let matched = 0;
  let i = from + 2;
  while (i < to && matched < value.length) {
    const character = view[i]!;
    const reference = character === '&' ? readMarkdownReference(view, i) : undefined;
    const isEscape = character === '\\' && isEscapable(view[i + 1]);
    const end = afterLineEnd(view, i);
    if (end > i) {
      const valueEnd = afterLineEnd(value, matched);
      if (valueEnd === matched) return false;
      pieces.push({ from: i, to: end, text: ' ' });
      matched = valueEnd;
      i = end;
      while (isBlank(view.charCodeAt(i)) || (view[i] === '>' && value[matched] !== '>')) i++;
    } else if (reference !== undefined && value.startsWith(reference.text, matched)) {
      pieces.push({ from: i, to: reference.end, text: reference.text });
      matched += reference.text.length;
      i = reference.end;
    } else if (isEscape && value[matched] === view[i + 1]) {
      pieces.push({ from: i, to: i + 2, text: view[i + 1]! });
      matched++;
      i += 2;
    } else if (character === value[matched]) {
      const last = pieces[pieces.length - 1];
      if (last !== undefined && last.text === undefined && last.to === i) last.to++;
      else pieces.push({ from: i, to: i + 1 });
      matched++;
      i++;
    } else {
      linkTarget.lastIndex = i;
      const target = linkTarget.exec(view);
      if (target !== null) i += target[0].length;
      else if (altMarkup.has(character) || isBlank(character.charCodeAt(0))) i++;
      else return false;
    }
  }
  if (matched < value.length || pieces.length === 0) return false;
  while (i < to && (altMarkup.has(view[i]!) || isBlank(view.charCodeAt(i))) && view[i] !== ']') i++;
  if (view[i] !== ']') return false;
  handOver(sink, view, pieces, shift);
  return true;
}

/**
 * The HTML of a Markdown node as text in which every character stands at its distance from the node's start:
 * the prefixes of block quotes and lists, which are no part of the HTML, are blanked. `raw` is the node's raw
 * text, `value` its HTML. Undefined when the two don't agree.
 */
export function blankPrefixes(raw: string, value: string): string | undefined {
  if (raw === value) return raw;
  const rawLines = raw.split(/(\r\n|\r|\n)/);
  const valueLines = value.split(/\r\n|\r|\n/);
  if (rawLines.length !== valueLines.length * 2 - 1) return undefined;
  const parts: string[] = [];
  for (let i = 0; i < valueLines.length; i++) {
    const rawLine = rawLines[2 * i]!;
    // A tab that a prefix took a part of comes out as spaces.
    const html = rawLine.endsWith(valueLines[i]!) ? valueLines[i]! : valueLines[i]!.trimStart();
    if (!rawLine.endsWith(html)) return undefined;
    parts.push(' '.repeat(rawLine.length - html.length), html, rawLines[2 * i + 1] ?? '');
  }
  return parts.join('');
}
