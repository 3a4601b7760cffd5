import { expect, test } from 'vitest';
import { capitalise } from '../../src/base/capitalise.ts';

test.each([
  ['ärende', 'Ärende'],
  ['e-post', 'E-post'],
  ['jfr SoL', 'Jfr SoL'],
  ['EU', 'EU'],
  ['2 dagar', '2 dagar'],
  ['', ''],
])('%s becomes %s', (text, capitalised) => {
  expect(capitalise(text)).toBe(capitalised);
});
