import { oneLine } from '../output/text-width.ts';
import type { CliIo } from './io.ts';
import type { RunTexts } from './run-texts.ts';

/** Milliseconds before anything is shown, and between two updates. */
const patience = 1000;
const interval = 100;

/**
 * Says on the terminal how far a long run has come, and takes it away afterwards. Its clock is `Date.now`: the finer one
 * makes Node load ten modules of its own, 2 ms of a page.
 */
export class Progress {
  readonly #io: CliIo;
  readonly #texts: RunTexts;
  readonly #all: number;
  readonly #now: () => number;
  readonly #start: number;
  #shownAt = Number.NEGATIVE_INFINITY;
  #visible = false;

  constructor(io: CliIo, texts: RunTexts, all: number, now: () => number = Date.now) {
    this.#io = io;
    this.#texts = texts;
    this.#all = all;
    this.#now = now;
    this.#start = now();
  }

  /** Tells that work on a text begins; `done` texts are finished. */
  step(done: number, path: string): void {
    if (!this.#io.isTTY.stderr) return;
    const now = this.#now();
    if (now - this.#start < patience || now - this.#shownAt < interval) return;
    this.#shownAt = now;
    const line = this.#texts.progress(String(done + 1), String(this.#all), oneLine(path));
    // A line that wraps could not be erased.
    const width = Math.max(10, (this.#io.columns ?? 80) - 1);
    this.#io.stderr.write(`\r\u001b[2K${[...line].slice(0, width).join('')}`);
    this.#visible = true;
  }

  /** Takes the line away, so that something else can be written. */
  clear(): void {
    if (!this.#visible) return;
    this.#io.stderr.write('\r\u001b[2K');
    this.#visible = false;
  }
}
