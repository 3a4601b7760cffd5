import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtinRules, check } from '../../src/engine/index.ts';
import { giveWay } from '../../src/rules/give-way.ts';
import { ownTermsId } from '../../src/rules/terms/rule.ts';
import type { Finding, Severity } from '../../src/rules/types.ts';
import { swedish } from '../support/swedish.ts';

const finding = (ruleId: string, start: number, end: number, severity: Severity = 'info') =>
  ({ ruleId, start, end, severity }) as Finding;
const ids = (findings: readonly Finding[]) => findings.map(({ ruleId }) => ruleId);
const yieldsTo = new Map([
  ['general', ['special']],
  ['special', ['most-special']],
]);

describe('findings that say the same of the same words', () => {
  test('the one whose rule gives way is left out, in either order', () => {
    expect(ids(giveWay([finding('general', 0, 10), finding('special', 2, 8)], yieldsTo))).toEqual([
      'special',
    ]);
    expect(ids(giveWay([finding('special', 0, 10), finding('general', 2, 8)], yieldsTo))).toEqual([
      'special',
    ]);
  });

  test('both stay where the other covers less than half, or nothing', () => {
    const little = [finding('general', 0, 10), finding('special', 6, 12)];
    expect(giveWay(little, yieldsTo)).toEqual(little);
    const apart = [finding('general', 0, 10), finding('special', 10, 12)];
    expect(giveWay(apart, yieldsTo)).toEqual(apart);
  });

  test('a graver finding never gives way to a milder one', () => {
    const both = [finding('general', 0, 10, 'warning'), finding('special', 0, 10)];
    expect(giveWay(both, yieldsTo)).toEqual(both);
  });

  test('what gives way itself makes none give way', () => {
    const chain = [finding('general', 0, 10), finding('special', 4, 16), finding('most-special', 10, 16)];
    expect(ids(giveWay(chain, yieldsTo))).toEqual(['general', 'most-special']);
  });

  test('of two rules that give way to each other one stays', () => {
    const circle = new Map([
      ['one', ['other']],
      ['other', ['one']],
    ]);
    expect(giveWay([finding('one', 0, 5), finding('other', 0, 5)], circle)).toHaveLength(1);
  });

  test('every place that was marked is marked still', () => {
    const arbitrary = fc.array(
      fc
        .tuple(
          fc.constantFrom('general', 'special', 'most-special'),
          fc.nat(30),
          fc.integer({ min: 1, max: 12 }),
        )
        .map(([ruleId, start, length]) => finding(ruleId, start, start + length)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(arbitrary, (made) => {
        const sorted = [...made].sort((a, b) => a.start - b.start || a.end - b.end);
        const kept = giveWay(sorted, yieldsTo);
        for (const one of sorted) {
          expect(kept.some((other) => other.start < one.end && one.start < other.end)).toBe(true);
        }
      }),
    );
  });
});

describe('what the built-in rules give way to', () => {
  const cards = new Map(builtinRules().map(({ meta }) => [meta.id, meta]));

  test('exists, or is the rule of the terms of a project', () => {
    for (const { yieldsTo: others = [] } of cards.values()) {
      for (const other of others) expect([...cards.keys(), ownTermsId]).toContain(other);
    }
  });

  test('goes round in no circle', () => {
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      !seen.has(from) &&
      (cards.get(seen.add(from) && from)?.yieldsTo ?? []).some(
        (next) => next === to || reaches(next, to, seen),
      );
    for (const id of cards.keys()) expect(reaches(id, id), id).toBe(false);
  });

  test('one phrase, one finding; the rule that is off leaves its place to the other', () => {
    const input = { text: 'Det ställs också krav på att du söker arbete.', format: 'plain' } as const;
    const rulesOf = (rules: Record<string, 'off'>) =>
      check(input, { swedish, documentType: 'webbsida', rules }).findings.map(({ ruleId }) => ruleId);
    expect(rulesOf({})).toContain('substantivsjuka');
    expect(rulesOf({})).not.toContain('dold-aktor');
    expect(rulesOf({ substantivsjuka: 'off' })).toContain('dold-aktor');
  });

  test('a phrase that is written as one word is told of once, by the rule that knows it', () => {
    const input = { text: 'Mötet är inställt pågrundav snö, och isåfall får du besked.' };
    const found = check(input, { swedish, documentType: 'webbsida' }).findings;
    const rulesOf = (word: string) =>
      found.filter(({ actual }) => actual === word).map(({ ruleId }) => ruleId);
    expect(rulesOf('pågrundav')).toEqual(['fasta-uttryck']);
    expect(rulesOf('isåfall')).toEqual(['fasta-uttryck']);
  });

  // Each of these was told of twice.
  test.each([
    ['tel nr', 'Ring oss på tel nr 08-12 34 56.', 'sarskrivning'],
    [
      'samt',
      'Skicka med\n\n- kopia på hyresavtal\n- intyg om inkomst samt\n- kvitto på vård.',
      'lista-skiljetecken',
    ],
    ['40-60%', 'Rabatten är 40-60% för alla som fyllt 65 år.', 'procenttecken'],
    ['biståndsenheten', 'Kontakta biståndsenheten om du behöver hjälp.', 'internt-namn'],
    ['tillsynsbehov', 'Den som har tillsynsbehov kan få hjälp hemma.', 'facktermer'],
    ['skälig levnadsnivå', 'Du har rätt till en skälig levnadsnivå.', 'facktermer'],
    ['debiterar', 'Vi debiterar dig 300 kronor.', 'facktermer'],
    ['nyanskaffning', 'Föreningen kan få stöd till nyanskaffning av redskap.', 'substantiv-av'],
  ])('”%s” is told of once', (words, text, ruleId) => {
    const { findings } = check({ text }, { swedish, documentType: 'webbsida' });
    const start = text.indexOf(words);
    const there = findings.filter((one) => one.start < start + words.length && one.end > start);
    expect(ids(there)).toEqual([ruleId]);
  });

  test('an English word in Swedish form is told of once, as English and not as a slip', () => {
    const input = { text: 'Skicka ett mail till oss, eller maila skolan. Vi svarar på brevvet.' };
    const found = check(input, { swedish, documentType: 'webbsida' }).findings;
    const rulesOf = (word: string) =>
      found.filter(({ actual }) => actual === word).map(({ ruleId }) => ruleId);
    expect(rulesOf('mail')).toEqual(['engelska-ord']);
    expect(rulesOf('maila')).toEqual(['engelska-ord']);
    expect(rulesOf('brevvet')).toEqual(['stavfel']);
  });
});
