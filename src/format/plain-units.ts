import { type PlainLine, skipBlank } from './plain-lines.ts';
import { isListMarker, isSeparator, type Marker, markerOf, underlineDepth } from './plain-markers.ts';
import {
  type Ending,
  endingOf,
  firstWord,
  isAddress,
  isClosing,
  isDistribution,
  isFragmentShape,
  isLabelled,
  isName,
  isPageNumber,
  lastWord,
  type Opening,
  openingOf,
  wordEvidence,
} from './plain-shape.ts';
import { type Cell, findTables } from './plain-tables.ts';
import { bindingWords, leadingWords, questionWords, sentenceStarters } from './plain-words.ts';

/** Lines that go on in each other: one paragraph, heading, list item, label or row of a table. */
export interface Unit {
  lines: PlainLine[];
  marker: Marker | undefined;
  /** Raw offset of the content, after the marker. */
  start: number;
  /** Column of the marker. Behind a dash, a second bullet stands one level in. */
  indent: number;
  /** Column of the content, after the marker. */
  column: number;
  /** True when blank lines or the start of the text stand before the unit. */
  apart: boolean;
  /** Level of an underlined heading. */
  underlined: 0 | 1 | 2;
  quoteDepth: number;
  cells: Cell[] | undefined;
}

/** The content of a unit as one line, without its marker. Long units are cut after three lines. */
export function textOf(unit: Unit): string {
  const first = unit.lines[0]!;
  const head = first.text.slice(unit.start - first.start, endOf(unit, first) - first.start);
  if (unit.lines.length === 1) return head;
  return [head, ...unit.lines.slice(1, 3).map((line) => line.text)].join(' ');
}

/** Raw end of a line of a unit; a line all in bold ends before its closing stars. */
export function endOf(unit: Unit, line: PlainLine): number {
  return line.end - (unit.marker?.closingLength ?? 0);
}

export function lengthOf(unit: Unit): number {
  return unit.lines.at(-1)!.end - unit.start;
}

/** Puts the lines of a text together to units. */
export function joinLines(lines: readonly PlainLine[]): Unit[] {
  return new LineJoiner(lines).join();
}

/** Longest line of a text that is wrapped by hand or by a mail program. */
const widestWrap = 130;

class LineJoiner {
  readonly #lines: readonly PlainLine[];
  readonly #rows: Map<number, Cell[]>;
  readonly #width: number;
  /** Lines that begin with *att* as those before or after them in the paragraph do: the points of a decision. */
  readonly #clauses: ReadonlySet<number>;
  /** True when each line is a paragraph: some are longer than any wrapped line, and none is wrapped. */
  readonly #linesAreParagraphs: boolean;
  readonly #units: Unit[] = [];
  /** True from a line that ends in a colon until a unit that is no short line: a list without marks. */
  #inUnmarkedList = false;

  constructor(lines: readonly PlainLine[]) {
    this.#lines = lines;
    this.#rows = findTables(lines);
    this.#clauses = findClauseRows(lines);
    this.#width = wrapWidth(lines, this.#clauses);
    this.#linesAreParagraphs = this.#width === 0 && lines.some((line) => line.text.length > widestWrap);
  }

  join(): Unit[] {
    let pageBreak = false;
    for (let index = 0; index < this.#lines.length; index++) {
      const line = this.#lines[index]!;
      pageBreak ||= line.afterPageBreak;
      const underline = this.#underline(index);
      if (underline !== 0) {
        this.#units.at(-1)!.underlined = underline;
        continue;
      }
      if (isSeparator(line.text)) {
        const next = this.#lines[index + 1];
        if (next !== undefined) {
          next.apart = true;
          next.afterPageBreak = false;
        }
        pageBreak = false;
        continue;
      }
      if (this.#isPageNumber(index)) {
        pageBreak = true;
        continue;
      }
      this.#add(index, pageBreak);
      pageBreak = false;
    }
    return this.#units;
  }

  #underline(index: number): 0 | 1 | 2 {
    const line = this.#lines[index]!;
    const unit = this.#units.at(-1);
    const depth = underlineDepth(line.text);
    if (depth === 0 || line.apart || unit === undefined || unit.lines.length > 1) return 0;
    const above = unit.lines[0]!;
    if (above !== this.#lines[index - 1] || endingOf(above.text) === 'final') return 0;
    return line.text.length >= above.text.length / 2 && line.text.length <= above.text.length * 2 ? depth : 0;
  }

  #isPageNumber(index: number): boolean {
    const line = this.#lines[index]!;
    const next = this.#lines[index + 1];
    if (!isPageNumber(line.text)) return false;
    return (line.apart && next?.apart !== false) || next?.afterPageBreak === true;
  }

  #add(index: number, pageBreak: boolean): void {
    const line = this.#lines[index]!;
    const cells = this.#rows.get(index);
    const marker = cells === undefined ? markerOf(line.text) : undefined;
    const unit = this.#units.at(-1);
    const isLast = unit !== undefined && unit.cells === undefined && cells === undefined;
    if (isLast && this.#goesOn(unit, index, marker, pageBreak)) {
      unit.lines.push(line);
      return;
    }
    const markerLength =
      marker === undefined
        ? 0
        : skipBlank(line.text, marker.length + innerBullet(line.text.slice(marker.length), marker));
    this.#units.push({
      lines: [line],
      marker,
      cells,
      start: line.start + (marker && hidesMarker(marker) ? markerLength : 0),
      indent: line.indent + (marker && innerBullet(line.text.slice(marker.length), marker) > 0 ? 2 : 0),
      column: line.indent + markerLength,
      apart: line.apart,
      underlined: 0,
      quoteDepth: line.quoteDepth,
    });
    if (line.apart || unit === undefined) this.#inUnmarkedList = false;
    if (endingOf(line.text) === 'colon') this.#inUnmarkedList = this.#startsUnmarkedList(index + 1);
  }

  /** Whether a line belongs to the unit before it. */
  #goesOn(unit: Unit, index: number, marker: Marker | undefined, pageBreak: boolean): boolean {
    const line = this.#lines[index]!;
    const last = unit.lines.at(-1)!;
    if (line.quoteDepth !== unit.quoteDepth || unit.underlined !== 0) return false;
    if (unit.marker?.kind === 'hash' || unit.marker?.kind === 'bold') return false;
    const ending = endingOf(last.text);
    if (line.apart) {
      // A page break in the middle of a sentence.
      return (
        pageBreak &&
        marker === undefined &&
        ending !== 'final' &&
        openingOf(line.text) === 'lower' &&
        ending !== 'colon' &&
        ending !== 'question'
      );
    }
    if (marker !== undefined && !this.#isFalseMarker(marker, unit, index, ending)) return false;
    if (this.#inUnmarkedList || (this.#clauses.has(index) && !this.#isFull(last, line))) return false;
    return this.#score(unit, last, line, ending) > 0;
  }

  /** A number or dash that only happens to stand first in a wrapped line. */
  #isFalseMarker(marker: Marker, unit: Unit, index: number, ending: Ending): boolean {
    const last = unit.lines.at(-1)!;
    const line = this.#lines[index]!;
    if (ending === 'colon' || ending === 'final' || ending === 'question') return false;
    if (!this.#isFull(last, line)) return false;
    const opening = openingOf(line.text.slice(marker.length));
    switch (marker.kind) {
      case 'dash':
        return opening === 'lower' && unit.marker?.kind !== 'dash' && !this.#continuesList(marker, index);
      case 'number':
      case 'letter':
        return marker.value !== 1 && unit.marker?.kind !== marker.kind;
      case 'bareNumber':
      case 'section':
        return true;
      case 'paragraphSign':
        return opening === 'lower';
      default:
        return false;
    }
  }

  #continuesList(marker: Marker, index: number): boolean {
    const next = this.#lines[index + 1];
    return next !== undefined && !next.apart && markerOf(next.text)?.sign === marker.sign;
  }

  /** Weighs what speaks for a wrapped line (above 0) against what speaks for a new beginning. */
  #score(unit: Unit, last: PlainLine, line: PlainLine, ending: Ending): number {
    const { text } = line;
    const opening = openingOf(text);
    // Most wrapped lines: a small letter, and nothing of a label or an address.
    if (opening === 'lower' && ending === 'open' && !/[\d:@/]/.test(text)) return 1;
    const inItem = isListMarker(unit.marker);
    const isHanging = inItem && line.indent >= Math.max(2, unit.column - 2) && line.indent > unit.indent;
    const isFull = this.#isFull(last, line);
    if (isAddress(text)) return ending === 'open' && isHanging ? 1 : -1;
    if (isAddress(last.text) || isDistribution(last.text)) return -1;
    if (isLabelled(text) && opening !== 'lower' && !(isFull && ending === 'open')) return -1;
    if (isFragmentUnit(unit, last) && !isHanging) {
      return opening === 'lower' && ending !== 'final' && !isLabelLike(text) ? 1 : -1;
    }
    if (isHanging) return isLabelOverSentence(last, line) && !isFull ? -1 : 2;
    if (ending === 'final' || ending === 'question' || ending === 'colon') {
      if (opening === 'lower' && ending !== 'colon') return 1;
      if (inItem || ending === 'colon') return isFull && ending === 'colon' && opening === 'lower' ? 1 : -1;
      return this.#sentencesShareParagraph(unit, last, line, isFull) ? 1 : -1;
    }
    if (last.text.length > widestWrap && opening !== 'lower') return -1;
    const score = (isFull ? (this.#width > 60 ? 2 : 1) : 0) + endingScore(last, line, ending);
    if (opening === 'lower') return score + (isFull || !isLabelUnder(unit, last, line) ? 3 : -1);
    return score + openingScore(unit, last, line, opening);
  }

  /** Whether a sentence that begins a line belongs to the paragraph of the sentence that ended the line before. */
  #sentencesShareParagraph(unit: Unit, last: PlainLine, line: PlainLine, isFull: boolean): boolean {
    if (this.#linesAreParagraphs || last.text.length > widestWrap || line.text.length > widestWrap)
      return false;
    // *Karin Ek (S), ordf.*: the stop is that of the role.
    if (last.text.endsWith('.') && isName(last.text)) return false;
    if (isShortQuestion(line.text) || (unit.lines.length === 1 && isShortQuestion(last.text))) return false;
    if (unit.marker?.kind === 'bareNumber' || unit.marker?.kind === 'section') return false;
    if (line.indent > last.indent + 1) return false;
    if (isFull) return true;
    // A clearly short last line ends a paragraph where the text is wrapped to a width.
    if (this.#width > 60 && unit.lines.length > 1) return last.text.length > this.#width * 0.8;
    return !isFragmentShape(line.text);
  }

  /** True when the first word of the next line would not have fitted: the line was wrapped there. */
  #isFull(last: PlainLine, line: PlainLine): boolean {
    if (this.#width === 0) return false;
    const space = line.text.search(/\s/);
    const word = space === -1 ? line.text.length : space;
    return last.indent + last.text.length + 1 + word > this.#width;
  }

  /** After a colon: short lines of the same kind, none of which goes on in the next. */
  #startsUnmarkedList(from: number): boolean {
    let count = 0;
    let opening: Opening | undefined;
    for (let index = from; index < this.#lines.length && !this.#lines[index]!.apart; index++) {
      const { text } = this.#lines[index]!;
      const current = openingOf(text);
      if (
        markerOf(text) !== undefined ||
        text.length > 60 ||
        (bindingWords.has(firstWord(text)) && current === 'lower')
      )
        return false;
      const ending = endingOf(text);
      if (leadingWords.has(lastWord(text)) || ending === 'hyphen' || ending === 'colon') return false;
      if (current === 'lower' && opening === 'upper') return false;
      if (ending === 'final' && this.#lines[index + 1]?.apart === false) return false;
      opening = current;
      count++;
    }
    return count >= 2;
  }
}

/**
 * Indices of lines that begin with *att*, two or more in a paragraph, each but the first behind a line that ends in a
 * comma, a stop or *och*: *Nämnden beslutar / att anta planen, samt / att sända ut den.*
 */
function findClauseRows(lines: readonly PlainLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  let first = -1;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.apart) first = -1;
    if (!clauseOpening.test(line.text)) continue;
    if (first >= 0 && endsClause(lines[index - 1]!.text)) found.add(first).add(index);
    else first = index;
  }
  return found;
}

const clauseOpening = /^[Aa]tt /;

function endsClause(text: string): boolean {
  const ending = endingOf(text);
  return ending === 'comma' || ending === 'final' || clauseJoiners.has(lastWord(text).toLowerCase());
}

const clauseJoiners: ReadonlySet<string> = new Set(['och', 'samt', 'dels', 'eller']);

/** What the end of a line without a stop says for going on in the next. */
function endingScore(last: PlainLine, line: PlainLine, ending: Ending): number {
  let score = leadingWords.has(lastWord(last.text)) ? 3 : 0;
  if (ending === 'hyphen') score += 2;
  if (ending === 'comma' && !isFragmentShape(line.text) && !isName(last.text)) score += 2;
  return score;
}

/** What a line that begins with a capital or a number says for going on from the line before. */
function openingScore(unit: Unit, last: PlainLine, line: PlainLine, opening: Opening): number {
  const inItem = isListMarker(unit.marker);
  let score = 0;
  if (opening === 'upper' && sentenceStarters.has(firstWord(line.text))) score -= 3;
  if (isFragmentShape(line.text)) score -= 1;
  if (inItem) return score;
  if (line.indent > last.indent + 1 && opening === 'upper') score -= 1;
  // A sentence that has run over lines goes on until its stop.
  if (unit.lines.length > 1) return score + 2;
  score -= 1;
  if (!wordEvidence(last.text).hasVerb) return score;
  if (opening === 'digit') score += 2;
  if (endingOf(line.text) === 'final' && !wordEvidence(line.text).hasVerb) score += 3;
  return score;
}

/** *e-post: …* under a name: a label in small letters, not a line that goes on. */
function isLabelUnder(unit: Unit, last: PlainLine, line: PlainLine): boolean {
  return unit.lines.length === 1 && isLabelLike(line.text) && !wordEvidence(last.text).hasVerb;
}

/** Length of a second bullet behind the first (*- o Okunskap*, as lists come out of Word), or 0. */
function innerBullet(text: string, marker: Marker): number {
  if (marker.kind !== 'dash' && marker.kind !== 'bullet') return 0;
  const inner = markerOf(text);
  return inner?.kind === 'bullet' ? inner.length : 0;
}

/** Markers that belong to the words (*§ 12*, *1.2 Bakgrund*) stay in the text. */
export function hidesMarker(marker: Marker): boolean {
  return marker.kind !== 'section' && marker.kind !== 'bareNumber' && marker.kind !== 'paragraphSign';
}

function isFragmentUnit(unit: Unit, last: PlainLine): boolean {
  return (
    unit.marker === undefined &&
    unit.lines.length === 1 &&
    (isFragmentShape(last.text) || isClosing(last.text))
  );
}

/** *Information från hemtjänsten* with *Chefen berättar om …* under it. */
function isLabelOverSentence(last: PlainLine, line: PlainLine): boolean {
  if (endingOf(last.text) !== 'open' || openingOf(line.text) !== 'upper') return false;
  return (
    sentenceStarters.has(firstWord(line.text)) ||
    (!wordEvidence(last.text).hasVerb && wordEvidence(line.text).hasVerb)
  );
}

/** A question on a line of its own, as headings of web pages are. */
function isShortQuestion(text: string): boolean {
  return text.length < 70 && text.endsWith('?') && questionWords.has(firstWord(text)) && !/[.!?] /.test(text);
}

/** *e-post: …*, *tfn 042-…*: a label in lower case. */
function isLabelLike(text: string): boolean {
  return /^[\p{L}-]{2,20}:\s/u.test(text) || isFragmentShape(text);
}

/**
 * The column that a text is wrapped at, or 0. It shows in the lines that go on with a small letter: no such
 * line is longer than the width, and many come near it. Points that begin with *att* go on in nothing.
 */
function wrapWidth(lines: readonly PlainLine[], clauses: ReadonlySet<number>): number {
  const lengths: number[] = [];
  for (let index = 1; index < lines.length; index++) {
    const last = lines[index - 1]!;
    const line = lines[index]!;
    if (line.apart || last.text.length > widestWrap || openingOf(line.text) !== 'lower') continue;
    if (clauses.has(index)) continue;
    lengths.push(last.indent + last.text.length);
  }
  if (lengths.length < 2) return 0;
  lengths.sort((first, second) => first - second);
  return lengths[Math.floor((lengths.length - 1) * 0.98)]!;
}
