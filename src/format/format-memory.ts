import type { Root } from 'mdast';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { detach } from '../source/detach.ts';

/**
 * Remembers what a parser made of stretches of one source from one reading to the next. What the last reading
 * did not use is forgotten.
 *
 * @internal
 */
export class StretchMemory<Made> {
  #before = new Map<string, Made>();
  #now = new Map<string, Made>();

  /** Begins a new reading of the source. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /** What a stretch gave before, or what `make` makes of it. It must not be changed. */
  take(stretch: string, make: (stretch: string) => Made): Made {
    let made = this.#now.get(stretch);
    if (made !== undefined) return made;
    made = this.#before.get(stretch);
    const own = detach(stretch);
    made ??= make(own);
    this.#now.set(own, made);
    return made;
  }
}

/**
 * What the formats remember of one source.
 *
 * @internal
 */
export class FormatMemory {
  readonly markdown: StretchMemory<Root | undefined> = new StretchMemory();
  readonly html: StretchMemory<DefaultTreeAdapterTypes.ChildNode[]> = new StretchMemory();
}
