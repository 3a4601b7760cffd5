import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { attributesOf } from './html-attributes.ts';
import { pageChrome } from './html-chrome.ts';
import { languageOf } from './html-elements.ts';
import { walkHtml } from './html-walk.ts';
import { MarkupBlocks, rootContext } from './markup-blocks.ts';
import type { ParsedDocument } from './types.ts';

type Document = DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

function childElement(parent: Document | Element, name: string): Element | undefined {
  return parent.childNodes.find((node): node is Element => node.nodeName === name);
}

const cleanMetadata = (value: string): string =>
  value
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\t\n\f\r ]+/g, ' ')
    .trim();

function readHead(head: Element | undefined): Record<string, string> {
  const metadata: Record<string, string> = {};
  for (const node of head?.childNodes ?? []) {
    if (node.nodeName === 'title') {
      const text = (node as Element).childNodes
        .map((child) => ('value' in child ? child.value : ''))
        .join('');
      if (metadata.title === undefined) metadata.title = cleanMetadata(text);
    } else if (node.nodeName === 'meta') {
      const attribute = attributesOf((node as Element).attrs);
      const content = attribute('content');
      if (attribute('name')?.toLowerCase() === 'description' && content !== undefined) {
        metadata.description = cleanMetadata(content);
      }
    }
  }
  return metadata;
}

/**
 * Parses an HTML page, or a fragment of one, into blocks.
 *
 * The tree is parse5's own, not hast: parse5 tells where attributes stand, and making hast of it recurses
 * once per level of nesting. White space collapses as in CSS. Takes any input; what can't be placed in the
 * source is left out.
 */
export function parseHtml(source: string): ParsedDocument {
  // parse5 drops a BOM but counts from after it.
  const shift = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const view = shift === 0 ? source : source.slice(shift);
  const tree = parse(view, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const root = childElement(tree, 'html');
  const body = root && childElement(root, 'body');
  const language =
    (root && languageOf(attributesOf(root.attrs))) ?? (body && languageOf(attributesOf(body.attrs)));
  const out = new MarkupBlocks();
  if (body !== undefined) {
    const hasMain = /<main[\s>]|role\s*=\s*["']?main\b/i.test(view);
    const chrome = pageChrome(root && childElement(root, 'head'), body);
    walkHtml(out, body, rootContext, { view, shift, language: language ?? 'sv', hasMain, chrome });
  }
  out.flush();
  const document: ParsedDocument = {
    format: 'html',
    source,
    blocks: out.blocks,
    metadata: readHead(root && childElement(root, 'head')),
  };
  if (language !== undefined) document.markedLanguage = language;
  return document;
}
