import type { FormatId } from '../format/types.ts';

/** A piece of markup within the words that are to be replaced. */
interface Piece {
  raw: string;
  kind: 'open' | 'close' | 'whole';
  /** What an opening piece and its closing one have in common. */
  name: string;
  /** False for markup that the new wording can do without, such as emphasis on one word of a phrase. */
  keeps: boolean;
}

/** HTML that only says how words look. */
const looks: ReadonlySet<string> = new Set([
  ...['b', 'i', 'em', 'strong', 'u', 's', 'small', 'mark', 'font', 'span', 'big'],
]);
/** HTML without an end: what may go with the words around it, and what may not. */
const breaks: ReadonlySet<string> = new Set(['br', 'wbr']);
const voids: ReadonlySet<string> = new Set(['img', 'input', 'embed', 'source', 'track', 'area', 'hr', 'col']);

const hasMarkup: Readonly<Record<FormatId, RegExp | undefined>> = {
  plain: undefined,
  markdown: /[*_~`[\]<]/u,
  html: /</u,
};

/**
 * A wording with the markup that has to stay when it takes the place of words that markup begins, ends or stands in:
 * *med **anledning av*** is *på grund av* with both pairs of stars, and a link or a picture is not lost. Undefined where
 * it cannot be told what goes with the new words: then the writer has to change them by hand.
 */
export function withMarkup(
  wording: string,
  text: string,
  { start, end }: { start: number; end: number },
  format: FormatId | undefined,
): string | undefined {
  const raw = text.slice(start, end);
  if (format === undefined || hasMarkup[format]?.test(raw) !== true) return wording;
  const pieces = format === 'html' ? htmlPieces(raw) : markdownPieces(text, start, end);
  return pieces && arranged(wording, pieces);
}

function arranged(wording: string, pieces: readonly Piece[]): string | undefined {
  const opened: Piece[] = [];
  const closing: string[] = [];
  const wholes: string[] = [];
  let around: readonly [string, string] = ['', ''];
  for (const piece of pieces) {
    const { raw, kind, name, keeps } = piece;
    if (kind === 'open') opened.push(piece);
    else if (kind === 'whole') wholes.push(...(keeps ? [raw] : []));
    else if (opened.length === 0) closing.push(raw);
    else {
      const open = opened.pop()!;
      if (open.name !== name) return undefined;
      if (!keeps) continue;
      // Which of two links would the new words have?
      if (around[0] !== '') return undefined;
      around = [open.raw, raw];
    }
  }
  if (opened.length > 0 && closing.length > 0) return undefined;
  const opening = opened.map(({ raw }) => raw);
  return [...opening, around[0], wording, around[1], ...wholes, ...closing].join('');
}

function htmlPieces(raw: string): Piece[] | undefined {
  const pieces: Piece[] = [];
  for (let at = raw.indexOf('<'); at >= 0; at = raw.indexOf('<', at)) {
    const end = tagEnd(raw, at);
    if (end === undefined) return undefined;
    pieces.push(...tagPiece(raw.slice(at, end)));
    at = end;
  }
  return pieces;
}

/** Where a tag or comment that begins at an offset ends. */
function tagEnd(raw: string, at: number): number | undefined {
  if (raw.startsWith('<!--', at)) {
    const close = raw.indexOf('-->', at + 4);
    return close < 0 ? undefined : close + 3;
  }
  let quote = '';
  for (let index = at + 1; index < raw.length; index++) {
    const mark = raw[index]!;
    if (quote !== '') {
      if (mark === quote) quote = '';
    } else if (mark === '"' || mark === "'") quote = mark;
    else if (mark === '>') return index + 1;
  }
  return undefined;
}

function tagPiece(tag: string): Piece[] {
  const match = /^<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])/iu.exec(tag);
  // A comment, or an address of Markdown.
  if (match === null) return [{ raw: tag, kind: 'whole', name: '', keeps: true }];
  const name = match[2]!.toLowerCase();
  if (breaks.has(name)) return [];
  const isVoid = voids.has(name) || tag.endsWith('/>');
  const kind = isVoid ? 'whole' : match[1] === '' ? 'open' : 'close';
  return [{ raw: tag, kind, name, keeps: !looks.has(name) }];
}

/** The pieces of inline Markdown between two offsets of a text; undefined when one of them does not end there. */
function markdownPieces(text: string, start: number, end: number): Piece[] | undefined {
  const raw = text.slice(start, end);
  const pieces: Piece[] = [];
  for (let at = 0; at < raw.length; ) {
    const mark = raw[at]!;
    const piece = pieceAt(raw, at, text, start);
    if (piece === undefined) return undefined;
    if (piece.length === 0) {
      at += mark === '\\' ? 2 : 1;
      continue;
    }
    pieces.push(...piece);
    at += piece[0]!.raw.length;
  }
  return pieces;
}

/** The piece at an offset, none where words stand, and undefined for one without an end. */
function pieceAt(raw: string, at: number, text: string, start: number): Piece[] | undefined {
  switch (raw[at]) {
    case '`':
      return until(raw, at, runAt(raw, at));
    case '<': {
      const end = tagEnd(raw, at);
      return end === undefined ? undefined : keepLength(tagPiece(raw.slice(at, end)), raw.slice(at, end));
    }
    case '!':
      return raw[at + 1] === '[' ? image(raw, at) : [];
    case '[':
      return raw[at + 1] === '^' ? until(raw, at, ']') : [link('open', '[')];
    case ']':
      return linkEnd(raw, at);
    case '*':
    case '_':
    case '~':
      return emphasis(text, start + at);
    default:
      return [];
  }
}

/** A tag that may go takes no place among the pieces, but has to be passed over. */
function keepLength(pieces: Piece[], tag: string): Piece[] {
  return pieces.length > 0 ? pieces : [{ raw: tag, kind: 'whole', name: '', keeps: false }];
}

const link = (kind: 'open' | 'close', raw: string): Piece => ({ raw, kind, name: '[', keeps: true });

function runAt(text: string, at: number): string {
  let end = at + 1;
  while (text[end] === text[at]) end++;
  return text.slice(at, end);
}

/** All from an offset to the next time that something stands there. */
function until(raw: string, at: number, what: string): Piece[] | undefined {
  const close = raw.indexOf(what, at + what.length);
  if (close < 0) return undefined;
  return [{ raw: raw.slice(at, close + what.length), kind: 'whole', name: '', keeps: true }];
}

function image(raw: string, at: number): Piece[] | undefined {
  const close = raw.indexOf(']', at);
  const [end] = (close < 0 ? undefined : linkEnd(raw, close)) ?? [];
  if (end === undefined) return undefined;
  return [{ raw: raw.slice(at, close) + end.raw, kind: 'whole', name: '', keeps: true }];
}

/** The end of a link with its address, which may have brackets of its own. */
function linkEnd(raw: string, at: number): Piece[] | undefined {
  const next = raw[at + 1];
  if (next === '[') {
    const close = raw.indexOf(']', at + 2);
    return close < 0 ? undefined : [link('close', raw.slice(at, close + 1))];
  }
  if (next !== '(') return [link('close', ']')];
  let depth = 0;
  for (let index = at + 1; index < raw.length; index++) {
    if (raw[index] === '\\') index++;
    else if (raw[index] === '(') depth++;
    else if (raw[index] === ')' && --depth === 0) return [link('close', raw.slice(at, index + 1))];
  }
  return undefined;
}

const isWord = (mark: string | undefined) => mark !== undefined && /[\p{L}\p{N}]/u.test(mark);
const isSpace = (mark: string | undefined) => mark === undefined || /\s/u.test(mark);

/** A run of stars, low lines or tildes, which begins or ends what it stands beside. */
function emphasis(text: string, at: number): Piece[] {
  const raw = runAt(text, at);
  const [before, after] = [text[at - 1], text[at + raw.length]];
  if (raw[0] === '_' && isWord(before) && isWord(after)) return [];
  const [begins, ends] = [!isSpace(after), !isSpace(before)];
  if (!begins && !ends) return [];
  const isClose = ends && (!begins || isBegun(text, at, raw));
  return [{ raw, kind: isClose ? 'close' : 'open', name: raw, keeps: false }];
}

/** True where the same marks stand an odd number of times before, in the same paragraph. */
function isBegun(text: string, at: number, run: string): boolean {
  const paragraph = text.slice(Math.max(0, at - 2000), at).split(/\r?\n[ \t]*\r?\n/u);
  const before = paragraph[paragraph.length - 1]!;
  let count = 0;
  for (let found = before.indexOf(run[0]!); found >= 0; ) {
    const marks = runAt(before, found);
    if (marks === run) count++;
    found = before.indexOf(run[0]!, found + marks.length);
  }
  return count % 2 === 1;
}
