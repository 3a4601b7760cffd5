/** Waits between requests to a server may be this long at most, whatever its robots.txt asks. Milliseconds. */
const longestDelay = 30_000;

export interface Politeness {
  /** Requests under way to one server. */
  together: number;
  /** Milliseconds between the starts of two requests to one server. */
  interval: number;
}

/** Lets requests to one server start with time between them, and only a few at once, in the order they came. */
export class HostQueue {
  readonly #together: number;
  #interval: number;
  #running = 0;
  #next = 0;
  #waiting: (() => void)[] = [];

  constructor({ together, interval }: Politeness) {
    this.#together = together;
    this.#interval = interval;
  }

  /** Makes the time between requests at least this long, in milliseconds. */
  slowDown(interval: number): void {
    this.#interval = Math.max(this.#interval, Math.min(interval, longestDelay));
  }

  /** Runs a request when it is its turn. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#running >= this.#together) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#running += 1;
    try {
      const now = performance.now();
      const start = Math.max(now, this.#next);
      this.#next = start + this.#interval;
      if (start > now) await new Promise((resolve) => setTimeout(resolve, start - now));
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }
}
