import { describe, expect, test } from 'vitest';
import { TermMatcher } from '../../../src/rules/terms/matcher.ts';
import { swedish } from '../../support/swedish.ts';
import { block, ruleOf } from './helpers.ts';

/** All suggestions for the hits of a term, in text order. */
function suggested(term: string, text: string): string[] {
  const found: string[] = [];
  const report = (_rule: unknown, { suggestions = [] }: { suggestions?: readonly string[] }) =>
    void found.push(...suggestions);
  new TermMatcher([ruleOf(`  - ${term}`)]).block(block(text), 'text', report, swedish);
  return found;
}

describe('a wording speaks to the reader as its sentence does', () => {
  const questions = '{ term: vid frågor, replace: [om du har frågor] }';
  test.each([
    ['Kontakta er handläggare vid frågor.', ['om ni har frågor']],
    ['Vid frågor kan ni ringa till kontoret.', ['Om ni har frågor']],
    ['Kontakta din handläggare vid frågor.', ['om du har frågor']],
    ['Kontakta kommunen vid frågor.', ['om du har frågor']],
    ['Ring din handläggare vid frågor om ert bolag.', ['om du har frågor']],
  ])('%s', (text, expected) => {
    expect(suggested(questions, text)).toEqual(expected);
  });

  test('and is none where an adjective would have to change with it', () => {
    const term = '{ term: vid tveksamhet, replace: [om du är osäker, om du tvekar] }';
    expect(suggested(term, 'Ring er handläggare vid tveksamhet.')).toEqual(['om ni tvekar']);
    expect(suggested(term, 'Ring din handläggare vid tveksamhet.')).toEqual([
      'om du är osäker',
      'om du tvekar',
    ]);
  });
});

describe('om in the place of a preposition', () => {
  const about = "{ term: 'beträffande|angående', replace: [om, när det gäller] }";
  test.each([
    ['Beträffande avgiften gäller samma regler.', ['När det gäller']],
    ['Angående rampen, skriv hur bred den är.', ['När det gäller']],
    ['Angående din ansökan', ['Om', 'När det gäller']],
    ['Vi har frågor angående avgiften.', ['om', 'när det gäller']],
  ])('is not put where it would be read as a condition: %s', (text, expected) => {
    expect(suggested(about, text)).toEqual(expected);
  });

  test('is put for a conjunction', () => {
    expect(suggested('{ term: såvida, replace: [om] }', 'Såvida du inte svarar får du betala.')).toEqual([
      'Om',
    ]);
    expect(
      suggested('{ term: i de fall, replace: [om] }', 'I de fall du inte svarar får du betala.'),
    ).toEqual(['Om']);
  });
});

describe('a superlative', () => {
  const main = "{ term: 'huvudsakliga|huvudsaklig', replace: ['=viktigaste'] }";
  test.each([
    ['Huvudsakliga arbetsuppgifter', []],
    ['En huvudsaklig uppgift är att svara.', []],
    ['Våra huvudsakliga uppgifter är två.', ['viktigaste']],
    ['De huvudsakliga uppgifterna är två.', ['viktigaste']],
    ['Nämndens huvudsakliga uppgift är att svara.', ['viktigaste']],
  ])('is put only before a definite noun: %s', (text, expected) => {
    expect(suggested(main, text)).toEqual(expected);
  });
});

describe('what is begun begins by itself', () => {
  const begin = '{ term: påbörja, class: verb, replace: [börja, starta] }';
  test.each([
    ['Arbetet påbörjas i maj.', ['börjar', 'startas']],
    ['Arbetet kan påbörjas i maj.', ['börja', 'startas']],
    ['Arbetet har påbörjats.', ['börjat', 'startats']],
    ['Kommunen ska ha svarat innan arbetet påbörjas.', ['börjar', 'startas']],
    ['Du måste betala innan prövning påbörjas.', ['börjar', 'startas']],
    ['Du måste anmäla arbeten som påbörjas i maj.', ['börjar', 'startas']],
    ['Vi påbörjade arbetet.', ['började', 'startade']],
    ['Ett påbörjat arbete ska bli klart.', ['startat']],
  ])('so that the passive has an active for it: %s', (text, expected) => {
    expect(suggested(begin, text)).toEqual(expected);
  });
});
