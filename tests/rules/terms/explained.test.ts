import { describe, expect, test } from 'vitest';
import { check } from '../../../src/engine/index.ts';
import { explained, unexplained } from './explanation-cases.ts';

/** The terms that the rule finds unexplained in an easy-to-read text, which explains all of them. */
function marked(text: string): string[] {
  return check({ text, format: 'markdown' }, { documentType: 'lattlast' })
    .findings.filter(({ ruleId }) => ruleId === 'facktermer')
    .map(({ actual }) => actual.toLowerCase());
}

describe('explanations of terms', () => {
  test.each(explained)('$term is explained in: $text', ({ term, text }) => {
    expect(marked(text).some((actual) => actual.includes(term))).toBe(false);
  });

  test.each(unexplained)('$term is not explained in: $text', ({ term, text }) => {
    expect(marked(text).some((actual) => actual.includes(term) || term.includes(actual))).toBe(true);
  });
});
