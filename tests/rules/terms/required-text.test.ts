import { expect, test } from 'vitest';
import { compileRegex, requiredText } from '../../../src/rules/terms/regex.ts';

test.each([
  ['(?<=, )varför(?= (?:vi|du) )', 'varför'],
  ['\\b(av|till) Undertecknad(?=[.,]|$)', ' undertec'],
  ['avgift(er)? enligt', ' enligt'],
  // The letter before a quantifier may be missing.
  ['färgen?', 'färge'],
  ['färgen{0,3}', 'färge'],
  // An escaped mark stands for itself, unless it may be missing.
  ['\\b(hans|hennes) ?\\((?:hans|hennes)\\)', '('],
  ['(nr|nummer)\\.?', ''],
  // One of two, or what cannot be told.
  ['bygga|riva', ''],
  ['(bygga|riva)', ''],
  ['\\p{Lu}[a-zåäö]+', ''],
  ['b\\u00e5t', ''],
])('every match of %s holds “%s”', (source, required) => {
  expect(requiredText(source)).toBe(required);
});

test('what is required is in every match, in any case', () => {
  const source = '\\b(av|till) undertecknad(?=[.,]|$)';
  // The Kelvin sign is a k to an expression that is blind to case.
  for (const text of ['av undertecknad.', 'AV UNDERTECKNAD,', 'till underTec\u212Anad']) {
    const [match] = [...text.matchAll(compileRegex(source))];
    expect(match?.[0].toLowerCase()).toContain(requiredText(source));
  }
});
