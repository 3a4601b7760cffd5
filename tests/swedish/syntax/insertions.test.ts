import { describe, expect, it } from 'vitest';
import { insertions, readClauses } from '../../../src/swedish/syntax/index.ts';
import { tagText } from '../tagger/tag-text.ts';
import { tagged, words } from './tagged.ts';

/** Insertions of at least three words, as they stand in the text. */
const inserted = (text: string): string[] => {
  const sentence = tagText(text);
  return insertions(sentence, readClauses(sentence))
    .filter(({ words }) => words >= 3)
    .map(({ start, end }) =>
      sentence.tokens
        .slice(start, end)
        .map((token) => token.text)
        .join(' '),
    );
};

describe('insertions', () => {
  it.each([
    ['Kommunen, som äger marken, säljer huset.', 'som äger marken'],
    ['Vi vet att nämnden trots flera påminnelser väntar.', 'trots flera påminnelser'],
    ['Nämnden har efter lång tid beslutat om avgiften.', 'efter lång tid'],
    ['Vi kan med stöd av lagen neka tillstånd.', 'med stöd av lagen'],
    // The infinitive with att and the clause keep their own verbs.
    [
      'Nämnden har efter att ha läst de brev som kommit beslutat om avgiften.',
      'efter att ha läst de brev som kommit',
    ],
    ['Chefen ska, om det går, hjälpa alla.', 'om det går'],
  ])('are found in “%s”', (text, words) => {
    expect(inserted(text)).toEqual([words]);
  });

  it.each([
    // A subject behind the auxiliary is none.
    'I år ska antalet platser för barn i kommunen minska.',
    'De senaste åren har allt fler barn på landet börjat cykla.',
    'Dessutom ska penna, papper och annat material finnas.',
    // What restricts the subject belongs to it.
    'Den som vill veta mer kan ringa.',
    'Vad som behövs är pengar.',
  ])('are not found in “%s”', (text) => {
    expect(inserted(text)).toEqual([]);
  });
});

/** `kind first…verb: words`, of all lengths. */
const read = (text: string) => {
  const sentence = tagged(text);
  const word = (place: number) => sentence.tokens[place]!.text;
  return insertions(sentence, readClauses(sentence)).map(
    (found) => `${found.kind} ${word(found.from)}…${word(found.to)}: ${words(sentence, found)}`,
  );
};

describe('insertions after a subject', () => {
  it.each([
    ['between commas', 'Vi/PN ,/MAD alltså/AB ,/MAD säljer/VB ./MAD', 'Vi…säljer: alltså'],
    ['between dashes', 'Skolan/NN –/MAD alltså/AB vi/PN –/MAD säljer/VB ./MAD', 'Skolan…säljer: alltså vi'],
    ['between brackets', 'Skolan/NN (/MAD alltså/AB vi/PN )/MAD säljer/VB ./MAD', 'Skolan…säljer: alltså vi'],
    [
      'of six words',
      'Den/DT nya/JJ skolan/NN i/PP lilla/JJ byn/NN ,/MAD alltså/AB ,/MAD säljer/VB',
      'byn…säljer: alltså',
    ],
    ['of a clause', 'Så/AB är/VB det/PN att/SN vi/PN trots/PP brev/NN väntar/VB', 'vi…väntar: trots brev'],
    ['that is som', 'Den/PN som/HP efter/PP mötet/NN ringer/VB får/VB svar/NN', 'som…ringer: efter mötet'],
    [
      'without a noun',
      'Om/SN den/DT sjuke/JJ trots/PP brev/NN väntar/VB går/VB vi/PN',
      'sjuke…väntar: trots brev',
    ],
    [
      'of a clause, between commas',
      'Så/AB är/VB det/PN att/SN vi/PN ,/MAD i/PP maj/NN ,/MAD går/VB',
      'vi…går: i maj',
    ],
    [
      'of a clause, with a list',
      'Så/AB är/VB det/PN att/SN vi/PN i/PP maj/NN ,/MAD juni/NN går/VB',
      'vi…går: i maj , juni',
    ],
  ])('%s are found', (_, text, expected) => expect(read(text)).toEqual([`subject ${expected}`]));

  it.each([
    ['before no mark', 'Skolan/NN ,/MAD som/HP är/VB stor/JJ säljer/VB huset/NN ./MAD'],
    ['behind no mark', 'Skolan/NN i/PP byn/NN ,/MAD säljer/VB huset/NN ./MAD'],
    ['after what is no subject', 'I/PP maj/NN ,/MAD alltså/AB ,/MAD säljer/VB vi/PN ./MAD'],
    [
      'of seven words',
      'Den/DT nya/JJ skolan/NN i/PP lilla/JJ vackra/JJ byn/NN ,/MAD alltså/AB ,/MAD säljer/VB',
    ],
    ['after where', 'Byn/NN där/AB du/PN numera/AB bor/VB växer/VB ./MAD'],
    ['before the subject', 'Om/SN sedan/AB avgiften/NN höjs/VB.SFO betalar/VB du/PN'],
    ['after an article alone', 'Om/SN den/DT efter/PP mötet/NN ringer/VB svarar/VB vi/PN'],
    ['of two', 'Så/AB är/VB det/PN att/SN vi/PN och/KN de/DT andra/JJ väntar/VB'],
    ['of a clause, before a comma', 'Så/AB är/VB det/PN att/SN vi/PN i/PP maj/NN ,/MAD går/VB'],
  ])('%s are not found', (_, text) => expect(read(text)).toEqual([]));
});

describe('insertions after an auxiliary', () => {
  it.each([
    ['before the verb', 'Du/PN ska/HJ med/PP glädje/NN betala/VB.INF ./MAD', 'ska…betala: med glädje'],
    [
      'before att',
      'Vi/PN kommer/HJ efter/PP mötet/NN att/IE ringa/VB.INF ./MAD',
      'kommer…ringa: efter mötet',
    ],
    ['behind även', 'Du/PN ska/HJ även/AB på/PP mötet/NN betala/VB.INF ./MAD', 'ska…betala: på mötet'],
    ['behind a pronoun', 'I/PP år/NN ska/HJ vi/PN på/PP mötet/NN betala/VB.INF', 'ska…betala: på mötet'],
    [
      'behind a noun, with enligt',
      'I/PP år/NN ska/HJ byn/NN enligt/PP lag/NN betala/VB.INF',
      'ska…betala: enligt lag',
    ],
    [
      'behind a noun, with med stöd',
      'I/PP år/NN ska/HJ byn/NN med/PP stöd/NN av/PP lagen/NN betala/VB.INF',
      'ska…betala: med stöd av lagen',
    ],
    [
      'behind a noun, in commas',
      'I/PP år/NN ska/HJ byn/NN ,/MAD på/PP mötet/NN ,/MAD betala/VB.INF',
      'ska…betala: på mötet',
    ],
    [
      'that begin with senast',
      'Du/PN ska/HJ senast/AB måndag/NN nästa/JJ vecka/NN betala/VB.INF',
      'ska…betala: senast måndag nästa vecka',
    ],
    [
      'that begin with an adverb',
      'Du/PN ska/HJ snart/AB på/PP mötet/NN tala/VB.INF',
      'ska…tala: snart på mötet',
    ],
  ])('%s are found', (_, text, expected) => expect(read(text)).toEqual([`auxiliary ${expected}`]));

  it.each([
    ['without a verb', 'Du/PN har/HJ i/PP dag/NN en/DT bil/NN ./MAD'],
    ['that is a clause', 'Vi/PN vill/HJ att/SN du/PN ska/HJ betala/VB.INF ./MAD'],
    ['that is the subject', 'I/PP år/NN ska/HJ antalet/NN barn/NN minska/VB.INF ./MAD'],
    ['that belong to the subject', 'I/PP år/NN ska/HJ byn/NN på/PP berget/NN betala/VB.INF'],
    ['that list subjects', 'I/PP år/NN ska/HJ penna/NN ,/MAD papper/NN och/KN block/NN finnas/VB.INF'],
    ['with the subject inside', 'I/PP år/NN ska/HJ i/PP stället/NN byn/NN betala/VB.INF'],
    ['that is an object', 'Du/PN kan/HJ ny/JJ hjälp/NN få/VB.INF ./MAD'],
    ['that count the subject', 'På/PP sistone/NN har/HJ allt/AB fler/JJ barn/NN i/PP byn/NN simmat/VB.SUP'],
    ['that count an object', 'Du/PN har/HJ nästan/AB alla/PN dagar/NN simmat/VB.SUP'],
  ])('%s are not found', (_, text) => expect(read(text)).toEqual([]));

  it('stand with the others in the order of the text', () => {
    expect(
      read(
        'Vi/PN ,/MAD alltså/AB ,/MAD ska/HJ på/PP mötet/NN säga/VB.INF att/SN byn/NN trots/PP brev/NN väntar/VB',
      ),
    ).toEqual(['subject Vi…ska: alltså', 'auxiliary ska…säga: på mötet', 'subject byn…väntar: trots brev']);
  });
});
