import { addTo } from '../../base/add-to.ts';
import { capitalise } from '../../base/capitalise.ts';
import type { Token } from '../types.ts';
import { type WordSet, wordSet } from '../word-sets.ts';
import type { WritingHit } from './types.ts';

/** Right both ways (SAOL, Skrivregler 10.2), but one text keeps to one. */
const VARIANTS: readonly (readonly [string, string])[] = [
  ['i dag', 'idag'],
  ['i går', 'igår'],
  ['i morgon', 'imorgon'],
  ['i kväll', 'ikväll'],
  ['i stället', 'istället'],
  ['i fjol', 'ifjol'],
  ['i kapp', 'ikapp'],
  ['i väg', 'iväg'],
  ['i gång', 'igång'],
  ['i fatt', 'ifatt'],
  ['till rätta', 'tillrätta'],
  ['till väga', 'tillväga'],
  ['till handa', 'tillhanda'],
  ['så här', 'såhär'],
  ['så där', 'sådär'],
  // Two signs of one unit: a reader may take them for two things.
  ['m²', 'kvm'],
  ['m³', 'kbm'],
];

/** Another way to write the first form of a pair, for who has no raised figures. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['m2', 'm²'],
  ['m3', 'm³'],
]);

/** A hit in one of several runs of tokens. */
export interface InconsistentHit extends WritingHit {
  /** Index of the run of tokens (sentence) that the hit stands in. */
  run: number;
}

/** Where a spelling stands, with its first word as written. */
interface Use {
  run: number;
  start: number;
  end: number;
  text: string;
}

/**
 * Expressions that one text spells both ways (*i dag* and *idag*): the rarer spelling is marked, the later one
 * where both are as frequent. `runs` are the tokens of all sentences of the text.
 */
export function findInconsistentSpellings(runs: readonly (readonly Token[])[]): InconsistentHit[] {
  const uses = new Map<string, Use[]>();
  runs.forEach((tokens, run) => {
    for (let index = 0; index < tokens.length; index++) {
      const { lower, text, start, end } = tokens[index]!;
      // Nearly all words end here.
      if (lower.length > longestForm || firstLetters[lower.charCodeAt(0)] !== 1) continue;
      if (joinedPlaces.has(lower)) addTo(uses, lower, { run, start, end, text });
      const single = ALIASES.get(lower) ?? lower;
      if (apartPlaces.has(single)) addTo(uses, single, { run, start, end, text });
      const next = tokens[index + 1];
      if (next === undefined || !firstWords.has(lower) || next.start - end !== 1) continue;
      const pair = `${lower} ${next.lower}`;
      if (apartPlaces.has(pair)) addTo(uses, pair, { run, start, end: next.end, text });
    }
  });
  return VARIANTS.flatMap(([words, together]) => {
    const first = uses.get(words) ?? [];
    const second = uses.get(together) ?? [];
    if (first.length === 0 || second.length === 0) return [];
    const isSecondRarer =
      second.length < first.length || (second.length === first.length && isBefore(first[0]!, second[0]!));
    const [rare, right] = isSecondRarer ? [second, words] : [first, together];
    return rare.map(({ run, start, end, text }) => ({
      run,
      start,
      end,
      suggestion: likeCase(text, right),
      kind: 'inconsistent' as const,
    }));
  });
}

/**
 * Which of the expressions some tokens hold, as bits by their place in the list: written apart and written together.
 * Without a bit in common a text has nothing that it spells both ways.
 */
export function variantBits(tokens: readonly Token[]): { apart: number; together: number } {
  const bits = { apart: 0, together: 0 };
  for (let index = 0; index < tokens.length; index++) {
    const { lower } = tokens[index]!;
    if (lower.length > longestForm || firstLetters[lower.charCodeAt(0)] !== 1) continue;
    const place = joinedPlaces.get(lower);
    if (place !== undefined) bits.together |= 1 << place;
    if (!firstWords.has(lower)) continue;
    const single = apartPlaces.get(ALIASES.get(lower) ?? lower);
    if (single !== undefined) bits.apart |= 1 << single;
    const pair = apartPlaces.get(`${lower} ${tokens[index + 1]?.lower ?? ''}`);
    if (pair !== undefined) bits.apart |= 1 << pair;
  }
  return bits;
}

/** Places in the list of what is written apart and of what is written together. */
const apartPlaces = new Map(VARIANTS.map(([words], place) => [words, place]));
const joinedPlaces = new Map(VARIANTS.map(([, word], place) => [word, place]));
const longestForm = Math.max(...[...joinedPlaces.keys()].map((word) => word.length));
const firstLetters = new Uint8Array(0x10000);
for (const word of [...joinedPlaces.keys(), ...apartPlaces.keys()]) firstLetters[word.charCodeAt(0)] = 1;
const firstWords = new Set([
  ...[...apartPlaces.keys()].map((words) => words.split(' ', 1)[0]!),
  ...ALIASES.keys(),
]);
/** Without one of these a sentence has no expression of two spellings. */
export const variantWords: WordSet = wordSet([...firstWords, ...joinedPlaces.keys()]);

function isBefore(a: Use, b: Use): boolean {
  return a.run < b.run || (a.run === b.run && a.start < b.start);
}

function likeCase(model: string, text: string): string {
  return model[0] !== model[0]!.toLowerCase() ? capitalise(text) : text;
}
