import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormatId } from '../../src/format/types.ts';
import { checkerOf, type Scope } from './checkers.ts';
import { median, medianRatio, rounded, timed, warmUp } from './measure.ts';
import { inTemporaryFolder, runProgram } from './program.ts';
import { referenceWork } from './reference.ts';
import { run as measureStart, type Start } from './start.ts';
import { textMakers } from './texts.ts';

/**
 * Guards what a check costs. Every figure is a ratio of two costs measured by turns in the same run, in processor
 * time, so that neither a slow machine nor its other work decides it: a check in `referenceWork` on the same text, a
 * text in a fifth of it, a cold start in an empty Node's. Memory is in MB, which no other process changes.
 */

const file = 'scripts/bench/budget.json';

interface Budget {
  /** How much a ratio may grow before the check fails; 0.35 is 35 %. */
  tolerance: number;
  ratios: Record<string, number>;
}

/** Characters: long enough for a time that can be told from noise, short enough for many rounds. */
const size = 200_000;
/** What a text of so many times the size costs tells how the cost grows. */
const growth = 5;
const warmUpMs = 3000;
const rounds = 11;
const growthRounds = 3;
const startRounds = 9;
/** How many times more what seems to have grown is measured. */
const retries = 2;
/** How many measurements a new budget is the median of. */
const budgetRuns = 3;

const checks: readonly (readonly [FormatId, Scope])[] = [
  ['plain', 'everything'],
  ['markdown', 'everything'],
  ['html', 'everything'],
];

type Ratios = Record<string, number>;

/** Measures all ratios, and compares them with the budget. `--write` makes what is measured the budget. */
export async function run(args: readonly string[]): Promise<Ratios> {
  if (args[0] === 'ratio') return ratiosOfCheck(args[1] as FormatId, args[2] as Scope);
  const { tolerance, ratios } = JSON.parse(readFileSync(file, 'utf8')) as Budget;
  if (args.includes('--write')) {
    const measured = await medians();
    writeFileSync(file, `${JSON.stringify({ tolerance, ratios: measured } satisfies Budget, null, 2)}\n`);
    return measured;
  }
  const measured: Ratios = {};
  for (const measure of measurements) {
    let found = await measure();
    // Noise comes and goes; what has grown has grown every time.
    for (
      let again = 0;
      again < retries && Object.keys(found).some((name) => isOver(found[name], name));
      again++
    ) {
      const next = await measure();
      found = Object.fromEntries(
        Object.entries(found).map(([name, is]) => [name, Math.min(is, next[name]!)]),
      );
    }
    Object.assign(measured, found);
  }
  function isOver(is: number | undefined, name: string): boolean {
    const was = ratios[name];
    return was !== undefined && is !== undefined && is > was * (1 + tolerance);
  }
  for (const name of new Set([...Object.keys(ratios), ...Object.keys(measured)])) {
    const [was, is] = [ratios[name], measured[name]];
    if (was === undefined || is === undefined) {
      console.error(
        `${name} is ${was === undefined ? 'not in the budget' : 'no longer measured'}: ${acceptIt}`,
      );
      process.exitCode = 1;
    } else if (isOver(is, name)) {
      console.error(
        `${name} has grown from ${was} to ${is} (+${Math.round((is / was - 1) * 100)} %, allowed are ${tolerance * 100} %). Make it cheaper, or accept it if it is worth it: ${acceptIt}`,
      );
      process.exitCode = 1;
    } else if (is < was / (1 + tolerance)) {
      console.error(`${name} has shrunk from ${was} to ${is}. Keep it so: ${acceptIt}`);
    }
  }
  return measured;
}

/** Each gives a few ratios, and can be done again without the others. */
const measurements: readonly (() => Promise<Ratios>)[] = [
  ...checks.map((pair) => async () => inOwnProcess(pair)),
  startRatios,
  peakMemory,
];

/** Of so many runs, since a budget should be what is usual. */
async function medians(): Promise<Ratios> {
  const all: Record<string, number[]> = {};
  for (let turn = 0; turn < budgetRuns; turn++) {
    for (const measure of measurements) {
      for (const [name, ratio] of Object.entries(await measure())) all[name] = [...(all[name] ?? []), ratio];
    }
  }
  return Object.fromEntries(Object.entries(all).map(([name, values]) => [name, median(values)]));
}

const acceptIt = 'npm run bench:budget -- --write';

/** A process knows nothing of what V8 learnt of another format. */
function inOwnProcess(pair: readonly string[]): Ratios {
  const { status, stdout } = spawnSync(process.execPath, [process.argv[1]!, 'budget', 'ratio', ...pair], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`Measuring ${pair.join(' ')} ended with ${status}.`);
  return JSON.parse(stdout) as Ratios;
}

async function ratiosOfCheck(format: FormatId, scope: Scope): Promise<Ratios> {
  const checker = await checkerOf(scope);
  const [text, large] = [textMakers[format](size), textMakers[format](growth * size)];
  const check = () => checker.check({ text, format });
  const reference = () => referenceWork(text);
  await warmUp(reference, warmUpMs / 4);
  await warmUp(check, warmUpMs);
  const costs = { check: [] as number[], reference: [] as number[], large: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    costs.check.push((await timed(check)).processor);
    costs.reference.push((await timed(reference)).processor);
    if (round < growthRounds) {
      costs.large.push((await timed(() => checker.check({ text: large, format }))).processor);
    }
  }
  return {
    [`${format}, ${scope}: check / reference`]: rounded(medianRatio(costs.check, costs.reference)),
    [`${format}, ${scope}: ${growth} times the text / the text`]: rounded(
      median(costs.large) / median(costs.check),
    ),
  };
}

async function startRatios(): Promise<Ratios> {
  const { 'node -e 0': _empty, ...starts } = await measureStart([String(startRounds)]);
  return Object.fromEntries(
    Object.entries(starts).map(([name, { ratio, processorRatio }]: [string, Start]) => [
      `start of ${name} / node -e 0`,
      processorRatio ?? ratio,
    ]),
  );
}

async function peakMemory(): Promise<Ratios> {
  return inTemporaryFolder((folder) => {
    const text = join(folder, 'text.txt');
    writeFileSync(text, textMakers.plain(growth * size));
    return { 'peak MB for 1 MB of plain text': runProgram([text], folder).peakMB };
  });
}
