/**
 * `npm run bench`: all that docs/prestanda.md tells of, as JSON; `--write` writes its tables into that document,
 * `--json FILE` keeps the figures. `npm run bench -- NAME` runs one of the benchmarks below by itself. What starts
 * the built program (`npm run build`) is marked with a star in `npm run bench -- help`.
 */
interface Benchmark {
  what: string;
  /** True when it starts the program as it is built. */
  built?: true;
  load(): Promise<{ run(args: readonly string[]): Promise<unknown> }>;
}

const benchmarks: Readonly<Record<string, Benchmark>> = {
  all: { what: 'everything in docs/prestanda.md', built: true, load: () => import('./bench/all.ts') },
  budget: {
    what: 'ratios against budget.json, exit 1 when one has grown; --write accepts what is measured',
    built: true,
    load: () => import('./bench/budget.ts'),
  },
  throughput: {
    what: 'MB/s and growth: [plain|markdown|html] [everything|rules]',
    load: () => import('./bench/throughput.ts'),
  },
  start: { what: 'cold start beside an empty Node', built: true, load: () => import('./bench/start.ts') },
  memory: { what: 'peak memory for 5 MB of text', built: true, load: () => import('./bench/memory.ts') },
  keystroke: {
    what: 'the language server under a writer’s hands: [edits] [formats]',
    built: true,
    load: () => import('./bench/keystroke.ts'),
  },
  peers: {
    what: 'other checkers on the same texts; fetches some of them',
    load: () => import('./bench/peers.ts'),
  },
  rules: { what: 'the most expensive rules', load: () => import('./bench/rules.ts') },
  repeated: {
    what: 'rules whose time grows faster than the text: [n/m]',
    load: () => import('./bench/repeated.ts'),
  },
  spelling: { what: 'lexicon and spelling: --text FILE', load: () => import('./bench/spelling.ts') },
  containers: {
    what: 'a Word document and a PDF file of 200 pages',
    load: () => import('./bench/containers.ts'),
  },
  site: {
    what: 'a site with threads and cache: [pages]',
    built: true,
    load: () => import('./bench/site.ts'),
  },
};

const [first, ...rest] = process.argv.slice(2);
const [name, args] =
  first === undefined || first.startsWith('-') ? ['all', process.argv.slice(2)] : [first, rest];
if (Object.hasOwn(benchmarks, name)) {
  const { run } = await benchmarks[name]!.load();
  console.log(JSON.stringify(await run(args), null, 2));
} else {
  for (const [known, { what, built }] of Object.entries(benchmarks)) {
    console.error(`${built ? '*' : ' '} ${known.padEnd(12)}${what}`);
  }
  process.exitCode = name === 'help' ? 0 : 2;
}
