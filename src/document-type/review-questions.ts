import type { Localised } from '../base/localised.ts';
import type { DocumentType } from './document-types.ts';

/**
 * What no program can judge, put as questions to the writer: relevance, order, tone and whether the reader
 * can act. The topics are those of Isof's Klarspråkstestet and of ISO 24495-1 (relevant, findable,
 * understandable, usable); the wording is our own. Isof's test of 31 questions was seldom finished (guide,
 * section 0), so a type has ten at most.
 */
const questions = {
  reader: {
    sv: 'Vem ska läsa texten, och vad vet den personen redan?',
    en: 'Who is to read the text, and what does that person know already?',
  },
  firstAnswer: {
    sv: 'Får läsaren svar på sin viktigaste fråga redan i början?',
    en: 'Does the reader get an answer to the most important question at once?',
  },
  act: {
    sv: 'Ser läsaren vad hen ska göra, hur, senast när, och vad som händer annars?',
    en: 'Does the reader see what to do, how, by when, and what happens otherwise?',
  },
  needed: {
    sv: 'Behöver läsaren allt som står här? Saknas något som hen kommer att fråga om?',
    en: 'Does the reader need everything here? Is anything missing that the reader will ask about?',
  },
  order: {
    sv: 'Kommer sakerna i den ordning som läsaren behöver dem?',
    en: 'Do things come in the order in which the reader needs them?',
  },
  headings: {
    sv: 'Handlar texten under varje rubrik om det som rubriken lovar?',
    en: 'Is the text under each heading about what the heading promises?',
  },
  tone: {
    sv: 'Hur känns det att få den här texten i en svår stund? Är tonen vänlig och rak?',
    en: 'How does it feel to get this text at a hard moment? Is the tone kind and plain?',
  },
  terms: {
    sv: 'Är facktermerna sådana som läsaren behöver kunna, och är de förklarade med läsarens egna ord?',
    en: 'Are the technical terms ones that the reader needs, and explained in the reader’s own words?',
  },
  concrete: {
    sv: 'Går det att se framför sig vad som menas, eller behövs ett exempel?',
    en: 'Can one picture what is meant, or is an example needed?',
  },
  pronouns: {
    sv: 'Är det alltid tydligt vad den, det, dess och detta syftar på, och vem han, hon eller man är?',
    en: 'Is it always clear what den, det, dess and detta refer to, and who han, hon or man is?',
  },
  readAloud: {
    sv: 'Skulle du säga det så här om läsaren satt mitt emot dig?',
    en: 'Would you say it like this if the reader sat opposite you?',
  },
  decisionReasons: {
    sv: 'Förstår läsaren varför det blev som det blev, också om beslutet är ett nej?',
    en: 'Does the reader understand why it came out as it did, also if the decision is a no?',
  },
  decisionArguments: {
    sv: 'Är det läsaren själv har sagt bemött?',
    en: 'Is what the reader has said answered?',
  },
  decisionConditions: {
    sv: 'Står alla villkor tydligt: vad, från när, hur länge och vad som kan ändra det?',
    en: 'Are all conditions clear: what, from when, for how long and what can change it?',
  },
  law: {
    sv: 'Är lagen återgiven med egna ord, så att den som inte kan juridik förstår?',
    en: 'Is the law told in your own words, so that somebody without legal training understands?',
  },
  decideOn: {
    sv: 'Ser de som ska besluta vad de ska ta ställning till, utan att läsa allt?',
    en: 'Do those who decide see what they are to decide on, without reading everything?',
  },
  consequences: {
    sv: 'Framgår det vad förslaget kostar och vad det betyder för dem det gäller?',
    en: 'Is it clear what the proposal costs and what it means to those concerned?',
  },
  factsAndViews: {
    sv: 'Syns det vad som är fakta, vad någon har sagt och vad du själv bedömer?',
    en: 'Can one see what is fact, what somebody has said and what is your own judgement?',
  },
  respect: {
    sv: 'Skulle den du skriver om känna igen sig och tycka att texten är rättvis?',
    en: 'Would the person you write about recognise the picture and find it fair?',
  },
  absent: {
    sv: 'Förstår den som inte var med vad som bestämdes och varför?',
    en: 'Does somebody who was not there understand what was decided and why?',
  },
  responsible: {
    sv: 'Står det vem som ska göra vad, och till när?',
    en: 'Does it say who is to do what, and by when?',
  },
  scan: {
    sv: 'Räcker det att läsa rubrikerna och de första raderna för att hitta rätt?',
    en: 'Is it enough to read the headings and the first lines to find the way?',
  },
  searchWords: {
    sv: 'Är rubriken skriven med de ord som läsaren själv skulle söka på?',
    en: 'Is the heading written in the words that the reader would search for?',
  },
  current: {
    sv: 'Stämmer datum, belopp, länkar och namn fortfarande?',
    en: 'Are dates, amounts, links and names still right?',
  },
  oneThing: {
    sv: 'Handlar texten om en sak? Vad kan få en egen text?',
    en: 'Is the text about one thing? What could have a text of its own?',
  },
  wantToCome: {
    sv: 'Förstår läsaren vad hen får ut av att komma, och vågar den som är osäker?',
    en: 'Does the reader see what there is to gain, and does somebody who is unsure dare to come?',
  },
  access: {
    sv: 'Står det som behövs för att alla ska kunna vara med: hiss, tolk, hörslinga, kostnad?',
    en: 'Does it say what everybody needs to take part: lift, interpreter, hearing loop, cost?',
  },
  news: {
    sv: 'Står nyheten först, så att den går att förstå om resten stryks?',
    en: 'Does the news come first, so that it can be understood if the rest is cut?',
  },
  quote: {
    sv: 'Låter citatet som en människa, och säger det något som inte redan står i texten?',
    en: 'Does the quotation sound like a person, and does it say something new?',
  },
  answerOnly: {
    sv: 'Svarar du på det som läsaren frågade, och bara det?',
    en: 'Do you answer what the reader asked, and only that?',
  },
  subject: {
    sv: 'Säger ämnesraden vad mejlet vill, så att det går att hitta igen?',
    en: 'Does the subject line say what the message wants, so that it can be found again?',
  },
  tested: {
    sv: 'Har någon i målgruppen läst texten och berättat vad hen förstod?',
    en: 'Has somebody among the readers read it and told you what they understood?',
  },
  pictures: {
    sv: 'Hjälper bilderna läsaren att förstå?',
    en: 'Do the pictures help the reader understand?',
  },
  why: {
    sv: 'Förstår läsaren varför ni frågar, och vad svaren används till?',
    en: 'Does the reader understand why you ask, and what the answers are for?',
  },
  canAnswer: {
    sv: 'Kan läsaren svara på varje fråga utan att leta eller gissa?',
    en: 'Can the reader answer each question without searching or guessing?',
  },
} as const satisfies Record<string, Localised>;

type QuestionId = keyof typeof questions;

const byType: Readonly<Record<DocumentType, readonly QuestionId[]>> = {
  brev: ['firstAnswer', 'act', 'needed', 'tone', 'order', 'terms', 'concrete', 'pronouns', 'readAloud'],
  beslut: [
    'firstAnswer',
    'decisionReasons',
    'decisionArguments',
    'decisionConditions',
    'law',
    'act',
    'tone',
    'terms',
    'needed',
    'pronouns',
  ],
  tjansteskrivelse: [
    'decideOn',
    'consequences',
    'factsAndViews',
    'needed',
    'order',
    'headings',
    'respect',
    'terms',
    'concrete',
    'pronouns',
  ],
  styrdokument: ['needed', 'order', 'headings', 'terms', 'concrete', 'pronouns'],
  protokoll: ['absent', 'responsible', 'decideOn', 'factsAndViews', 'respect', 'needed', 'pronouns'],
  minnesanteckningar: ['absent', 'responsible', 'needed', 'respect', 'order', 'pronouns'],
  webbsida: [
    'firstAnswer',
    'act',
    'scan',
    'searchWords',
    'headings',
    'needed',
    'terms',
    'concrete',
    'current',
    'tested',
  ],
  nyhetsbrev: ['reader', 'news', 'oneThing', 'act', 'headings', 'concrete', 'needed', 'current'],
  inbjudan: ['firstAnswer', 'act', 'wantToCome', 'access', 'readAloud', 'needed', 'current'],
  pressmeddelande: ['news', 'reader', 'quote', 'consequences', 'concrete', 'needed', 'terms', 'current'],
  'e-post': ['subject', 'answerOnly', 'firstAnswer', 'act', 'tone', 'readAloud', 'terms', 'pronouns'],
  lattlast: [
    'reader',
    'firstAnswer',
    'oneThing',
    'order',
    'concrete',
    'terms',
    'pronouns',
    'pictures',
    'act',
    'tested',
  ],
  blankett: ['why', 'canAnswer', 'act', 'order', 'terms', 'tone', 'access', 'needed', 'tested'],
  text: [
    'reader',
    'firstAnswer',
    'act',
    'needed',
    'order',
    'headings',
    'tone',
    'terms',
    'concrete',
    'pronouns',
  ],
};

/** The questions that a writer of a document type puts to the text, at most ten, the weightiest first. */
export function reviewQuestions(type: DocumentType): readonly Localised[] {
  return byType[type].map((id) => questions[id]);
}
