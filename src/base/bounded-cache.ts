/**
 * Answers by key, all of them forgotten when there are too many. Texts ask for the same few words over and over, so
 * what is asked for next is soon known again, and no order of use has to be kept.
 */
export class BoundedCache<Key, Answer> {
  readonly #known = new Map<Key, Answer>();
  readonly #most: number;

  /** @param most Answers kept. */
  constructor(most: number) {
    this.#most = most;
  }

  /** The answer to a key, undefined when it is not known. */
  get(key: Key): Answer | undefined {
    return this.#known.get(key);
  }

  set(key: Key, answer: Answer): void {
    if (this.#known.size >= this.#most) this.#known.clear();
    this.#known.set(key, answer);
  }

  /** The answer to a key, found out when it is not known. */
  take(key: Key, find: (key: Key) => Answer): Answer {
    const known = this.#known.get(key);
    if (known !== undefined || this.#known.has(key)) return known as Answer;
    const answer = find(key);
    this.set(key, answer);
    return answer;
  }
}
