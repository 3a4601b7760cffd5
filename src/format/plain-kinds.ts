import { Candidate } from './plain-candidate.ts';
import { HeadingDepths, ListDepths } from './plain-depths.ts';
import { resolveOpen } from './plain-headings.ts';
import { isListMarker } from './plain-markers.ts';
import { isClosing, isDistribution, isName, openingOf } from './plain-shape.ts';
import { hidesMarker, type Unit } from './plain-units.ts';
import type { BlockKind } from './types.ts';

/** A unit with its kind. Cells of a row are one unit. */
export interface Judged {
  unit: Unit;
  kind: BlockKind;
  /** Heading level or list depth. */
  depth?: number;
}

/**
 * Decides what each unit is: from its own shape first, then from what stands before and after it.
 *
 * @param headingsAreMarked True when the text marks its headings, so that a short line without a mark is none.
 */
export function judgeUnits(units: readonly Unit[], headingsAreMarked = false): Judged[] {
  const candidates = units.map((unit) => new Candidate(unit));
  resolveNumbers(candidates);
  resolveUnmarkedLists(candidates);
  resolveClosings(candidates);
  resolveOpen(candidates, headingsAreMarked);
  return withDepths(candidates);
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
  return (next.shape === 'prose' || next.shape === 'open' || isClause(next)) && intro.evidence.hasVerb;
}

/** *att anta policyn,*: a point of a decision, however few its words are. */
function isClause({ shape, text }: Candidate): boolean {
  return shape === 'fragment' && text.startsWith('att ');
}

function canBeUnmarkedItem(candidate: Candidate, first: Candidate): boolean {
  const { unit, shape, text, ending } = candidate;
  if (unit.marker !== undefined || isName(text)) return false;
  if (shape !== 'open' && shape !== 'prose' && !isClause(candidate)) return false;
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
