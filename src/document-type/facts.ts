import { spanIndexOf } from '../format/span-index.ts';
import { isWord } from '../measures/counting.ts';
import { months } from '../swedish/calendar.ts';
import { perBlock } from '../swedish/per-block.ts';
import type { AnalysedBlock, AnalysedDocument, Sentence, Token } from '../swedish/types.ts';
import { firstImperative } from './imperatives.ts';
import { endingIn } from './suffixes.ts';

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
  /** All words in lower case. */
  lexicon: Pick<ReadonlySet<string>, 'has'>;
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

const modals = new Set(['ska', 'skall', 'måste', 'behöver', 'kan', 'får', 'bör', 'kommer']);
/** Before *dig*: the text says whom it is for. */
const isFor = new Set(['för', 'till']);
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
list('appeal', 'överklaga överklagar överklagas överklagan överklagande överklagandet besvärshänvisning');
list('reasons', 'skäl skälen skälet motivering motiveringen eftersom därför bedömer bedömning bedömningen');
list('reasons', 'anser finner framgår grund anledning varför');
list('decider', 'delegation vägnar delegat beslutsfattare beslutande undertecknad ordförande');

list('you', 'du dig din ditt dina ni er ert era dej');
list('we', 'vi oss vår vårt våra');

const namesPlace = endingIn(
  'gatan vägen torget huset salen skolan parken stigen kyrkan lokalen gården hallen centret centrum biblioteket',
);
const namesOfficial = endingIn(
  `handläggare handläggaren inspektör inspektören sekreterare sekreteraren chef chefen direktör rektor rektorn
  samordnare administratör ordförande strateg assistent utredare ingenjör jurist arkitekt ledare`,
);

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

/** What one block adds to the facts of its text. */
interface BlockFacts extends Omit<DocumentFacts, 'lexicon'> {
  lexicon: Set<string>;
  /** What is told, as bits in the order of `told`: quick to join. */
  bits: number;
}

const counted = ['words', 'you', 'we', 'imperatives'] as const;
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

function noFacts(): BlockFacts {
  const facts: Partial<BlockFacts> = { lexicon: new Set(), bits: 0 };
  for (const name of counted) facts[name] = 0;
  for (const name of told) facts[name] = false;
  return facts as BlockFacts;
}

/** The words of all blocks, without making one set of them. */
class Words implements Pick<ReadonlySet<string>, 'has'> {
  readonly #blocks: readonly BlockFacts[];

  constructor(blocks: readonly BlockFacts[]) {
    this.#blocks = blocks;
  }

  has(word: string): boolean {
    return this.#blocks.some(({ lexicon }) => lexicon.has(word));
  }
}

function collect(document: AnalysedDocument): DocumentFacts {
  const blocks = document.blocks.map(blockFacts);
  const { bits: _, ...none } = noFacts();
  const facts: DocumentFacts = { ...none, lexicon: new Words(blocks) };
  let bits = 0;
  for (const block of blocks) {
    facts.words += block.words;
    facts.you += block.you;
    facts.we += block.we;
    facts.imperatives += block.imperatives;
    bits |= block.bits;
  }
  told.forEach((name, place) => {
    facts[name] = (bits & (1 << place)) !== 0;
  });
  if (facts.lexicon.has('chef') || facts.lexicon.has('rektor')) facts.decider = true;
  if (facts.lexicon.has('entré') && facts.lexicon.has('fri')) facts.cost = true;
  if (says(document, facts, ['inte', 'anmäla']) || says(document, facts, ['ingen', 'anmälan'])) {
    facts.noSignUp = true;
  }
  return facts;
}

const blockFacts = perBlock((block): BlockFacts => {
  const facts = noFacts();
  if (linksToContact(block)) facts.contact = facts.contactDetails = true;
  for (const sentence of block.sentences) {
    // *Klicka här* and *Ladda ner* on links are furniture, not address.
    if (!isLink(block, sentence) && firstImperative(sentence) !== undefined) {
      facts.imperatives++;
      facts.action = true;
    }
    const { tokens } = sentence;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!;
      if (token.kind === 'address') {
        if (token.text.includes('@')) facts.contact = facts.contactDetails = true;
        continue;
      }
      if (!isWord(token)) continue;
      facts.words++;
      if (token.kind === 'number') {
        readNumber(token, tokens, index, facts);
        continue;
      }
      const { lower } = token;
      facts.lexicon.add(lower);
      const meaning = byWord.get(lower);
      if (meaning === 'you') {
        facts.you++;
        const isAsked =
          modals.has(tokens[index - 1]?.lower ?? '') || modals.has(tokens[index + 1]?.lower ?? '');
        if (isAsked) facts.action = true;
        if (isFor.has(tokens[index - 1]?.lower ?? '') || tokens[index + 1]?.lower === 'som')
          facts.audience = true;
      } else if (meaning === 'we') facts.we++;
      else if (meaning !== undefined) facts[meaning] = true;
      if (lower.length > 6) {
        if (namesPlace(lower)) facts.place = true;
        if (namesOfficial(lower)) facts.decider = true;
      }
    }
  }
  told.forEach((name, place) => {
    if (facts[name]) facts.bits |= 1 << place;
  });
  return facts;
});

/** True when a sentence holds all the words, in any order. */
function says(document: AnalysedDocument, { lexicon }: DocumentFacts, words: readonly string[]): boolean {
  if (!words.every((word) => lexicon.has(word))) return false;
  return document.blocks.some(
    (block) =>
      words.every((word) => blockFacts(block).lexicon.has(word)) &&
      block.sentences.some(({ tokens }) => words.every((word) => tokens.some(({ lower }) => lower === word))),
  );
}

interface NumberFacts {
  contact: boolean;
  contactDetails: boolean;
  date: boolean;
  time: boolean;
  deadline: boolean;
}

function readNumber(token: Token, tokens: readonly Token[], index: number, facts: NumberFacts): void {
  const { text } = token;
  if (isTelephone(text)) facts.contact = facts.contactDetails = true;
  else if (/^\d{4}-\d\d-\d\d$/u.test(text) || monthNames.has(tokens[index + 1]?.lower ?? ''))
    facts.date = true;
  else if (/^\d{1,2}[/]\d{1,2}$/u.test(text)) facts.date = true;
  else if (/^\d{1,2}[.:]\d\d(?:[–-]\d{1,2}[.:]\d\d)?$/u.test(text) || /^\d{1,2}[–-]\d{1,2}$/u.test(text)) {
    facts.time = true;
  }
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

const links = spanIndexOf(({ kind }) => kind === 'link');

function isLink(block: AnalysedBlock, { tokens }: Sentence): boolean {
  const first = tokens[0]?.start ?? 0;
  return block.kind === 'linkText' || (block.spans.length > 0 && links(block).holds(first, first + 1));
}

function linksToContact(block: AnalysedBlock): boolean {
  return block.spans.some(({ href }) => href !== undefined && /^(?:mailto|tel|sms):/iu.test(href));
}

/** Where a finding on something missing stands: the first heading, else the first sentence of the text. */
export function placeOfMissing(
  document: AnalysedDocument,
): { block: AnalysedBlock; start: number; end: number } | undefined {
  const held = document.blocks.filter(({ language, sentences }) => language === 'sv' && sentences.length > 0);
  const block =
    held.find(({ kind }) => kind === 'heading') ??
    held.find(({ kind }) => kind === 'paragraph' || kind === 'listItem') ??
    held[0];
  if (block === undefined) return undefined;
  const { start, end } = block.sentences[0]!;
  return { block, start, end };
}
