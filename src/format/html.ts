import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Localised } from '../base/localised.ts';
import { LineIndex } from '../source/lines.ts';
import type { FormatMemory } from './format-memory.ts';
import { attributesOf } from './html-attributes.ts';
import { isSavedPage, isSitePage, pageChrome } from './html-chrome.ts';
import { commentsOf } from './html-comments.ts';
import { languageOf, openableParts } from './html-elements.ts';
import { type HtmlPlace, type HtmlTree, parseInStretches, parseWhole } from './html-tree.ts';
import { walkHtml } from './html-walk.ts';
import { MarkupBlocks, rootContext } from './markup-blocks.ts';
import type { ParsedDocument, SourceRange } from './types.ts';

type Document = DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

function childElement(parent: Document | Element, name: string): Element | undefined {
  return parent.childNodes.find((node): node is Element => node.nodeName === name);
}

function headOf({ document }: HtmlTree): Element | undefined {
  const root = childElement(document, 'html');
  return root && childElement(root, 'head');
}

const cleanMetadata = (value: string): string =>
  value
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\t\n\f\r ]+/g, ' ')
    .trim();

/** Meta elements that are read: what a page says of itself, and what it says to this program. */
const readMeta = /^(?:description|klarspr[aå]k-[a-z]+)$/;

function readHead(
  head: Element | undefined,
  { shiftAt }: HtmlPlace,
): Pick<ParsedDocument, 'metadata' | 'metadataRanges'> {
  const metadata: Record<string, string> = {};
  const metadataRanges: Record<string, SourceRange> = {};
  for (const node of head?.childNodes ?? []) {
    if (node.nodeName === 'title') {
      const text = (node as Element).childNodes
        .map((child) => ('value' in child ? child.value : ''))
        .join('');
      if (metadata.title === undefined) metadata.title = cleanMetadata(text);
    } else if (node.nodeName === 'meta') {
      const attribute = attributesOf((node as Element).attrs);
      const content = attribute('content');
      const name = attribute('name')?.normalize('NFC').toLowerCase() ?? '';
      if (content === undefined || !readMeta.test(name)) continue;
      metadata[name] = cleanMetadata(content);
      const location = (node as Element).sourceCodeLocation;
      if (location) {
        const shift = shiftAt(location.startOffset);
        metadataRanges[name] = { start: location.startOffset + shift, end: location.endOffset + shift };
      }
    }
  }
  return { metadata, metadataRanges };
}

function cutRemark(line: number): Localised {
  return {
    sv: `Sidan har så många element, eller element i så många nivåer, att den bara är läst till och med rad ${line}. Dela upp den.`,
    en: `The page has so many elements, or elements so deep in others, that it is only read as far as line ${line}. Split it.`,
  };
}

/**
 * Parses an HTML page, or a fragment of one, into blocks.
 *
 * The tree is parse5's own, not hast: parse5 tells where attributes stand, and making hast of it recurses
 * once per level of nesting. White space collapses as in CSS. Takes any input; what can't be placed in the
 * source is left out, and what comes after more elements than a page can have (`pageLimits`), which a remark tells.
 *
 * @param memory Paragraphs that have not changed are not parsed again: the result is the same, sooner.
 */
export function parseHtml(source: string, memory?: FormatMemory): ParsedDocument {
  // parse5 drops a BOM but counts from after it.
  const shift = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const view = shift === 0 ? source : source.slice(shift);
  let tree = memory === undefined ? parseWhole(view, shift) : parseInStretches(view, shift, memory.html);
  const isSite = isSitePage(headOf(tree)) || isSavedPage(view);
  // What is a site's own text is told by the weight of all its elements: they have to stand in one tree.
  if (isSite && tree.insets.size > 0) tree = parseWhole(view, shift);
  const root = childElement(tree.document, 'html');
  const body = root && childElement(root, 'body');
  const language =
    (root && languageOf(attributesOf(root.attrs))) ?? (body && languageOf(attributesOf(body.attrs)));
  const out = new MarkupBlocks();
  if (body !== undefined) {
    const hasMain = /<main[\s>]|role\s*=\s*["']?main\b/i.test(view);
    const openable = openableParts(view);
    const chrome = isSite ? pageChrome(body, openable) : undefined;
    walkHtml(out, body, rootContext, tree, {
      language: language ?? 'sv',
      hasMain,
      openable,
      ...(chrome && { chrome }),
    });
  }
  out.flush();
  const document: ParsedDocument = {
    format: 'html',
    source,
    blocks: out.blocks,
    ...readHead(headOf(tree), tree),
    comments: view.includes('<!--') ? commentsOf(tree.document, tree) : [],
  };
  if (tree.cut !== undefined) {
    document.remarks = [cutRemark(new LineIndex(source).position(tree.cut + shift).line)];
  }
  if (language !== undefined) document.markedLanguage = language;
  return document;
}
