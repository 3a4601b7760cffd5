import { sureGender } from '../../../swedish/inflection/gender.ts';
import { WordClass } from '../../../swedish/lexicon/format.ts';
import type { Lexicon } from '../../../swedish/lexicon/lexicon.ts';
import type { Lookup } from '../../../swedish/lexicon/lookup.ts';
import { isFiniteVerb, nounPhraseEnd, type TaggedSentence, traitAt } from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import { opensWithSubject, type Tagged } from './clause-openings.ts';
import { hasTwoGenders } from './noun-gender.ts';

/** The places of the words between which *att* is missing. */
export interface MissingAtt {
  from: number;
  to: number;
}

const lowerAt = ({ tokens }: TaggedSentence, place: number): string => tokens[place]?.lower ?? '';

/** Infinitives that have no ending to be known by. */
export const shortInfinitives = /^(?:få|gå|ta|ge|bli|se|ha|bo|nå|stå|göra|vara)$/u;

/** Those of them, and with prefixes, that are no other words: *få* is few, *bo* a nest, *vara* goods. */
const SHORT =
  /^(?:gå|ta|ge|bli|se|ha|göra|veta|stå|nå|ske|avstå|ange|avge|anse|inse|uppnå|förstå|delge|medge)$/u;

/** An infinitive in *-a*, with its present in *-ar* or *-er*, that is no noun or adjective too. */
export function isOnlyVerb(word: string, lexicon: Lexicon): boolean {
  const isVerb = (form: string) => lexicon.classes(lexicon.find(form)) === WordClass.VERB;
  return word.endsWith('a') && isVerb(word) && (isVerb(`${word}r`) || isVerb(`${word.slice(0, -1)}er`));
}

/** True for a noun of which there is one, or that cannot be counted: *få hjälp, få plats*, not *få platser*. */
function isOne(tagged: TaggedSentence, place: number, lookup: Lookup): boolean {
  const { lower } = tagged.tokens[place]!;
  return (
    (traitAt(tagged, place) & Trait.noun) !== 0 && sureGender(lookup, lower) === 'en' && !hasTwoGenders(lower)
  );
}

/** True for an infinitive at a place, and no other word. */
export function isInfinitiveAt(tagged: TaggedSentence, place: number, lookup: Lookup): boolean {
  const token = tagged.tokens[place];
  if (token === undefined || token.text !== token.lower) return false;
  const { lower } = token;
  // *Med sina barn*; *upphov till ska*
  if (/^(?:sina|ska|skola)$/u.test(lower)) return false;
  if (SHORT.test(lower) || isOnlyVerb(lower, lookup.lexicon)) return true;
  const next = lowerAt(tagged, place + 1);
  if (lower === 'få') {
    // *För få platser*; *rätt få hjälp*
    const isArticle =
      /^(?:en|ett|den|det|dig|veta|reda|tillgång|besked|svar|stöd|bidrag|ersättning|tillstånd)$/u.test(next);
    return isArticle || isOne(tagged, place + 1, lookup);
  }
  if (lower === 'vara') return /^(?:med|hemma|där|här|kvar)$/u.test(next);
  if (lower === 'bo') return /^(?:i|på|kvar|hemma|här|där)$/u.test(next);
  // *Fylla i blanketten, ringa oss*: a noun or adjective too, but not with an object of its own behind.
  const classes = lookup.lexicon.classes(lookup.lexicon.find(lower));
  if (!lower.endsWith('a') || !(classes & WordClass.VERB) || !(traitAt(tagged, place) & Trait.infinitive))
    return false;
  return isObject(tagged, /^(?:i|in|upp|ut|under|till|av|med|på)$/u.test(next) ? place + 2 : place + 1);
}

/** True for what stands as an object, and not right behind a noun: *oss, en blankett, blanketten, din plats*. */
function isObject(tagged: TaggedSentence, place: number): boolean {
  const trait = traitAt(tagged, place);
  const { lower } = tagged.tokens[place] ?? { lower: '' };
  if (
    /^(?:mig|dig|oss|er|dem|sig|henne|honom|en|ett|den|det|din|ditt|dina|vår|vårt|våra|sin|sitt|sina)$/u.test(
      lower,
    )
  )
    return true;
  return (trait & Trait.noun) !== 0 && /(?:en|et|an|rna)$/u.test(lower);
}

/** What an action is: *det är viktigt att*. */
export const verdicts =
  'viktigt svårt lätt bra möjligt omöjligt nödvändigt roligt tillåtet förbjudet lämpligt enklare lättare svårare bättre dags klokt obligatoriskt frivilligt olagligt';
/** People who are to do something: *skyldig att*. */
export const obliged =
  'skyldig skyldiga beredd beredda redo tvungen tvungna berättigad berättigade villig villiga';
/** What an action is called: *syftet är att*. */
export const aims =
  'anledningen orsaken skälet problemet resultatet risken bedömningen poängen meningen syftet målet tanken avsikten uppgiften ambitionen idén uppdraget grundtanken utgångspunkten';
/** Of these a clause tells: *det betyder att du*. */
export const meanings = 'betyder innebär';
/** Verbs of which *att* is hardly left out before a clause: *yrkar att ärendet ska avslås*. */
export const statements =
  'bedömer bedömde yrkar yrkade beslutar beslutade konstaterar konstaterade föreslår föreslog meddelar meddelade påpekar påpekade begär begärde förutsätter';
/** Prepositions before an infinitive: *intresserad av att veta*. */
export const prepositions = 'för av till från med på';

const ADVERBS =
  /^(?:inte|också|alltid|även|bara|främst|mycket|så|ofta|extra|väldigt|dock|därför|nu|då|framför|allt)$/u;
const COPULAS = /^(?:är|blir|var|blev|känns|vore|går|gick)$/u;

/** *Viktigt lämna in*: behind *är* and its like. */
export function afterVerdict(tagged: TaggedSentence, place: number, lookup: Lookup): MissingAtt | undefined {
  if (!isInfinitiveAt(tagged, place + 1, lookup)) return undefined;
  let verb = place - 1;
  while (verb > place - 4 && ADVERBS.test(lowerAt(tagged, verb))) verb--;
  // *Är det viktigt lämna*; *på så sätt är det lätt se*
  if (/^(?:det|den)$/u.test(lowerAt(tagged, verb))) verb--;
  const copula = lowerAt(tagged, verb);
  // *Så långt det är möjligt återställa*: the verb may belong to what stands before.
  for (let at = 0; at < verb; at++)
    if (/^(?:så|måste|ska|skall|bör|kan)$/u.test(lowerAt(tagged, at))) return undefined;
  const isHard =
    /^(?:svårt|lätt|lättare|svårare)$/u.test(lowerAt(tagged, place)) &&
    /^(?:har|ha|hade|haft|får)$/u.test(copula);
  if (isHard) return { from: place, to: place + 1 };
  if (!COPULAS.test(copula) || (/^g/u.test(copula) && lowerAt(tagged, place) !== 'bra')) return undefined;
  // *Lättare säga än göra*
  if ([2, 3].some((step) => lowerAt(tagged, place + step) === 'än')) return undefined;
  return { from: place, to: place + 1 };
}

/** *Du har rätt få hjälp* */
export function afterRight(tagged: TaggedSentence, place: number, lookup: Lookup): MissingAtt | undefined {
  if (!isInfinitiveAt(tagged, place + 1, lookup)) return undefined;
  let verb = place - 1;
  while (verb > place - 3 && ADVERBS.test(lowerAt(tagged, verb))) verb--;
  if (/^(?:du|vi|ni|man|han|hon|de|hen)$/u.test(lowerAt(tagged, verb))) verb--;
  return /^(?:har|ha|hade|får|fick|ger|ge|gav|din|er|sin|deras)$/u.test(lowerAt(tagged, verb))
    ? { from: place, to: place + 1 }
    : undefined;
}

/** *Skyldig betala, ihåg ta med* */
export function afterObliged(tagged: TaggedSentence, place: number, lookup: Lookup): MissingAtt | undefined {
  return isInfinitiveAt(tagged, place + 1, lookup) ? { from: place, to: place + 1 } : undefined;
}

/** *Syftet är öka* */
export function afterAim(tagged: TaggedSentence, place: number, lookup: Lookup): MissingAtt | undefined {
  if (!/^(?:är|var)$/u.test(lowerAt(tagged, place + 1))) return undefined;
  let verb = place + 2;
  while (verb < place + 4 && ADVERBS.test(lowerAt(tagged, verb))) verb++;
  if (isInfinitiveAt(tagged, verb, lookup)) return { from: verb - 1, to: verb };
  // *Tanken är eleverna ska läsa*
  const end = nounPhraseEnd(tagged, verb);
  const isPronoun =
    /^(?:du|vi|ni|man|jag)$/u.test(lowerAt(tagged, verb)) && isFiniteVerb(traitAt(tagged, end));
  const isModal = /^(?:ska|skall|kan|får)$/u.test(lowerAt(tagged, end));
  const isClause = end > verb && (isModal || isPronoun) && verb === place + 2;
  return isClause && lowerAt(tagged, verb) !== 'det' ? { from: verb - 1, to: verb } : undefined;
}

/** *Det betyder du inte får*: before a subject and its verb, in what is no question. */
export function afterMeaning(tagged: TaggedSentence, place: number): MissingAtt | undefined {
  if (place === 0 || !/^(?:jag|du|vi|ni|man|han|hon)$/u.test(lowerAt(tagged, place + 1))) return undefined;
  let verb = place + 2;
  while (verb < place + 4 && /^(?:inte|också|alltid|även|bara|själv|själva)$/u.test(lowerAt(tagged, verb)))
    verb++;
  if (!isFiniteVerb(traitAt(tagged, verb))) return undefined;
  for (let at = 0; at < place; at++)
    if (/^(?:vad|så|hur|som|ju|desto)$/u.test(lowerAt(tagged, at))) return undefined;
  return { from: place, to: place + 1 };
}

/** *Ledamoten yrkade ärendet skulle återremitteras*: a subject and its verb behind a verb that has its own subject. */
export function afterStatement(tagged: TaggedSentence, place: number): MissingAtt | undefined {
  if (!opensWithSubject(tagged as Tagged, place)) return undefined;
  const end = nounPhraseEnd(tagged, place + 1);
  const last = lowerAt(tagged, end - 1);
  if (end === place + 1 || !/^(?:det|vi|du|ni|han|hon)$|(?:en|et|an|rna)$/u.test(last)) return undefined;
  let verb = end;
  while (verb < end + 2 && /^(?:inte|också|redan|även)$/u.test(lowerAt(tagged, verb))) verb++;
  const trait = traitAt(tagged, verb);
  // *Nämnden beslutade taxan i maj och höjde …*
  return isFiniteVerb(trait) && !/^(?:som|och)$/u.test(lowerAt(tagged, verb - 1))
    ? { from: place, to: place + 1 }
    : undefined;
}

/** *Se till du har med dig, tänk på hissen är avstängd* */
export function afterRequest(tagged: TaggedSentence, place: number): MissingAtt | undefined {
  const verb = lowerAt(tagged, place - 1);
  const own = lowerAt(tagged, place);
  if (!(own === 'till' ? /^(?:se|ser|såg|sett)$/u : /^(?:tänk|tänka)$/u).test(verb)) return undefined;
  if (own !== 'till' && own !== 'på') return undefined;
  const end = nounPhraseEnd(tagged, place + 1);
  const last = lowerAt(tagged, end - 1);
  if (end === place + 1 || !isFiniteVerb(traitAt(tagged, end))) return undefined;
  const isPronoun = end === place + 2 && /^(?:du|vi|ni|man|jag|det)$/u.test(last);
  const isNoun = (traitAt(tagged, end - 1) & Trait.noun) !== 0 && /(?:en|et|an|rna)$/u.test(last);
  return isPronoun || (isNoun && /^(?:är|har|kan|ska|får|måste)$/u.test(lowerAt(tagged, end)))
    ? { from: place, to: place + 1 }
    : undefined;
}

/** Verbs that a preposition belongs to: *hålla på arbeta, ta av skydda*. */
const PARTICLE_VERBS =
  /^(?:håll|höll|ta$|tar$|tog$|tagit$|slå|slår|stäng|klä|sätt|lägg|gå$|går$|gick$|stig|följ|vill$|ska$|kan$|får$|fick$|måste$|ville$|vara$|är$)/u;

/** *Av veta, för se till, stället för ringa*: a preposition before an infinitive. */
export function afterPreposition(
  tagged: TaggedSentence,
  place: number,
  lookup: Lookup,
): MissingAtt | undefined {
  if (place > 0) {
    const asked = afterRequest(tagged, place);
    if (asked !== undefined) return asked;
  }
  if (place === 0 || !(traitAt(tagged, place) & (Trait.preposition | Trait.adverb))) return undefined;
  const before = lowerAt(tagged, place - 1);
  const own = lowerAt(tagged, place);
  const verb = lowerAt(tagged, place + 1);
  if (PARTICLE_VERBS.test(before) || traitAt(tagged, place + 1) & Trait.passive) return undefined;
  if (own === 'för' && before === 'stället') {
    const isTagged = (traitAt(tagged, place + 1) & Trait.infinitive) !== 0 || verb === 'ringa';
    const isNoun = traitAt(tagged, place + 2) & Trait.noun && !isObject(tagged, place + 2);
    if (isTagged && verb.endsWith('a') && !isNoun) return { from: place, to: place + 1 };
  }
  if (!isInfinitiveAt(tagged, place + 1, lookup)) return undefined;
  if (own === 'för' && before === 'stället') return { from: place, to: place + 1 };
  // *För en tid sedan, vad är det för ta*: what is in front of it may be a question.
  if (own === 'för' && /^(?:det|vad|inte)$/u.test(before)) return undefined;
  // *Bättre på ta sina mediciner*: the short ones with their object only.
  const isShort = !verb.endsWith('a') || verb === 'ta' || verb === 'ha';
  const takes = Trait.noun | Trait.adjective | Trait.participle;
  if (isShort && own !== 'för' && isObject(tagged, place + 2) && traitAt(tagged, place - 1) & takes)
    return { from: place, to: place + 1 };
  return own === 'för' || !isShort ? { from: place, to: place + 1 } : undefined;
}
