import type { Lexicon } from '../../../swedish/lexicon/lexicon.ts';
import { traitAt } from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import type { Token } from '../../../swedish/types.ts';
import { wordSet } from '../../../swedish/word-sets.ts';
import {
  afterAdverbs,
  invertedSubject,
  opensWithSubject,
  startsClause,
  subjects,
  type Tagged,
} from './clause-openings.ts';
import { infinitiveOf } from './verb-forms.ts';

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
