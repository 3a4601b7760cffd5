import { describe, expect, it } from 'vitest';
import { readClauses, readFront } from '../../../src/swedish/syntax/index.ts';
import { tagText } from '../tagger/tag-text.ts';
import { tagged, words } from './tagged.ts';

const front = (text: string) => {
  const sentence = tagText(text);
  const found = readFront(sentence, readClauses(sentence));
  const words = (from: number, to: number) =>
    sentence.tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ');
  return (
    found && {
      kind: found.kind,
      text: words(found.start, found.end),
      subject: found.subject && words(found.subject.start, found.subject.end),
    }
  );
};

describe('front', () => {
  it.each([
    ['När beslutet har fattats kan du överklaga det.', 'adverbial', 'När beslutet har fattats', 'du'],
    ['Men på grund av snön stänger kommunen badet.', 'adverbial', 'på grund av snön', 'kommunen'],
    ['Att betala i tid är viktigt.', 'infinitive', 'Att betala i tid', undefined],
    ['Beslutet om avgiften gäller från maj.', 'subject', 'Beslutet om avgiften', undefined],
    ['Vad som gäller är avtalet.', 'subject', 'Vad som gäller', undefined],
    ['Ska du bygga ett garage behöver du bygglov.', 'adverbial', 'Ska du bygga ett garage', 'du'],
  ])('of “%s” is %s', (text, kind, words, subject) => {
    expect(front(text)).toEqual({ kind, text: words, subject });
  });

  it.each(['Beslutar nämnden om avgiften?', 'Information om avgifter.', 'Plats: vi ses i stadshuset.'])(
    'is not read in “%s”',
    (text) => {
      expect(front(text)).toBeUndefined();
    },
  );
});

/** `kind: front → subject`. */
const read = (text: string) => {
  const sentence = tagged(text);
  const found = readFront(sentence, readClauses(sentence));
  if (found === undefined) return undefined;
  return `${found.kind}: ${words(sentence, found)}${found.subject ? ` → ${words(sentence, found.subject)}` : ''}`;
};

describe('a front, by tags alone', () => {
  it.each([
    ['begins behind a mark', '•/MAD Beslutet/NN gäller/VB nu/AB', 'subject: Beslutet'],
    ['begins behind the number of a list', '1/RG )/MAD Avgiften/NN höjs/VB.SFO nu/AB', 'subject: Avgiften'],
    ['begins behind men', 'Men/KN vi/PN svarar/VB nu/AB', 'subject: vi'],
    [
      'may end in så',
      'Om/SN det/PN snöar/VB så/AB stängs/VB.SFO i/PP maj/NN badet/NN',
      'adverbial: Om det snöar så',
    ],
    ['may have some names', 'Läraren/NN Anna/PM svarar/VB nu/AB', 'subject: Läraren Anna'],
    ['may begin with a capital', 'Rektor/NN Vikström/NN svarar/VB nu/AB', 'subject: Rektor Vikström'],
    [
      'may have an infinitive after a verb',
      'Den/PN som/HP vill/HJ gå/VB.INF hem/AB ringer/VB',
      'subject: Den som vill gå hem',
    ],
    [
      'may have one after att',
      'Att/IE betala/VB.INF skatt/NN gäller/VB alla/PN',
      'infinitive: Att betala skatt',
    ],
    ['before säger is a subject', 'Bra/JJ skolor/NN säger/VB det/PN', 'subject: Bra skolor'],
    ['before a comma is one', 'Bra/JJ skolor/NN ,/MAD ger/VB det/PN', 'subject: Bra skolor ,'],
    ['that is a subject has none behind it', 'Skolan/NN visar/VB rektorn/NN det/PN', 'subject: Skolan'],
  ])('%s: “%s”', (_, text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['that is men alone', 'Men/KN betalar/VB du/PN nu/AB'],
    ['without the subject behind the verb', 'I/PP maj/NN gäller/VB i/PP byn/NN taxan/NN'],
    ['behind a colon', 'Plats/NN :/MAD skolan/NN visar/VB det/PN'],
    ['that is a name', 'Anna/PM Ek/PM svarar/VB nu/AB'],
    ['of capitals', 'Rektor/NN Vikström/NN Ek/NN svarar/VB nu/AB'],
    ['with an infinitive before any verb', 'Redovisa/VB.INF ärendet/NN gäller/VB nu/AB'],
    ['that ends in inte', 'I/PP dag/NN inte/NEG får/HJ vi/PN gå/VB.INF'],
    ['that ends in a pronoun', 'I/PP dag/NN den/PN får/HJ vi/PN gå/VB.INF'],
    ['that is quoted', 'Bra/JJ skolor/NN ,/MAD säger/VB rektorn/NN'],
  ])('is none %s: “%s”', (_, text) => expect(read(text)).toBeUndefined());

  it.each([
    ['du', 'kan/HJ du/PN gå/VB.INF', 'du'],
    ['det', 'är/VB det/PN bra/JJ', 'det'],
    ['no other pronoun', 'gäller/VB detta/PN oss/PN', undefined],
    ['a definite noun', 'stängs/VB.SFO skolan/NN helt/AB', 'skolan'],
    ['no indefinite noun', 'stängs/VB.SFO skolor/NN helt/AB', undefined],
    ['a name', 'svarar/VB Anna/PM Ek/PM dig/PN', 'Anna Ek'],
    ['a noun with an adjective', 'stängs/VB.SFO öppna/JJ förskolan/NN helt/AB', 'öppna förskolan'],
    ['three words', 'stängs/VB.SFO den/DT nya/JJ skolan/NN helt/AB', 'den nya skolan'],
    ['no more words', 'stängs/VB.SFO den/DT nya/JJ stora/JJ skolan/NN helt/AB', undefined],
    ['no noun with another', 'stängs/VB.SFO skolan/NN och/KN badet/NN', undefined],
    ['no noun after a genitive', 'svarar/VB skolans/NN.GEN rektor/NN dig/PN', undefined],
    ['no adjective alone', 'svarar/VB stora/JJ för/PP små/JJ', undefined],
    ['no number', 'svarar/VB sjutton/RG av/PP oss/PN', undefined],
  ])('has a subject behind the verb that is %s', (_, rest, subject) => {
    expect(read(`I/PP maj/NN ${rest} ./MAD`)).toBe(`adverbial: I maj${subject ? ` → ${subject}` : ''}`);
  });

  const isPersonal = (text: string) => {
    const sentence = tagged(text);
    return readFront(sentence, readClauses(sentence))!.personal;
  };

  it('is personal where it names the reader, or us and yours near its beginning', () => {
    expect(isPersonal('Beslutet/NN om/PP bygget/NN av/PP gatan/NN som/HP du/PN ser/VB gäller/VB ./MAD')).toBe(
      true,
    );
    expect(isPersonal('Beslutet/NN om/PP hela/JJ din/PS gata/NN gäller/VB ./MAD')).toBe(true);
    expect(isPersonal('Beslutet/NN om/PP bygget/NN av/PP din/PS gata/NN gäller/VB ./MAD')).toBe(false);
    expect(isPersonal('Beslutet/NN gäller/VB dig/PN ./MAD')).toBe(false);
  });
});
