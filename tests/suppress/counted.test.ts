import { expect, test } from 'vitest';
import { Checker } from '../../src/engine/index.ts';
import { countByRule, countedFindings } from '../../src/suppress/counted.ts';

test('a finding that is turned off in the text does not count, and the others do, in their order', () => {
  const text =
    'Avgiften ska erläggas.\n\n<!-- klarsprak-disable-next -->\nDu ska erlägga den i maj.\n\nErlägg den genast.\n';
  const result = new Checker().check({ text, format: 'markdown' });
  const terms = (findings: typeof result.findings) =>
    findings.filter(({ ruleId }) => ruleId === 'kanslisprak').map(({ actual }) => actual);
  expect(terms(result.findings)).toEqual(['erläggas', 'erlägga', 'Erlägg']);
  expect(terms(countedFindings(result))).toEqual(['erläggas', 'Erlägg']);
});

test('findings are counted by rule, in the order of their first', () => {
  const { findings } = new Checker().check({
    text: 'Du skall erlägga avgiften. Du bör ej erlägga den innan den 1:a maj.\n',
  });
  const ids = findings.map(({ ruleId }) => ruleId);
  const counts = countByRule(findings);
  expect([...counts.keys()]).toEqual([...new Set(ids)]);
  expect(counts.get('kanslisprak')).toBe(ids.filter((id) => id === 'kanslisprak').length);
  expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(findings.length);
});
