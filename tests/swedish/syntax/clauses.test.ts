import { describe, expect, it } from 'vitest';
import {
  claimedVerbs,
  finiteVerbs,
  governedVerb,
  readClauses,
  startsWithImperative,
  subjectVerbGap,
  subordinateOpeners,
} from '../../../src/swedish/syntax/index.ts';
import { tagText, wordsAt } from '../tagger/tag-text.ts';
import { tagged } from './tagged.ts';

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
    ['Vad som krävs av oss är mer tid.', 'är', 5],
    ['Som om det inte räckte höjdes avgiften.', 'höjdes', 5],
    ['Eftersom det är svårt att avgöra om felen som syns är mer vanliga väntar nämnden.', 'väntar', 13],
  ])('of “%s” is %s', (text, verb, words) => {
    expect(mainVerb(text)).toBe(verb);
    expect(readClauses(tagText(text)).wordsBefore).toBe(words);
  });

  it.each([
    ['behind där and its clause', 'Kommunen/NN där/AB du/PN bor/VB betalar/VB ./MAD', 'betalar', 4],
    ['behind där that opens no clause', 'Och/KN där/AB bor/VB hon/PN ./MAD', 'bor', 2],
    ['behind vad som, whatever vad is tagged as', 'Vad/PN som/HP krävs/VB.SFO är/VB tid/NN ./MAD', 'är', 3],
    ['behind var before a noun', 'Nästan/AB var/DT tionde/JJ elev/NN väntar/VB ./MAD', 'väntar', 4],
    ['behind då after a noun', 'Den/DT dag/NN då/AB vi/PN börjar/VB är/VB lång/JJ ./MAD', 'är', 5],
    [
      'behind brackets with a clause of their own',
      'Taxan/NN (/MAD den/PN gäller/VB i/PP år/NN )/MAD höjs/VB.SFO ./MAD',
      'höjs',
      5,
    ],
    [
      'behind a bracket that nobody closes',
      'Taxan/NN (/MAD som/HP gäller/VB höjs/VB.SFO snart/AB ./MAD',
      'höjs',
      3,
    ],
    [
      'behind an opener without a verb in brackets',
      'Taxan/NN (/MAD om/SN beslutad/PC )/MAD höjs/VB.SFO ./MAD',
      'höjs',
      3,
    ],
    [
      'behind the number of a list',
      '1/RG )/MAD Nämnden/NN beslutar/VB (/MAD ja/IN )/MAD ./MAD',
      'beslutar',
      2,
    ],
    [
      'that is an imperative',
      'Om/SN du/PN vill/HJ veta/VB.INF mer/AB ,/MAD ring/VB.IMP oss/PN ./MAD',
      'ring',
      5,
    ],
    [
      'behind two clauses that one word opens',
      'Innan/SN beslut/NN har/HJ fattats/VB.SUP.SFO och/KN du/PN har/HJ fått/VB.SUP svar/NN får/HJ huset/NN stå/VB.INF',
      'får',
      9,
    ],
    [
      'behind a clause with och, before no subject, after så',
      'Om/SN det/PN snöar/VB mycket/AB och/KN ofta/AB så/AB stängs/VB.SFO i/PP regel/NN badet/NN ./MAD',
      'stängs',
      7,
    ],
    [
      'behind a clause with och, before no subject, after a comma',
      'Om/SN det/PN snöar/VB mycket/AB och/KN ofta/AB ,/MAD stängs/VB.SFO i/PP regel/NN badet/NN ./MAD',
      'stängs',
      6,
    ],
    [
      'behind a subject of two with a relative clause',
      'De/PN som/HP bor/VB här/AB och/KN deras/PS barn/NN välkomnas/VB.SFO till/PP mötet/NN ./MAD',
      'välkomnas',
      7,
    ],
    [
      'behind two verbs of a relative clause',
      'De/PN som/HP bor/VB här/AB och/KN inte/NEG arbetar/VB betalar/VB ./MAD',
      'betalar',
      7,
    ],
    [
      'behind a noun after och, which takes no verb',
      'De/PN som/HP bor/VB här/AB och/KN barnen/NN betalar/VB ./MAD',
      'betalar',
      6,
    ],
    [
      'behind an attribute that looks like a verb',
      'De/DT samlade/VB.PRT lärdomarna/NN visar/VB det/PN',
      'visar',
      3,
    ],
    ['with a determiner as its subject', 'De/DT samlade/VB.PRT in/AB pengar/NN ./MAD', 'samlade', 1],
    ['behind fullmäktige, which is no verb', 'Kommunfullmäktige/VB beslutar/VB ./MAD', 'beslutar', 1],
    [
      'behind a clause without och',
      'Om/SN det/PN snöar/VB mycket/AB stängs/VB.SFO i/PP regel/NN badet/NN ./MAD',
      'stängs',
      4,
    ],
    [
      'in the second of two clauses that stand alone',
      'Om/SN det/PN snöar/VB och/KN skolan/NN stängs/VB.SFO i/PP byn/NN ./MAD',
      'stängs',
      5,
    ],
    ['inside brackets around the sentence', '(/MAD Taxan/NN gäller/VB nu/AB )/MAD', 'gäller', 1],
    ['of a question in quotes', 'Ska/HJ du/PN bygga/VB.INF ,/MAD undrar/VB vi/PN ?/MAD ”/MAD', 'Ska', 0],
    ['that begins a request', 'Ring/VB.IMP oss/PN så/AB hjälper/VB vi/PN dig/PN ./MAD', 'Ring', 0],
    [
      'behind men and a condition',
      'Men/KN ska/HJ du/PN bygga/VB.INF behöver/VB du/PN lov/NN ./MAD',
      'behöver',
      4,
    ],
    [
      'before another main clause',
      'Nämnden/NN beslutar/VB ,/MAD säger/VB ordföranden/NN ./MAD',
      'beslutar',
      1,
    ],
    ['of a question', 'Ska/HJ du/PN bygga/VB.INF ,/MAD undrar/VB vi/PN ?/MAD', 'Ska', 0],
    [
      'before an adverb and its subject',
      'Ska/HJ du/PN bygga/VB.INF behöver/VB inte/NEG vi/PN veta/VB.INF',
      'behöver',
      3,
    ],
    [
      'before another without a subject',
      'Har/HJ du/PN barn/NN gäller/VB i/PP stället/NN taxan/NN ./MAD',
      'Har',
      0,
    ],
    ['behind a pronoun that is no subject', 'Beslutet/NN dem/PN emellan/AB gäller/VB ./MAD', 'gäller', 3],
    [
      'behind de before an adjective',
      'Hela/JJ dagen/NN de/DT första/JJ veckorna/NN är/VB vi/PN här/AB',
      'är',
      5,
    ],
    [
      'behind an embedded question',
      'Hur/AB pengarna/NN fördelas/VB.SFO avgörs/VB.SFO senare/AB ./MAD',
      'avgörs',
      3,
    ],
    ['of a question with hur', 'Hur/AB många/JJ barn/NN går/VB här/AB ?/MAD', 'går', 3],
    [
      'behind the clause of i det fall',
      'I/PP det/DT fall/NN sökanden/NN betalar/VB gäller/VB avtalet/NN ./MAD',
      'gäller',
      5,
    ],
    ['behind snart without så', 'Mycket/AB snart/AB kommer/VB brevet/NN ./MAD', 'kommer', 2],
    [
      'behind a passive that looks like an infinitive',
      'Om/SN ärendet/NN avskrivas/VB.INF.SFO får/VB du/PN brev/NN ./MAD',
      'får',
      3,
    ],
    [
      'behind a clause with an infinitive',
      'Om/SN du/PN vill/HJ avskrivas/VB.INF.SFO får/VB du/PN brev/NN ./MAD',
      'får',
      4,
    ],
  ])('stands %s: “%s”', (_, text, verb, words) => {
    const sentence = tagged(text);
    const { mainVerb, wordsBefore, sound } = readClauses(sentence);
    expect([sentence.tokens[mainVerb]!.text, wordsBefore, sound]).toEqual([verb, words, true]);
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

  it.each([
    [
      'by som after something',
      'Planen/NN är/VB något/HP som/HP nämnden/NN antagit/VB.SUP',
      ['som antagit 1'],
    ],
    ['by vars', 'Familjer/NN vars/PS barn/NN går/VB hos/PP oss/PN betalar/VB', ['vars går 1']],
    ['by var', 'Vi/PN frågar/VB var/AB felet/NN är/VB ./MAD', ['var är 1']],
    ['by no var som helst', 'Du/PN bor/VB var/AB som/KN helst/AB om/SN du/PN vill/VB ./MAD', ['om vill 1']],
    ['by där', 'Vi/PN bor/VB där/AB skolan/NN ligger/VB ./MAD', ['där ligger 1']],
    ['by no adverb of place', 'De/PN som/HP bor/VB där/AB ,/MAD betalar/VB ./MAD', ['som bor 1']],
    ['by no adverb of time', 'Vi/PN kom/VB.PRT då/AB hem/AB och/KN de/PN åt/VB.PRT ./MAD', []],
    ['by no verb that looks like var', 'Huset/NN var/VB.PRT stort/JJ och/KN vi/PN åt/VB.PRT ./MAD', []],
    ['by än before a pronoun', 'Det/PN är/VB dyrare/JJ än/SN vi/PN trodde/VB.PRT ./MAD', ['än trodde 1']],
    [
      'by än before a pronoun and more',
      'Det/PN är/VB mer/AB än/SN vi/PN då/AB trodde/VB.PRT ./MAD',
      ['än trodde 1'],
    ],
    [
      'by no än before a pronoun and a mark',
      'Det/PN är/VB mer/AB än/SN det/PN ,/MAD säger/VB hon/PN ./MAD',
      [],
    ],
    [
      'by no adverb of place and time',
      'De/PN som/HP bor/VB där/AB nu/AB ,/MAD betalar/VB ./MAD',
      ['som bor 1'],
    ],
    ['by som before a verb', 'Gör/VB.IMP som/SN står/VB i/PP brevet/NN ./MAD', ['som står 1']],
    ['by no än before a mark', 'Det/PN är/VB mer/AB än/SN väntat/PC ,/MAD säger/VB hon/PN ./MAD', []],
    ['by som om, once', 'Det/PN ser/VB ut/AB som/SN om/SN det/PN regnar/VB ./MAD', ['som regnar 1']],
    [
      'by än vad som, once',
      'Det/PN blev/VB.PRT mer/AB än/SN vad/HP som/HP sades/VB.PRT ./MAD',
      ['än sades 1'],
    ],
    ['by vad som, once', 'Vi/PN vet/VB vad/HP som/HP sades/VB.PRT ./MAD', ['vad sades 1']],
    ['by så länge som, once', 'Så/AB länge/AB som/HP du/PN bor/VB kvar/AB betalar/VB du/PN', ['länge bor 1']],
    [
      'by vilken, not by its subject',
      'Vi/PN vet/VB vilken/HP hjälp/NN du/PN vill/HJ ha/VB.INF',
      ['vilken vill 1'],
    ],
    ['by a subject without som', 'Det/DT beslut/NN vi/PN fattade/VB.PRT gäller/VB alla/PN', ['vi fattade 1']],
    ['by som, not by its subject', 'Det/PN som/HP vi/PN säger/VB gäller/VB ./MAD', ['som säger 1']],
    [
      'inside each other',
      'Vi/PN tror/VB att/SN planen/NN som/HP antogs/VB.PRT håller/VB ./MAD',
      ['att håller 1', 'som antogs 2'],
    ],
    [
      'inside each other also after a mark',
      'Vi/PN vet/VB att/SN nämnden/NN ,/MAD som/HP beslutar/VB ,/MAD väntar/VB ./MAD',
      ['att väntar 1', 'som beslutar 2'],
    ],
    [
      'beside each other after och',
      'De/PN som/HP bor/VB här/AB och/KN som/HP arbetar/VB betalar/VB ./MAD',
      ['som bor 1', 'som arbetar 1'],
    ],
    [
      'beside the nearest of the same sort',
      'Vi/PN vet/VB att/SN du/PN bor/VB där/AB skolan/NN ligger/VB och/KN att/SN du/PN väntar/VB ./MAD',
      ['att bor 1', 'där ligger 2', 'att väntar 1'],
    ],
    [
      'beside the innermost where none is of the same sort',
      'Vi/PN vet/VB att/SN du/PN bor/VB där/AB skolan/NN ligger/VB ,/MAD eftersom/SN du/PN ringde/VB.PRT',
      ['att bor 1', 'där ligger 2', 'eftersom ringde 2'],
    ],
    [
      'with the supine whose har is left out',
      'Så/AB är/VB det/PN om/SN ärendet/NN inte/NEG prövats/VB.SUP.SFO ./MAD',
      ['om prövats 1'],
    ],
    [
      'with no supine after har',
      'Så/AB är/VB det/PN om/SN vi/PN ,/MAD som/HP har/HJ prövat/VB.SUP det/PN ,/MAD väntar/VB ./MAD',
      ['om väntar 1', 'som har 2'],
    ],
    [
      'with a supine after har of another clause',
      'Om/SN vi/PN har/HJ tid/NN vet/VB du/PN vad/HP vi/PN prövat/VB.SUP ./MAD',
      ['Om har 1', 'vad prövat 1'],
    ],
    [
      'with no infinitive after ska',
      'Om/SN det/PN ,/MAD som/HP ska/HJ avskrivas/VB.INF.SFO ,/MAD gäller/VB får/VB du/PN brev/NN ./MAD',
      ['Om gäller 1', 'som ska 2'],
    ],
    ['with har', 'Så/AB är/VB det/PN om/SN vi/PN har/HJ prövat/VB.SUP det/PN ./MAD', ['om har 1']],
  ])('are opened %s: “%s”', (_, text, clauses) => {
    const sentence = tagged(text);
    const word = (place: number) => sentence.tokens[place]?.text ?? '-';
    const read = readClauses(sentence).clauses.map(
      ({ opener, verb, depth }) => `${word(opener)} ${word(verb)} ${depth}`,
    );
    expect(read).toEqual(clauses);
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

  it.each([
    ['the first of two names', 'Anna/PM Ek/PM på/PP kontoret/NN svarar/VB', 'Anna', 3],
    ['the title before a name', 'Läraren/NN Anna/PM Ek/PM svarar/VB', 'Läraren', 2],
    ['the noun after its genitive', 'Skolans/NN.GEN rektor/NN i/PP byn/NN svarar/VB', 'rektor', 2],
    [
      'the noun after article and number',
      'De/DT tre/RG skolorna/NN i/PP byn/NN stängs/VB.SFO',
      'skolorna',
      2,
    ],
    ['the noun after men', 'Men/KN nämnden/NN i/PP byn/NN svarar/VB', 'nämnden', 2],
    ['the noun after ja', 'Ja/IN ,/MAD nämnden/NN svarar/VB', 'nämnden', 0],
    ['an adjective without a noun', 'Den/DT unge/JJ på/PP skolan/NN svarar/VB', 'unge', 2],
    ['the first of two adjectives', 'Den/DT unge/JJ och/KN hans/PS bror/NN svarar/VB', 'unge', 3],
    ['a name after a possessive', 'Vår/PS Anna/PM på/PP skolan/NN svarar/VB', 'Anna', 2],
    ['the last of two nouns', 'Kafé/NN Solen/NN i/PP byn/NN svarar/VB', 'Solen', 2],
    ['the noun before an adjective', 'Rektorn/NN nya/JJ skolan/NN svarar/VB', 'Rektorn', 2],
    ['a pronoun', 'Vi/PN skolor/NN i/PP byn/NN svarar/VB', 'Vi', 3],
  ])('begin at %s: “%s”', (_, text, head, words) => {
    const sentence = tagged(text);
    const gap = subjectVerbGap(sentence);
    expect([sentence.tokens[gap!.from]!.text, gap!.words]).toEqual([head, words]);
  });

  it('are undefined when no subject stands first', () => {
    expect(subjectVerbGap(tagText('I går beslutade nämnden om avgiften.'))).toBeUndefined();
    expect(subjectVerbGap(tagged('I/PP byn/NN svarar/VB vi/PN'))).toBeUndefined();
    expect(subjectVerbGap(tagged('Svarar/VB vi/PN ?/MAD'))).toBeUndefined();
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
    const place = governedVerb(sentence, claimedVerbs(readClauses(sentence)), 1);
    expect(place === undefined ? undefined : sentence.tokens[place]!.text).toBe(verb);
  });
});

describe('the verb of an auxiliary, by tags alone', () => {
  it.each([
    ['kom, with att', 'Vi/PN kom/HJ efter/PP mötet/NN att/IE ringa/VB.INF dig/PN ./MAD', 'ringa'],
    ['another than kommer, not with att', 'Du/PN har/HJ rätt/NN att/IE ringa/VB.INF oss/PN ./MAD', undefined],
    [
      'kan, behind two verbs of a clause',
      'Du/PN kan/HJ som/HP vi/PN har/HJ sagt/VB.SUP och/KN skrivit/VB.SUP betala/VB.INF',
      'betala',
    ],
    [
      'kan, behind two finite verbs of a clause',
      'Du/PN kan/HJ som/HP vi/PN sa/VB.PRT och/KN också/AB skrev/VB.PRT betala/VB.INF',
      'betala',
    ],
    [
      'kan, not behind another main verb',
      'Du/PN kan/HJ det/PN men/KN vi/PN vill/HJ betala/VB.INF',
      undefined,
    ],
    ['har, not an infinitive', 'Du/PN har/HJ sedan/AB betala/VB.INF', undefined],
  ])('of %s', (_, text, verb) => {
    const sentence = tagged(text);
    const place = governedVerb(sentence, claimedVerbs(readClauses(sentence)), 1);
    expect(place === undefined ? undefined : sentence.tokens[place]!.text).toBe(verb);
  });
});

describe('imperatives', () => {
  it.each([
    ['var before an adjective', '”/MAD Var/VB.PRT snäll/JJ mot/PP varandra/PN ./MAD', true],
    ['no var in a question', 'Var/VB.PRT snällt/JJ folk/NN ?/MAD', false],
    ['no var before a noun', 'Var/AB skolan/NN ligger/VB ./MAD', false],
    ['no other word before an adjective', 'Två/RG snälla/JJ barn/NN ./MAD', false],
    ['nothing', './MAD', false],
  ])('are %s', (_, text, expected) => {
    expect(startsWithImperative(tagged(text))).toBe(expected);
  });

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
