export { type Comparison, compareVersions, type Version } from './compare.ts';
export { toComparisonJson } from './json.ts';
export { toComparisonPage } from './page.ts';
export { toTerminal } from './terminal.ts';
