import { expect, test } from 'vitest';
import { analyse } from '../../../../src/engine/index.ts';
import { personsIn } from '../../../../src/rules/support/personal-data/named-persons.ts';

function persons(text: string): string[] {
  const sentence = analyse({ text }).blocks[0]!.sentences[0]!;
  return personsIn(sentence).map(({ start, end, isResident }) => {
    const { tokens } = sentence;
    return `${text.slice(tokens[start]!.start, tokens[end - 1]!.end)}${isResident ? ' (resident)' : ''}`;
  });
}

test.each([
  ['Handläggaren Bo Berg ringer grannen Eva Sten.', ['Bo Berg', 'Eva Sten (resident)']],
  ['Sökande: Eva Sten har fått svar.', ['Eva Sten (resident)']],
  ['Vi besökte familjen Berg i maj.', ['familjen Berg']],
  ['Anna ringer kommunen.', []],
  ['Byggbolaget Bo Berg AB har sökt bygglov.', []],
])('the persons of %j are told, and who of them holds no office', (text, expected) => {
  expect(persons(text)).toEqual(expected);
});
