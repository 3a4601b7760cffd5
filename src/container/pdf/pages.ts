import { encrypted, tooLarge } from '../limits.ts';
import { runThread, unparsable } from '../thread.ts';
import { refuseStreamBombs } from './streams.ts';

/** How a page is shown: what of its plane is seen, and how it is turned. Points and degrees. */
export interface PdfView {
  left: number;
  bottom: number;
  right: number;
  top: number;
  /** Clockwise: 0, 90, 180 or 270. */
  rotation: number;
}

/** A stretch of text on a page as it is seen. Points from the left edge, and from the bottom to the baseline. */
export interface PdfItem {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Size of the type. */
  size: number;
  bold: boolean;
}

/** A level or upright straight line on a page as it is seen. Points, from the bottom left corner. */
export interface Ruling {
  upright: boolean;
  /** Height of a level line, distance of an upright one from the left. */
  at: number;
  from: number;
  to: number;
}

export interface PdfPage {
  /** From 1. */
  number: number;
  height: number;
  view: PdfView;
  items: PdfItem[];
  /** Looked for only where there may be a table. */
  rulings: Ruling[];
}

/** What the worker answers. */
export type PageAnswer = { pages: PdfPage[] } | { fault: 'damaged' | 'encrypted' | 'too-large' };

/** Reads the text of all pages as it is placed on them. */
export async function readPages(bytes: Uint8Array): Promise<PdfPage[]> {
  refuseStreamBombs(bytes);
  const answer = await runThread<PageAnswer>('pdf', bytes);
  if ('pages' in answer) return answer.pages;
  if (answer.fault === 'encrypted') throw encrypted();
  throw answer.fault === 'too-large' ? tooLarge() : unparsable('pdf');
}

/** A point of the page as it is seen, in the plane of the file. */
export function inPlane(x: number, y: number, view: PdfView): [number, number] {
  switch (view.rotation) {
    case 90:
      return [view.right - y, x + view.bottom];
    case 180:
      return [view.right - x, view.top - y];
    case 270:
      return [y + view.left, view.top - x];
    default:
      return [x + view.left, y + view.bottom];
  }
}
