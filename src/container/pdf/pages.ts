import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { SourceError } from '../../source/source-error.ts';
import { Deadline, damaged, encrypted, limits, tooLarge, tooSlow } from '../limits.ts';
import { refuseStreamBombs } from './streams.ts';

/** A stretch of text that a PDF file places on a page. Points, y from the bottom of the page to the baseline. */
export interface PdfItem {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Size of the type. */
  size: number;
  bold: boolean;
}

export interface PdfPage {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  items: PdfItem[];
}

/** Reads the text of all pages as it is placed on them. */
export async function readPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const deadline = new Deadline();
  refuseStreamBombs(bytes);
  supportOldNode();
  const { getDocument, VerbosityLevel } = await import('unpdf/pdfjs');
  const task = getDocument({
    // The parser may hand its buffer over to somebody else.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    // Pictures have no text.
    maxImageSize: 1,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await withinTime(deadline, readAll(task.promise, deadline));
  } catch (error) {
    throw pdfError(error);
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

/** pdf.js counts on a method that Node has from version 21. */
function supportOldNode(): void {
  const prototype = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer };
  prototype.transferToFixedLength ??= function (this: ArrayBuffer, length?: number): ArrayBuffer {
    return this.slice(0, length);
  };
}

function pdfError(error: unknown): unknown {
  if (error instanceof SourceError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return encrypted();
  return damaged('pdf', { sv: 'den går inte att tolka', en: 'it cannot be parsed' });
}

async function withinTime<T>(deadline: Deadline, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow()), deadline.left);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}

async function readAll(opening: Promise<PDFDocumentProxy>, deadline: Deadline): Promise<PdfPage[]> {
  const document = await opening;
  if (document.numPages > limits.pages) throw tooLarge();
  const fonts = new Fonts();
  const pages: PdfPage[] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number++) {
    deadline.check();
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const items = await readItems(page, left, bottom, fonts);
    for (const { text } of items) length += text.length;
    if (length > limits.textLength) throw tooLarge();
    pages.push({ number, width: right - left, height: top - bottom, items });
    page.cleanup();
  }
  return pages;
}

async function readItems(page: PDFPageProxy, left: number, bottom: number, fonts: Fonts): Promise<PdfItem[]> {
  const { items } = await page.getTextContent();
  const names = new Set<string>();
  for (const item of items) if ('fontName' in item) names.add(item.fontName);
  await fonts.learn(page, names);
  const read: PdfItem[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform as number[];
    // Text that stands on end is a mark in the margin.
    if (Math.abs(b) > Math.abs(a) * 0.2 || a <= 0 || d <= 0 || !Number.isFinite(e + f)) continue;
    read.push({
      text: item.str,
      x: e - left,
      y: f - bottom,
      width: item.width,
      size: Math.hypot(c, d),
      bold: fonts.isBold(item.fontName),
    });
  }
  return read;
}

/** Pages that are looked at for the names of their fonts; later ones are taken as not bold. */
const mostFontPages = 60;

/** Which fonts of a document are bold: the parser tells the names of fonts only with a page's drawing. */
class Fonts {
  readonly #bold = new Map<string, boolean>();
  #pages = 0;

  async learn(page: PDFPageProxy, names: ReadonlySet<string>): Promise<void> {
    const unknown = [...names].filter((name) => !this.#bold.has(name));
    if (unknown.length === 0 || this.#pages >= mostFontPages) return;
    this.#pages++;
    await page.getOperatorList().catch(() => undefined);
    for (const name of unknown) {
      const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined;
      const fullName = (font as { name?: unknown } | undefined)?.name;
      this.#bold.set(name, typeof fullName === 'string' && boldName.test(fullName));
    }
  }

  isBold(name: string): boolean {
    return this.#bold.get(name) === true;
  }
}

const boldName = /bold|black|heavy|demi|(?:[-,_]|\b)(?:bd|semi)\b/iu;
