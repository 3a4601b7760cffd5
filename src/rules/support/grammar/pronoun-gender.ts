import { sureGender } from '../../../swedish/inflection/gender.ts';
import type { Lookup } from '../../../swedish/lexicon/lookup.ts';
import { isFiniteVerb, type TaggedSentence, traitAt } from '../../../swedish/syntax/tagged.ts';
import { feats, Trait } from '../../../swedish/tagger/labels.ts';
import { bare, definite, definiteGender, hasTwoGenders, isPlural } from './noun-gender.ts';

/** A pronoun and what it should be, by the noun that it can only mean. */
export interface PronounSlip {
  place: number;
  suggestion: 'den' | 'det' | 'dem';
  noun: string;
}

/** What a noun may be meant by: *den*, *det* or *de*; none where its form does not tell. */
type Kind = 'en' | 'ett' | 'plural' | undefined;

/** Times and amounts, which hardly anybody points back to. */
const TIMES =
  /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en|ar)?|dag|dagar|vecka|veckan|veckor|månad|månaden|månader|år|året|gång|gången|gånger|klockan|kronor|procent|timmar|timme|tid|grund|hjälp|samband|håll|sätt|exempel|fall|går|stället|stund|tack)$/u;

function kindOf(tagged: TaggedSentence, place: number, lookup: Lookup): Kind {
  const { lower } = tagged.tokens[place]!;
  const form = feats(tagged.tags[place]!);
  if (form === definite) {
    // *Ansökan, början*
    if (lower.endsWith('an') && sureGender(lookup, lower) === 'en') return 'en';
    return definiteGender(lookup, lower);
  }
  if (form !== bare) return undefined;
  if (isPlural(lookup, lower)) return 'plural';
  const gender = sureGender(lookup, lower);
  if (hasTwoGenders(lower) || gender === undefined) return undefined;
  // *Beslut, barn* are one or many.
  return gender;
}

/** The nouns before a place that a pronoun might mean, the last one first; `undefined` where one cannot be told. */
interface Candidates {
  /** Kinds of all of them. */
  kinds: ReadonlySet<Kind>;
  count: number;
  /** The last one, with its kind. */
  last?: { noun: string; place: number; kind: Kind };
}

function candidates(tagged: TaggedSentence, end: number, lookup: Lookup): Candidates {
  const kinds = new Set<Kind>();
  let last: Candidates['last'];
  let count = 0;
  for (let place = 0; place < end; place++) {
    const token = tagged.tokens[place]!;
    const trait = traitAt(tagged, place);
    if (trait & Trait.name || (place > 0 && token.kind === 'word' && token.text !== token.lower)) {
      kinds.add(undefined);
      continue;
    }
    // *Den, det, denna* may lead further back.
    if (
      trait & Trait.pronoun &&
      /^(?:den|det|denna|detta|han|hon|hen|någon|något|en|ett)$/u.test(token.lower)
    ) {
      kinds.add(undefined);
      continue;
    }
    // *Den nya, en sökande*: an adjective that stands for its noun.
    const isNoun = (trait & Trait.noun) !== 0;
    if (!isNoun) {
      const isAlone =
        trait & (Trait.adjective | Trait.participle) && traitAt(tagged, place - 1) & Trait.determiner;
      if (isAlone && !(traitAt(tagged, place + 1) & (Trait.noun | Trait.adjective))) kinds.add(undefined);
      continue;
    }
    if (TIMES.test(token.lower)) continue;
    const kind = trait & Trait.genitive ? undefined : kindOf(tagged, place, lookup);
    kinds.add(kind);
    count++;
    if (!(trait & Trait.genitive)) last = { noun: token.text, place, kind };
  }
  return { kinds, count, ...(last === undefined ? {} : { last }) };
}

/** True for *den, det, dem* that stand alone: no article, and no beginning of *den som* and *det att*. */
function standsAlone(tagged: TaggedSentence, place: number): boolean {
  const next = tagged.tokens[place + 1];
  if (next === undefined || next.kind === 'number') return false;
  if (
    /^(?:som|där|dit|här|att|av|vars|vilken|vilket|egna|enda|andra|samma|ena|m|bara|just)$/u.test(next.lower)
  )
    return false;
  const trait = traitAt(tagged, place + 1);
  // *Den nu gällande avgiften*
  if (trait & Trait.adverb && traitAt(tagged, place + 2) & (Trait.adjective | Trait.participle)) return false;
  return !(
    trait &
    (Trait.noun | Trait.name | Trait.adjective | Trait.numeral | Trait.participle | Trait.determiner)
  );
}

/** Verbs of handling a thing, whose *det* is hardly the whole matter. */
const HANDLING =
  /^(?:skicka|skickar|skickat|lämna|lämnar|lämnat|posta|postar|mejla|mejlar|mejlat|faxa|returnera|sänd|sända|sänder|bifoga|bifogar|hämta|hämtar|underteckna|skanna|kopiera|förvara|förvarar|överklaga|överklagar|betala|betalar)$/u;
/** What is done to a thing, as the last verb of its clause. */
const HANDLED =
  /^(?:skickas|lämnas|sändas|hämtas|bifogas|undertecknas|överklagas|förnyas|postas|kompletteras|returneras|ersättas|besvaras|återkallas|omprövas)$/u;

function endsHere(tagged: TaggedSentence, place: number): boolean {
  const token = tagged.tokens[place];
  if (token === undefined || /^[.,;:!?]$/u.test(token.text)) return true;
  return (
    (traitAt(tagged, place) & (Trait.preposition | Trait.coordinator | Trait.subordinator)) !== 0 ||
    /^(?:in|tillbaka|senast|vidare|inom|före|om|när|innan)$/u.test(token.lower)
  );
}

/**
 * *Beslutet är fattat och den kan överklagas, fyll i ansökan och skicka det till oss*: a pronoun that agrees with nothing
 * said before it. Told only where all nouns before it in the paragraph have one form of *den, det, de*, so that there is
 * nothing else that it could mean.
 */
export function pronounSlip(
  tagged: TaggedSentence,
  place: number,
  earlier: readonly TaggedSentence[],
  lookup: Lookup,
): PronounSlip | undefined {
  const { lower } = tagged.tokens[place]!;
  if (!(traitAt(tagged, place) & (Trait.pronoun | Trait.determiner)) || !standsAlone(tagged, place))
    return undefined;
  const own = candidates(tagged, place, lookup);
  const before = earlier.map((sentence) => candidates(sentence, sentence.tokens.length, lookup));
  const last = own.last ?? before.at(-1)?.last;
  if (last?.kind === undefined) return undefined;
  const kinds = new Set([...own.kinds, ...before.flatMap(({ kinds }) => [...kinds])]);
  if (kinds.size !== 1) return undefined;
  if (lower === 'den') {
    if (last.kind === 'en' || !isPointer(tagged, place, own.last === undefined)) return undefined;
    const isSubject = isFiniteVerb(traitAt(tagged, place + 1)) || place === 0;
    if (last.kind === 'plural') return isSubject ? undefined : { place, suggestion: 'dem', noun: last.noun };
    return { place, suggestion: 'det', noun: last.noun };
  }
  const isObject =
    HANDLING.test(tagged.tokens[behindVerb(tagged, place)]?.lower ?? '') && endsHere(tagged, place + 1);
  if (lower === 'dem') {
    // *Skriv brev och skicka dem*: a bare neuter may be many.
    const isOne = own.count === 1 && before.every(({ count }) => count === 0);
    if (!isObject || !isOne || last.kind === 'plural') return undefined;
    const isSure = last.kind === 'en' || feats(tagged.tags[last.place]!) === definite;
    return isSure ? { place, suggestion: last.kind === 'en' ? 'den' : 'det', noun: last.noun } : undefined;
  }
  if (last.kind === 'ett') return undefined;
  const isDone =
    /^(?:ska|skall|kan|måste|bör)$/u.test(tagged.tokens[place + 1]?.lower ?? '') &&
    HANDLED.test(tagged.tokens[place + 2]?.lower ?? '') &&
    endsHere(tagged, place + 3);
  if (!isObject && !isDone) return undefined;
  if (last.kind === 'plural') return isObject ? { place, suggestion: 'dem', noun: last.noun } : undefined;
  return { place, suggestion: 'den', noun: last.noun };
}

/** The place of the verb that a pronoun is the object of, over its particle and *inte*: *låna inte ut den*. */
function behindVerb({ tokens }: TaggedSentence, place: number): number {
  let verb = place - 1;
  while (
    verb > place - 3 &&
    /^(?:in|ut|upp|fram|bort|tillbaka|med|vidare|inte)$/u.test(tokens[verb]?.lower ?? '')
  )
    verb--;
  return verb;
}

/** True where *den* is a subject with its verb, or the object of a verb before it. */
function isPointer(tagged: TaggedSentence, place: number, leadsBack: boolean): boolean {
  const next = traitAt(tagged, place + 1);
  // *Den kan överklagas*: over a full stop only as the first word.
  if (isFiniteVerb(next)) return place === 0 || !leadsBack || traitAt(tagged, place - 1) !== 0;
  const before = traitAt(tagged, behindVerb(tagged, place));
  const isObject = (before & Trait.verb) !== 0 && !(before & Trait.passive);
  // *Kan du överklaga den*; *kan den överklagas*
  return isObject || (isFiniteVerb(before) && (next & (Trait.infinitive | Trait.supine)) !== 0);
}
