import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/cli/in-order.ts';

async function* jobsOf<Answer>(jobs: (() => Promise<Answer>)[], started: () => void = () => {}) {
  for (const job of jobs) {
    started();
    yield job;
  }
}

test('answers come in the order of the jobs, whatever order they finish in, and never too many are under way', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.nat(20),
      fc.integer({ min: 1, max: 5 }),
      async (scheduler, count, most) => {
        let running = 0;
        let highest = 0;
        const jobs = Array.from({ length: count }, (_, index) => async () => {
          highest = Math.max(highest, ++running);
          await scheduler.schedule(Promise.resolve());
          running -= 1;
          return index;
        });
        const answers: number[] = [];
        const read = (async () => {
          for await (const answer of inOrder(jobsOf(jobs), most)) answers.push(answer);
        })();
        await scheduler.waitFor(read);
        expect(answers).toEqual(Array.from({ length: count }, (_, index) => index));
        expect(highest).toBeLessThanOrEqual(most);
      },
    ),
  );
});

test('the next job is asked for only when there is room', async () => {
  let started = 0;
  const waiting = Array.from({ length: 9 }, () => () => new Promise<number>(() => {}));
  const answers = inOrder(
    jobsOf(waiting, () => (started += 1)),
    3,
  );
  void answers.next();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(started).toBe(3);
});

test('an answer is given as soon as it is there, though the next job is not', async () => {
  async function* slow() {
    yield async () => 'first';
    await new Promise(() => {});
  }
  expect((await inOrder(slow(), 8).next()).value).toBe('first');
});

test('a job that fails fails in its turn', async () => {
  const jobs = [async () => 1, () => Promise.reject(new Error('two')), async () => 3];
  const answers = inOrder(jobsOf(jobs), 3);
  expect((await answers.next()).value).toBe(1);
  await expect(answers.next()).rejects.toThrow('two');
});
