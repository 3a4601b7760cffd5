import { parseArgs } from 'node:util';
import { randomOf } from './random.ts';
import { runKind } from './run-kind.ts';
import { type Kind, kinds, loadTarget } from './targets/index.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    print: { type: 'boolean', default: false },
  },
});
const unknown = positionals.find((name) => !(kinds as string[]).includes(name));
const [count, seed, from] = [values.count, values.seed, values.from].map(Number) as [number, number, number];

if (unknown !== undefined) {
  console.error(`There is no kind ${unknown}: ${kinds.join(', ')}.`);
  process.exitCode = 2;
} else if (![count, seed, from].every(Number.isSafeInteger)) {
  console.error('--count, --seed and --from are whole numbers.');
  process.exitCode = 2;
} else {
  const chosen = positionals.length > 0 ? (positionals as Kind[]) : kinds;
  if (values.print) await print(chosen);
  else await run(chosen);
}

async function print(chosen: readonly Kind[]): Promise<void> {
  for (const kind of chosen) {
    const target = await loadTarget(kind);
    for (let index = from; index < from + count; index++) {
      console.log(target.save(target.make(randomOf(seed, kind, index), index)));
    }
  }
}

async function run(chosen: readonly Kind[]): Promise<void> {
  let faults = 0;
  for (const kind of chosen) {
    const result = await runKind({ kind, seed, from, count });
    const { read, refused, slowest, seconds, megabytes } = result;
    for (const { what, indices, times } of result.faults) {
      console.error(`${kind} --seed ${seed} --from ${indices.join(', --from ')} (${times} in all): ${what}`);
    }
    faults += result.faults.length;
    console.log(
      `${kind.padEnd(13)} seed ${seed}: ${count} inputs, ${read} read, ${refused} refused, ${result.faults.length} faults; ` +
        `${Math.round(count / seconds)}/s, slowest ${Math.round(slowest.ms)} ms (${slowest.index}), most memory ${Math.round(megabytes)} MB`,
    );
  }
  process.exitCode = faults > 0 ? 1 : 0;
}
