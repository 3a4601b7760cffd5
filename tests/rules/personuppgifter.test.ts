import { expect, test } from 'vitest';
import { readContainer } from '../../src/container/index.ts';
import { check } from '../../src/engine/index.ts';
import { docxFile, paragraph } from '../container/docx-file.ts';

/** What a table of Word tells of persons in a text of a type. */
async function foundIn(rows: readonly (readonly string[])[], documentType: 'webbsida' | 'brev') {
  const cell = (text: string) => `<w:tc>${text === '' ? '<w:p/>' : paragraph(text)}</w:tc>`;
  const body = `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
  const document = await readContainer(docxFile({ body }), 'docx');
  const { findings } = check({ text: document.source, document }, { documentType });
  return findings
    .filter(({ ruleId }) => ruleId === 'personuppgifter')
    .map(({ actual, place }) => [actual, place?.row]);
}

const rows = [
  ['Elev', 'Född', 'Uppgift', 'Telefon'],
  ['Olle Lind', '2014-03-14', 'Skyddad identitet', '0123-45 67 89'],
  ['', '2015-02-11', 'Skyddad identitet', '0123-45 67 80'],
  ['Alva Ek', '', 'Vill byta plats', ''],
];

test('rows of tables in documents are looked at, and only those that name somebody', async () => {
  expect(await foundIn(rows, 'webbsida')).toEqual([
    ['2014-03-14', 2],
    ['Skyddad identitet', 2],
    ['0123-45 67 89', 2],
  ]);
});

test('but not in texts that nobody publishes', async () => {
  expect(await foundIn(rows, 'brev')).toEqual([]);
});
