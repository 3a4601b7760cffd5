import { WordClass } from '../../../swedish/lexicon/format.ts';
import type { Lexicon } from '../../../swedish/lexicon/lexicon.ts';
import { traitAt } from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import type { Token } from '../../../swedish/types.ts';
import { wordSet } from '../../../swedish/word-sets.ts';
import {
  ADVERBS,
  afterAdverbs,
  invertedSubject,
  opensWithSubject,
  startsClause,
  subjects,
  type Tagged,
} from './clause-openings.ts';
import { infinitiveOf, presentOf } from './verb-forms.ts';

/** Behind another finite verb one of the two is left over. */
export const secondOfTwo = /^(?:är|var|har|kan|ska|skall|måste|bör|blir|finns|får)$/u;

/** Where the first of two finite verbs may stand. */
export const firstOfTwo = wordSet('är var har hade finns blir');

/** True where the same verb stands again two to four words on, which is asked before any tags are. */
export function recurs(tokens: readonly Token[], first: number): boolean {
  const { lower } = tokens[first]!;
  for (let place = first + 2; place < first + 5; place++) if (tokens[place]?.lower === lower) return true;
  return false;
}

/** Verbs that stand twice when a sentence has been turned round: *här kan du kan*. */
export const turnedVerbs = wordSet(
  'är var har hade finns blir kan ska skall måste bör får vill behöver går gör kommer',
);

/** Verbs that want another verb behind their subject: *Ska avgiften höjas? Har beslutet skickats?* */
const governing = /^(?:ska|skall|kan|måste|bör|vill|får|har|hade)$/u;
/** Words between the two verbs of `verbAcross`. */
const furthest = 12;
/** What would be a clause of its own: *det vi ska, allt kommunen kan*. */
const heads = /^(?:det|den|de|allt|alla|vad|vilka|vilken|vilket|hur|så|ju|desto|då|där|när|om|varje)$/u;

/**
 * *Ska styrelsens förslag till budget ska godkännas?*: the place of a verb that stands on both sides of a subject of
 * any length. The first must open the sentence, or follow a short adverbial, and the second must have its own verb
 * right behind: *Ska hunden med ska den ha koppel* has a subject there.
 */
export function verbAcross(tokens: readonly Token[], first: number, tags: () => Tagged): number | undefined {
  const { lower } = tokens[first]!;
  if (first > 4 || !governing.test(lower)) return undefined;
  let second = first + 2;
  while (second < tokens.length && tokens[second]!.lower !== lower) second++;
  if (second >= tokens.length || second > first + furthest) return undefined;
  const tagged = tags();
  for (let at = 0; at < first; at++) {
    const opens = at > 0 || traitAt(tagged, 0) & (Trait.preposition | Trait.adverb);
    if (!opens || traitAt(tagged, at) & (Trait.verb | Trait.punctuation) || heads.test(tokens[at]!.lower))
      return undefined;
  }
  let hasSubject = false;
  for (let at = first + 1; at < tokens.length && at <= first + furthest; at++) {
    const trait = traitAt(tagged, at);
    if (tokens[at]!.lower === lower) {
      const before = traitAt(tagged, at - 1);
      const isWhole = before & (Trait.noun | Trait.name | Trait.adverb | Trait.pronoun | Trait.numeral);
      const verb = traitAt(tagged, afterAdverbs(tagged, at));
      return hasSubject && isWhole && verb & (Trait.infinitive | Trait.supine) ? at : undefined;
    }
    if (trait & (Trait.verb | Trait.subordinator | Trait.relative | Trait.punctuation | Trait.infinitiveMark))
      return undefined;
    if (trait & Trait.coordinator) {
      const ends = traitAt(tagged, at - 1) & (Trait.noun | Trait.name);
      if (first > 0 || !ends || tokens[at + 1]?.lower === lower) return undefined;
    }
    // *Den bil kommunen har nu har gått sönder*: a subject comes first, and not what says when.
    const isSubject = Trait.noun | Trait.name | Trait.pronoun | Trait.determiner | Trait.possessive;
    if (at === first + 1 && !(trait & (isSubject | Trait.adjective | Trait.numeral))) return undefined;
    if (trait & (Trait.noun | Trait.name | Trait.pronoun) && !(trait & Trait.genitive)) hasSubject = true;
  }
  return undefined;
}

/** Verbs that may take an infinitive without *att*, so that two in a row are right: *få se, låta göra, gå handla*. */
const taking =
  /^(?:ha|kunna|vilja|skola|få|låta|börja|behöva|bruka|försöka|höra|se|komma|tänka|orka|våga|slippa|sluta|hinna|råka|ämna|önska|hoppas|anse|tyckas|verka|synas|göra|gå|springa|åka|hjälpa|lära|be|bedja|böra|måste|må|töras|nännas|idas|gitta|mäkta|förmå|palla|fortsätta|prova|pröva|planera|avse|lova|vägra|undvika|glömma|vara|bli|visa|känna|finna|heta|säga|tillåta|kräva|föreslå|förefalla|lyckas|träna|öva|ringa|skicka|följa|stanna|resa|cykla|sitta|stå|ligga|sätta|ställa|lägga|vänta|tro|råda|tveka|besluta|mena|påstå|uppge|välja|trivas)$/u;

/** *Nämnden beslutar att bevilja godkänna ansökan*: true for the second of two infinitives in a row. */
export function twoInfinitives(tagged: Tagged, second: number, lexicon: Lexicon): boolean {
  const { tokens } = tagged;
  if (second < 2) return false;
  const isPlain = (place: number) => {
    const { lower } = tokens[place]!;
    const trait = traitAt(tagged, place);
    if (!(trait & Trait.infinitive) || trait & Trait.passive || !lower.endsWith('a')) return false;
    // *Våldsutsatta* is taken for a verb, but has no present.
    return lexicon.classes(lexicon.find(lower)) === WordClass.VERB && presentOf(lexicon, lower) !== undefined;
  };
  if (
    tokens[second]!.lower === tokens[second - 1]!.lower ||
    !isPlain(second) ||
    !isPlain(second - 1) ||
    taking.test(tokens[second - 1]!.lower)
  )
    return false;
  let opener = second - 2;
  while (
    opener > second - 5 &&
    opener > 0 &&
    (traitAt(tagged, opener) & Trait.pronoun || ADVERBS.test(tokens[opener]!.lower))
  )
    opener--;
  return tokens[opener]!.lower === 'att' || governing.test(tokens[opener]!.lower);
}

/** *Avgiften är har höjts, skolan har är öppen*: the place of a finite verb right behind the first of its clause. */
export function doubleVerb(tagged: Tagged, first: number, lexicon: Lexicon): number | undefined {
  const { lower } = tagged.tokens[first + 1] ?? {};
  const own = tagged.tokens[first]!.lower;
  if (lower === undefined || lower === own) return undefined;
  const isPerfect = own === 'har' || own === 'hade';
  if (!secondOfTwo.test(lower) || (isPerfect && /^(?:var|får)$/u.test(lower))) {
    if (!/^(?:är|var|blir)$/u.test(own) || infinitiveOf(lexicon, lower) === undefined) return undefined;
  }
  return opensWithSubject(tagged, first) && !startsClause(tagged, first + 2) ? first + 1 : undefined;
}

/** *I huset finns det finns en hiss*; in *allt som finns det finns här* two clauses meet. */
function isThereTwice(tokens: readonly Token[], first: number): boolean {
  if (first === 0 || tokens[first]!.lower !== 'finns' || tokens[first + 1]?.lower !== 'det') return false;
  if (tokens[first + 2]?.lower !== 'finns') return false;
  for (let at = 0; at < first; at++) if (/^(?:som|vad|vilk.+|där|om)$/u.test(tokens[at]!.lower)) return false;
  return true;
}

/** *Som privatperson kan du kan vara anonym*: the place of a verb that stands on both sides of its subject. */
export function repeatedVerb(tagged: Tagged, first: number): number | undefined {
  if (isThereTwice(tagged.tokens, first)) return first + 2;
  const inverted = invertedSubject(tagged, first);
  const last = inverted ?? (opensWithSubject(tagged, first) ? first : undefined);
  if (last === undefined) return undefined;
  const { tokens } = tagged;
  const verb = afterAdverbs(tagged, last);
  if (tokens[verb]?.lower !== tokens[first]!.lower || startsClause(tagged, verb + 1)) return undefined;
  // *Då får han får*: sheep.
  if (traitAt(tagged, verb) & Trait.noun) return undefined;
  // *Frågan är nu är skolan öppen*: what is said may be a question of its own.
  const isCopula = /^(?:är|var|blir)$/u.test(tokens[first]!.lower);
  if (inverted === undefined) return isCopula || verb === first + 1 ? undefined : verb;
  // *Det är du är viktig*: behind these a name or a noun may be more than a subject.
  if (isCopula && !subjects.has(tokens[inverted]!)) return undefined;
  return verb;
}
