import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/engine/index.ts';
import { privateInTables } from '../../../../src/rules/support/personal-data/private-rows.ts';

function told(rows: readonly string[], isMinutes = false): string[] {
  const [first, ...rest] = rows.map((row) => `| ${row} |`);
  const rule = `|${first!.replace(/[^|]/gu, '').slice(1).replaceAll('|', '---|')}`;
  const document = analyse({ text: [first, rule, ...rest].join('\n'), format: 'markdown' });
  return privateInTables(document, isMinutes).map(
    ({ block, matter, start, end }) => `${matter}: ${block.text.slice(start, end)}`,
  );
}

describe('what a row tells of the one whom another cell names', () => {
  test.each([
    [['Elev | Uppgift', 'Olle Lind | Skyddad identitet'], ['secret: Skyddad identitet']],
    [['Elev | Skyddad identitet', 'Olle Lind | Ja'], ['secret: Ja']],
    [['Elev | Diagnos', 'Olle Lind | Adhd'], ['health: Adhd']],
    [['Namn | Född', 'Berg, Bo | 1972-03-14'], ['birth: 1972-03-14']],
    [['Granne | Telefon', 'Anna Ek | 0123-45 67 89'], ['contact: 0123-45 67 89']],
    [['Namn | Hemadress', 'Anna Ek | Storgatan 4'], ['private: Storgatan 4']],
    [
      ['Sökande | Konto', 'Eva Sten | SE45 5000 0000 0583 9825 7466'],
      ['account: SE45 5000 0000 0583 9825 7466'],
    ],
  ])('is found in %j', (rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });

  test.each([
    ['works with it', ['Namn | Ansvarsområde', 'Bo Berg | Skyddad identitet']],
    ['is an official by the next cell', ['Namn | Titel | Stöd', 'Bo Berg | enhetschef | Skyddad identitet']],
    ['lacks it', ['Elev | Skyddad identitet', 'Olle Lind | Nej']],
    ['is made up', ['Elev | Uppgift', 'Olle Lind (exempel) | Skyddad identitet']],
    ['is named in another row', ['Elev | Uppgift', 'Olle Lind | Vill vara med', ' | Skyddad identitet']],
  ])('is not found when that person %s', (_, rows) => {
    expect(told(rows)).toEqual([]);
  });

  test('is care only in minutes, where it is granted or refused', () => {
    const rows = ['Namn | Insats | Beslut', 'Eva Sten | Hemtjänst | Beviljas'];
    expect(told(rows, true)).toEqual(['care: Hemtjänst']);
    expect(told(rows)).toEqual([]);
    expect(told(['Namn | Insats', 'Eva Sten | Hemtjänst'], true)).toEqual([]);
  });

  test('is nobody’s number when two persons share the row', () => {
    expect(told(['Sökande | Granne | Telefon', 'Eva Sten | Anna Ek | 0123-45 67 89'])).toEqual([]);
  });
});
