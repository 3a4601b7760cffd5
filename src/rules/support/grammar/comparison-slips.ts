import { DEGREE } from '../../../swedish/inflection/feats.ts';
import { paradigm } from '../../../swedish/inflection/paradigm.ts';
import { WordClass } from '../../../swedish/lexicon/format.ts';
import type { Lexicon } from '../../../swedish/lexicon/lexicon.ts';
import { type TaggedSentence, traitAt } from '../../../swedish/syntax/tagged.ts';
import { feats, Trait } from '../../../swedish/tagger/labels.ts';
import { definite } from './noun-gender.ts';

/** Words of a comparison that do not go together, from the first to the last, and what to write. */
export interface ComparisonSlip {
  place: number;
  end: number;
  suggestion: string;
  messageId: 'doubled' | 'than' | 'as' | 'with' | 'degree' | 'fewer';
}

/** Comparatives that are not made with *-are*. */
const irregular =
  /^(?:bättre|sämre|värre|större|mindre|äldre|yngre|högre|lägre|längre|fler|färre|tyngre|trängre|grövre|smalare|kortare)$/u;
/** Comparatives that are adverbs too: *läs mer längre ner, vi berättar mer senare*. */
const adverbs =
  /^(?:längre|närmare|senare|tidigare|vidare|oftare|hellre|snarare|nedre|övre|inre|yttre|högre|lägre)$/u;
const irregularMost =
  /^(?:bästa|bäst|sämsta|sämst|värsta|värst|största|störst|minsta|minst|äldsta|äldst|yngsta|yngst|högsta|högst|lägsta|lägst|längsta|längst|flesta|flest)$/u;

/** True for a form of an adjective alone in a degree: *viktigare, viktigaste*; not *lärare*. */
function isRegular(lexicon: Lexicon, form: string, ending: 'are' | 'ast' | 'aste'): boolean {
  if (!form.endsWith(ending) || form.length < 6) return false;
  return lexicon.classes(lexicon.find(form)) === WordClass.ADJECTIVE;
}

function isComparative(lexicon: Lexicon, form: string): boolean {
  return irregular.test(form) || isRegular(lexicon, form, 'are');
}

function isSuperlative(lexicon: Lexicon, form: string): boolean {
  return irregularMost.test(form) || isRegular(lexicon, form, 'ast') || isRegular(lexicon, form, 'aste');
}

const copula = /^(?:är|var|blir|blev|varit|blivit|vara|bli)$/u;

/** *Mer bättre, mest viktigaste*: a degree told twice. */
export function doubledDegree(
  { tokens }: Pick<TaggedSentence, 'tokens'>,
  index: number,
  lexicon: Lexicon,
): ComparisonSlip | undefined {
  const own = tokens[index]!.lower;
  const next = tokens[index + 1];
  if (next?.kind !== 'word') return undefined;
  const { lower, text } = next;
  const slip: ComparisonSlip = { place: index, end: index + 1, suggestion: text, messageId: 'doubled' };
  if (own === 'mest')
    return isSuperlative(lexicon, lower) && !/^(?:högst|minst|längst)$/u.test(lower) ? slip : undefined;
  if (!isComparative(lexicon, lower)) return undefined;
  // *mer äldre personal*: more people of a sort.
  if (/^(?:äldre|yngre)$/u.test(lower) && tokens[index + 2]?.kind === 'word') return undefined;
  if (!adverbs.test(lower)) return slip;
  // *Kön är mer längre*, not *läs mer längre ner*
  const isPredicate = copula.test(tokens[index - 1]?.lower ?? '');
  return isPredicate &&
    !/^(?:ned|ner|upp|fram|bort|in|ut|söderut|norrut)$/u.test(tokens[index + 2]?.lower ?? '')
    ? slip
    : undefined;
}

/** What a thing is compared with: *som vi trodde, som förra året, som den gamla*; not *som det är, som förälder*. */
function isCompared(tagged: TaggedSentence, place: number): boolean {
  const { tokens } = tagged;
  const lower = tokens[place]?.lower ?? '';
  const next = tokens[place + 1]?.lower ?? '';
  if (lower === 'det')
    return !/^(?:är|var|ser|låter)$/u.test(next) && (traitAt(tagged, place + 1) & Trait.adjective) !== 0;
  if (/^(?:vi|du|ni|jag|han|hon|man)$/u.test(lower)) return (traitAt(tagged, place + 1) & Trait.finite) !== 0;
  if (/^(?:förra|tidigare|förut|fjolårets|vad|väntat|beräknat|planerat)$/u.test(lower)) return true;
  // *Högre som i grannkommunerna, lägre som för ett år sedan*
  if (/^(?:i|under|på|för|hos|vid)$/u.test(lower)) return tagged.tokens[place + 1]?.kind === 'word';
  if (/^(?:den|de)$/u.test(lower)) return /^(?:gamla|förra|tidigare|andra|övriga|nya|gamle)$/u.test(next);
  return (traitAt(tagged, place) & Trait.noun) !== 0 && feats(tagged.tags[place]!) === definite;
}

/** *Större som vi trodde, bättre att ringa som att skriva*: *som* behind a comparative, where *än* belongs. */
export function asForThan(
  tagged: TaggedSentence,
  index: number,
  lexicon: Lexicon,
): ComparisonSlip | undefined {
  const { tokens } = tagged;
  const slip: ComparisonSlip = { place: index, end: index, suggestion: 'än', messageId: 'than' };
  const before = tokens[index - 1]?.lower ?? '';
  if (tokens[index + 1]?.lower === 'att') {
    // *Bättre att ringa som att skriva*
    for (let place = index - 1; place > Math.max(0, index - 8); place--) {
      if (tokens[place]!.kind !== 'word') return undefined;
      if (tokens[place]!.lower === 'att')
        return isComparative(lexicon, tokens[place - 1]!.lower) && !adverbs.test(tokens[place - 1]!.lower)
          ? slip
          : undefined;
    }
    return undefined;
  }
  if (!isComparative(lexicon, before) || !isCompared(tagged, index + 1)) return undefined;
  let verb = index - 2;
  while (
    verb > index - 5 &&
    /^(?:mycket|lite|något|betydligt|inte|ännu|klart|nu|också|ofta|dock)$/u.test(tokens[verb]?.lower ?? '')
  )
    verb--;
  if (!copula.test(tokens[verb]?.lower ?? '')) return undefined;
  // *Det är mindre som vi kan göra, det är fler som …*
  if (tokens[verb - 1]?.lower === 'det' || tokens[verb + 1]?.lower === 'det') return undefined;
  return slip;
}

/** *Än i dag, än så länge*: not of a comparison. */
const STILL = /^(?:idag|så|nu|då|en|mer|mindre|i|den)$/u;

function isStill({ tokens }: TaggedSentence, place: number): boolean {
  const lower = tokens[place]?.lower ?? '.';
  if (!/^\p{L}/u.test(lower)) return true;
  if (lower === 'i' || lower === 'den') return /^(?:dag|dessa)$/u.test(tokens[place + 1]?.lower ?? '');
  return STILL.test(lower);
}

/** *Lika stor än, samma än, dubbelt så hög än*: *än* where *som* belongs. */
export function thanForAs(
  tagged: TaggedSentence,
  index: number,
  lexicon: Lexicon,
): ComparisonSlip | undefined {
  const { tokens } = tagged;
  // *Visar mindre av samma beteende än*: the word compares with one further off.
  for (let place = 0; place < index; place++)
    if (
      /^(?:mer|mera|hellre|annan|annat|andra)$/u.test(tokens[place]!.lower) ||
      isComparative(lexicon, tokens[place]!.lower)
    )
      return undefined;
  if (isStill(tagged, index + 1)) return undefined;
  const slip: ComparisonSlip = { place: index, end: index, suggestion: 'som', messageId: 'as' };
  for (let place = index - 1; place >= Math.max(0, index - 3); place--) {
    const { lower } = tokens[place]!;
    const gap = index - place - 1;
    if (lower === 'samma') return gap === 0 || isNounAt(tagged, place + 1) ? slip : undefined;
    if (/^likada(?:n|nt|na)$/u.test(lower)) return gap === 0 ? slip : undefined;
    if (
      lower === 'lika' ||
      (lower === 'så' && /^(?:dubbelt|gånger|hälften|halvt)$/u.test(tokens[place - 1]?.lower ?? ''))
    ) {
      // *Lika många barn än*; *lika bra eller bättre än*; *lika mycket mer än*
      const word = tokens[place + 1]!.lower;
      if (gap === 0 || /(?:re|are)$/u.test(word) || /^(?:mer|fler|litet)$/u.test(word)) return undefined;
      if (!(traitAt(tagged, place + 1) & (Trait.adjective | Trait.adverb | Trait.determiner | Trait.pronoun)))
        return undefined;
      return gap === 1 || isNounAt(tagged, place + 2) ? slip : undefined;
    }
    if (
      !(
        traitAt(tagged, place) &
        (Trait.adjective | Trait.adverb | Trait.noun | Trait.determiner | Trait.pronoun)
      )
    )
      return undefined;
  }
  return undefined;
}

function isNounAt(tagged: TaggedSentence, place: number): boolean {
  return (traitAt(tagged, place) & Trait.noun) !== 0;
}

/** *Jämfört som, i jämförelse än*: what is compared stands behind *med*. */
export function comparedWith({ tokens }: TaggedSentence, index: number): ComparisonSlip | undefined {
  const before = tokens[index - 1]?.lower ?? '';
  const isPhrase = before === 'jämfört' || (before === 'jämförelse' && tokens[index - 2]?.lower === 'i');
  if (!isPhrase || tokens[index + 1]?.kind !== 'word') return undefined;
  return { place: index, end: index, suggestion: 'med', messageId: 'with' };
}

/** *Hyran är hög än förra året*: the bare form of the adjective before *än*. */
export function bareDegree(
  tagged: TaggedSentence,
  index: number,
  lexicon: Lexicon,
): ComparisonSlip | undefined {
  const { tokens } = tagged;
  const adjective = tokens[index - 1];
  if (adjective?.kind !== 'word' || !copula.test(tokens[index - 2]?.lower ?? '')) return undefined;
  if (!(traitAt(tagged, index - 1) & Trait.adjective) || isComparative(lexicon, adjective.lower))
    return undefined;
  if (/^(?:annan|annat|andra|annorlunda|mer|inte|fler|färre)$/u.test(adjective.lower)) return undefined;
  if (isStill(tagged, index + 1) || !isCompared(tagged, index + 1)) return undefined;
  if (!(lexicon.classes(lexicon.find(adjective.lower)) & WordClass.ADJECTIVE)) return undefined;
  const more = paradigm(adjective.lower, 'adjective').forms.find(
    ({ feats }) => feats === DEGREE.comparative,
  )?.form;
  if (more === undefined || lexicon.find(more) < 0) return undefined;
  return { place: index - 1, end: index - 1, suggestion: more, messageId: 'degree' };
}

/** Things and people that are counted, and never small: *mindre timmar*. */
const counted =
  /(?:[^aeiouyåäö]are|personer|människor|timmar|dagar|veckor|månader|gånger|invånare|deltagare|ansökningar|elever|anställda)$/u;

/** *Det behövs mindre förskollärare, mindre ansökningar*: what is counted is *färre*. */
export function fewerSlip(tagged: TaggedSentence, index: number): ComparisonSlip | undefined {
  const { tokens } = tagged;
  const noun = tokens[index + 1];
  if (noun?.kind !== 'word' || !(traitAt(tagged, index + 1) & Trait.noun) || !counted.test(noun.lower))
    return undefined;
  // *Med två mindre elever, en mindre väg*
  const before = tokens[index - 1]?.lower ?? '';
  if (
    !/^(?:behövs|behöver|finns|har|hade|får|fick|allt|betydligt|mycket|blir|ger|söker|kommer|anställer|med)$/u.test(
      before,
    )
  )
    return undefined;
  return { place: index, end: index, suggestion: 'färre', messageId: 'fewer' };
}
