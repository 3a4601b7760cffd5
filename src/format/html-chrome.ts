import type { DefaultTreeAdapterTypes } from 'parse5';
import { attributesOf } from './html-attributes.ts';
import { isSkippedElement } from './html-elements.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Letters that stand inside an element, and how many of them are link texts. */
interface Weight {
  letters: number;
  linked: number;
  links: number;
}

/** Part of a page's letters that its main part has at least, to be taken for it. */
const mainShare = 0.25;
/** Part of a page's letters that a menu or banner has at most, whatever it is called. */
const chromeShare = 0.4;
const menuLinks = 4;
const menuLinkShare = 0.7;

/** Names that builders of sites give what is not the page's own text. */
const chromeName =
  /(?:^|[^a-z])(?:cookie\w*|kakor|kakinfo\w*|consent\w*|gdpr|onetrust|usercentrics|didomi|breadcrumbs?|brodsmul\w*|(?:main|top|side|mega|sub|huvud|sido?)?-?(?:menu|meny|nav|navbar|navigation)|sidebar|sidof\w*|sidfot|footer|sidhuvud|skip-?(?:link|to-content)s?|share|sharing|dela|social(?:-?media)?|related|relaterat|pagination|search-?(?:form|box|bar)|toolbar|lightbox|popup|modal|feedback)(?:[^a-z]|$)/iu;
const consentName = /cookie|kak(?:or|info)|consent|gdpr|onetrust|usercentrics|didomi/iu;

const mayBeChrome = new Set([
  'div',
  'section',
  'aside',
  'ul',
  'ol',
  'form',
  'header',
  'footer',
  'nav',
  'p',
  'dialog',
  'td',
  'a',
]);

/**
 * The elements of a page saved from a site that are not its own text: menus, banners, footers, what stands outside
 * its main part. Only for whole pages of a site ({@link isSitePage}), so that nothing of a draft is lost.
 *
 * @param openable What `openableParts` says of the page.
 */
export function pageChrome(body: Element, openable: ReadonlySet<string>): ReadonlySet<Node> {
  const chrome = new Set<Node>();
  const weights = weigh(body, openable);
  const all = weights.get(body)!;
  const main = mainPart(body, weights, all);
  if (main !== undefined) {
    // Everything beside the way down to the main part.
    for (let inside: Element = main; inside !== body; inside = inside.parentNode as Element) {
      for (const sibling of (inside.parentNode as Element).childNodes)
        if (sibling !== inside) chrome.add(sibling);
    }
  }
  const left: Element[] = [main ?? body];
  for (let element = left.pop(); element !== undefined; element = left.pop()) {
    for (const node of element.childNodes) {
      if (!('tagName' in node) || chrome.has(node)) continue;
      const weight = weights.get(node);
      // Inside code and the like nothing is read.
      if (weight === undefined) continue;
      if (isChrome(node, weight, all, main !== undefined)) chrome.add(node);
      else left.push(node);
    }
  }
  return chrome;
}

/** True for a page of a site by its head. Pages of sites have style sheets, scripts or a generator; pages written to be checked seldom have. */
export function isSitePage(head: Element | undefined): boolean {
  if (head === undefined) return false;
  return head.childNodes.some((node) => {
    if (node.nodeName === 'script') return true;
    if (!('tagName' in node)) return false;
    const attribute = attributesOf(node.attrs);
    if (node.tagName === 'link') return attribute('rel')?.toLowerCase() === 'stylesheet';
    return node.tagName === 'meta' && /^(?:generator|viewport)$/iu.test(attribute('name') ?? '');
  });
}

const savedFrom = /<!--\s*saved from url=|<script[\s>]/iu;
const consentQuestion = /(?:id|class)="[^"]*(?:cookie|consent)/i;

/** True for a page that a browser has saved, or that has what only pages of sites have: scripts, a question of consent. */
export function isSavedPage(html: string): boolean {
  return savedFrom.test(html) || consentQuestion.test(html);
}

/** The letters inside every element, without recursion: pages nest deeply. */
function weigh(body: Element, openable: ReadonlySet<string>): Map<Element, Weight> {
  const weights = new Map<Element, Weight>();
  const stack: { element: Element; index: number; inLink: boolean }[] = [];
  const enter = (element: Element, inLink: boolean): void => {
    weights.set(element, { letters: 0, linked: 0, links: 0 });
    stack.push({ element, index: 0, inLink: inLink || element.tagName === 'a' });
  };
  enter(body, false);
  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!;
    const weight = weights.get(frame.element)!;
    const node = frame.element.childNodes[frame.index++];
    if (node === undefined) {
      stack.pop();
      const around = stack[stack.length - 1];
      if (around === undefined) continue;
      const outer = weights.get(around.element)!;
      outer.letters += weight.letters;
      outer.linked += weight.linked;
      outer.links += weight.links + (frame.element.tagName === 'a' ? 1 : 0);
    } else if (node.nodeName === '#text') {
      const letters = (node as DefaultTreeAdapterTypes.TextNode).value.match(/\p{L}/gu)?.length ?? 0;
      weight.letters += letters;
      if (frame.inLink) weight.linked += letters;
    } else if ('tagName' in node) {
      if (isSkippedElement(node.tagName, attributesOf(node.attrs), openable)) {
        weights.set(node, { letters: 0, linked: 0, links: 0 });
      } else enter(node, frame.inLink);
    }
  }
  return weights;
}

/** The one main part of a page, when it holds a fair share of its text. */
function mainPart(body: Element, weights: ReadonlyMap<Element, Weight>, all: Weight): Element | undefined {
  const outer: Element[] = [];
  const articles: Element[] = [];
  // Main parts and all that stands in them. An element comes after the one that it stands in.
  const inMain = new Set<Element>();
  for (const element of weights.keys()) {
    if (element === body) continue;
    const role = attributesOf(element.attrs)('role')?.trim().toLowerCase();
    const isMain = element.tagName === 'main' || role === 'main';
    if (inMain.has(element.parentNode as Element)) inMain.add(element);
    else if (isMain) {
      inMain.add(element);
      outer.push(element);
    }
    if (!isMain && element.tagName === 'article') articles.push(element);
  }
  const [only] = outer.length > 0 ? outer : articles;
  if (only === undefined || (outer.length > 0 ? outer : articles).length > 1) return undefined;
  return weights.get(only)!.letters >= all.letters * mainShare ? only : undefined;
}

function isChrome(element: Element, weight: Weight, all: Weight, inMain: boolean): boolean {
  if (!mayBeChrome.has(element.tagName) || weight.letters === 0) return false;
  if (weight.letters > all.letters * chromeShare) return false;
  const attribute = attributesOf(element.attrs);
  const names = `${attribute('id') ?? ''} ${attribute('class') ?? ''}`
    .slice(0, 500)
    .replace(/(?<=[a-z])(?=[A-Z])/gu, '-');
  // A link by itself is text, but for the one past the menus.
  if (element.tagName === 'a')
    return /(?:^|[^a-z])skip/iu.test(names) && attribute('href')?.includes('#') === true;
  const isDialog = element.tagName === 'dialog' || /^\s*(?:alert)?dialog\s*$/iu.test(attribute('role') ?? '');
  if (isDialog) return true;
  const isLinked = weight.linked > weight.letters * menuLinkShare;
  if (consentName.test(names) && chromeName.test(names)) return true;
  if (chromeName.test(names) && (isLinked || !inMain)) return true;
  // A list of nothing but links beside the text is a menu; in the main part it may be what the page is for.
  return !inMain && isLinked && weight.links >= menuLinks;
}
