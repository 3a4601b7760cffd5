import { describe, expect, test } from 'vitest';
import { readContainer } from '../../src/container/index.ts';
import { FormatMemory } from '../../src/format/format-memory.ts';
import { parse } from '../../src/format/index.ts';
import type { ParsedDocument } from '../../src/format/types.ts';
import { docxFile, paragraph } from '../container/docx-file.ts';

/** *1:2 text* is a block in row 1 and column 2; without numbers it stands in no table. */
const cellsOf = ({ blocks }: ParsedDocument): string[] =>
  blocks.map(({ cell, text }) => (cell === undefined ? text : `${cell.row}:${cell.column} ${text}`));

const html = (source: string) => cellsOf(parse(source, 'html'));

describe('blocks know the row and column of the table that they stand in', () => {
  const four = ['1:1 Namn', '1:2 Ort', '2:1 Eva', '2:2 Exempelby', 'Slut.'];

  test('in Markdown, also beside empty cells and in HTML', () => {
    const table = '| Namn | Ort |\n|---|---|\n| Eva | Exempelby |\n\nSlut.';
    expect(cellsOf(parse(table, 'markdown'))).toEqual(four);
    expect(cellsOf(parse(table, 'markdown', new FormatMemory()))).toEqual(four);
    expect(cellsOf(parse('| a | b |\n|---|---|\n|  | c |', 'markdown'))).toEqual(['1:1 a', '1:2 b', '2:2 c']);
    const page = '<table><tr><th>Namn<th>Ort<tr><td>Eva<td>Exempelby</table>\n\nSlut.';
    expect(cellsOf(parse(page, 'markdown'))).toEqual(four);
  });

  test('in HTML, with cells over several columns, lists in cells, and tables in tables', () => {
    expect(html('<table><thead><tr><th>Namn<th>Ort<tbody><tr><td>Eva<td>Exempelby</table><p>Slut.')).toEqual(
      four,
    );
    expect(html('<table><tr><td colspan=2>a<td>b<tr><td colspan="x">c<td>d</table>')).toEqual([
      '1:1 a',
      '1:3 b',
      '2:1 c',
      '2:2 d',
    ]);
    expect(html('<table><tr><td><p>a<p>b<ul><li>c</ul><td>d</table>')).toEqual([
      '1:1 a',
      '1:1 b',
      '1:1 c',
      '1:2 d',
    ]);
    const { blocks } = parse('<table><tr><td>a<table><tr><td>b</table><td>c</table>', 'html');
    const [a, b, c] = blocks.map(({ cell }) => cell!);
    expect([a!.table, a!.column, c!.column]).toEqual([c!.table, 1, 2]);
    expect(b!.table).not.toBe(a!.table);
  });

  test('but not in a table that only lays out the page', () => {
    expect(html('<table role=presentation><tr><td>a<td>b</table>')).toEqual(['a', 'b']);
  });

  test('in plain text and in documents', async () => {
    expect(cellsOf(parse('Namn\tOrt\nEva\tExempelby\n\nVi svarar dig i morgon.', 'plain'))).toEqual([
      ...four.slice(0, 4),
      'Vi svarar dig i morgon.',
    ]);
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const row = (...texts: string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`;
    const body = `<w:tbl>${row('Namn', 'Ort')}${row('Eva', 'Exempelby')}</w:tbl>${paragraph('Slut.')}`;
    expect(cellsOf(await readContainer(docxFile({ body }), 'docx'))).toEqual(four);
  });
});
