import { describe, expect, test } from 'vitest';
import { lemmaOf } from '../../src/swedish/lemmas.ts';
import { Trait, traits } from '../../src/swedish/tagger/labels.ts';
import { shippedLexicon } from './lexicon/load.ts';

const lexicon = shippedLexicon();
const tagWith = (bits: number, without = 0) =>
  traits.findIndex((trait) => (trait & bits) === bits && !(trait & without));
const noun = tagWith(Trait.noun, Trait.name);
const verb = tagWith(Trait.verb);
const adjective = tagWith(Trait.adjective, Trait.participle);

/** What the lemma is where the endings alone give `guess`. */
const lemma = (form: string, tag: number, guess: string) => lemmaOf(lexicon, () => guess, form, tag);

describe('lemmas that are none of their word class give way', () => {
  test.each([
    ['bedömare', 'bedöma', 'bedömare'],
    ['Mäklarens', 'mäkla', 'mäklare'],
    ['utredarna', 'utreda', 'utredare'],
    ['bevarande', 'bevara', 'bevarande'],
    ['boenden', 'bo', 'boende'],
    ['överlämnandets', 'överlämna', 'överlämnande'],
    ['början', 'börja', 'början'],
    ['bygglovsansökan', 'bygglovsansöka', 'bygglovsansökan'],
    ['delar', 'dela', 'del'],
    ['delarna', 'dela', 'del'],
    ['filmers', 'filma', 'film'],
    ['åtgärderna', 'åtgärda', 'åtgärd'],
  ])('the noun %s is its own, not %s', (form, guess, right) => {
    expect(lemma(form, noun, guess)).toBe(right);
  });

  test.each([
    ['hälsan', 'hälsa'],
    ['frågan', 'fråga'],
    ['frågor', 'fråga'],
    ['resorna', 'resa'],
    ['hyran', 'hyra'],
    ['besluten', 'beslut'],
    ['lärarnas', 'lärare'],
    ['blorfingarna', 'blorfing'],
  ])('the noun %s stays one of %s', (form, guess) => {
    expect(lemma(form, noun, guess)).toBe(guess);
  });

  test('verbs in another vowel lose their s, and what stands before a strong verb stays', () => {
    expect(lemma('uppnås', verb, 'uppnåsa')).toBe('uppnå');
    expect(lemma('anges', verb, 'anga')).toBe('ange');
    expect(lemma('visas', verb, 'visa')).toBe('visa');
    const byEnding = (form: string) => (form === 'satte' ? 'sätta' : form.replace(/tte$/u, 'ta'));
    expect(lemmaOf(lexicon, byEnding, 'fortsatte', verb)).toBe('fortsätta');
  });

  test('adjectives that only look like forms of others are their own', () => {
    expect(lemma('södra', adjective, 'sönan')).toBe('södra');
    expect(lemma('stora', adjective, 'stor')).toBe('stor');
    expect(lemma('zqwertiska', adjective, 'zqwertisk')).toBe('zqwertisk');
  });
});
