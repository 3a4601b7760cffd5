import type { AnalysedBlock, Sentence, Token } from '../../../swedish/types.ts';
import { type WordSet, wordSet } from '../../../swedish/word-sets.ts';

/** Words that speak of the reader as somebody else, as offsets into the block's text. */
export interface ReaderMention {
  /** Tokens of the sentence, the last one included. */
  first: number;
  last: number;
  /** *Du* stands before it in the sentence, and is somebody else. */
  afterYou: boolean;
  start: number;
  end: number;
  /** *du* or *dig* when it can stand in the place of the words without more changes. */
  suggestions: string[];
  /** True for words that nearly always mean the reader; false for groups (*personer med …*) and *man*. */
  certain: boolean;
}

/** Singular nouns with the article that goes before them. */
const withArticle = new Set(
  'sökande enskilde enskilda ansökande överklagande klagande boende funktionsnedsatte funktionshindrade rörelsehindrade bidragssökande behövande berättigade biståndssökande hjälpsökande vårdsökande försäkrade registrerade'.split(
    ' ',
  ),
);
/** The same, of people who are not always those who read: *den utsatta*. */
const perhapsReaders = new Set(
  'utsatte utsatta våldsutsatta våldsutsatte drabbade skadelidande röstande betalande skuldsatte skuldsatta'.split(
    ' ',
  ),
);
const alone = new Set([
  'sökanden',
  'klaganden',
  'klienten',
  'brukaren',
  'biståndstagaren',
  'bidragstagaren',
  'omsorgstagaren',
  'vårdtagaren',
  'vårdnadshavaren',
  'resenären',
  'tillståndshavaren',
  'tillståndsinnehavaren',
  'bidragssökanden',
  'vederbörande',
]);
/** Phrases for a group that the reader may belong to, by their first words. */
const groups = new Map([
  ['personer', new Set(['med', 'som'])],
  ['aktuell', new Set(['person', 'brukare', 'klient', 'sökande'])],
  ['berörd', new Set(['person', 'sökande'])],
  ['elever', new Set(['som'])],
  ['familjer', new Set(['som', 'med'])],
  ['hushåll', new Set(['som', 'med'])],
  ['föräldrar', new Set(['som', 'till'])],
  ['vårdnadshavare', new Set(['som', 'till'])],
  ['fastighetsägare', new Set(['som'])],
  ['rörelsehindrade', new Set(['som', 'personer'])],
  ['barnfamiljer', new Set(['som', 'med'])],
  ['boende', new Set(['som', 'i'])],
  ['företagare', new Set(['som'])],
  ['kunder', new Set(['som'])],
  ['medborgare', new Set(['som'])],
  ['invånare', new Set(['som'])],
  ['kommuninvånare', new Set(['som'])],
]);
/** Between *de* and *som*: *De familjer som har plats …*. *De som* and *de med* stand alone. */
const groupNouns = new Set(
  'personer familjer hushåll föräldrar elever kunder vårdnadshavare fastighetsägare boende sökande medborgare invånare företagare abonnenter hyresgäster'.split(
    ' ',
  ),
);
/** Words for the reader's role that mean the reader where they are the subject: *Föräldrar ska …*. */
const roles = new Set([
  'föräldrar',
  'föräldrarna',
  'vårdnadshavare',
  'vårdnadshavarna',
  'fastighetsägare',
  'fastighetsägaren',
  'fastighetsägarna',
  'personen',
  'innehavaren',
  'kontraktsinnehavaren',
  'kortinnehavaren',
  'platsinnehavaren',
  'abonnemangsinnehavaren',
  'fakturamottagaren',
  'bidragsmottagaren',
  'nyttjanderättshavaren',
  'markägaren',
  'hundägaren',
  'båtägaren',
  'arrangören',
  'sökandes',
  'abonnenten',
  'kunden',
  'hyresgästen',
  'brukare',
  'kommunmedlemmar',
  'medborgaren',
  'medborgarna',
  'medborgare',
  'allmänheten',
  'kommuninvånare',
  'kommuninvånarna',
  'invånaren',
  'kommunmedlem',
  'sökande',
  'kunder',
  'kunderna',
  'hyresgäster',
  'hyresgästerna',
  'abonnenter',
  'abonnenterna',
  'patienten',
  'föräldern',
  'eleven',
  'husägaren',
  'villaägare',
  'tomträttshavaren',
  'verksamhetsutövaren',
  'byggherren',
  'anmälaren',
  'användaren',
  'besökaren',
  'låntagaren',
  'deltagaren',
  'familjen',
  'hushållet',
  'bidragstagare',
  'bidragstagaren',
  'bidragsmottagare',
  'vårdtagare',
  'omsorgstagare',
  'biståndstagare',
  'nyttjaren',
  'väljaren',
  'gravrättsinnehavaren',
  'lotthavaren',
  'fordonsägaren',
  'hyresgäst',
  'abonnent',
  'torghandlaren',
  'näringsidkaren',
  'företagaren',
  'fordonsägare',
  'hundägare',
  'båtägare',
  'båtplatsinnehavare',
  'resenärer',
  'resenärerna',
  'tillståndshavare',
  'bidragssökande',
]);
/** Roles that own something: *kundens behov, vårdnadshavares ansvar*. */
const roleOwners = new Set(
  `kundens hyresgästens abonnentens väljarens vårdnadshavares fastighetsägarens användarens
  innehavarens besökarens invånarens husägarens brukares sökandes`.split(/\s+/u),
);
/** Verbs that make a subject one who must or may do something. */
const duties = new Set(
  'ska skall måste bör får kan behöver ansvarar har ansöker betalar lämnar anmäler är bor flyttar kallas debiteras erbjuds beviljas uppmanas'.split(
    ' ',
  ),
);
/** After *den som*: somebody on the other side of the counter, or one who does wrong. */
const others = new Set(
  `ansvarar utreder möter beslutar handlägger driver säljer hjälper arbetar leder utför tar sköter bryter skadar
  orsakar misstänks dömts gav ger skriver utsetts`.split(/\s+/u),
);
/** The same words as owners: what follows decides between din, ditt and dina. */
const owners = new Set([...withArticle, ...alone].map((word) => `${word}s`));

/** The office's own words for those whom it helps: *planeras för varje brukare*. */
const internalRoles = new Set(
  'brukare klient kund vårdtagare omsorgstagare biståndstagare sökande'.split(' '),
);

/** Words that a mention begins with: one look-up for nearly every token. */
export const mentionOpeners: WordSet = wordSet([
  'den',
  'de',
  'en',
  'varje',
  ...alone,
  ...owners,
  ...groups.keys(),
  ...roles,
  ...roleOwners,
]);

/** Verbs that follow a subject; their form is the same with *du*. */
const finite = new Set(
  `ska skall kan får har är måste bör vill behöver önskar bor söker ansöker lämnar skickar betalar ansvarar kommer
  blir begär vistas fyller uppfyller saknar äger gör tar ger väljer hyr skriver anmäler överklagar hade var`.split(
    /\s+/u,
  ),
);
/** Words that open a clause, before its subject. */
export const clauseOpeners: ReadonlySet<string> = new Set([
  'att',
  'om',
  'när',
  'och',
  'men',
  'som',
  'innan',
  'så',
  'då',
  'där',
  'eftersom',
  'medan',
  'tills',
  'trots',
  'ifall',
]);
/** Words before a subject. */
const beforeSubject = new Set([...clauseOpeners, 'eller']);
const prepositions = new Set([
  'till',
  'av',
  'för',
  'hos',
  'på',
  'från',
  'med',
  'om',
  'mot',
  'åt',
  'ger',
  'ge',
  'meddelar',
  'meddelas',
  'kontaktar',
  'beviljar',
]);
/** With these in the sentence more than one word has to change. */
const bound = /^(?:sig|sin|sitt|sina|hen|hens|han|hans|hon|hennes|denne|dennes|själv|personens)$/u;
/** Companies and societies apply too: they are not *du*. */
const notPersons =
  /(?:företag|företaget|bolag|bolaget|förening|föreningen|organisation|organisationen|huvudman|huvudmannen|juridisk)$/u;

/** Finds where a block speaks of its reader in the third person. */
export function findReaderMentions({ sentences }: Pick<AnalysedBlock, 'sentences'>): ReaderMention[] {
  return sentences.flatMap(mentionsIn);
}

/** Finds where a sentence speaks of its reader in the third person. */
export function mentionsIn(sentence: Sentence): ReaderMention[] {
  if (!mentionOpeners.isIn(sentence)) return [];
  const { tokens } = sentence;
  const found: ReaderMention[] = [];
  let isCompany: boolean | undefined;
  let binding: number | undefined;
  let afterYou = false;
  for (let index = 0; index < tokens.length; index++) {
    afterYou ||= tokens[index]!.lower === 'du';
    if (!mentionOpeners.has(tokens[index]!)) continue;
    isCompany ??= aboutCompany(tokens);
    if (isCompany) return found;
    binding ??= tokens.reduce((sum, { lower }) => (bound.test(lower) ? sum + 1 : sum), 0);
    const mention = mentionAt(tokens, index, binding);
    if (mention === undefined) continue;
    const { last, suggestions, certain } = mention;
    const { start } = tokens[index]!;
    found.push({ first: index, last, start, end: tokens[last]!.end, suggestions, certain, afterYou });
    index = last;
  }
  return found;
}

/** A mention as the words after it tell. */
type TokenMention = Pick<ReaderMention, 'last' | 'suggestions' | 'certain'>;

/** The mention that begins with a token; `binding` words of the sentence would have to change with it. */
function mentionAt(tokens: readonly Token[], index: number, binding: number): TokenMention | undefined {
  const { lower } = tokens[index]!;
  if (lower === 'den') {
    return tokens[index + 1]?.lower === 'som'
      ? anyoneWho(tokens, index, binding)
      : withItsArticle(tokens, index, binding);
  }
  if (isSetApart(tokens, index)) return undefined;
  // *Filmen Klienten*: a name.
  const isName = index > 0 && tokens[index]!.text !== lower && tokens[index - 1]!.kind === 'word';
  if (isName && alone.has(lower)) return undefined;
  if (alone.has(lower))
    return { last: index, suggestions: suggest(tokens, index, index, binding), certain: true };
  if (owners.has(lower) && alone.has(lower.slice(0, -1))) {
    return { last: index, suggestions: [], certain: true };
  }
  if (lower === 'de') return thoseWho(tokens, index);
  if (lower === 'en') return aPersonWho(tokens, index);
  if (lower === 'varje') return eachOfThem(tokens, index);
  return groupAt(tokens, index) ?? roleOwnerAt(tokens, index) ?? roleAt(tokens, index);
}

/** Adjectives that only say that one person is meant, who may well be the reader: *den enskilde brukaren*. */
const ofAnyOne = /^(?:enskild|aktuell|berörd|ansvarig)[ae]?$/u;

/**
 * *Den frånvarande vårdnadshavarens namn, den som orsakar bullret (verksamhetsutövaren)*: one of several, whom the text
 * tells from the others.
 */
function isSetApart(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined) return false;
  if (before.text === '(') {
    const who = tokens.findLastIndex(({ lower }, at) => at < index && lower === 'den');
    return who >= 0 && index - who <= longestWho && tokens[who + 1]!.lower === 'som';
  }
  return before.kind === 'word' && tokens[index - 2]?.lower === 'den' && !ofAnyOne.test(before.lower);
}

const longestWho = 10;

/** *Den som …*, where it opens the sentence or is whom something is for: elsewhere it tells which one of several. */
function anyoneWho(tokens: readonly Token[], index: number, binding: number): TokenMention | undefined {
  const isReceiver = tokens[index - 1]?.lower === 'till' && grants.has(tokens[index - 2]?.lower ?? '');
  if (index > 0 && !isReceiver) return undefined;
  if (others.has(tokens[index + 2]?.lower ?? '')) return undefined;
  const isFree = index === 0 && binding === 0;
  return { last: index + 1, suggestions: isFree ? ['Du som'] : [], certain: false };
}

/** *Den sökande, den enskildes*. */
function withItsArticle(tokens: readonly Token[], index: number, binding: number): TokenMention | undefined {
  const noun = tokens[index + 1];
  if (noun === undefined) return undefined;
  const isOwner = owners.has(noun.lower) && withArticle.has(noun.lower.slice(0, -1));
  const isPerhaps = perhapsReaders.has(noun.lower);
  if (!withArticle.has(noun.lower) && !isOwner && !isPerhaps) return undefined;
  // *Den enskilda vägen, den boende konstnären*: an adjective.
  const isAdjective = isPerhaps || /^(?:enskild[ae]|boende|försäkrade|registrerade)s?$/u.test(noun.lower);
  if (isAdjective && isDefinite(tokens[index + 2])) return undefined;
  if (isPerhaps) return { last: index + 1, suggestions: [], certain: false };
  return {
    last: index + 1,
    suggestions: isOwner ? [] : suggest(tokens, index, index + 1, binding),
    certain: true,
  };
}

/** *De familjer som …, de med funktionsnedsättning, de sökande*. */
function thoseWho(tokens: readonly Token[], index: number): TokenMention | undefined {
  const noun = tokens[index + 1]?.lower ?? '';
  if (noun === 'sökande' && duties.has(tokens[index + 2]?.lower ?? '')) {
    return { last: index + 1, suggestions: [], certain: false };
  }
  const last = groupNouns.has(noun) ? index + 2 : index + 1;
  const closer = tokens[last]?.lower;
  if (closer !== 'som' && (closer !== 'med' || last > index + 1)) return undefined;
  if (index > 0 && !/^(?:för|till|och)$/u.test(tokens[index - 1]!.lower)) return undefined;
  if (others.has(tokens[last + 1]?.lower ?? '')) return undefined;
  return { last, suggestions: [], certain: false };
}

/** *En person som är rörelsehindrad kan …*. */
function aPersonWho(tokens: readonly Token[], index: number): TokenMention | undefined {
  if (index > 0 || tokens[1]?.lower !== 'person' || tokens[2]?.lower !== 'som') return undefined;
  return { last: 2, suggestions: [], certain: false };
}

/** *Innehållet planeras för varje brukare*, *Varje fastighetsägare måste …*. */
function eachOfThem(tokens: readonly Token[], index: number): TokenMention | undefined {
  const noun = tokens[index + 1]?.lower ?? '';
  const mustDo = /^(?:ska|måste|bör|behöver|ansvarar)$/u.test(tokens[index + 2]?.lower ?? '');
  const isSubject = mustDo && opensClause(tokens, index);
  if (
    !internalRoles.has(noun) &&
    !(isSubject && (roles.has(noun) || roles.has(`${noun}n`) || roles.has(`${noun}en`)))
  )
    return undefined;
  return { last: index + 1, suggestions: [], certain: false };
}

/** *Personer med …, familjer som …*. */
function groupAt(tokens: readonly Token[], index: number): TokenMention | undefined {
  const next = tokens[index + 1];
  if (next === undefined || !groups.get(tokens[index]!.lower)?.has(next.lower)) return undefined;
  if (!isBounded(tokens[index - 1])) return undefined;
  return { last: index + 1, suggestions: [], certain: false };
}

/** *kundens behov*, *vårdnadshavares ansvar*; *den kundens behov* and *barnets och föräldrarnas* tell whose of several. */
function roleOwnerAt(tokens: readonly Token[], index: number): TokenMention | undefined {
  if (!roleOwners.has(tokens[index]!.lower) || tokens[index + 1]?.kind !== 'word') return undefined;
  const before = tokens[index - 1]?.lower ?? '';
  if (/^(?:och|eller|den|varje|en|andra|barnets|elevens|båda|alla)$/u.test(before)) return undefined;
  if (/^(?:och|eller)$/u.test(tokens[index + 1]!.lower)) return undefined;
  return { last: index, suggestions: [], certain: false };
}

/** *Föräldrar ska …, när innehavaren själv …, du (sökande)*. */
function roleAt(tokens: readonly Token[], index: number): TokenMention | undefined {
  const next = tokens[index + 1];
  if (next === undefined || !roles.has(tokens[index]!.lower)) return undefined;
  const certain = isExplained(tokens, index);
  const isSubject = (duties.has(next.lower) && opensClause(tokens, index)) || isInverted(tokens, index);
  return certain || isSubject ? { last: index, suggestions: [], certain } : undefined;
}

/** Verbs before *till den som …* that give the reader something. */
const grants = new Set('beviljas ges lämnas utfärdas betalas ut vänder riktar'.split(' '));

/** Words before a group that the reader may belong to: *beviljas personer med …*, *för personer som …*. */
const beforeGroup = new Set([
  ...prepositions,
  ...beforeSubject,
  ...duties,
  'beviljas',
  'ges',
  'erbjuds',
  'erbjuder',
]);

/** *Andra personer med …*, *några familjer som …* and *folket väljer personer som …* are somebody else. */
function isBounded(before: Token | undefined): boolean {
  return before === undefined || before.kind === 'punctuation' || beforeGroup.has(before.lower);
}

function opensClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || before.text === ',' || beforeSubject.has(before.lower);
}

/** The subject behind its verb: *Resorna ansvarar föräldrarna för*, *Då ska vårdnadshavaren …*, *när innehavaren själv …*. */
function isInverted(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  const isDefinite = /(?:n|na|et)$/u.test(tokens[index]!.lower);
  if (!isDefinite) return false;
  return (
    (index > 1 && duties.has(before)) ||
    (/^(?:när|om|att)$/u.test(before) && tokens[index + 1]!.lower === 'själv')
  );
}

/** *vem du (sökande) är, (sökandes) personnummer*: the two words for one person side by side. */
function isExplained(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.text === '(' && tokens[index + 1]!.text === ')';
}

function aboutCompany(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => notPersons.test(lower));
}

/** A noun behind *den* and an adjective is in the definite form. */
function isDefinite(token: Token | undefined): boolean {
  return token?.kind === 'word' && !finite.has(token.lower) && /.{3}(?:[aeo]n|rn|et)s?$/u.test(token.lower);
}

/** *du* for a subject, *dig* after a preposition, nothing where other words would have to change too. */
function suggest(tokens: readonly Token[], first: number, last: number, binding: number): string[] {
  if (binding > (bound.test(tokens[first]!.lower) ? 1 : 0)) return [];
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (after !== undefined && (finite.has(after.lower) || after.lower === 'inte')) {
    if (before === undefined) return ['Du'];
    if (before.kind === 'punctuation' || beforeSubject.has(before.lower)) return ['du'];
    return [];
  }
  if (before === undefined) return [];
  if (
    finite.has(before.lower) &&
    (after === undefined || after.kind === 'punctuation' || startsLower(after))
  ) {
    // *Då ska den sökande lämna …*: the subject after its verb.
    return /^(?:ska|skall|kan|får|måste|bör|behöver|har|är)$/u.test(before.lower) && first > 1 ? ['du'] : [];
  }
  if (
    prepositions.has(before.lower) &&
    (after === undefined || after.kind !== 'word' || !/s$/u.test(after.lower))
  ) {
    return ['dig'];
  }
  return [];
}

function startsLower({ text }: Token): boolean {
  return text[0] === text[0]!.toLowerCase();
}
