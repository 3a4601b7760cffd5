import type { Root } from 'mdast';
import { detach } from '../source/detach.ts';
import type { HtmlPart } from './html-tree.ts';
import type { RememberedBlocks } from './remembered-blocks.ts';

interface Entry<Made> {
  stretch: string;
  made: Made;
}

/**
 * Remembers what a parser made of stretches of one source from one reading to the next. What the last reading
 * did not use is forgotten.
 *
 * @internal
 */
export class StretchMemory<Made> {
  #before = new Map<string, Entry<Made>>();
  #now = new Map<string, Entry<Made>>();

  /** Begins a new reading of the source. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /** What a stretch gave before, or what `make` makes of it. It must not be changed. */
  take(stretch: string, make: (stretch: string) => Made): Made {
    let entry = this.#now.get(stretch);
    if (entry !== undefined) return entry.made;
    entry = this.#before.get(stretch);
    if (entry === undefined) {
      const own = detach(stretch);
      entry = { stretch: own, made: make(own) };
    }
    this.#now.set(entry.stretch, entry);
    return entry.made;
  }
}

/**
 * What the formats remember of one source.
 *
 * @internal
 */
export class FormatMemory {
  /** What the parser makes of stretches of Markdown. */
  readonly markdown: StretchMemory<Root | undefined> = new StretchMemory();
  /** What simple stretches of Markdown give, which need no parser. */
  readonly simpleMarkdown: StretchMemory<RememberedBlocks> = new StretchMemory();
  readonly html: StretchMemory<HtmlPart> = new StretchMemory();
}
