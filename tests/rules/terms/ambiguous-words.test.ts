import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtinRules, check } from '../../../src/engine/index.ts';
import { isTermRule } from '../../../src/rules/terms/rule.ts';
import { swedish } from '../../support/swedish.ts';

interface AmbiguousWord {
  words: string[];
  officialese: string[];
  ordinary: string[];
}

const material: Record<string, AmbiguousWord> = parse(
  readFileSync(join(import.meta.dirname, 'material/ambiguous-words.yaml'), 'utf8'),
);
const termRules = new Set(
  builtinRules()
    .filter(isTermRule)
    .map(({ meta }) => meta.id),
);

/** Marks of term rules that hold one of the words, or with `beside` stand next to it (*ärendet [avskrivs]*). */
function marksOf(text: string, words: readonly string[], beside = false): string[] {
  return check({ text }, { swedish, documentType: 'text' })
    .findings.filter(({ ruleId }) => termRules.has(ruleId))
    .map(({ start, end }) => {
      const before = !beside ? '' : (/\p{L}+ $/u.exec(text.slice(0, start))?.[0] ?? '');
      const after = !beside ? '' : (/^ \p{L}+/u.exec(text.slice(end))?.[0] ?? '');
      return before + text.slice(start, end) + after;
    })
    .filter((marked) =>
      marked
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.some((word) => words.includes(word)),
    );
}

describe.each(Object.entries(material))('%s', (_, { words, officialese, ordinary }) => {
  test.each(officialese)('is marked as officialese: %s', (text) => {
    expect(marksOf(text, words, true)).not.toEqual([]);
  });

  test.each(ordinary)('is left alone as an everyday word: %s', (text) => {
    expect(marksOf(text, words)).toEqual([]);
  });
});

test.each([
  '”Besvär över beslutet anförs hos rätten”, stod det i den gamla lagen.',
  'Beslutet bygger på lagen (1956:2) om ersättning som utgår av allmänna medel.',
  'I boken ”Medel avsätts för mark” berättar hon om sin barndom.',
])('a quotation or the title of a law is not the writer’s to change: %s', (text) => {
  const words = ['besvär', 'medel', 'utgår'];
  expect(marksOf(text, words)).toEqual([]);
});

test('a heading that the template prescribes is left alone', () => {
  const found = check(
    { text: '# Yrkande\n\nHej.\n', format: 'markdown' },
    { swedish, documentType: 'protokoll' },
  );
  expect(found.findings.filter(({ ruleId }) => termRules.has(ruleId))).toEqual([]);
});
