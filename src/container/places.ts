import { lastAtOrBefore } from '../base/binary-search.ts';
import type { Block, Place, PlaceMap } from '../format/types.ts';
import type { Paragraph } from './paragraphs.ts';

/** Counts paragraphs as a person does: on the page, in the note or box, else in the document. */
export function placesOf(paragraphs: readonly Paragraph[], blocks: readonly Block[]): PlaceMap {
  const starts: number[] = [];
  const places: Place[] = [];
  const counts = new Map<string, number>();
  let heading: string | undefined;
  let block = 0;
  for (const { start, end, place } of paragraphs) {
    const { page, part, number, cell } = place;
    const key = cell ? `cell ${cell.table} ${cell.row} ${cell.column}` : `${part} ${number} ${page}`;
    const paragraph = (counts.get(key) ?? 0) + 1;
    counts.set(key, paragraph);
    for (; blocks[block] !== undefined && rawStartOf(blocks[block]!) < end; block++) {
      if (blocks[block]!.kind === 'heading' && part === undefined) heading = blocks[block]!.text;
    }
    starts.push(start);
    places.push({
      ...(page === undefined ? {} : { page }),
      ...(cell === undefined
        ? { ...(part === undefined ? {} : { part }), ...(number === undefined ? {} : { number }) }
        : { part: 'table', number: cell.table, row: cell.row, column: cell.column }),
      paragraph,
      ...(heading === undefined ? {} : { heading }),
    });
  }
  return {
    placeOf: (offset) => places[lastAtOrBefore(starts, offset)] ?? {},
  };
}

function rawStartOf({ map }: Block): number {
  return map.rawStart(0);
}
