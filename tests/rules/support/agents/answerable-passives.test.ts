import { expect, test } from 'vitest';
import { answerablePassives } from '../../../../src/rules/support/agents/answerable-passives.ts';
import { tagText } from '../../../swedish/tagger/tag-text.ts';

const passivesIn = (text: string): string[] => {
  const sentence = tagText(text);
  const wordAt = (place: number) => sentence.tokens[place]!.lower;
  return answerablePassives(sentence).map(
    ({ verb, it, helper }) => `${wordAt((it ?? helper)!)} ${wordAt(verb)}`,
  );
};

test.each([
  ['Det bedöms att du kan arbeta.', ['det bedöms']],
  ['Därför föreslås det att skolan stängs.', ['det föreslås']],
  ['Synpunkterna har registrerats.', ['har registrerats']],
  ['Ansökan har prövats.', ['har prövats']],
])('in %s somebody has to answer for %s', (text, wanted) => {
  expect(passivesIn(text)).toEqual(wanted);
});

test.each([
  // Somebody is named.
  'Beslutet har fattats av nämnden.',
  // Tried, not decided.
  'Metoden har prövats i andra städer.',
  // A subject of its own.
  'Frågan bedöms i maj.',
  // In a subordinate clause it tells of something else.
  'Du får veta om det konstateras.',
  'Parken har öppnats.',
])('in %s nobody has to', (text) => {
  expect(passivesIn(text)).toEqual([]);
});
