import { expect, test } from 'vitest';
import { check } from '../../src/engine/index.ts';
import { Mask } from '../../src/privacy/mask.ts';
import { swedish } from '../support/swedish.ts';

function severities(text: string) {
  return check({ text, format: 'plain' }, { swedish, documentType: 'brev' })
    .findings.filter(({ ruleId }) => ruleId === 'mallrester')
    .map(({ actual, severity }) => [actual, severity]);
}

test('what personal data may have been hidden by is told mildly, for it may be meant', () => {
  const text = 'Vi ringde Kim Lindberg på 070-000 00 00 i går.';
  const masked = new Mask([text], 'sv').mask(text).text;
  expect(severities(masked)).toEqual([
    ['[namn]', 'info'],
    ['[telefonnummer]', 'info'],
  ]);
});

test('it is a warning after a greeting and beside what only a template has', () => {
  expect(severities('Hej [namn]!\n\nDu får svar av oss i dag.')).toEqual([['[namn]', 'warning']]);
  expect(severities('Beslutet gäller [namn] från den ÅÅÅÅ-MM-DD.')).toEqual([
    ['[namn]', 'warning'],
    ['ÅÅÅÅ-MM-DD', 'warning'],
  ]);
});
