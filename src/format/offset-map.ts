import { firstIndex } from '../base/binary-search.ts';

/**
 * Maps offsets in a block's decoded text to offsets in the raw source.
 *
 * A map is a list of pieces. A piece is either *linear* (the decoded characters stand in the source exactly
 * as they are) or *atomic* (the whole decoded piece comes from the whole raw piece: an entity, an escape, a
 * line break with indentation, a decomposed letter). Raw text that decodes to nothing (a soft hyphen, a tag)
 * is simply not covered by any piece. Both sides grow monotonically, so that a finding is one raw range.
 *
 * All offsets are UTF-16 code units.
 */
export interface OffsetMap {
  /** Raw offset of the first raw unit of the decoded unit at `offset`. */
  rawStart(offset: number): number;
  /** Raw offset just after the last raw unit of the decoded unit before `offset`. */
  rawEnd(offset: number): number;
}

/** A class, not an object of functions: a text has thousands, and an editor makes them anew at each keystroke. */
class IdentityMap implements OffsetMap {
  readonly #base: number;

  constructor(base: number) {
    this.#base = base;
  }

  movedBy(shift: number): OffsetMap {
    return new IdentityMap(this.#base + shift);
  }

  rawStart(offset: number): number {
    return this.#base + offset;
  }

  rawEnd(offset: number): number {
    return this.#base + offset;
  }
}

/** A map for text that stands in the source unchanged from `base` on. */
export function identityMap(base: number): OffsetMap {
  return new IdentityMap(base);
}

/** A map whose text stands somewhere else than it was made for. */
class MovedMap implements OffsetMap {
  readonly #map: OffsetMap;
  readonly #shift: number;

  constructor(map: OffsetMap, shift: number) {
    this.#map = map;
    this.#shift = shift;
  }

  rawStart(offset: number): number {
    return this.#map.rawStart(offset) + this.#shift;
  }

  rawEnd(offset: number): number {
    return this.#map.rawEnd(offset) + this.#shift;
  }
}

/** A map for the same text, `shift` units further on in the source. */
export function movedMap(map: OffsetMap, shift: number): OffsetMap {
  return map instanceof IdentityMap ? map.movedBy(shift) : new MovedMap(map, shift);
}

/** Decoded text with the way back to its source. */
export interface MappedText {
  text: string;
  map: OffsetMap;
}

/** The first offset of decoded text that stands at a raw offset or after it. */
export function decodedOffset(raw: number, { text, map }: MappedText): number {
  return firstIndex(text.length, (offset) => map.rawStart(offset) >= raw);
}

/** Collects decoded text and its map, piece by piece, in reading order. */
export class MappedTextBuilder {
  #parts: string[] = [];
  #length = 0;
  // One entry a piece: decoded start, raw start, raw end; linear pieces have equal lengths on both sides.
  #decodedStarts: number[] = [];
  #rawStarts: number[] = [];
  #rawEnds: number[] = [];
  #linear: boolean[] = [];

  /** Length of the decoded text so far, in UTF-16 code units. */
  get length(): number {
    return this.#length;
  }

  /** The last decoded code unit, or the empty string. */
  get last(): string {
    return this.#parts.length === 0 ? '' : this.#parts[this.#parts.length - 1]!.slice(-1);
  }

  /** Adds text that stands in the source unchanged, at raw offset `rawStart`. */
  linear(text: string, rawStart: number): void {
    if (text === '') return;
    const previous = this.#rawEnds.length - 1;
    if (previous >= 0 && this.#linear[previous] && this.#rawEnds[previous] === rawStart) {
      this.#rawEnds[previous] = rawStart + text.length;
    } else {
      this.#push(rawStart, rawStart + text.length, true);
    }
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Adds decoded text that comes as a whole from the raw range. */
  atomic(text: string, rawStart: number, rawEnd: number): void {
    if (text === '') return;
    this.#push(rawStart, rawEnd, false);
    this.#parts.push(text);
    this.#length += text.length;
  }

  #push(rawStart: number, rawEnd: number, linear: boolean): void {
    this.#decodedStarts.push(this.#length);
    this.#rawStarts.push(rawStart);
    this.#rawEnds.push(rawEnd);
    this.#linear.push(linear);
  }

  build(): MappedText {
    const text = this.#parts.join('');
    if (this.#linear.length === 1 && this.#linear[0]) return { text, map: identityMap(this.#rawStarts[0]!) };
    const decodedStarts = Int32Array.from(this.#decodedStarts);
    const rawStarts = Int32Array.from(this.#rawStarts);
    const rawEnds = Int32Array.from(this.#rawEnds);
    const linear = this.#linear;
    const pieceAt = (offset: number): number => {
      let low = 0;
      let high = decodedStarts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (decodedStarts[middle]! <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    };
    return {
      text,
      map: {
        rawStart(offset) {
          if (decodedStarts.length === 0) return 0;
          if (offset >= text.length) return rawEnds[rawEnds.length - 1]!;
          const piece = pieceAt(offset);
          return linear[piece] ? rawStarts[piece]! + offset - decodedStarts[piece]! : rawStarts[piece]!;
        },
        rawEnd(offset) {
          if (decodedStarts.length === 0) return 0;
          if (offset <= 0) return rawStarts[0]!;
          const piece = pieceAt(offset - 1);
          return linear[piece] ? rawStarts[piece]! + offset - decodedStarts[piece]! : rawEnds[piece]!;
        },
      },
    };
  }
}
