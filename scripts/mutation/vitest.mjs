/**
 * What the tests import from `vitest`, without its machinery: tests are gathered when a file is read and run by the
 * runner, as often as it likes.
 */
import { format } from 'node:util';
import fc from 'fast-check';

export { expect } from './expect.mjs';

// A hundred random inputs for each of a thousand changes take hours; what the first do not notice, an example should.
// That something fails is enough: nobody reads the least input that does.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 10, endOnFailure: true });
// For the tests that set a number of their own.
process.env.RUNS ??= '10';

/** The tests of all files: `{ name, run, before, after }`, in order. */
export const gathered = [];
let suite = { name: '', ids: [], before: [], beforeEach: [], afterEach: [] };

let suites = 0;

export function describe(name, body) {
  const outer = suite;
  suite = {
    name: `${outer.name}${name} › `,
    ids: [...outer.ids, `suite ${suites++}`],
    before: [...outer.before],
    beforeEach: [...outer.beforeEach],
    afterEach: [...outer.afterEach],
  };
  // What the suite itself works out is covered by each of its tests.
  globalThis.__stryker__ ??= {};
  const state = globalThis.__stryker__;
  state.currentTestId = suite.ids.at(-1);
  body();
  state.currentTestId = outer.ids.at(-1);
  suite = outer;
}

export function test(name, run) {
  gathered.push({ name: `${suite.name}${name}`, run, suite });
}

export const beforeAll = (run) => suite.before.push(once(run));
export const beforeEach = (run) => suite.beforeEach.push(run);
export const afterEach = (run) => suite.afterEach.push(run);
/** What is cleared up afterwards goes with the process. */
export const afterAll = () => {};

function once(run) {
  let done;
  return () => (done ??= Promise.resolve(run()));
}

const each = (register) => (cases) => (name, run) => {
  cases.forEach((one, index) => {
    const given = Array.isArray(one) ? one : [one];
    register(`${format(name, ...given)} #${index}`, () => run(...given));
  });
};
test.each = each(test);
describe.each = each(describe);
export const it = test;
