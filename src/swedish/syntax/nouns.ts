import { BoundedCache } from '../../base/bounded-cache.ts';
import { Trait } from '../tagger/labels.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import { type TaggedSentence, type TokenRange, traitAt } from './tagged.ts';

export interface PrepositionChain extends TokenRange {
  /** Places of the prepositions, each followed by a noun phrase: one a group. */
  groups: readonly number[];
}

/** Chains of two or more prepositional groups: *i samband med beslut om bidrag till föreningar*. */
export function prepositionChains(sentence: TaggedSentence): PrepositionChain[] {
  const chains: PrepositionChain[] = [];
  for (let place = 0; place < sentence.tokens.length; ) {
    // Most words are no prepositions and most groups stand alone: nothing is made for those.
    const first = prepositionGroupEnd(sentence, place);
    let after = first < 0 ? first : prepositionGroupEnd(sentence, first);
    if (after < 0) {
      place = Math.max(first, place + 1);
      continue;
    }
    const groups = [place];
    let end = first;
    while (after >= 0) {
      groups.push(end);
      end = after;
      after = prepositionGroupEnd(sentence, end);
    }
    chains.push({ start: place, end, groups });
    place = end;
  }
  return chains;
}

/** End of a preposition and its noun phrase, with a second noun that goes with the first; −1 when none begins here. */
function prepositionGroupEnd(sentence: TaggedSentence, place: number): number {
  if ((traitAt(sentence, place) & Trait.preposition) === 0) return -1;
  const end = groupEnd(sentence, place + 1);
  return end === place + 1 ? -1 : coordinationEnd(sentence, end);
}

/** End of a noun phrase, also of an adjective that stands for people: *av äldre*, *till anhöriga*. */
function groupEnd(sentence: TaggedSentence, start: number): number {
  const end = nounPhraseEnd(sentence, start);
  if (end > start) return end;
  const people = /(?:a|e)$/u.test(sentence.tokens[start]?.lower ?? '');
  return people && (traitAt(sentence, start) & Trait.adjective) !== 0 ? start + 1 : end;
}

/** *planering och uppföljning av*: a second noun goes with the first when the chain goes on behind it. */
function coordinationEnd(sentence: TaggedSentence, end: number): number {
  if ((traitAt(sentence, end) & Trait.coordinator) === 0) return end;
  if ((traitAt(sentence, end + 1) & (Trait.noun | Trait.adjective)) === 0) return end;
  const after = nounPhraseEnd(sentence, end + 1);
  return (traitAt(sentence, after) & Trait.preposition) !== 0 ? after : end;
}

/** Endings that make nouns of verbs, and -het, which makes them of adjectives. */
export type NominalEnding = 'ning' | 'ande' | 'ende' | 'else' | 'tion' | 'sion' | 'het';

export interface Nominalisation {
  place: number;
  ending: NominalEnding;
}

const inflections: Record<NominalEnding, RegExp> = {
  ning: /ning(?:en|ar|arna)?s?$/,
  ande: /ande(?:t|n|na)?s?$/,
  ende: /ende(?:t|n|na)?s?$/,
  else: /else(?:n|r|rna)?s?$/,
  tion: /tion(?:en|er|erna)?s?$/,
  sion: /sion(?:en|er|erna)?s?$/,
  het: /het(?:en|er|erna)?s?$/,
};

/** Nouns with these endings that name a thing, a person or a body; also as the last part of a compound. */
const thingStems = `
^ordning ^ställning föreställning motion inspektion revision sanktion koncession precision screening land(?=et) utlänning
betänkande klagande förpackning ärende anledning förutsättning ersättning försäkring författning
lagstiftning delegationsordning arbetsordning dagordning turordning regering befolkning omgivning utbildning
undervisning forskning utrustning vägledning beteckning befattning bestämmelse
skrivelse betydelse konvention delegation kommission ammunition enlighet tidning våning drottning förening
avdelning förvaltning anläggning byggning mening räkning ritning förordning klänning öppning ordförande
sökande studerande resande gående boende närstående utomstående förhållande utseende anseende avseende meddelande erbjudande
påstående utlåtande leende varande styrelse fängelse varelse händelse rörelse födelse station organisation
institution portion lektion funktion position nation generation situation sektion tradition aktion pension
version division dimension mission myndighet fastighet lägenhet enhet nyhet helhet verksamhet rättighet
skyldighet hastighet möjlighet svårighet hemlighet sannolikhet penning relation obligation legitimation profession
kondition ambition inflation reception session vision stiftelse förtroende inflytande förfarande beteende väsende
lidande verklighet omständighet allmänhet funktionsnedsättning sysselsättning anordning anteckning besättning
tillställning utmaning gärning sanning fornlämning vattenledning avloppsledning servisledning elledning gasledning
kraftledning huvudledning`;
const things = new RegExp(
  `(?:${thingStems.trim().split(/\s+/u).join('|')})(?:e?t|e?n|ar|er|na|arna|erna|r|rna)?s?$`,
);

/** Nouns that hide a verb or an adjective, from one place to another: *genomförande, beviljning, handläggning*. */
export function nominalisations(
  sentence: TaggedSentence,
  start = 0,
  end = sentence.tokens.length,
): Nominalisation[] {
  const found: Nominalisation[] = [];
  for (let place = start; place < end; place++) {
    if ((traitAt(sentence, place) & Trait.noun) === 0) continue;
    const ending = nominalEnding(sentence.tokens[place]!.lower);
    if (ending !== undefined) found.push({ place, ending });
  }
  return found;
}

/** Words kept with their answer: not more than a few texts have. */
const mostKnown = 20_000;
const known = new BoundedCache<string, NominalEnding | undefined>(mostKnown);

/** The ending that makes a word a nominalisation; undefined for other words and for names of things. */
export function nominalEnding(lower: string): NominalEnding | undefined {
  return known.take(lower, readNominalEnding);
}

function readNominalEnding(lower: string): NominalEnding | undefined {
  if (lower.length < 6) return undefined;
  for (const [ending, pattern] of Object.entries(inflections)) {
    const at = lower.lastIndexOf(ending);
    if (at < 2 || lower.length - at > ending.length + 6) continue;
    if (pattern.test(lower.slice(at)) && !things.test(lower)) return ending as NominalEnding;
  }
  return undefined;
}
