import { endingIn } from '../../../document-type/suffixes.ts';
import { inflectLike, matchCase } from '../../../swedish/inflection/index.ts';
import { isBareSubject, type TaggedSentence, traitAt } from '../../../swedish/syntax/index.ts';
import { feats, Trait } from '../../../swedish/tagger/labels.ts';
import type { Token } from '../../../swedish/types.ts';
import { articleOf, type Bare, bodies, officials, onlyEndsSo, persons, prepositions } from './bare-nouns.ts';

/** What officials write in front of a bare singular: *beviljad plats betalas*, *kan annan person hämta*. */
const attributes = new Set(
  (
    'annan annat föreslagen föreslaget beviljad beviljat beställd beställt inlämnad inlämnat insänd insänt godkänd ' +
    'godkänt undertecknad undertecknat ifylld ifyllt ansvarig behörig berörd bifogad bifogat upprättad upprättat giltig ' +
    'giltigt skriftlig komplett fullständig befintlig befintligt angiven angivet utsedd vald anvisad anvisat avtalad ' +
    'avtalat erlagd inkommen inkommet utförd utfört sakkunnig beslutad beslutat genomförd genomfört utebliven uteblivet ' +
    'försenad försenat ofullständig felaktig bokad avbokad uthyrd utlämnad utlämnat kvitterad nedsatt sökt tilldelad ' +
    'tilldelat upphandlad upphandlat berättigad reserverad reserverat begärd begärt ansökt meddelad meddelat beslagtagen ' +
    'uppbokad uppbokat använd använt uppsagd betald betalt hyrd hyrt skadad skadat borttappad borttappat förlorad förlorat ' +
    'utgången utgånget återlämnad återlämnat inbetald inbetalt redovisad redovisat kasserad kasserat'
  ).split(' '),
);
/** Attributes without end, as compounds: *bidragsberättigad förening*, *permanentbebodd fastighet*. */
const compoundAttributes = 'sberättigad bebodd bebyggd';
const isCompoundAttribute = endingIn(compoundAttributes);
/** Behind a preposition these want the definite, here in that form: *i aktuell arbetsgrupp*, *till berörd nämnd*. */
const certainOnes: ReadonlyMap<string, string> = new Map([
  ['aktuell', 'aktuella'],
  ['aktuellt', 'aktuella'],
  ['ansvarig', 'ansvariga'],
  ['ansvarigt', 'ansvariga'],
  ['berörd', 'berörda'],
  ['berört', 'berörda'],
  ['önskad', 'önskade'],
  ['önskat', 'önskade'],
]);
/** Behind a preposition and before somebody who acts these want *en* or *ett*: *av privat företag*. */
const anyOnes = new Set(
  'auktoriserad behörig certifierad enskild legitimerad privat utländsk utländskt'.split(' '),
);
/** Whoever may stand behind them. */
const isAnybody = endingIn(
  `${persons} ${bodies} ${officials} företag bolag aktör läkare sköterska utfärdare tecknare givare`,
);
/** What is asked for once more: *ska ny ansökan lämnas in*. */
const isAnew = endingIn(
  'ansökan anmälan prövning bedömning utredning blankett begäran överenskommelse fullmakt',
);
/** One of many, with *viss* before it: *viss del av*, *före visst datum*. */
const isCertain = endingIn(
  'person grupp period datum tidpunkt dag utbildning åtgärd handling insats plats fastighet ärende',
);
/** Nouns that cannot be counted stand without an article in any Swedish. */
const uncounted = endingIn(
  'information hjälp stöd verksamhet bebyggelse personal tid trafik vatten mat vård service forskning data energi ' +
    'boende mark avfall arbete utrustning kompetens material media närvaro frånvaro fakta sjukdom utgivare lagstiftning ' +
    'statistik litteratur upplåning status temperatur',
);

/** The attributes that open a phrase that may be bare: whole words, and endings. */
export const barePhraseWords = ['ny', 'nytt', 'viss', 'visst', ...certainOnes.keys(), ...anyOnes];
export const barePhraseEndings = `${[...attributes].join(' ')} ${compoundAttributes} god`;

/** A phrase with an attribute may stand behind these too. */
const farPrepositions = new Set([...prepositions, 'enligt', 'före', 'innan', 'under', 'efter', 'genom']);

/** A first look before any tags, at what may stand before a bare noun. */
export function mayOpenBarePhrase(tokens: readonly Token[], place: number): boolean {
  const { lower } = tokens[place]!;
  const next = tokens[place + 1]!.lower;
  if (lower === 'god') return next === 'man';
  if (lower === 'ny' || lower === 'nytt') return isAnew(next);
  if (lower === 'viss' || lower === 'visst')
    return (
      (isCertain(next) && !onlyEndsSo.test(next)) || (next === 'del' && tokens[place + 2]?.lower === 'av')
    );
  return attributes.has(lower) || certainOnes.has(lower) || anyOnes.has(lower) || isCompoundAttribute(lower);
}

/** A phrase of an attribute and a noun that lacks its article. */
export function barePhrase(sentence: TaggedSentence, place: number): Bare | undefined {
  return phraseBehindPreposition(sentence, place) ?? bareClauseOpener(sentence, place);
}

/** *i aktuell arbetsgrupp*, *av privat företag*; *viss del av* behind a verb too. */
function phraseBehindPreposition(sentence: TaggedSentence, place: number): Bare | undefined {
  const { tokens } = sentence;
  const { lower } = tokens[place]!;
  const next = tokens[place + 1]!;
  const before = tokens[place - 1]?.lower ?? '';
  const trait = traitAt(sentence, place + 1);
  if (next.text !== next.lower || (trait & Trait.noun) === 0 || (trait & Trait.genitive) !== 0)
    return undefined;
  const noun = `${tokens[place]!.text} ${next.lower}`;
  const found = { first: place, last: place + 1, severity: 'info' } as const;
  const indefinite = matchCase(noun, `${articleOf(next.lower, lower)} ${noun.toLowerCase()}`);
  if (lower === 'viss' || lower === 'visst') {
    const own = Trait.determiner | Trait.possessive | Trait.genitive | Trait.pronoun | Trait.adjective;
    if ((traitAt(sentence, place - 1) & own) !== 0 || (next.lower === 'del' && before === 'till'))
      return undefined;
    return { ...found, messageId: 'other', data: { noun, indefinite }, suggestions: [indefinite] };
  }
  if (lower === 'enskild' && place > 0 && isObjectOf(sentence, place - 1) && isAnybody(next.lower)) {
    return { ...found, messageId: 'other', data: { noun, indefinite }, suggestions: [indefinite] };
  }
  if (place === 0 || !farPrepositions.has(before)) return undefined;
  const inDefinite = certainOnes.get(lower);
  if (inDefinite !== undefined && !uncounted(next.lower)) {
    const { text, certain } = inflectLike(next.lower, 'noun', 'Case=Nom|Definite=Def|Number=Sing');
    const definite = `${lower.endsWith('t') ? 'det' : 'den'} ${inDefinite} ${text}`;
    if (certain) return { ...found, messageId: 'certain', data: { noun, definite }, suggestions: [definite] };
  }
  const isAny = anyOnes.has(lower) && isAnybody(next.lower);
  if (!isAny && (!isCompoundAttribute(lower) || uncounted(next.lower))) return undefined;
  return { ...found, messageId: 'other', data: { noun, indefinite }, suggestions: [indefinite] };
}

/** *stötta enskild elev*: behind an active verb. */
function isObjectOf(sentence: TaggedSentence, verb: number): boolean {
  const trait = traitAt(sentence, verb);
  return (trait & Trait.verb) !== 0 && (trait & (Trait.passive | Trait.auxiliary)) === 0;
}

/** *Uppbokad tid debiteras*: one time of many. */
const booked = /^(?:bokad|uppbokad|avbokad|reserverad|avtalad)$/u;

/** Prepositions that may be adverbs too: *Utifrån genomförd granskning* is no *en utifrån genomförd granskning*. */
const governing =
  /^(?:efter|enligt|före|förutom|genom|inför|inom|innan|kring|ovan|trots|under|utanför|utifrån|utom|utöver|via|vid|över)$/u;

/**
 * An attribute that opens its clause, or stands behind a modal, with a bare noun and a verb behind it. An adverb before
 * it belongs to it: *Sent inkommen anmälan*.
 */
function bareClauseOpener(sentence: TaggedSentence, place: number): Bare | undefined {
  const { tokens } = sentence;
  const { lower } = tokens[place]!;
  const next = tokens[place + 1];
  if (next === undefined || next.text !== next.lower) return undefined;
  if (uncounted(next.lower) && !(next.lower === 'tid' && booked.test(lower))) return undefined;
  const isRisky = !attributes.has(lower) && (certainOnes.has(lower) || anyOnes.has(lower));
  // *Privat ägande är vanligt*, *Aktuell taxa finns nedan*
  if (isRisky && !isAnybody(next.lower)) return undefined;
  const trait = traitAt(sentence, place + 1);
  // In *god man* the tagger may take the noun for the pronoun.
  if (((trait & Trait.noun) === 0 && lower !== 'god') || (trait & Trait.genitive) !== 0) return undefined;
  // *Använd fakturan som ligger i kuvertet*: what to do, which reads as a participle.
  if (isDefinite(sentence, place + 1)) return undefined;
  const hasAdverb =
    place === 1 &&
    (traitAt(sentence, 0) & (Trait.adverb | Trait.adjective)) !== 0 &&
    !governing.test(tokens[0]!.lower);
  const first = hasAdverb ? 0 : place;
  if (tokens[first]!.lower === 'ej' || tokens[first]!.lower === 'icke') return undefined;
  if (!isBareSubject(sentence, place + 1, first)) return undefined;
  const words = tokens.slice(first, place + 2).map((token) => token.lower);
  const noun = words.join(' ');
  // *God man är din ställföreträdare*: what the title means.
  if (lower === 'god' && tokens[place + 2]?.lower === 'är') return undefined;
  const indefinite = `${lower.endsWith('t') && lower !== 'komplett' ? 'ett' : 'en'} ${noun}`;
  return {
    first,
    last: place + 1,
    messageId: 'phrase',
    data: { noun, indefinite },
    suggestions: [matchCase(tokens[first]!.text, indefinite)],
    severity: 'info',
  };
}

/** *Använd fakturan som ligger i kuvertet*: the word before it is no attribute. *ansökan* has one form for both. */
function isDefinite({ tokens, tags }: TaggedSentence, place: number): boolean {
  return feats(tags[place]!).includes('Definite=Def') && !/(?:sök|mäl|begär)an$/u.test(tokens[place]!.lower);
}
