/**
 * Features of the tagger as integer hashes. A weight stands at (feature + tag offset) in a hashed table, so no
 * strings are made. The features of a word itself and of its neighbours depend on the word only and their sums
 * are kept per word; joint and tag features are summed anew for each place in a sentence.
 */
import { finish, hashStart, mix, step } from './hash.ts';
import { LABEL_STRIDE } from './labels.ts';
import { SELF_SPACE, type WordInfo } from './words.ts';

/** Added to a feature hash for a tag. */
export const tagOffsets: Int32Array = Int32Array.from(
  { length: LABEL_STRIDE },
  (_, tag) => Math.imul(tag + 1, 0x9e3779b1) >>> 3,
);

const feature = (value: number, id: number): number => mix(value, Math.imul(id, 0x3779b1) + 0x1234);

/** Features of the word itself. */
export function selfFeatures(word: WordInfo, text: string): number[] {
  const { lower, shape, classes, signature } = word;
  const features = [
    feature(0, 1),
    feature(shape, 2),
    feature(signature, 3),
    feature(Math.min(lower.length, 12), 4),
  ];
  let hash = hashStart;
  for (let index = lower.length - 1; index >= 0 && index >= lower.length - 6; index--) {
    hash = step(hash, lower.charCodeAt(index));
    const length = lower.length - index;
    if (length < lower.length) features.push(finish(hash, SELF_SPACE + length * 16 + shape));
    if (length === 2) features.push(feature(mix(signature, hash), 5));
    if (length === 3) features.push(feature(mix(signature, hash), 6));
  }
  hash = hashStart;
  for (let index = 0; index < 4 && index < lower.length - 1; index++) {
    hash = step(hash, lower.charCodeAt(index));
    features.push(finish(hash, SELF_SPACE * 4 + index));
  }
  for (let bits = classes; bits !== 0; bits &= bits - 1)
    features.push(feature(31 - Math.clz32(bits & -bits), 7));
  if (word.known) {
    features.push(feature(word.form, 8));
    let surface = hashStart;
    for (let index = 0; index < text.length; index++) surface = step(surface, text.charCodeAt(index));
    features.push(feature(surface, 9));
  }
  return features;
}

/** Places of a neighbour, seen from the word that is tagged. */
export const Role = { previous: 0, beforePrevious: 1, next: 2, afterNext: 3 } as const;
export const ROLE_COUNT = 4;

/** Features of a neighbour. */
export function neighbourFeatures(word: JointWord, role: number): number[] {
  const { form, lastTwo, lastThree, ambiguity, shape } = word;
  switch (role) {
    case Role.previous:
      return [feature(form, 20), feature(lastThree, 21), feature(ambiguity, 22), feature(shape, 23)];
    case Role.beforePrevious:
      return [feature(form, 24), feature(ambiguity, 25)];
    case Role.next:
      return [
        feature(form, 26),
        feature(lastThree, 27),
        feature(lastTwo, 28),
        feature(ambiguity, 29),
        feature(shape, 30),
      ];
    default:
      return [feature(form, 31), feature(ambiguity, 32)];
  }
}

/** What joint features take from a word. */
export type JointWord = Pick<WordInfo, 'form' | 'lastTwo' | 'lastThree' | 'ambiguity' | 'shape'>;

/** Features of the second pass are written here: no array is made for a token. */
export const MAX_FEATURES = 48;

/**
 * Features of a word together with its neighbours. `ahead` says which verb form stands to the right in the
 * clause. Returns how many were written.
 */
export function jointFeatures(
  out: Int32Array,
  beforePrevious: JointWord,
  previous: JointWord,
  word: JointWord,
  next: JointWord,
  afterNext: JointWord,
  first: boolean,
  ahead: number,
): number {
  const a = word.ambiguity;
  const nextA = next.ambiguity;
  const previousA = previous.ambiguity;
  const afterA = afterNext.ambiguity;
  const pair = mix(previousA, a);
  out[0] = feature(pair, 40);
  out[1] = feature(mix(a, nextA), 41);
  out[2] = feature(mix(previousA, nextA), 42);
  out[3] = feature(mix(previous.form, word.form), 43);
  out[4] = feature(mix(word.form, next.form), 44);
  out[5] = feature(mix(word.lastThree, nextA), 45);
  out[6] = feature(mix(nextA, afterA), 46);
  out[7] = feature(mix(previousA, beforePrevious.ambiguity), 47);
  out[8] = feature(mix(word.lastThree, previousA), 48);
  out[9] = feature(mix(first ? 1 : 0, mix(word.shape, a)), 49);
  out[10] = feature(mix(a, mix(nextA, afterA)), 50);
  out[11] = feature(mix(pair, nextA), 51);
  out[12] = feature(mix(word.form, ahead), 52);
  out[13] = feature(mix(a, ahead), 53);
  out[14] = feature(mix(previousA, mix(ahead, word.lastTwo)), 54);
  return 15;
}

/**
 * Features of the tags around a word: the two to the left as decided, the two to the right from the first pass,
 * and the last verb or clause opener to the left (`clause`). Written from `count` on; returns the new count.
 */
export function tagFeatures(
  out: Int32Array,
  count: number,
  word: JointWord,
  next: JointWord,
  left: number,
  left2: number,
  clause: number,
  right: number,
  right2: number,
): number {
  const a = word.ambiguity;
  const leftA = mix(left, a);
  let n = count;
  out[n++] = feature(left, 60);
  out[n++] = feature((left << 8) | left2, 61);
  out[n++] = feature(mix(left, word.form), 62);
  out[n++] = feature(mix(left, word.lastThree), 63);
  out[n++] = feature(leftA, 64);
  out[n++] = feature(mix(left, next.ambiguity), 65);
  out[n++] = feature(left2, 66);
  out[n++] = feature(mix(clause, a), 67);
  out[n++] = feature((clause << 8) | left, 68);
  out[n++] = feature(mix(leftA, next.ambiguity), 69);
  out[n++] = feature(right, 70);
  out[n++] = feature((right << 8) | right2, 71);
  out[n++] = feature((right << 8) | left, 72);
  out[n++] = feature(mix(right, word.form), 73);
  out[n++] = feature(mix(right, a), 74);
  out[n++] = feature(mix(right, word.lastThree), 75);
  return n;
}
