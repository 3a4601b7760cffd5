import type { DefaultTreeAdapterTypes } from 'parse5';
import { attributesOf } from './html-attributes.ts';
import type { Attributes } from './html-elements.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** No mark of a note is longer, with the white space around it. */
const longestMark = 40;
/** Nor has any more pieces: elements, texts and comments. */
const mostPieces = 30;

/** 1, [12], (3), *, a */
const mark = /^\s*[[(]?(?:\d{1,3}|[a-z]|\*{1,3}|[†‡])[\])]?\s*$/iu;
const bracketed = /^\s*\[(?:\d{1,3}|[a-z])\]\s*$/iu;
/** The link from a note back to where it is called. */
const wayBack = /^\s*[↩↑⤴⏎][\ufe0e\ufe0f]?\s*$/u;
/** How Word, LibreOffice, pandoc, wikis and their likes name their notes. */
const noteTarget = /^#(?:_?ftn|_?edn|fn|sd(?:foot|end)note|footnote|endnote|fotnot|slutnot|cite_note)/iu;

/** Whether a link is the number of a note, or leads back from one: no part of any sentence. */
export function isNoteLink(attribute: Attributes, text: string, isRaised: boolean): boolean {
  const target = attribute('href');
  if (!target?.startsWith('#')) return false;
  const role = attribute('role');
  if (role === 'doc-backlink' || wayBack.test(text)) return true;
  if (!mark.test(text)) return false;
  return isRaised || role === 'doc-noteref' || bracketed.test(text) || noteTarget.test(target);
}

/**
 * Whether raised text without a link is the mark of a note: a number or asterisk behind a word or the end of a sentence
 * (*avgift<sup>1</sup>*, *betala.<sup>2</sup>*). Behind short words and figures it is a power (*m<sup>2</sup>*).
 */
export function isRaisedNote(text: string, before: string): boolean {
  if (!/^\s*(?:\d{1,2}|\[\d{1,2}\]|\*{1,3}|[†‡])\)?\s*$/u.test(text)) return false;
  if (/[.!?,;:)”"»]$/u.test(before)) return true;
  return /\p{L}{3}$/u.test(before) && !/(?<!\p{L})(?:mil|tum|fot)$/iu.test(before);
}

/** Whether an element marks a note; `before` is the node before it. */
export function isNoteCall(element: Element, before: Node | undefined): boolean {
  if (element.tagName === 'a') {
    const text = textOf(element);
    return text !== undefined && isNoteLink(attributesOf(element.attrs), text, hasRaised(element));
  }
  if (element.tagName !== 'sup') return false;
  const parts = element.childNodes.filter((node) => node.nodeName !== '#text' || /\S/u.test(ownText(node)));
  const only = parts.length === 1 ? parts[0]! : undefined;
  if (only?.nodeName === 'a' && attributesOf((only as Element).attrs)('href')?.startsWith('#')) return true;
  const text = textOf(element);
  return text !== undefined && isRaisedNote(text, before === undefined ? '' : lastText(before));
}

const ownText = (node: Node): string => ('value' in node ? node.value : '');

/** The text of an element; undefined when it is longer, or of more pieces, than any mark. */
function textOf(element: Element): string | undefined {
  let text = '';
  let pieces = 0;
  const stack: Node[] = [element];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeName === '#text') text += ownText(node);
    if (++pieces > mostPieces || text.length > longestMark) return undefined;
    if (!('childNodes' in node)) continue;
    if (node.childNodes.length > mostPieces) return undefined;
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
  }
  return text;
}

/** Deepest element inside a link that is looked at. */
const deepest = 8;

function hasRaised(element: Element): boolean {
  let inside: Element | undefined = element;
  for (let depth = 0; inside !== undefined && depth < deepest; depth++) {
    if (inside.tagName === 'sup') return true;
    inside = inside.childNodes.find((node): node is Element => 'tagName' in node);
  }
  return false;
}

/** What stands last in a node. */
function lastText(node: Node): string {
  let last: Node | undefined = node;
  for (let depth = 0; last !== undefined && depth < deepest; depth++) {
    if (!('childNodes' in last)) return ownText(last).slice(-longestMark);
    last = last.childNodes.at(-1);
  }
  return '';
}
