import { type BlockContext, cellContext, countRow, type SpanKind, tableContext } from './markup-blocks.ts';

/** Reads an attribute of an element; undefined when it has none of that name. */
export type Attributes = (name: string) => string | undefined;

/** Elements that hold no prose: code, controls, navigation, what a browser does not show. */
const skipped = new Set([
  'audio',
  'button',
  'canvas',
  'datalist',
  'embed',
  'frameset',
  'head',
  'iframe',
  'input',
  'menu',
  'meter',
  'nav',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'optgroup',
  'option',
  'plaintext',
  'pre',
  'progress',
  'rp',
  'rt',
  'script',
  'search',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
  'xmp',
  'listing',
]);

const skippedRoles = new Set([
  'banner',
  'contentinfo',
  'menu',
  'menubar',
  'navigation',
  'search',
  'tablist',
  'toolbar',
]);

const blockElements = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'label',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
  'frameset',
  'listing',
  'xmp',
  'plaintext',
]);

/** Elements that never have content. */
export const voidElements: ReadonlySet<string> = new Set([
  'area',
  'base',
  'basefont',
  'bgsound',
  'br',
  'col',
  'embed',
  'frame',
  'hr',
  'img',
  'input',
  'keygen',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);

/** True for an element that begins on a line of its own. */
export function isBlockElement(name: string): boolean {
  return blockElements.has(name);
}

/** How Word and Outlook write lists in HTML: paragraphs with a level, and the bullet or number as text. */
const wordItem = /(?:^|[;\s])mso-list\s*:\s*l\d{1,4}\s+level(\d)/i;
const wordMarker = /(?:^|[;\s])mso-list\s*:\s*ignore/i;

const hiddenStyle = /(?:^|[;\s])display\s*:\s*none/i;

/**
 * Ids of the parts that a reader opens with a button: the answers below questions, tabs. They are hidden until then,
 * though they are what the reader came for.
 */
export function openableParts(view: string): ReadonlySet<string> {
  const ids = new Set<string>();
  if (!/aria-controls/i.test(view)) return ids;
  for (const [, value] of view.matchAll(/\saria-controls\s*=\s*["']([^"'<>]{1,200})["']/giu)) {
    for (const id of value!.split(/\s+/u)) ids.add(id);
  }
  return ids;
}

/**
 * True for an element whose content is not prose of the page.
 *
 * @param openable What {@link openableParts} says of the page.
 */
export function isSkippedElement(
  name: string,
  attribute: Attributes,
  openable?: ReadonlySet<string>,
): boolean {
  if (skipped.has(name)) return true;
  if (name === 'html' || name === 'body') return false;
  const role = attribute('role');
  if (role !== undefined && skippedRoles.has(role.trim().toLowerCase())) return true;
  const style = attribute('style');
  if (style !== undefined && wordMarker.test(style)) return true;
  return isHidden(attribute, style) && openable?.has(attribute('id') ?? '') !== true;
}

function isHidden(attribute: Attributes, style: string | undefined): boolean {
  const hidden = attribute('hidden');
  if (hidden !== undefined && hidden !== 'until-found') return true;
  return attribute('aria-hidden') === 'true' || (style !== undefined && hiddenStyle.test(style));
}

/** The `lang` of an element, or undefined. */
export function languageOf(attribute: Attributes): string | undefined {
  const language = (attribute('lang') ?? attribute('xml:lang'))?.trim();
  return language === '' ? undefined : language;
}

const plainBlock = { depth: undefined, ordinal: undefined, group: undefined };

/**
 * The context inside a block element. `nextGroup` numbers lists and tables; `nextOrdinal` gives the position of
 * a list item in the list around it, when that list is numbered.
 */
export function contextInside(
  name: string,
  attribute: Attributes,
  around: BlockContext,
  nextGroup: () => number,
  nextOrdinal: () => number | undefined,
): BlockContext {
  const language = languageOf(attribute);
  const context = language === undefined ? around : { ...around, language };
  switch (name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return { ...context, ...plainBlock, kind: 'heading', depth: Number(name[1]) };
    case 'ul':
    case 'ol':
    case 'dl':
    case 'dir':
      return { ...context, group: nextGroup(), listDepth: context.listDepth + 1 };
    case 'li':
      return {
        ...context,
        kind: 'listItem',
        depth: Math.max(1, context.listDepth),
        ordinal: nextOrdinal(),
        listDepth: Math.max(1, context.listDepth),
      };
    case 'dd':
      return { ...context, kind: 'listItem', depth: Math.max(1, context.listDepth), ordinal: undefined };
    case 'dt':
      return { ...context, kind: 'fragment', depth: undefined, ordinal: undefined };
    case 'table':
      return isLayout(attribute)
        ? { ...context, inLayoutTable: true }
        : { ...tableContext(context, nextGroup()), inLayoutTable: false };
    case 'tr':
      if (!context.inLayoutTable) countRow(context);
      return context;
    case 'p': {
      const level = wordItem.exec(attribute('style') ?? '')?.[1];
      return level === undefined
        ? context
        : { ...context, ...plainBlock, kind: 'listItem', depth: Math.max(1, Number(level)) };
    }
    case 'td':
    case 'th':
      if (context.inLayoutTable) return context;
      return cellContext(context, columnsOf(attribute));
    case 'figcaption':
    case 'summary':
      return { ...context, ...plainBlock, kind: 'caption' };
    case 'caption':
      return { ...context, kind: 'caption', depth: undefined, ordinal: undefined };
    case 'address':
    case 'label':
    case 'legend':
      return { ...context, ...plainBlock, kind: 'fragment' };
    case 'blockquote':
      return { ...context, quotation: true };
    default:
      return context;
  }
}

/** No table of people has more; browsers take a thousand. */
const mostColumns = 1_000;

/** The columns that a cell reaches over. */
function columnsOf(attribute: Attributes): number {
  const columns = Number.parseInt(attribute('colspan') ?? '', 10);
  return columns > 1 ? Math.min(columns, mostColumns) : 1;
}

/** True for a table that only lays out the page. */
function isLayout(attribute: Attributes): boolean {
  const role = attribute('role');
  return role === 'presentation' || role === 'none';
}

const spanKinds: Record<string, SpanKind['kind']> = {
  b: 'strong',
  cite: 'quotation',
  code: 'code',
  dfn: 'emphasis',
  em: 'emphasis',
  i: 'emphasis',
  kbd: 'code',
  math: 'code',
  q: 'quotation',
  samp: 'code',
  strong: 'strong',
  tt: 'code',
  var: 'code',
};

const sameLanguage = (a: string, b: string): boolean =>
  a.split('-', 1)[0]!.toLowerCase() === b.split('-', 1)[0]!.toLowerCase();

/** The spans that an inline element makes. `language` is that of the text around it. */
export function spansOf(name: string, attribute: Attributes, language: string): SpanKind[] {
  const spans: SpanKind[] = [];
  if (name === 'a') {
    const href = attribute('href');
    if (href !== undefined) spans.push({ kind: 'link', href });
  } else if (Object.hasOwn(spanKinds, name)) {
    spans.push({ kind: spanKinds[name]! });
  }
  const own = languageOf(attribute);
  if (own !== undefined && !sameLanguage(own, language)) spans.push({ kind: 'foreign', language: own });
  return spans;
}
