import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { area } from './areas.mjs';

/**
 * Runs the tests of a part in this process, in one bundle with the changed code. Stryker's runner for Vitest reads all
 * modules anew for each mutant, which takes seconds with the rules and the data; here the code is compiled once and
 * evaluated anew for each mutant, so that nothing is remembered from one to the next, and only its own tests run.
 */
class BundleRunner {
  #script;
  #require = createRequire(import.meta.url);
  /** How often each test asks for the active change, when there is none: what it costs, whatever the machine does. */
  #costs = new Map();
  #startCost = 0;

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Bundles the sandbox, in which Stryker starts this process. */
  async init() {
    const root = process.cwd();
    const files = globSync(area.tests, { cwd: root }).filter((file) => file.endsWith('.test.ts'));
    const lines = ['tests/setup.ts', ...files].map((file) => `import ${JSON.stringify(`./${file}`)};`);
    const { outputFiles } = await build({
      stdin: { contents: `${lines.join('\n')}\nexport { gathered } from 'vitest';`, resolveDir: root },
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      packages: 'bundle',
      external: ['esbuild', 'fast-check'],
      logLevel: 'error',
      plugins: [vitestOfOurs, urlsOfSources],
    });
    this.#script = new Script(
      `(function (require, module, exports, __filename, __dirname) {${outputFiles[0].text}\n})`,
      {
        filename: join(root, 'mutated.cjs'),
      },
    );
  }

  /** Evaluates the code and gathers the tests; data is read anew too. */
  #tests() {
    const module = { exports: {} };
    const root = process.cwd();
    this.#script.runInThisContext()(this.#require, module, module.exports, join(root, 'mutated.cjs'), root);
    return module.exports.gathered;
  }

  async dryRun() {
    const state = strykerState();
    const tests = [];
    work.done = 0;
    const gathered = this.#tests();
    this.#startCost = work.done;
    for (const [index, one] of gathered.entries()) {
      state.currentTestId = idOf(one, index);
      const start = performance.now();
      work.done = 0;
      const failureMessage = await failureOf(one);
      const timeSpentMs = performance.now() - start;
      this.#costs.set(state.currentTestId, work.done);
      tests.push({
        id: state.currentTestId,
        name: one.name,
        timeSpentMs,
        ...(failureMessage === undefined
          ? { status: TestStatus.Success }
          : { status: TestStatus.Failed, failureMessage }),
      });
    }
    state.currentTestId = undefined;
    const { static: once, perTest } = state.mutantCoverage;
    for (const [index, one] of gathered.entries()) {
      const id = idOf(one, index);
      perTest[id] ??= {};
      const own = perTest[id];
      for (const suite of one.suite.ids) {
        for (const [mutant, hits] of Object.entries(perTest[suite] ?? {}))
          own[mutant] = (own[mutant] ?? 0) + hits;
      }
    }
    const ofTests = Object.fromEntries(Object.entries(perTest).filter(([id]) => !id.startsWith('suite ')));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: once, perTest: ofTests } };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const state = strykerState();
    state.activeMutant = activeMutant.id;
    state.hitCount = hitLimit === undefined ? undefined : 0;
    state.hitLimit = hitLimit;
    const wanted = testFilter && new Set(testFilter);
    const tests = [];
    const costOf = (id) => this.#costs.get(id) ?? 0;
    try {
      work.allow(this.#startCost);
      const gathered = this.#tests().map((one, index) => ({ one, id: idOf(one, index) }));
      // Most changes are noticed by a quick test as well as by a slow one.
      gathered.sort((a, b) => costOf(a.id) - costOf(b.id));
      for (const { one, id } of gathered) {
        if (wanted && !wanted.has(id)) continue;
        work.allow(costOf(id));
        const failureMessage = await failureOf(one);
        if (work.isOver) return { status: MutantRunStatus.Timeout };
        const limit = determineHitLimitReached(state.hitCount, state.hitLimit);
        if (limit) return limit;
        tests.push({
          id,
          name: one.name,
          timeSpentMs: 0,
          ...(failureMessage === undefined
            ? { status: TestStatus.Success }
            : { status: TestStatus.Failed, failureMessage }),
        });
        if (failureMessage !== undefined && !disableBail) break;
      }
    } catch (error) {
      if (work.isOver) return { status: MutantRunStatus.Timeout };
      // The code does not even start.
      tests.push({
        id: 'start',
        name: 'start',
        timeSpentMs: 0,
        status: TestStatus.Failed,
        failureMessage: String(error),
      });
    } finally {
      state.activeMutant = undefined;
      work.limit = Number.POSITIVE_INFINITY;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }
}

const idOf = ({ name }, index) => `${index} ${name}`;

async function failureOf({ run, suite }) {
  try {
    for (const before of [...suite.before, ...suite.beforeEach]) await before();
    await run();
    for (const after of suite.afterEach) await after();
    return undefined;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

/**
 * Counts how often the code asks whether a change is active, as it does in nearly every condition and loop. A change that
 * makes a loop without end is noticed by that at once, before memory is full, and alike on a busy machine and a quick
 * one; Stryker would wait by the clock and start a new process.
 */
const work = {
  active: undefined,
  done: 0,
  limit: Number.POSITIVE_INFINITY,
  get isOver() {
    return this.done > this.limit;
  },
  /** Lets what took so much unchanged take ten times as much. */
  allow(cost) {
    this.done = 0;
    this.limit = 100_000 + 10 * cost;
  },
  ask() {
    this.done++;
    if (this.done > this.limit) throw new Error('The change goes on without end.');
    return this.active;
  },
};

/** What the changed code and Stryker share. */
function strykerState() {
  globalThis.__stryker__ ??= {};
  const state = globalThis.__stryker__;
  if (Object.getOwnPropertyDescriptor(state, 'activeMutant')?.get === undefined) {
    Object.defineProperty(state, 'activeMutant', {
      get: () => work.ask(),
      set: (mutant) => {
        work.active = mutant;
      },
    });
  }
  return state;
}

const vitestOfOurs = {
  name: 'vitest',
  setup({ onResolve }) {
    onResolve({ filter: /^vitest$/ }, () => ({ path: join(import.meta.dirname, 'vitest.mjs') }));
    // Chai keeps all that it was ever taught: taught anew for each change, it would keep each of them in memory.
    onResolve({ filter: /\/expect\.mjs$/ }, () => ({
      path: join(import.meta.dirname, 'expect.mjs'),
      external: true,
    }));
  },
};

/** In one file, each source still knows its own place. */
const urlsOfSources = {
  name: 'urls',
  setup({ onLoad }) {
    onLoad({ filter: /\/(?:src|rules|tests|scripts)\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }));
  },
};

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bundle', BundleRunner)];
