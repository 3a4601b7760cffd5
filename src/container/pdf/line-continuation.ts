import { type Marker, markerOf } from '../../format/plain-markers.ts';
import { endingOf, openingOf } from '../../format/plain-shape.ts';
import { widthOf } from './letter-widths.ts';
import type { Flow } from './order.ts';
import type { LineGroup, TextLine } from './text-lines.ts';

/** Part of the width of a column that may be left where a sentence goes on. */
const looseRoom = 0.35;
/** Part of the width of a column that may be left where no sentence ends. */
const tightRoom = 0.15;
/** Letters of a line of running text at least, in a box or column that is narrower than what stands above it. */
const runningLetters = 30;

/** Whether a line goes on the paragraph that the line above it ends, in one column. */
export function goesOn(flow: Flow, group: LineGroup, last: TextLine, line: TextLine): boolean {
  if (!looksAlike(last, line)) return false;
  const first = group.lines[0]!;
  if (isMarked(line.segment.text) && !isMarkInSentence(flow, group, last, line)) return false;
  const isItem = isMarked(first.segment.text);
  // A line further in begins a paragraph, unless it hangs under an item.
  const shift = line.segment.x - last.segment.x;
  if (!isItem && group.lines.length > 1 && shift > line.size * 0.8) return false;
  const isFurtherOut = line.segment.x < first.segment.x - line.size * 0.5;
  // The first line of a paragraph may stand further in, and begin with a dash of speech.
  if (isItem && isFurtherOut && endingOf(last.segment.text) === 'final') return false;
  return isFull(flow, last, line) || isMidSentence(first, last, line);
}

/** Whether a paragraph that begins a sentence is in the middle of it, however far its lines are from the edge. */
function isMidSentence(first: TextLine, { segment: above }: TextLine, { segment: below }: TextLine): boolean {
  const ending = endingOf(above.text);
  return (
    (ending === 'open' || ending === 'comma') &&
    openingOf(below.text) === 'lower' &&
    openingOf(first.segment.text) === 'upper' &&
    above.text.length >= runningLetters
  );
}

function looksAlike(one: TextLine, other: TextLine): boolean {
  return Math.abs(one.size - other.size) <= one.size * 0.06 && one.bold === other.bold;
}

/** Whether a text begins as an item of a list does. */
export function isMarked(text: string): boolean {
  const marker = markerOf(text);
  return marker !== undefined && marker.kind !== 'bareNumber' && marker.kind !== 'bold';
}

/**
 * A dash or number that the program happened to put first on a line (*enligt kommunallagens kapitel* / *10. Den som …*):
 * the line before is full and ends no sentence, and the paragraph is no list item of the kind.
 */
function isMarkInSentence(flow: Flow, { lines }: LineGroup, last: TextLine, line: TextLine): boolean {
  const marker = markerOf(line.segment.text);
  if (marker === undefined || marker.kind === markerOf(lines[0]!.segment.text)?.kind) return false;
  const ending = endingOf(last.segment.text);
  if (ending !== 'open' && ending !== 'hyphen') return false;
  return (
    mayStandInSentence(marker, line.segment.text) &&
    Math.abs(line.segment.x - last.segment.x) < line.size * 0.5 &&
    isFull(flow, last, line)
  );
}

function mayStandInSentence({ kind, value, sign }: Marker, text: string): boolean {
  switch (kind) {
    case 'dash':
      return /^\S\s/u.test(text);
    case 'number':
    case 'letter':
      // A list begins with its first item.
      return value > 1;
    case 'bullet':
      return /\p{L}/u.test(sign);
    default:
      return kind === 'paragraphSign' || kind === 'section';
  }
}

/** Whether the first word of the next line would not have fitted: the line was broken there by the program. */
function isFull(flow: Flow, line: TextLine, next: TextLine): boolean {
  const { text, x, right } = next.segment;
  const word = /^\S+/u.exec(text)?.[0] ?? '';
  const width = ((right - x) * widthOf(text, 0, word.length)) / Math.max(1, widthOf(text, 0, text.length));
  const room = flow.right - line.segment.right;
  if (room < width + line.size * 0.6) return true;
  const ending = endingOf(line.segment.text);
  // A hard space may keep more than the first word together.
  if (ending === 'open' && room < (flow.right - flow.left) * tightRoom) return true;
  // Lines broken by hand, or shorter because of a picture, go on in small letters.
  if (openingOf(text) !== 'lower' || ending === 'final' || ending === 'question' || ending === 'colon')
    return false;
  return ending === 'hyphen' || room < (flow.right - flow.left) * looseRoom;
}

/** A paragraph that goes on in the next column or on the next page. */
export function goesOnAcross(before: { flow: Flow; line: TextLine }, flow: Flow, line: TextLine): boolean {
  const { flow: flowBefore, line: last } = before;
  if (!looksAlike(last, line) || isMarked(line.segment.text)) return false;
  const ending = endingOf(last.segment.text);
  if (ending === 'colon') return false;
  const isBetweenSentences = ending === 'final' || ending === 'question';
  if (openingOf(line.segment.text) === 'lower') return !isBetweenSentences;
  if (!isFull(flowBefore, last, line) || flowBefore.rows.length <= 3) return false;
  // Few paragraphs happen to end with a full line, but their indents may differ.
  const shift = line.segment.x - flow.left - (last.segment.x - flowBefore.left);
  return isBetweenSentences ? Math.abs(shift) < line.size * 0.5 : ending === 'open';
}
