import { describe, expect, it, test } from 'vitest';
import type { GateSettings } from '../../src/config/types.ts';
import { documentGoals } from '../../src/document-types.ts';
import { gatesFor, judgeGates } from '../../src/verdict/gates.ts';
import { someFinding, someMeasures, someResult, someScore } from '../output/results.ts';

/** What a text misses: gate, measure, value and goal. */
function misses(gates: GateSettings, result = someResult(), earlierScore?: number): string[] {
  return judgeGates(result, { gates, earlierScore }).map(
    ({ id, measure, value, goal }) => `${id} ${measure} ${value} ${goal}`,
  );
}

const noScore = { total: null, vardat: null, enkelt: null, begripligt: null, grade: null };

describe('score', () => {
  it.each<[NonNullable<GateSettings['score']>, string[]]>([
    [61.4, []],
    [61.5, ['krav-betyg total 61.4 61.5']],
    [
      { total: 60, enkelt: 50, begripligt: 61 },
      ['krav-betyg enkelt 48.2 50', 'krav-betyg begripligt 60.7 61'],
    ],
    [false, []],
  ])('%j', (score, expected) => {
    expect(misses({ score })).toEqual(expected);
  });

  it('does not judge a text without a score', () => {
    expect(misses({ score: 90 }, someResult({ score: someScore(noScore) }))).toEqual([]);
  });
});

describe('lix', () => {
  it.each<[NonNullable<GateSettings['lix']>, string[]]>([
    // The invented text is a letter of 312 words with LIX 45.3; letters have the goal 40.
    [true, ['krav-lix lix 45.3 40']],
    [46, []],
    [45, ['krav-lix lix 45.3 45']],
    [{ tolerance: 5.3 }, []],
    [{ tolerance: 5.2 }, ['krav-lix lix 45.3 40']],
    [{ most: 30, fewestWords: 313 }, []],
    [false, []],
  ])('%j', (lix, expected) => {
    expect(misses({ lix })).toEqual(expected);
  });

  it('leaves short texts and types without a goal alone', () => {
    expect(misses({ lix: true }, someResult({ measures: someMeasures({ words: 199 }) }))).toEqual([]);
    expect(misses({ lix: { most: 30 } }, someResult({ measures: someMeasures({ lix: null }) }))).toEqual([]);
    expect(documentGoals.blankett.lix).toBeUndefined();
    expect(misses({ lix: true }, someResult({ documentType: 'blankett' }))).toEqual([]);
  });

  it('says what, how much, the goal, who set it, and what to do', () => {
    const [miss] = judgeGates(someResult(), { gates: { lix: true } });
    expect(miss!.message.sv).toBe(
      'LIX är 45,3 och ska vara högst 40 för brev (Helsingborgs stad, intranätets mål för LIX). Dela de längsta meningarna och byt långa ord mot kortare.',
    );
    expect(miss!.message.en).toContain('LIX is 45.3 and must be at most 40 for');
    expect(judgeGates(someResult(), { gates: { lix: 40 } })[0]!.source.sv).toBe('er konfiguration');
  });
});

describe('zeroTolerance', () => {
  const result = someResult({
    findings: [
      someFinding({ severity: 'info', line: 7 }),
      someFinding({ severity: 'info' }),
      someFinding({ suppressed: { kind: 'baseline' } }),
      someFinding({ ruleId: 'datum' }),
    ],
  });

  it('counts the findings of a rule that nobody has suppressed', () => {
    expect(misses({ zeroTolerance: ['kanslisprak', 'personnummer'] }, result)).toEqual([
      'krav-nolltolerans kanslisprak 2 0',
    ]);
    expect(misses({ zeroTolerance: false }, result)).toEqual([]);
    expect(judgeGates(result, { gates: { zeroTolerance: ['kanslisprak'] } })[0]!.message.sv).toContain(
      'rad 7',
    );
  });
});

describe('ratchet', () => {
  it.each<[NonNullable<GateSettings['ratchet']>, number | undefined, string[]]>([
    [true, 63.4, []],
    [true, 63.5, ['krav-forsamring total 61.4 63.5']],
    [{ tolerance: 0 }, 61.4, []],
    [{ tolerance: 0 }, 61.5, ['krav-forsamring total 61.4 61.5']],
    [{ tolerance: 0.1 }, 61.5, []],
    [true, undefined, []],
    [false, 90, []],
  ])('%j where the score was %j', (ratchet, earlier, expected) => {
    expect(misses({ ratchet }, someResult(), earlier)).toEqual(expected);
  });
});

test('a run on changes leaves goals for whole texts alone, but not the ratchet', () => {
  const gates = { score: 90, lix: 30, ratchet: true, zeroTolerance: ['kanslisprak'] };
  const result = someResult({ findings: [someFinding()] });
  const ids = judgeGates(result, { gates, earlierScore: 90, changesOnly: true }).map(({ id }) => id);
  expect(ids).toEqual(['krav-nolltolerans', 'krav-forsamring']);
});

test('later layers go before earlier ones, and a document type before the rest of its layer', () => {
  const layers = [
    { score: 60, lix: true, documentTypes: { brev: { score: 70 } } },
    { lix: 45, documentTypes: { protokoll: { lix: false } } },
  ] as const;
  expect(gatesFor([...layers], 'brev')).toEqual({ score: 70, lix: 45 });
  expect(gatesFor([...layers], 'protokoll')).toEqual({ score: 60, lix: false });
});
