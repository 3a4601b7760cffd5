import { describe, expect, it } from 'vitest';
import { premodifiers, supineOf } from '../../../src/swedish/syntax/index.ts';
import { tagText, wordsAt } from '../tagger/tag-text.ts';

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
    ['boende', undefined],
  ])('%s is %s', (participle, supine) => {
    expect(supineOf(participle)).toBe(supine);
  });
});
