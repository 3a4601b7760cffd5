import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DocumentType, documentTypes } from '../../src/document-type/document-types.ts';
import { ruleList } from '../../src/engine/index.ts';
import type { Finding, Severity } from '../../src/rules/types.ts';
import { gradeBands, gradeName } from '../../src/score/grade.ts';
import { fewestWordsForScore, gradeOf, noScore, qualityOf, scoreText } from '../../src/score/index.ts';
import { someFinding, someMeasures } from '../output/results.ts';

const rules = new Map(ruleList().map((meta) => [meta.id, meta]));
const metaOf = (id: string) => rules.get(id);
const types = Object.keys(documentTypes) as DocumentType[];
const parts = ['total', 'vardat', 'enkelt', 'begripligt'] as const;

const aFinding = fc
  .record({
    ruleId: fc.constantFrom(...rules.keys()),
    severity: fc.constantFrom<Severity>('error', 'warning', 'info'),
  })
  .map((given): Finding => someFinding(given));
const someFindings = fc.array(aFinding, { maxLength: 40 });
const aType = fc.constantFrom(...types);
const words = fc.integer({ min: fewestWordsForScore, max: 5000 });

describe('the score', () => {
  test('lies between 0 and 100, and what takes points adds up to what is missing', () => {
    fc.assert(
      fc.property(someFindings, words, aType, (findings, totalWords, type) => {
        const score = scoreText(findings, someMeasures({ totalWords }), type, metaOf);
        for (const part of parts) {
          expect(score[part]).toBeGreaterThanOrEqual(0);
          expect(score[part]).toBeLessThanOrEqual(100);
        }
        for (const quality of ['vardat', 'enkelt', 'begripligt'] as const) {
          const own = score.contributions.filter((one) => one.quality === quality);
          const taken = own.reduce((sum, { points }) => sum + points, 0);
          // Each figure is rounded to a tenth by itself.
          expect(Math.abs(100 - score[quality]! - taken)).toBeLessThan(0.06 * (own.length + 1));
        }
        expect(score.grade).toBe(gradeOf(score.total!));
      }),
    );
  });

  test('is for Swedish: none is given where there is too little of it, and why is told', () => {
    for (const [totalWords, otherLanguageWords, missing] of [
      [99, 0, 'short'],
      [100, 0, null],
      [120, 21, 'short'],
      [400, 390, 'otherLanguage'],
      [30, 30, 'otherLanguage'],
      [600, 500, null],
    ] as const) {
      const measures = someMeasures({ totalWords, otherLanguageWords });
      const score = scoreText([someFinding()], measures, 'text', metaOf);
      if (missing === null) expect(score.total).toBeGreaterThan(0);
      else expect(score).toEqual(noScore(missing));
    }
  });

  test('never rises with one more finding, a graver severity or a higher measure', () => {
    fc.assert(
      fc.property(someFindings, aFinding, words, aType, (findings, more, totalWords, type) => {
        const measures = someMeasures({ totalWords });
        const scored = (list: readonly Finding[], given = measures) => scoreText(list, given, type, metaOf);
        const before = scored(findings);
        const graver = findings.map((finding): Finding => ({ ...finding, severity: 'error' }));
        const heavier = {
          ...measures,
          lix: measures.lix! + 5,
          nominalRatio: 2.4,
          longWordShare: 0.5,
          nominalisationsPer100Words: 9,
        };
        for (const after of [scored([...findings, more]), scored(graver), scored(findings, heavier)]) {
          for (const part of parts) expect(after[part]).toBeLessThanOrEqual(before[part]!);
        }
      }),
    );
  });

  test('of a text without remarks and with easy measures is 100', () => {
    const easy = someMeasures({
      lix: 25,
      nominalRatio: 0.8,
      longWordShare: 0.2,
      nominalisationsPer100Words: 2,
    });
    for (const type of types) {
      expect(scoreText([], easy, type, metaOf)).toMatchObject({
        total: 100,
        grade: 'A',
        contributions: [],
      });
    }
  });

  test('counts a finding about the whole text the same however long the text is', () => {
    const missing = someFinding({ ruleId: 'brev-delar' });
    const of = (totalWords: number) => scoreText([missing], someMeasures({ totalWords }), 'brev', metaOf);
    expect(of(2000).begripligt).toBe(of(300).begripligt);
    expect(of(300).begripligt).toBeLessThan(100);
  });

  describe('by its formula (docs/matt.md), of a text of 1,000 words with easy measures', () => {
    const easy = someMeasures({
      totalWords: 1000,
      words: 900,
      lix: 25,
      nominalRatio: 0.8,
      longWordShare: 0.2,
      nominalisationsPer100Words: 2,
    });
    const halved = (load: number) => Math.round(1000 * 2 ** -load) / 10;
    const of = (findings: Finding[], changes = {}) =>
      scoreText(findings, { ...easy, ...changes }, 'brev', metaOf, 'en');

    test('a warning weighs three in its own quality, and nothing in the others', () => {
      const score = of([someFinding({ ruleId: 'stavfel', severity: 'warning' })]);
      expect(score).toMatchObject({ vardat: halved(3 / 40), enkelt: 100, begripligt: 100 });
      expect(score.total).toBeCloseTo(0.2 * score.vardat! + 80, 1);
      expect(score.contributions).toEqual([
        {
          quality: 'vardat',
          kind: 'rule',
          id: 'stavfel',
          name: rules.get('stavfel')!.title.en,
          points: Math.round(10 * (100 - 100 * 2 ** -(3 / 40))) / 10,
          value: 1,
        },
      ]);
    });

    test('an error weighs five, information one, and equal ones add up', () => {
      const severities: Severity[] = ['error', 'info', 'info'];
      const findings = severities.map((severity) => someFinding({ ruleId: 'kanslisprak', severity }));
      expect(of(findings).enkelt).toBe(halved(7 / 100));
      expect(of(findings).contributions[0]).toMatchObject({ id: 'kanslisprak', value: 3 });
    });

    test('a finding of an unknown rule counts under enkelt, by its id', () => {
      const score = of([someFinding({ ruleId: 'okand', severity: 'error' })]);
      expect(score).toMatchObject({ vardat: 100, enkelt: halved(5 / 100), begripligt: 100 });
      expect(score.contributions[0]!.name).toBe('okand');
    });

    test('a finding about the whole text weighs as in one of 250 words', () => {
      const severity = 'warning';
      expect(of([someFinding({ ruleId: 'brev-delar', severity })]).begripligt).toBe(halved((4 * 3) / 60));
    });

    test('a measure weighs by how far it is above its floor', () => {
      // Letters have the goal 40; LIX costs from 12 below it.
      expect(of([], { lix: 28 }).contributions).toEqual([]);
      expect(of([], { lix: 63 })).toMatchObject({ enkelt: 50, vardat: 100, begripligt: 100 });
      expect(of([], { nominalRatio: 4.2 }).enkelt).toBe(50);
      expect(of([], { longWordShare: 0.48 }).begripligt).toBe(50);
      expect(of([], { nominalisationsPer100Words: 14.2 }).begripligt).toBe(50);
      expect(of([], { nominalRatio: null }).enkelt).toBe(100);
      expect(of([], { lix: 63 }).contributions).toEqual([
        { quality: 'enkelt', kind: 'measure', id: 'lix', name: 'LIX', points: 50, value: 63 },
      ]);
    });

    test('a measure of little running text weighs in proportion', () => {
      expect(of([], { lix: 63, words: 75 }).enkelt).toBe(halved(0.5));
      expect(of([], { lix: 63, words: 150 }).enkelt).toBe(50);
    });

    test('what takes as much comes in the order of its ids, named in Swedish unless told', () => {
      const warnings = ['okand', 'kanslisprak'].map((ruleId) => someFinding({ ruleId, severity: 'warning' }));
      for (const findings of [warnings, warnings.toReversed()]) {
        const { contributions } = scoreText(findings, easy, 'brev', metaOf);
        expect(contributions.map(({ id }) => id)).toEqual(['kanslisprak', 'okand']);
        expect(contributions[0]!.name).toBe(rules.get('kanslisprak')!.title.sv);
      }
    });

    test('is given from 100 words on', () => {
      expect(scoreText([], { ...easy, totalWords: fewestWordsForScore }, 'brev', metaOf).total).toBe(100);
    });

    test('what takes most of the total comes first', () => {
      const findings = [
        someFinding({ ruleId: 'stavfel', severity: 'error' }),
        someFinding({ ruleId: 'kanslisprak', severity: 'error' }),
      ];
      // 5/40 takes more of vårdat than 5/100 of enkelt, but vårdat is a fifth of the total.
      expect(of(findings, { longWordShare: 0.48 }).contributions.map(({ id }) => id)).toEqual([
        'longWordShare',
        'stavfel',
        'kanslisprak',
      ]);
    });
  });

  test('grades divide 0 to 100 without gaps, and have names', () => {
    const bands = gradeBands();
    expect(bands[0]!.from).toBe(0);
    expect(bands.at(-1)!.to).toBe(100);
    for (const [index, { grade, from, to }] of bands.entries()) {
      if (index > 0) expect(from).toBe(bands[index - 1]!.to);
      expect(gradeOf(from)).toBe(grade);
      expect(gradeOf(to - 0.6)).toBe(grade);
      expect(gradeName(grade).sv).not.toBe('');
    }
    expect(new Set(bands.map(({ grade }) => gradeName(grade).en)).size).toBe(bands.length);
  });

  test('puts spelling under vårdat, heavy words under enkelt and missing parts under begripligt', () => {
    expect(qualityOf(rules.get('stavfel')!)).toBe('vardat');
    expect(qualityOf(rules.get('kanslisprak')!)).toBe('enkelt');
    expect(qualityOf(rules.get('brev-delar')!)).toBe('begripligt');
    // A rule may serve another quality than its group.
    expect(qualityOf(rules.get('informella-ord')!)).toBe('vardat');
  });
});
