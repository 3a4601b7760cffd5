import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/engine/check.ts';
import { explanationFor, wordsOf } from '../../../src/rules/terms/meaning.ts';

const many = ['Case=Nom|Definite=Ind|Gender=Com|Number=Plur'];

describe('an explanation in the number of its term', () => {
  test.each([
    ['en ritning som visar huset från sidan', 'ritningar som visar huset från sidan'],
    [
      'ett papper som ger någon rätt att göra något åt dig',
      'papper som ger någon rätt att göra något åt dig',
    ],
    ['en noggrann karta över tomten', 'noggranna kartor över tomten'],
    ['ett litet hus på tomten', 'små hus på tomten'],
    ['en karta eller text som hör till planen', 'kartor eller texter som hör till planen'],
    ['den som äger mark', 'de som äger mark'],
    ['någon som hjälper dig', 'personer som hjälper dig'],
  ])('%s', (one, more) => {
    expect(explanationFor(one, many)).toBe(more);
    expect(explanationFor(one, ['Case=Nom|Definite=Ind|Gender=Com|Number=Sing'])).toBe(one);
  });

  test.each([
    'en bit av fastigheten blir en egen fastighet',
    'en bostad som är byggd för dig som har en funktionsnedsättning',
    'pengar från kommunen',
    'den personal som arbetar där varje dag',
    'en grupp politiker som förbereder beslut',
    'en bostad bara för vissa grupper',
    'en av de ritningar som man bygger efter',
    'ett företag får förtur att köpa mark',
    'du måste söka bygglov',
  ])('stays as it is where its words cannot be many: %s', (explanation) => {
    expect(explanationFor(explanation, many)).toBe(explanation);
  });
});

describe('the words that a meaning is known by', () => {
  const text =
    'Skolan har många elever. Vi ordnar enskilda avlopp.\n\n| Förälder | LSS |\n|---|---|\n| ja | nej |\n';

  test.each([
    [text, ['elev*'], true],
    [text, ['elev'], false],
    [text, ['*skolan'], true],
    [text, ['*lop*'], true],
    [text, ['*lop'], false],
    [text, ['lop*'], false],
    [text, ['lss'], true],
    [text, ['patient*', 'Förälder'], true],
    ['Föräldrarna bor isär.'.normalize('NFD'), ['föräldr*'], true],
    ['', ['elev*'], false],
  ])('%j has one of %j: %s', (source, near, expected) => {
    expect(wordsOf(analyse({ text: source, format: 'markdown' }))(near)).toBe(expected);
  });

  test('blocks without the letters of a word are not read for it', () => {
    const { blocks, ...rest } = analyse({ text: 'En mening.\n\nFler elever.\n\nEn till.' });
    const read: number[] = [];
    const watched = blocks.map((block) =>
      Object.create(block, {
        sentences: {
          get() {
            read.push(block.index);
            return block.sentences;
          },
        },
      }),
    );
    expect(wordsOf({ ...rest, blocks: watched })(['elev*'])).toBe(true);
    expect(read).toEqual([1]);
  });
});
