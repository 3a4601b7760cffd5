export { featsOf, paradigm } from './paradigm.ts';
export type { InflectedForm, InflectionHints, Paradigm, WordClass } from './types.ts';
