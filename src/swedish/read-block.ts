import type { OffsetMap } from '../format/offset-map.ts';
import type { Block, BlockKind, Span, TableCell } from '../format/types.ts';
import type { Forms } from './forms.ts';
import { analyseText } from './sentences.ts';
import type { AnalysedBlock, Language, Sentence } from './types.ts';
import { sentencesBits, type WordBits } from './word-sets.ts';

/**
 * Characters of the blocks whose sentences a text keeps, beside those of the block read last. Some three hundred
 * pages, so that only the sentences of a very long text are read again for the rules for the whole text. A word with
 * all that is known of it takes some twenty times the memory of its letters.
 */
const keptCharacters = 1_000_000;

/**
 * Characters of the blocks that are read together. A processor reads many blocks in one way sooner than one block in
 * many ways.
 */
const stretchCharacters = 64_000;

/** The blocks of a text in stretches whose sentences are kept while they are read. */
export function* stretchesOf(blocks: readonly AnalysedBlock[]): Generator<readonly AnalysedBlock[]> {
  let from = 0;
  let characters = 0;
  for (let at = 0; at < blocks.length; at++) {
    characters += blocks[at]!.text.length;
    if (characters < stretchCharacters && at < blocks.length - 1) continue;
    yield blocks.slice(from, at + 1);
    from = at + 1;
    characters = 0;
  }
}

/** The blocks of one text whose sentences are kept, in the order they were read. */
export class ReadingWindow {
  readonly forms: Forms;
  readonly #limit: number;
  readonly #kept: ReadBlock[] = [];
  #first = 0;
  #characters = 0;

  constructor(forms: Forms, limit = keptCharacters) {
    this.forms = forms;
    this.#limit = limit;
  }

  /** Keeps what was read of a block, and lets go of what was read longest ago. */
  keep(block: ReadBlock): void {
    while (this.#characters > this.#limit) {
      const oldest = this.#kept[this.#first]!;
      this.#first++;
      this.#characters -= oldest.text.length;
      oldest.letGo();
    }
    if (this.#first > 1000 && this.#first * 2 > this.#kept.length) {
      this.#kept.splice(0, this.#first);
      this.#first = 0;
    }
    this.#kept.push(block);
    this.#characters += block.text.length;
  }
}

/** What is known of a block from an earlier reading of the text. */
export interface KnownReading {
  text: string;
  sentences: Sentence[];
  notes: unknown[];
}

/**
 * A block whose sentences are read when somebody asks for them. Without a memory they are let go when much has been
 * read since, so that a text of any length takes the room of some pages, and read again for who asks again: the
 * sentences are equal, not the same.
 *
 * All blocks have the same fields in the same order, so that what reads them is quick.
 */
export class ReadBlock implements AnalysedBlock {
  readonly kind: BlockKind;
  readonly depth?: number;
  readonly ordinal?: number;
  readonly text: string;
  readonly map: OffsetMap;
  readonly spans: Span[];
  readonly markedLanguage?: string;
  readonly within?: number;
  readonly group?: number;
  readonly cell?: TableCell;
  readonly index: number;
  readonly language: Language;
  readonly notes: unknown[];
  readonly #window: ReadingWindow;
  #sentences: Sentence[] | undefined;
  #bits: WordBits | undefined;

  constructor(block: Block, index: number, language: Language, window: ReadingWindow, known?: KnownReading) {
    this.kind = block.kind;
    this.depth = block.depth!;
    this.ordinal = block.ordinal!;
    // What is said of the remembered text keeps no source alive.
    this.text = known?.text ?? block.text;
    this.map = block.map;
    this.spans = block.spans;
    this.markedLanguage = block.markedLanguage!;
    this.within = block.within!;
    this.group = block.group!;
    this.cell = block.cell!;
    this.index = index;
    this.language = language;
    this.notes = known?.notes ?? [];
    this.#window = window;
    this.#sentences = known?.sentences;
    this.#bits = undefined;
  }

  get sentences(): Sentence[] {
    if (this.#sentences === undefined) {
      this.#window.keep(this);
      this.#sentences = analyseText(this.text, this.spans, this.#window.forms);
    }
    return this.#sentences;
  }

  get bits(): WordBits {
    this.#bits ??= sentencesBits(this.sentences);
    return this.#bits;
  }

  /** Forgets the sentences until somebody asks for them. */
  letGo(): void {
    this.#sentences = undefined;
  }
}
