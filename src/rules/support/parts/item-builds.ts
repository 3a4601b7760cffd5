import { WordClass } from '../../../swedish/lexicon/format.ts';
import { sureSubjects } from '../../../swedish/pronouns.ts';
import type { Swedish } from '../../../swedish/swedish.ts';
import { isFiniteVerb, traitAt } from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import type { AnalysedBlock, Token } from '../../../swedish/types.ts';

/**
 * How a list item is built: `verb` is a request or an infinitive (*Fyll i*, *städa*), `finite` goes on with the verb of its
 * lead-in (*är över 65 år*), `clause` begins with *om* or *att*, `question` with *hur* or *vilka*, `noun` holds no verb.
 */
export type ItemBuild = 'verb' | 'finite' | 'sentence' | 'clause' | 'question' | 'noun' | 'fragment';

const openers = /^(?:om|att|när)$/u;
const questions = /^(?:hur|vad|vem|vilken|vilket|vilka|varför)$/u;
/** Subjects that need no tag; a clause of them has its verb next to them. */
const plainSubjects = new Set([...sureSubjects, 'det', 'man', 'alla', 'ingen', 'fler']);
/** Presents that no noun looks like. */
const presents = /^(?:är|har|får|kan|ska|vill|blir|bor|går|gör|tar|ger)$/u;

/** Requests that are nouns to the dictionary. */
const requests = /^(?:ring|läs|kom|fråga|sök|besök|håll|följ|svara|visa)$/u;
/** Infinitives that are nouns or prepositions too. */
const shortInfinitives = /^(?:bo|få|gå|se|ge|ta|ha|be|bli|stå|må|nå|vara)$/u;

/**
 * How an item is built; undefined where that is not certain, or where it has something else to say (a label, a link).
 *
 * @param isInfinitive Whether the lead-in calls for an infinitive: *Vi hjälper dig att*.
 */
export function itemBuild(
  block: AnalysedBlock,
  swedish: Swedish,
  isInfinitive: boolean,
): ItemBuild | undefined {
  const sentence = block.sentences[0];
  const tagged = sentence && swedish.tagged(sentence);
  if (sentence === undefined || tagged === undefined) return undefined;
  const { tokens } = sentence;
  const [first, second] = tokens;
  if (first?.kind !== 'word' || /[?:]/u.test(block.text)) return undefined;
  // *Barn (gratis)* and *Ring oss – vi svarar* hold a remark.
  if (tokens.some(({ kind, text }) => kind === 'address' || text === '–')) return undefined;
  const { lower } = first;
  const trait = traitAt(tagged, 0);
  // *Utomlands* has been taken for a past. A word of another class needs the look of a present.
  const holdsFinite = (place: number) =>
    isFiniteVerb(traitAt(tagged, place)) &&
    ((traitAt(tagged, place) & Trait.auxiliary) !== 0 ||
      tokens[place]!.lower.endsWith('r') ||
      mayBeVerb(swedish, tokens[place]!.lower));
  if (openers.test(lower)) return opensOneClause(tokens, holdsFinite) ? 'clause' : undefined;
  if (questions.test(lower)) return holdsFinite(1) ? undefined : 'question';
  if (second !== undefined && plainSubjects.has(lower)) {
    if (holdsFinite(1)) return 'sentence';
    // *Fler bostäder, alla handlingar* are things.
    if (sureSubjects.has(lower)) return undefined;
  }
  const classes = classesOf(swedish, lower);
  if (holdsFinite(0) && (classes === WordClass.VERB || presents.test(lower)))
    return second !== undefined && plainSubjects.has(second.lower) ? undefined : 'finite';
  if (isInfinitive && (shortInfinitives.test(lower) || (lower.endsWith('a') && mayBeVerb(swedish, lower))))
    return 'verb';
  if (opensWithVerb(first, trait, classes)) return 'verb';
  if (trait & Trait.imperative && second?.kind === 'word' && requests.test(lower)) return 'verb';
  // What else may be a verb is left alone, but for *handling av avfall*.
  const isNoun = (trait & Trait.noun) !== 0;
  if (
    (classes & WordClass.VERB) !== 0 &&
    !(isNoun && (first.lower.endsWith('ing') || second?.lower === 'av'))
  )
    if (!isNoun || lower.endsWith('a') || classes === WordClass.VERB) return undefined;
  if (/[^\p{L}-]/u.test(first.text) || first.abbreviation) return undefined;
  const clauses = swedish.clauses(sentence);
  if (clauses === undefined) return undefined;
  const { mainVerb, sound } = clauses;
  if (mainVerb > 0 && sound && holdsFinite(mainVerb) && isSubject(trait)) return 'sentence';
  // *Beslutet inte tillkommit i rätt ordning* leaves out *har*.
  const holdsVerb = (place: number) => holdsFinite(place) || (traitAt(tagged, place) & Trait.supine) !== 0;
  if (block.sentences.length > 1 || tokens.some((_, place) => holdsVerb(place))) return undefined;
  const nominal = Trait.noun | Trait.determiner | Trait.possessive;
  if ((trait & nominal) !== 0) return 'noun';
  if ((trait & (Trait.adjective | Trait.participle)) === 0) return undefined;
  return (traitAt(tagged, 1) & Trait.noun) !== 0 ? 'noun' : 'fragment';
}

function isSubject(trait: number): boolean {
  return (trait & (Trait.noun | Trait.pronoun | Trait.determiner | Trait.adjective | Trait.possessive)) !== 0;
}

function classesOf({ lexicon }: Swedish, lower: string): number {
  return lexicon === undefined ? 0 : lexicon.classes(lexicon.find(lower));
}

function mayBeVerb(swedish: Swedish, lower: string): boolean {
  return (classesOf(swedish, lower) & WordClass.VERB) !== 0;
}

/** *Om du flyttar*; not *Om du saknar bank-id, ring oss* or *Om du flyttar ska du anmäla det*, which are whole sentences. */
function opensOneClause(tokens: readonly Token[], holdsFinite: (place: number) => boolean): boolean {
  let verbs = 0;
  for (let place = 1; place < tokens.length; place++) {
    if (holdsFinite(place)) verbs++;
    if (verbs > 0 && (tokens[place]!.text === ',' || sureSubjects.has(tokens[place]!.lower))) return false;
  }
  return verbs === 1 || tokens[0]!.lower === 'att';
}

/** *Fyll i, städa*; tags of short lines are uncertain, and a word that can be nothing else needs none. */
function opensWithVerb({ lower }: Token, trait: number, classes: number): boolean {
  if ((classes & WordClass.VERB) === 0) return false;
  if ((trait & (Trait.imperative | Trait.infinitive)) !== 0) return true;
  return classes === WordClass.VERB && (lower.endsWith('a') || !/(?:[rst]|de|te)$/u.test(lower));
}
