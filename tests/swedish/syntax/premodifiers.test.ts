import { describe, expect, it } from 'vitest';
import { premodifiers, supineOf } from '../../../src/swedish/syntax/index.ts';
import { tagText, wordsAt } from '../tagger/tag-text.ts';
import { tagged, words } from './tagged.ts';

const found = (text: string) => {
  const sentence = tagText(text);
  return premodifiers(sentence).map(({ start, noun }) => wordsAt(sentence, [start, noun]).join(' … '));
};

describe('phrases before a noun', () => {
  it.each([
    ['De av nämnden beslutade åtgärderna är klara.', 'av … åtgärderna'],
    ['Vi läste en till chefen riktad skrivelse.', 'till … skrivelse'],
    ['Den nyligen av fullmäktige antagna nya planen gäller.', 'nyligen … planen'],
    ['Du betalar med av kommunen anslagna medel.', 'av … medel'],
    ['Avgiften tas ut enligt av nämnden fastställd taxa.', 'av … taxa'],
    ['Du byter hus enligt i förväg uppgjord planering.', 'i … planering'],
    ['Planen ändras på grund av i lagen angivna skäl.', 'i … skäl'],
    ['De i området boende personerna får brev.', 'i … personerna'],
    ['Det i ärendet aktuella huset är rivet.', 'i … huset'],
  ])('are found in “%s”', (text, phrase) => {
    expect(found(text)).toEqual([phrase]);
  });

  it.each([
    'En av de beslutade åtgärderna är klar.',
    'Den i familjen som fyller år får en present.',
    'Det i sin tur ledde till problem.',
    'Den beslutade åtgärden gäller från och med den beslutade dagen.',
    'Du får det här på något olika sätt.',
    'Hon är kvar efter i sommar.',
    'Barnet är med i den beslutade gruppen.',
    'De på kontoret svarar inte i telefon.',
  ])('are not found in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});

/** `determiner [phrase] noun`. */
const read = (text: string) => {
  const sentence = tagged(text);
  const word = (place: number) => sentence.tokens[place]?.text ?? '-';
  return premodifiers(sentence).map(
    (found) => `${word(found.determiner)} [${words(sentence, found)}] ${word(found.noun)}`,
  );
};

describe('phrases before a noun, by tags alone', () => {
  it('say what they are made of', () => {
    expect(
      premodifiers(tagged('De/DT av/PP nämnden/NN i/PP maj/NN beslutade/PC planerna/NN är/VB klara/JJ')),
    ).toEqual([
      {
        start: 1,
        end: 6,
        determiner: 0,
        head: 5,
        fixed: false,
        participle: true,
        adverb: false,
        noun: 6,
        agentEnd: 3,
        words: 5,
      },
    ]);
    expect(
      premodifiers(tagged('De/DT i/PP ärendet/NN nu/AB aktuella/JJ frågorna/NN är/VB svåra/JJ')),
    ).toEqual([
      {
        start: 1,
        end: 5,
        determiner: 0,
        head: 4,
        fixed: false,
        participle: false,
        adverb: true,
        noun: 5,
        agentEnd: 1,
        words: 4,
      },
    ]);
    expect(premodifiers(tagged('Den/DT nyss/AB av/PP nämnden/NN antagna/PC planen/NN'))[0]).toMatchObject({
      adverb: true,
      participle: true,
    });
  });

  it.each([
    ['without an article', 'med/PP av/PP byn/NN anslagna/PC medel/NN', '- [av byn anslagna] medel'],
    ['after a possessive', 'Vårt/PS till/PP er/PN ställda/PC brev/NN', 'Vårt [till er ställda] brev'],
    ['after a genitive', 'Byns/NN.GEN av/PP oss/PN valda/PC plan/NN', 'Byns [av oss valda] plan'],
    ['after en', 'En/DT av/PP nämnden/NN beslutad/PC plan/NN', 'En [av nämnden beslutad] plan'],
    [
      'after one of many',
      'En/DT av/PP de/DT i/PP byn/NN boende/PC.PRS barnen/NN',
      'de [i byn boende] barnen',
    ],
    ['after ett, as an adjective', 'Ett/DT i/PP maj/NN beslutat/JJ hus/NN', 'Ett [i maj beslutat] hus'],
    ['after ett', 'Ett/DT av/PP oss/PN beslutat/PC förslag/NN', 'Ett [av oss beslutat] förslag'],
    [
      'with an article inside',
      'En/DT till/PP den/DT nye/JJ chefen/NN riktad/PC bok/NN',
      'En [till den nye chefen riktad] bok',
    ],
    [
      'with a participle that is an adjective',
      'En/DT i/PP maj/NN beslutad/JJ plan/NN',
      'En [i maj beslutad] plan',
    ],
    ['with a present participle', 'De/DT i/PP byn/NN boende/PC.PRS barn/NN', 'De [i byn boende] barn'],
    ['with one that is an adjective', 'De/DT i/PP byn/NN boende/JJ barnen/NN', 'De [i byn boende] barnen'],
    ['with one that is a verb', 'De/DT av/PP oss/PN valda/VB.PRT planerna/NN', 'De [av oss valda] planerna'],
    [
      'with adjectives behind',
      'De/DT av/PP oss/PN valda/PC nya/JJ fina/JJ stora/JJ husen/NN',
      'De [av oss valda] husen',
    ],
  ])('are found %s', (_, text, expected) => {
    expect(read(`${text} ./MAD`)).toEqual([expected]);
  });

  it.each([
    ['after a preposition other than av', 'från/PP i/PP maj/NN valda/PC medel/NN'],
    ['after a noun', 'Huset/NN av/PP nämnden/NN valda/PC planer/NN'],
    ['that do not agree with en', 'En/DT i/PP maj/NN fina/JJ plan/NN'],
    ['that do not agree with de', 'De/DT i/PP maj/NN stort/JJ husen/NN'],
    ['after de, without a noun', 'De/DT i/PP maj/NN stora/JJ är/VB här/AB'],
    ['after en, without a noun', 'En/DT i/PP maj/NN beslutad/JJ är/VB här/AB'],
    ['after ett, without a noun', 'Ett/DT i/PP maj/NN beslutat/JJ är/VB här/AB'],
    ['that do not agree with ett', 'Ett/DT av/PP oss/PN beslutad/PC plan/NN'],
    ['after a possessive, with an adjective', 'Våra/PS i/PP byn/NN boende/JJ vänner/NN'],
    ['with a participle and no noun', 'De/DT i/PP byn/NN boende/PC.PRS får/HJ brev/NN'],
    ['with an adjective and no noun', 'De/DT i/PP byn/NN boende/JJ är/VB många/JJ'],
    ['with a verb before an indefinite noun', 'De/DT av/PP oss/PN valda/VB.PRT planer/NN'],
    ['with a verb after a possessive', 'Våra/PS av/PP oss/PN valda/VB.PRT planerna/NN'],
    ['with a noun that ends as a participle', 'De/DT av/PP byn/NN lärda/NN männen/NN'],
    ['with a mark inside', 'De/DT av/PP oss/PN ,/MAD i/PP maj/NN valda/PC planerna/NN'],
    ['with a verb inside', 'De/DT på/PP kontoret/NN svarar/VB nu/AB valda/PC ombuden/NN'],
    ['with a participle of a noun inside', 'De/DT i/PP den/DT valda/PC planen/NN är/VB bra/JJ'],
    ['without a noun behind', 'De/DT av/PP oss/PN valda/PC i/PP maj/NN'],
    ['with more adjectives behind', 'De/DT av/PP oss/PN valda/PC nya/JJ fina/JJ stora/JJ höga/JJ husen/NN'],
    ['behind an adverb alone', 'De/DT mycket/AB ofta/AB av/AB valda/PC planerna/NN'],
  ])('are not found %s', (_, text) => {
    expect(read(`${text} ./MAD`)).toEqual([]);
  });

  it('have at most fourteen words between article and participle', () => {
    const behind = (count: number) =>
      read(`De/DT av/PP nämnden/NN ${'då/AB '.repeat(count)}valda/PC planerna/NN ./MAD`);
    expect(behind(12)).toHaveLength(1);
    expect(behind(13)).toEqual([]);
  });
});

describe('the supine of a participle', () => {
  it.each([
    ['beslutade', 'beslutat'],
    ['byggda', 'byggt'],
    ['använda', 'använt'],
    ['försedda', 'försett'],
    ['köpta', 'köpt'],
    ['uppsatta', 'uppsatt'],
    ['antagna', 'antagit'],
    ['skriven', 'skrivit'],
    ['badad', 'badat'],
    ['underkänd', 'underkänt'],
    ['försedd', 'försett'],
    ['köpt', 'köpt'],
    ['utsatt', 'utsatt'],
    ['genomdriven', 'genomdrivit'],
    ['boende', undefined],
    ['fin', undefined],
  ])('%s is %s', (participle, supine) => {
    expect(supineOf(participle)).toBe(supine);
  });
});
