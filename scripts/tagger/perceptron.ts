/** Weights of an averaged perceptron; the average is kept lazily, with the time of each weight's last change. */
export class AveragedWeights {
  readonly values: Float64Array;
  readonly #totals: Float64Array;
  readonly #stamps: Int32Array;
  #clock = 0;

  constructor(size: number) {
    this.values = new Float64Array(size);
    this.#totals = new Float64Array(size);
    this.#stamps = new Int32Array(size);
  }

  /** Counts one example, right or wrong. */
  tick(): void {
    this.#clock++;
  }

  add(index: number, change: number): void {
    const value = this.values[index]!;
    this.#totals[index] = this.#totals[index]! + value * (this.#clock - this.#stamps[index]!);
    this.#stamps[index] = this.#clock;
    this.values[index] = value + change;
  }

  /** The mean of each weight over all examples so far. */
  averages(): Float64Array {
    const clock = Math.max(1, this.#clock);
    return this.values.map(
      (value, index) => (this.#totals[index]! + value * (clock - this.#stamps[index]!)) / clock,
    );
  }
}

/** Numbers from 0 to 1 that are the same in every run with the same seed (a linear congruential generator). */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

export function shuffle<Item>(items: Item[], random: () => number): void {
  for (let index = items.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const item = items[index]!;
    items[index] = items[other]!;
    items[other] = item;
  }
}

/** Weights as signed bytes, scaled so that the largest becomes ±127. */
export function quantise(weights: Float64Array, scale: number): Int8Array {
  return Int8Array.from(weights, (weight) => Math.round(weight * scale));
}

export function largest(weights: Float64Array): number {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  return most;
}
