import {
  EncryptedPDFError,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFString,
} from '@cantoo/pdf-lib';
import { SourceError } from '../../source/source-error.ts';
import type { Annotated, Annotation, AnnotationOptions } from '../annotation.ts';
import { damaged } from '../limits.ts';
import { widthOf } from './letter-widths.ts';
import { inPlane, type PdfView } from './pages.ts';
import { type PdfPiece, readPdf } from './reader.ts';

/** A marked stretch of a line on a page. */
interface Quad {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** Height of letters above the baseline and depth below it, in units of the type's size. */
const ascent = 0.8;
const descent = 0.22;

/** Writes remarks into a PDF file as highlights with a note. The pages themselves stay as they are. */
export async function annotatePdf(
  bytes: Uint8Array,
  annotations: readonly Annotation[],
  { author, date }: AnnotationOptions,
): Promise<Annotated> {
  const { pieces, views, document: text } = await readPdf(bytes);
  const document = await load(bytes);
  const pages = document.getPages();
  let written = 0;
  for (const { start, end, lines } of annotations) {
    const quads = quadsByPage(text.source, pieces, start, end);
    if (quads.size > 0) written++;
    for (const [number, list] of quads) {
      const page = pages[number - 1];
      const view = views[number - 1];
      if (page === undefined || view === undefined) continue;
      addHighlight(document, page, view, list, { author, date, text: lines.join('\n\n') });
    }
  }
  const saved = await document.save({ updateFieldAppearances: false, addDefaultPage: false });
  return { bytes: saved, written, suggested: 0 };
}

async function load(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false });
  } catch (error) {
    if (error instanceof EncryptedPDFError) {
      throw new SourceError('encrypted', {
        sv: 'Pdf-filen är skyddad mot ändringar, så kommentarer går inte att skriva i den. Spara en kopia utan skydd.',
        en: 'The PDF file is protected against changes, so no comments can be written into it. Save a copy without protection.',
      });
    }
    throw damaged('pdf', { sv: 'den går inte att skriva om', en: 'it cannot be written anew' });
  }
}

/** The marked stretches by page; pieces of a line that touch are one. */
function quadsByPage(
  source: string,
  pieces: readonly PdfPiece[],
  start: number,
  end: number,
): Map<number, Quad[]> {
  const quads = new Map<number, Quad[]>();
  for (const piece of pieces) {
    if (piece.end <= start || piece.start >= end) continue;
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.end);
    const scale = piece.width / widthOf(source, piece.start, piece.end);
    const left = piece.x + scale * widthOf(source, piece.start, from);
    const right = piece.x + scale * widthOf(source, piece.start, to);
    const bottom = piece.y - descent * piece.size;
    const list = quads.get(piece.page) ?? [];
    quads.set(piece.page, list);
    const last = list.at(-1);
    if (last !== undefined && Math.abs(last.bottom - bottom) < 1 && left - last.right < piece.size) {
      last.right = Math.max(last.right, right);
    } else list.push({ left, right, bottom, top: piece.y + ascent * piece.size });
  }
  return quads;
}

function addHighlight(
  document: PDFDocument,
  page: PDFPage,
  view: PdfView,
  quads: readonly Quad[],
  { author, date, text }: { author: string; date: string; text: string },
): void {
  const corners = quads.map(({ left, right, bottom, top }) =>
    [
      [left, top],
      [right, top],
      [left, bottom],
      [right, bottom],
    ].map(([x, y]) => inPlane(x!, y!, view)),
  );
  const xs = corners.flat().map(([x]) => x);
  const ys = corners.flat().map(([, y]) => y);
  const { context } = document;
  const annotation = context.obj({
    Type: 'Annot',
    Subtype: 'Highlight',
    Rect: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
    QuadPoints: corners.flat(2),
    C: [1, 0.85, 0.3],
    CA: 0.6,
    F: 4,
  });
  annotation.set(PDFName.of('Contents'), PDFHexString.fromText(text));
  annotation.set(PDFName.of('T'), PDFHexString.fromText(author));
  annotation.set(PDFName.of('M'), PDFString.of(`D:${date.replace(/[-:T]/gu, '').slice(0, 14)}Z`));
  page.node.addAnnot(context.register(annotation));
}
