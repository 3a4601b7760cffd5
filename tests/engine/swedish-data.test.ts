import { expect, test } from 'vitest';
import { check } from '../../src/engine/index.ts';
import { Swedish } from '../../src/swedish/swedish.ts';
import { swedish } from '../support/swedish.ts';

const text = 'Vi har fått din aplikation om hjälp från social tjänsten.';
const ruleIds = (options: Parameters<typeof check>[1]) =>
  check({ text, format: 'plain' }, options).findings.map(({ ruleId }) => ruleId);

test('rules that need words or tags rest without the data, and run with it', () => {
  expect(ruleIds({})).not.toContain('sarskrivning');
  expect(ruleIds({ swedish: new Swedish({}) })).not.toContain('stavfel');
  expect(ruleIds({ swedish })).toEqual(expect.arrayContaining(['sarskrivning']));
});

test('words that the configuration accepts are no misspellings, in any case', () => {
  const sample = 'Vi använder Fobolix och fobolix varje dag.';
  const unknown = (accept: string[]) =>
    check({ text: sample, format: 'plain' }, { swedish, accept }).findings.filter(
      ({ ruleId }) => ruleId === 'okant-ord' || ruleId === 'stavfel',
    );
  expect(unknown([]).length).toBeGreaterThan(0);
  expect(unknown(['fobolix'])).toEqual([]);
});

test('the same text gives the same findings whether or not another was checked before it', () => {
  const alone = check({ text, format: 'plain' }, { swedish });
  check({ text: 'Helt andra ord står här: zqvit, bygglov, avgiften betalas.', format: 'plain' }, { swedish });
  expect(check({ text, format: 'plain' }, { swedish })).toEqual(alone);
});
