import type { Form } from '../forms.ts';
import { FormNote } from '../notes.ts';
import { CLAUSE_START, clauseMarks, verbAhead } from './clause-state.ts';
import {
  type JointWord,
  jointFeatures,
  MAX_FEATURES,
  neighbourFeatures,
  ROLE_COUNT,
  Role,
  selfFeatures,
  tagFeatures,
  tagOffsets,
} from './features.ts';
import { mix } from './hash.ts';
import { BOUNDARY, LABEL_COUNT, LABEL_SHIFT, type TagId, tagOf } from './labels.ts';
import { lemma } from './lemma.ts';
import { readModel, type TaggerModel, WEIGHT_BITS_FIRST, WEIGHT_BITS_SECOND } from './model.ts';
import { BOUNDARY_WORD, type WordInfo, wordInfo } from './words.ts';

/** What the tagger reads of a token. */
export interface TaggerToken {
  text: string;
  lower: string;
  kind?: string;
  /** Where the tagger notes what it knows of the form. */
  form?: Form;
}

const FIRST_MASK = (1 << WEIGHT_BITS_FIRST) - 1;
const SECOND_MASK = (1 << WEIGHT_BITS_SECOND) - 1;
/** Distinct words kept before the tables start anew: they hold words, never sentences. */
const MAX_WORDS = 32768;
const MAX_CONTEXTS = 16384;
const ROW = ROLE_COUNT << LABEL_SHIFT;

const PUNCTUATION = tagOf('PUNCT');
const SYMBOL = tagOf('SYM');

/** A small function of its own, so that it is compiled at once, long before the passes that call it are. */
function sumWeights(
  weights: Int8Array,
  features: Int32Array,
  size: number,
  offset: number,
  mask: number,
): number {
  let sum = 0;
  for (let index = 0; index < size; index++) sum += weights[(features[index]! + offset) & mask]!;
  return sum;
}

function copy(from: readonly number[], to: Int32Array): number {
  for (let index = 0; index < from.length; index++) to[index] = from[index]!;
  return from.length;
}

/**
 * Part-of-speech tagger for Swedish: two greedy passes of an averaged perceptron (Collins 2002). The first sees
 * words and the tags to the left and rules out what is unlikely; the second looks again at what is left, with
 * the tags on both sides. The sums of all weights that depend on one word alone are kept by word.
 */
export class Tagger {
  readonly #model: TaggerModel;
  readonly #ratio: number;
  readonly #prune: number;

  #ids = new Map<string, number>();
  /** The id of a form, plus `#firstNote`: ids from before the tables started anew are below it. */
  readonly #note = new FormNote<number>();
  #firstNote = 0;
  #words = 0;
  #pool = 0;
  readonly #start = new Int32Array(MAX_WORDS + 1);
  readonly #context = new Int32Array(MAX_WORDS);
  readonly #verbal = new Uint8Array(MAX_WORDS);
  readonly #stops = new Uint8Array(MAX_WORDS);
  readonly #isAtt = new Uint8Array(MAX_WORDS);
  #candidates = new Uint8Array(4096);
  #self = new Int16Array(4096);

  #contextIds = new Map<number, number>();
  #contexts: JointWord[] = [];
  #rows = new Int16Array(256 * ROW);
  /** One bit for each role whose sums are made. */
  readonly #filled = new Uint8Array(MAX_CONTEXTS);

  #sentence = new Int32Array(256);
  #scores = new Float32Array(4096);
  #places = new Int32Array(257);
  readonly #features = new Int32Array(MAX_FEATURES);

  constructor(model: TaggerModel | ArrayBuffer | Uint8Array) {
    this.#model = model instanceof ArrayBuffer || model instanceof Uint8Array ? readModel(model) : model;
    this.#ratio = this.#model.scales[0]!;
    this.#prune = this.#model.scales[1]!;
    this.#reset();
  }

  /** Tags a sentence: one tag for each token. */
  tag(tokens: readonly TaggerToken[]): Uint8Array {
    const length = tokens.length;
    if (length > MAX_WORDS >> 3) return this.#tagLong(tokens);
    if (this.#words + length > MAX_WORDS || this.#contexts.length + length > MAX_CONTEXTS) this.#reset();
    if (this.#sentence.length < length + 4) {
      this.#sentence = new Int32Array(2 * length + 4);
      this.#places = new Int32Array(2 * length + 5);
    }
    const ids = this.#sentence;
    for (let index = 0; index < length; index++) {
      const token = tokens[index]!;
      ids[index] = this.#idOf(token);
    }
    const tags = new Uint8Array(length);
    if (this.#firstPass(tags, length)) this.#secondPass(tags, length);
    for (let index = 0; index < length; index++) {
      const { kind } = tokens[index]!;
      if (kind === 'punctuation') tags[index] = PUNCTUATION;
      else if (kind === 'address' || kind === 'code') tags[index] = SYMBOL;
    }
    return tags;
  }

  #idOf({ text, lower, form }: TaggerToken): number {
    const noted = form && this.#note.of(form);
    if (noted !== undefined && noted >= this.#firstNote) return noted - this.#firstNote;
    const id = this.#ids.get(text) ?? this.#learnWord(text, lower);
    if (form !== undefined) this.#note.set(form, this.#firstNote + id);
    return id;
  }

  /** The dictionary form of a word with a tag; see `lemma.ts`. */
  lemma(form: string, tag: TagId): string {
    return lemma(this.#model, form, tag);
  }

  /** Cuts what is too long for the tables (a text without sentences). */
  #tagLong(tokens: readonly TaggerToken[]): Uint8Array {
    const tags = new Uint8Array(tokens.length);
    const part = MAX_WORDS >> 3;
    for (let from = 0; from < tokens.length; from += part) {
      tags.set(this.tag(tokens.slice(from, from + part)), from);
    }
    return tags;
  }

  /** Tags words by what stands to the left; true when that does not decide for all of them. */
  #firstPass(tags: Uint8Array, length: number): boolean {
    const ids = this.#sentence;
    const places = this.#places;
    const start = this.#start;
    const candidates = this.#candidates;
    let total = 0;
    for (let index = 0; index < length; index++) total += start[ids[index]! + 1]! - start[ids[index]!]!;
    if (this.#scores.length < total) this.#scores = new Float32Array(total * 2);
    let open = false;
    let left = BOUNDARY;
    let left2 = BOUNDARY;
    let place = 0;
    for (let index = 0; index < length; index++) {
      const id = ids[index]!;
      places[index] = place;
      const from = start[id]!;
      const count = start[id + 1]! - from;
      let best = 0;
      if (count > 1) {
        best = this.#scoreFirst(index, length, left, left2);
        if (this.#isOpen(place, count, best)) open = true;
      }
      place += count;
      left2 = left;
      left = candidates[from + best]!;
      tags[index] = left;
    }
    return open;
  }

  /** Scores the candidates of a word by its neighbours and the two tags before it; gives the slot of the best. */
  #scoreFirst(index: number, length: number, left: TagId, left2: TagId): number {
    const candidates = this.#candidates;
    const self = this.#self;
    const rows = this.#rows;
    const scores = this.#scores;
    const { bigrams, trigrams } = this.#model;
    const id = this.#sentence[index]!;
    const from = this.#start[id]!;
    const count = this.#start[id + 1]! - from;
    const place = this.#places[index]!;
    const row1 = this.#row(this.#contextAt(index - 1, length), Role.previous);
    const row2 = this.#row(this.#contextAt(index - 2, length), Role.beforePrevious);
    const row3 = this.#row(this.#contextAt(index + 1, length), Role.next);
    const row4 = this.#row(this.#contextAt(index + 2, length), Role.afterNext);
    const one = left << LABEL_SHIFT;
    const two = (left2 << (2 * LABEL_SHIFT)) | one;
    let top = Number.NEGATIVE_INFINITY;
    let best = 0;
    for (let slot = 0; slot < count; slot++) {
      const tag = candidates[from + slot]!;
      const score =
        self[from + slot]! +
        rows[row1 + tag]! +
        rows[row2 + tag]! +
        rows[row3 + tag]! +
        rows[row4 + tag]! +
        bigrams[one | tag]! +
        trigrams[two | tag]!;
      scores[place + slot] = score;
      if (score > top) {
        top = score;
        best = slot;
      }
    }
    return best;
  }

  /** Turns scores into distances from the best; true when another is so near that the second pass has to decide. */
  #isOpen(place: number, count: number, best: number): boolean {
    const scores = this.#scores;
    const limit = this.#prune;
    const top = scores[place + best]!;
    let near = 0;
    for (let slot = place; slot < place + count; slot++) {
      const distance = scores[slot]! - top;
      scores[slot] = distance;
      if (distance >= -limit) near++;
    }
    if (near > 1) return true;
    // A first score above zero says that the first pass has decided.
    scores[place] = 1;
    return false;
  }

  /** Tags again what the first pass has left open, by what stands on both sides. */
  #secondPass(tags: Uint8Array, length: number): void {
    const ids = this.#sentence;
    const start = this.#start;
    let left = BOUNDARY;
    let left2 = BOUNDARY;
    let clause = CLAUSE_START;
    for (let index = 0; index < length; index++) {
      const id = ids[index]!;
      const isOpen = start[id + 1]! - start[id]! > 1 && this.#scores[this.#places[index]!]! <= 0;
      if (isOpen) tags[index] = this.#bestOpen(tags, index, length, left, left2, clause);
      left2 = left;
      left = tags[index]!;
      clause = clauseMarks[left]! || clause;
    }
  }

  /** The best tag of a word that is open, among those near the best of the first pass. */
  #bestOpen(
    tags: Uint8Array,
    index: number,
    length: number,
    left: TagId,
    left2: TagId,
    clause: number,
  ): TagId {
    const candidates = this.#candidates;
    const scores = this.#scores;
    const weights = this.#model.secondWeights;
    const features = this.#features;
    const limit = this.#prune;
    const ratio = this.#ratio;
    const id = this.#sentence[index]!;
    const from = this.#start[id]!;
    const count = this.#start[id + 1]! - from;
    const place = this.#places[index]!;
    const size = this.#openFeatures(tags, index, length, left, left2, clause);
    let best = tags[index]!;
    let top = Number.NEGATIVE_INFINITY;
    for (let slot = 0; slot < count; slot++) {
      const distance = scores[place + slot]!;
      if (distance < -limit) continue;
      const tag = candidates[from + slot]!;
      const score = distance * ratio + sumWeights(weights, features, size, tagOffsets[tag]!, SECOND_MASK);
      if (score > top) {
        top = score;
        best = tag;
      }
    }
    return best;
  }

  /** Writes the features of a word and its neighbours into `#features`, and gives their number. */
  #openFeatures(
    tags: Uint8Array,
    index: number,
    length: number,
    left: TagId,
    left2: TagId,
    clause: number,
  ): number {
    const features = this.#features;
    const contexts = this.#contexts;
    const word = contexts[this.#contextAt(index, length)]!;
    const next = contexts[this.#contextAt(index + 1, length)]!;
    const ahead = verbAhead(this.#verbal, this.#stops, this.#isAtt, this.#sentence, index, length);
    const size = jointFeatures(
      features,
      contexts[this.#contextAt(index - 2, length)]!,
      contexts[this.#contextAt(index - 1, length)]!,
      word,
      next,
      contexts[this.#contextAt(index + 2, length)]!,
      index === 0,
      ahead,
    );
    const right = index + 1 < length ? tags[index + 1]! : BOUNDARY;
    const right2 = index + 2 < length ? tags[index + 2]! : BOUNDARY;
    return tagFeatures(features, size, word, next, left, left2, clause, right, right2);
  }

  /** The context of a word of the sentence; that of the boundary, which is 0, outside it. */
  #contextAt(index: number, length: number): number {
    return index >= 0 && index < length ? this.#context[this.#sentence[index]!]! : 0;
  }

  #reset(): void {
    this.#ids.clear();
    this.#firstNote += MAX_WORDS;
    this.#contextIds.clear();
    this.#words = 0;
    this.#pool = 0;
    this.#contexts.length = 0;
    this.#addContext(BOUNDARY_WORD);
  }

  #learnWord(text: string, lower: string): number {
    const word = wordInfo(this.#model, text, lower);
    const id = this.#words++;
    const count = word.candidates.length;
    const from = this.#pool;
    if (from + count > this.#candidates.length) {
      const candidates = new Uint8Array(this.#candidates.length * 2);
      candidates.set(this.#candidates);
      this.#candidates = candidates;
      const self = new Int16Array(this.#self.length * 2);
      self.set(this.#self);
      this.#self = self;
    }
    this.#start[id] = from;
    this.#start[id + 1] = from + count;
    this.#pool = from + count;
    const weights = this.#model.firstWeights;
    const features = this.#features;
    const size = count > 1 ? copy(selfFeatures(word, text), features) : 0;
    for (let slot = 0; slot < count; slot++) {
      const tag = word.candidates[slot]!;
      this.#candidates[from + slot] = tag;
      this.#self[from + slot] = sumWeights(weights, features, size, tagOffsets[tag]!, FIRST_MASK);
    }
    this.#verbal[id] = word.verbal;
    this.#stops[id] = word.stops ? 1 : 0;
    this.#isAtt[id] = lower === 'att' ? 1 : 0;
    this.#context[id] = this.#addContext(word);
    this.#ids.set(text, id);
    return id;
  }

  /** Words that look the same to their neighbours share a row of sums. */
  #addContext(word: WordInfo): number {
    const key = mix(mix(word.form, word.ambiguity), word.shape);
    const known = this.#contextIds.get(key);
    if (known !== undefined) return known;
    const id = this.#contexts.length;
    const { form, lastTwo, lastThree, ambiguity, shape } = word;
    this.#contexts.push({ form, lastTwo, lastThree, ambiguity, shape });
    this.#filled[id] = 0;
    this.#contextIds.set(key, id);
    if ((id + 1) * ROW > this.#rows.length) {
      const rows = new Int16Array(this.#rows.length * 2);
      rows.set(this.#rows);
      this.#rows = rows;
    }
    return id;
  }

  /** Start of the sums that a neighbour in this role adds to each tag; made when first asked for. */
  #row(context: number, role: number): number {
    const row = context * ROW + (role << LABEL_SHIFT);
    const filled = this.#filled[context]!;
    if ((filled & (1 << role)) === 0) {
      this.#filled[context] = filled | (1 << role);
      const rows = this.#rows;
      const weights = this.#model.firstWeights;
      const features = this.#features;
      const count = copy(neighbourFeatures(this.#contexts[context]!, role), features);
      for (let tag = 0; tag < LABEL_COUNT; tag++) {
        rows[row + tag] = sumWeights(weights, features, count, tagOffsets[tag]!, FIRST_MASK);
      }
    }
    return row;
  }
}
