import type { FormatId } from '../../src/format/types.ts';
import { checkerOf, type Scope, scopes } from './checkers.ts';
import { growthExponent, interleaved, median, rounded, type Timing, warmUp } from './measure.ts';
import { textMakers } from './texts.ts';

/** Sizes in MB (a million bytes of UTF-8), and how many times each is timed. */
const rounds = { '0.1': 15, '1': 5, '5': 2, '20': 1 } as const;
const warmUpMs = 3000;
type Size = keyof typeof rounds;

export interface Throughput {
  format: FormatId;
  scope: Scope;
  sizes: Record<Size, { mbPerSecond: number; mbPerProcessorSecond: number; processorMs: number }>;
  /** See `growthExponent`; of processor time, which other processes disturb least. */
  exponent: number;
  /** Processor time of 5 MB in those of 1 MB. */
  fiveToOne: number;
}

/**
 * Throughput of a check, parsing and all, warm: of one format and scope a process, so that none is timed with what
 * V8 learnt of another.
 */
export async function run([format = 'plain', scope = 'everything']: readonly string[]): Promise<Throughput> {
  if (!Object.hasOwn(textMakers, format)) throw new Error(`There is no format ${format}.`);
  const known = scopes.find((one) => one === scope);
  if (known === undefined) throw new Error(`There is no scope ${scope}: ${scopes.join(', ')}.`);
  return throughput(format as FormatId, known);
}

async function throughput(format: FormatId, scope: Scope): Promise<Throughput> {
  const checker = await checkerOf(scope);
  const sizes = Object.keys(rounds) as Size[];
  const bytes = {} as Record<Size, number>;
  const works = {} as Record<Size, () => unknown>;
  for (const size of sizes) {
    const text = textMakers[format](Number(size) * 1e6);
    bytes[size] = Buffer.byteLength(text);
    works[size] = () => checker.check({ text, format });
  }
  await warmUp(works['0.1'], warmUpMs);
  const all: Record<Size, Timing[]> = await interleaved(works, rounds);
  const middleOf = (size: Size, kind: keyof Timing) => median(all[size].map((timing) => timing[kind]));
  return {
    format,
    scope,
    sizes: Object.fromEntries(
      sizes.map((size) => [
        size,
        {
          mbPerSecond: rounded(bytes[size] / middleOf(size, 'wall') / 1000),
          mbPerProcessorSecond: rounded(bytes[size] / middleOf(size, 'processor') / 1000),
          processorMs: Math.round(middleOf(size, 'processor')),
        },
      ]),
    ) as Throughput['sizes'],
    exponent: rounded(
      growthExponent(sizes.map((size) => ({ size: bytes[size], cost: middleOf(size, 'processor') }))),
    ),
    fiveToOne: rounded(middleOf('5', 'processor') / middleOf('1', 'processor')),
  };
}
