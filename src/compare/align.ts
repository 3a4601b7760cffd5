import { diffArrays } from 'diff';

/** Sentences that say the same thing before and after, by index; one may have become two, or two one. */
export interface AlignedPair {
  before: number[];
  after: number[];
  /** 0–1: how many words they have in common; 0 for sentences that only stand in the same place, or alone. */
  similarity: number;
}

/** Less alike sentences are a sentence taken away and another put in. */
const leastSimilarity = 0.3;
/** A split or a merge must be worth more than pairing with the better half alone. */
const splitCost = 0.02;
/** Texts that share nothing are not searched further than this for equal sentences. Edits. */
const mostEdits = 4000;
/** A larger table of pairs is cut in halves, so that time and memory stay bounded. Cells. */
const mostCells = 250_000;

/**
 * Aligns the sentences of two versions: equal ones first, as a line diff does, and between them the alignment with
 * the greatest sum of similarities (Needleman–Wunsch over Dice's coefficient of words, with splits and merges).
 */
export function alignSentences(before: readonly string[], after: readonly string[]): AlignedPair[] {
  const bagsBefore = before.map(wordBag);
  const bagsAfter = after.map(wordBag);
  const pairs: AlignedPair[] = [];
  let [atBefore, atAfter] = [0, 0];
  let [gapBefore, gapAfter] = [0, 0];
  const closeGap = () => {
    pairs.push(
      ...alignGap(
        bagsBefore.slice(gapBefore, atBefore),
        bagsAfter.slice(gapAfter, atAfter),
        gapBefore,
        gapAfter,
      ),
    );
  };
  const changes = diffArrays(before.map(normal), after.map(normal), { maxEditLength: mostEdits }) ?? [
    { removed: true, added: false, count: before.length },
    { removed: false, added: true, count: after.length },
  ];
  for (const { added, removed, count } of changes) {
    if (added) atAfter += count;
    else if (removed) atBefore += count;
    else {
      closeGap();
      for (let step = 0; step < count; step++) {
        pairs.push({ before: [atBefore + step], after: [atAfter + step], similarity: 1 });
      }
      atBefore += count;
      atAfter += count;
      [gapBefore, gapAfter] = [atBefore, atAfter];
    }
  }
  closeGap();
  return joinRewritten(joinMoved(pairs, before, after));
}

/** Words of a sentence at least, for it to be known again in another place. */
const fewestMoved = 3;

/** Makes one of a sentence that is gone in one place and has come in another, where it stands afterwards. */
function joinMoved(
  pairs: readonly AlignedPair[],
  before: readonly string[],
  after: readonly string[],
): AlignedPair[] {
  const gone = new Map<string, AlignedPair[]>();
  for (const pair of pairs) {
    if (pair.after.length > 0 || pair.before.length !== 1) continue;
    const text = normal(before[pair.before[0]!]!);
    if (text.split(' ').length >= fewestMoved) gone.set(text, [...(gone.get(text) ?? []), pair]);
  }
  const moved = new Set<AlignedPair>();
  const joined = pairs.map((pair): AlignedPair => {
    if (pair.before.length > 0 || pair.after.length !== 1) return pair;
    const from = gone.get(normal(after[pair.after[0]!]!))?.shift();
    if (from === undefined) return pair;
    moved.add(from);
    return { before: from.before, after: pair.after, similarity: 1 };
  });
  return joined.filter((pair) => !moved.has(pair));
}

/** A run of this many sentences gone and come is shown as a rewriting; a longer one as text taken out and put in. */
const mostRewritten = { before: 3, after: 4 };

/** Joins sentences that are gone with those that stand in their place, and puts what is gone first. */
function joinRewritten(pairs: readonly AlignedPair[]): AlignedPair[] {
  const joined: AlignedPair[] = [];
  let gone: AlignedPair[] = [];
  let come: AlignedPair[] = [];
  const close = () => {
    const fits = gone.length <= mostRewritten.before && come.length <= mostRewritten.after;
    if (gone.length > 0 && come.length > 0 && fits) {
      joined.push({
        before: gone.flatMap(({ before }) => before),
        after: come.flatMap(({ after }) => after),
        similarity: 0,
      });
    } else {
      for (const pair of gone) joined.push(pair);
      for (const pair of come) joined.push(pair);
    }
    gone = [];
    come = [];
  };
  for (const pair of pairs) {
    if (pair.after.length === 0) gone.push(pair);
    else if (pair.before.length === 0) come.push(pair);
    else {
      close();
      joined.push(pair);
    }
  }
  close();
  return joined;
}

function normal(sentence: string): string {
  return sentence.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

type Bag = ReadonlyMap<string, number>;

function wordBag(sentence: string): Bag {
  const bag = new Map<string, number>();
  for (const [word] of sentence
    .normalize('NFC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    bag.set(word, (bag.get(word) ?? 0) + 1);
  }
  return bag;
}

function join(one: Bag, other: Bag): Bag {
  const both = new Map(one);
  for (const [word, count] of other) both.set(word, (both.get(word) ?? 0) + count);
  return both;
}

function size(bag: Bag): number {
  let sum = 0;
  for (const count of bag.values()) sum += count;
  return sum;
}

/** Dice's coefficient of two bags of words. */
function dice(one: Bag, other: Bag): number {
  let common = 0;
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0);
  const all = size(one) + size(other);
  return all === 0 ? 0 : (2 * common) / all;
}

/** Steps of the alignment: sentences taken from each side. */
const steps: readonly (readonly [before: number, after: number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 0],
  [0, 1],
];

function alignGap(
  before: readonly Bag[],
  after: readonly Bag[],
  fromBefore: number,
  fromAfter: number,
): AlignedPair[] {
  if (before.length > 1 && after.length > 1 && before.length * after.length > mostCells) {
    const [cutBefore, cutAfter] = [before.length >> 1, after.length >> 1];
    return [
      ...alignGap(before.slice(0, cutBefore), after.slice(0, cutAfter), fromBefore, fromAfter),
      ...alignGap(
        before.slice(cutBefore),
        after.slice(cutAfter),
        fromBefore + cutBefore,
        fromAfter + cutAfter,
      ),
    ];
  }
  const columns = after.length + 1;
  const best = new Float64Array((before.length + 1) * columns).fill(Number.NEGATIVE_INFINITY);
  const came = new Int8Array(best.length).fill(-1);
  best[0] = 0;
  for (let i = 0; i <= before.length; i++) {
    for (let j = 0; j <= after.length; j++) {
      const here = best[i * columns + j]!;
      for (const [step, [takeBefore, takeAfter]] of steps.entries()) {
        const [nextI, nextJ] = [i + takeBefore, j + takeAfter];
        if (nextI > before.length || nextJ > after.length) continue;
        const gain = gainOf(before, after, i, j, takeBefore, takeAfter);
        if (gain < 0) continue;
        const place = nextI * columns + nextJ;
        if (here + gain > best[place]!) {
          best[place] = here + gain;
          came[place] = step;
        }
      }
    }
  }
  const pairs: AlignedPair[] = [];
  let [i, j] = [before.length, after.length];
  while (i > 0 || j > 0) {
    const [takeBefore, takeAfter] = steps[came[i * columns + j]!]!;
    i -= takeBefore;
    j -= takeAfter;
    const taken = {
      before: Array.from({ length: takeBefore }, (_, index) => fromBefore + i + index),
      after: Array.from({ length: takeAfter }, (_, index) => fromAfter + j + index),
    };
    const similarity =
      takeBefore === 0 || takeAfter === 0 ? 0 : likeness(before, after, i, j, takeBefore, takeAfter);
    pairs.push({ ...taken, similarity });
  }
  return pairs.reverse();
}

function likeness(
  before: readonly Bag[],
  after: readonly Bag[],
  i: number,
  j: number,
  takeBefore: number,
  takeAfter: number,
): number {
  const one = takeBefore === 2 ? join(before[i]!, before[i + 1]!) : before[i]!;
  const other = takeAfter === 2 ? join(after[j]!, after[j + 1]!) : after[j]!;
  return dice(one, other);
}

/** What a step is worth; negative for one that may not be taken. */
function gainOf(...given: Parameters<typeof likeness>): number {
  const [before, after, i, j, takeBefore, takeAfter] = given;
  if (takeBefore === 0 || takeAfter === 0) return 0;
  const similarity = likeness(...given);
  if (similarity < leastSimilarity) return -1;
  if (takeBefore === 1 && takeAfter === 1) return similarity;
  // Both halves must share words with the whole: else it is a pair and a stranger.
  const [whole, halves] =
    takeAfter === 2 ? [before[i]!, [after[j]!, after[j + 1]!]] : [after[j]!, [before[i]!, before[i + 1]!]];
  if (halves.some((half) => 2 * dice(whole, half) < leastSimilarity)) return -1;
  return similarity - splitCost;
}
