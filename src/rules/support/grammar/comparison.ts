import { WordClass } from '../../../swedish/lexicon/format.ts';
import type { Lexicon } from '../../../swedish/lexicon/lexicon.ts';
import { type TaggedSentence, traitAt } from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';

/** A comparison that says its degree twice or joins with the wrong word. Places are of tokens, `end` exclusive. */
export interface ComparisonSlip {
  start: number;
  end: number;
  suggestion: string;
}

const lowerAt = ({ tokens }: TaggedSentence, place: number): string => tokens[place]?.lower ?? '';

const COMPARATIVES = /^(?:bättre|sämre|större|högre|lägre|längre|äldre|yngre|tyngre|tjockare|\p{L}{3,}are)$/u;

/** True for a comparative; nouns end in *-are* too, and *tidigare* and *senare* are adverbs. */
function isComparative(tagged: TaggedSentence, place: number, lexicon: Lexicon): boolean {
  const lower = lowerAt(tagged, place);
  if (!COMPARATIVES.test(lower) || /^(?:tidigare|senare|vidare|snarare|före detta)$/u.test(lower))
    return false;
  if (!lower.endsWith('are')) return true;
  const isNoun = (lexicon.classes(lexicon.find(lower)) & WordClass.NOUN) !== 0;
  return !isNoun && (traitAt(tagged, place) & (Trait.adjective | Trait.adverb)) !== 0;
}

/** *Mer längre, mest bäst*: the degree said twice. */
export function doubledDegree(
  tagged: TaggedSentence,
  place: number,
  lexicon: Lexicon,
): ComparisonSlip | undefined {
  if (!isComparative(tagged, place + 1, lexicon)) return undefined;
  const next = lowerAt(tagged, place + 2);
  // *Ge mer äldre*; *mer högre utbildad personal* is more of them.
  if (
    traitAt(tagged, place + 2) & (Trait.noun | Trait.adjective | Trait.participle) ||
    /^(?:och|eller|fram|bort|upp|ner|ned|in|ut|ifrån|från)$/u.test(next)
  )
    return undefined;
  return { start: place, end: place + 2, suggestion: tagged.tokens[place + 1]!.text };
}

/** *Lika stor än* (som) */
export function likeThan(tagged: TaggedSentence, place: number): ComparisonSlip | undefined {
  for (let at = place + 2; at < place + 4; at++) {
    if (lowerAt(tagged, at) !== 'än') continue;
    for (let between = place + 1; between < at; between++)
      if (!(traitAt(tagged, between) & (Trait.adjective | Trait.adverb | Trait.participle | Trait.noun)))
        return undefined;
    return { start: at, end: at + 1, suggestion: 'som' };
  }
  return undefined;
}

/** *Är högre som i fjol* (än): behind a comparative that is all of the predicate. */
export function moreAs(tagged: TaggedSentence, place: number, lexicon: Lexicon): ComparisonSlip | undefined {
  if (!isComparative(tagged, place - 1, lexicon)) return undefined;
  let verb = place - 2;
  while (verb > place - 5 && traitAt(tagged, verb) & Trait.adverb) verb--;
  if (!/^(?:är|blir|var|blev|varit|blivit|vara|bli)$/u.test(lowerAt(tagged, verb))) return undefined;
  return /^(?:i|på|under|förra|tidigare|för|hos|vad|innan|förut)$/u.test(lowerAt(tagged, place + 1))
    ? { start: place, end: place + 1, suggestion: 'än' }
    : undefined;
}
