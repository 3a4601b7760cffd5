import { describe, expect, it, test } from 'vitest';
import type { GateSettings } from '../../src/config/types.ts';
import { documentGoals } from '../../src/document-type/document-types.ts';
import { noScore } from '../../src/score/index.ts';
import { gatesFor, judgeGates } from '../../src/verdict/gates.ts';
import { someFinding, someMeasures, someResult, someScore } from '../output/results.ts';

/** What a text misses: gate, measure, value and goal. */
function misses(gates: GateSettings, result = someResult(), earlierScore?: number): string[] {
  return judgeGates(result, { gates, earlierScore }).map(
    ({ id, measure, value, goal }) => `${id} ${measure} ${value} ${goal}`,
  );
}

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

  it('says which part, how much, the goal, and what pulls that part down most', () => {
    const score = someScore({
      contributions: [
        { quality: 'begripligt', kind: 'rule', id: 'facktermer', name: 'Facktermer', points: 9, value: 4 },
        { quality: 'enkelt', kind: 'measure', id: 'lix', name: 'LIX', points: 8, value: 45 },
      ],
    });
    const [total, enkelt] = judgeGates(someResult({ score }), {
      gates: { score: { total: 61.5, enkelt: 50 } },
    });
    expect(total!.message).toEqual({
      sv: 'Klarspråkspoängen är 61,4 och ska vara minst 61,5 (er konfiguration). Börja med det som drar ner mest: Facktermer.',
      en: 'The plain-language score is 61.4 and must be at least 61.5 (your configuration). Begin with what pulls it down most: Facktermer.',
    });
    expect(enkelt!.message).toEqual({
      sv: 'Poängen för enkelt är 48,2 och ska vara minst 50 (er konfiguration). Börja med det som drar ner mest: LIX.',
      en: 'The score for simple is 48.2 and must be at least 50 (your configuration). Begin with what pulls it down most: LIX.',
    });
  });

  it('names nothing where nothing takes points', () => {
    const score = someScore({ contributions: [] });
    const [miss] = judgeGates(someResult({ score }), { gates: { score: 70 } });
    expect(miss!.message.sv).toMatch(/\(er konfiguration\)\.$/u);
    expect(miss!.message.en).toMatch(/\(your configuration\)\.$/u);
  });

  it('does not judge a text without a score', () => {
    expect(misses({ score: 90 }, someResult({ score: noScore('short') }))).toEqual([]);
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
    expect(misses({ lix: true }, someResult({ measures: someMeasures({ words: 200 }) }))).toHaveLength(1);
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
    const [own] = judgeGates(someResult(), { gates: { lix: 44.5 } });
    expect(own!.message.sv).toContain('LIX är 45,3 och ska vara högst 44,5 för brev (er konfiguration)');
    expect(own!.message.en).toContain('at most 44.5 for letter (your configuration)');
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
    expect(judgeGates(result, { gates: { zeroTolerance: ['kanslisprak'] } })[0]!.message).toEqual({
      sv: 'Regeln kanslisprak ska inte ha några fynd här, men har 2 (er konfiguration). Ändra, eller stäng av dem med skäl.',
      en: 'The rule kanslisprak must have no findings here, but has 2 (your configuration). Change them, or turn them off with reasons.',
    });
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

test('the ratchet says what was, what is, and what pulls the text down', () => {
  const contributions = [
    { quality: 'enkelt', kind: 'measure', id: 'lix', name: 'LIX', points: 8, value: 45 } as const,
  ];
  const messageOf = (score: ReturnType<typeof someScore>) =>
    judgeGates(someResult({ score }), { gates: { ratchet: true }, earlierScore: 70.5 })[0]!.message;
  expect(messageOf(someScore({ contributions }))).toEqual({
    sv: 'Texten har blivit tyngre: poängen är 61,4 och var 70,5 (texten när baslinjen skrevs). Mest drar det här ner: LIX. Ändra det som är nytt, eller kör --update-baseline om ni står för det.',
    en: 'The text has become heavier: its score is 61.4 and was 70.5 (the text when the baseline was written). This pulls it down most: LIX. Change what is new, or run --update-baseline if you stand by it.',
  });
  expect(messageOf(someScore({ contributions: [] })).sv).toContain('skrevs). Ändra');
  expect(messageOf(someScore({ contributions: [] })).en).toContain('written). Change');
});

test('a text that has no score now is not held to the one that it had', () => {
  expect(misses({ ratchet: true }, someResult({ score: noScore('short') }), 90)).toEqual([]);
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
