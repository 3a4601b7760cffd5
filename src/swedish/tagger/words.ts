import { finish, hashStart, hashWord, step } from './hash.ts';
import { LABEL_COUNT, Trait, traits } from './labels.ts';
import {
  RECORD_KNOWN,
  RECORD_OPEN,
  RECORD_SIZE,
  SUFFIX_TABLE_BITS,
  type TaggerModel,
  WORD_TABLE_BITS,
} from './model.ts';
import { Shape, shapeOf } from './shape.ts';
import { WordClass } from './word-class.ts';

/** The parts of a model that say what a word can be. */
export type WordModel = Pick<
  TaggerModel,
  | 'suffixKeys'
  | 'suffixValues'
  | 'signatures'
  | 'wordKeys'
  | 'wordValues'
  | 'records'
  | 'classSets'
  | 'setStarts'
  | 'setItems'
>;

/** Name spaces of hashes. */
const SUFFIX_SPACE = 1;
const WORD_SPACE = 2;
const FORM_SPACE = 3;
const LAST_TWO_SPACE = 4;
const LAST_THREE_SPACE = 5;
export const SELF_SPACE = 64;

/** Stands before the first letter, so that a whole word can be an ending of its own. */
export const WORD_START = 94;
/** No stored ending is longer. */
export const LONGEST_SUFFIX = 32;
/** Ambiguity classes below this come from records, the others from endings. */
export const FIRST_ENDING_CLASS = 2048;

/** Slot and check bits of a hash in a table of 2^bits slots; the check is never 0. */
export const slotOf = (hash: number, bits: number): number => (hash >>> 0) & ((1 << bits) - 1);
export const checkOf = (hash: number): number => (hash >>> 16) | 1;

export const suffixHash = (running: number): number => finish(running, SUFFIX_SPACE);
export const wordHash = (lower: string): number => hashWord(lower, WORD_SPACE);

/** Finds a hash in an open-addressing table; −1 when it is not there. */
export function probe(keys: Uint16Array, hash: number, bits: number): number {
  const mask = (1 << bits) - 1;
  const check = checkOf(hash);
  for (let slot = slotOf(hash, bits); keys[slot] !== 0; slot = (slot + 1) & mask) {
    if (keys[slot] === check) return slot;
  }
  return -1;
}

/** Index of the word-class signature of the longest known ending of a word. */
export function signatureIndex(model: WordModel, lower: string): number {
  let found = 0;
  let hash = hashStart;
  const stop = Math.max(0, lower.length - LONGEST_SUFFIX);
  for (let index = lower.length - 1; index >= stop; index--) {
    hash = step(hash, lower.charCodeAt(index));
    const slot = probe(model.suffixKeys, suffixHash(hash), SUFFIX_TABLE_BITS);
    if (slot >= 0) found = model.suffixValues[slot]!;
  }
  if (stop === 0) {
    const slot = probe(model.suffixKeys, suffixHash(step(hash, WORD_START)), SUFFIX_TABLE_BITS);
    if (slot >= 0) found = model.suffixValues[slot]!;
  }
  return found;
}

/** What the features of a word and of its neighbours are made of. */
export interface WordInfo {
  lower: string;
  shape: number;
  /** Word-class bits by the dictionary. */
  classes: number;
  signature: number;
  known: boolean;
  /** Tags the word can have. */
  candidates: number[];
  /** Class of words that can be the same things; the word itself when it is very common. */
  ambiguity: number;
  /** Hash of the word, or of its last three letters when it is rare. */
  form: number;
  lastTwo: number;
  lastThree: number;
  /** Verb forms the word can be (1 finite, 2 infinitive, 4 supine, 8 also something else); 0 for no verb. */
  verbal: number;
  /** The word ends the search for a verb to the right. */
  stops: boolean;
}

/** Row of `classSets` for words outside the records. */
export function classRow(model: Pick<WordModel, 'signatures'>, signature: number, shape: number): number {
  const byShape = shape >= Shape.digits && shape !== Shape.capitalisedMixed && shape !== Shape.hyphenated;
  if (byShape) return model.signatures.length * 2 + shape;
  const capital = shape === Shape.capitalised || shape === Shape.capitalisedMixed;
  return signature * 2 + (capital ? 1 : 0);
}

const stopWords = new Set(['som', 'att', 'om', 'när', 'eftersom', 'och', 'men']);
const stopMarks = new Set(['.', ',', ';', ':', '!', '?', '(', ')']);

/** Word classes that are verb forms for certain; participles and imperatives share theirs with others. */
const VERB_CLASSES =
  WordClass.infinitive |
  WordClass.present |
  WordClass.past |
  WordClass.supine |
  WordClass.passive |
  WordClass.pastPassive |
  WordClass.supinePassive;

function verbalOf(candidates: readonly number[], classes: number, open: boolean): number {
  let verbal = 0;
  for (const tag of candidates) {
    const trait = traits[tag]!;
    if (trait & Trait.finite) verbal |= 1;
    else if (trait & Trait.infinitive) verbal |= 2;
    else if (trait & Trait.supine) verbal |= 4;
    else verbal |= 8;
  }
  // A rare word can be a verb by its ending in theory: only the dictionary's word counts.
  if (open && (verbal & 8) !== 0 && classes !== 0 && (classes & VERB_CLASSES) === 0) return 0;
  return (verbal & 7) === 0 ? 0 : verbal;
}

function addSet(model: WordModel, set: number, into: number[]): void {
  const end = model.setStarts[set + 1]!;
  for (let index = model.setStarts[set]!; index < end; index++) {
    const tag = model.setItems[index]!;
    if (!into.includes(tag)) into.push(tag);
  }
}

/** Looks a word up in a model. */
export function wordInfo(model: WordModel, text: string, lower: string): WordInfo {
  const shape = shapeOf(text);
  const signature = signatureIndex(model, lower);
  const slot = probe(model.wordKeys, wordHash(lower), WORD_TABLE_BITS);
  const record = slot < 0 ? -1 : model.wordValues[slot]! * RECORD_SIZE;
  const flags = record < 0 ? RECORD_OPEN : model.records[record + 1]!;
  const candidates: number[] = [];
  if (record >= 0) addSet(model, model.records[record]!, candidates);
  if (flags & RECORD_OPEN) addSet(model, model.classSets[classRow(model, signature, shape)]!, candidates);
  const ownClass = record < 0 ? 0 : model.records[record + 2]!;
  const capital = shape === Shape.capitalised ? 1 : 0;
  let hash = hashStart;
  let lastTwo = 0;
  let lastThree = 0;
  for (let index = lower.length - 1; index >= 0 && index >= lower.length - 3; index--) {
    hash = step(hash, lower.charCodeAt(index));
    const length = lower.length - index;
    if (length <= 2) lastTwo = finish(hash, LAST_TWO_SPACE);
    lastThree = finish(hash, LAST_THREE_SPACE);
  }
  const known = (flags & RECORD_KNOWN) !== 0;
  return {
    lower,
    shape,
    classes: model.signatures[signature]!,
    signature,
    known,
    candidates: candidates.length > 0 ? candidates : [...openTags],
    ambiguity:
      ownClass > 0 ? ownClass : FIRST_ENDING_CLASS + signature * 32 + capital * 16 + endingShape(shape),
    form: known ? hashWord(lower, FORM_SPACE) : lastThree,
    lastTwo,
    lastThree,
    verbal: verbalOf(candidates, model.signatures[signature]!, (flags & RECORD_OPEN) !== 0),
    stops: stopWords.has(lower) || stopMarks.has(text),
  };
}

const endingShape = (shape: number): number => (shape >= Shape.digits ? shape : 0);

/** For a word that nothing at all is known of: any tag. */
const openTags = Array.from({ length: LABEL_COUNT }, (_, tag) => tag);

/** Stands beside the first and the last word of a sentence. */
export const BOUNDARY_WORD: WordInfo = {
  lower: '',
  shape: 15,
  classes: 0,
  signature: 0,
  known: true,
  candidates: [],
  ambiguity: 1,
  form: 7654321,
  lastTwo: 5,
  lastThree: 6,
  verbal: 0,
  stops: true,
};
