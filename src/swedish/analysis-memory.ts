import type { Block, Span } from '../format/types.ts';
import { type DamageExamination, examineDamage } from '../source/damage.ts';
import { detach } from '../source/detach.ts';
import { Forms } from './forms.ts';
import { type Evidence, languageEvidence } from './language.ts';
import { analyseText } from './sentences.ts';
import type { Sentence } from './types.ts';

/** What was made of a block's text. Its sentences keep their tags once somebody has asked for them. */
export interface RememberedBlock {
  /** The block's text, in memory of its own. */
  text: string;
  sentences: Sentence[];
  /** What has been found out about the sentences. */
  notes: unknown[];
  evidence: Evidence;
  /** Undefined for a block within another, whose words are the other's. */
  damage: DamageExamination | undefined;
}

/** What a block is beside its text. Its map is left out, which would keep the source of its reading alive. */
type Looks = Omit<Block, 'map' | 'text'>;

interface Entry extends RememberedBlock {
  looks: Looks;
  /** The next block with the same text. */
  next: Entry | undefined;
  /** The last of them, for the first when there are more. */
  last: Entry | undefined;
}

const fewestForgotten = 2000;

/**
 * Remembers the sentences and tokens of the blocks of one text from one reading to the next, so that an edit
 * costs the blocks that it changed. A block is known again by its own content alone, so that it does not matter
 * where it stands. What the last reading did not use is forgotten.
 *
 * @internal
 */
export class AnalysisMemory {
  #before = new Map<string, Entry>();
  #now = new Map<string, Entry>();
  #forms = new Forms();
  /** Forms that there may be before those of no block are forgotten: every key leaves half a word behind. */
  #mostForms = fewestForgotten;

  /** Begins a new reading of the text. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
    if (this.#forms.size > this.#mostForms) this.#forgetForms();
  }

  #forgetForms(): void {
    this.#forms = new Forms();
    for (const first of this.#before.values()) {
      for (let entry: Entry | undefined = first; entry !== undefined; entry = entry.next) {
        for (const { tokens } of entry.sentences) for (const { form } of tokens) this.#forms.keep(form);
      }
    }
    this.#mostForms = 2 * this.#forms.size + fewestForgotten;
  }

  /**
   * The analysis of a block, remembered or made. Two like blocks of one reading never share one, and get their own back
   * as long as they stand in the same order.
   */
  take(block: Block): RememberedBlock {
    const entry = this.#takeKnown(block) ?? this.#make(block);
    entry.next = undefined;
    entry.last = undefined;
    const first = this.#now.get(entry.text);
    if (first === undefined) this.#now.set(entry.text, entry);
    else {
      (first.last ?? first).next = entry;
      first.last = entry;
    }
    return entry;
  }

  /** A remembered block like this one, which is no longer remembered. */
  #takeKnown(block: Block): Entry | undefined {
    let before: Entry | undefined;
    for (let entry = this.#before.get(block.text); entry !== undefined; entry = entry.next) {
      if (isLike(entry.looks, block)) {
        if (before !== undefined) before.next = entry.next;
        else if (entry.next !== undefined) this.#before.set(entry.text, entry.next);
        else this.#before.delete(entry.text);
        return entry;
      }
      before = entry;
    }
    return undefined;
  }

  #make(block: Block): Entry {
    const { map: _, text: found, ...looks } = block;
    const text = detach(found);
    return {
      looks,
      next: undefined,
      last: undefined,
      text,
      sentences: analyseText(text, block.spans, this.#forms),
      notes: [],
      evidence: languageEvidence(text),
      damage: block.within === undefined ? examineDamage(text) : undefined,
    };
  }
}

/** True when all that a rule for single blocks may look at is the same; the texts are known to be. */
function isLike(one: Looks, other: Looks): boolean {
  return (
    one.kind === other.kind &&
    one.depth === other.depth &&
    one.ordinal === other.ordinal &&
    one.markedLanguage === other.markedLanguage &&
    (one.within === undefined) === (other.within === undefined) &&
    one.spans.length === other.spans.length &&
    one.spans.every((span, index) => isSameSpan(span, other.spans[index]!))
  );
}

function isSameSpan(one: Span, other: Span): boolean {
  return (
    one.kind === other.kind &&
    one.start === other.start &&
    one.end === other.end &&
    one.href === other.href &&
    one.language === other.language
  );
}
