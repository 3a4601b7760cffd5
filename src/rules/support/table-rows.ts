import type { AnalysedBlock, AnalysedDocument } from '../../swedish/types.ts';

/** A row of a table. */
export interface TableRow {
  /** Its blocks, in reading order: a cell with several paragraphs has several. */
  blocks: AnalysedBlock[];
}

/** A table of a text. */
export interface Table {
  /** In reading order. Rows without text are not there. */
  rows: TableRow[];
}

/** The tables of a text, in reading order. Links and images inside other blocks are left out. */
export function tablesOf({ blocks }: AnalysedDocument): Table[] {
  const tables = new Map<number, Map<number, TableRow>>();
  for (const block of blocks) {
    const { cell } = block;
    if (cell === undefined || block.within !== undefined) continue;
    let rows = tables.get(cell.table);
    if (rows === undefined) {
      rows = new Map();
      tables.set(cell.table, rows);
    }
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, { blocks: [block] });
    else row.blocks.push(block);
  }
  return [...tables.values()].map((rows) => ({ rows: [...rows.values()] }));
}
