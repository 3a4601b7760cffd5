import { describe, expect, test } from 'vitest';
import type { ResolvedSettings } from '../../src/config/types.ts';
import type { Finding } from '../../src/rules/types.ts';
import { type Judged, judge } from '../../src/verdict/judge.ts';
import { someFinding, someResult } from '../output/results.ts';

const error = someFinding({ severity: 'error', ruleId: 'personnummer' });
const warning = someFinding({ severity: 'warning' });
const info = someFinding({ severity: 'info', ruleId: 'passiv' });
const accepted = someFinding({ severity: 'error', suppressed: { kind: 'inline', reason: 'lagtext' } });

/** A text with findings, judged by settings of its own. */
function text(
  findings: Finding[],
  settings: Partial<Pick<ResolvedSettings, 'failOn' | 'gates' | 'maxWarnings'>> = {},
  others: Partial<Judged> = {},
): Judged {
  return {
    result: someResult({ findings }),
    settings: { failOn: 'warning', gates: [], ...settings },
    warningScope: 'configuration',
    ...others,
  };
}

describe('the limit for severities', () => {
  test.each<[ResolvedSettings['failOn'], Finding[]]>([
    ['error', [error]],
    ['warning', [error, warning]],
    ['info', [error, warning, info]],
    ['never', []],
  ])('%s', (failOn, failing) => {
    const verdict = judge([text([error, warning, info, accepted], { failOn })]);
    expect([...verdict.failing]).toEqual(failing);
    expect(verdict.passes).toBe(failing.length === 0);
    expect(verdict.gates).toEqual([[]]);
    expect(verdict.exceeded).toEqual([]);
  });

  test('nothing to judge passes', () => {
    expect(judge([])).toEqual({ failing: new Set(), gates: [], exceeded: [], passes: true });
    expect(judge([text([accepted])]).passes).toBe(true);
  });
});

describe('a number of warnings that is allowed', () => {
  const limit = (most: number) => ({
    failOn: 'error' as const,
    maxWarnings: { limit: most, scope: 'configuration' },
  });
  const another = someFinding({ severity: 'warning', line: 9 });

  test('is of all texts that share it', () => {
    const texts = [text([warning, info], limit(2)), text([another], limit(2))];
    expect(judge(texts)).toMatchObject({ passes: true, exceeded: [] });
    const tighter = [text([warning, info], limit(1)), text([another], limit(1))];
    expect(judge(tighter)).toEqual({
      failing: new Set([warning, another]),
      gates: [[], []],
      exceeded: [{ found: 2, limit: 1 }],
      passes: false,
    });
  });

  test('is counted apart for texts with another, and not at all for those without', () => {
    const texts = [
      text([warning], limit(1)),
      text([another], limit(1), { warningScope: 'override 0' }),
      text([someFinding(), someFinding()], { failOn: 'error' }),
    ];
    expect(judge(texts)).toMatchObject({ passes: true, exceeded: [] });
  });

  test('leaves out what somebody has accepted', () => {
    const known = someFinding({ suppressed: { kind: 'baseline' } });
    expect(judge([text([warning, known], limit(1))]).exceeded).toEqual([]);
  });
});

describe('gates', () => {
  test('a text that misses one fails, though none of its findings does', () => {
    const verdict = judge([
      text([info], { gates: [{ score: 90 }] }),
      text([info], { gates: [{ score: 10 }] }),
    ]);
    expect(verdict.gates.map((misses) => misses.map(({ id }) => id))).toEqual([['krav-betyg'], []]);
    expect(verdict).toMatchObject({ failing: new Set(), passes: false });
  });

  test('a finding of a rule without tolerance fails, however mild', () => {
    const verdict = judge([
      text([info, warning], { failOn: 'error', gates: [{ zeroTolerance: ['passiv'] }] }),
    ]);
    expect([...verdict.failing]).toEqual([info]);
    expect(judge([text([info], { failOn: 'error', gates: [{ zeroTolerance: false }] })]).passes).toBe(true);
  });

  test('the score of the baseline is the one that may not fall', () => {
    const falls = text([], { gates: [{ ratchet: true }] }, { earlierScore: 90 });
    expect(judge([falls]).passes).toBe(false);
    expect(judge([{ ...falls, earlierScore: 61 }]).passes).toBe(true);
  });

  test('a run on changes leaves goals for whole texts alone', () => {
    const texts = [text([], { gates: [{ score: 90 }] })];
    expect(judge(texts, true).passes).toBe(true);
    expect(judge(texts).passes).toBe(false);
  });
});
