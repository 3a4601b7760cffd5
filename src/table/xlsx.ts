import writeXlsxFile, { type Sheet } from 'write-excel-file/universal';
import type { Table } from './rows.ts';

const narrowest = 9;
const widest = 50;

/** Tables as the sheets of an Excel workbook, each with a heading row that stays in view. */
export async function toXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map(
    ({ title, columns, rows }): Sheet<Blob> => ({
      sheet: title,
      stickyRowsCount: 1,
      columns: columns.map((column, index) => ({
        width: Math.min(
          widest,
          Math.max(
            narrowest,
            column.title.length + 2,
            ...(column.decimals === undefined ? rows.map((row) => String(row[index] ?? '').length + 1) : []),
          ),
        ),
      })),
      data: [
        columns.map((column) => ({
          value: column.title,
          type: String,
          fontWeight: 'bold' as const,
          align: column.decimals === undefined ? ('left' as const) : ('right' as const),
        })),
        ...rows.map((row) =>
          row.map((cell, index) => {
            if (cell === null) return null;
            // A text is stored as one, so that no spreadsheet runs it.
            if (typeof cell === 'string') return { value: xmlText(cell), type: String };
            const decimals = columns[index]?.decimals ?? 0;
            return { value: cell, type: Number, format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` };
          }),
        ),
      ],
    }),
  );
  const blob = await writeXlsxFile(sheets).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** Without what XML cannot hold: control characters and half surrogate pairs. */
function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take away
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Surrogate}]/gu, '\ufffd');
}
