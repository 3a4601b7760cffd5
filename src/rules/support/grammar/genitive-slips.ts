import { Flag, WordClass } from '../../../swedish/lexicon/format.ts';
import type { Lookup } from '../../../swedish/lexicon/lookup.ts';
import { isFiniteVerb, traitAt } from '../../../swedish/syntax/tagged.ts';
import { feats, Trait } from '../../../swedish/tagger/labels.ts';
import { opensWithSubject, type Tagged } from './clause-openings.ts';
import { bare, definite, definiteGender } from './noun-gender.ts';

/** Verbs with two objects, or with an object and what it becomes, by their beginnings: *ger eleven stöd, utser nämnden ordförande*. */
export const twoObjects = new RegExp(
  `^(?:${[
    // whole families, with prefixes before them
    '(?:till|er|med|bi|av|an|över|före|upp|ut|åter|vidare|be|för)?(?:ge|ger|gav|gett|givit|gavs|ges)$',
    '(?:av|över|in|ut|er|an|före|upp|fram|till|med)?(?:lämn|sänd|sänt|skick|bjud|bjöd|del|vis|låt|lät|lär|för|känn|kän|betal|ställ|fog|gör|gjor|lever)',
    'bevilj|nek|vägr|lov|skänk|meddel|garanter|önsk|frånt|kost|orsak|vål|berätt|fråg|orden|server|kall|val|välj|utnämn|döp|utse|utsåg|köp',
    'hjälp|bered|förbj|tillåt|medge|spar|bespar|stäl|lån|hyr|skriv|skrev|bring|tillför|upplåt|unn|krä|få|fick|nå|undervis|benämn|titul',
    'begär|döm|åläg|påför|föreläg|tillerkän|anvis|förvägr|möjliggö|underlät|försvår|spel|tack|bekost|ersät|tilltro|avlast|befri|beröv|avhän',
    'ha$|har$|hade$|haft$|är$|var$|vara$|blir$|bli$|blev$|finns$|fanns$|kom|sakn|heter$|het',
  ].join('|')})`,
  'u',
);

/**
 * Who and what has things of its own in such texts: bodies, people, buildings and places. A list, since most other nouns can
 * have what they are about behind them: *kursen matematik, antalet platser, kombinationen trafik och buller*.
 */
const owner = new RegExp(
  `(?:${[
    'nämnden|styrelsen|kommunen|regionen|staten|polisen|regeringen|riksdagen|myndigheten|domstolen|(?:tings|hov|förvaltnings|kammar)rätten|verket|kassan|utskottet|(?<!om)rådet',
    'förvaltningen|kontoret|skolan|gymnasiet|universitetet|kyrkan|biblioteket|sjukhuset|vårdcentralen|mottagningen|kliniken|hemtjänsten|socialtjänsten',
    'föreningen|bolaget|företaget|organisationen|förbundet|stiftelsen|partiet|banken|butiken|facket|klubben|teatern|museet|församlingen|familjen|klassen',
    '[a-zà-ɏ]{2}aren|[ae]nden|chefen|ägaren|eleven|barnet|flickan|pojken|mamman|pappan|modern|fadern|föräldern|kunden|klienten|patienten|gästen',
    'rektorn|direktören|ordföranden|kuratorn|läkaren|sköterskan|assistenten|sekreteraren|huvudmannen|mannen|kvinnan|personen|studenten|grannen|parten|arrendatorn|entreprenören|leverantören',
    'fastigheten|byggnaden|huset|tomten|lägenheten|lokalen|staden|orten|byn|landet|parken|gården|badet|boendet|hemmet|bilen|hunden|hästen',
  ].join('|')})$`,
  'u',
);

/** Times, and parts of a day: what stands before or behind them is when it is. */
export const time =
  /(?:dag|dagar|dagen|dagarna|vecka|veckor|veckan|veckorna|månaden|månader|år|året|åren|tid|tiden|tider|kväll|kvällar|kvällen|natt|nätter|natten|morgon|morgnar|morgonen|helg|helger|helgen|lov|lovet|timme|timmar|timmen|minut|minuter|gång|gånger|gången|stund|period|perioden|perioderna|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|sommar|sommaren|vinter|vintern|vår|våren|höst|hösten|termin|terminen|säsong|säsongen|sekunder|(?<!be)slutet|början)$/u;

/** Nouns that stand as adverbs or prepositions, or that something else than a genitive has before it. */
const loose =
  /^(?:runt|trots|till|fram|hem|bort|par|del|sätt|fot|skull|vägnar|vis|grad|mitt|plats|stycken|stycke|procent|kronor|meter|kilo|fall|hand|bruk|rum|takt|håll|värt|dess|ton|typ|slut|tack|nr|nummer|kl|sid|sida|bil|bilaga|grund|ihop|emot|samman|tvärtom|form|ex|eller|utom)$/u;

/** Where a clause begins: its subject stands behind these. */
const opener = /^(?:att|om|eftersom|när|då|innan|medan|men|och|så|därför|hur|varför|huruvida|där)$/u;

/** What stands before a noun in its phrase: *den, nya, tekniska*. */
const inPhrase = Trait.determiner | Trait.adjective;

/** Two words of which the first should be a genitive; the second is where it ends. */
export interface GenitiveSlip {
  place: number;
  end: number;
  suggestion: string;
}

/**
 * *Nämnden beslut ska justeras, enligt polisen bedömning, på kommunen hemsida*: a definite noun right before a bare one, where
 * nothing but a genitive may stand. Behind a verb the two may be its objects, or the first its subject (*ger eleven stöd*,
 * *har skolan rektor*).
 */
export function missingGenitive(tagged: Tagged, index: number, lookup: Lookup): GenitiveSlip | undefined {
  const { tokens } = tagged;
  const own = tokens[index]!;
  const noun = tokens[index + 1];
  if (noun === undefined) return undefined;
  // *Vid månaden slut, i årets början*
  const isTime = time.test(own.lower) && /^(?:slut|utgång)$/u.test(noun.lower);
  if (!isTime && (time.test(own.lower) || !isBareNoun(tagged, index + 1, lookup))) return undefined;
  if (!isOwner(tagged, index, lookup)) return undefined;
  let start = index;
  while (start > 0 && index - start < 3 && traitAt(tagged, start - 1) & inPhrase) start--;
  const head = tokens[start]!.lower;
  // *Hela dagen, samma gång*; *de barn skolan …*
  if (/^(?:hela|halva|samma|första|andra|sista|förra|nästa|varje|ena)$/u.test(head)) return undefined;
  if (!isTime && !isHeld(tagged, start, index + 2)) return undefined;
  return { place: index, end: index + 1, suggestion: `${own.text}s ${noun.text}` };
}

/** A definite noun in the nominative that may own something. */
function isOwner(tagged: Tagged, index: number, lookup: Lookup): boolean {
  const { lower, text, kind } = tagged.tokens[index]!;
  if (kind !== 'word' || lower.length < 5 || text.includes('-')) return false;
  if (index > 0 && text !== lower) return false;
  if (!owner.test(lower)) return false;
  if (feats(tagged.tags[index]!) !== definite) return false;
  return isDefinite(lower, lookup);
}

/** A form of a noun that is definite and no head word: *skolan, sökanden*; not *talan, fordran*. */
function isDefinite(form: string, lookup: Lookup): boolean {
  if (lookup.lexicon.flagsOf(form) & Flag.ENTRY) return false;
  return definiteGender(lookup, form) !== undefined || (/[ae]nden$/u.test(form) && lookup.accepts(form));
}

/** A bare noun that is nothing else than that, and no name of something. */
function isBareNoun(tagged: Tagged, place: number, lookup: Lookup): boolean {
  const { lower, text, kind } = tagged.tokens[place]!;
  if (kind !== 'word' || text !== lower || lower.length < 3 || text.includes('-')) return false;
  const { lexicon } = lookup;
  const classes = lexicon.classes(lexicon.find(lower));
  // *Yttrande, ordförande*: participles to the tagger.
  const isDeed = /[ae]nde$/u.test(lower) && classes === WordClass.NOUN;
  if (!isDeed && (!(traitAt(tagged, place) & Trait.noun) || feats(tagged.tags[place]!) !== bare))
    return false;
  if (loose.test(lower) || time.test(lower)) return false;
  if (classes & (WordClass.ADVERB | WordClass.FUNCTION | WordClass.ADJECTIVE)) return false;
  // *Kommunen delar ut priset*: a noun that is a verb as well.
  if (classes & WordClass.VERB && /(?:r|de|te|s)$/u.test(lower)) return false;
  return classes === 0 ? lookup.accepts(lower) : (classes & WordClass.NOUN) !== 0;
}

/** True where a phrase can be neither the subject of a verb before it nor one of two objects. `next` is the word behind both. */
function isHeld(tagged: Tagged, start: number, next: number): boolean {
  const { tokens } = tagged;
  const after = tokens[next];
  const isVerbNext = isFiniteVerb(traitAt(tagged, next));
  if (start === 0) return isVerbNext || hasLaterVerb(tagged, next);
  const before = tokens[start - 1]!;
  const trait = traitAt(tagged, start - 1);
  if (trait & Trait.preposition) {
    // *Fick av läkaren besked, ansökte hos nämnden bidrag*: an object behind the verb and its preposition.
    if (mayTakeBoth(tagged, start - 2)) return false;
    // *Medan i riket skatt betalas*: its own clause, with its subject behind.
    if (start > 1 && opener.test(tokens[start - 2]!.lower) && isVerbNext) return false;
    if (after !== undefined && /^[-–—(/]$/u.test(after.text)) return false;
    return !(traitAt(tagged, next) & (Trait.adjective | Trait.name | Trait.noun));
  }
  if (trait & (Trait.infinitiveMark | Trait.adverb | Trait.pronoun | Trait.noun)) return false;
  if (opener.test(before.lower) || trait & Trait.subordinator) return isVerbNext;
  if (!(trait & Trait.verb) || twoObjects.test(before.lower))
    return before.lower === 'är' && isItIs(tagged, start);
  if (trait & (Trait.infinitive | Trait.supine)) return hasSubject(tagged, start - 1);
  if (trait & Trait.imperative) return start === 1;
  // *Därför kontrollerades fastigheten brandlarm*: a passive has no object.
  return (trait & Trait.passive) !== 0 || opensWithSubject(tagged, start - 1);
}

/**
 * True where a verb stands before a preposition, or before the noun that it belongs to, and what follows may be its object:
 * *fick av läkaren besked, har rektorn på skolan ansvar, saknar hälften av hushållen egendom*.
 */
function mayTakeBoth(tagged: Tagged, last: number): boolean {
  let verb = last;
  const passed =
    inPhrase |
    Trait.noun |
    Trait.name |
    Trait.preposition |
    Trait.coordinator |
    Trait.numeral |
    Trait.possessive;
  while (verb > 0 && last - verb < 12 && traitAt(tagged, verb) & passed) verb--;
  const trait = traitAt(tagged, verb);
  if (!(trait & Trait.verb)) return false;
  if (twoObjects.test(tagged.tokens[verb]!.lower) && (verb === last || !isHas(tagged, verb))) return true;
  // *I maj öppnades i kommunen skolor, det byggs i området bostäder*: what is spoken of stands last.
  if (tagged.tokens[0]!.lower === 'det' && trait & Trait.passive) return true;
  if (isFiniteVerb(trait)) return !opensWithSubject(tagged, verb);
  let first = verb;
  while (first > 0 && !isFiniteVerb(traitAt(tagged, first))) first--;
  return isFiniteVerb(traitAt(tagged, first)) && !opensWithSubject(tagged, first);
}

/** *Eleven har rätt till skolan stöd*: a verb with its subject before it, and one object only. */
function isHas(tagged: Tagged, verb: number): boolean {
  return (
    /^(?:har|hade|haft|ha|får|fick|finns|fanns|är|var)$/u.test(tagged.tokens[verb]!.lower) &&
    opensWithSubject(tagged, verb)
  );
}

/** *Det är handläggaren uppgift*. */
function isItIs({ tokens }: Tagged, start: number): boolean {
  return start === 2 && tokens[0]!.lower === 'det';
}

/** True where a finite verb stands before a verb that it governs, or *att*. */
function hasSubject(tagged: Tagged, verb: number): boolean {
  return verb > 0 && !/^(?:låt|låta|låter|lät|be|ber|bad)$/u.test(tagged.tokens[verb - 1]!.lower);
}

function hasLaterVerb(tagged: Tagged, from: number): boolean {
  for (let place = from; place < Math.min(tagged.tokens.length, from + 7); place++) {
    if (isFiniteVerb(traitAt(tagged, place))) return true;
    if (traitAt(tagged, place) & Trait.punctuation) return false;
  }
  return false;
}

/** Verbs that no noun is written as, so that a genitive before them has lost its noun, or has an *s* too much. */
const sureVerbs =
  /^(?:har|hade|ska|skall|skulle|kan|kunde|måste|får|fick|vill|ville|bör|borde|är|var|blir|blev|ansvarar|beslutar|beslutade|bedömer|bedömde|anser|ansåg|erbjuder|arbetar|handlägger|fattar|fattade|behöver|behövde|tar|tog|gör|gjorde|ger|gav|kommer|kom|finns|fanns|sköter|prövar|prövade|begär|begärde|yttrar|föreslår|föreslog)$/u;

/** *Lagen* is of *en lag* and of *ett lag*. */
const TWO_GENDERS = /(?:lagen|planen)$/u;

/** *Nämndens har beslutat, enligt lagens ska*: a definite genitive right before a verb. */
export function strayGenitive(tagged: Tagged, index: number, lookup: Lookup): GenitiveSlip | undefined {
  const { tokens } = tagged;
  const { lower, text } = tokens[index]!;
  const next = tokens[index + 1];
  if (next === undefined || !lower.endsWith('s') || text.includes('-')) return undefined;
  if (index > 0 && text !== lower) return undefined;
  const isBeforeVerb = sureVerbs.test(next.lower) || isPassive(tagged, index + 1, lookup);
  if (!isBeforeVerb && !endsPhrase(tagged, index) && !isFirstOfTwo(tagged, index, lookup)) return undefined;
  const plain = lower.slice(0, -1);
  if (!isDefinite(plain, lookup) && !TWO_GENDERS.test(plain)) return undefined;
  // *Den är grannens, bättre än kommunens är, min och grannens*: a noun left out.
  let start = index;
  while (start > 0 && traitAt(tagged, start - 1) & inPhrase) start--;
  for (let place = 0; place < start; place++)
    if (/^(?:är|var|blir|blev|än|som|liksom|och|eller|samt)$/u.test(tokens[place]!.lower)) return undefined;
  const isHeldOrFirst =
    start === 0 ||
    (isBeforeVerb && opener.test(tokens[start - 1]!.lower)) ||
    (traitAt(tagged, start - 1) & Trait.preposition) !== 0;
  return isHeldOrFirst ? { place: index, end: index, suggestion: text.slice(0, -1) } : undefined;
}

/** *Bygglovets betalas*: a passive that is no noun. */
function isPassive(tagged: Tagged, place: number, lookup: Lookup): boolean {
  const { lower } = tagged.tokens[place]!;
  const trait = traitAt(tagged, place);
  if (!(trait & Trait.passive) || !isFiniteVerb(trait)) return false;
  return lookup.lexicon.classes(lookup.lexicon.find(lower)) === WordClass.VERB;
}

/** *Mellan skolans och socialtjänsten är*: the first of two that *mellan* joins, the second in the nominative. */
function isFirstOfTwo(tagged: Tagged, index: number, lookup: Lookup): boolean {
  const { tokens } = tagged;
  if (tokens[index - 1]?.lower !== 'mellan' || tokens[index + 1]!.lower !== 'och') return false;
  const second = tokens[index + 2];
  if (second?.kind !== 'word' || feats(tagged.tags[index + 2]!) !== definite) return false;
  return (
    isDefinite(second.lower, lookup) &&
    !(traitAt(tagged, index + 3) & (Trait.noun | Trait.adjective | Trait.name))
  );
}

/** *Enligt lagens.*: behind a preposition, with nothing behind it that it could own. */
function endsPhrase(tagged: Tagged, index: number): boolean {
  const before = tagged.tokens[index - 1]?.lower ?? '';
  const next = tagged.tokens[index + 1]!;
  return before === 'enligt' && /^(?:[.,;]|om|när|att|senast)$/u.test(next.lower);
}
