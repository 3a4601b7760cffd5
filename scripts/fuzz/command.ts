import { parseArgs } from 'node:util';
import { randomOf } from '../random.ts';
import { runKind } from './run-kind.ts';
import { type Kind, kinds, loadTarget } from './targets/index.ts';

/** Inputs of each kind of a million in all. What costs most gets least; a session of messages counts as 40. */
const million: Readonly<Record<Kind, number>> = {
  plain: 120_000,
  markdown: 115_000,
  html: 120_000,
  bytes: 120_000,
  configuration: 240_000,
  rules: 100_000,
  messages: 4_000,
  docx: 5_000,
  odt: 5_000,
  rtf: 5_000,
  eml: 5_000,
  mhtml: 5_000,
  msg: 300,
  pdf: 300,
  hostile: 60,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '1000' },
    total: { type: 'string' },
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
} else if (![count, seed, from, Number(values.total ?? 0)].every(Number.isSafeInteger)) {
  console.error('--count, --total, --seed and --from are whole numbers.');
  process.exitCode = 2;
} else {
  const chosen = positionals.length > 0 ? (positionals as Kind[]) : kinds;
  if (values.print) await print(chosen);
  else await run(chosen);
}

/** How many inputs of a kind are made: as asked, or its share of the total. */
function countOf(kind: Kind): number {
  return values.total === undefined ? count : Math.ceil((million[kind] * Number(values.total)) / 1_000_000);
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
    const count = countOf(kind);
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
