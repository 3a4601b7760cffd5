import { linksOf } from '../format/span-index.ts';
import { type BlockKind, blockKinds } from '../format/types.ts';
import { months } from '../swedish/calendar.ts';
import { perBlock } from '../swedish/notes.ts';
import type { AnalysedBlock, AnalysedDocument, Sentence, Token } from '../swedish/types.ts';
import { wordSet } from '../swedish/word-sets.ts';
import { firstImperative } from './imperatives.ts';

/**
 * What a text tells its reader, as far as words show it. The lists are generous: a rule that asks for a part
 * had better miss its absence than deny its presence.
 */
export interface DocumentFacts {
  /** Words of the whole text, with headings, lists and labels. */
  words: number;
  /** Times that the text says du, dig, din, ni, er. */
  you: number;
  /** Times that the text says vi, oss, vår. */
  we: number;
  /** Sentences that begin with an imperative. */
  imperatives: number;
  /** A telephone number, an e-mail address or whom to turn to. */
  contact: boolean;
  /** A telephone number or an e-mail address. */
  contactDetails: boolean;
  date: boolean;
  weekday: boolean;
  /** A time of day. */
  time: boolean;
  /** A last day or a time within which to act. */
  deadline: boolean;
  /** The reader is told to do something, or that nothing needs to be done. */
  action: boolean;
  place: boolean;
  cost: boolean;
  /** Whom the text is for. */
  audience: boolean;
  /** How to sign up, or that it is not needed. */
  signUp: boolean;
  /** Signing up is not needed or the event is open. */
  noSignUp: boolean;
  appeal: boolean;
  reasons: boolean;
  /** An official by title, or who decided in words. */
  decider: boolean;
}

type Flag =
  | 'contact'
  | 'weekday'
  | 'deadline'
  | 'action'
  | 'place'
  | 'cost'
  | 'audience'
  | 'signUp'
  | 'noSignUp'
  | 'appeal'
  | 'reasons'
  | 'decider';

const modals = wordSet('ska skall måste behöver kan får bör kommer');
/** Before *dig*: the text says whom it is for. */
const isFor = wordSet('för till');
const monthNames = new Set<string>(months);

/** What a word counts as; *you*, *we* and *time* are kept apart from the flags that any one word sets. */
const byWord = new Map<string, Flag | 'you' | 'we' | 'time'>();
function list(meaning: Flag | 'you' | 'we' | 'time', words: string): void {
  for (const word of words.split(/\s+/u)) byWord.set(word, meaning);
}
list('time', 'kl. klockan kl');
list(
  'contact',
  'kontakta kontaktar kontakt ring ringer ringa mejla mejlar maila telefon tel tel. tfn tfn. e-post',
);
list('contact', 'kontaktuppgifter kontaktperson presskontakt kundtjänst kontaktcenter växeln servicecenter');
list('weekday', 'måndag måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen');
list('weekday', 'lördag lördagen söndag söndagen måndagar tisdagar onsdagar torsdagar fredagar');
list('deadline', 'senast inom före sista deadline');
list('action', 'ombeds uppmanas anmodas kompletteras kompletteringen');
list('place', 'var plats lokal lokalen adress sal salen rum rummet aula aulan matsal matsalen biblioteket');
list('place', 'teams zoom digitalt online webbinarium stadshuset kommunhuset rådhuset huset skolan torget');
list(
  'cost',
  'kostar kosta kostnad kostnaden pris priset gratis avgift avgiften kronor kr kostnadsfri kostnadsfritt',
);
list('cost', 'kostnadsfria inträde avgiftsfri avgiftsfritt bjuder bjuds');
list(
  'audience',
  'alla vem vänder målgrupp målgruppen öppen öppet allmänheten invånare medlemmar boende föräldrar',
);
list(
  'audience',
  'vårdnadshavare anhöriga elever medarbetare anställda ungdomar barn seniorer pensionärer fastighetsägare',
);
list('audience', 'chefer företagare förtroendevalda närboende berörda närstående daglediga nybörjare');
list(
  'signUp',
  'anmäl anmäla anmälan anmälningslänk föranmälan osa o.s.a. förhandsanmälan boka anmälningsblankett',
);
list('noSignUp', 'drop-in öppet');
list(
  'appeal',
  'förvaltningsrätten överklaga överklagar överklagas överklagan överklagande överklagandet besvärshänvisning',
);
list('reasons', 'skäl skälen skälet motivering motiveringen eftersom därför bedömer bedömning bedömningen');
list('reasons', 'anser finner framgår grund anledning varför');
list('decider', 'delegation vägnar delegat beslutsfattare beslutande undertecknad ordförande chef rektor');

list('you', 'du dig din ditt dina ni er ert era dej');
list('we', 'vi oss vår vårt våra');

const placeEndings =
  'gatan vägen torget huset salen skolan parken stigen kyrkan lokalen gården hallen centret centrum biblioteket';
const officialEndings = `handläggare handläggaren inspektör inspektören sekreterare sekreteraren chef chefen direktör
  rektor rektorn samordnare administratör ordförande strateg assistent utredare ingenjör jurist arkitekt ledare
  konsulent antikvarie rådgivare utvecklare planerare kurator pedagog`;
const namesPlace = wordSet('', { endings: placeEndings });
const namesOfficial = wordSet('', { endings: officialEndings });
/** All words that tell something: one look for nearly every token. */
const telling = wordSet(byWord.keys(), { endings: `${placeEndings} ${officialEndings}` });

/** Two words in one sentence that say that nobody has to sign up, and two of a text that say that it is free. */
const notSigning = [
  [wordSet('inte'), wordSet('anmäla')],
  [wordSet('ingen'), wordSet('anmälan')],
] as const;
const free = [wordSet('entré'), wordSet('fri')] as const;

const made = new WeakMap<AnalysedDocument, DocumentFacts>();

/** Reads the facts of a text, once for all the rules that ask. */
export function readFacts(document: AnalysedDocument): DocumentFacts {
  let facts = made.get(document);
  if (facts === undefined) {
    facts = collect(document);
    made.set(document, facts);
  }
  return facts;
}

/** Reads some blocks of a text ahead of `readFacts`, for who has their sentences at hand. */
export function noteFacts(blocks: readonly AnalysedBlock[]): void {
  for (const block of blocks) blockFacts(block);
}

const told = [
  'contact',
  'contactDetails',
  'date',
  'weekday',
  'time',
  'deadline',
  'action',
  'place',
  'cost',
  'audience',
  'signUp',
  'noSignUp',
  'appeal',
  'reasons',
  'decider',
] as const;
type Told = (typeof told)[number];
/** What is told, as bits: quick to join. */
const bitOf = Object.fromEntries(told.map((name, place) => [name, 1 << place])) as Record<Told, number>;

/** What one block adds to the facts of its text. */
interface BlockFacts {
  words: number;
  you: number;
  we: number;
  imperatives: number;
  /** Bits of `bitOf`. */
  told: number;
}

function collect(document: AnalysedDocument): DocumentFacts {
  const sum: BlockFacts = { words: 0, you: 0, we: 0, imperatives: 0, told: 0 };
  for (const block of document.blocks) {
    const facts = blockFacts(block);
    sum.words += facts.words;
    sum.you += facts.you;
    sum.we += facts.we;
    sum.imperatives += facts.imperatives;
    sum.told |= facts.told;
  }
  if (free.every((words) => words.isInDocument(document))) sum.told |= bitOf.cost;
  const { told: bits, ...counts } = sum;
  const flags = Object.fromEntries(told.map((name) => [name, (bits & bitOf[name]) !== 0]));
  return { ...counts, ...(flags as Record<Told, boolean>) };
}

const blockFacts = perBlock((block): BlockFacts => {
  const facts: BlockFacts = { words: 0, you: 0, we: 0, imperatives: 0, told: 0 };
  if (linksToContact(block)) facts.told |= bitOf.contact | bitOf.contactDetails;
  for (const sentence of block.sentences) {
    // *Klicka här* and *Ladda ner* on links are furniture, not address.
    if (firstImperative(sentence) !== undefined && !isLink(block, sentence)) {
      facts.imperatives++;
      facts.told |= bitOf.action;
    }
    for (const [one, other] of notSigning) {
      if (one.isIn(sentence) && other.isIn(sentence)) facts.told |= bitOf.noSignUp;
    }
    const { tokens } = sentence;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!;
      switch (token.kind) {
        case 'address':
          if (token.text.includes('@')) facts.told |= bitOf.contact | bitOf.contactDetails;
          break;
        case 'number':
          facts.words++;
          facts.told |= toldByNumber(token, tokens[index + 1]);
          break;
        case 'word':
          facts.words++;
          if (telling.has(token)) readWord(tokens, index, facts);
      }
    }
  }
  return facts;
});

function readWord(tokens: readonly Token[], index: number, facts: BlockFacts): void {
  const token = tokens[index]!;
  const meaning = byWord.get(token.lower);
  if (meaning === 'you') {
    facts.you++;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    const isAsked = (before && modals.has(before)) || (after && modals.has(after));
    if (isAsked) facts.told |= bitOf.action;
    if ((before && isFor.has(before)) || after?.lower === 'som') facts.told |= bitOf.audience;
  } else if (meaning === 'we') facts.we++;
  else if (meaning !== undefined) facts.told |= bitOf[meaning];
  if (token.lower.length > 6) {
    if (namesPlace.has(token)) facts.told |= bitOf.place;
    if (namesOfficial.has(token)) facts.told |= bitOf.decider;
  }
}

/** What a figure tells, as bits of `bitOf`. */
function toldByNumber({ text }: Token, next: Token | undefined): number {
  if (isTelephone(text)) return bitOf.contact | bitOf.contactDetails;
  if (/^\d{4}-\d\d-\d\d$/u.test(text) || monthNames.has(next?.lower ?? '')) return bitOf.date;
  if (/^\d{1,2}[/]\d{1,2}$/u.test(text)) return bitOf.date;
  const isTime =
    /^\d{1,2}[.:]\d\d(?:[–-]\d{1,2}[.:]\d\d)?$/u.test(text) || /^\d{1,2}[–-]\d{1,2}$/u.test(text);
  return isTime ? bitOf.time : 0;
}

/** True for a number that is dialled: it begins with 0 or +46 and has at least seven digits. */
function isTelephone(text: string): boolean {
  if (text[0] !== '0' && text[0] !== '+') return false;
  let digits = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) digits++;
  }
  return digits >= 7;
}

function isLink(block: AnalysedBlock, { tokens }: Sentence): boolean {
  const first = tokens[0]?.start ?? 0;
  return block.kind === 'linkText' || (block.spans.length > 0 && linksOf(block).holds(first, first + 1));
}

function linksToContact(block: AnalysedBlock): boolean {
  return block.spans.some(({ href }) => href !== undefined && /^(?:mailto|tel|sms):/iu.test(href));
}

/** Where a finding on something missing stands: the first heading, else the first sentence of the text. */
export function placeOfMissing(
  document: AnalysedDocument,
): { block: AnalysedBlock; start: number; end: number } | undefined {
  const firstOf = (...kinds: BlockKind[]) =>
    document.blocks.find(
      (block) => block.language === 'sv' && kinds.includes(block.kind) && block.sentences.length > 0,
    );
  // The letterhead or the greeting before the prose: no sentence of the text is at fault.
  const block = firstOf('heading') ?? firstOf(...blockKinds);
  if (block === undefined) return undefined;
  const { start, end } = block.sentences[0]!;
  return { block, start, end };
}
