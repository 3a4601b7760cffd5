import { describe, expect, test } from 'vitest';
import { TermMatcher } from '../../../src/rules/terms/matcher.ts';
import { swedish } from '../../support/swedish.ts';
import { block, ruleOf } from './helpers.ts';

/** The text with the first suggestion of each hit of a term put in; a hit without one stands between brackets. */
function replaced(term: string, text: string): string {
  const checked = block(text);
  let result = '';
  let from = 0;
  new TermMatcher([ruleOf(`  - ${term}`)]).block(
    checked,
    'text',
    (_rule, { start, end, suggestions }) => {
      result += text.slice(from, start) + (suggestions?.[0] ?? `[${text.slice(start, end)}]`);
      from = end;
    },
    swedish,
  );
  return result + text.slice(from);
}

describe('what is put in agrees with the words around it', () => {
  test.each([
    ['Allmännyttiga ändamål får stöd.', 'Allmännyttiga syften får stöd.'],
    ['Det finns ett ändamål.', 'Det finns ett syfte.'],
    ['Vi har tre ändamål.', 'Vi har tre syften.'],
  ])('a noun of one form takes its number from the words before it: %s', (text, expected) => {
    expect(replaced('{ term: ändamål, class: noun, replace: [syfte] }', text)).toBe(expected);
  });

  test.each([
    ['Målsättningen är tydlig.', '[Målsättningen] är tydlig.'],
    ['En förbättrad målsättning finns.', 'En förbättrad [målsättning] finns.'],
    ['Vi har aktuell målsättning.', 'Vi har aktuell [målsättning].'],
    ['Målsättningen är att alla ska lyckas.', 'Målet är att alla ska lyckas.'],
    ['Målsättningarna är tydliga.', 'Målen är tydliga.'],
    ['Nämndens övergripande målsättning gäller.', 'Nämndens övergripande mål gäller.'],
  ])('a noun of another gender is not put beside an adjective that has one: %s', (text, expected) => {
    expect(replaced('{ term: målsättning, class: noun, replace: [mål] }', text)).toBe(expected);
  });

  test.each([
    ['Förfrågan är besvarad.', 'Frågan är besvarad.'],
    ['Vi fick en förfrågan.', 'Vi fick en fråga.'],
    ['Nämndens förfrågan är besvarad.', 'Nämndens fråga är besvarad.'],
  ])(
    'a noun whose definite looks like the bare form takes it from the words before it: %s',
    (text, expected) => {
      expect(replaced('{ term: förfrågan, class: noun, replace: [fråga] }', text)).toBe(expected);
    },
  );

  test.each([
    ['Stödinsatserna hjälper.', 'Stödet hjälper.'],
    ['En stödinsats behövs.', 'En [stödinsats] behövs.'],
    ['Vi ger stödinsatser.', 'Vi ger stöd.'],
    ['Stora stödinsatser behövs.', 'Stora [stödinsatser] behövs.'],
  ])('a replacement that does not inflect is put only where it fits: %s', (text, expected) => {
    expect(replaced('{ term: stödinsats, class: noun, replace: [=stöd] }', text)).toBe(expected);
  });

  test.each([
    ['Nämndens fokusområde är skolan.', 'Nämndens [fokusområde] är skolan.'],
    ['Vi har ett fokusområde.', 'Vi har ett viktigt område.'],
  ])('an adjective of the replacement is not put behind a genitive: %s', (text, expected) => {
    expect(replaced('{ term: fokusområde, class: noun, replace: [viktigt område] }', text)).toBe(expected);
  });

  test.each([
    ['Vi har betydande brister.', 'Vi har stora brister.'],
    ['Det finns ett betydande behov.', 'Det finns ett stort behov.'],
    ['Den betydande risken är känd.', 'Den stora risken är känd.'],
    ['Behovet är betydande.', 'Behovet är stort.'],
    ['Kostnaderna är betydande.', 'Kostnaderna är stora.'],
    ['Behovet är akut och betydande.', 'Behovet är akut och [betydande].'],
  ])('an adjective of one form agrees with its noun or subject, or is not replaced: %s', (text, expected) => {
    expect(replaced('{ term: betydande, class: adjective, replace: [stor] }', text)).toBe(expected);
  });

  test.each([
    ['Fem personer insjuknade.', 'Fem personer blev sjuka.'],
    ['Barnet insjuknade i går.', 'Barnet blev sjukt i går.'],
    ['Du insjuknade i maj.', 'Du blev sjuk i maj.'],
    ['Reglerna för den som insjuknar gäller.', 'Reglerna för den som blir sjuk gäller.'],
    ['Då insjuknade flera i personalen.', 'Då [insjuknade] flera i personalen.'],
  ])('an adjective behind the verb agrees with the subject: %s', (text, expected) => {
    expect(replaced('{ term: insjukna, class: verb, replace: [bli sjuk] }', text)).toBe(expected);
  });

  test.each([
    ['Vi återkopplar i mars.', 'Vi hör av oss i mars.'],

    ['Du ska återkoppla i mars.', 'Du ska höra av dig i mars.'],
    ['Handläggaren återkopplar i mars.', 'Handläggaren hör av sig i mars.'],
    ['Återkoppla i mars.', 'Hör av dig i mars.'],
  ])('a reflexive follows the person: %s', (text, expected) => {
    expect(replaced('{ term: återkoppla, class: verb, replace: [höra av sig] }', text)).toBe(expected);
  });
});

describe('a phrase is not put where words of the clause would part it', () => {
  test.each([
    ['Vi bifogar kvittot.', 'Vi skickar med kvittot.'],
    ['Läraren bifogar kvittot.', 'Läraren skickar med kvittot.'],
    ['Vi bifogar inte kvittot.', 'Vi [bifogar] inte kvittot.'],
    ['När bifogar du kvittot?', 'När [bifogar] du kvittot?'],
    ['I maj bifogade läraren ett kvitto.', 'I maj [bifogade] läraren ett kvitto.'],
    ['Den som bifogar ett kvitto får pengar.', 'Den som skickar med ett kvitto får pengar.'],
    ['Glöm inte att bifoga kvittot.', 'Glöm inte att skicka med kvittot.'],
    ['Bifoga kvittot.', 'Skicka med kvittot.'],
    ['Du ska bifoga ett kvitto.', 'Du ska skicka med ett kvitto.'],
    [
      'Föreningen söker bidraget och bifogar ett kvitto.',
      'Föreningen söker bidraget och skickar med ett kvitto.',
    ],
    ['Kvittot bifogas ansökan.', 'Kvittot skickas med ansökan.'],
  ])('%s', (text, expected) => {
    expect(replaced('{ term: bifoga, class: verb, replace: [skicka med] }', text)).toBe(expected);
  });
});

describe('the words of a gap', () => {
  const delay = "{ term: 'lägga …4 på is', class: verb, replace: ['skjuta upp …'] }";
  test.each([
    ['Vi lägger förslaget på is.', 'Vi skjuter upp förslaget.'],
    ['Vi lägger inte förslaget på is.', 'Vi skjuter inte upp förslaget.'],
    ['I maj lade vi förslaget på is.', 'I maj sköt vi upp förslaget.'],
    ['I maj lade vi på is det som var klart.', 'I maj sköt vi upp det som var klart.'],
  ])('stand where the new verb wants them: %s', (text, expected) => {
    expect(replaced(delay, text)).toBe(expected);
  });

  test('do not hold the verb itself: it is the last one', () => {
    const can = "{ term: 'ha …6 möjlighet att', class: verb, replace: ['kunna …'] }";
    expect(replaced(can, 'Vi har inte haft möjlighet att svara.')).toBe('Vi har inte kunnat svara.');
    expect(replaced(can, 'Vi har ofta möjlighet att svara.')).toBe('Vi kan ofta svara.');
  });
});

describe('what the sentence goes on about is not taken away', () => {
  const assess = "{ term: '~göra:verb (en) (individuell) bedömning (av)', class: verb, replace: [bedöma] }";
  test.each([
    ['När ansökan kommit görs en bedömning.', 'När ansökan kommit [görs en bedömning].'],
    ['Nämnden gör en bedömning som bygger på lagen.', 'Nämnden [gör en bedömning] som bygger på lagen.'],
    ['När ansökan kommit görs en bedömning av behovet.', 'När ansökan kommit bedöms behovet.'],
    ['Nämnden gör en individuell bedömning.', 'Nämnden bedömer.'],
  ])('%s', (text, expected) => {
    expect(replaced(assess, text)).toBe(expected);
  });

  test('an English noun is not replaced by one that its article does not fit', () => {
    const frame = '{ term: framework, replace: [modell] }';
    expect(replaced(frame, 'Vi har ett framework.')).toBe('Vi har ett [framework].');
    expect(replaced(frame, 'Vi har en framework.')).toBe('Vi har en modell.');
    expect(replaced(frame, 'Vi har framework.')).toBe('Vi har modell.');
  });

  test('an adverb is not put before a noun', () => {
    const first = '{ term: initialt, replace: [först] }';
    expect(replaced(first, 'Vi har ett initialt möte.')).toBe('Vi har ett [initialt] möte.');
    expect(replaced(first, 'Vi möts initialt.')).toBe('Vi möts först.');
    const always = '{ term: fortlöpande, replace: [regelbundet] }';
    expect(replaced(always, 'Vi har en fortlöpande dialog.')).toBe('Vi har en [fortlöpande] dialog.');
  });

  test('no word is said twice in a row', () => {
    const whether = '{ term: huruvida, replace: [om] }';
    expect(replaced(whether, 'Frågan om huruvida det gäller.')).toBe('Frågan om [huruvida] det gäller.');
    expect(replaced(whether, 'Vi prövar huruvida det gäller.')).toBe('Vi prövar om det gäller.');
  });

  test('no word is put beside itself, with och or a slash between', () => {
    const backing = '{ term: uppbackning, replace: [stöd] }';
    expect(replaced(backing, 'Du får stöd och uppbackning.')).toBe('Du får stöd och [uppbackning].');
    expect(replaced(backing, 'Du får uppbackning eller stöd.')).toBe('Du får [uppbackning] eller stöd.');
    expect(replaced(backing, 'Du får stöd/uppbackning.')).toBe('Du får stöd/[uppbackning].');
    expect(replaced(backing, 'Du får stöd. Råd och uppbackning ingår.')).toBe(
      'Du får stöd. Råd och stöd ingår.',
    );
  });

  test('a word that lends another its end keeps that end', () => {
    const care = '{ term: handikappomsorg, class: noun, replace: [funktionsstöd] }';
    const keeping = '{ term: åldringsvård, class: noun, replace: [äldrevård] }';
    expect(replaced(care, 'Vi på äldre- och handikappomsorgen.')).toBe(
      'Vi på äldre- och [handikappomsorgen].',
    );
    expect(replaced(care, 'Vi på handikappomsorgen.')).toBe('Vi på funktionsstödet.');
    expect(replaced(keeping, 'Vi på barn- och åldringsvården.')).toBe('Vi på barn- och äldrevården.');
  });

  test('an infinitive does not stand behind an adjective', () => {
    const use = "{ term: nyttjande av, replace: ['=att använda'] }";
    expect(replaced(use, 'Vi vill ha hållbart nyttjande av marken.')).toBe(
      'Vi vill ha hållbart [nyttjande av] marken.',
    );
    expect(replaced(use, 'Avgift för nyttjande av marken.')).toBe('Avgift för att använda marken.');
  });
});
