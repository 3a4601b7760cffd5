import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/index.ts';
import { swedish } from '../support/swedish.ts';

const heavy = [
  '# Information',
  '',
  'Ni skall erlägga avgiften. Undertecknad meddelar härmed att ansökan ej är komplett.',
  '',
  'Nämnden har vid sitt sammanträde beslutat att den sökande ska lämna in en ny ansökan med de uppgifter som saknas om inkomster och utgifter för de senaste tre månaderna och med intyg från arbetsgivaren om lön &amp; ledighet.',
].join('\r\n');

describe('the worst places', () => {
  const result = check({ text: heavy, path: 'brev.md' }, { swedish, documentType: 'brev' });

  test('are at most three, the gravest first, of different rules', () => {
    expect(result.worst).toHaveLength(3);
    const found = result.worst.map(({ finding }) => result.findings[finding]!);
    expect(found[0]!.severity).toBe('error');
    expect(found.map(({ severity }) => severity)).not.toContain('info');
    expect(new Set(found.map(({ ruleId }) => ruleId)).size).toBe(3);
  });

  test('carry the sentence they stand in, decoded, with offsets into the source', () => {
    const long = result.worst.find(({ finding }) => result.findings[finding]!.ruleId === 'lang-mening')!;
    expect(long.sentence).toMatch(/^Nämnden .* lön & ledighet\.$/u);
    expect(heavy.slice(long.start, long.end)).toMatch(/^Nämnden .* lön &amp; ledighet\.$/u);
  });

  test('are none in a text without warnings', () => {
    expect(check({ text: 'Du får svar inom tre veckor.' }, { swedish }).worst).toEqual([]);
  });

  test('are repeated hits of one rule where no other rule has any', () => {
    const { worst, findings } = check({ text: 'Du skall ringa. Du skall skriva.' }, { swedish });
    expect(worst.map(({ finding }) => findings[finding]!.ruleId)).toEqual(['skall', 'skall']);
  });
});
