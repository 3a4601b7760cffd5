import type { MappedTextBuilder } from './offset-map.ts';
import { isSpace, isZeroWidth } from './plain-lines.ts';

/** Marks that join the character before them, and Hangul vowels and finals, which do too under NFC. */
const mark = /\p{M}|[\u1160-\u11ff]/u;

/** Longest run of marks that is composed as one (UAX #15, stream-safe text): more is no writing. */
const maximumMarks = 30;

/** What `addDecoded` does not leave as it is: what `isPlain` does not take, and white space after a space. */
const notPlain = /[^ -\x84\x86-\xac\xae-\u02ff\u2010-\u2027]| {2}| $/;

/** True for source text that `addDecoded` leaves as it is, which nearly all lines are. */
export function standsForItself(text: string): boolean {
  return !notPlain.test(text);
}

/**
 * Adds the source between two offsets (within a line) to the builder, decoded: NFC, zero-width characters
 * left out, white space as one space except a no-break space, which stays. Line and paragraph separators
 * inside a line (U+2028, vertical tab) are breaks that the writer meant.
 */
export function addDecoded(builder: MappedTextBuilder, source: string, start: number, end: number): void {
  let linearFrom = start;
  let offset = start;
  const replace = (from: number, to: number, text: string): void => {
    if (from > linearFrom) builder.linear(source.slice(linearFrom, from), linearFrom);
    builder.atomic(text, from, to);
    linearFrom = offset = to;
  };
  while (offset < end) {
    const code = source.charCodeAt(offset);
    if (isPlain(code) && !(code === 32 && isBlank(source.charCodeAt(offset + 1)))) {
      offset++;
    } else if (isCollapsible(code)) {
      const spaceEnd = endOfSpaces(source, offset, end);
      replace(offset, spaceEnd, isLineSeparator(code) ? '\n' : ' ');
    } else {
      const cluster = clusterAt(source, offset, linearFrom, end);
      if (cluster.text !== undefined) replace(cluster.start, cluster.end, cluster.text);
      else if (isZeroWidth(code)) replace(offset, offset + 1, '');
      else offset = cluster.end;
    }
  }
  if (end > linearFrom) builder.linear(source.slice(linearFrom, end), linearFrom);
}

/** Characters that stand for themselves whatever stands around them: most of all text. */
function isPlain(code: number): boolean {
  if (code < 0x300) return code >= 32 && code !== 0xad && code !== 0x85;
  return code >= 0x2010 && code < 0x2028;
}

function isLineSeparator(code: number): boolean {
  return code === 11 || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** White space that is written as one space (or one break) whatever its length. */
function isCollapsible(code: number): boolean {
  return isSpace(code) && code !== 0xa0 && code !== 0x202f;
}

function isBlank(code: number): boolean {
  return isCollapsible(code) || isZeroWidth(code);
}

/** End of the white space from `from` on, with zero-width characters inside it. */
function endOfSpaces(source: string, from: number, limit: number): number {
  let end = from + 1;
  for (let next = end; next < limit && isBlank(source.charCodeAt(next)); next++) {
    if (isCollapsible(source.charCodeAt(next))) end = next + 1;
  }
  return end;
}

/**
 * The cluster that has a mark at `offset`, or a zero-width character with a mark behind it, or a character
 * that is another in NFC. Without `text` when NFC leaves it as it is.
 */
function clusterAt(
  source: string,
  offset: number,
  from: number,
  limit: number,
): { start: number; end: number; text?: string } {
  let end = endOfMarks(source, offset, limit);
  let start = offset;
  if (end > offset) {
    if (start > from) start--;
    if (start > from && isLowSurrogate(source.charCodeAt(start))) start--;
  } else {
    end = Math.min(offset + characterAt(source, offset).length, limit);
  }
  const raw = source.slice(start, end);
  const text = raw.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').normalize('NFC');
  return text === raw || text === '' ? { start, end } : { start, end, text };
}

/** End of the marks from `offset` on, with zero-width characters between them; `offset` when there is none. */
function endOfMarks(source: string, offset: number, limit: number): number {
  let end = offset;
  let next = offset;
  for (let count = 0; next < limit && count < maximumMarks; count++) {
    if (isZeroWidth(source.charCodeAt(next))) {
      next++;
      continue;
    }
    const character = characterAt(source, next);
    if (!mark.test(character)) break;
    next += character.length;
    end = next;
  }
  return end;
}

function characterAt(source: string, offset: number): string {
  return String.fromCodePoint(source.codePointAt(offset)!);
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
