import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Damage, examineDamage, judgeDamage } from '../../src/source/damage.ts';

/** The damage of a text that is examined in one part. */
const detectDamage = (text: string): Damage | null =>
  judgeDamage([{ text, start: 0, examined: examineDamage(text) }]);

const sound =
  'Nämnden har gått igenom din ansökan och beslutat att du får bistånd från och med måndag. ' +
  'Är du inte nöjd med beslutet kan du överklaga det. Då måste du skriva till oss inom tre veckor.';

const lost = sound.replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o').replaceAll('Ä', 'A');

const replaceAll = (text: string, table: Record<string, string>): string =>
  text.replaceAll(/[åäöÅÄÖ]/g, (letter) => table[letter] ?? letter);

describe('sound texts', () => {
  test.each([
    ['Swedish', sound],
    ['Swedish without any å, ä, ö', 'Kom till oss och prata om din situation. Du kan inte bli utan hjälp.'],
    ['Swedish with an English title', 'Vi läste Tools for Schools och Over the Edge på biblioteket.'],
    [
      'Swedish with odd punctuation',
      'Har du frågor? Ring oss på kontoret (kl. 8–16) eller läs §§ 3|4 [se bilaga].',
    ],
    ['Swedish with a search address', 'Gå till https://exempel.se/?p=1&r=2 och sök på ”för alla”.'],
    ['English', 'Bring your form and the receipt for the rent. You are not too far away to ask for help.'],
    [
      'Danish',
      'Kommunen har et forslag til forvaltning af skolen. Du kan klage over det, hvis du ikke er enig.',
    ],
    [
      'Norwegian',
      'Forslaget gjelder for alle som bor i kommunen og vil ha mer hjelp over tid. Det er ikke nytt.',
    ],
    ['Finnish', 'Kunta ilmoittaa sinulle, kun hakemuksesi on käsitelty. Voit valittaa päätöksestä.'],
    [
      'Portuguese',
      'A manga da camisa é azul e o ar está limpo. O município avisa quando a decisão é tomada.',
    ],
    ['empty', ''],
  ])('are not accused: %s', (_, text) => {
    expect(detectDamage(text)).toBeNull();
  });
});

describe('letters lost or misread by text recognition', () => {
  test('are found in two sentences, with the first damaged word and its place', () => {
    const damage = detectDamage(lost)!;
    expect(damage).toMatchObject({ kind: 'ocr', share: 1 });
    expect(lost.slice(damage.start, damage.end)).toBe(damage.example.found);
    expect(damage.example).toEqual({ found: 'Namnden', expected: 'nämnden' });
  });

  test('are found when they became other letters or digits, and when some are left', () => {
    const text =
      'Hon frdgade hur manga som behdver hjälp. Det dr viktigt att l6sa frdgan och ge 6vriga stéd.';
    expect(detectDamage(`${text} Vi har darfor bett nadgon berdtta om forslaget till namnden.`)?.kind).toBe(
      'ocr',
    );
  });

  test('are found in a passage of an otherwise sound text', () => {
    const damage = detectDamage(`${sound} ${sound} ${sound} ${lost}`)!;
    expect(damage.kind).toBe('ocr');
    expect(damage.share).toBeLessThan(0.5);
    expect(damage.start).toBeGreaterThan(sound.length * 3);
  });
});

describe('a wrong encoding', () => {
  test('is known from a single impossible sequence', () => {
    expect(detectDamage('Karin JÃ¶nsson')).toMatchObject({
      kind: 'encoding',
      start: 6,
      end: 14,
      example: { found: 'JÃ¶nsson', expected: 'Jönsson' },
    });
    expect(detectDamage('Karin J\uFFFDnsson')?.kind).toBe('encoding');
  });

  test.each([
    ['question marks', { å: '?', ä: '?', ö: '?', Ä: '?' }],
    ['code page 437 read as Windows-1252', { å: '†', ä: '„', ö: '”', Ä: 'Ž' }],
    ['Windows-1252 read as code page 850', { å: 'Õ', ä: 'õ', ö: '÷', Ä: '─' }],
    ['Windows-1252 read as Windows-1251', { å: 'е', ä: 'д', ö: 'ц', Ä: 'Д' }],
    ['Mac Roman read as Windows-1252', { å: 'Œ', ä: 'Š', ö: 'š', Ä: '€' }],
    ['seven bits', { å: '}', ä: '{', ö: '|', Ä: '[' }],
    ['letters left out', { å: '', ä: '', ö: '', Ä: '' }],
  ])('is known by frequent words: %s', (_, table) => {
    expect(detectDamage(replaceAll(sound, table))?.kind).toBe('encoding');
  });

  test('is not seen in a replacement character that stands alone', () => {
    expect(detectDamage("Tecknet '\uFFFD' visas i stället.")).toBeNull();
  });
});

describe('what counts as damage', () => {
  /** Filler without å, ä and ö that says nothing by itself. */
  const filler = (count: number): string => ' bord'.repeat(count);

  test('is more than chance: a fair share of the words that are known to have the letters', () => {
    expect(detectDamage(`och fran ocksa${' för'.repeat(6)}`)).toMatchObject({ count: 2, share: 0.25 });
    expect(detectDamage(`och fran ocksa${' för'.repeat(7)}`)).toBeNull();
    const five = 'och fran ocksa nar maste behover';
    expect(detectDamage(five + ' för'.repeat(245))).toMatchObject({ count: 5, share: 0.02 });
    expect(detectDamage(five + ' för'.repeat(246))).toBeNull();
    expect(detectDamage(`och fran ocksa nar maste${' för'.repeat(245)}`)).toBeNull();
  });

  test('is two different words, and weighs more than two short ones', () => {
    expect(detectDamage('och fran fran för')).toBeNull();
    expect(detectDamage('och fran over för')).toMatchObject({ count: 2 });
    expect(detectDamage('och ar pa för')).toMatchObject({ count: 2 });
    expect(detectDamage('och over for för')).toBeNull();
    expect(detectDamage('och over ar för')).toBeNull();
  });

  test('is one word where twenty have no å, ä or ö at all', () => {
    expect(detectDamage(`och fran${filler(18)}`)).toMatchObject({ kind: 'ocr', count: 1, share: 1 });
    expect(detectDamage(`och pa${filler(18)}`)).toMatchObject({ count: 1 });
    expect(detectDamage(`och fran${filler(17)}`)).toBeNull();
    expect(detectDamage(`och over${filler(18)}`)).toBeNull();
    expect(detectDamage(`och fran och${filler(17)} båt`)).toBeNull();
    expect(detectDamage(`och fran är${filler(18)}`)).toBeNull();
    expect(detectDamage(`och is fran${filler(18)}`)).toBeNull();
  });

  test('is in a text that is Swedish by its other words, or by long damaged ones', () => {
    expect(detectDamage(`fran aven${filler(3)}`)).toBeNull();
    expect(detectDamage(`fran ocksa${filler(3)}`)).not.toBeNull();
    expect(detectDamage(`forslag fore${filler(3)}`)).toBeNull();
    expect(detectDamage('och fran aven the and')).toBeNull();
    expect(detectDamage('och fran aven the')).not.toBeNull();
    expect(detectDamage('och fran aven the façade')).toBeNull();
  });

  test('is found inside marks and behind capitals, and pointed out without them', () => {
    for (const [before, after] of [
      ['(', ')'],
      ['”', '”,'],
      ['**', '**'],
      ['„', '?!'],
      ['»[', ']«'],
    ]) {
      const text = `Vi och ${before}Fran${after} ocksa.`;
      expect(detectDamage(text)).toMatchObject({
        count: 2,
        start: 7 + before!.length,
        end: 11 + before!.length,
        example: { found: 'Fran', expected: 'från' },
      });
    }
  });

  test('is no abbreviation in capitals and no lone letter, and no word of signs alone', () => {
    expect(detectDamage('och FRAN NAR OCKSA')).toBeNull();
    expect(detectDamage('och Pa Ar p. P. fr. AR')).toBeNull();
    expect(detectDamage('och ??? [[[ ||| – … ” {}')).toBeNull();
  });
});

describe('stems in long compounds', () => {
  const compounds = 'socialnamnden atgardsplanen tjanstekontoret';

  test('are found where a Swedish text lacks the letters, with their place', () => {
    const text = 'Kommunen och (Socialnamnden), atgardsplanen, tjanstekontoret.';
    expect(detectDamage(text)).toMatchObject({
      kind: 'ocr',
      count: 3,
      share: 1,
      start: 14,
      end: 27,
      example: { found: 'Socialnamnden', expected: null },
    });
  });

  test('are not looked for in texts that have the letters, in others than Swedish ones, or far in', () => {
    expect(detectDamage(`och ${compounds} båt${' bord'.repeat(7)}`)).toBeNull();
    expect(detectDamage(`och ${compounds} båt${' bord'.repeat(8)}`)).not.toBeNull();
    expect(detectDamage(`the ${compounds}`)).toBeNull();
    expect(detectDamage(compounds)).toBeNull();
    const far = `och${' bord'.repeat(4000)} ${compounds}`;
    expect(detectDamage(far)).toBeNull();
    const halves = [far.slice(0, 15_000), far.slice(15_000)].map((text, index) => ({
      text,
      start: 15_000 * index,
      examined: examineDamage(text),
    }));
    expect(judgeDamage(halves)).toBeNull();
  });

  test('are no part of words that are short, strange or known as damaged already', () => {
    expect(detectDamage('och hjalp hjalp hjalp hjalp')).toBeNull();
    expect(detectDamage('och namnden namnden namnden')).toBeNull();
    expect(detectDamage('och namnd1 atgard2 tjanst3')).toBeNull();
    expect(
      detectDamage(`och ${'namnd'.repeat(13)} ${'tjanst'.repeat(13)} ${'atgard'.repeat(13)}`),
    ).toBeNull();
  });
});

describe('sequences that no sound text has', () => {
  test.each([
    ['Ã…kes', 'Åkes'],
    ['fÃ¥r', 'får'],
    ['mÃ¤ta', 'mäta'],
    ['Ã„r', 'Är'],
    ['Ã–rn', 'Örn'],
    ['f├╢r', 'för'],
    ['f√•r', 'får'],
    ['mГ¤ta', 'mäta'],
    ['dÃƒÂ¶ma', null],
    ['kafÃ©', null],
    ['tr�d', null],
  ])('%s is told with what it should be, where that is known: %s', (found, expected) => {
    expect(detectDamage(`Vi ser ${found} här.`)).toMatchObject({
      kind: 'encoding',
      count: 1,
      start: 7,
      example: { expected },
    });
  });

  test('decide even beside more words that text recognition may have damaged', () => {
    const damage = detectDamage(`och fran ocksa nar JÃ¶nsson ${'namndernas '.repeat(3)}`);
    expect(damage).toMatchObject({ kind: 'encoding', count: 1, example: { expected: 'Jönsson' } });
  });
});

describe('one sign for each letter', () => {
  test('is found at the end of a sentence and in brackets, with the place of the word', () => {
    expect(detectDamage('och (f?r.) ”och” n?r! och')).toMatchObject({
      kind: 'encoding',
      count: 2,
      start: 5,
      end: 8,
      example: { found: 'f?r', expected: 'för' },
    });
  });

  test('is no end of a word, no long string and no lone sign', () => {
    for (const text of [
      'och g: och st?; p/',
      'och se? och gå? och va!',
      `och ${'f?r'.repeat(9)} ${'n?r'.repeat(9)}`,
    ]) {
      expect(detectDamage(text)).toBeNull();
    }
  });
});

test('the parts of a text say together what the whole text says, whatever the parts', () => {
  const word = fc.constantFrom(
    'fran',
    'ocksa,',
    'f?r',
    'för',
    'och',
    'the',
    'socialnamnden',
    'bord',
    'JÃ¶n',
    'maste.',
  );
  fc.assert(
    fc.property(fc.array(fc.array(word), { minLength: 1 }), (groups) => {
      let start = 0;
      const parts = groups.map((words) => {
        const text = words.map((one) => `${one} `).join('');
        const part = { text, start, examined: examineDamage(text) };
        start += text.length;
        return part;
      });
      expect(judgeDamage(parts)).toEqual(detectDamage(parts.map(({ text }) => text).join('')));
    }),
  );
});

test('any text is examined without an error, and the place is inside it', () => {
  const piece = fc.constantFrom(
    'för ',
    'f?r ',
    'Ã¶',
    'ar pa ',
    '\uFFFDa',
    ' ',
    '(',
    'x'.repeat(90),
    '\n',
    'r ',
    '”',
    'och ',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const damage = detectDamage(text);
      if (damage === null) return;
      expect(text.slice(damage.start, damage.end)).toBe(damage.example.found);
      expect(damage.share).toBeGreaterThan(0);
      expect(damage.share).toBeLessThanOrEqual(1);
    }),
  );
});
