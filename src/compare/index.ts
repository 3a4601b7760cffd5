export { type Comparison, compareVersions, type Masking, type Version } from './compare.ts';
export { toComparisonJson } from './json.ts';
export { toComparisonPage } from './page.ts';
export { toTerminal } from './terminal.ts';
export { compareWords } from './words.ts';
