import { expect, test } from 'vitest';
import { analyse } from '../../../../src/engine/index.ts';
import { distantPredicateSlip } from '../../../../src/rules/support/grammar/distant-predicate.ts';
import { Lookup } from '../../../../src/swedish/lexicon/lookup.ts';
import { swedish } from '../../../support/swedish.ts';

const lookup = new Lookup(swedish.lexicon!);

function suggested(text: string): string | undefined {
  const tagged = swedish.tagged(analyse({ text }).blocks[0]!.sentences[0]!)!;
  const verb = tagged.tokens.findLastIndex(({ lower }) => lower === 'är');
  return distantPredicateSlip(tagged, verb, lookup)?.suggestion;
}

test('a predicate agrees with the noun that opens the sentence, however far off', () => {
  expect(suggested('Efterfrågan på platser i förskolan är stort.')).toBe('stor');
  expect(suggested('Simhallen och gymmet är öppen.')).toBe('öppna');
  expect(suggested('Uppgifterna är svårt att hitta.')).toBe('svåra');
});

test('one that agrees, or whose subject is uncertain, is left alone', () => {
  expect(suggested('Efterfrågan på platser i förskolan är stor.')).toBeUndefined();
  expect(suggested('Ett av husen i parken är nytt.')).toBeUndefined();
});
