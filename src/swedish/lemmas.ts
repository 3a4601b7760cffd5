/** Lemmas of words that the tagger has not met, held against the lexicon. */
import { WordClass } from './lexicon/format.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { type TagId, Trait, traits } from './tagger/labels.ts';

/** The lemma that the tagger gives a form, by the endings it has met. */
export type LemmaByEnding = (form: string, tag: TagId) => string;

/**
 * The dictionary form of a word with a tag. The tagger knows words by their endings, and dictionaries derive nouns from
 * verbs (*bedömare* from *bedöma*): a lemma that is none of its word class gives way to one that is.
 */
export function lemmaOf(lexicon: Lexicon, byEnding: LemmaByEnding, form: string, tag: TagId): string {
  const lemma = byEnding(form, tag);
  const trait = traits[tag]!;
  if (trait & Trait.name || lemma.includes('.')) return lemma;
  const lower = form.toLowerCase();
  if (lemma === lower) return lemma;
  if (trait & Trait.noun) return nounLemma(lexicon, lower, lemma);
  if (trait & Trait.verb) return verbLemma(lexicon, byEnding, lower, lemma, tag);
  if (trait & Trait.adjective && !(trait & Trait.participle)) return adjectiveLemma(lexicon, lower, lemma);
  return lemma;
}

function classesOf(lexicon: Lexicon, word: string): number {
  return lexicon.classes(lexicon.find(word));
}

/** Nouns that are made of verbs, and are their own lemma: the doer and the doing. */
const ofVerb = /^(.+?)(?:(are)(?:ns?|s)?|([ae]nde)(?:ts?|na?s?|s)?)$/u;
/** The deed, whose *-n* is no article, as that of *hälsan* is: nothing but the word tells. */
const deed =
  /(?:ansökan|anmälan|befordran|början|bjudan|(?:efter|för)frågan|fruktan|fordran|klagan|längtan|predikan|saknan|strävan|trevan|tvekan|undran|uppmuntran|vandran|verkan|vägran|väntan|åkallan|åstundan|önskan)s?$/u;
/** No noun in *-a* has these plurals. */
const plural = /^(.+?)(ar|er)(?:nas?|s)?$/u;

function nounLemma(lexicon: Lexicon, lower: string, lemma: string): string {
  const made = ofVerb.exec(lower);
  if (made !== null && isVerbOf(lemma, made[1]!)) return made[1]! + (made[2] ?? made[3]!);
  if (deed.test(lower) && lower.startsWith(`${lemma}n`)) return `${lemma}n`;
  if (!lemma.endsWith('a') || !(classesOf(lexicon, lemma) & WordClass.VERB)) return lemma;
  const isNoun = (word: string) => (classesOf(lexicon, word) & WordClass.NOUN) !== 0;
  const several = plural.exec(lower);
  if (several === null || lemma !== `${several[1]}a`) return lemma;
  // *Delarna* of *del*, *pojkarna* of *pojke*, *spelarna* of *spelare*: what the lexicon has most often.
  const [, stem, ending] = several;
  const candidates = [stem!, `${stem}e`, ...(ending === 'ar' ? [`${stem}are`] : [])];
  let best: string | undefined;
  let most = -1;
  for (const candidate of candidates) {
    const payload = lexicon.find(candidate);
    if (!isNoun(candidate) || lexicon.frequency(payload) <= most) continue;
    best = candidate;
    most = lexicon.frequency(payload);
  }
  return best ?? lemma;
}

/** True for the infinitive that a noun with this stem is made of: *bedöma* of *bedöm-*, *bo* of *bo-*. */
function isVerbOf(lemma: string, stem: string): boolean {
  return lemma === `${stem}a` || lemma === stem;
}

const longestPrefix = 8;

function verbLemma(
  lexicon: Lexicon,
  byEnding: LemmaByEnding,
  lower: string,
  lemma: string,
  tag: TagId,
): string {
  if (lexicon.find(lemma) >= 0) return lemma;
  const isVerb = (word: string) => (classesOf(lexicon, word) & WordClass.VERB) !== 0;
  // *Påstås, uppnås*: verbs that end in another vowel than a.
  if (lower.endsWith('s') && isVerb(lower.slice(0, -1)) && /[åeoy]s$/u.test(lower)) return lower.slice(0, -1);
  // *Fortsatte, bidrog*: the tagger knows the verb without what stands before it.
  for (let at = 2; at <= longestPrefix && at + 3 <= lower.length; at++) {
    const whole = lower.slice(0, at) + byEnding(lower.slice(at), tag);
    if (isVerb(whole)) return whole;
  }
  return lemma;
}

/** *Norra, tredje, ringa*: adjectives that are not made of what they begin with. */
function adjectiveLemma(lexicon: Lexicon, lower: string, lemma: string): string {
  const isOwn = (classesOf(lexicon, lower) & WordClass.ADJECTIVE) !== 0;
  return isOwn && lexicon.find(lemma) < 0 ? lower : lemma;
}
