import { area } from './scripts/mutation-areas.mjs';

// `AREA=suppress npm run mutation`: see docs/provning.md.
export default {
  mutate: area.mutate,
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // A constant that is evaluated once when a module is read is covered by every test.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `coverage/mutation/${area.name}.json`,
  // TypeScript 7 has no compiler API, which Stryker would rewrite a tsconfig.json with. Nothing here reads one.
  tsconfigFile: 'none.json',
  concurrency: 1,
  // The machines are shared and slow.
  timeoutMS: 60_000,
  tempDirName: 'coverage/stryker',
  ignorePatterns: ['dist', 'docs', 'extension', 'examples/*.docx', 'tests/browser', 'coverage'],
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: `coverage/mutation/${area.name}-report.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true },
  allowConsoleColors: false,
};
