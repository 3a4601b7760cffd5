import { setOfWords } from '../../../base/word-list.ts';
import type { SyntaxToken } from '../../../swedish/syntax/index.ts';
import { type TaggedSentence, traitAt, verbParticles } from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';

const numbers = setOfWords('en ett två tre fyra fem sex sju åtta nio tio elva tolv halva hela hundra tusen');

/** *beviljas upp till tre månader*: how much, and no *upp* of the verb's as in *tas upp till prövning*. */
export function isUpTo(tokens: readonly SyntaxToken[], place: number): boolean {
  if (tokens[place]?.lower !== 'upp' || tokens[place + 1]?.lower !== 'till') return false;
  const amount = tokens[place + 2];
  return amount !== undefined && (/^\d/u.test(amount.text) || numbers.has(amount.lower));
}

/** Tokens between a verb and a particle that stands apart from it, at most. */
const mostBeforeParticle = 4;

/** *tas en avgift ut*: the particle behind what the verb is about, undefined where there is none. */
export function particleApart(tagged: TaggedSentence, verb: number): string | undefined {
  const { tokens } = tagged;
  const between = Trait.noun | Trait.determiner | Trait.adjective | Trait.numeral | Trait.possessive;
  for (let place = verb + 1; place <= verb + mostBeforeParticle && place < tokens.length; place++) {
    const { lower } = tokens[place]!;
    if (verbParticles.has(lower)) {
      const isBehindNoun = place > verb + 1 && (traitAt(tagged, place - 1) & Trait.noun) !== 0;
      return isBehindNoun && !isUpTo(tokens, place) ? lower : undefined;
    }
    if (lower !== 'inte' && (traitAt(tagged, place) & between) === 0) return undefined;
  }
  return undefined;
}
