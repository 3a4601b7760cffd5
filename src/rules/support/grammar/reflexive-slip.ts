import { isFiniteVerb, type TaggedSentence, traitAt } from '../../../swedish/syntax/tagged.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import { type AgreementSlip, adjectiveSlip } from './agreement-slip.ts';

/** What *sig* is beside these subjects. */
const reflexives: Readonly<Record<string, string>> = { jag: 'mig', du: 'dig', vi: 'oss', ni: 'er' };

/** Verbs whose *sig* has a word between: *klä på sig, ta av sig*. */
const dressing = /^(?:klä|ta|sätta|ha|få)$/u;

/** Nouns that an infinitive belongs to; not *barn*, who may be meant: *du får barn att känna sig trygga*. */
const things =
  /^(?:rätt|rättighet|möjlighet|möjligheter|svårigheter|svårt|lätt|skyldighet|skyldig|hjälp|stöd|tid|chans|behov|lust|råd|ansvar|tillfälle)$/u;

/** Words between the subject and *sig*. */
const furthest = 8;

/**
 * *Du behöver anmäla sig, du har rätt att uttala sig*: *sig* in a clause whose subject is the reader or the writer. Between
 * the two stand verbs, adverbs and things only, since a person among them may be who is meant: *du hjälper barnet att klä på sig*.
 */
export function reflexiveSlip(tagged: TaggedSentence, place: number): AgreementSlip | undefined {
  const { tokens } = tagged;
  let at = place - 1;
  if (/^(?:på|av)$/u.test(tokens[at]?.lower ?? '') && dressing.test(tokens[at - 1]?.lower ?? '')) at--;
  // *I sig, för sig*
  if (at < 0 || !(traitAt(tagged, at) & Trait.verb)) return undefined;
  let hasFinite = false;
  for (; at >= 0 && place - at <= furthest; at--) {
    const { lower } = tokens[at]!;
    if (Object.hasOwn(reflexives, lower)) {
      // *Kan du anmäla sig* has its verb before; *det är du som …* is no subject.
      const isTurned = at > 0 && isFiniteVerb(traitAt(tagged, at - 1));
      return hasFinite || isTurned ? adjectiveSlip(place, reflexives[lower]) : undefined;
    }
    const trait = traitAt(tagged, at);
    if (isFiniteVerb(trait)) {
      if (hasFinite) return undefined;
      hasFinite = true;
    }
    const isThing = things.test(lower) && opensInfinitive(tokens, at);
    const passed = Trait.verb | Trait.adverb | Trait.infinitiveMark | Trait.negation;
    // *Låta, se* and their like give their object a verb of its own.
    if (/^(?:lät|låt|låta|låter|se|ser|hör|höra|be|ber|bad)$/u.test(lower)) return undefined;
    const isMark =
      lower === 'att' || (/^(?:med|till|om|för)$/u.test(lower) && tokens[at + 1]!.lower === 'att');
    if (!(trait & passed) && !isThing && !isMark) return undefined;
  }
  return undefined;
}

/** *Rätt att, hjälp med att* */
function opensInfinitive(tokens: TaggedSentence['tokens'], noun: number): boolean {
  return tokens[noun + 1]?.lower === 'att' || tokens[noun + 2]?.lower === 'att';
}
