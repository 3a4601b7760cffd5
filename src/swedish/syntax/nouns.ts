import { Trait } from '../tagger/labels.ts';
import { nounPhraseEnd } from './passives.ts';
import { type TaggedSentence, type TokenRange, traitAt } from './tagged.ts';

export interface PrepositionChain extends TokenRange {
  /** Preposition + noun phrase groups that follow each other. */
  groups: number;
}

/** Chains of two or more prepositional groups: *i samband med beslut om bidrag till föreningar*. */
export function prepositionChains(sentence: TaggedSentence): PrepositionChain[] {
  const chains: PrepositionChain[] = [];
  for (let place = 0; place < sentence.tokens.length; ) {
    let groups = 0;
    let end = place;
    while ((traitAt(sentence, end) & Trait.preposition) !== 0) {
      const after = nounPhraseEnd(sentence, end + 1);
      if (after === end + 1) break;
      groups++;
      end = after;
    }
    if (groups >= 2) chains.push({ start: place, end, groups });
    place = Math.max(end, place + 1);
  }
  return chains;
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
^ordning ^ställning inspektion revision sanktion koncession precision screening land(?=et) utlänning
betänkande klagande förpackning ärende anledning förutsättning ersättning försäkring författning
lagstiftning delegationsordning arbetsordning dagordning turordning regering befolkning omgivning utbildning
undervisning forskning utrustning vägledning beteckning befattning bestämmelse
skrivelse betydelse konvention delegation kommission ammunition enlighet tidning våning drottning förening
avdelning förvaltning anläggning byggning mening räkning ritning förordning klänning öppning ordförande
sökande studerande resande gående boende förhållande utseende anseende avseende meddelande erbjudande
påstående utlåtande leende varande styrelse fängelse varelse händelse rörelse födelse station organisation
institution portion lektion funktion position nation generation situation sektion tradition aktion pension
version division dimension mission myndighet fastighet lägenhet enhet nyhet helhet verksamhet rättighet
skyldighet hastighet möjlighet svårighet hemlighet sannolikhet`;
const things = new RegExp(
  `(?:${thingStems.trim().split(/\s+/u).join('|')})(?:e?t|e?n|ar|er|na|arna|erna|r|rna)?s?$`,
);

/** Nouns that hide a verb or an adjective: *genomförande, beviljning, handläggning*. */
export function nominalisations(sentence: TaggedSentence): Nominalisation[] {
  const found: Nominalisation[] = [];
  for (let place = 0; place < sentence.tokens.length; place++) {
    if ((traitAt(sentence, place) & Trait.noun) === 0) continue;
    const ending = nominalEnding(sentence.tokens[place]!.lower);
    if (ending !== undefined) found.push({ place, ending });
  }
  return found;
}

/** Words kept with their answer: words only, and not more than a few texts have. */
const MAX_KNOWN = 20_000;
const known = new Map<string, NominalEnding | undefined>();

/** The ending that makes a word a nominalisation; undefined for other words and for names of things. */
export function nominalEnding(lower: string): NominalEnding | undefined {
  const before = known.get(lower);
  if (before !== undefined || known.has(lower)) return before;
  if (known.size >= MAX_KNOWN) known.clear();
  const ending = readNominalEnding(lower);
  known.set(lower, ending);
  return ending;
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
