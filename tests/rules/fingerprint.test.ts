import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/index.ts';
import type { FormatId } from '../../src/format/types.ts';

/** Fingerprints of a rule's findings, in text order. */
function fingerprints(text: string, format: FormatId = 'markdown', ruleId = 'kanslisprak'): string[] {
  return check({ text, format }, { documentType: 'text' })
    .findings.filter((finding) => finding.ruleId === ruleId)
    .map(({ fingerprint }) => fingerprint);
}

const sentence = 'Avgiften ska erläggas i förväg.';

describe('a fingerprint', () => {
  test('is a hash and an occurrence', () => {
    expect(fingerprints(sentence)[0]).toMatch(/^[0-9a-f]{32}:1$/u);
  });

  test.each([
    ['wrapping', 'Avgiften ska\nerläggas\n  i förväg.'],
    ['white space', 'Avgiften\u00a0ska  erläggas i\tförväg.'],
    ['case', 'AVGIFTEN ska erläggas i förväg.'],
    ['decomposed letters', sentence.normalize('NFD')],
    ['soft hyphens', 'Avgiften ska er\u00adläggas i förväg.'],
    ['markup', 'Avgiften **ska** erläggas i förväg.'],
    ['text around it', `# Rubrik\n\nDu får en faktura. ${sentence} Den kommer i maj.\n\nRing oss.`],
  ])('does not change with %s', (_what, text) => {
    expect(fingerprints(text)).toEqual(fingerprints(sentence));
  });

  test('does not change with the format', () => {
    expect(fingerprints(`<p>${sentence}</p>`, 'html')).toEqual(fingerprints(sentence));
    expect(fingerprints(sentence, 'plain')).toEqual(fingerprints(sentence));
  });

  test('changes with the words and with the rule', () => {
    expect(fingerprints('Avgiften ska erläggas i efterhand.')).not.toEqual(fingerprints(sentence));
    const all = check({ text: 'Avgiften skall erläggas 3/5.', format: 'plain' }).findings;
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length);
  });

  test('numbers equal sentences', () => {
    const [first] = fingerprints(sentence);
    const hash = first!.split(':')[0];
    expect(fingerprints(`${sentence}\n\nDu får en faktura.\n\n${sentence}`)).toEqual([
      `${hash}:1`,
      `${hash}:2`,
    ]);
  });

  test('of a rule on the whole text does not follow the place that is marked', () => {
    const of = (text: string) => fingerprints(text, 'plain', 'sambandsord');
    const body = 'Kommunen skickar en faktura i maj. '.repeat(30);
    expect(of(`Avgiften höjs. ${body}`)).toHaveLength(1);
    expect(of(`Avgiften höjs. ${body}`)).toEqual(of(`Priset höjs. ${body}`));
  });

  test('does not hold an identity number that could be tried out', () => {
    const of = (number: string) => fingerprints(`Avgiften ska erläggas av ${number}.`);
    expect(of('850101-1234')).toEqual(of('850101-4321'));
  });

  test('holds when something far away is edited', () => {
    const words = fc.array(fc.constantFrom('du', 'kan', 'skriva', 'oss', 'i', 'maj', 'med', 'frågor'), {
      minLength: 1,
      maxLength: 12,
    });
    const paragraphs = fc.array(
      words.map((list) => `${list.join(' ')}.`),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(paragraphs, paragraphs, (before, after) => {
        const text = [...before, sentence, ...after].join('\n\n');
        expect(fingerprints(text)).toEqual(fingerprints(sentence));
      }),
    );
  });
});
