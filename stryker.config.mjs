import { area } from './scripts/mutation/areas.mjs';

// `AREA=suppress npm run mutation`: see docs/provning.md.
export default {
  mutate: area.mutate,
  plugins: ['./scripts/mutation/runner.mjs'],
  testRunner: 'bundle',
  coverageAnalysis: 'perTest',
  // Words and tables that are evaluated once are data: changing one tells nothing of what the code does.
  ignoreStatic: true,
  concurrency: 1,
  // The runner notices loops without end by itself; what it does not notice must not be a slow machine.
  timeoutMS: 120_000,
  tempDirName: 'coverage/stryker',
  ignorePatterns: ['dist', 'docs', 'extension', 'tests/browser', 'coverage'],
  // TypeScript 7 has no compiler API, which Stryker would rewrite a tsconfig.json with. Nothing here reads one.
  tsconfigFile: 'none.json',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: `coverage/mutation/${area.name}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true },
  allowConsoleColors: false,
};
