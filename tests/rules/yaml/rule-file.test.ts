import { describe, expect, test } from 'vitest';
import { loadRuleFile } from '../../../src/rules/yaml/rule-file.ts';
import { block, findIn } from '../terms/helpers.ts';

const card = `id: provregel
group: ord
title: { sv: Prov, en: Trial }
severity: warning
what: { sv: Ord på prov., en: Words on trial. }
why: { sv: För att pröva., en: To try. }
todo: { sv: Pröva., en: Try. }
sources: [{ name: Svarta listan, section: PM 2011:1 }, Myndigheternas skrivregler 1.4.2]
fel: [{ text: Du ska erlägga avgiften., finds: [erlägga], suggests: [betala] }]
ratt: [Du ska betala avgiften.]
`;
const terms = `terms:
  - { term: erlägga, class: verb, replace: [betala] }
`;

describe('a rule file', () => {
  test('gives the rule and its terms', () => {
    const { rule, problems } = loadRuleFile(card + terms, 'rules/provregel.yaml');
    expect(problems).toEqual([]);
    expect(rule?.meta.sources).toEqual([
      { name: 'Svarta listan', section: 'PM 2011:1' },
      { name: 'Myndigheternas skrivregler', section: '1.4.2' },
    ]);
    expect(findIn([rule!], block('Du erlägger avgiften.')).map(({ actual }) => actual)).toEqual(['erlägger']);
  });

  test('may name the rules that it gives way to', () => {
    const { rule, problems } = loadRuleFile(`${card}yieldsTo: [passiv]\n${terms}`, 'x.yaml');
    expect(problems).toEqual([]);
    expect(rule?.meta.yieldsTo).toEqual(['passiv']);
  });

  test.each(['title', 'what', 'why', 'todo', 'sources', 'fel', 'ratt', 'id', 'group', 'severity'])(
    'without %s is no rule',
    (key) => {
      const text = (card + terms).replace(new RegExp(`^${key}:.*\n`, 'mu'), '');
      const { rule, problems } = loadRuleFile(text, 'x.yaml');
      expect(rule).toBeUndefined();
      expect(problems[0]?.message.sv).toContain(key);
      expect(problems[0]?.file).toBe('x.yaml');
    },
  );

  test('without any source, wrong or right example is no rule', () => {
    for (const empty of ['sources: []', 'fel: []', 'ratt: []']) {
      const key = empty.split(':')[0]!;
      const text = (card + terms).replace(new RegExp(`^${key}:.*$`, 'mu'), empty);
      const { rule, problems } = loadRuleFile(text, 'x.yaml');
      expect(rule).toBeUndefined();
      expect(problems).toHaveLength(1);
      expect(problems[0]?.line).toBeGreaterThan(1);
    }
  });

  test('a bad term is left out with its line and a remedy, and the others still work', () => {
    const text = `${card}${terms}  - { term: '(en)' }
  - { terms: samt }
  - { term: samt, class: verbb }
  - { term: samt, replace: [och] }
  - { term: Samt }
`;
    const { rule, problems } = loadRuleFile(text, 'x.yaml');
    expect([...rule!.termData.terms].map(({ term }) => term)).toEqual(['erlägga', 'samt']);
    expect(problems.map(({ line }) => line)).toEqual([13, 14, 14, 15, 17]);
    expect(problems[1]?.message.sv).toContain('Menar du ”term”?');
    expect(problems[4]?.message.sv).toContain('rad 16');
  });

  test('patterns are checked, matched and fill their replacement', () => {
    const text = `${card}patterns:
  - { pattern: 'under en period av (\\d+) år', replace: 'i $1 år' }
  - { pattern: '(a+)+' }
  - { pattern: 'i fjol', message: { sv: 'Skriv året.', en: 'Write the year.' }, not: [sedan i fjol] }
`;
    const { rule, problems } = loadRuleFile(text, 'x.yaml');
    expect(problems.map(({ line }) => line)).toEqual([13]);
    const found = findIn([rule!], block('Under en period av 3 år, i fjol och sedan i fjol.'));
    expect(found.map(({ actual }) => actual)).toEqual(['Under en period av 3 år', 'i fjol']);
    expect(found[0]?.report.suggestions).toEqual(['I 3 år']);
    expect(rule?.meta.messages[found[1]!.report.messageId]?.sv).toBe('Skriv året.');
  });

  test('that is no YAML says where', () => {
    const { rule, problems } = loadRuleFile('id: [a\nb: }', 'x.yaml');
    expect(rule).toBeUndefined();
    expect(problems[0]?.line).toBeGreaterThan(0);
  });
});
