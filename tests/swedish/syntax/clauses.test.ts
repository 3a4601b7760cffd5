import { describe, expect, it } from 'vitest';
import {
  finiteVerbs,
  governedVerb,
  readClauses,
  startsWithImperative,
  subjectVerbGap,
  subordinateOpeners,
} from '../../../src/swedish/syntax/index.ts';
import { tagText, wordsAt } from '../tagger/tag-text.ts';

const mainVerb = (text: string) => {
  const sentence = tagText(text);
  return sentence.tokens[readClauses(sentence).mainVerb]?.text;
};

describe('main verb', () => {
  it.each([
    ['Kommunen beslutar om avgiften.', 'beslutar', 1],
    ['Den som har ett barn i förskolan betalar en avgift.', 'betalar', 7],
    ['När du har fått beslutet kan du överklaga det.', 'kan', 5],
    ['Om du vill veta mer eller behöver hjälp ringer du oss.', 'ringer', 8],
    ['De planer som nämnden antagit och som börjat gälla finns på webben.', 'finns', 9],
    ['Det beslut vi fattade i går gäller alla skolor.', 'gäller', 6],
    ['Ska du bygga ett garage behöver du bygglov.', 'behöver', 5],
    ['Så länge du bor kvar betalar du hyra.', 'betalar', 5],
    ['Familjer vars barn går i förskolan betalar en avgift.', 'betalar', 6],
    ['Taxan (som gäller från i fjol) höjs nästa år.', 'höjs', 6],
    ['Vi vet att du väntar.', 'vet', 1],
  ])('of “%s” is %s', (text, verb, words) => {
    expect(mainVerb(text)).toBe(verb);
    expect(readClauses(tagText(text)).wordsBefore).toBe(words);
  });

  it('of a question stands first', () => {
    expect(readClauses(tagText('Vill du att vi ringer upp?')).wordsBefore).toBe(0);
  });

  it('of a sentence that is one subordinate clause is that of the clause', () => {
    expect(mainVerb('Eftersom avgiften höjs.')).toBe('höjs');
  });

  it('is missing where there is no finite verb', () => {
    expect(readClauses(tagText('Information om avgifter.')).wordsBefore).toBe(-1);
  });
});

describe('clauses', () => {
  it('have their finite verbs and openers found', () => {
    const sentence = tagText('Vi tror att planen som antogs ska hålla.');
    expect(wordsAt(sentence, finiteVerbs(sentence))).toEqual(['tror', 'antogs', 'ska']);
    expect(wordsAt(sentence, subordinateOpeners(sentence))).toEqual(['att', 'som']);
    expect(readClauses(sentence).clauses).toHaveLength(2);
  });

  it('are not opened by som in a comparison', () => {
    expect(readClauses(tagText('Hon arbetar som lärare.')).clauses).toHaveLength(0);
  });
});

describe('gaps', () => {
  it('are counted in words from the head of the subject', () => {
    expect(subjectVerbGap(tagText('Beslutet om höjda avgifter i förskolan gäller från maj.'))?.words).toBe(5);
    expect(subjectVerbGap(tagText('Nämnden beslutade i går.'))?.words).toBe(0);
  });

  it('are undefined when no subject stands first', () => {
    expect(subjectVerbGap(tagText('I går beslutade nämnden om avgiften.'))).toBeUndefined();
  });
});

describe('the verb of an auxiliary', () => {
  it.each([
    ['Nämnden har efter en lång diskussion beslutat om avgiften.', 'beslutat'],
    ['Du ska betala.', 'betala'],
    ['Du kan med hjälp av appen som vi har gjort betala direkt.', 'betala'],
    ['Vi kommer efter att ha läst ditt brev att ringa upp dig.', 'ringa'],
    ['Vi har en plan för att hjälpa dig.', undefined],
  ])('in “%s” is %s', (text, verb) => {
    const sentence = tagText(text);
    const place = governedVerb(sentence, readClauses(sentence), 1);
    expect(place === undefined ? undefined : sentence.tokens[place]!.text).toBe(verb);
  });
});

describe('imperatives', () => {
  it.each(['Fyll i blanketten och skicka den till oss.', 'Var försiktig vid vägen.'])(
    'begin “%s”',
    (text) => {
      expect(startsWithImperative(tagText(text))).toBe(true);
    },
  );

  it.each(['Var ligger skolan?', 'Du fyller i blanketten.', 'Kan du ringa?'])('do not begin “%s”', (text) => {
    expect(startsWithImperative(tagText(text))).toBe(false);
  });
});
