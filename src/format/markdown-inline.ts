import { detach } from '../source/detach.ts';
import { isEscapable, readMarkdownReference } from './markdown-decode.ts';
import type { SpanKind } from './markup-blocks.ts';

/** A part of a text with simple markup. Offsets are into the source. */
export type InlinePart =
  /** Text as it stands. */
  | { type: 'text'; from: number; to: number }
  /** What an escape or a character reference stands for. */
  | { type: 'decoded'; text: string; from: number; to: number }
  /** A line break that the writer meant. */
  | { type: 'break'; from: number; to: number }
  /** A span around text as it stands. */
  | { type: 'span'; what: SpanKind; from: number; to: number };

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

const isAsciiLetterOrDigit = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Letters and digits as far as Swedish needs them. */
const isLetterOrDigit = (code: number): boolean =>
  isAsciiLetterOrDigit(code) || (code >= 0xc0 && code <= 0x17f && code !== 0xd7 && code !== 0xf7);

const isClosingPunctuation = (code: number): boolean =>
  code === 33 || code === 41 || code === 44 || code === 46 || code === 58 || code === 59 || code === 63;

// A target without white space, brackets, quotes, escapes, references and titles.
const linkTarget = /\]\(([^\s()<>\\&"'`[\]]+)\)/y;

/** What an ASCII character may begin: markup, or with what follows it an address or a line break. */
const beginnings = new Uint8Array(128);
const markup = 1;
const address = 2;
const spaces = 3;
const www = 4;
for (const character of '\0\\&<`*_[~@') beginnings[character.charCodeAt(0)] = markup;
beginnings[58] = address;
beginnings[32] = spaces;
beginnings[87] = www;
beginnings[119] = www;

class InlineReader {
  readonly #source: string;
  readonly #start: number;
  readonly #end: number;
  readonly #parts: InlinePart[] = [];
  #textStart: number;

  constructor(source: string, start: number, end: number) {
    this.#source = source;
    this.#start = start;
    this.#end = end;
    this.#textStart = start;
  }

  read(): InlinePart[] | undefined {
    let at = this.#start;
    for (;;) {
      const next = this.#nextSpecial(at);
      if (next >= this.#end) break;
      at = this.#take(next);
      if (at < 0) return undefined;
    }
    this.#endText(this.#end);
    return this.#parts;
  }

  /**
   * The next place that may be markup, or begin an address that is a link by itself, or spaces that may break a line.
   * A pattern would do, but its first thousand steps are slow, and an editor waits for them.
   */
  #nextSpecial(at: number): number {
    const source = this.#source;
    for (let i = at; i < this.#end; i++) {
      const code = source.charCodeAt(i);
      if (code >= 128) continue;
      switch (beginnings[code]) {
        case markup:
          return i;
        case address:
          if (source.charCodeAt(i + 1) === 47) return i;
          break;
        case spaces:
          if (source.charCodeAt(i + 1) === 32) return i;
          break;
        case www:
          if (source.slice(i, i + 4).toLowerCase() === 'www.') return i;
          break;
      }
    }
    return this.#end;
  }

  /** The code unit at `at`; white space outside of the text. */
  #code(at: number): number {
    return at < this.#start || at >= this.#end ? 32 : this.#source.charCodeAt(at);
  }

  #endText(to: number): void {
    if (to > this.#textStart) this.#parts.push({ type: 'text', from: this.#textStart, to });
  }

  #span(at: number, what: SpanKind, from: number, to: number, end: number): number {
    this.#endText(at);
    this.#parts.push({ type: 'span', what, from, to });
    this.#textStart = this.#afterTrailingSpace(end);
    return this.#textStart;
  }

  /** White space that ends a line right after markup is no text to the parser: the line break alone is the space. */
  #afterTrailingSpace(end: number): number {
    let at = end;
    while (at < this.#end && (this.#code(at) === 32 || this.#code(at) === 9)) at++;
    const next = this.#code(at);
    const breaksLine = at - end > 1 && this.#code(at - 1) === 32 && this.#code(at - 2) === 32;
    return at < this.#end && (next === 10 || next === 13) && !breaksLine ? at : end;
  }

  /** Takes the markup at `at`; where the text goes on, or -1 when it is not simple. */
  #take(at: number): number {
    switch (this.#source[at]) {
      case '\\':
        return this.#escape(at);
      case '&':
        return this.#reference(at);
      case '`':
        return this.#codeSpan(at);
      case '*':
      case '_':
        return this.#emphasis(at);
      case '[':
        return this.#link(at);
      case ' ':
        return this.#spaces(at);
      case '<': {
        const next = this.#code(at + 1);
        return isSpace(next) || (next >= 48 && next <= 57) ? at + 1 : -1;
      }
      default:
        return -1;
    }
  }

  #escape(at: number): number {
    const next = this.#code(at + 1);
    if (next === 10 || next === 13) return this.#break(at, at + 1);
    if (at + 1 >= this.#end || !isEscapable(this.#source[at + 1])) return at + 1;
    this.#endText(at);
    this.#parts.push({ type: 'decoded', text: this.#source[at + 1]!, from: at, to: at + 2 });
    this.#textStart = at + 2;
    return at + 2;
  }

  /** Two spaces or more at the end of a line break it. */
  #spaces(at: number): number {
    let end = at;
    while (this.#source.charCodeAt(end) === 32) end++;
    const next = this.#code(end);
    if (end >= this.#end || (next !== 10 && next !== 13)) return next === 9 ? -1 : end;
    return this.#code(at - 1) === 9 ? -1 : this.#break(at, end);
  }

  #break(at: number, lineEnd: number): number {
    const isPair = this.#code(lineEnd) === 13 && this.#code(lineEnd + 1) === 10;
    const end = lineEnd + (isPair ? 2 : 1);
    this.#endText(at);
    this.#parts.push({ type: 'break', from: at, to: end });
    this.#textStart = end;
    return end;
  }

  #reference(at: number): number {
    const reference = readMarkdownReference(this.#source, at);
    if (reference === undefined || reference.end > this.#end) return at + 1;
    this.#endText(at);
    this.#parts.push({ type: 'decoded', text: reference.text, from: at, to: reference.end });
    this.#textStart = reference.end;
    return reference.end;
  }

  #codeSpan(at: number): number {
    const close = this.#source.indexOf('`', at + 1);
    if (close < 0 || close >= this.#end || close === at + 1 || this.#code(close + 1) === 96) return -1;
    if (isSpace(this.#code(at + 1)) || isSpace(this.#code(close - 1))) return -1;
    for (let i = at + 1; i < close; i++) {
      const code = this.#code(i);
      if (code === 10 || code === 13 || code === 0) return -1;
    }
    return this.#span(at, { kind: 'code' }, at + 1, close, close + 1);
  }

  /**
   * Takes `*text*` or `**text**` that stands between spaces and punctuation, with nothing in it that may be
   * markup: such marks can only open, or only close, so that they belong together whatever stands around.
   */
  #emphasis(at: number): number {
    const marker = this.#code(at);
    const before = this.#code(at - 1);
    const after = this.#code(at + 1);
    if (isSpace(before) && isSpace(after)) return at + 1;
    if (marker === 95 && isAsciiLetterOrDigit(before) && isAsciiLetterOrDigit(after)) return at + 1;
    const length = after === marker ? 2 : 1;
    const from = at + length;
    if (!(isSpace(before) || before === 40) || !isLetterOrDigit(this.#code(from))) return -1;
    const to = this.#nextSpecial(from);
    const end = to + length;
    if (end > this.#end || !isLetterOrDigit(this.#code(to - 1))) return -1;
    for (let i = to; i < end; i++) if (this.#code(i) !== marker) return -1;
    const next = this.#code(end);
    if (!isSpace(next) && !isClosingPunctuation(next)) return -1;
    return this.#span(at, { kind: length === 2 ? 'strong' : 'emphasis' }, from, to, end);
  }

  #link(at: number): number {
    const to = this.#source.indexOf(']', at + 1);
    if (to < 0 || to >= this.#end || to === at + 1 || this.#nextSpecial(at + 1) < to) return -1;
    const first = this.#code(at + 1);
    if (first === 94 || this.#code(at - 1) === 33) return -1;
    linkTarget.lastIndex = to;
    const href = linkTarget.exec(this.#source)?.[1];
    if (href === undefined || linkTarget.lastIndex > this.#end || href.includes('\0')) return -1;
    // What is remembered of the link must not keep this state of the source.
    return this.#span(at, { kind: 'link', href: detach(href) }, at + 1, to, linkTarget.lastIndex);
  }
}

/**
 * Reads `source.slice(start, end)`, the text of one paragraph, heading or list item, when all its markup is
 * simple: flat emphasis, code, links, escapes and character references that can only be read in one way. For
 * all else the result is undefined, and the text is the parser's.
 */
export function readSimpleInline(source: string, start: number, end: number): InlinePart[] | undefined {
  return new InlineReader(source, start, end).read();
}
