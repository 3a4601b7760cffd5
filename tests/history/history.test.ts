import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HistoryEntry, historyEntry, historyLine, isDay, readHistory } from '../../src/history/entry.ts';
import { changeSince, monthPoints } from '../../src/history/trend.ts';
import { noScore } from '../../src/score/index.ts';
import { someFinding, someMeasures, someResult, someScore } from '../output/results.ts';

const about = { date: '2026-05-04', name: 'brev/a.md', department: 'skola' };

function entry(date: string, name: string, total: number | null): HistoryEntry {
  const score = total === null ? noScore('short') : someScore({ total });
  return historyEntry(someResult({ score, measures: someMeasures({ lix: 40 }) }), {
    ...about,
    date,
    name,
  });
}

/** Entries of invented texts, one a value. */
const entries = (date: string, values: readonly number[], name = 'text') =>
  values.map((value, index) => entry(date, `${name}${index}`, value));

describe('a line of history', () => {
  it('holds nothing of the text', () => {
    const secret = 'Hemlighusen';
    const finding = someFinding({ actual: secret, message: secret, note: secret, suggestions: [secret] });
    const worst = [{ finding: 0, sentence: secret, start: 0, end: 11 }];
    const line = historyLine(historyEntry(someResult({ findings: [finding, finding], worst }), about));
    expect(line).not.toContain(secret);
    expect(line.endsWith('\n')).toBe(true);
    expect(JSON.parse(line)).toMatchObject({ ...about, type: 'brev', findings: { kanslisprak: 2 } });
  });

  it('counts no finding that is suppressed', () => {
    const findings = [someFinding(), someFinding({ suppressed: { kind: 'baseline' } })];
    expect(historyEntry(someResult({ findings }), about).findings).toEqual({ kanslisprak: 1 });
  });

  it('is read back as it was written', () => {
    const made = historyEntry(someResult(), about);
    expect(readHistory(`\uFEFF${historyLine(made)}\r\n${historyLine(made)}`)).toEqual({
      entries: [made, made],
      problems: [],
    });
  });

  it('is told of and left out when it is something else, with its line', () => {
    const good = historyLine(entry('2026-05-04', 'a', 50));
    const { entries: read, problems } = readHistory(
      `${good}trasig\n{"version":2}\n[]\nnull\n${good.replace('05-04', '13-40')}${good}`,
    );
    expect(read).toHaveLength(2);
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
  });

  it('is told of where its numbers can be none of a text', () => {
    const line = (score: unknown, lix: unknown): string => {
      const made = entry('2026-05-04', 'a', 50);
      const changed = { score: { ...made.score, total: score }, measures: { ...made.measures, lix } };
      return `${JSON.stringify({ ...made, ...changed })}\n`;
    };
    const { entries: read, problems } = readHistory(
      [line(null, 45), line(1e308, 45), line(-5, 45), line('50', 45), line(50, '45'), line(50, 1e308)].join(
        '',
      ),
    );
    expect(read).toHaveLength(1);
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
  });

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void readHistory(text)));
    fc.assert(fc.property(fc.jsonValue(), (value) => void readHistory(JSON.stringify(value))));
  });
});

it('knows days that exist', () => {
  expect(['2026-05-04', '2024-02-29'].every(isDay)).toBe(true);
  expect(['2026-02-30', '2026-5-4', 'i går', '', '2026-05-04T10:00', 3].some(isDay)).toBe(false);
});

describe('the trend', () => {
  it('counts a text once a month, as it last was', () => {
    const points = monthPoints(
      [
        entry('2026-01-20', 'a', 80),
        entry('2026-01-02', 'a', 10),
        entry('2026-01-05', 'b', 60),
        entry('2026-02-01', 'a', 90),
      ],
      'score',
    );
    expect(points).toEqual([
      { month: '2026-01', texts: 2, median: 70, lower: 65, upper: 75 },
      { month: '2026-02', texts: 1, median: 90, lower: 90, upper: 90 },
    ]);
  });

  it('leaves out texts that were too short, and numbers that are none', () => {
    expect(monthPoints([entry('2026-01-01', 'a', null)], 'score')).toEqual([]);
    // As 1e999 is read in a file that somebody has changed.
    expect(monthPoints([entry('2026-01-01', 'a', Number.POSITIVE_INFINITY)], 'score')).toEqual([]);
  });

  it('takes no LIX of a text that is too short for a score', () => {
    const short = entry('2026-01-01', 'a', null);
    short.measures = someMeasures({ lix: 143, totalWords: 12 });
    expect(monthPoints([short, entry('2026-01-02', 'b', 50)], 'lix')).toMatchObject([
      { texts: 1, median: 40 },
    ]);
  });

  it('claims nothing from fewer than five texts a side', () => {
    const few = [
      ...entries('2026-01-01', [10, 11, 12, 13]),
      ...entries('2026-06-01', [90, 91, 92, 93, 94, 95]),
    ];
    expect(changeSince(few, '2026-03-01', 'score')).toMatchObject({
      verdict: 'few',
      interval: null,
      before: { texts: 4 },
    });
    // One text measured many times is one text.
    const same = Array.from({ length: 9 }, (_, index) => entry(`2026-01-0${index + 1}`, 'samma', 10));
    expect(
      changeSince([...same, ...entries('2026-06-01', [9, 9, 9, 9, 9])], '2026-03-01', 'score').verdict,
    ).toBe('few');
  });

  it('tells a change from noise', () => {
    const low = [40, 44, 46, 50, 52, 55, 48, 47];
    const before = entries('2026-01-01', low, 'före');
    const more = entries(
      '2026-06-01',
      low.map((value) => value + 25),
      'efter',
    );
    expect(changeSince([...before, ...more], '2026-03-01', 'score').verdict).toBe('higher');
    const alike = entries(
      '2026-06-01',
      low.map((value) => value + 1),
      'efter',
    );
    expect(changeSince([...before, ...alike], '2026-03-01', 'score').verdict).toBe('noise');
  });

  it('counts the day itself as after', () => {
    const days = [
      ...entries('2026-02-28', [1, 1, 1, 1, 1], 'f'),
      ...entries('2026-03-01', [2, 2, 2, 2, 2], 'e'),
    ];
    expect(changeSince(days, '2026-03-01', 'score')).toMatchObject({
      before: { texts: 5 },
      after: { texts: 5 },
      verdict: 'higher',
    });
  });
});
