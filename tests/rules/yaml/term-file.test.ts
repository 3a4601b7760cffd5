import { describe, expect, test } from 'vitest';
import { joinTermFiles, loadTermFile } from '../../../src/rules/yaml/term-file.ts';
import { block, findIn } from '../terms/helpers.ts';

describe('a term file of a project', () => {
  test('becomes the rule egna-termer with the title as source', () => {
    const { rule, problems } = loadTermFile(
      'title: Ordlista för Exempelby\nseverity: info\nterms:\n  - { term: SOF, replace: socialförvaltningen }\n',
      'termer.yaml',
    );
    expect(problems).toEqual([]);
    expect(rule?.meta.id).toBe('egna-termer');
    const [hit, ...others] = findIn([rule!], block('Ring SOF i dag, inte sof.'));
    expect(others).toEqual([]);
    expect(hit?.report).toMatchObject({
      suggestions: ['socialförvaltningen'],
      source: { name: 'Ordlista för Exempelby' },
      severity: 'info',
    });
  });

  test('several files are joined to one rule', () => {
    const rules = ['samt', 'dock'].map(
      (term) => loadTermFile(`terms: [{ term: ${term} }]`, `${term}.yaml`).rule!,
    );
    const joined = joinTermFiles(rules)!;
    expect(findIn([joined], block('Du samt jag dock.')).map(({ report }) => report.source?.name)).toEqual([
      'samt.yaml',
      'dock.yaml',
    ]);
  });

  test('a fault of YAML is one problem, with its line and in plain words', () => {
    const { problems } = loadTermFile('terms:\n  - { term: samt, replace: [och\n', 'termer.yaml');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      line: 3,
      message: { sv: 'Före den här raden står ett [ utan sitt ]. Skriv båda.' },
    });
  });

  test('without terms says what to write', () => {
    const { rule, problems } = loadTermFile('title: Tom\n', 'termer.yaml');
    expect(rule).toBeUndefined();
    expect(problems[0]?.message.sv).toContain('terms:');
  });

  test('confidence decides the level where no severity stands', () => {
    const { rule } = loadTermFile(
      'terms:\n  - { term: samt, confidence: medium }\n  - { term: dock, confidence: low }\n  - { term: ej, confidence: low, severity: error }\n',
      'x.yaml',
    );
    expect([...rule!.termData.terms].map(({ severity }) => severity)).toEqual(['info', 'off', 'error']);
  });
});
