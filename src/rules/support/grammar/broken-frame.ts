import { isFiniteVerb, type TaggedSentence, traitAt } from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';

/** A sentence that begins as one construction and goes on as another: its subject is behind a preposition. */
export interface BrokenFrame {
  /** The finite verb that lacks its subject. */
  verb: number;
  /** The first token of the subject that the preposition hides. */
  subject: number;
}

/** Prepositions that such a sentence begins with. */
export const frameOpeners = /^(?:med|genom|enligt|i|på|för|utifrån|av|vid)$/u;
/** What somebody or something does with a that-clause; not *framgår, följer*, which need no subject of their own. */
const telling =
  /^(?:innebär|innebar|betyder|betydde|anser|ansåg|menar|menade|bedömer|bedömde|medför|medförde|hävdar|hävdade|tycker|tyckte|uppger|uppgav|föreslår|föreslog|konstaterar|konstaterade|påpekar|påpekade|kräver|krävde|understryker|betonar|rekommenderar)$/u;
/** Words before the verb. */
const furthest = 12;

/** *Med den nya lagen innebär att, enligt revisorerna anser att*: a verb with its that-clause and no subject. */
export function prepositionFrame(sentence: TaggedSentence): BrokenFrame | undefined {
  const { tokens } = sentence;
  if (!frameOpeners.test(tokens[0]!.lower)) return undefined;
  const limit = Math.min(tokens.length - 2, furthest);
  for (let place = 1; place < limit; place++) {
    const trait = traitAt(sentence, place);
    const { lower } = tokens[place]!;
    if (telling.test(lower) && tokens[place + 1]!.lower === 'att')
      return place > 1 && isFiniteVerb(trait) ? { verb: place, subject: 1 } : undefined;
    if (trait & (Trait.verb | Trait.subordinator | Trait.relative | Trait.punctuation | Trait.infinitiveMark))
      return undefined;
  }
  return undefined;
}

const modals = /^(?:kan|ska|skall|får|måste|bör|behöver)$/u;
/** Infinitives whose subject may come behind: *för den som flyttar kan gälla andra regler*. */
const existing =
  /^(?:vara|finnas|gälla|komma|bli|krävas|räcka|ske|behövas|uppstå|inträffa|uppkomma|tillkomma)$/u;

/** *För den som är sjuk länge kan få stöd*: who is told of stands behind *för*, and the main clause has no subject. */
export function forWhoFrame(sentence: TaggedSentence): BrokenFrame | undefined {
  const { tokens } = sentence;
  if (tokens[0]!.lower !== 'för' || tokens[2]?.lower !== 'som') return undefined;
  if (!/^(?:den|dig|er|dem|de)$/u.test(tokens[1]!.lower)) return undefined;
  let finite = 0;
  for (let place = 3; place + 1 < tokens.length; place++) {
    const trait = traitAt(sentence, place);
    const { lower } = tokens[place]!;
    if (
      place > 3 &&
      /^(?:som|att|om|och|eller|när|där|hur|vad|man|du|vi|ni|jag|han|hon|de|den|det)$/u.test(lower)
    )
      return undefined;
    if (!isFiniteVerb(trait)) continue;
    finite++;
    if (finite < 2) continue;
    const next = traitAt(sentence, place + 1);
    const isOwn = modals.test(lower) && next & Trait.infinitive && !(next & Trait.passive);
    return isOwn && !existing.test(tokens[place + 1]!.lower) ? { verb: place, subject: 1 } : undefined;
  }
  return undefined;
}
