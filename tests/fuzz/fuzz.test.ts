import { describe, expect, test } from 'vitest';
import { type Kind, kinds, loadTarget } from '../../scripts/fuzz/targets/index.ts';
import { randomOf } from '../../scripts/random.ts';
import regressions from './regressions.json' with { type: 'json' };

/** What the fuzzer has found, made small: `npm run fuzz` (docs/provning.md). */
describe('inputs that once went wrong', { timeout: 600_000 }, () => {
  test.each(regressions)('$kind: $what', async ({ kind, input }) => {
    const target = await loadTarget(kind as Kind);
    expect(['read', 'refused']).toContain(await target.run(target.load(input)));
  });
});

/** The seeds of the committed runs, a few inputs each; documents have theirs in `tests/container`. */
const seeds = [1, 1001, 2001];
const inputs: Partial<Record<Kind, number>> = {
  plain: 10,
  markdown: 10,
  html: 10,
  bytes: 15,
  configuration: 60,
  rules: 20,
  messages: 1,
};

describe('mutated inputs are checked or refused in plain words', { timeout: 600_000 }, () => {
  test.each(kinds.filter((kind) => inputs[kind] !== undefined))('%s', async (kind) => {
    const target = await loadTarget(kind);
    for (const seed of seeds) {
      for (let index = 0; index < inputs[kind]!; index++) {
        const input = target.make(randomOf(seed, kind, index), index);
        await expect(
          Promise.resolve(target.run(input)),
          `npm run fuzz -- ${kind} --seed ${seed} --from ${index} --count 1`,
        ).resolves.toMatch(/^(?:read|refused)$/u);
      }
    }
  });

  test('the same seed makes the same input', async () => {
    const target = await loadTarget('markdown');
    const make = (seed: number) => target.save(target.make(randomOf(seed, 'markdown', 7), 7));
    expect(make(1)).toBe(make(1));
    expect(make(1)).not.toBe(make(2));
  });
});
