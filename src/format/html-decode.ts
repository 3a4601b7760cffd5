import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';
import { handOver, handOverAsIs, type Piece, type PieceSink } from './aligned-pieces.ts';

/** A character reference in HTML: what it stands for, and where its raw text ends. */
export interface Reference {
  text: string;
  end: number;
}

let decoded = '';
let decoder: EntityDecoder | undefined;

/** Made for the first reference: most texts have none, and its table takes long to set up. */
function makeDecoder(): EntityDecoder {
  return new EntityDecoder(htmlDecodeTree, (codePoint) => {
    decoded += String.fromCodePoint(codePoint);
  });
}

/**
 * Reads the HTML character reference whose `&` stands at `at`, as the HTML standard does: with or without a
 * semicolon. `inAttribute` follows the rule for attribute values, where `&copy=` is no reference.
 * Returns undefined when the `&` is only an ampersand.
 */
function readHtmlReference(view: string, at: number, inAttribute: boolean): Reference | undefined {
  decoded = '';
  decoder ??= makeDecoder();
  decoder.startEntity(inAttribute ? DecodingMode.Attribute : DecodingMode.Legacy);
  // No named reference is longer than 33 characters; a numeric one may have any number of zeros.
  let length = decoder.write(view, at + 1);
  if (length < 0) length = decoder.end();
  return length > 0 && decoded !== '' ? { text: decoded, end: at + length } : undefined;
}

const endTag = (view: string, from: number): number => {
  let quote = 0;
  let afterEquals = false;
  for (let i = from; i < view.length; i++) {
    const code = view.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) {
      return i + 1;
    } else if ((code === 34 || code === 39) && afterEquals) {
      quote = code;
      afterEquals = false;
    } else if (code === 61) {
      afterEquals = true;
    } else if (code > 32) {
      afterEquals = false;
    }
  }
  return view.length;
};

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/**
 * Where the tag, comment or declaration that starts with the `<` at `at` ends, or `at` when the `<` is only a
 * less-than sign. What is not closed goes to the end of `view`.
 */
export function skipMarkup(view: string, at: number): number {
  const next = view.charCodeAt(at + 1);
  if (isLetter(next)) return endTag(view, at + 2);
  if (next === 47) {
    const after = view.charCodeAt(at + 2);
    if (isLetter(after)) return endTag(view, at + 3);
    if (Number.isNaN(after)) return at;
    const close = view.indexOf('>', at + 2);
    return close < 0 ? view.length : close + 1;
  }
  if (next !== 33 && next !== 63) return at;
  if (!view.startsWith('<!--', at)) {
    const close = view.indexOf('>', at + 2);
    return close < 0 ? view.length : close + 1;
  }
  if (view.startsWith('>', at + 4)) return at + 5;
  if (view.startsWith('->', at + 4)) return at + 6;
  const close = /--!?>/g;
  close.lastIndex = at + 4;
  return close.exec(view) === null ? view.length : close.lastIndex;
}

/** A start or end tag as it stands in the text. */
export interface Tag {
  name: string;
  isEnd: boolean;
  start: number;
  end: number;
}

const tagName = /<(\/?)([A-Za-z][^\t\n\f\r />]*)/y;
const rawTextElements = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
]);

/** The tags of an HTML text in order, without those in comments, scripts and the like. */
export function tagsOf(view: string): Tag[] {
  const tags: Tag[] = [];
  let at = view.indexOf('<');
  while (at >= 0) {
    let end = skipMarkup(view, at);
    tagName.lastIndex = at;
    const found = end > at ? tagName.exec(view) : null;
    if (found !== null) {
      const tag = { name: found[2]!.toLowerCase(), isEnd: found[1] === '/', start: at, end };
      tags.push(tag);
      if (!tag.isEnd && rawTextElements.has(tag.name)) {
        const close = new RegExp(`</${tag.name}`, 'gi');
        close.lastIndex = end;
        end = close.exec(view)?.index ?? view.length;
      }
    }
    at = view.indexOf('<', Math.max(end, at + 1));
  }
  return tags;
}

function alignPieces(
  view: string,
  from: number,
  to: number,
  value: string,
  inAttribute: boolean,
  forNul: string,
): Piece[] | undefined {
  const pieces: Piece[] = [];
  let matched = 0;
  let i = from;
  const special = /[&<\r\0]/g;
  while (i < to) {
    special.lastIndex = i;
    const found = special.exec(view);
    const stop = found === null ? to : Math.min(found.index, to);
    if (stop > i) {
      if (value.slice(matched, matched + stop - i) !== view.slice(i, stop)) return undefined;
      pieces.push({ from: i, to: stop });
      matched += stop - i;
      i = stop;
      if (i === to) break;
    }
    let text = view[i]!;
    let end = i + 1;
    if (text === '&') {
      const reference = readHtmlReference(view, i, inAttribute);
      if (reference !== undefined) ({ text, end } = reference);
    } else if (text === '<' && !inAttribute) {
      const after = skipMarkup(view, i);
      if (after > i) {
        i = after;
        continue;
      }
    } else if (text === '\r') {
      // A line end is one line feed to the parser.
      if (view[end] === '\n') end++;
      text = '\n';
    } else if (text === '\0') {
      text = forNul;
    }
    if (!value.startsWith(text, matched)) return undefined;
    matched += text.length;
    if (text !== '') pieces.push({ from: i, to: end, text });
    i = end;
  }
  return matched === value.length && i === to ? pieces : undefined;
}

/**
 * Aligns the raw text `view.slice(from, to)` of an HTML text node or attribute with its decoded value and hands the
 * pieces to `sink`, with raw offsets `shift` further on. Tags and comments between (a parser drops misplaced
 * ones and joins the text around them) are passed over. Returns false, and hands over nothing, when raw text
 * and value don't agree.
 */
export function alignHtml(
  sink: PieceSink,
  view: string,
  from: number,
  to: number,
  value: string,
  shift: number,
  inAttribute = false,
): boolean {
  if (handOverAsIs(sink, view, from, to, value, shift)) return true;
  // A parser drops NUL in text, and replaces it in attributes and in SVG and MathML.
  const pieces =
    alignPieces(view, from, to, value, inAttribute, '') ??
    alignPieces(view, from, to, value, inAttribute, '\uFFFD');
  if (pieces === undefined) return false;
  handOver(sink, view, pieces, shift);
  return true;
}
