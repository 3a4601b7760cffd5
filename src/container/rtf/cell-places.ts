import type { RtfParagraph } from './story.ts';

/** Tells in which cell each paragraph stands: RTF marks only where cells and rows end. */
export class CellPlaces {
  #tables = 0;
  #row = 0;
  #column = 0;
  #wasInTable = false;

  /** The cell of the next paragraph; undefined outside of tables. */
  next(inTable: boolean): RtfParagraph['cell'] {
    if (inTable && !this.#wasInTable) {
      this.#tables++;
      this.#row = 0;
      this.#column = 0;
    }
    this.#wasInTable = inTable;
    return inTable ? { table: this.#tables, row: this.#row + 1, column: this.#column + 1 } : undefined;
  }

  endCell(): void {
    this.#column++;
  }

  endRow(): void {
    this.#column = 0;
    this.#row++;
  }

  /** Remembers the place for what stands outside of a story; returns the way back to it. */
  leave(): () => void {
    const outside = { wasInTable: this.#wasInTable, row: this.#row, column: this.#column };
    return () => {
      this.#wasInTable = outside.wasInTable;
      this.#row = outside.row;
      this.#column = outside.column;
    };
  }
}
