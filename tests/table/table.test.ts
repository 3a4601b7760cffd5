import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { noScore } from '../../src/score/index.ts';
import { findingTable, type TableText, textTable, toCsv, toXlsx } from '../../src/table/index.ts';
import { someFinding, someMeasures, someResult } from '../output/results.ts';

const text = (name: string, changes: Parameters<typeof someResult>[0] = {}): TableText => ({
  name,
  department: 'skola',
  result: someResult(changes),
});

function csv(...texts: TableText[]): string[] {
  return toCsv(textTable(texts, 'sv'), 'sv').split('\r\n');
}

it('counts no finding that is suppressed', () => {
  const findings = [someFinding(), someFinding({ suppressed: { kind: 'inline' } })];
  const one = text('brev.md', { findings });
  const { columns, rows } = textTable([one], 'sv');
  expect(rows[0]![columns.findIndex(({ title }) => title === 'Varningar')]).toBe(1);
  expect(findingTable([one], () => undefined, 'sv').rows.map((row) => row.at(-1))).toEqual([1]);
});

describe('CSV', () => {
  it('opens in a Swedish Excel: byte order mark, semicolons, decimal commas, CRLF', () => {
    const [head, row, end] = csv(text('brev.md'));
    expect(head).toMatch(/^\uFEFFText;Avdelning;Sort;Klarspråk;/u);
    expect(row).toMatch(
      /^brev\.md;skola;brev;61,4;C;92,5;48,2;60,7;331;19;45,3;61,2;16,4;34;28,8;7,0;1,12;/u,
    );
    expect(end).toBe('');
  });

  it('leaves cells empty where nothing is known', () => {
    const [, row] = csv(
      text('kort.md', {
        score: noScore('short'),
        measures: someMeasures({ lix: null }),
      }),
    );
    expect(row).toMatch(/^kort\.md;skola;brev;;;/u);
  });

  it.each(['=1+1', '+46', '-2', '@SUM(A1)', '\t=1', ' =1', '＝1'])(
    'does not let %j run as a formula',
    (name) => {
      const [, row] = csv(text(name));
      expect(row!.replace(/^"/u, '').startsWith("'")).toBe(true);
    },
  );

  it('quotes what would break the table', () => {
    const table = toCsv(textTable([text('a;"b"\nc')], 'sv'), 'sv');
    expect(table).toContain('\r\n"a;""b""\nc";skola;');
  });

  it('has points in English', () => {
    expect(toCsv(textTable([text('a')], 'en'), 'en')).toContain(';61.4;');
  });
});

describe('Excel workbook', () => {
  const hostile = '=HYPERLINK("x")\0\ud800</t>';
  const texts = [
    text(hostile, { findings: [someFinding(), someFinding(), someFinding({ ruleId: 'okand' })] }),
  ];
  const rule = (id: string) =>
    id === 'kanslisprak' ? { title: 'Kanslispråk', quality: 'enkelt' as const } : undefined;

  it('holds texts and findings as sheets, numbers as numbers and texts as texts', async () => {
    const files = unzipSync(await toXlsx([textTable(texts, 'sv'), findingTable(texts, rule, 'sv')]));
    const read = (name: string) => strFromU8(files[name]!);
    expect(read('xl/workbook.xml')).toMatch(/name="Texter".*name="Fynd"/su);
    expect(read('xl/worksheets/sheet1.xml')).toContain('<v>61.4</v>');
    expect(read('xl/worksheets/sheet1.xml')).not.toContain('<f>');
    const strings = read('xl/sharedStrings.xml');
    expect(strings).toContain('=HYPERLINK');
    expect(strings).not.toContain('\0');
    expect(strings).toContain('&lt;/t&gt;');
  });

  it('counts findings by text and rule, without a word of the text', () => {
    const { rows } = findingTable(texts, rule, 'sv');
    expect(rows).toEqual([
      [hostile, 'skola', 'brev', 'Kanslispråk', 'enkelt', 2],
      [hostile, 'skola', 'brev', 'okand', '', 1],
    ]);
  });
});
