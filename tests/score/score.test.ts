import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DocumentType, documentTypes } from '../../src/document-types.ts';
import { ruleList } from '../../src/engine/index.ts';
import type { Finding, Severity } from '../../src/rules/types.ts';
import { fewestWordsForScore, gradeOf, qualityOf, scoreText } from '../../src/score/index.ts';
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

  test('is withheld where the text is too short to judge', () => {
    const short = someMeasures({ totalWords: fewestWordsForScore - 1 });
    expect(scoreText([someFinding()], short, 'brev', metaOf)).toEqual({
      total: null,
      vardat: null,
      enkelt: null,
      begripligt: null,
      grade: null,
      contributions: [],
    });
  });

  test('counts a finding about the whole text the same however long the text is', () => {
    const missing = someFinding({ ruleId: 'brev-delar' });
    const of = (totalWords: number) => scoreText([missing], someMeasures({ totalWords }), 'brev', metaOf);
    expect(of(2000).begripligt).toBe(of(300).begripligt);
    expect(of(300).begripligt).toBeLessThan(100);
  });

  test('puts spelling under vårdat, heavy words under enkelt and missing parts under begripligt', () => {
    expect(qualityOf(rules.get('stavfel')!)).toBe('vardat');
    expect(qualityOf(rules.get('kanslisprak')!)).toBe('enkelt');
    expect(qualityOf(rules.get('brev-delar')!)).toBe('begripligt');
    // A rule may serve another quality than its group.
    expect(qualityOf(rules.get('informella-ord')!)).toBe('vardat');
  });
});
