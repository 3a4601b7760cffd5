import { expect, test } from 'vitest';
import { Checker } from '../../../src/index.ts';
import { builtinRules } from '../../../src/rules/catalogue.ts';
import { isTermRule } from '../../../src/rules/terms/rule.ts';
import { swedish } from '../../support/swedish.ts';

/** Lists that mend what is wrong: the right form may still be a heavy one. */
const mending = new Set(['fasta-uttryck', 'grammatik-preposition']);

test('no list suggests wording that a list marks', () => {
  const rules = builtinRules().filter(isTermRule);
  const ids = new Set(rules.map(({ meta }) => meta.id));
  const offered = rules
    .filter(({ meta }) => !mending.has(meta.id))
    .flatMap(({ meta, termData }) =>
      [...termData.terms]
        .filter(({ severity }) => severity !== 'off')
        .flatMap(({ term, replace = [] }) =>
          replace
            .filter((wording) => !wording.includes('{'))
            .map((wording) => ({
              from: `${meta.id}: ${term}`,
              wording: wording.replace(/^=/u, '').replace('…', 'den'),
            })),
        ),
    );
  const before = 'Ibland kan de ';
  let text = '';
  const places = offered.map(({ from, wording }) => {
    const start = text.length + before.length;
    text += `${before}${wording} här.\n\n`;
    return { from, wording, start, end: start + wording.length };
  });
  const { findings } = new Checker({ swedish }).check({ text, format: 'plain', path: 'x.txt' });
  const marked = findings.filter(({ ruleId }) => ids.has(ruleId));
  const faults = places.flatMap(({ from, wording, start, end }) =>
    marked
      .filter((finding) => finding.start >= start && finding.end <= end)
      .map(({ ruleId, actual }) => `${from} → ${wording}: ${ruleId} marks ${actual}`),
  );
  expect(faults).toEqual([]);
});
