import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { damaged, encrypted, limits, tooLarge, tooSlow } from '../limits.ts';
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

export interface PdfPage {
  /** From 1. */
  number: number;
  height: number;
  view: PdfView;
  items: PdfItem[];
}

/** What the worker answers. */
export type PageAnswer = { pages: PdfPage[] } | { fault: 'damaged' | 'encrypted' | 'too-large' };

/** Megabytes that the parser may take. */
const mostMemory = 400;
const watchInterval = 100;

/**
 * Reads the text of all pages as it is placed on them, in a thread of its own: the parser may stand still or eat memory
 * on a hostile file, and nothing but the end of its thread stops it then.
 */
export async function readPages(bytes: Uint8Array): Promise<PdfPage[]> {
  refuseStreamBombs(bytes);
  const answer = await askWorker(bytes);
  if ('pages' in answer) return answer.pages;
  if (answer.fault === 'encrypted') throw encrypted();
  throw answer.fault === 'too-large' ? tooLarge() : unparsable();
}

function askWorker(bytes: Uint8Array): Promise<PageAnswer> {
  const worker = new Worker(workerFile(), {
    workerData: new Uint8Array(bytes),
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    // The parser's own warnings are nothing for people.
    stdout: true,
    stderr: true,
    execArgv: [],
  });
  const before = process.memoryUsage.rss();
  return new Promise<PageAnswer>((resolve, reject) => {
    const timer = setTimeout(() => reject(tooSlow()), limits.time);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > mostMemory * 2 ** 20) reject(tooLarge());
    }, watchInterval);
    const done = (): void => {
      clearTimeout(timer);
      clearInterval(watch);
    };
    worker.once('message', (answer: PageAnswer) => {
      done();
      resolve(answer);
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      done();
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge() : unparsable());
    });
    worker.once('exit', () => {
      done();
      reject(unparsable());
    });
  }).finally(() => worker.terminate());
}

function unparsable(): Error {
  return damaged('pdf', { sv: 'den går inte att tolka', en: 'it cannot be parsed' });
}

/** The worker is one file, made by `npm run generate` and laid beside the built program. */
function workerFile(): string {
  const files = ['./pdf-worker.js', '../../generated/pdf-worker.js'].map((name) =>
    fileURLToPath(new URL(name, import.meta.url)),
  );
  return files.find((file) => existsSync(file)) ?? files[0]!;
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
