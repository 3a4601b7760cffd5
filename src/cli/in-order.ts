/**
 * Does jobs side by side and gives their answers in the order of the jobs, each as soon as it and those before it
 * are there. The next job is asked for when there is room, so that neither jobs nor answers pile up.
 *
 * @param most Jobs under way and answers that wait for an earlier one, together.
 */
export async function* inOrder<Answer>(
  jobs: AsyncIterable<() => Promise<Answer>>,
  most: number,
): AsyncGenerator<Answer> {
  const iterator = jobs[Symbol.asyncIterator]();
  const running: Promise<Answer>[] = [];
  let next: Promise<IteratorResult<() => Promise<Answer>>> | undefined;
  let ended = false;
  try {
    for (;;) {
      if (!ended && next === undefined && running.length < most) next = iterator.next();
      const [first] = running;
      if (first === undefined && next === undefined) return;
      const waits: Promise<'first' | 'next'>[] = [];
      if (first !== undefined) waits.push(first.then(() => 'first'));
      if (next !== undefined) waits.push(next.then(() => 'next'));
      if ((await Promise.race(waits)) === 'first') {
        running.shift();
        yield await first!;
        continue;
      }
      const { done, value } = await next!;
      next = undefined;
      if (done) {
        ended = true;
        continue;
      }
      const answer = value();
      // It is asked for in its turn; until then a failure is nobody's.
      answer.catch(() => {});
      running.push(answer);
    }
  } finally {
    // Whoever reads no further has the source closed; it may be waiting, so nobody waits for it.
    void iterator.return?.();
  }
}
