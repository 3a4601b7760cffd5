import { MappedTextBuilder } from './offset-map.ts';
import { isZeroWidth } from './plain-lines.ts';

/** True for the white space that HTML collapses: tab, line feed, form feed, carriage return, space. */
function isCollapsible(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

/** True for characters that stand in the decoded text as they are, whatever is beside them. */
function isVisibleLatin(code: number): boolean {
  return code > 32 && code < 0x300 && code !== 0xad;
}

const markOrJamo = /^[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]/u;

/** Characters above U+02FF that NFC never changes and that never join the letter before them. */
function isPlainSymbol(code: number): boolean {
  return (code >= 0x200c && code <= 0x2027) || (code >= 0x2030 && code <= 0x205e);
}

/**
 * The decoded text of one block of markup and where each part of it stands in the source.
 *
 * White space collapses as CSS does it: a run is one space, and none stands at the edges or beside a line
 * break. The text is NFC across nodes and entities, without soft hyphens and zero-width marks. Raw offsets
 * must grow from call to call.
 */
export class MarkupText {
  #builder = new MappedTextBuilder();
  // The last piece is held back, since a combining mark that follows changes its last letter.
  #held = '';
  #heldStart = 0;
  #heldEnd = 0;
  // A held cluster is a letter with the marks so far; otherwise the held text is linear.
  #cluster = false;
  // True while the held cluster stands in the source letter by letter.
  #clusterStands = false;
  #spaceStart = -1;
  #spaceEnd = -1;
  #breakStart = -1;
  #breakEnd = -1;
  #breaks = 0;

  /** True when no character has been added yet. */
  get isEmpty(): boolean {
    return this.#held === '' && this.#builder.length === 0;
  }

  /** Length of the decoded text so far, in UTF-16 units, without white space that is still pending. */
  get length(): number {
    const held = this.#cluster ? this.#held.normalize('NFC').length : this.#held.length;
    return this.#builder.length + held;
  }

  /** Raw offset just after the last character so far; 0 for an empty text. */
  get rawEnd(): number {
    return this.#held === '' ? 0 : this.#heldEnd;
  }

  /** Line breaks the writer meant since the last character. */
  get pendingBreaks(): number {
    return this.#breaks;
  }

  /** Adds `view.slice(from, to)`, whose first unit stands at raw offset `from + shift`. */
  add(view: string, from: number, to: number, shift: number): void {
    let runStart = from;
    let i = from;
    while (i < to) {
      const code = view.charCodeAt(i);
      if (isVisibleLatin(code)) {
        i++;
      } else if (code === 32 && i > runStart && i + 1 < to && isVisibleLatin(view.charCodeAt(i + 1))) {
        i++; // a single space between visible characters stays in the run
      } else if (isCollapsible(code)) {
        this.#linear(view, runStart, i, shift);
        const spaceStart = i;
        do i++;
        while (i < to && isCollapsible(view.charCodeAt(i)));
        this.#space(spaceStart + shift, i + shift);
        runStart = i;
      } else if (isPlainSymbol(code)) {
        i++;
      } else {
        this.#linear(view, runStart, i, shift);
        const character = String.fromCodePoint(view.codePointAt(i)!);
        this.#character(character, i + shift, i + character.length + shift, true);
        i += character.length;
        runStart = i;
      }
    }
    this.#linear(view, runStart, to, shift);
  }

  /** Adds text that an entity or an escape in the raw range stands for. */
  addDecoded(text: string, rawStart: number, rawEnd: number): void {
    const code = text.charCodeAt(0);
    if (text.length === 1 && isCollapsible(code)) this.#space(rawStart, rawEnd);
    else this.#character(text, rawStart, rawEnd, false);
  }

  /** Adds a line break that the writer meant. */
  addBreak(rawStart: number, rawEnd: number): void {
    if (this.isEmpty) return;
    if (this.#breaks === 0) {
      this.#breakStart = rawStart;
      this.#breakEnd = rawEnd;
    }
    this.#breaks++;
    this.#spaceStart = -1;
  }

  build(): ReturnType<MappedTextBuilder['build']> {
    this.#release();
    return this.#builder.build();
  }

  #space(rawStart: number, rawEnd: number): void {
    if (this.#breaks > 0 || this.#spaceStart >= 0 || this.isEmpty) return;
    this.#spaceStart = rawStart;
    this.#spaceEnd = rawEnd;
  }

  /** Puts down the space or break that stands before the next character. */
  #settle(): void {
    if (this.#breaks > 0) {
      this.#hold('\n', this.#breakStart, this.#breakEnd, false);
      this.#breaks = 0;
    } else if (this.#spaceStart >= 0) {
      this.#hold(' ', this.#spaceStart, this.#spaceEnd, false);
      this.#spaceStart = -1;
    }
  }

  #linear(view: string, from: number, to: number, shift: number): void {
    if (from === to) return;
    this.#settle();
    const text = view.slice(from, to);
    if (!this.#cluster && this.#held !== '' && this.#heldEnd === from + shift) {
      this.#held += text;
      this.#heldEnd = to + shift;
    } else {
      this.#release();
      this.#held = text;
      this.#heldStart = from + shift;
      this.#heldEnd = to + shift;
    }
  }

  #character(text: string, rawStart: number, rawEnd: number, stands: boolean): void {
    if (isZeroWidth(text.charCodeAt(0))) return;
    const joins = markOrJamo.test(text);
    this.#settle();
    if (joins && this.#held !== '') this.#join(text, rawStart, rawEnd, stands);
    else this.#hold(text, rawStart, rawEnd, stands);
  }

  #hold(text: string, rawStart: number, rawEnd: number, stands: boolean): void {
    this.#release();
    this.#held = text;
    this.#heldStart = rawStart;
    this.#heldEnd = rawEnd;
    this.#cluster = true;
    this.#clusterStands = stands;
  }

  /** Joins a combining mark to the character before it. */
  #join(mark: string, rawStart: number, rawEnd: number, stands: boolean): void {
    if (!this.#cluster) {
      const held = this.#held;
      const last = held.length - 1;
      const isPair = last > 0 && (held.charCodeAt(last) & 0xfc00) === 0xdc00;
      const base = isPair && (held.charCodeAt(last - 1) & 0xfc00) === 0xd800 ? last - 1 : last;
      this.#builder.linear(held.slice(0, base), this.#heldStart);
      this.#held = held.slice(base);
      this.#heldStart += base;
      this.#cluster = true;
      this.#clusterStands = true;
    }
    this.#clusterStands = this.#clusterStands && stands && this.#heldEnd === rawStart;
    this.#held += mark;
    this.#heldEnd = rawEnd;
  }

  #release(): void {
    if (this.#held === '') return;
    if (this.#cluster) {
      const text = this.#held.normalize('NFC');
      if (this.#clusterStands && text === this.#held) this.#builder.linear(text, this.#heldStart);
      else this.#builder.atomic(text, this.#heldStart, this.#heldEnd);
    } else {
      this.#builder.linear(this.#held, this.#heldStart);
    }
    this.#held = '';
    this.#cluster = false;
  }
}
