import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadGlossary } from '../../../src/rules/yaml/glossary-file.ts';
import { loadRuleFile } from '../../../src/rules/yaml/rule-file.ts';
import { loadTermFile } from '../../../src/rules/yaml/term-file.ts';

test('random text as any of the files never throws, and every problem has words', () => {
  const piece = fc.constantFrom(
    'terms:',
    '\n',
    '  - ',
    '{',
    '}',
    '[',
    ']',
    'term: ',
    'a',
    ': ',
    '"',
    '~',
    '…',
    '(',
    '|',
    '&a',
    '*a',
    'null',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = pieces.join('');
      for (const load of [loadRuleFile, loadTermFile, loadGlossary]) {
        const { problems } = load(text, 'x');
        for (const problem of problems) expect(problem.message.sv).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});
