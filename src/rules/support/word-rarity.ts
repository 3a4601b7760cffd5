import type { BoundedCache } from '../../base/bounded-cache.ts';
import { compoundParts } from '../../swedish/lexicon/analyse.ts';
import { MUNICIPAL_FIRST, WordClass } from '../../swedish/lexicon/format.ts';
import type { Lexicon } from '../../swedish/lexicon/lexicon.ts';
import type { Swedish } from '../../swedish/swedish.ts';
import { nominalEnding } from '../../swedish/syntax/index.ts';
import { type TagId, Trait, traits } from '../../swedish/tagger/labels.ts';
import type { Token } from '../../swedish/types.ts';
import { cacheOf } from './caches.ts';

/** Not in the lexicon at all: perhaps misspelt, and so nothing to judge. */
export const UNKNOWN = -1;

/** Shorter words are common, or names and abbreviations. Letters. */
const shortest = 5;
const contentWord = Trait.noun | Trait.verb | Trait.adjective | Trait.adverb | Trait.participle;

/** Words kept with their answer: no more than a few texts have. */
const mostKnown = 20_000;
const ofForms = new WeakMap<Lexicon, BoundedCache<string, number>>();
const ofReadings = new WeakMap<Lexicon, BoundedCache<string, number>>();
/** What no list of words has. */
const noWord = -2;

/**
 * Frequency class 0–7 of a content word (see `frequencyClass`): the commonest of the form, its dictionary form
 * and, for a compound, its rarest part. Undefined for function words, names and short words, `UNKNOWN` for words
 * that the lexicon does not have.
 */
export function wordFrequency(swedish: Swedish, token: Token, tag: TagId): number | undefined {
  const { lower } = token;
  if (lower.length < shortest || (traits[tag]! & contentWord) === 0 || token.kind !== 'word')
    return undefined;
  const lexicon = swedish.lexicon!;
  const forms = cacheOf(ofForms, lexicon, mostKnown);
  let own = forms.get(lower);
  if (own === undefined) {
    // Abbreviations and words with a hyphen are no words of the list.
    own = token.abbreviation || lower.includes('-') ? noWord : frequencyIn(lexicon, lower);
    forms.set(lower, own);
  }
  if (own >= common) return own;
  if (own === noWord) return UNKNOWN;
  // One form may have two lemmas, so that the tag is a part of the question.
  const known = cacheOf(ofReadings, lexicon, mostKnown);
  const reading = `${lower} ${tag}`;
  let frequency = known.get(reading);
  if (frequency === undefined) {
    frequency = readFrequency(swedish, lexicon, lower, tag, own);
    known.set(reading, frequency);
  }
  return frequency;
}

/** From this class on a word is common enough not to be looked at further. */
const common = 2;

/** The class of a form that is not common by itself. */
function readFrequency(swedish: Swedish, lexicon: Lexicon, lower: string, tag: TagId, own: number): number {
  const lemma = swedish.lemma(lower, tag) ?? lower;
  const best = Math.max(own, frequencyIn(lexicon, lemma), frequencyIn(lexicon, lemma.replace(/s$/u, '')));
  if (best >= common) return best;
  const parts = compoundParts(lexicon, lower) ?? compoundParts(lexicon, lemma);
  if (parts === undefined) return best;
  return Math.max(best, Math.min(...parts.map(({ text }) => partFrequency(lexicon, text.toLowerCase()))));
}

/** Forms of a noun in *-ning*. */
const deed = /^(.{3,})ning(?:s|en|ens|ar|ars|arna|arnas)?$/u;

/**
 * True for a noun in *-ning* of an everyday verb (*tömning* of *tömma*), and for a form of a verb that an everyday noun is
 * made of (*förpackat, förpackning*): who knows the one reads the other.
 */
export function hasEverydayKin(lexicon: Lexicon, lower: string): boolean {
  const stem = deed.exec(lower)?.[1];
  if (stem !== undefined) return verbFrequency(lexicon, [`${stem}a`, `${stem}${stem.at(-1)}a`]) > everyday;
  const verb = lower.replace(/(?<=a)(?:r|s|t|d|de|ts)$/u, '');
  if (!verb.endsWith('a') || !isVerb(lexicon, verb)) return false;
  return frequencyIn(lexicon, `${verb.slice(0, -1)}ning`) > everyday;
}

function verbFrequency(lexicon: Lexicon, verbs: readonly string[]): number {
  return Math.max(
    UNKNOWN,
    ...verbs.map((verb) => (isVerb(lexicon, verb) ? frequencyIn(lexicon, verb) : UNKNOWN)),
  );
}

const isVerb = (lexicon: Lexicon, word: string): boolean =>
  (lexicon.classes(lexicon.find(word)) & WordClass.VERB) !== 0;

function frequencyIn(lexicon: Lexicon, word: string): number {
  const payload = lexicon.find(word);
  return payload < 0 ? UNKNOWN : lexicon.frequency(payload);
}

/** What a part of a compound may add to its dictionary form: binding letters and inflection. */
const added = 's e o u a n en et ar er or na arna erna ens ets'.split(' ');

function partFrequency(lexicon: Lexicon, part: string): number {
  let best = frequencyIn(lexicon, part);
  for (const ending of added) {
    if (part.endsWith(ending)) best = Math.max(best, frequencyIn(lexicon, part.slice(0, -ending.length)));
  }
  return best;
}

/** Shortest parts of a compound that a reader sees. Letters. */
const shortestPart = 3;
/** Words of two letters that compounds are made with: *hushållsel, tomtkö, nyanmälan*. Most endings have two letters too. */
const shortParts = new Set(['el', 'is', 'by', 'te', 'kö', 'ny']);
/** A part of this class is an everyday word. */
const everyday = 3;
/** Particles before a verb made into a noun (*utloggning*) make it no plainer. */
const particles = new Set(
  'med ut upp för åter efter ned ner fram bort till över under sam kring genom mot från intill'.split(' '),
);

/** *tolvmånadersperiod, fyradagarsvecka*: a number and what is counted. */
const numbered =
  /^(?:två|tre|fyra?|fem|sex|sju|åtta|nio|tio|elva|tolv)(?:timmar|dagar|vecko|veckor|månader|års|rums|person|steg)/u;

/** *låntagare, bidragsgivare*: who takes or gives what the first part says. */
const takers = /^(?:tagare|givare)(?:n|ns|s|na|nas)?$/u;

/**
 * True for a word of two everyday words (*skolkören*, *turlistan*), of which the first may be of two itself
 * (*tomtyteavgift*): however rare it is, readers see what it means. A noun made of a verb is none, though its ending
 * may be a word (*avveckl-ande*).
 */
export function isPlainCompound(lexicon: Lexicon, lower: string): boolean {
  return isCompound(lexicon, lower, true);
}

function isCompound(lexicon: Lexicon, lower: string, mayGoOn: boolean): boolean {
  if (isHandsOn(lexicon, lower)) return true;
  if (nominalEnding(lower) !== undefined) return false;
  if (numbered.test(lower)) return true;
  for (let at = 2; at <= lower.length - 2; at++) {
    const first = lower.slice(0, at);
    const last = lower.slice(at);
    if (!isPartLong(first) || !isPartLong(last)) continue;
    if (particles.has(first) || lexicon.find(last) < 0) continue;
    if (partFrequency(lexicon, last) < everyday && !takers.test(last)) continue;
    // *hyres-*, *skol-*: the binding letter, or the one that fell.
    if (isMunicipalFirst(lexicon, first)) return true;
    const words = [first, first.replace(/s$/u, ''), `${first}a`];
    if (words.some((part) => frequencyIn(lexicon, part) >= everyday)) return true;
    // *tomtyte-avgift*, but *kontrasig-nation* is no word of words.
    if (mayGoOn && first.length >= longFirst && !ofLaw.test(first)) {
      const whole = [words[1]!, first.replace(/e$/u, 'a')];
      if (whole.some((part) => isKnown(lexicon, part) && isCompound(lexicon, part, false))) return true;
    }
  }
  return false;
}

/** What offices make of verbs: *målstyrning, kravställning*. */
const ofOffices =
  /(?:räk|styr|giv|fas|ställ|lägg|sätt|tag|för|drag|lös|led|rikt|byggn|sam|håll|bild|verk|vinn|svar)ning/u;
/** Forms of a noun for who or what does it. */
const agent = /^(.{3,}a)re(?:n|ns|s)?$|^(.{3,}a)rna(?:s)?$/u;
/** A verb of this class is one of every day. */
const everydayVerb = 5;

/** *Provsmakning, varmvattenberedare*: an everyday noun, and what somebody does or what does it with that. */
function isHandsOn(lexicon: Lexicon, lower: string): boolean {
  if (!/(?:ning|are|arna)/u.test(lower) || ofOffices.test(lower)) return false;
  for (let at = shortestPart; at <= lower.length - shortestRest; at++) {
    const first = lower.slice(0, at).replace(/s$/u, '');
    if (particles.has(first) || saysLittle.has(first) || frequencyIn(lexicon, first) < everyday) continue;
    if ((lexicon.classes(lexicon.find(first)) & WordClass.NOUN) === 0) continue;
    const last = lower.slice(at);
    const stem = deed.exec(last)?.[1];
    if (stem !== undefined && verbFrequency(lexicon, [`${stem}a`, `${stem}${stem.at(-1)}a`]) >= everydayVerb)
      return true;
    const does = agent.exec(last);
    const verb = does?.[1] ?? does?.[2];
    if (verb !== undefined && verbFrequency(lexicon, [verb]) >= everyday) return true;
  }
  return false;
}

function isKnown(lexicon: Lexicon, word: string): boolean {
  return lexicon.find(word) >= 0 || compoundParts(lexicon, word) !== undefined;
}

/** Shortest first part that is looked for parts of its own. Letters. */
const longFirst = 7;
/** *rättshandlings-förmåga*: three everyday words make a word of law that says none of them. */
const ofLaw = /^(?:rätts|tings|boupp|saköre)/u;

/**
 * True for two compounds with the same first word: *låntagare* below *Låneregler*, *snöröjer* below *Snökäppar*. Both
 * are of one matter, so that whoever reads of the one knows the other.
 */
export function shareFirstPart(lexicon: Lexicon, one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  for (let at = shared; at >= shortestPart; at--) {
    const first = one.slice(0, at);
    if (particles.has(first) || saysLittle.has(first) || lexicon.find(first) < 0) continue;
    if (isRest(lexicon, one.slice(at)) && isRest(lexicon, other.slice(at))) return true;
  }
  return false;
}

/** First parts of words of all matters: *delgivning, deltagare*. */
const saysLittle = new Set('del hem fri hög låg stor små god grund huvud extra sam'.split(' '));

/** A word behind a first part, perhaps behind a binding letter. */
function isRest(lexicon: Lexicon, rest: string): boolean {
  const bare = /^[eos]/u.test(rest) ? rest.slice(1) : rest;
  return [rest, bare].some((word) => word.length >= shortestRest && lexicon.find(word) >= 0);
}

/** So short are endings: *lag-ens*. */
const shortestRest = 4;

/** *föräldra-*: a form that stands in compounds only. */
function isMunicipalFirst(lexicon: Lexicon, first: string): boolean {
  const payload = lexicon.find(first);
  return payload >= 0 && (lexicon.municipal(payload) & MUNICIPAL_FIRST) !== 0;
}

const isPartLong = (part: string): boolean => part.length >= shortestPart || shortParts.has(part);
