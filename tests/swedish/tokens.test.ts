import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../src/swedish/tokens.ts';
import type { TokenKind } from '../../src/swedish/types.ts';

function forms(text: string): string[] {
  return tokenise(text).map((token) => token.text);
}

/** Forms are written with `·` between tokens. */
function cut(text: string): string {
  return forms(text).join('·');
}

function kinds(text: string): [string, TokenKind][] {
  return tokenise(text).map((token) => [token.text, token.kind]);
}

describe('words keep what belongs to them', () => {
  test.each([
    ['Sök t.ex. bidrag.', 'Sök·t.ex.·bidrag·.'],
    ['bl.a. och m.m. samt m fl', 'bl.a.·och·m.m.·samt·m fl'],
    ['t. ex. fr. o. m. maj', 't. ex.·fr. o. m.·maj'],
    ['EU:s och SoL:s pdf:en', 'EU:s·och·SoL:s·pdf:en'],
    ['2:a, 1960-talet, 5-åringar', '2:a·,·1960-talet·,·5-åringar'],
    ['e-tjänst och sol- och vindkraft', 'e-tjänst·och·sol-·och·vindkraft'],
    ['och/eller', 'och·/·eller'],
    ['60 km/tim, c/o Ek', '60·km/tim·,·c/o·Ek'],
    ['januari–februari', 'januari–februari'],
    ['800 m² mark', '800·m²·mark'],
    ['Zettels d’Arc', 'Zettels·d’Arc'],
    ['H&M och Åhléns & Co', 'H&M·och·Åhléns·&·Co'],
    ['dnr KS/2020:123', 'dnr·KS/2020:123'],
    ['VD:n bor på Storg. 5 B', 'VD:n·bor·på·Storg.·5·B'],
  ])('%s', (text, expected) => expect(cut(text)).toBe(expected));
});

describe('numbers keep what belongs to them', () => {
  test.each([
    ['45 000 kronor', '45 000·kronor'],
    ['45\u00a0000 kronor', '45\u00a0000·kronor'],
    ['1 234 567,50 kr', '1 234 567,50·kr'],
    ['3,5 % och 10:30', '3,5·%·och·10:30'],
    ['5–11 år, 3-4 st', '5–11·år·,·3-4·st'],
    ['3 000–5 000', '3 000–5 000'],
    ['2026-05-01, 1/5, 12.4.2021', '2026-05-01·,·1/5·,·12.4.2021'],
    ['Ring 042-10 50 00 i dag', 'Ring·042-10 50 00·i·dag'],
    ['08-508 294 00', '08-508 294 00'],
    ['0701 23 45 67', '0701 23 45 67'],
    ['+46 42 10 50 00', '+46 42 10 50 00'],
    ['850101-1234', '850101-1234'],
    ['12 § och § 12', '12·§·och·§·12'],
    ['123 45 Nybo', '123·45·Nybo'],
    ['år 2020 100 personer', 'år·2020·100·personer'],
    ['minus -5 grader', 'minus·-5·grader'],
    ['den 3. maj', 'den·3.·maj'],
    ['1. Lyssna. 2. Tala.', '1.·Lyssna·.·2.·Tala·.'],
    ['Du ska: 1) läsa 2) skriva', 'Du·ska·:·1)·läsa·2)·skriva'],
    ['Han är född 1950.', 'Han·är·född·1950·.'],
  ])('%s', (text, expected) => expect(cut(text)).toBe(expected));
});

describe('addresses are single tokens without the punctuation around them', () => {
  test.each([
    ['Se www.nybo.se/bygga.', 'Se·www.nybo.se/bygga·.'],
    ['Se <http://nybo.se/a?b=1&c=(2)>.', 'Se·<·http://nybo.se/a?b=1&c=(2)·>·.'],
    ['(https://nybo.se/bygga)', '(·https://nybo.se/bygga·)'],
    ['Mejla anna.ek@nybo.se, nu', 'Mejla·anna.ek@nybo.se·,·nu'],
    ['1177.se och räddning.nu', '1177.se·och·räddning.nu'],
    ['Öppna blankett_2.pdf!', 'Öppna·blankett_2.pdf·!'],
    ['Spara i G:\\Mapp\\fil.docx.', 'Spara·i·G:\\Mapp\\fil.docx·.'],
    ['i skolan.Hör av dig', 'i·skolan·.·Hör·av·dig'],
  ])('%s', (text, expected) => expect(cut(text)).toBe(expected));
});

test('kinds tell words, numbers, punctuation, symbols and addresses apart', () => {
  expect(kinds('EU:s 45 000 % av nybo.se, 2:a')).toEqual([
    ['EU:s', 'word'],
    ['45 000', 'number'],
    ['%', 'symbol'],
    ['av', 'word'],
    ['nybo.se', 'address'],
    [',', 'punctuation'],
    ['2:a', 'word'],
  ]);
});

test('a code span is one token and nothing around it grows into it', () => {
  const text = 'Kör npm run test nu';
  const tokens = tokenise(text, [{ kind: 'code', start: 4, end: 16 }]);
  expect(tokens.map((token) => [token.text, token.kind])).toEqual([
    ['Kör', 'word'],
    ['npm run test', 'code'],
    ['nu', 'word'],
  ]);
});

test('emoji with joiners, flags and combining marks stay whole', () => {
  expect(forms('👩‍👧‍👦 🇸🇪 👍🏽 ☀️')).toEqual(['👩‍👧‍👦', '🇸🇪', '👍🏽', '☀️']);
  expect(forms('e\u0301tude 𝒜b')).toEqual(['e\u0301tude', '𝒜b']);
});

test('lower holds the form in lower case', () => {
  expect(tokenise('Kommunen och SoL').map((token) => token.lower)).toEqual(['kommunen', 'och', 'sol']);
});

describe('abbreviations are marked', () => {
  test.each([
    ['t.ex.', true],
    ['t ex', true],
    ['T.ex.', true],
    ['ca', true],
    ['SoL:s', true],
    ['k.f.', true],
    ['kommunen', false],
    ['ha', false],
  ])('%s: %s', (text, expected) => expect(tokenise(text)[0]?.abbreviation).toBe(expected));

  test('a unit only beside its figure', () => {
    expect(tokenise('Vi ha 5 ha.').map((token) => token.abbreviation)).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  test('a word that is also an abbreviation keeps its stop only in company', () => {
    expect(cut('Han kom med bil. Hon gick.')).toBe('Han·kom·med·bil·.·Hon·gick·.');
    expect(cut('Se bil. 3 och art. 5.')).toBe('Se·bil.·3·och·art.·5·.');
  });
});

describe('invariants', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        't.ex.',
        'bl a',
        '45 000',
        '1. ',
        '.',
        '...',
        '!',
        '?',
        ' ',
        '\n',
        '\u00a0',
        'Kommunen',
        'å',
        '-',
        '–',
      ],
      ...[
        '@',
        'nybo.se',
        'http://',
        '/',
        ':',
        'kap.',
        '§',
        '042-10 50 00',
        '+46',
        '”',
        '"',
        '(',
        ')',
        '👩‍👧',
        '👍',
      ],
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

  test('tokens stand in order, hold no outer white space, and leave out nothing but white space', () => {
    fc.assert(
      fc.property(text, (value) => {
        let at = 0;
        for (const token of tokenise(value)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          expect(value.slice(at, token.start)).toMatch(/^[\s\u200b]*$/u);
          expect(value.slice(token.start, token.end)).toBe(token.text);
          expect(token.text).toBe(token.text.trim());
          at = token.end;
        }
        expect(value.slice(at)).toMatch(/^[\s\u200b]*$/u);
      }),
    );
  });

  test('a stop of an ancient script is one token of two units', () => {
    expect(tokenise('a 𐏐 b').map((token) => token.text)).toEqual(['a', '𐏐', 'b']);
  });

  test('no token boundary falls inside a surrogate pair', () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const { start, end } of tokenise(value)) {
          for (const edge of [start, end]) {
            const inside = /^[\ud800-\udbff][\udc00-\udfff]$/.test(value.slice(edge - 1, edge + 1));
            expect(inside).toBe(false);
          }
        }
      }),
    );
  });
});
