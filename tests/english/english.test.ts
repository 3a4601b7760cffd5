import { describe, expect, test } from 'vitest';
import { hardSentences } from '../../src/english/readability.ts';
import { EnglishSpelling } from '../../src/english/spelling.ts';
import { analyseText } from '../../src/swedish/sentences.ts';
import { english } from '../support/swedish.ts';

const wrong = (text: string) =>
  analyseText(text).flatMap((sentence) => english.check(sentence).map(({ word }) => word));

describe('English spelling', () => {
  test('finds misspelled words with places in the text', () => {
    const text = 'You can send the aplication by post.';
    const [sentence] = analyseText(text);
    const [hit] = english.check(sentence!);
    expect(text.slice(hit!.start, hit!.end)).toBe('aplication');
    expect(english.suggest('aplication')[0]).toBe('application');
    // Long words are names and codes, and would take a tenth of a second each.
    expect(english.suggest('systemd-networkd-wait-online')).toEqual([]);
  });

  test('leaves names, acronyms, contractions, hyphenated words and Swedish names alone', () => {
    expect(wrong("Mira Eklind doesn't use the e-service in Ängelholm. Ask the well-known DOS team.")).toEqual(
      [],
    );
  });

  test('reads the dictionary only when the first English word comes', () => {
    let reads = 0;
    const lazy = new EnglishSpelling(() => {
      reads++;
      return { aff: 'SET UTF-8\n', dic: '1\nhello\n' };
    });
    expect(reads).toBe(0);
    const [sentence] = analyseText('say hello hello');
    expect(lazy.check(sentence!).map(({ word }) => word)).toEqual(['say']);
    lazy.check(sentence!);
    expect(reads).toBe(1);
  });
});

describe('English readability', () => {
  test('names the sentence that most formulas call hard, and by how many', () => {
    const easy = 'Call us and we will help you with the form.';
    const hard =
      'Notwithstanding the aforementioned considerations, supplementary documentation regarding residential circumstances constitutes an indispensable prerequisite.';
    const text = `${easy} ${hard}`;
    const found = hardSentences(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([hard]);
    expect(found[0]!.count).toBeGreaterThan(3);
    expect(found[0]!.total).toBe(7);
  });

  test('finds the same sentence far into a long passage', () => {
    const hard =
      'Notwithstanding the aforementioned considerations, supplementary documentation regarding residential circumstances constitutes an indispensable prerequisite.';
    const text = `${'Call us and we will help you. '.repeat(3000)}${hard} ${'Call us again. '.repeat(3000)}`;
    expect(hardSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([hard]);
  });
});
