import { type InlinePart, readSimpleInline } from './markdown-inline.ts';

/** A text that needs no parser. Without `inline` it has no markup at all. */
export interface SimpleText {
  start: number;
  end: number;
  inline?: InlinePart[];
}

/**
 * A stretch of a Markdown document that stands for itself: what is before and after it changes nothing in how
 * it is read, but for link and footnote definitions.
 *
 * - `paragraph` and `heading` are text with no markup, or with simple markup.
 * - `list` is a flat list of such texts, one line each.
 * - `tree` is everything else, for the parser. `continues` tells that the stretch begins with the next item of
 *   the list that the stretch before ended with.
 */
export type Segment = SimpleSegment | { type: 'tree'; start: number; end: number; continues: boolean };

/** A segment that needs no parser. What it gives follows from its own text, from `start` to `end`. */
export type SimpleSegment = { start: number; end: number } & (
  | { type: 'paragraph'; text: SimpleText }
  | { type: 'heading'; depth: number; text: SimpleText }
  | { type: 'list'; ordered: boolean; items: SimpleText[] }
);

/** Tells whether a block of its own begins at `at` when `source.slice(start, end)` is read as a document. */
export type BlockProbe = (start: number, at: number, end: number) => boolean;

/** Stretches for the parser are joined to about this many units: much smaller and larger ones both cost time. */
const treeSize = 4096;
/** A list longer than this is cut between items. */
const listSize = 8192;

const plain = 0;
const markup = 1;
const lineEnd = 2;
const beforeSlash = 3;
const afterWww = 4;

/** What an ASCII character may mean inside a line. */
const inLine = new Uint8Array(128);
for (const character of '\0\\&<`*_[~|@') inLine[character.charCodeAt(0)] = markup;
inLine[10] = lineEnd;
inLine[13] = lineEnd;
inLine[58] = beforeSlash;
inLine[46] = afterWww;

/**
 * ASCII characters that a line of a paragraph may begin with. They begin no other block, but for `*`, which may
 * mark a list, the backtick, and the bracket of a definition; the latter two are no simple markup.
 */
const atStart = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"\'(),./;?!$%^{}]*_[`&\\') {
  atStart[character.charCodeAt(0)] = 1;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isBlank = (code: number): boolean => code === 32 || code === 9;

class Segmenter {
  readonly #source: string;
  readonly #probe: BlockProbe;
  readonly #segments: Segment[] = [];
  // Set by #scanLine.
  #isPlain = false;
  #breaksLine = false;

  constructor(source: string, probe: BlockProbe) {
    this.#source = source;
    this.#probe = probe;
  }

  run(start: number): Segment[] {
    let at = this.#skipBlankLines(start);
    while (at < this.#source.length) at = this.#skipBlankLines(this.#segment(at));
    return this.#segments;
  }

  /** Takes the segment that begins at `at`, the start of a line, and returns where it ends. */
  #segment(at: number): number {
    const code = this.#source.charCodeAt(at);
    if (code === 35) {
      const end = this.#heading(at);
      if (end > 0) return end;
    } else if (code === 45 || code === 42 || code === 43 || isDigit(code)) {
      const end = this.#list(at);
      if (end > 0) return end;
    }
    const end = this.#paragraph(at);
    return end > 0 ? end : this.#tree(at);
  }

  /** End of the line from `at`, before its line end. Sets `#isPlain`: nothing in it is or may be inline markup. */
  #scanLine(at: number): number {
    const source = this.#source;
    let isPlain = true;
    let i = at;
    for (; i < source.length; i++) {
      const code = source.charCodeAt(i);
      if (code >= 128) continue;
      const meaning = inLine[code]!;
      if (meaning === plain) continue;
      if (meaning === lineEnd) break;
      if (meaning === markup) isPlain = false;
      else if (meaning === beforeSlash) isPlain = isPlain && source.charCodeAt(i + 1) !== 47;
      else if (i >= 3 && (source.charCodeAt(i - 1) | 32) === 119) {
        isPlain = isPlain && source.slice(i - 3, i).toLowerCase() !== 'www';
      }
    }
    // Two spaces at the end of a line make a line break.
    const last = source.charCodeAt(i - 1);
    this.#isPlain = isPlain;
    this.#breaksLine = i > at && (last === 9 || (last === 32 && isBlank(source.charCodeAt(i - 2))));
    return i;
  }

  #afterLineEnd(at: number): number {
    const isPair = this.#source.charCodeAt(at) === 13 && this.#source.charCodeAt(at + 1) === 10;
    return Math.min(at + (isPair ? 2 : 1), this.#source.length);
  }

  #skipBlankLines(at: number): number {
    let lineStart = at;
    for (;;) {
      const i = this.#skipBlanks(lineStart);
      const code = this.#source.charCodeAt(i);
      if (code !== 10 && code !== 13) return i === this.#source.length ? i : lineStart;
      lineStart = this.#afterLineEnd(i);
    }
  }

  #skipBlanks(at: number): number {
    let i = at;
    while (isBlank(this.#source.charCodeAt(i))) i++;
    return i;
  }

  #isBlankLine(at: number): boolean {
    const code = this.#source.charCodeAt(this.#skipBlanks(at));
    return code === 10 || code === 13 || Number.isNaN(code);
  }

  #mayBeginText(at: number): boolean {
    const code = this.#source.charCodeAt(at);
    if (code >= 128) return code !== 0xfeff;
    return (atStart[code] === 1 || isDigit(code)) && this.#markerEnd(at) === 0;
  }

  /**
   * Where the list marker at `at` ends (`-`, `*`, `+`, `1.`, `1)`, with a space, tab or nothing after it), or 0
   * when there is none.
   */
  #markerEnd(at: number): number {
    const source = this.#source;
    let i = at;
    const code = source.charCodeAt(i);
    if (isDigit(code)) {
      while (i < at + 9 && isDigit(source.charCodeAt(i))) i++;
      const mark = source.charCodeAt(i);
      if (mark !== 46 && mark !== 41) return 0;
    } else if (code !== 45 && code !== 42 && code !== 43) {
      return 0;
    }
    const next = source.charCodeAt(i + 1);
    return isBlank(next) || next === 10 || next === 13 || Number.isNaN(next) ? i + 1 : 0;
  }

  #heading(at: number): number {
    const source = this.#source;
    let i = at;
    while (source.charCodeAt(i) === 35) i++;
    const depth = i - at;
    if (depth > 6 || !isBlank(source.charCodeAt(i))) return 0;
    const end = this.#scanLine(i);
    // `# Text #` ends with marks of the heading.
    let last = end - 1;
    while (isBlank(source.charCodeAt(last))) last--;
    if (source.charCodeAt(last) === 35) return 0;
    const text = this.#simple(this.#skipBlanks(i), end, this.#isPlain);
    if (text === undefined) return 0;
    this.#segments.push({ type: 'heading', start: at, end, depth, text });
    return this.#afterLineEnd(end);
  }

  #paragraph(at: number): number {
    let lineStart = at;
    let end = at;
    let isPlain = true;
    while (!this.#isBlankLine(lineStart)) {
      if (!this.#mayBeginText(lineStart)) return 0;
      end = this.#scanLine(lineStart);
      isPlain = isPlain && this.#isPlain && !this.#breaksLine;
      lineStart = this.#afterLineEnd(end);
    }
    const text = this.#simple(at, end, isPlain);
    if (text === undefined) return 0;
    this.#segments.push({ type: 'paragraph', start: at, end, text });
    return lineStart;
  }

  #simple(start: number, end: number, isPlain: boolean): SimpleText | undefined {
    if (isPlain) return { start, end };
    const inline = readSimpleInline(this.#source, start, end);
    return inline && { start, end, inline };
  }

  /** The mark that tells lists apart: the bullet, or what follows the number. */
  #markOf(at: number, markerEnd: number): number {
    return this.#source.charCodeAt(isDigit(this.#source.charCodeAt(at)) ? markerEnd - 1 : at);
  }

  #list(at: number): number {
    const source = this.#source;
    const items: SimpleText[] = [];
    let mark = 0;
    let end = at;
    let lineStart = at;
    while (!this.#isBlankLine(lineStart)) {
      const markerEnd = this.#markerEnd(lineStart);
      if (markerEnd === 0) return 0;
      const ownMark = this.#markOf(lineStart, markerEnd);
      if (mark === 0) mark = ownMark;
      const textStart = markerEnd + 1;
      if (ownMark !== mark || source.charCodeAt(markerEnd) !== 32 || !this.#mayBeginText(textStart)) return 0;
      end = this.#scanLine(textStart);
      const text = this.#simple(textStart, end, this.#isPlain);
      if (text === undefined) return 0;
      items.push(text);
      lineStart = this.#afterLineEnd(end);
    }
    const next = this.#skipBlankLines(lineStart);
    if (next < source.length && (isBlank(source.charCodeAt(next)) || this.#markerEnd(next) > 0)) return 0;
    const ordered = isDigit(source.charCodeAt(at));
    this.#segments.push({ type: 'list', start: at, end, ordered, items });
    return lineStart;
  }

  /**
   * Takes what the parser must read. It ends at a blank line before a line that is neither indented nor a
   * list item, where every container is closed. Only fenced code and some HTML go on over blank lines; where
   * there may be such, the parser is asked.
   */
  #tree(start: number): number {
    const source = this.#source;
    const firstMark = this.#markerEnd(start) > 0 ? this.#markOf(start, this.#markerEnd(start)) : 0;
    let isList = false;
    let mayGoOn = false;
    let probedAt = start;
    let pieceStart = start;
    let at = start;
    while (at < source.length) {
      // One run of lines up to the next blank line.
      while (!this.#isBlankLine(at)) {
        const markerEnd = this.#markerEnd(this.#skipBlanks(at));
        if (markerEnd > 0) {
          isList = true;
          if (
            at - pieceStart >= listSize &&
            !mayGoOn &&
            firstMark !== 0 &&
            this.#markerEnd(at) > 0 &&
            this.#markOf(at, markerEnd) === firstMark &&
            !this.#isBlankLine(markerEnd)
          ) {
            this.#pushTree(pieceStart, at, pieceStart > start);
            pieceStart = at;
          }
        }
        mayGoOn ||= this.#mayPassBlankLine(at);
        at = this.#afterLineEnd(this.#scanLine(at));
      }
      const next = this.#skipBlankLines(at);
      const code = source.charCodeAt(next);
      at = next;
      if (next >= source.length) break;
      if (isBlank(code) || (isList && this.#markerEnd(next) > 0)) continue;
      if (!mayGoOn) break;
      // Each try costs a parse of all so far: wait until there is twice as much.
      if (next - start < 2 * (probedAt - start)) continue;
      probedAt = next;
      if (this.#probe(pieceStart, next, this.#scanLine(next))) break;
    }
    this.#pushTree(pieceStart, at, pieceStart > start);
    return at;
  }

  /** True for a line that may begin fenced code, or HTML that does not end at a blank line. */
  #mayPassBlankLine(lineStart: number): boolean {
    const source = this.#source;
    const i = this.#skipBlanks(lineStart);
    const code = source.charCodeAt(i);
    if (code === 96 || code === 126) {
      return source.charCodeAt(i + 1) === code && source.charCodeAt(i + 2) === code;
    }
    return code === 60 && /^<(?:[!?]|script|pre|style|textarea)/i.test(source.slice(i, i + 10));
  }

  #pushTree(start: number, end: number, continues: boolean): void {
    const last = this.#segments[this.#segments.length - 1];
    if (!continues && last?.type === 'tree' && last.end === start && last.end - last.start < treeSize) {
      last.end = end;
    } else {
      this.#segments.push({ type: 'tree', start, end, continues });
    }
  }
}

/**
 * Cuts a Markdown document, from `start` on, where it can be cut without changing what it says. Linear in the
 * length of the source. Plain text, which is most of most documents, need not see a parser at all, and the
 * parser, whose time grows faster than its input, gets small pieces.
 */
export function segmentMarkdown(source: string, start: number, probe: BlockProbe): Segment[] {
  return new Segmenter(source, probe).run(start);
}
