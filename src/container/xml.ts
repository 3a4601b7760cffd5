import { SaxesParser } from 'saxes';
import type { ContainerFormat } from '../format/types.ts';
import { damaged, limits, tooLarge } from './limits.ts';
import { TextDecoder } from './text-decoder.ts';

/** An element of an XML part, with the offsets of its tags in the part's text. */
export interface XmlElement {
  /** With the usual prefix of its name space (`w:p`), whatever prefix the file has. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
  /** Offset of `<` of the start tag. */
  start: number;
  /** Offset after `>` of the start tag. */
  innerStart: number;
  /** Offset of `<` of the end tag; the same as `end` for an empty element. */
  innerEnd: number;
  /** Offset after `>` of the end tag. */
  end: number;
}

export type XmlNode = XmlElement | string;

/** The usual prefixes of the name spaces that are read here. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
  'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0': 'manifest',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
  'urn:openoffice:names:experimental:ooxml-odf-interop:xmlns:field:1.0': 'field',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://purl.org/dc/elements/1.1/': 'dc',
};

/** Decodes the bytes of an XML part: UTF-8, UTF-16 with a byte order mark, or what else is not UTF-8 as Windows-1252. */
export function decodeXml(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Encodes an XML part, which is UTF-8 from then on, whatever it was. */
export function encodeXml(xml: string): Uint8Array {
  return new TextEncoder().encode(xml.replace(/^(<\?xml[^>]*encoding=["'])[^"']+/u, '$1UTF-8'));
}

/**
 * Parses the text of an XML part into a tree. Document types are refused, so that no entity is ever expanded.
 *
 * @throws {SourceError} for what is not well-formed, too deep or too large.
 */
export function parseXml(xml: string, format: ContainerFormat): XmlElement {
  const parser = new SaxesParser({ position: true });
  const root: XmlElement = {
    name: '',
    attributes: {},
    children: [],
    start: 0,
    innerStart: 0,
    innerEnd: 0,
    end: 0,
  };
  const open: XmlElement[] = [root];
  const names = new Map<string, string>();
  const usual = (name: string): string => (names.size === 0 ? name : withUsualPrefix(name, names));
  let count = 0;
  parser.on('error', () => {
    throw damaged(format, faultyXml);
  });
  parser.on('doctype', () => {
    throw damaged(format, { sv: 'den innehåller en dokumenttyp (DOCTYPE)', en: 'it holds a DOCTYPE' });
  });
  parser.on('text', (text) => {
    open[open.length - 1]!.children.push(text);
  });
  parser.on('cdata', (text) => {
    open[open.length - 1]!.children.push(text);
  });
  parser.on('opentag', (tag) => {
    if (++count > limits.xmlElements || open.length > limits.depth) throw tooLarge();
    const attributes = tag.attributes as Record<string, string>;
    learnPrefixes(attributes, names);
    // An attribute's value never holds `<`, so the nearest one before the end of the tag begins it.
    const element: XmlElement = {
      name: usual(tag.name),
      attributes: names.size === 0 ? attributes : renamed(attributes, usual),
      children: [],
      start: xml.lastIndexOf('<', parser.position - 1),
      innerStart: parser.position,
      innerEnd: parser.position,
      end: parser.position,
    };
    open[open.length - 1]!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', (tag) => {
    const element = open.pop()!;
    element.end = parser.position;
    element.innerEnd = tag.isSelfClosing ? element.end : xml.lastIndexOf('<', parser.position - 1);
  });
  parser.write(xml).close();
  const top = root.children.find((node): node is XmlElement => typeof node !== 'string');
  if (top === undefined) throw damaged(format, faultyXml);
  return top;
}

const faultyXml = { sv: 'den innehåller felaktig XML', en: 'it holds faulty XML' };

function learnPrefixes(attributes: Readonly<Record<string, string>>, names: Map<string, string>): void {
  for (const key in attributes) {
    if (!key.startsWith('xmlns')) continue;
    const prefix = key === 'xmlns' ? '' : key.slice(6);
    const known = Object.hasOwn(prefixes, attributes[key]!) ? prefixes[attributes[key]!]! : undefined;
    if (known !== undefined && known !== prefix) names.set(prefix, known);
  }
}

function withUsualPrefix(name: string, names: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  const prefix = names.get(colon < 0 ? '' : name.slice(0, colon));
  return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
}

function renamed(
  attributes: Readonly<Record<string, string>>,
  usual: (name: string) => string,
): Record<string, string> {
  // The default name space is not that of attributes.
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.includes(':') ? usual(name) : name, value]),
  );
}

/** The first child element of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const node of element.children) if (typeof node !== 'string' && node.name === name) return node;
  return undefined;
}

/** The child elements, of one name or all. */
export function childElements(element: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of element?.children ?? []) {
    if (typeof node !== 'string' && (name === undefined || node.name === name)) found.push(node);
  }
  return found;
}

/** The elements of some names inside an element, at any depth, outermost only, in document order. */
export function descendants(element: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of element.children) {
    if (typeof node === 'string') continue;
    if (names.has(node.name)) found.push(node);
    else for (const inner of descendants(node, names)) found.push(inner);
  }
  return found;
}

/** All text inside an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((node) => (typeof node === 'string' ? node : textOf(node))).join('');
}

/** Text as it may stand in XML, between tags or in an attribute. Characters that XML has no form for are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(
      /[&<>"]/gu,
      (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!,
    );
}

/** The name of an element as the file writes it. */
export function rawName(xml: string, element: XmlElement): string {
  return /^<([^\s/>]+)/u.exec(xml.slice(element.start, element.start + 200))?.[1] ?? element.name;
}
