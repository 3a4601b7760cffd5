import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectDamage } from '../../src/source/damage.ts';

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
