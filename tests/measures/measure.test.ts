import { describe, expect, test } from 'vitest';
import { analyse, TextMemory } from '../../src/engine/index.ts';
import { ovix } from '../../src/measures/formulas.ts';
import { measure, TextMeasures } from '../../src/measures/measure.ts';
import type { Swedish } from '../../src/swedish/swedish.ts';
import type { AnalysedDocument } from '../../src/swedish/types.ts';
import { swedish } from '../support/swedish.ts';

const measured = (text: string) => measure(analyse({ text, format: 'markdown' }));

describe('the measures of a text', () => {
  test('follow Sparv’s test text through the whole engine', () => {
    const sentence = 'A bc def ghij klmno pqrstu vxyzåäö.';
    const measures = measured(Array(4).fill(sentence).join(' '));
    expect(measures).toMatchObject({
      words: 28,
      sentences: 4,
      longWords: 4,
      paragraphs: 1,
      longestSentence: 7,
    });
    expect(measures.lix).toBeCloseTo(21.29, 2);
    expect(measures.lixUncertain).toBe(true);
    expect(measures.ovix).toBeNull();
  });

  test('count running text only: no headings, lists of fragments, tables, quotations, code or addresses', () => {
    const measures = measured(`# En rubrik som inte räknas

Vi ringer dig i morgon.

- kontoutdrag
- hyresavi

| Tjänst | Avgift |
|---|---|
| Larm | 210 kr |

> Här står något som en annan har skrivit.

\`\`\`
Detta är kod.
\`\`\`

Läs mer på https://exempel.se/larm eller skriv till oss.
`);
    expect(measures.sentences).toBe(2);
    // “https://exempel.se/larm” is no word.
    expect(measures.words).toBe(5 + 7);
  });

  test('count list items that are whole sentences', () => {
    expect(measured('Gör så här:\n\n- Fyll i blanketten.\n- Skicka den till oss.\n').sentences).toBe(3);
  });

  test('say nothing of an empty text', () => {
    expect(measured('')).toMatchObject({
      words: 0,
      sentences: 0,
      lix: null,
      ovix: null,
      meanSentenceLength: null,
    });
  });
});

describe('the figures', () => {
  test('are those worked out by hand', () => {
    const { words, totalWords, meanWordLength, wordLengthDeviation, ...other } = measured(
      '# Om beslutet\n\nVi går hem. Kommunen beslutade 2026 om det.\n\nDu vet.\n',
    );
    expect([words, totalWords]).toEqual([10, 12]);
    // Letters and digits: 2 3 3, 8 9 4 2 3, 2 3; squares: 22, 174, 13.
    expect(meanWordLength).toBeCloseTo(3.9, 9);
    expect(wordLengthDeviation).toBeCloseTo(Math.sqrt(20.9 - 3.9 ** 2), 9);
    expect(other).toMatchObject({
      sentences: 3,
      paragraphs: 2,
      longWords: 2,
      longWordShare: 0.2,
      medianSentenceLength: 3,
      longestSentence: 5,
      readingMinutes: 0.1,
    });
    expect(other.lix).toBeCloseTo(10 / 3 + 20, 9);
    expect(other.meanSentenceLength).toBeCloseTo(10 / 3, 9);
    expect(other.sentenceLengthDeviation).toBeCloseTo(Math.sqrt(14) / 3, 9);
  });

  test('count the words of other languages among all words, and by themselves', () => {
    const english = 'You can call us on Monday, and we will help you with the form that you have got.';
    expect(measured(`Vi går hem nu.\n\n${english}\n`)).toMatchObject({
      words: 4,
      totalWords: 22,
      otherLanguageWords: 18,
    });
    expect(measured('Vi går hem nu.').otherLanguageWords).toBe(0);
  });

  test('have no shares and means where no words count', () => {
    expect(measured('# Avgifter')).toMatchObject({
      words: 0,
      totalWords: 1,
      sentences: 0,
      paragraphs: 0,
      longWordShare: null,
      meanWordLength: null,
      wordLengthDeviation: null,
      longestSentence: 0,
    });
  });

  test('deviate by nothing where all words are as long', () => {
    expect(measured('Bo bor då. Vi gör det.').wordLengthDeviation).toBeCloseTo(0.5, 9);
    expect(measured('Hon bor där och här.').wordLengthDeviation).toBe(0);
  });

  test('give the time at 200 words a minute for all words, rounded up to a tenth', () => {
    const readingMinutes = (sentences: number) =>
      measured('# Om\n\n'.concat('Vi ska gå hem nu. '.repeat(sentences))).readingMinutes;
    expect(readingMinutes(39)).toBe(1);
    expect(readingMinutes(40)).toBe(1.1);
  });

  test('are certain from 200 words on, and vary from 300', () => {
    const of = (sentences: number, last: string) => measured('Vi ska gå hem nu. '.repeat(sentences) + last);
    expect(of(39, 'Hem ska vi gå.').lixUncertain).toBe(true);
    expect(of(39, 'Hem ska vi gå nu.').lixUncertain).toBe(false);
    expect(of(59, 'Hem ska vi gå.').ovix).toBeNull();
    // A capital makes no other form.
    expect(of(59, 'Hem ska vi gå nu.').ovix).toBeCloseTo(ovix(300, 5)!, 9);
  });
});

describe('a long word', () => {
  test.each([
    ['bilderna', 1],
    ['bildens', 1],
    ['bilden', 0],
    ['ÅÄÖåäöÉ', 1],
    ['Čapekův', 1],
    ['IT-stöd', 0],
    ['d’Arcen', 0],
    ['covid19', 0],
    ['12345678', 0],
    ['vaccin2026', 0],
    ['AZazAZa', 1],
    // Mathematical letters take two units each.
    ['𝐊𝐨𝐦𝐦', 0],
    ['https://exempelby.example/sidan', 0],
  ])('has more than six letters, whatever else it has: %s', (word, long) => {
    expect(measured(`Du ser ${word} här.`).longWords).toBe(long);
  });

  test('counts letters and digits for the length of words, and no marks', () => {
    const lengthOf = (word: string) => measured(`${word} ${word} ${word}.`).meanWordLength;
    expect(lengthOf('Azaz09AZ')).toBe(8);
    expect(lengthOf('E-post')).toBe(5);
    expect(lengthOf('d’Arc')).toBe(4);
  });
});

describe('the sentences that count', () => {
  const sentences = (text: string) => measured(text).sentences;

  test.each([
    ['Du kan ringa oss här nu', 1],
    ['Du kan ringa oss här', 0],
    ['Ring oss.', 1],
    ['Ring oss!', 1],
    ['Kan du ringa?!', 1],
    ['Du behöver detta:', 1],
    ['Ta med pass, m.m.', 1],
    ['Ring oss', 0],
    ['…', 0],
  ])('of a paragraph are those that are stopped, or have six words: %s', (text, count) => {
    expect(sentences(text)).toBe(count);
  });

  test.each([
    ['Skicka blanketten.', 1],
    ['(Skicka blanketten.)', 1],
    ['”Skicka blanketten.”', 1],
    ['2 kronor betalas.', 1],
    ['Ta med pass m.m.', 1],
    ['Skicka blanketten', 0],
    ['skicka blanketten.', 0],
    ['Ja.', 0],
    ['Blankett A, B och C (i original)', 0],
  ])('of a list are those that are written as sentences: %s', (item, count) => {
    expect(sentences(`- ${item}\n`)).toBe(count);
  });

  test.each([
    ['Vi ringer dig i morgon bitti.', 1],
    ['Vi ringer dig i morgon bitti. Vi hörs.', 2],
    ['Vi ringer dig i morgon bitti. Efter lunch', 1],
    ['Vi ringer dig i morgon.', 0],
    ['Vi ringer dig i morgon bitti', 0],
  ])('of a table are those of a cell with running text: %s', (cell, count) => {
    expect(sentences(`| A | B |\n|---|---|\n| ${cell} | 2 |\n`)).toBe(count);
  });

  test('are Swedish', () => {
    expect(
      sentences(
        'Vi ringer dig i morgon.\n\nThe application must be sent to the office before the end of the month.',
      ),
    ).toBe(1);
  });
});

describe('measures with a memory', () => {
  const remember = ({ blocks }: AnalysedDocument, swedish: Swedish | undefined, { counts }: TextMemory) => {
    const measures = new TextMeasures(swedish, counts);
    for (const block of blocks) measures.add(block);
    return measures.results();
  };

  test('are the same as without, through edits that add, repeat and remove words', () => {
    const memory = new TextMemory();
    const steady = 'Vi ska gå hem nu.\n\n'.repeat(60);
    const texts = [
      steady,
      `${steady}Kommunen beslutar om avgiften.\n`,
      `${steady}Kommunen beslutar om avgiften.\n\nKommunen tar ut avgiften.\n`,
      `${steady}Kommunen tar ut avgiften.\n`,
      `# Hem\n\n${steady}`,
      `${steady}The application must be sent to the office before the end of the month.\n`,
      steady,
    ];
    for (const text of texts) {
      const input = { text, format: 'markdown' } as const;
      const remembered = remember(analyse(input, memory), swedish, memory);
      expect(remembered).toEqual(measure(analyse(input), swedish));
      expect(remembered.ovix).not.toBeNull();
    }
    // What was counted without tags says nothing of a count with them.
    const input = { text: steady, format: 'markdown' } as const;
    expect(remember(analyse(input, memory), undefined, memory)).toEqual(measure(analyse(input)));
  });
});
