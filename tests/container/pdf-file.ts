import { PDFDocument, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib';

/** A line of text at a place: points from the left and from the top of the page. */
export interface PlacedLine {
  text: string;
  x: number;
  top: number;
  size?: number;
  bold?: boolean;
}

/** A box that is drawn: points from the left and from the top of the page. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/**
 * An A4 document with lines where they are wanted.
 *
 * @param boxes Those of each page.
 */
export async function pdfFile(
  pages: readonly (readonly PlacedLine[])[],
  boxes: readonly (readonly Box[])[] = [],
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const regular = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  for (const [index, lines] of pages.entries()) {
    const page: PDFPage = document.addPage([595, 842]);
    for (const [left, top, right, bottom] of boxes[index] ?? []) {
      const size = { width: right - left, height: bottom - top };
      page.drawRectangle({ x: left, y: 842 - bottom, ...size, borderWidth: 0.5, borderColor: rgb(0, 0, 0) });
    }
    for (const { text, x, top, size = 11, bold: isBold } of lines) {
      page.drawText(text, { x, y: 842 - top, size, font: isBold ? bold : regular });
    }
  }
  // As most programs write: every object for itself, so that a damaged file is damaged in part.
  return document.save({ useObjectStreams: false });
}

/** Lines below each other at the usual distance. */
export function lines(
  texts: readonly string[],
  x: number,
  top: number,
  more: Partial<PlacedLine> = {},
): PlacedLine[] {
  const pitch = (more.size ?? 11) * 1.3;
  return texts.map((text, index) => ({ text, x, top: top + index * pitch, ...more }));
}

/** Words of lines that are stretched to the same width: the space between them is shared evenly. */
export async function justified(
  texts: readonly string[],
  x: number,
  right: number,
  top: number,
): Promise<PlacedLine[]> {
  const font = await (await PDFDocument.create()).embedFont(StandardFonts.Helvetica);
  const size = 11;
  return texts.flatMap((text, index) => {
    const words = text.split(' ');
    const widths = words.map((word) => font.widthOfTextAtSize(word, size));
    const free = right - x - widths.reduce((sum, width) => sum + width, 0);
    let at = x;
    return words.map((word, number) => {
      const placed = { text: word, x: at, top: top + index * size * 1.3 };
      at += widths[number]! + free / (words.length - 1);
      return placed;
    });
  });
}
