export { compareVersions, type Masking } from './compare.ts';
export { toComparisonJson } from './json.ts';
export { toComparisonPage } from './page.ts';
export { toTerminal } from './terminal.ts';
export { compareWords } from './words.ts';
