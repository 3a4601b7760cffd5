import type { Form } from './forms.ts';
import type { AnalysedBlock, Language, Token } from './types.ts';

interface BlockNote<Made> {
  language: Language;
  made: Made;
}

let blockSlots = 0;
let formSlots = 0;

/**
 * A function of one block that is asked once a block. What it says is remembered as long as the block's sentences
 * are, so that only the blocks that an edit has changed are read again. `read` may look at all of a block but at where
 * it stands (`map`, `index`, `within`, `group`). What it returns must not be changed. For modules: each call takes a
 * place in the notes of every block.
 */
export function perBlock<Made>(read: (block: AnalysedBlock) => Made): (block: AnalysedBlock) => Made {
  const slot = blockSlots++;
  return (block) => {
    const note = block.notes[slot] as BlockNote<Made> | undefined;
    if (note?.language === block.language) return note.made;
    const made = read(block);
    block.notes[slot] = { language: block.language, made } satisfies BlockNote<Made>;
    return made;
  };
}

/**
 * Notes of blocks that hold for one thing beside the block: what a rule set says of it, what a language counts in it.
 * They last as `perBlock`'s do. For modules: each takes a place in the notes of every block.
 */
export class BlockNotes<For extends object, Made> {
  readonly #slot = blockSlots++;

  /** What was noted of the block for the same thing, or what `make` says now. */
  take(block: AnalysedBlock, of: For | undefined, make: () => Made): Made {
    const note = block.notes[this.#slot] as (BlockNote<Made> & { of: For | undefined }) | undefined;
    if (note !== undefined && note.language === block.language && note.of === of) return note.made;
    const made = make();
    block.notes[this.#slot] = { language: block.language, made, of };
    return made;
  }
}

/**
 * Places for notes of objects that come and go with a configuration: word lists, checkers. They are shared when there
 * are more objects, so that a server that has read its configuration a hundred times keeps no hundred places.
 */
const sharedPlaces = 8;
let shared = 0;

/** What an object knows of forms. Each keeps one note of each form at most, and may lose it to a newer object. */
export class FormNote<Made> {
  readonly #slot = 2 * (shared++ % sharedPlaces);

  /** Undefined where nothing has been noted. */
  of({ notes }: Form): Made | undefined {
    return notes[this.#slot] === this ? (notes[this.#slot + 1] as Made) : undefined;
  }

  set({ notes }: Form, made: Made): void {
    notes[this.#slot] = this;
    notes[this.#slot + 1] = made;
  }
}

/**
 * A function of a form that is asked once for each different form of a text, of any of its tokens. `read` may look at
 * the form alone, and what it returns (never undefined) must not be changed. For modules: each call takes a place in
 * the notes of every form.
 */
export function perForm<Made>(read: (form: Form) => Made): (token: Pick<Token, 'form'>) => Made {
  const slot = 2 * sharedPlaces + formSlots++;
  return ({ form }) => {
    const known = form.notes[slot];
    if (known !== undefined) return known as Made;
    const made = read(form);
    form.notes[slot] = made;
    return made;
  };
}
