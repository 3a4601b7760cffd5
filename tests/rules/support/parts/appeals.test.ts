import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/engine/index.ts';
import { appealIn, appealLack } from '../../../../src/rules/support/parts/appeals.ts';

function promised(text: string): string | undefined {
  const sentence = analyse({ text }).blocks[0]!.sentences[0]!;
  const range = appealIn(sentence);
  return range && text.slice(sentence.tokens[range.start]!.start, sentence.tokens[range.end - 1]!.end);
}

test.each([
  ['Är du missnöjd kan du överklaga.', 'kan du överklaga'],
  ['Det går att överklaga beslutet.', 'går att överklaga'],
  ['Beslutet kan överklagas.', 'kan överklagas'],
])('the words that promise an appeal are found in %j', (text, expected) => {
  expect(promised(text)).toBe(expected);
});

test.each([
  'Grannen svarade med att överklaga domen.',
  'Grannen har valt att inte överklaga.',
  'Domstolen prövar överklagandet.',
])('an appeal that is only spoken of is none that is promised: %j', (text) => {
  expect(promised(text)).toBeUndefined();
});

describe('what a text does not tell of the appeal that it promises', () => {
  const lack = (told: string, isLinked = false) =>
    appealLack(analyse({ text: `Beslutet kan överklagas. ${told}\n\nVi städar hamnen.` }), isLinked);

  test('is all of it, the time, or the day from which the time runs', () => {
    expect(lack('Vi svarar på frågor.')).toBe('way');
    expect(lack('Skicka det till oss.')).toBe('time');
    expect(lack('Det är möjligt inom tre veckor.')).toBe('start');
  });

  test.each([
    'Gör det inom tre veckor från den dag du fick beslutet.',
    'I beslutet står hur du gör.',
    'Läs mer i länken till höger.',
  ])('is nothing when the text says %j', (told) => {
    expect(lack(told)).toBeUndefined();
  });

  test('is nothing when a link may tell the day', () => {
    expect(lack('Det är möjligt inom tre veckor.', true)).toBeUndefined();
  });

  test('is looked for near the mention, not in all of the text', () => {
    const far = 'Hamnen är öppen. Bryggan är ny. Magasinet är rött. Vi tömmer tunnorna varannan vecka.';
    expect(lack(far)).toBe('way');
  });

  test('is not known when the mention stands last: its particulars may have been cut off', () => {
    expect(
      appealLack(analyse({ text: 'Vi städar hamnen.\n\nBeslutet kan överklagas.' }), false),
    ).toBeUndefined();
  });
});
