/** Training: words first, then the two passes; see `src/swedish/tagger/tagger.ts` for what they do. */
import { CLAUSE_START, clauseMarks, verbAhead } from '../../src/swedish/tagger/clause-state.ts';
import {
  jointFeatures,
  MAX_FEATURES,
  neighbourFeatures,
  Role,
  selfFeatures,
  tagFeatures,
  tagOffsets,
} from '../../src/swedish/tagger/features.ts';
import {
  BOUNDARY,
  LABEL_COUNT,
  LABEL_SHIFT,
  LABEL_STRIDE,
  type TagId,
} from '../../src/swedish/tagger/labels.ts';
import { type TaggerModel, WEIGHT_BITS_FIRST, WEIGHT_BITS_SECOND } from '../../src/swedish/tagger/model.ts';
import { BOUNDARY_WORD, type WordInfo, wordInfo } from '../../src/swedish/tagger/words.ts';
import type { LemmaTable } from './lemma-table.ts';
import { AveragedWeights, largest, quantise, randomNumbers, shuffle } from './perceptron.ts';
import { buildWordModel, type suffixTable, type TaggedSentence } from './word-model.ts';

export interface LearnOptions {
  epochs: number;
  /** Models with different orders of the sentences whose mean is the result. */
  seeds: number;
  /** The second pass looks at tags whose first score is at most so far from the best. */
  prune: number;
  /** Parts that the training data is cut into, so that the second pass learns from tags the first did not learn. */
  folds: number;
}

export const defaultOptions: LearnOptions = { epochs: 8, seeds: 8, prune: 40, folds: 5 };

const FIRST_SIZE = 1 << WEIGHT_BITS_FIRST;
const BIGRAMS = FIRST_SIZE;
const TRIGRAMS = BIGRAMS + LABEL_STRIDE ** 2;
const FIRST_TOTAL = TRIGRAMS + LABEL_STRIDE ** 3;
const SECOND_SIZE = 1 << WEIGHT_BITS_SECOND;

/** A sentence ready for training. */
interface Example {
  words: WordInfo[];
  gold: TagId[];
  /** Features of the first pass, by place. */
  first: Int32Array[];
  /** For `verbAhead`. */
  verbal: number[];
  stops: number[];
  isAtt: number[];
  order: number[];
}

/** What the first pass says of a sentence: its tags, and how far each candidate is from the best. */
interface FirstResult {
  tags: TagId[];
  distances: Float64Array[];
}

/**
 * Counts of features by 24 bits of their hash. A feature that stands in one place of the training data only is
 * not learnt: it says nothing of other texts, and would crowd the hashed tables.
 */
class FeatureCounts {
  readonly #counts = new Uint8Array(1 << 24);

  add(feature: number): void {
    const slot = feature & 0xffffff;
    if (this.#counts[slot]! < 255) this.#counts[slot] = this.#counts[slot]! + 1;
  }

  repeated(feature: number): boolean {
    return this.#counts[feature & 0xffffff]! >= LEAST_COUNT;
  }
}

const LEAST_COUNT = 2;

const at = (words: readonly WordInfo[], place: number) => words[place] ?? BOUNDARY_WORD;

function prepare(sentence: TaggedSentence, lookUp: (word: string) => WordInfo): Example {
  const words = sentence.words.map(lookUp);
  return {
    words,
    gold: sentence.tags,
    first: words.map((word, place) =>
      Int32Array.from([
        ...selfFeatures(word, sentence.words[place]!),
        ...neighbourFeatures(at(words, place - 1), Role.previous),
        ...neighbourFeatures(at(words, place - 2), Role.beforePrevious),
        ...neighbourFeatures(at(words, place + 1), Role.next),
        ...neighbourFeatures(at(words, place + 2), Role.afterNext),
      ]),
    ),
    verbal: words.map((word) => word.verbal),
    stops: words.map((word) => (word.stops ? 1 : 0)),
    isAtt: words.map((word) => (word.lower === 'att' ? 1 : 0)),
    order: words.map((_, place) => place),
  };
}

/** Runs the first pass; learns when `learner` is given. */
function firstPass(
  example: Example,
  weights: Float64Array,
  learner?: { weights: AveragedWeights; counts: FeatureCounts },
): FirstResult {
  const tags: TagId[] = [];
  const distances: Float64Array[] = [];
  let left = BOUNDARY;
  let left2 = BOUNDARY;
  example.words.forEach(({ candidates }, place) => {
    const features = example.first[place]!;
    const one = BIGRAMS + (left << LABEL_SHIFT);
    const two = TRIGRAMS + (left2 << (2 * LABEL_SHIFT)) + (left << LABEL_SHIFT);
    const scores = new Float64Array(candidates.length);
    let best = candidates[0]!;
    let top = Number.NEGATIVE_INFINITY;
    if (candidates.length > 1) {
      candidates.forEach((tag, slot) => {
        let score = weights[one + tag]! + weights[two + tag]!;
        const offset = tagOffsets[tag]!;
        for (const feature of features) score += weights[(feature + offset) & (FIRST_SIZE - 1)]!;
        scores[slot] = score;
        if (score > top) {
          top = score;
          best = tag;
        }
      });
    }
    if (learner && candidates.length > 1) {
      learner.weights.tick();
      const gold = example.gold[place]!;
      if (best !== gold && candidates.includes(gold)) {
        for (const [tag, change] of [
          [gold, 1],
          [best, -1],
        ] as const) {
          const offset = tagOffsets[tag]!;
          for (const feature of features) {
            if (!learner.counts.repeated(feature)) continue;
            learner.weights.add((feature + offset) & (FIRST_SIZE - 1), change);
          }
          learner.weights.add(one + tag, change);
          learner.weights.add(two + tag, change);
        }
      }
    }
    if (candidates.length > 1)
      for (let slot = 0; slot < scores.length; slot++) scores[slot] = scores[slot]! - top;
    distances.push(scores);
    tags.push(best);
    left2 = left;
    left = best;
  });
  return { tags, distances };
}

/** Writes the features of the second pass for one place; returns their number. */
function secondFeatures(
  out: Int32Array,
  example: Example,
  result: FirstResult,
  place: number,
  left: TagId,
  left2: TagId,
  clause: number,
): number {
  const { words, verbal, stops, isAtt, order } = example;
  const word = words[place]!;
  const next = at(words, place + 1);
  const ahead = verbAhead(verbal, stops, isAtt, order, place, words.length);
  const before = at(words, place - 1);
  const size = jointFeatures(
    out,
    at(words, place - 2),
    before,
    word,
    next,
    at(words, place + 2),
    place === 0,
    ahead,
  );
  const right = result.tags[place + 1] ?? BOUNDARY;
  const right2 = result.tags[place + 2] ?? BOUNDARY;
  return tagFeatures(out, size, word, next, left, left2, clause, right, right2);
}

/** Visits the places that the second pass looks at, with their features when all tags to the left are `tags`. */
function eachSecond(
  example: Example,
  result: FirstResult,
  tags: readonly TagId[],
  prune: number,
  visit: (features: Int32Array, size: number) => void,
): void {
  const features = new Int32Array(MAX_FEATURES);
  let clause = CLAUSE_START;
  tags.forEach((tag, place) => {
    const open = result.distances[place]!.reduce(
      (count, distance) => count + (distance >= -prune ? 1 : 0),
      0,
    );
    const left = tags[place - 1] ?? BOUNDARY;
    const left2 = tags[place - 2] ?? BOUNDARY;
    if (open > 1) visit(features, secondFeatures(features, example, result, place, left, left2, clause));
    clause = clauseMarks[tag]! || clause;
  });
}

/** Runs the second pass over the result of the first; learns when `learner` is given. */
function secondPass(
  example: Example,
  result: FirstResult,
  weights: Float64Array,
  prune: number,
  learner?: { weights: AveragedWeights; counts: FeatureCounts },
): TagId[] {
  const { words } = example;
  const features = new Int32Array(MAX_FEATURES);
  const tags: TagId[] = [];
  let left = BOUNDARY;
  let left2 = BOUNDARY;
  let clause = CLAUSE_START;
  words.forEach((word, place) => {
    let best = result.tags[place]!;
    const distances = result.distances[place]!;
    const open = word.candidates.filter((_, slot) => distances[slot]! >= -prune);
    if (open.length > 1) {
      const size = secondFeatures(features, example, result, place, left, left2, clause);
      let top = Number.NEGATIVE_INFINITY;
      word.candidates.forEach((tag, slot) => {
        if (distances[slot]! < -prune) return;
        let score = distances[slot]!;
        const offset = tagOffsets[tag]!;
        for (let n = 0; n < size; n++) score += weights[(features[n]! + offset) & (SECOND_SIZE - 1)]!;
        if (score > top) {
          top = score;
          best = tag;
        }
      });
      if (learner) {
        learner.weights.tick();
        const gold = example.gold[place]!;
        if (best !== gold && open.includes(gold)) {
          for (let n = 0; n < size; n++) {
            if (!learner.counts.repeated(features[n]!)) continue;
            learner.weights.add((features[n]! + tagOffsets[gold]!) & (SECOND_SIZE - 1), 1);
            learner.weights.add((features[n]! + tagOffsets[best]!) & (SECOND_SIZE - 1), -1);
          }
        }
      }
    }
    tags.push(best);
    left2 = left;
    left = best;
    clause = clauseMarks[best]! || clause;
  });
  return tags;
}

function trainFirst(examples: readonly Example[], epochs: number, seed: number): Float64Array {
  const weights = new AveragedWeights(FIRST_TOTAL);
  const counts = new FeatureCounts();
  for (const { first } of examples) for (const features of first) for (const one of features) counts.add(one);
  const order = [...examples];
  const random = randomNumbers(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const example of order) firstPass(example, weights.values, { weights, counts });
  }
  return weights.averages();
}

function meanOf(runs: number, run: (seed: number) => Float64Array): Float64Array {
  const mean = run(1);
  for (let seed = 2; seed <= runs; seed++) {
    run(seed).forEach((weight, index) => {
      mean[index] = mean[index]! + weight;
    });
  }
  return mean.map((weight) => weight / runs);
}

/** Learns a tagger. Deterministic: the same sentences and options give the same bytes. */
export function learn(
  sentences: readonly TaggedSentence[],
  suffixes: ReturnType<typeof suffixTable>,
  lemmas: LemmaTable,
  options: LearnOptions = defaultOptions,
): TaggerModel {
  const words = buildWordModel(sentences, suffixes);
  const cache = new Map<string, WordInfo>();
  const lookUp = (word: string) => {
    const known = cache.get(word) ?? wordInfo(words, word, word.toLowerCase());
    cache.set(word, known);
    return known;
  };
  const examples = sentences.map((sentence) => prepare(sentence, lookUp));
  const { epochs, seeds, prune, folds } = options;
  const first = meanOf(seeds, (seed) => trainFirst(examples, epochs, seed));

  const results: FirstResult[] = new Array(examples.length);
  for (let fold = 0; fold < folds; fold++) {
    const weights = trainFirst(
      examples.filter((_, index) => index % folds !== fold),
      epochs,
      fold + 100,
    );
    examples.forEach((example, index) => {
      if (index % folds === fold) results[index] = firstPass(example, weights);
    });
  }
  const counts = new FeatureCounts();
  examples.forEach((example, index) => {
    eachSecond(example, results[index]!, example.gold, prune, (features, size) => {
      for (let n = 0; n < size; n++) counts.add(features[n]!);
    });
  });
  const second = meanOf(seeds, (seed) => {
    const weights = new AveragedWeights(SECOND_SIZE);
    const order = examples.map((_, index) => index);
    const random = randomNumbers(seed + 200);
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      for (const index of order) {
        secondPass(examples[index]!, results[index]!, weights.values, prune, { weights, counts });
      }
    }
    return weights.averages();
  });

  const firstScale = 127 / largest(first);
  const secondScale = 127 / largest(second);
  const bytes = quantise(first, firstScale);
  return {
    ...words,
    scales: Float32Array.from([secondScale / firstScale, prune * firstScale, LABEL_COUNT, 0]),
    firstWeights: bytes.slice(0, BIGRAMS),
    bigrams: bytes.slice(BIGRAMS, TRIGRAMS),
    trigrams: bytes.slice(TRIGRAMS),
    secondWeights: quantise(second, secondScale),
    ...lemmas,
  };
}
