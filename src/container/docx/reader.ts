import type { ParsedDocument } from '../../format/types.ts';
import { DocumentText } from '../document-text.ts';
import { applyLanguages, type LanguageMark } from '../languages.ts';
import { onlyPictures } from '../limits.ts';
import { countLetters, Looks, ParagraphLook } from '../looks.ts';
import type { Paragraph, ParagraphPlace } from '../paragraphs.ts';
import { isApart } from '../spacing.ts';
import { roleOfStyle } from '../style-names.ts';
import { type TableCell, Tables } from '../tables.ts';
import { toDocument } from '../to-document.ts';
import { child, childElements, descendants, textOf, type XmlElement, type XmlNode } from '../xml.ts';
import { OpenFields } from './fields.ts';
import { Numbering } from './numbering.ts';
import { DocxPackage } from './package.ts';
import { textOfRunChild } from './run-text.ts';
import { isOn, type Style, Styles } from './styles.ts';

/** A piece of the document's text with the element of the main part that it stands in. */
export interface DocxPiece {
  start: number;
  end: number;
  /** The element in the run: `w:t`, `w:tab`, `w:br`, … */
  node: XmlElement;
  run: XmlElement;
  paragraph: XmlElement;
}

/** A part of the text that no comment can stand in, with the run in the running text that leads to it. */
export interface DocxAnchor {
  start: number;
  end: number;
  run: XmlElement;
}

export interface DocxText {
  package: DocxPackage;
  document: ParsedDocument;
  /** In text order. */
  pieces: DocxPiece[];
  /** Notes and text boxes. */
  anchors: DocxAnchor[];
}

/** Reads a Word document: paragraphs, headings, lists, tables, notes and text boxes, changes as accepted. */
export function readDocx(bytes: Uint8Array): DocxText {
  const docx = new DocxPackage(bytes);
  const reader = new DocxReader(docx);
  return { package: docx, ...reader.read() };
}

/** Properties of the paragraph that is being read. */
interface OpenParagraph {
  element: XmlElement;
  start: number;
  style: Style & { id: string | undefined };
  /** With sizes in half-points. */
  look: ParagraphLook;
  isContents: boolean;
  page: number | undefined;
}

interface NoteReference {
  kind: 'footnote' | 'endnote';
  id: string;
  run: XmlElement;
}

const containers = new Set([
  'w:ins',
  'w:moveTo',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:dir',
  'w:bdo',
  'mc:AlternateContent',
]);
const boxNames = new Set(['w:txbxContent']);
const twentiethsOfPoint = 20;

class DocxReader {
  readonly #package: DocxPackage;
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #links: ReadonlyMap<string, string>;
  readonly #text = new DocumentText();
  readonly #paragraphs: Paragraph[] = [];
  readonly #looks = new Looks();
  readonly #pieces: DocxPiece[] = [];
  readonly #anchors: DocxAnchor[] = [];
  readonly #languages: LanguageMark[] = [];
  readonly #notes: NoteReference[] = [];
  #boxes: { content: XmlElement; run: XmlElement }[] = [];
  #boxCount = 0;
  readonly #fields = new OpenFields();
  readonly #tables = new Tables();
  #page: number | undefined;
  #open: OpenParagraph | undefined;
  #place: ParagraphPlace = {};
  #last: OpenParagraph | undefined;
  /** The run of the running text that a note or text box hangs on. */
  #anchor: XmlElement | undefined;
  #lettersOfRun = 0;
  #hasChunk = false;

  constructor(docx: DocxPackage) {
    this.#package = docx;
    this.#styles = new Styles(docx.related('styles')?.root);
    this.#numbering = new Numbering(docx.related('numbering')?.root);
    this.#links = docx.links();
    // Word notes where its pages broke when it last saved; other programs don't.
    if (docx.main.xml.includes(':lastRenderedPageBreak')) this.#page = 1;
  }

  read(): Omit<DocxText, 'package'> {
    const body = child(this.#package.main.root, 'w:body');
    this.#readBlocks(body?.children ?? []);
    this.#closeParagraph();
    this.#readNotes();
    const source = this.#text.toString();
    this.#looks.judge(source, 4);
    applyLanguages(source, this.#paragraphs, this.#languages);
    const document = toDocument('docx', source, this.#paragraphs);
    if (this.#hasChunk) document.remarks = [chunkRemark];
    else if (document.blocks.length === 0 && body !== undefined && descendants(body, pictures).length > 0)
      throw onlyPictures();
    return { document, pieces: this.#pieces, anchors: this.#anchors };
  }

  // --- Blocks ---------------------------------------------------------------------------------------------

  #readBlocks(nodes: readonly XmlNode[]): void {
    for (const node of nodes) {
      if (typeof node === 'string') continue;
      if (isPrompt(node)) continue;
      if (node.name === 'w:p') this.#readParagraph(node);
      else if (node.name === 'w:tbl') this.#readTable(node);
      else if (node.name === 'w:altChunk') this.#hasChunk = true;
      else if (containers.has(node.name)) this.#readBlocks(chosen(node).children);
    }
  }

  #readTable(table: XmlElement): void {
    // Rows may stand in content controls and marks of changes.
    const rows = descendants(table, new Set(['w:tr'])).filter(
      (row) => child(child(row, 'w:trPr'), 'w:del') === undefined,
    );
    const { cell: _, ...outside } = this.#place;
    const before = this.#place;
    this.#tables.read(rows.map(cellsOf), (element, cell) => {
      if (cell === undefined) return this.#readBlocks(element.children);
      this.#place = { ...outside, cell };
      this.#readBlocks(element.children);
      this.#closeParagraph();
    });
    this.#place = before;
  }

  #readParagraph(element: XmlElement): void {
    const properties = child(element, 'w:pPr');
    const style = this.#styles.paragraph(properties);
    if (this.#open === undefined) this.#openParagraph(element, style);
    else this.#open = { ...this.#open, element, style };
    this.#readInline(element.children, this.#open!);
    const mark = child(properties, 'w:rPr');
    // The reader accepts the changes: a deleted mark joins the paragraph with the next.
    if (child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined) return;
    // An initial that is let down is a paragraph by itself, though the next goes on with its word.
    if (isDropCap(properties) && this.#isInitial()) return;
    this.#closeParagraph();
  }

  /** Whether the open paragraph is so short that it can be the beginning of a word. */
  #isInitial(): boolean {
    const letters = this.#text.length - this.#open!.start;
    return letters > 0 && letters <= longestInitial;
  }

  #openParagraph(element: XmlElement, style: OpenParagraph['style']): void {
    const before = this.#last;
    if (this.#text.length > 0) this.#text.add('\n');
    if (before !== undefined && this.#isApart(before.style, style)) this.#text.add('\n');
    this.#open = {
      element,
      start: this.#text.length,
      style,
      look: new ParagraphLook(),
      isContents: false,
      page: this.#page,
    };
  }

  #isApart(before: OpenParagraph['style'], style: OpenParagraph['style']): boolean {
    return isApart(before, style, before.id === style.id, twentiethsOfPoint);
  }

  #closeParagraph(): void {
    const open = this.#open;
    if (open === undefined) return;
    this.#open = undefined;
    const { style, start, look } = open;
    const end = this.#text.length;
    const page = open.page;
    const paragraph: Paragraph = {
      start,
      end,
      apart: this.#last === undefined || this.#isApart(this.#last.style, style),
      spans: look.spans,
      place: { ...(page === undefined ? {} : { page }), ...this.#place },
    };
    const role = end > start ? this.#roleOf(open) : undefined;
    if (role !== undefined) paragraph.role = role;
    this.#last = open;
    this.#paragraphs.push(paragraph);
    this.#looks.add(paragraph, look);
    this.#readBoxes();
  }

  #roleOf({ style, isContents }: OpenParagraph): Paragraph['role'] {
    if (isContents) return { kind: 'fragment' };
    const role = roleOfStyle(style, this.#place.cell !== undefined);
    // Numbers of headings count on, though they are no list.
    if (role?.kind === 'heading' && style.numbering !== undefined)
      this.#numbering.next(style.numbering.id, style.numbering.level);
    if (role !== undefined) return role;
    if (style.numbering === undefined) return undefined;
    const item = this.#numbering.next(style.numbering.id, style.numbering.level);
    if (item === undefined) return undefined;
    return { kind: 'listItem', ...item };
  }

  /** Text boxes are read after the paragraph that they hang on. */
  #readBoxes(): void {
    if (this.#boxes.length === 0) return;
    const boxes = this.#boxes;
    this.#boxes = [];
    const { part, page } = this.#place;
    if (part === 'textBox') return;
    const outside = { place: this.#place, anchor: this.#anchor, isInside: this.#tables.isInside };
    for (const { content, run } of boxes) {
      const number = ++this.#boxCount;
      this.#place = { ...(page === undefined ? {} : { page }), part: 'textBox', number };
      this.#anchor ??= run;
      this.#tables.isInside = true;
      const start = this.#text.length;
      this.#readBlocks(content.children);
      this.#closeParagraph();
      this.#anchors.push({ start, end: this.#text.length, run: this.#anchor });
      this.#anchor = outside.anchor;
    }
    this.#place = outside.place;
    this.#tables.isInside = outside.isInside;
  }

  #readNotes(): void {
    const parts = {
      footnote: this.#package.related('footnotes')?.root,
      endnote: this.#package.related('endnotes')?.root,
    };
    for (const kind of ['footnote', 'endnote'] as const) {
      const notes = new Map(
        childElements(parts[kind], `w:${kind}`).map((note) => [note.attributes['w:id'] ?? '', note]),
      );
      let number = 0;
      for (const reference of this.#notes.filter((one) => one.kind === kind)) {
        const note = notes.get(reference.id);
        number++;
        if (note === undefined) continue;
        this.#place = { part: kind, number };
        this.#anchor = reference.run;
        const start = this.#text.length;
        this.#page = undefined;
        this.#readBlocks(note.children);
        this.#closeParagraph();
        this.#anchors.push({ start, end: this.#text.length, run: reference.run });
      }
    }
  }

  // --- Runs -----------------------------------------------------------------------------------------------

  #readInline(nodes: readonly XmlNode[], open: OpenParagraph): void {
    for (const node of nodes) {
      if (typeof node === 'string' || isPrompt(node)) continue;
      if (node.name === 'w:r') this.#readRun(node, open);
      else if (node.name === 'w:hyperlink') this.#readLink(node, open);
      else if (node.name === 'w:fldSimple' || containers.has(node.name)) {
        this.#readInline(chosen(node).children, open);
      } else if (node.name === 'm:oMath' || node.name === 'm:oMathPara') this.#addFormula(node, open);
    }
  }

  #readLink(link: XmlElement, open: OpenParagraph): void {
    const start = this.#text.length;
    this.#readInline(link.children, open);
    const anchor = link.attributes['w:anchor'];
    const href =
      this.#links.get(link.attributes['r:id'] ?? '') ?? (anchor === undefined ? undefined : `#${anchor}`);
    if (!open.isContents) open.look.addLink(start, this.#text.length, href);
  }

  #addFormula(formula: XmlElement, open: OpenParagraph): void {
    const start = this.#text.length;
    const text = descendants(formula, new Set(['m:t']))
      .map(textOf)
      .join('');
    if (text === '') return;
    this.#text.add(text.replace(/\s+/gu, ' '));
    open.look.spans.push({ kind: 'code', start, end: this.#text.length });
  }

  #readRun(run: XmlElement, open: OpenParagraph): void {
    const look = this.#styles.run(child(run, 'w:rPr'), open.style);
    const start = this.#text.length;
    for (const node of run.children) {
      if (typeof node !== 'string') this.#readRunChild(node, run, open, look.hidden === true);
    }
    const end = this.#text.length;
    if (end === start) return;
    if (look.language !== undefined) this.#languages.push({ start, end, language: look.language });
    open.look.add(start, end, this.#lettersOfRun, look, open.style);
    this.#lettersOfRun = 0;
  }

  /** A box to tick of a form from before content controls: Word draws it, and no character stands for it. */
  #addBox(mark: XmlElement): void {
    const box = child(child(mark, 'w:ffData'), 'w:checkBox');
    if (box === undefined) return;
    const state = child(box, 'w:checked') ?? child(box, 'w:default');
    this.#text.add(isTicked(state) ? '☒' : '☐');
  }

  #readRunChild(node: XmlElement, run: XmlElement, open: OpenParagraph, hidden: boolean): void {
    switch (node.name) {
      case 'w:fldChar':
        this.#fields.mark(node.attributes['w:fldCharType']);
        this.#addBox(node);
        // A table of contents repeats the headings.
        if (this.#fields.inContents) open.isContents = true;
        return;
      case 'w:instrText':
        this.#fields.addCode(textOf(node));
        return;
      case 'w:lastRenderedPageBreak':
        if (this.#page !== undefined) {
          this.#page++;
          // A break before the first words means that the paragraph stands on the new page.
          if (this.#text.length === open.start) open.page = this.#page;
        }
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const kind = node.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        this.#notes.push({ kind, id: node.attributes['w:id'] ?? '', run: this.#anchor ?? run });
        return;
      }
      case 'mc:AlternateContent':
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        for (const content of descendants(chosen(node), boxNames)) this.#boxes.push({ content, run });
        return;
    }
    if (hidden || this.#fields.inCode) return;
    const text = textOfRunChild(node);
    if (text === '') return;
    const start = this.#text.length;
    this.#text.add(text);
    this.#lettersOfRun += countLetters(text);
    if (this.#anchor === undefined) {
      this.#pieces.push({ start, end: start + text.length, node, run, paragraph: open.element });
    }
  }
}

/** Whether an element is a field of a form that nobody has filled in: it shows what to write there. */
function isPrompt(element: XmlElement): boolean {
  return element.name === 'w:sdt' && child(child(element, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;
}

/** Letters of an initial: a letter, perhaps with a quotation mark or two. */
const longestInitial = 3;

function isDropCap(properties: XmlElement | undefined): boolean {
  const kind = child(properties, 'w:framePr')?.attributes['w:dropCap'];
  return kind === 'drop' || kind === 'margin';
}

function isTicked(state: XmlElement | undefined): boolean {
  return state !== undefined && isOn(state.attributes['w:val']);
}

/** The branch of alternative content that is read: the first with text, else the fallback. */
function chosen(node: XmlElement): XmlElement {
  if (node.name !== 'mc:AlternateContent') return node;
  const branches = childElements(node);
  return branches.find((branch) => descendants(branch, readable).length > 0) ?? branches[0] ?? node;
}

/** The cells of a row that are there when its changes are accepted, in the columns of the table. */
function cellsOf(row: XmlElement): TableCell[] {
  const cells: TableCell[] = [];
  let column = 1;
  for (const element of descendants(row, new Set(['w:tc']))) {
    const properties = child(element, 'w:tcPr');
    if (child(properties, 'w:cellDel') !== undefined) continue;
    cells.push({ element, column });
    const span = Number(child(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1);
    column += Math.min(100, Math.max(1, Math.trunc(span) || 1));
  }
  return cells;
}

const pictures = new Set(['w:drawing', 'w:pict']);

/** Programs put whole pages or documents into a document that way; Word makes text of them when it saves. */
const chunkRemark = {
  sv: 'En del av dokumentet är en instoppad fil och är inte granskad. Öppna dokumentet i Word, spara det och granska det igen.',
  en: 'A part of the document is a file inside it, and is not checked. Open the document in Word, save it and check it again.',
};

const readable = new Set(['w:t', 'w:txbxContent', 'w:p']);
