import { isListMarker, type Marker } from './plain-markers.ts';
import {
  type Ending,
  endingOf,
  isClosing,
  isContact,
  isDistribution,
  isFragmentShape,
  isName,
  openingOf,
  type WordEvidence,
  wordEvidence,
} from './plain-shape.ts';
import { hidesMarker, lengthOf, textOf, type Unit } from './plain-units.ts';
import { leadingWords, questionWords } from './plain-words.ts';
import type { BlockKind } from './types.ts';

/** A unit with its kind. Cells of a row are one unit. */
export interface Judged {
  unit: Unit;
  kind: BlockKind;
  /** Heading level or list depth. */
  depth?: number;
}

/**
 * What a unit seems to be from its own shape.
 *
 * - `open`: short and without a final stop: a heading or a fragment, as the neighbours say.
 * - `heading`: marked as one. `prose`: sentences. `item`: has a list marker. `row`: cells.
 */
type Shape = 'prose' | 'open' | 'fragment' | 'heading' | 'item' | 'row';

class Candidate {
  readonly unit: Unit;
  readonly text: string;
  readonly ending: Ending;
  shape: Shape;
  kind: BlockKind | undefined;
  #evidence: WordEvidence | undefined;

  constructor(unit: Unit) {
    this.unit = unit;
    this.text = textOf(unit);
    const last = unit.lines.at(-1)!;
    this.ending = endingOf(last === unit.lines[0] ? this.text : last.text);
    this.shape = shapeOf(this);
  }

  /** What the words say; most units are judged without it. */
  get evidence(): WordEvidence {
    this.#evidence ??= wordEvidence(this.text);
    return this.#evidence;
  }
}

/** Longest heading without a verb, and with one: longer lines are sentences whose stop is missing. */
const longestHeading = { characters: 170, words: 22 };
const longestClauseHeading = { characters: 100, words: 12 };
const longestQuestionHeading = 9;

/** Decides what each unit is: from its own shape first, then from what stands before and after it. */
export function judgeUnits(units: readonly Unit[]): Judged[] {
  const candidates = units.map((unit) => new Candidate(unit));
  resolveNumbers(candidates);
  resolveUnmarkedLists(candidates);
  resolveClosings(candidates);
  resolveOpen(candidates);
  return withDepths(candidates);
}

function shapeOf(candidate: Candidate): Shape {
  const { unit, text, ending } = candidate;
  if (unit.cells !== undefined) return 'row';
  if (unit.underlined !== 0 || unit.marker?.kind === 'hash') return 'heading';
  if (isListMarker(unit.marker)) return isDialogue(candidate) ? 'prose' : 'item';
  if (!/\p{L}{3}/u.test(text)) return 'fragment';
  if (lengthOf(unit) > longestHeading.characters) return isRollCall(candidate) ? 'fragment' : 'prose';
  if (isDistribution(text) || isMarkedHeading(candidate)) return 'heading';
  if (isFragmentShape(text) || isRollCall(candidate)) return 'fragment';
  const { count, hasVerb } = candidate.evidence;
  if (unit.lines.length === 1 && /\s<?https?:\/\/\S+$/.test(text)) return hasVerb ? 'prose' : 'fragment';
  switch (ending) {
    case 'final':
      return isSentence(candidate) ? 'prose' : 'fragment';
    case 'question':
      return unit.lines.length === 1 && count <= longestQuestionHeading ? 'open' : 'prose';
    case 'colon':
      return hasVerb || count > 6 ? 'prose' : 'open';
    case 'comma':
      return hasVerb || count > 6 ? 'prose' : 'fragment';
    default:
      return isUnstoppedSentence(candidate) ? 'prose' : 'open';
  }
}

/** A number, a paragraph sign or bold print in front of what is no sentence. */
function isMarkedHeading({ unit, text, ending, evidence }: Candidate): boolean {
  switch (unit.marker?.kind) {
    case 'paragraphSign':
      return ending === 'open' || evidence.count <= 3;
    case 'section':
      return ending === 'open' || !evidence.hasVerb;
    case 'bareNumber':
      return (
        ending !== 'question' &&
        unit.apart &&
        !evidence.hasVerb &&
        evidence.count > 1 &&
        !isFragmentShape(text)
      );
    case 'bold':
      return !(ending === 'final' && evidence.hasVerb);
    default:
      return false;
  }
}

/** *Anna Berg.*, *Dnr 12.* and *Bilaga 1.* are no sentences, *Välkomna!* and *Gratis inträde.* are. */
function isSentence({ text, evidence }: Candidate): boolean {
  if (evidence.hasVerb || evidence.count > 4 || !text.endsWith('.')) return true;
  return !(isName(text.slice(0, -1)) || evidence.hasDigit);
}

/** A sentence without its stop: one that has run over lines, is long, or needs more words behind it. */
function isUnstoppedSentence({ unit, text, evidence }: Candidate): boolean {
  if (evidence.count > longestHeading.words) return true;
  if (!evidence.hasVerb) return false;
  if (unit.lines.length > 1 || openingOf(text) === 'lower') return true;
  return evidence.count > longestClauseHeading.words || text.length > longestClauseHeading.characters;
}

/**
 * A line of speech: a dash, a sentence, alone in its paragraph and not in a list; with a hyphen only when it
 * says who speaks.
 */
function isDialogue({ unit, text, ending }: Candidate): boolean {
  const { marker } = unit;
  if (marker?.kind !== 'dash' || openingOf(text) !== 'upper') return false;
  if (
    /[,?!] (?:säger|sa|sade|berättar|menar|förklarar|svarar|tycker|frågar|undrar|tillägger|avslutar|fortsätter)\b/.test(
      text,
    )
  ) {
    return true;
  }
  return (
    marker.sign !== '-' && marker.sign !== '−' && (ending === 'final' || ending === 'question') && unit.apart
  );
}

/** Names one after another: *Anna Berg (S), Bo Ek (M), Cia Dal*. */
function isRollCall(candidate: Candidate): boolean {
  const { text } = candidate;
  const list = text.replace(/^[^:,;]{1,40}:/, '');
  const comma = list.search(/[,;]/);
  if (comma === -1 || !isName(list.slice(0, comma).trim())) return false;
  const parts = list.split(/[,;]| och /).map((part) => part.trim().replace(/\.$/, ''));
  if (parts.length < 3 || candidate.evidence.hasVerb) return false;
  const names = parts.filter(isName).length;
  const capitalised = parts.filter((part) => /^\p{Lu}[^.]{0,30}$/u.test(part)).length;
  return names >= 2 && capitalised / parts.length > 0.6;
}

// --- Numbered headings ------------------------------------------------------------------------------------

/** Numbered lines that have text under them are headings (*1. Sammanfattning*), those in a row a list. */
function resolveNumbers(candidates: Candidate[]): void {
  let lastHeading: Candidate | undefined;
  candidates.forEach((candidate, index) => {
    const { unit } = candidate;
    if (candidate.shape !== 'item' || unit.marker?.kind !== 'number' || !isShortLabel(candidate)) return;
    const before = candidates[index - 1];
    const after = candidates[index + 1];
    const inRow =
      before?.shape === 'item' && isListMarker(before.unit.marker) && before.unit.marker?.kind === 'number';
    const headsText =
      after !== undefined &&
      (after.shape === 'prose' ||
        after.shape === 'open' ||
        after.shape === 'row' ||
        (after.shape === 'item' && after.unit.marker?.kind !== 'number' && unit.apart)) &&
      !isIndentedUnder(unit, after.unit);
    const followsHeading =
      lastHeading !== undefined && lastHeading.unit.marker?.value === unit.marker.value - 1;
    if (
      (headsText && !inRow && (unit.apart || followsHeading || after.shape === 'prose')) ||
      (followsHeading && !inRow)
    ) {
      candidate.shape = 'heading';
      lastHeading = candidate;
    }
  });
}

function isShortLabel({ unit, text, ending, evidence }: Candidate): boolean {
  if (ending === 'colon' || ending === 'comma' || ending === 'final') return false;
  return (
    unit.lines.length <= 2 &&
    text.length <= 120 &&
    evidence.count <= (evidence.hasVerb ? 9 : 14) &&
    openingOf(text) !== 'lower'
  );
}

function isIndentedUnder(unit: Unit, next: Unit): boolean {
  const indent = next.lines[0]!.indent;
  return indent >= Math.max(2, unit.column - 1) && indent > unit.indent;
}

// --- Lists without marks ------------------------------------------------------------------------------------

/** After a line that ends in a colon: short lines of a kind are list items, and so are clauses (*att …*). */
function resolveUnmarkedLists(candidates: Candidate[]): void {
  for (let index = 0; index < candidates.length; index++) {
    const intro = candidates[index]!;
    const isClauseIntro = introducesClause(intro, candidates[index + 1]);
    if (isClauseIntro) intro.shape = 'prose';
    else if (intro.ending !== 'colon' || intro.shape === 'row') continue;
    let to = index + 1;
    while (to < candidates.length && canBeUnmarkedItem(candidates[to]!, candidates[index + 1]!)) to++;
    // What stands last before running text may be its heading.
    if (candidates[to]?.shape === 'prose' && to - 1 > index && mayHead(candidates, index + 1, to - 1)) to--;
    const isList = to - index > 2 || (to - index === 2 && openingOf(candidates[to - 1]!.text) === 'lower');
    for (let item = index + 1; isList && item < to; item++) candidates[item]!.kind = 'listItem';
    if (isList) index = to - 1;
  }
}

/** *Nämnden beslutar* with *att …* in paragraphs of their own below. */
function introducesClause(intro: Candidate, next: Candidate | undefined): boolean {
  if (intro.shape !== 'open' || intro.ending !== 'open' || next === undefined) return false;
  if (next.unit.marker !== undefined || openingOf(next.text) !== 'lower') return false;
  return (next.shape === 'prose' || next.shape === 'open') && intro.evidence.hasVerb;
}

function canBeUnmarkedItem({ unit, shape, text, ending }: Candidate, first: Candidate): boolean {
  if (unit.marker !== undefined || (shape !== 'open' && shape !== 'prose') || isName(text)) return false;
  const opening = openingOf(text);
  if (opening !== openingOf(first.text)) return false;
  return opening === 'lower' || (shape === 'open' && ending === 'open');
}

function mayHead(candidates: readonly Candidate[], from: number, last: number): boolean {
  const { text, evidence, unit } = candidates[last]!;
  if (openingOf(text) === 'lower' || !unit.apart) return false;
  const others = candidates.slice(from, last);
  const mean = others.reduce((sum, candidate) => sum + candidate.evidence.count, 0) / others.length;
  return evidence.count < 4 || mean < 4;
}

// --- Closings -----------------------------------------------------------------------------------------------

/** Under *Med vänlig hälsning* or *Beslutet skickas till* stand names and addresses until the text goes on. */
function resolveClosings(candidates: Candidate[]): void {
  let closed = false;
  for (const candidate of candidates) {
    if (isClosing(candidate.text) && candidate.shape !== 'item' && candidate.shape !== 'heading') {
      candidate.shape = 'fragment';
      closed = true;
    } else if (isDistribution(candidate.text)) {
      closed = true;
    } else if (candidate.shape === 'prose' || candidate.shape === 'heading' || candidate.shape === 'item') {
      closed = false;
    } else if (closed && candidate.shape === 'open' && candidate.ending === 'open') {
      candidate.shape = 'fragment';
    }
  }
}

// --- Heading or fragment -----------------------------------------------------------------------------------

/** How many headings may follow each other before text (title, subtitle, heading); more are a list. */
const longestHeadingChain = 4;

function resolveOpen(candidates: Candidate[]): void {
  const title = candidates.findIndex(({ shape }) => shape !== 'fragment' && shape !== 'row');
  for (let index = 0; index < candidates.length; ) {
    if (!isUndecided(candidates[index]!)) {
      index++;
      continue;
    }
    let to = index + 1;
    while (to < candidates.length && isUndecided(candidates[to]!)) to++;
    resolveChain(candidates, index, to, title);
    index = to;
  }
}

function isUndecided(candidate: Candidate): boolean {
  return candidate.shape === 'open' && candidate.kind === undefined;
}

/** Decides a run of open units (`from` to `to`) that stands between decided ones, from its end. */
function resolveChain(candidates: Candidate[], from: number, to: number, title: number): void {
  const chain: Chain = { from, to, title, headsText: isTextBelow(candidates[to]), singles: 0 };
  chain.singles = candidates.slice(from, to).filter(({ unit }) => unit.apart).length;
  for (let index = to - 1; index >= from; index--) {
    const candidate = candidates[index]!;
    if (isHeading(candidates, index, chain)) {
      candidate.kind = 'heading';
    } else if (isClause(candidate)) {
      candidate.kind = 'paragraph';
      candidate.shape = 'prose';
      chain.to = index;
      chain.headsText = true;
    } else {
      candidate.kind = 'fragment';
    }
  }
}

interface Chain {
  from: number;
  /** The first decided unit behind the chain. */
  to: number;
  /** Index of the first unit of the text that is no fragment: its title, if it is a heading. */
  title: number;
  headsText: boolean;
  /** Number of paragraphs that the chain is made of. */
  singles: number;
}

function isHeading(candidates: readonly Candidate[], index: number, chain: Chain): boolean {
  const candidate = candidates[index]!;
  const before = candidates[index - 1];
  const after = candidates[index + 1];
  if (after === undefined || isLinkLabel(candidate.text)) return false;
  const isTitle = index === chain.title;
  const lastBeforeText = index === chain.to - 1 && chain.headsText;
  if (lastBeforeText && after.shape === 'item' && introducesList(candidate)) return false;
  if (candidate.ending === 'question' && !lastBeforeText && !isTitle) return false;
  // Lines of one paragraph: a heading stands last, right above its text, or first, above what it names.
  const above = candidate.unit.apart ? 0 : linesAbove(candidates, index);
  if (lastBeforeText) {
    if (above > 1) return false;
    if (isName(candidate.text) && (above > 0 || before?.shape === 'fragment')) return false;
    return !(isStatement(candidate) && (before?.shape === 'open' || before?.shape === 'heading'));
  }
  if (isTitle) return after.unit.apart || !isLetterhead(candidates, index);
  if (above > 0) return false;
  if (index === chain.to - 1) return after.shape === 'fragment' && namesWhatFollows(candidate, after);
  if (isName(candidate.text) || isStatement(candidate)) return false;
  if (!after.unit.apart) return linesBelow(candidates, index) === 1 && chain.headsText;
  return chain.headsText && (chain.singles <= longestHeadingChain || index === chain.from);
}

/** Something that a heading can stand above. */
function isTextBelow(candidate: Candidate | undefined): boolean {
  if (candidate === undefined) return false;
  const { shape, kind } = candidate;
  return (
    shape === 'prose' || shape === 'item' || shape === 'row' || shape === 'heading' || kind === 'listItem'
  );
}

/** A label (*Närvarande*, *Bilagor*) above names, dates, files; but not the first line of an address. */
function namesWhatFollows({ unit, evidence, text, ending }: Candidate, after: Candidate): boolean {
  if (ending === 'colon') return true;
  if (!after.unit.apart && isContact(after.text)) return false;
  return unit.apart && evidence.count <= 5 && !/\d/.test(text) && !isName(text);
}

/** The lines of a sender: one of them is an address or a person. */
function isLetterhead(candidates: readonly Candidate[], index: number): boolean {
  for (let next = index + 1; candidates[next]?.unit.apart === false; next++) {
    if (isContact(candidates[next]!.text) || isName(candidates[next]!.text)) return true;
  }
  return false;
}

/** Number of open lines right above in the same paragraph, up to two. A statement ends them. */
function linesAbove(candidates: readonly Candidate[], index: number): number {
  let count = 0;
  while (count < 2 && index - count > 0 && !candidates[index - count]!.unit.apart) {
    const above = candidates[index - count - 1]!;
    if ((above.shape !== 'open' && above.shape !== 'fragment') || isStatement(above)) break;
    count++;
  }
  return count;
}

/** Number of open lines right below in the same paragraph, up to two. */
function linesBelow(candidates: readonly Candidate[], index: number): number {
  let count = 0;
  while (count < 2 && candidates[index + count + 1]?.unit.apart === false) {
    if (candidates[index + count + 1]!.shape !== 'open') break;
    count++;
  }
  return count;
}

/** A sentence that the list below goes on, or that announces it: no heading, though it has no colon. */
function introducesList(candidate: Candidate): boolean {
  return needsMore(candidate) || (candidate.evidence.hasVerb && candidate.evidence.count > 8);
}

/** *Riksnormen täcker kostnader för*: the list below ends the sentence. */
function needsMore({ text, evidence, ending }: Candidate): boolean {
  if (ending === 'question') return false;
  const last = /[\p{L}]+$/u.exec(text)?.[0].toLowerCase() ?? '';
  return evidence.hasVerb && leadingWords.has(last);
}

/** A statement of its own (*Du kan ansöka …*), more than a heading that happens to have a verb. */
function isStatement({ evidence, ending }: Candidate): boolean {
  return evidence.beginsAsClause && evidence.count > 6 && ending === 'open';
}

/** An open line that is read as a sentence when it heads nothing. */
function isClause(candidate: Candidate): boolean {
  const { evidence, ending, text } = candidate;
  if (isLinkLabel(text)) return false;
  if (ending === 'question') return questionWords.has(evidence.first) || evidence.count > 4;
  if (needsMore(candidate)) return true;
  return evidence.hasVerb && (evidence.beginsAsClause || evidence.count > 7 || ending === 'colon');
}

const linkLabel =
  /^(?:läs (?:mer|också|hela|vidare)|se (?:också|även|mer)|ladda (?:ner|ned|hem)|till (?:toppen|startsidan)|dela|skriv ut|lyssna|tillbaka|(?:nästa|föregående) (?:sida|artikel|nyhet)|visa mer)\b/i;

/** What stands on the buttons and links of a web page. */
function isLinkLabel(text: string): boolean {
  return text.length < 80 && linkLabel.test(text);
}

// --- Depths -----------------------------------------------------------------------------------------------

function withDepths(candidates: readonly Candidate[]): Judged[] {
  const kinds = candidates.map(kindOf);
  const isAttached = (index: number): boolean => candidates[index + 1]?.unit.apart === false;
  const title = kinds.findIndex((kind) => kind !== 'fragment' && kind !== 'tableCell');
  const hasApart = kinds.some((kind, index) => kind === 'heading' && index !== title && !isAttached(index));
  const headings = new HeadingDepths();
  const lists = new ListDepths();
  return candidates.map(({ unit, text, shape }, index) => {
    const judged: Judged = { unit, kind: kinds[index]! };
    if (judged.kind === 'heading') {
      const isLower = hasApart && index !== title && isAttached(index) && !text.endsWith(':');
      judged.depth = headings.next(unit, text, { isTitle: index === title, isLower });
    }
    if (judged.kind === 'listItem') judged.depth = lists.next(unit);
    else lists.between(unit);
    if (judged.kind === 'heading' || shape === 'prose') restoreMarker(unit);
    return judged;
  });
}

function kindOf({ unit, shape, kind }: Candidate): BlockKind {
  if (unit.quoteDepth > 0) return 'quotation';
  if (kind !== undefined) return kind;
  switch (shape) {
    case 'item':
      return 'listItem';
    case 'row':
      return 'tableCell';
    case 'heading':
      return 'heading';
    case 'prose':
      return 'paragraph';
    default:
      return 'fragment';
  }
}

/** The number of a heading and the dash of a line of speech are part of the text. */
function restoreMarker(unit: Unit): void {
  if (unit.marker !== undefined && isListMarker(unit.marker) && hidesMarker(unit.marker))
    unit.start = unit.lines[0]!.start;
}

/** Guesses the level of headings that have no mark of it, and never skips a level. */
class HeadingDepths {
  #last = 0;
  /** 1 when the text has a title that all other headings stand under. */
  #below = 0;

  /** `isLower`: stands right above its text, in a document where other headings stand apart. */
  next(unit: Unit, text: string, { isTitle, isLower }: { isTitle: boolean; isLower: boolean }): number {
    const marked =
      unit.underlined > 0 ? unit.underlined : unit.marker?.kind === 'hash' ? unit.marker.value : 0;
    const guessed = Math.min(this.#guess(unit, text, isTitle, isLower), this.#last + 1, 6);
    this.#last = marked || guessed;
    if (isTitle && !isNumberedHeading(unit.marker)) this.#below = 1;
    return this.#last;
  }

  #guess(unit: Unit, text: string, isTitle: boolean, isLower: boolean): number {
    if (isTitle) return 1;
    if (unit.marker?.kind === 'section') return unit.marker.value + this.#below;
    if (isNumberedHeading(unit.marker) || text === text.toUpperCase()) return 1 + this.#below;
    return (isLower ? 2 : 1) + this.#below;
  }
}

function isNumberedHeading(marker: Marker | undefined): boolean {
  return marker !== undefined && marker.kind !== 'bold' && marker.kind !== 'hash';
}

/** Depth of list items by their indentation. */
class ListDepths {
  #columns: number[] = [];

  next(unit: Unit): number {
    const column = unit.indent;
    while (this.#columns.length > 0 && column < this.#columns.at(-1)! - 1) this.#columns.pop();
    const deepest = this.#columns.at(-1);
    if (deepest === undefined || column > deepest + 1) this.#columns.push(column);
    return this.#columns.length;
  }

  /** Text between items ends the list unless it is indented under an item. */
  between(unit: Unit): void {
    if (unit.lines[0]!.indent === 0) this.#columns = [];
  }
}

export function isNumbered(marker: Marker | undefined): boolean {
  return marker?.kind === 'number' || marker?.kind === 'letter';
}
