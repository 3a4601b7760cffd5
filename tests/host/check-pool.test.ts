import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { CheckPool } from '../../src/host/check-pool.ts';

const pools: CheckPool[] = [];
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});

function poolOf(threads: number, timeLimit?: number): CheckPool {
  const pool = new CheckPool(threads, { project: { cwd: '/', only: false }, cache: undefined }, timeLimit);
  pools.push(pool);
  return pool;
}

const source = (text: string | Uint8Array, path = 'brev.md') => ({
  path,
  file: join('/', path),
  content: typeof text === 'string' ? new TextEncoder().encode(text) : text,
});

test('a thread finds what the main thread finds, text after text', async () => {
  const pool = poolOf(1);
  const answers = await Promise.all(
    ['Avgiften skall erläggas i förväg.', 'Hej!', 'Den skall erläggas nu.'].map((text) =>
      pool.check(source(text)),
    ),
  );
  expect(answers.map(({ result }) => result.findings.some(({ actual }) => actual === 'skall'))).toEqual([
    true,
    false,
    true,
  ]);
});

test('what is no text is told as it would be without threads', async () => {
  const pool = poolOf(1);
  await expect(pool.check(source(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]), 'a.txt'))).rejects.toThrow(
    'PDF',
  );
  expect((await pool.check(source('Hej!'))).result.measures.totalWords).toBe(1);
});

test('a text that takes too long is given up with what to do', async () => {
  const pool = poolOf(1, 0);
  // No thread starts in no time.
  await expect(pool.check(source('Hej!'))).rejects.toThrow('took more than 0 seconds');
});
