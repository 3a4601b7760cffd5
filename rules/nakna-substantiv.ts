import { endingIn } from '../src/document-type/suffixes.ts';
import { isCounted, isStopped } from '../src/measures/counting.ts';
import { isReadable } from '../src/rules/support/sentence-limit.ts';
import { defineRule, type Report } from '../src/rules/types.ts';
import { inflectLike, matchCase } from '../src/swedish/inflection/index.ts';
import { isFiniteVerb, nounPhraseEnd, type TaggedSentence, traitAt } from '../src/swedish/syntax/index.ts';
import { feats, Trait } from '../src/swedish/tagger/labels.ts';
import type { Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/**
 * Nouns for a person, whose singular cannot do without an article. Those whose plural is the same form
 * (*vårdnadshavare, boende*) may be many, and are no fault.
 */
const persons =
  'elev kund hyresgäst patient klient student granne byggherre förälder tjänsteman entreprenör resenär konsument ' +
  'huvudman person medlem';
const isPerson = endingIn(persons);
const bodies = 'nämnd kommun förening myndighet förskola grundskola gymnasieskola';
const isBody = endingIn(bodies);
const isActor = (lower: string): boolean => isPerson(lower) || isBody(lower);
/** Adjectives that stand for a person. */
const adjectives = new Set([
  'enskild',
  'anhörig',
  'anställd',
  'rörelsehindrad',
  'funktionsnedsatt',
  'funktionshindrad',
]);
/** What may stand as *annan kommun*, *annat företag*: with *ett* those whose last letters are these. */
const fellows = 'företag bolag boende hushåll skola bostad fastighet lägenhet aktör utförare givare region';
const isOther = endingIn(fellows);
const isNeuter = endingIn('företag bolag boende hushåll ärende område yttrande datum');
/** Words that only end as one of these: *sekund, behandling*. */
const others = /(?:sekund|behandling)$/u;

/** People whose singular and plural are one form: information, since many may be meant. */
const officials =
  'handläggare utförare vårdnadshavare fastighetsägare sakägare arbetsgivare hyresvärd biståndshandläggare ' +
  'kontaktperson ställföreträdare ombud huvudman rektor chef ordförande';
const isOfficial = endingIn(officials);
/** Of these, the ones whose plural is another form: *Rektor beslutar*. */
const isOne = endingIn('rektor chef hyresvärd kontaktperson');
/** Things that are counted, in a singular that the plural does not share. */
const things =
  'blankett ritning situationsplan kontrollplan karta faktura fullmakt legitimation byggnad fastighet insats åtgärd ' +
  'parkeringsplats lägenhet bostad tomt förskola skola domstol instans förvaltningsrätt bilaga handling räkning skylt ' +
  'avgift taxa dagavgift förseningsavgift underskrift namnteckning etikett biljett inbetalning besiktning ' +
  'tömning avbokning kostnad rapport yttrande';
const isThing = endingIn(things);
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

/** Words that may only stand bare as what is filled in or sent: *fylla i blankett*. */
const papersToFill = new Set(['blankett', 'ansökningsblankett', 'formulär', 'fullmakt']);

/** One look-up for nearly every word. */
const mayBeBare = wordSet(
  ['ny', 'nytt', 'viss', 'visst', 'område', 'anläggning', ...certainOnes.keys(), ...anyOnes],
  {
    endings: `${persons} ${bodies} ${fellows} ${[...adjectives].join(' ')} ${officials} ${things} ${[...attributes].join(' ')} sökande ärende god`,
  },
);

const openers = new Set(['att', 'om', 'när', 'eftersom', 'innan', 'såvida']);
const modals = new Set(['ska', 'skall', 'måste', 'får', 'kan', 'bör', 'behöver', 'har']);
const prepositions = new Set([
  'av',
  'för',
  'till',
  'hos',
  'från',
  'mot',
  'mellan',
  'i',
  'på',
  'inom',
  'vid',
  'åt',
]);
/** A phrase with an attribute may stand behind these too. */
const farPrepositions = new Set([...prepositions, 'enligt', 'före', 'innan', 'under', 'efter', 'genom']);
/** Behind these a body is one that acts, no place: *överlåta åt nämnd*, but *bo i kommun med kust*. */
const givers = new Set(['av', 'åt', 'hos', 'från', 'till']);
/** Whom one turns to: *kontaktar du handläggare*. */
const contacts = new Set([
  'kontakta',
  'kontaktar',
  'kontaktat',
  'informera',
  'informerar',
  'meddela',
  'meddelar',
  'underrätta',
  'underrättar',
  'tillfråga',
]);
const betweenContacts = new Set(['du', 'ni', 'vi', 'även', 'också', 'alltid', 'först', 'alltså']);
/** Of these one among many is meant where something is told of it: *inom område med detaljplan*. */
const places = new Set(['område', 'fastighet', 'byggnad', 'anläggning']);

/** Longest way from a subject to its verb, over prepositional phrases. Tokens. */
const furthest = 8;

export default defineRule({
  meta: {
    id: 'nakna-substantiv',
    group: 'meningar',
    title: { sv: 'Naket substantiv', en: 'Noun without an article' },
    severity: 'warning',
    yieldsTo: ['substantivsjuka', 'flertydiga-ord'],
    notDocumentTypes: ['protokoll', 'minnesanteckningar'],
    what: {
      sv: 'Substantiv i singular utan en, ett eller bestämd form där svenskan behöver det: Elev har rätt till skjuts, av annat företag, i ärende om bygglov.',
      en: 'Singular nouns without article or definite form where Swedish needs one: Elev har rätt till skjuts, av annat företag, i ärende om bygglov.',
    },
    why: {
      sv: 'Nakna substantiv är kanslispråk. Läsaren vet inte om det gäller en viss elev, vilken elev som helst eller alla elever.',
      en: 'Bare nouns are officialese. Readers cannot tell whether one certain pupil is meant, any pupil or all of them.',
    },
    todo: {
      sv: 'Skriv ”en elev”, ”eleven” eller ”elever”. Är det läsaren som menas, skriv ”du”.',
      en: 'Write “en elev”, “eleven” or “elever”. If the reader is meant, write “du”.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '1.4.10' }],
    messages: {
      subject: {
        sv: '”{noun}” står naket. Skriv ”{indefinite}”, ”{definite}” eller flertal, eller ”du” om det är läsaren.',
        en: '“{noun}” stands bare. Write “{indefinite}”, “{definite}” or the plural, or “du” for the reader.',
      },
      bare: {
        sv: '”{noun}” står naket. Skriv ”{indefinite}” eller ”{definite}”.',
        en: '“{noun}” stands bare. Write “{indefinite}” or “{definite}”.',
      },
      applicant: {
        sv: '”{noun}” står naket. Skriv ”den som söker”, eller ”du” om det är läsaren.',
        en: '“{noun}” stands bare. Write “den som söker”, or “du” for the reader.',
      },
      adjective: {
        sv: '”{noun}” står naket. Skriv ”en {noun}”, ”den som är {noun}”, eller ”du” om det är läsaren.',
        en: '“{noun}” stands bare. Write “en {noun}”, “den som är {noun}”, or “du” for the reader.',
      },
      private: {
        sv: '”{noun}” står naket. Skriv ”en person”, ”den enskilda”, eller ”du” om det är läsaren.',
        en: '“{noun}” stands bare. Write “en person”, “den enskilda”, or “du” for the reader.',
      },
      phrase: {
        sv: '”{noun}” står naket. Skriv ”{indefinite}”, bestämd form, eller vem som gör vad.',
        en: '“{noun}” stands bare. Write “{indefinite}”, the definite form, or who does what.',
      },
      certain: {
        sv: '”{noun}” står naket. Skriv ”{definite}”, eller säg vilken det är.',
        en: '“{noun}” stands bare. Write “{definite}”, or say which it is.',
      },
      other: {
        sv: '”{noun}” står naket. Skriv ”{indefinite}”.',
        en: '“{noun}” stands bare. Write “{indefinite}”.',
      },
    },
    fel: [
      {
        text: 'Elev i grundskolan har rätt till skolskjuts.',
        finds: ['Elev'],
        suggests: ['En elev'],
      },
      { text: 'Beslut har fattats i ärende om bygglov.', finds: ['ärende'], suggests: ['ett ärende'] },
      {
        text: 'Avfallet får inte hämtas av annat företag. Sökande ska visa legitimation.',
        finds: ['annat företag', 'Sökande'],
        suggests: ['ett annat företag'],
      },
      {
        text: 'Beviljad plats betalas från första dagen. Om legitimation saknas kan annan person intyga vem du är.',
        finds: ['Beviljad plats', 'legitimation', 'annan person'],
        suggests: ['En beviljad plats', 'en legitimation', 'en annan person'],
      },
      {
        text: 'Avgift tas ut varje månad. Ta kontakt med handläggare på kontoret. Fyll i blankett och posta den.',
        finds: ['Avgift', 'handläggare', 'blankett'],
        suggests: ['En avgift', 'en handläggare', 'en blankett'],
      },
      {
        text: 'Rektor beslutar om ledighet. Frågor besvaras när chef har kommit.',
        finds: ['Rektor', 'chef'],
        suggests: ['En rektor', 'en chef'],
      },
      {
        text: 'Sent inkommen anmälan behandlas sist. Uppbokad tid debiteras. Skadat instrument ersätts.',
        finds: ['Sent inkommen anmälan', 'Uppbokad tid', 'Skadat instrument'],
        suggests: ['En sent inkommen anmälan', 'En uppbokad tid', 'Ett skadat instrument'],
      },
      {
        text: 'Om god man inte är tillräckligt väljer rätten en förvaltare. Måltidskostnad ingår inte.',
        finds: ['god man', 'Måltidskostnad'],
        suggests: ['en god man', 'En måltidskostnad'],
      },
      {
        text: 'Avslaget kan gälla viss del av ansökan. Städning kan köpas av privat företag. Du får en kontakt i aktuell arbetsgrupp.',
        finds: ['viss del', 'privat företag', 'aktuell arbetsgrupp'],
        suggests: ['en viss del', 'ett privat företag', 'den aktuella arbetsgruppen'],
      },
      {
        text: 'För att söka kontaktar du handläggare på kontoret. När tiden är ute ska ny ansökan lämnas in. Skjuts ges till elev som bor långt bort.',
        finds: ['handläggare', 'ny ansökan', 'elev'],
        suggests: ['en handläggare', 'en ny ansökan', 'en elev'],
      },
      {
        text: 'Inom område med detaljplan behöver du lov. Fullmäktige kan överlåta åt nämnd att besluta. När jakten är slut ska rapport lämnas in.',
        finds: ['område', 'nämnd', 'rapport'],
        suggests: ['ett område', 'en nämnd', 'en rapport'],
      },
    ],
    ratt: [
      {
        text: 'Du kan få råd av handläggare, kurator eller psykolog. Intyget ska vara skrivet av läkare. Sökande med lång kötid går före.',
      },
      {
        text: 'Till viss del beror det på vädret. Det tar viss tid. En viss del av avgiften går tillbaka. Viss behandling är dyr.',
      },
      {
        text: 'Vi följer aktuell lagstiftning. Ange önskat datum. Du möter behörig personal i privat och kommunal regi. Ny teknik kan hjälpa.',
      },
      {
        text: 'Kontakta rektor på skolan. Ring handläggare Eva Ek. Inom område 3 får du parkera. Verket uttalar sig i egenskap av myndighet.',
      },
      {
        text: 'Använd fakturan som ligger i kuvertet. Använd blanketten när du ansöker. Godkänd av nämnden.',
      },
      { text: 'Latrintömning finns vid macken. Direktupphandling är inköp utan annons.' },
      { text: 'Hon är god man för sin bror. Frukost ingår i priset. Du kan ansöka om god man.' },
      { text: 'Entreprenör är Grävlingen AB, som börjar i maj. Rektor Eva Ek beslutar. Chef: Ali Ek' },
      {
        text: 'En elev i grundskolan har rätt till skolskjuts. Eleven får ett kort. Elever ska komma i tid.',
      },
      {
        text: 'Fastighetsägare ansvarar för snöröjning. Boende ska sortera sitt avfall. Personal hjälper dig.',
      },
      {
        text: 'Behandling av uppgifter kräver ett skäl. Lämna kopian till rektor eller lärare. Vi bor på tomten.',
      },
      { text: 'Hon är elev i grundskolan och arbetar som tjänsteman. Kommun och region samverkar.' },
      {
        text: 'Ansvarig för innehållet är rektor. Felaktig information kan skada. En annan person kan hämta nyckeln.',
      },
      { text: 'Elev:\n\nKund hos oss\n\nNämnden fattar beslut på annat sätt. Du lämnar in ansökan.' },
    ],
  },
  needs: ['tagger'],
  words: mayBeBare,
  sentence(sentence, block, { swedish, report }) {
    if (!isReadable(sentence)) return;
    const { tokens } = sentence;
    for (let place = 0; place + 1 < tokens.length; place++) {
      const token = tokens[place]!;
      if (!mayBeBare.has(token) || (token.lower.length < 4 && !/^(?:god|ny)$/u.test(token.lower))) continue;
      const isAttribute = isAttributeAt(tokens, place);
      if (!isAttribute && !mayBeBareNoun(tokens, place)) continue;
      if (!isCounted(sentence, block) || !isStopped(sentence)) return;
      const tagged = swedish!.tagged(sentence);
      if (tagged === undefined) return;
      const bare = isAttribute
        ? (phraseBehindPreposition(tagged, place) ?? barePhrase(tagged, place))
        : bareNoun(tagged, place);
      if (bare === undefined) continue;
      const { first, last, ...said } = bare;
      report({ block, start: tokens[first]!.start, end: tokens[last]!.end, ...said });
      place = last;
    }
  },
});

/** What is bare, from its first token to its last, and what is said of it. */
interface Bare extends Omit<Report, 'block' | 'start' | 'end'> {
  first: number;
  last: number;
}

/** A first look at what may stand before a bare noun. */
function isAttributeAt(tokens: readonly Token[], place: number): boolean {
  const { lower } = tokens[place]!;
  const next = tokens[place + 1]!.lower;
  if (lower === 'god') return next === 'man';
  if (lower === 'ny' || lower === 'nytt') return isAnew(next);
  if (lower === 'viss' || lower === 'visst')
    return (isCertain(next) && !others.test(next)) || (next === 'del' && tokens[place + 2]?.lower === 'av');
  return attributes.has(lower) || certainOnes.has(lower) || anyOnes.has(lower);
}

/** A first look, at the word alone. */
function mayBeBareNoun(tokens: readonly Token[], place: number): boolean {
  const { lower } = tokens[place]!;
  // *Entreprenör är Grävlingen AB*: a role and who has it.
  if (place === 0 && /^(?:är|blir)$/u.test(tokens[1]!.lower) && isName(tokens[2])) return false;
  const isListed = lower === 'sökande' || lower === 'ärende' || adjectives.has(lower) || isActor(lower);
  return (
    (isListed || isOther(lower) || isOfficial(lower) || isThing(lower) || places.has(lower)) &&
    !others.test(lower)
  );
}

/** *Använd fakturan som ligger i kuvertet*: the word before it is no attribute. *ansökan* has one form for both. */
function isDefinite({ tokens, tags }: TaggedSentence, place: number): boolean {
  return feats(tags[place]!).includes('Definite=Def') && !/(?:sök|mäl|begär)an$/u.test(tokens[place]!.lower);
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
  if (place === 0 || !farPrepositions.has(before)) return undefined;
  const inDefinite = certainOnes.get(lower);
  if (inDefinite !== undefined && !uncounted(next.lower)) {
    const { text, certain } = inflectLike(next.lower, 'noun', 'Case=Nom|Definite=Def|Number=Sing');
    const definite = `${lower.endsWith('t') ? 'det' : 'den'} ${inDefinite} ${text}`;
    if (certain) return { ...found, messageId: 'certain', data: { noun, definite }, suggestions: [definite] };
  }
  if (!anyOnes.has(lower) || !isAnybody(next.lower)) return undefined;
  return { ...found, messageId: 'other', data: { noun, indefinite }, suggestions: [indefinite] };
}

/** *Uppbokad tid debiteras*: one time of many. */
const booked = /^(?:bokad|uppbokad|avbokad|reserverad|avtalad)$/u;

/**
 * An attribute that opens its clause, or stands behind a modal, with a bare noun and a verb behind it. An adverb before
 * it belongs to it: *Sent inkommen anmälan*.
 */
function barePhrase(sentence: TaggedSentence, place: number): Bare | undefined {
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
  const hasAdverb = place === 1 && (traitAt(sentence, 0) & (Trait.adverb | Trait.adjective)) !== 0;
  const first = hasAdverb ? 0 : place;
  if (tokens[first]!.lower === 'ej' || tokens[first]!.lower === 'icke') return undefined;
  if (!isSubjectAt(sentence, first, place + 1)) return undefined;
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

/** A noun, or an adjective for a person, that stands bare where it cannot. */
function bareNoun(sentence: TaggedSentence, place: number): Bare | undefined {
  const { lower } = sentence.tokens[place]!;
  const trait = traitAt(sentence, place);
  if (trait === 0 || (trait & Trait.genitive) !== 0) return undefined;
  if (lower === 'sökande') return bareApplicant(sentence, place);
  if (adjectives.has(lower)) return bareAdjective(sentence, place);
  // At the start the tagger may take a bare noun for a name.
  if (place > 0 && (trait & Trait.noun) === 0) return undefined;
  if ((isActor(lower) || isOther(lower)) && isOtherPhrase(sentence, place)) return otherOne(sentence, place);
  if (lower === 'ärende') {
    const isInCase = sentence.tokens[place - 1]?.lower === 'i' && endsPhrase(sentence, place + 1);
    return isInCase ? withArticles(sentence, place) : undefined;
  }
  if (isActor(lower) && (isSubject(sentence, place) || isBehindPreposition(sentence, place))) {
    return {
      ...withArticles(sentence, place),
      messageId: isPerson(lower) ? 'subject' : 'bare',
      // *Förskola är bra för barn*: the activity.
      ...(lower.endsWith('skola') ? { severity: 'info' } : {}),
    };
  }
  if (places.has(lower) || isBody(lower)) {
    const isBare = isPlaceDescribed(sentence, place) || isBodyBehindGiver(sentence, place);
    return isBare ? { ...withArticles(sentence, place), severity: 'info' } : undefined;
  }
  const isMild = isOfficial(lower)
    ? isBehindPreposition(sentence, place) ||
      isContacted(sentence, place) ||
      (isOne(lower) && isSubject(sentence, place))
    : isBareThing(sentence, place);
  return isMild ? { ...withArticles(sentence, place), severity: 'info' } : undefined;
}

/** *Sökande ska …*; an object is a smaller matter: *av sökande*. */
function bareApplicant(sentence: TaggedSentence, place: number): Bare | undefined {
  const { tokens } = sentence;
  // *Sökande med lång kötid går före*: many.
  if (/^(?:med|utan|från)$/u.test(tokens[place + 1]?.lower ?? '')) return undefined;
  const isObject = isBehindPreposition(sentence, place) || tokens[place - 1]?.lower === 'än';
  if (!isSubject(sentence, place) && !isObject) return undefined;
  return {
    first: place,
    last: place,
    messageId: 'applicant',
    data: { noun: tokens[place]!.lower },
    ...(isObject ? { severity: 'info' } : {}),
  };
}

/** *Enskild ska …*, *av anställd*. */
function bareAdjective(sentence: TaggedSentence, place: number): Bare | undefined {
  const { lower } = sentence.tokens[place]!;
  if (!isSubject(sentence, place) && !isBehindPreposition(sentence, place)) return undefined;
  const messageId = lower === 'enskild' ? 'private' : 'adjective';
  return { first: place, last: place, messageId, data: { noun: lower } };
}

/** *av annat företag*. */
function otherOne({ tokens }: TaggedSentence, place: number): Bare {
  const { lower } = tokens[place]!;
  const noun = `${tokens[place - 1]!.lower} ${lower}`;
  const indefinite = `${articleOf(lower)} ${noun}`;
  return {
    first: place - 1,
    last: place,
    messageId: 'other',
    data: { noun, indefinite },
    suggestions: [indefinite],
  };
}

/** The noun with *en* or *ett*, and in the definite. A capital is kept only where one begins: *av Elev* is *av en elev*. */
function withArticles(sentence: TaggedSentence, place: number): Bare {
  const { text, lower } = sentence.tokens[place]!;
  const begins = place === 0 || (traitAt(sentence, place - 1) & Trait.punctuation) !== 0;
  const model = begins ? text : lower;
  const indefinite = `${articleOf(lower)} ${lower}`;
  const definite = inflectLike(lower, 'noun', 'Case=Nom|Definite=Def|Number=Sing').text;
  return {
    first: place,
    last: place,
    messageId: 'bare',
    data: { noun: lower, indefinite, definite },
    suggestions: [matchCase(model, indefinite), matchCase(model, definite)],
  };
}

/** An attribute in *-t* tells the gender of any noun. */
const articleOf = (noun: string, attribute = ''): string =>
  isNeuter(noun) || /[^a]t$/u.test(attribute) ? 'ett' : 'en';

/** *av annat företag*, *i annan kommun*: nothing before *annan* that would be its article. */
function isOtherPhrase({ tokens }: TaggedSentence, noun: number): boolean {
  const other = tokens[noun - 1]?.lower;
  if (other !== 'annan' && other !== 'annat') return false;
  return noun >= 2 && prepositions.has(tokens[noun - 2]!.lower);
}

function endsPhrase(sentence: TaggedSentence, place: number): boolean {
  const trait = traitAt(sentence, place);
  return (trait & (Trait.punctuation | Trait.preposition | Trait.coordinator)) !== 0;
}

/** True for a noun that is the subject of a finite verb: first in its clause, or between a modal and its verb. */
function isSubject(sentence: TaggedSentence, noun: number): boolean {
  return isSubjectAt(sentence, noun, noun);
}

/** The same for a noun with an attribute: where the two begin, and where the noun stands. */
function isSubjectAt(sentence: TaggedSentence, start: number, noun: number): boolean {
  const { tokens } = sentence;
  const before = traitAt(sentence, start - 1);
  const isFirst =
    start === 0 || ((before & Trait.subordinator) !== 0 && openers.has(tokens[start - 1]!.lower));
  if (isFirst) return verbFollows(sentence, start === 0 ? noun + 1 : behindAdverbs(sentence, noun + 1));
  // *Om legitimation saknas kan annan person …*: the modal comes at the end of what stands first.
  if (start < 2 || !modals.has(tokens[start - 1]!.lower) || !isFiniteVerb(before)) return false;
  const next = behindAdverbs(sentence, noun + 1);
  // Of many passives infinitive and present are one form: *ska rapport lämnas in*.
  return (traitAt(sentence, next) & (Trait.infinitive | Trait.supine | Trait.passive)) !== 0;
}

/** The place behind *inte* and its likes, which stand before the verb of a subordinate clause: *om elev inte kommer*. */
function behindAdverbs(sentence: TaggedSentence, start: number): number {
  let place = start;
  while ((traitAt(sentence, place) & (Trait.adverb | Trait.negation)) !== 0) place++;
  return place;
}

/** A finite verb at once, behind *som*, or behind one or two prepositional phrases. */
function verbFollows(sentence: TaggedSentence, start: number): boolean {
  let place = start;
  while (place < start + furthest && (traitAt(sentence, place) & Trait.preposition) !== 0) {
    const end = nounPhraseEnd(sentence, place + 1);
    if (end === place + 1) return false;
    place = end;
  }
  if ((traitAt(sentence, place) & Trait.relative) !== 0) place = behindAdverbs(sentence, place + 1);
  return isFiniteVerb(traitAt(sentence, place));
}

/** A person alone behind a preposition: *av elev*, *till kund*. */
function isBehindPreposition(sentence: TaggedSentence, noun: number): boolean {
  const { tokens } = sentence;
  const { lower } = tokens[noun]!;
  if (noun === 0 || isBody(lower)) return false;
  const preposition = tokens[noun - 1]!.lower;
  if (!prepositions.has(preposition) && !(preposition === 'med' && isOfficial(lower))) return false;
  if ((traitAt(sentence, noun - 1) & Trait.preposition) === 0) return false;
  // *till elev som bor långt bort*
  if (!endsPhrase(sentence, noun + 1) && (traitAt(sentence, noun + 1) & Trait.relative) === 0) return false;
  // *i stället för förälder*: what somebody is.
  if (/^(?:stället|istället)$/u.test(tokens[noun - 2]?.lower ?? '')) return false;
  // *från person till person*, *mellan elev och lärare*
  const again = tokens.filter((token) => token.lower === lower).length > 1;
  return !again && (traitAt(sentence, noun + 1) & Trait.coordinator) === 0 && !opensRow(sentence, noun);
}

/** *Inom område med detaljplan*, *på fastighet som ligger …*: one of many, told by what follows. */
function isPlaceDescribed(sentence: TaggedSentence, noun: number): boolean {
  if (!places.has(sentence.tokens[noun]!.lower)) return false;
  const before = sentence.tokens[noun - 1]?.lower ?? '';
  return prepositions.has(before) && /^(?:med|utan|som|där)$/u.test(sentence.tokens[noun + 1]?.lower ?? '');
}

/** *överlåta åt nämnd*; *i egenskap av tillsynsmyndighet* tells what somebody is. */
function isBodyBehindGiver(sentence: TaggedSentence, noun: number): boolean {
  const { tokens } = sentence;
  if (
    !/^(?:nämnd|myndighet|kommun)$/u.test(tokens[noun]!.lower) ||
    !givers.has(tokens[noun - 1]?.lower ?? '')
  )
    return false;
  if (/^(?:egenskap|form|roll)$/u.test(tokens[noun - 2]?.lower ?? '')) return false;
  // *Frågan går från nämnd till fullmäktige*
  if (tokens[noun - 1]!.lower === 'från' && tokens[noun + 1]?.lower === 'till') return false;
  const isRow = (traitAt(sentence, noun + 1) & Trait.coordinator) !== 0 || opensRow(sentence, noun);
  const again = tokens.filter(({ lower }) => lower === tokens[noun]!.lower).length > 1;
  const ends = endsPhrase(sentence, noun + 1) || tokens[noun + 1]?.lower === 'att';
  return ends && !isRow && !again;
}

/** *kontaktar du handläggare*; *rektor* is nearly a name there. */
function isContacted(sentence: TaggedSentence, noun: number): boolean {
  const { tokens } = sentence;
  const ends = endsPhrase(sentence, noun + 1) || (traitAt(sentence, noun + 1) & Trait.subordinator) !== 0;
  if (tokens[noun]!.lower.endsWith('rektor') || !ends) return false;
  if ((traitAt(sentence, noun + 1) & Trait.coordinator) !== 0 || opensRow(sentence, noun)) return false;
  const place = betweenContacts.has(tokens[noun - 1]?.lower ?? '') ? noun - 2 : noun - 1;
  return contacts.has(tokens[place]?.lower ?? '');
}

/** *av lärare, mentor eller rektor*: in a row nouns stand bare in any Swedish. */
function opensRow(sentence: TaggedSentence, noun: number): boolean {
  if (sentence.tokens[noun + 1]?.text !== ',') return false;
  const next = noun + 3;
  const isNoun = (traitAt(sentence, noun + 2) & Trait.noun) !== 0;
  return (
    isNoun && (sentence.tokens[next]?.text === ',' || (traitAt(sentence, next) & Trait.coordinator) !== 0)
  );
}

/** A thing as the subject at the beginning (*Avgift tas ut*), or what is filled in (*fylla i blankett*). */
function isBareThing(sentence: TaggedSentence, noun: number): boolean {
  const { lower } = sentence.tokens[noun]!;
  if (!isThing(lower) || (noun === 0 && isSaidInGeneral(sentence))) return false;
  const before = noun === 0 ? '' : sentence.tokens[noun - 1]!.lower;
  if (noun === 0 || openers.has(before) || modals.has(before)) return isSubject(sentence, noun);
  return (
    papersToFill.has(lower) && sentence.tokens[noun - 1]!.lower === 'i' && endsPhrase(sentence, noun + 1)
  );
}

/** *Latrintömning finns vid macken*, *Direktupphandling är inköp där …*: there is some, and what the word means. */
function isSaidInGeneral(sentence: TaggedSentence): boolean {
  const verb = sentence.tokens[1]?.lower ?? '';
  if (/^(?:finns|betyder|innebär)$/u.test(verb)) return true;
  const next = sentence.tokens[2]?.lower ?? '';
  return verb === 'är' && (/^(?:en|ett|när|att)$/u.test(next) || (traitAt(sentence, 2) & Trait.noun) !== 0);
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text[0] !== token.lower[0];
}
