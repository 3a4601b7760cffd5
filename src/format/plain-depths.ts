import type { Marker } from './plain-markers.ts';
import type { Unit } from './plain-units.ts';

/** Guesses the level of headings that have no mark of it, and never skips a level. */
export class HeadingDepths {
  #last = 0;
  /** 1 when the text has a title that all other headings stand under. */
  #below = 0;

  /** `isLower`: stands right above its text, in a document where other headings stand apart. */
  next(unit: Unit, text: string, { isTitle, isLower }: { isTitle: boolean; isLower: boolean }): number {
    const marked =
      unit.underlined > 0 ? unit.underlined : unit.marker?.kind === 'hash' ? unit.marker.value : 0;
    const guessed = Math.min(this.#guess(unit, text, isTitle, isLower), this.#last + 1, 6);
    this.#last = marked || guessed;
    if (isTitle && !isNumberedHeading(unit.marker)) this.#below = 1;
    return this.#last;
  }

  #guess(unit: Unit, text: string, isTitle: boolean, isLower: boolean): number {
    if (isTitle) return 1;
    if (unit.marker?.kind === 'section') return unit.marker.value + this.#below;
    if (isNumberedHeading(unit.marker) || text === text.toUpperCase()) return 1 + this.#below;
    return (isLower ? 2 : 1) + this.#below;
  }
}

function isNumberedHeading(marker: Marker | undefined): boolean {
  return marker !== undefined && marker.kind !== 'bold' && marker.kind !== 'hash';
}

/** Depth of list items by their indentation. */
export class ListDepths {
  #columns: number[] = [];

  next(unit: Unit): number {
    const column = unit.indent;
    while (this.#columns.length > 0 && column < this.#columns.at(-1)! - 1) this.#columns.pop();
    const deepest = this.#columns.at(-1);
    if (deepest === undefined || column > deepest + 1) this.#columns.push(column);
    return this.#columns.length;
  }

  /** Text between items ends the list unless it is indented under an item. */
  between(unit: Unit): void {
    if (unit.lines[0]!.indent === 0) this.#columns = [];
  }
}
