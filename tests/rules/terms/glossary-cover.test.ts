import { expect, test, vi } from 'vitest';
import { glossaryIndex, packedGlossary } from '../../../src/generated/glossary.ts';
import type { GlossaryEntry } from '../../../src/rules/terms/data.ts';
import { Glossary } from '../../../src/rules/terms/glossary.ts';
import { PackedTerms } from '../../../src/rules/terms/term-list.ts';
import { block } from './helpers.ts';

test('a sentence is searched for terms once, and each place is covered as the terms found say', () => {
  const glossary = new Glossary({
    entries: new PackedTerms<GlossaryEntry>(packedGlossary),
    index: glossaryIndex,
  });
  const one = block('Vi beviljar bistånd och ger laga kraft åt servitutet i dag.');
  const sentence = one.sentences[0]!;
  const { tokens } = sentence;
  const hits = glossary.find(sentence, one, 'brev');
  expect(hits.length).toBeGreaterThan(1);
  const find = vi.spyOn(glossary, 'find');
  const covers = glossary.coverOf(sentence, one);
  expect(find).not.toHaveBeenCalled();
  for (let from = 0; from < tokens.length; from++) {
    for (let to = from; to < tokens.length; to++) {
      const isCovered = hits.some(({ match }) => match.start <= from && to < match.end);
      expect(covers(tokens[from]!.start, tokens[to]!.end)).toBe(isCovered);
    }
  }
  expect(find).toHaveBeenCalledTimes(1);
});
