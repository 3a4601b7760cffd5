import type { ParagraphPlace } from './paragraphs.ts';
import type { XmlElement } from './xml.ts';

/** A cell of a table with its column, from 1. */
export interface TableCell {
  element: XmlElement;
  column: number;
}

/** Counts the tables of a document, and tells where each cell stands. */
export class Tables {
  /** True in a cell or a text box: a table there is read as paragraphs of what it stands in. */
  isInside = false;
  #count = 0;

  /** Reads the cells of a table, row by row; one that is inside something has no places of its own. */
  read(
    rows: Iterable<Iterable<TableCell>>,
    readCell: (element: XmlElement, place: ParagraphPlace['cell']) => void,
  ): void {
    const outside = this.isInside;
    const table = outside ? 0 : ++this.#count;
    this.isInside = true;
    let row = 0;
    for (const cells of rows) {
      row++;
      for (const { element, column } of cells) {
        readCell(element, outside ? undefined : { table, row, column });
      }
    }
    this.isInside = outside;
  }
}
