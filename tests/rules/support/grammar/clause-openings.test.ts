import { expect, test } from 'vitest';
import { analyse } from '../../../../src/engine/index.ts';
import {
  invertedSubject,
  opensWithSubject,
  type Tagged,
} from '../../../../src/rules/support/grammar/clause-openings.ts';
import { swedish } from '../../../support/swedish.ts';

function at(text: string, word: string): [Tagged, number] {
  const tagged = swedish.tagged(analyse({ text }).blocks[0]!.sentences[0]!)!;
  return [tagged, tagged.tokens.findIndex(({ lower }) => lower === word)];
}

test.each([
  ['Nämnden kan fatta beslut.', 'kan', true],
  ['Din ansökan har kommit.', 'har', true],
  ['Det är bra att nämnden kan komma.', 'kan', true],
  // The subject stands behind its verb.
  ['I maj ska beslutade åtgärder börja.', 'ska', false],
  // The main clause may follow.
  ['Om nämnden kan kommer vi.', 'kan', false],
  ['Det kommunen har räcker.', 'har', false],
])('in %s the subject is all that stands before %s: %s', (text, verb, wanted) => {
  expect(opensWithSubject(...at(text, verb))).toBe(wanted);
});

test.each([
  ['Då kan du få råd.', 'kan', 'du'],
  ['I maj ska den nya nämnden besluta.', 'ska', 'nämnden'],
  // These may open the clause themselves, or end one.
  ['Vill du får du komma.', 'vill', undefined],
  ['Det vi kan du kan.', 'kan', undefined],
  ['Om skolan vill ska kommunen hjälpa.', 'ska', undefined],
])('in %s the subject behind %s is %s', (text, verb, wanted) => {
  const [tagged, place] = at(text, verb);
  expect(tagged.tokens[invertedSubject(tagged, place) ?? -1]?.lower).toBe(wanted);
});
