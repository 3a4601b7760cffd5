import { parentPort, workerData } from 'node:worker_threads';
import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { limits } from '../limits.ts';
import { joinAccents } from './accents.ts';
import { mendLigatures } from './ligatures.ts';
import type { PageAnswer, PdfItem, PdfPage, PdfView, Ruling } from './pages.ts';
import { rulingsOf } from './rulings.ts';

/** Reads the text of a PDF file with pdf.js and answers with it, or with what is wrong. */
async function answer(bytes: Uint8Array): Promise<PageAnswer> {
  supportOldNode();
  const { getDocument, VerbosityLevel } = await import('unpdf/pdfjs');
  const task = getDocument({
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    // Pictures have no text.
    maxImageSize: 1,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await readAll(await task.promise);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { fault: isLocked ? 'encrypted' : 'damaged' };
  }
}

/** pdf.js counts on a method that Node has from version 21. */
function supportOldNode(): void {
  const prototype = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer };
  prototype.transferToFixedLength ??= function (this: ArrayBuffer, length?: number): ArrayBuffer {
    return this.slice(0, length);
  };
}

async function readAll(document: PDFDocumentProxy): Promise<PageAnswer> {
  if (document.numPages > limits.pages) return { fault: 'too-large' };
  const fonts = new Fonts();
  const pages: PdfPage[] = [];
  let hadTable = false;
  let length = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items: all } = await page.getTextContent();
    const turn = page.rotate + turnOf(all, page.rotate);
    const view = { left, bottom, right, top, rotation: ((turn % 360) + 360) % 360 };
    const items = await readItems(page, all, view, fonts);
    for (const { text } of items) length += text.length;
    if (length > limits.textLength) return { fault: 'too-large' };
    const isTurned = view.rotation % 180 === 90;
    // The rest of a table may be a single cell.
    const rulings: Ruling[] = hadTable || mayHoldTable(items) ? await readRulings(page, view) : [];
    hadTable = rulings.length > 0;
    pages.push({ number, height: isTurned ? right - left : top - bottom, view, items, rulings });
    page.cleanup();
  }
  return { pages };
}

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];

/** How many times more letters of a page stand on end than upright, at least, for all of it to lie on its side. */
const lyingShare = 10;
/** Letters that such a page has at least: a scanned page may have a mark in the margin. */
const fewestLying = 120;

/** How far a page that lies on its side has to be turned to be read, as wide tables often do. */
function turnOf(items: TextContent, rotate: number): number {
  const letters = [0, 0, 0, 0];
  for (const item of items) {
    if (!('str' in item)) continue;
    const [a = 0, b = 0] = item.transform as number[];
    const quarter = Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4;
    letters[(quarter - Math.round(rotate / 90) + 8) % 4]! += item.str.trim().length;
  }
  const [upright = 0, left = 0, , right = 0] = letters;
  const lying = Math.max(left, right);
  if (lying < fewestLying || lying < upright * lyingShare) return 0;
  return lying === left ? 90 : 270;
}

async function readItems(
  page: PDFPageProxy,
  items: TextContent,
  view: PdfView,
  fonts: Fonts,
): Promise<PdfItem[]> {
  const names = new Set<string>();
  for (const item of items) if ('fontName' in item) names.add(item.fontName);
  await fonts.learn(page, names);
  const read: PdfItem[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const { a, b, c, d, x, y } = asSeen(item.transform as number[], view);
    // Text that stands on end is a mark in the margin.
    if (Math.abs(b) > Math.abs(a) * 0.2 || a <= 0 || d <= 0 || !Number.isFinite(x + y)) continue;
    read.push({
      text: mendLigatures(item.str),
      x,
      y,
      width: item.width,
      size: Math.hypot(c, d),
      bold: fonts.isBold(item.fontName),
    });
  }
  return joinAccents(read);
}

/** Places of a page where words stand beside others, at least, for it to be searched for the lines of tables. */
const fewestBeside = 2;

/** Whether words stand beside each other, or above those that are drawn before them, as cells do. */
function mayHoldTable(items: readonly PdfItem[]): boolean {
  let count = 0;
  let before: PdfItem | undefined;
  for (const item of items) {
    if (item.text.trim() === '') continue;
    if (before !== undefined) {
      const rise = item.y - before.y;
      const isBeside =
        Math.abs(rise) < item.size * 0.35 && item.x - before.x - before.width > item.size * 0.8;
      if ((isBeside || rise > item.size * 0.8) && ++count >= fewestBeside) return true;
    }
    before = item;
  }
  return false;
}

async function readRulings(page: PDFPageProxy, view: PdfView): Promise<Ruling[]> {
  const { OPS } = await import('unpdf/pdfjs');
  const list = await drawingOf(page);
  return list === undefined ? [] : rulingsOf(list, OPS, (x, y) => asSeen([1, 0, 0, 1, x, y], view));
}

/** What a page draws itself. Marks that readers have put on it, links and fields draw borders that are none of a table. */
async function drawingOf(page: PDFPageProxy) {
  const { AnnotationMode } = await import('unpdf/pdfjs');
  return page.getOperatorList({ annotationMode: AnnotationMode.DISABLE }).catch(() => undefined);
}

interface Placement {
  a: number;
  b: number;
  c: number;
  d: number;
  x: number;
  y: number;
}

/** The matrix of a text on the turned page. */
function asSeen([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: readonly number[], view: PdfView): Placement {
  switch (view.rotation) {
    case 90:
      return { a: b, b: -a, c: d, d: -c, x: f - view.bottom, y: view.right - e };
    case 180:
      return { a: -a, b: -b, c: -c, d: -d, x: view.right - e, y: view.top - f };
    case 270:
      return { a: -b, b: a, c: -d, d: c, x: view.top - f, y: e - view.left };
    default:
      return { a, b, c, d, x: e - view.left, y: f - view.bottom };
  }
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
    await drawingOf(page);
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

parentPort?.postMessage(await answer(workerData as Uint8Array));
