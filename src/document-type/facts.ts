import { linksOf } from '../format/span-index.ts';
import { type BlockKind, blockKinds } from '../format/types.ts';
import { perBlock } from '../swedish/notes.ts';
import type { AnalysedBlock, AnalysedDocument, Sentence } from '../swedish/types.ts';
import { wordSet } from '../swedish/word-sets.ts';
import { firstImperative } from './imperatives.ts';
import { bitOf, readSentence, type SentenceFacts, type Told, told } from './sentence-facts.ts';

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
  /** A telephone number, an e-mail address or an office that answers everybody, such as *kundtjänst*. */
  contact: boolean;
  /** A telephone number or an e-mail address. */
  contactDetails: boolean;
  date: boolean;
  /** A date that is not the last day for something. */
  eventDate: boolean;
  /** A date or weekday that the reader can act by: neither that of the letter nor of what has been. */
  dueDate: boolean;
  weekday: boolean;
  /** A weekday that is not the last day for something. */
  eventWeekday: boolean;
  /** A time of day. */
  time: boolean;
  /** A last day or a time within which to act. */
  deadline: boolean;
  /** The reader is told to do something, or that nothing needs to be done; whom to ask is not enough. */
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
  /** An official by name and title, or who decided in words. */
  decider: boolean;
}

/** Two words of a text that say that it is free. */
const free = [wordSet('entré'), wordSet('fri')] as const;
const allFree = (1 << free.length) - 1;

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

/** What one block adds to the facts of its text. */
interface BlockFacts extends SentenceFacts {
  imperatives: number;
  /** A bit for each word of `free`. */
  free: number;
}

function collect(document: AnalysedDocument): DocumentFacts {
  const sum: BlockFacts = { words: 0, you: 0, we: 0, imperatives: 0, told: 0, free: 0 };
  for (const block of document.blocks) {
    const facts = blockFacts(block);
    sum.words += facts.words;
    sum.you += facts.you;
    sum.we += facts.we;
    sum.imperatives += facts.imperatives;
    sum.told |= facts.told;
    sum.free |= facts.free;
  }
  const { told: words, free: parts, ...counts } = sum;
  const bits = parts === allFree ? words | bitOf.cost : words;
  const flags = Object.fromEntries(told.map((name) => [name, (bits & bitOf[name]) !== 0]));
  return { ...counts, ...(flags as Record<Told, boolean>) };
}

const blockFacts = perBlock((block): BlockFacts => {
  const facts: BlockFacts = { words: 0, you: 0, we: 0, imperatives: 0, told: 0, free: 0 };
  for (const [place, words] of free.entries()) if (words.isInBlock(block)) facts.free |= 1 << place;
  if (linksToContact(block)) facts.told |= bitOf.contact | bitOf.contactDetails;
  for (const sentence of block.sentences) {
    // *Klicka här* and *Ladda ner* on links are furniture, not address.
    const isTold = firstImperative(sentence) !== undefined && !isLink(block, sentence);
    if (isTold) facts.imperatives++;
    readSentence(block, sentence, isTold, facts);
  }
  return facts;
});

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
