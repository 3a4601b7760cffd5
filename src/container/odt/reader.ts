import type { ParsedDocument } from '../../format/types.ts';
import { DocumentText } from '../document-text.ts';
import { applyLanguages, type LanguageMark } from '../languages.ts';
import { damaged, encrypted, onlyPictures } from '../limits.ts';
import { countLetters, Looks, ParagraphLook } from '../looks.ts';
import type { Paragraph, ParagraphPlace, ParagraphRole } from '../paragraphs.ts';
import { isApart } from '../spacing.ts';
import { roleOfStyle } from '../style-names.ts';
import { type TableCell, Tables } from '../tables.ts';
import { toDocument } from '../to-document.ts';
import {
  child,
  childElements,
  decodeXml,
  descendants,
  parseXml,
  type XmlElement,
  type XmlNode,
} from '../xml.ts';
import { ZipArchive } from '../zip.ts';
import { OpenLists } from './lists.ts';
import { type Style, Styles } from './styles.ts';

/** A piece of the document's text with where it stands in the XML of `content.xml`. */
export interface OdtPiece {
  start: number;
  end: number;
  xmlStart: number;
  xmlEnd: number;
  /** True when the XML holds the text itself, so that a place inside it can be found. */
  isText: boolean;
}

export interface OdtText {
  /** Undefined for a document in one file of XML. */
  archive: ZipArchive | undefined;
  /** The text of `content.xml` and its root. */
  xml: string;
  root: XmlElement;
  document: ParsedDocument;
  /** In text order. */
  pieces: OdtPiece[];
}

/** Reads an OpenDocument text: paragraphs, headings, lists, tables, notes and text boxes, changes as accepted. */
export function readOdt(bytes: Uint8Array): OdtText {
  if (bytes[0] !== 0x50) return readFlat(bytes);
  const archive = new ZipArchive(bytes, 'odt');
  const manifest = archive.read('META-INF/manifest.xml');
  if (manifest !== undefined && decodeXml(manifest).includes('encryption-data')) throw encrypted();
  const content = archive.read('content.xml');
  if (content === undefined) throw damaged('odt', { sv: 'texten saknas', en: 'the text is missing' });
  const xml = decodeXml(content);
  const root = parseXml(xml, 'odt');
  const styles = archive.read('styles.xml');
  const styleRoot = styles === undefined ? undefined : parseXml(decodeXml(styles), 'odt');
  const reader = new OdtReader(xml, root, new Styles([styleRoot, root]));
  return { archive, xml, root, ...reader.read() };
}

/** A document whose parts are all in one file of XML (fodt). */
function readFlat(bytes: Uint8Array): OdtText {
  const xml = decodeXml(bytes);
  const root = parseXml(xml, 'odt');
  const reader = new OdtReader(xml, root, new Styles([root]));
  return { archive: undefined, xml, root, ...reader.read() };
}

/** The paragraph that is being read. */
interface OpenParagraph {
  start: number;
  style: Style;
  styleName: string | undefined;
  look: ParagraphLook;
  page: number | undefined;
}

/** Elements that may hold text boxes, in a paragraph or between two. */
const drawings = new Set(['draw:frame', 'draw:custom-shape', 'draw:g', 'draw:rect', 'draw:a']);
const boxNames = new Set(['draw:text-box', 'draw:custom-shape', 'draw:rect']);

class OdtReader {
  readonly #root: XmlElement;
  readonly #styles: Styles;
  readonly #text = new DocumentText();
  readonly #paragraphs: Paragraph[] = [];
  readonly #looks = new Looks();
  readonly #pieces: OdtPiece[] = [];
  readonly #languages: LanguageMark[] = [];
  readonly #lists: OpenLists;
  #notes: { kind: 'footnote' | 'endnote'; number: number; body: XmlElement }[] = [];
  #noteCounts = { footnote: 0, endnote: 0 };
  #boxes: XmlElement[] = [];
  #boxCount = 0;
  readonly #tables = new Tables();
  #page: number | undefined;
  #place: ParagraphPlace = {};
  #last: OpenParagraph | undefined;
  #inContents = false;

  constructor(xml: string, root: XmlElement, styles: Styles) {
    this.#root = root;
    this.#styles = styles;
    this.#lists = new OpenLists(styles);
    // Pages are known where the program that wrote the file noted how it broke the text.
    if (xml.includes('text:soft-page-break') || xml.includes('text:use-soft-page-breaks')) this.#page = 1;
  }

  read(): Pick<OdtText, 'document' | 'pieces'> {
    const text = child(child(this.#root, 'office:body'), 'office:text');
    if (text === undefined) throw damaged('odt', { sv: 'texten saknas', en: 'the text is missing' });
    this.#readBlocks(text.children);
    this.#page = undefined;
    const notes = this.#notes;
    for (const { kind, number, body } of notes) {
      this.#place = { part: kind, number };
      this.#readBlocks(body.children);
    }
    const source = this.#text.toString();
    this.#looks.judge(source, 2);
    applyLanguages(source, this.#paragraphs, this.#languages);
    const document = toDocument('odt', source, this.#paragraphs);
    if (document.blocks.length === 0 && descendants(text, pictures).length > 0) throw onlyPictures();
    return { document, pieces: this.#pieces };
  }

  // --- Blocks ---------------------------------------------------------------------------------------------

  #readBlocks(nodes: readonly XmlNode[]): void {
    for (const node of nodes) {
      if (typeof node === 'string') continue;
      switch (node.name) {
        case 'text:p':
        case 'text:h':
          this.#readParagraph(node);
          break;
        case 'text:list':
          this.#readList(node);
          break;
        case 'text:section':
          if (!isHidden(node)) this.#readBlocks(node.children);
          break;
        case 'text:list-item':
        case 'text:list-header':
        case 'text:numbered-paragraph':
        case 'text:index-title':
          this.#readBlocks(node.children);
          break;
        case 'text:soft-page-break':
          if (this.#page !== undefined) this.#page++;
          break;
        case 'table:table':
        case 'loext:table':
          this.#readTable(node);
          break;
        default:
          if (drawings.has(node.name)) {
            this.#collectBoxes(node);
            this.#readBoxes();
          } else if (/^text:(?:.*-index|table-of-content|bibliography)$/u.test(node.name)) {
            this.#readIndex(node);
          }
      }
    }
  }

  /** A table of contents repeats the headings. */
  #readIndex(index: XmlElement): void {
    this.#inContents = true;
    this.#readBlocks(child(index, 'text:index-body')?.children ?? []);
    this.#inContents = false;
  }

  #readList(element: XmlElement): void {
    this.#lists.begin(element);
    for (const item of childElements(element)) {
      if (item.name === 'text:list-item') {
        this.#lists.beginItem();
        this.#readBlocks(item.children);
      } else if (item.name === 'text:list-header') this.#readBlocks(item.children);
    }
    this.#lists.end();
  }

  #readTable(table: XmlElement): void {
    const outside = this.#place;
    this.#tables.read(descendants(table, rowNames).map(cellsOf), (element, cell) => {
      if (cell !== undefined) this.#place = { ...outside, cell };
      this.#readBlocks(element.children);
    });
    this.#place = outside;
  }

  #readParagraph(element: XmlElement): void {
    if (childElements(element, 'text:hidden-paragraph').some(isHidden)) return;
    const styleName = element.attributes['text:style-name'];
    const style = this.#styles.paragraph(styleName);
    if (style.pageBreak && this.#page !== undefined && this.#last !== undefined) this.#page++;
    const before = this.#last;
    const isApart = before === undefined || this.#isApart(before, style, styleName);
    if (this.#text.length > 0) this.#text.add(isApart ? '\n\n' : '\n');
    const open: OpenParagraph = {
      start: this.#text.length,
      style,
      styleName,
      look: new ParagraphLook(),
      page: this.#page,
    };
    this.#readInline(element, open, style);
    const end = this.#text.length;
    const paragraph: Paragraph = {
      start: open.start,
      end,
      apart: isApart,
      spans: open.look.spans,
      place: { ...(open.page === undefined ? {} : { page: open.page }), ...this.#place },
    };
    const role = end > open.start ? this.#roleOf(element, style) : undefined;
    if (role !== undefined) paragraph.role = role;
    this.#last = open;
    this.#paragraphs.push(paragraph);
    this.#looks.add(paragraph, open.look);
    this.#readBoxes();
  }

  #isApart(before: OpenParagraph, style: Style, styleName: string | undefined): boolean {
    return isApart(before.style, style, before.styleName === styleName, 1);
  }

  #roleOf(element: XmlElement, style: Style): ParagraphRole | undefined {
    if (this.#inContents) return { kind: 'fragment' };
    const level =
      element.name === 'text:h'
        ? Number(element.attributes['text:outline-level'] ?? 1) || 1
        : style.headingLevel;
    const ofStyle = level === undefined ? style : { ...style, headingLevel: level };
    return roleOfStyle(ofStyle, this.#place.cell !== undefined) ?? this.#lists.nextItem();
  }

  /** Text boxes are read after the paragraph that they hang on. */
  #readBoxes(): void {
    const boxes = this.#boxes;
    this.#boxes = [];
    if (boxes.length === 0 || this.#place.part === 'textBox') return;
    const outside = { place: this.#place, isInside: this.#tables.isInside };
    for (const box of boxes) {
      this.#place = {
        ...(this.#page === undefined ? {} : { page: this.#page }),
        part: 'textBox',
        number: ++this.#boxCount,
      };
      this.#tables.isInside = true;
      this.#readBlocks(box.children);
    }
    this.#place = outside.place;
    this.#tables.isInside = outside.isInside;
  }

  #collectBoxes(node: XmlElement): void {
    const boxes = boxNames.has(node.name) ? [node] : descendants(node, boxNames);
    // A shape without words is a drawing.
    this.#boxes.push(
      ...boxes.filter((box) => descendants(box, new Set(['text:p', 'text:h', 'text:list'])).length > 0),
    );
  }

  // --- Text -----------------------------------------------------------------------------------------------

  #readInline(element: XmlElement, open: OpenParagraph, style: Style): void {
    let xmlAt = element.innerStart;
    element.children.forEach((node, index) => {
      if (typeof node !== 'string') {
        this.#readInlineElement(node, open, style);
        xmlAt = node.end;
        return;
      }
      const next = element.children[index + 1];
      const xmlEnd = typeof next === 'object' ? next.start : element.innerEnd;
      this.#add(node.replace(/[\t\n\r]/gu, ' '), xmlAt, xmlEnd, true, open, style);
    });
  }

  #readInlineElement(node: XmlElement, open: OpenParagraph, style: Style): void {
    switch (node.name) {
      case 'text:span':
        this.#readInline(node, open, this.#styles.text(node.attributes['text:style-name'], style));
        return;
      case 'text:s': {
        const count = Math.min(1000, Number(node.attributes['text:c'] ?? 1) || 1);
        this.#add(' '.repeat(count), node.start, node.end, false, open, style);
        return;
      }
      case 'text:tab':
        this.#add('\t', node.start, node.end, false, open, style);
        return;
      case 'text:line-break':
        this.#add('\n', node.start, node.end, false, open, style);
        return;
      case 'text:soft-page-break':
        if (this.#page !== undefined) {
          this.#page++;
          if (this.#text.length === open.start) open.page = this.#page;
        }
        return;
      case 'text:a': {
        const start = this.#text.length;
        this.#readInline(node, open, style);
        if (!this.#inContents) open.look.addLink(start, this.#text.length, node.attributes['xlink:href']);
        return;
      }
      case 'text:note': {
        const kind = node.attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote';
        const body = child(node, 'text:note-body');
        if (body !== undefined) this.#notes.push({ kind, number: ++this.#noteCounts[kind], body });
        return;
      }
      case 'text:ruby':
        for (const base of childElements(node, 'text:ruby-base')) this.#readInline(base, open, style);
        return;
      // A field of a form that nobody has filled in shows what to write there.
      case 'loext:content-control':
        if (node.attributes['loext:showing-place-holder'] !== 'true') this.#readInline(node, open, style);
        return;
      case 'field:fieldmark':
        // LibreOffice draws the box to tick, and no character stands for it.
        if (node.attributes['field:type']?.endsWith('.FORMCHECKBOX'))
          this.#add(isTicked(node) ? '☒' : '☐', node.start, node.end, false, open, style);
        return;
      case 'office:annotation':
      case 'office:annotation-end':
      case 'text:hidden-text':
        return;
    }
    if (drawings.has(node.name)) this.#collectBoxes(node);
    // Fields, bookmarks and index marks: what they show.
    else if (node.name.startsWith('text:')) this.#readInline(node, open, style);
  }

  #add(
    text: string,
    xmlStart: number,
    xmlEnd: number,
    isText: boolean,
    open: OpenParagraph,
    style: Style,
  ): void {
    if (text === '' || style.hidden) return;
    const start = this.#text.length;
    this.#text.add(text);
    const end = start + text.length;
    this.#pieces.push({ start, end, xmlStart, xmlEnd, isText });
    if (style.language !== undefined) this.#languages.push({ start, end, language: style.language });
    open.look.add(start, end, countLetters(text), style, open.style);
  }
}

/** Whether an element is not shown, as it is or by its condition when the file was saved. */
function isHidden({ attributes }: XmlElement): boolean {
  return attributes['text:display'] === 'none' || attributes['text:is-hidden'] === 'true';
}

function isTicked(box: XmlElement): boolean {
  return childElements(box, 'field:param').some(
    ({ attributes }) =>
      attributes['field:name'] === 'Checkbox_Checked' && attributes['field:value'] === 'true',
  );
}

const pictures = new Set(['draw:image', 'draw:object']);

/** LibreOffice has names of its own for a table that stands in a shape. */
const rowNames = new Set(['table:table-row', 'loext:table-row']);
const cellNames = new Set(['table:table-cell', 'loext:table-cell']);

/** The cells of a row; covered ones take a column and hold nothing. */
function cellsOf(row: XmlElement): TableCell[] {
  const cells: TableCell[] = [];
  let column = 0;
  for (const element of childElements(row)) {
    column += Math.min(100, Number(element.attributes['table:number-columns-repeated'] ?? 1) || 1);
    if (cellNames.has(element.name)) cells.push({ element, column });
  }
  return cells;
}
