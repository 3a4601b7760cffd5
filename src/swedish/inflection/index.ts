export { type Inflected, inflectLike } from './inflect-like.ts';
export { matchCase } from './match-case.ts';
export { featsOf, paradigm } from './paradigm.ts';
export { joinParts } from './prefixes.ts';
export type { InflectedForm, InflectionHints, Paradigm, WordClass } from './types.ts';
