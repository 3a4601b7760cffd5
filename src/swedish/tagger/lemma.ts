import { finish, hashStart, step } from './hash.ts';
import { type TagId, Trait, traits } from './labels.ts';
import { LEMMA_TABLE_BITS, type TaggerModel } from './model.ts';
import { LONGEST_SUFFIX, probe, WORD_START } from './words.ts';

/** Word classes that have endings of their own; the code stands behind the last letter of a form. */
export const LemmaClass = { noun: 1, verb: 2, adjective: 3, adverb: 4, other: 5 } as const;

const LEMMA_SPACE = 9;
export const lemmaHash = (running: number): number => finish(running, LEMMA_SPACE);

/** The lemma class of a tag; participles inflect as adjectives. 0: the form is its own lemma. */
export function lemmaClass(tag: TagId): number {
  const trait = traits[tag]!;
  if (trait & Trait.noun) return LemmaClass.noun;
  if (trait & Trait.verb) return LemmaClass.verb;
  if (trait & (Trait.adjective | Trait.participle)) return LemmaClass.adjective;
  if (trait & Trait.adverb) return LemmaClass.adverb;
  return trait & (Trait.pronoun | Trait.determiner | Trait.numeral) ? LemmaClass.other : 0;
}

/** What the lookup reads of a model. */
export type LemmaModel = Pick<TaggerModel, 'lemmaKeys' | 'lemmaValues' | 'lemmaEdits'>;

/**
 * The dictionary form of a word with a tag: *besluten* → *beslut*, *fattades* → *fatta*. The edit of the longest
 * known ending is applied, so that compounds and unknown words get a lemma too. Names keep their capitals.
 */
export function lemma(model: LemmaModel, form: string, tag: TagId): string {
  const trait = traits[tag]!;
  if (trait & Trait.name) return trait & Trait.genitive ? form.replace(/[:’']?s$/u, '') : form;
  const lower = form.toLowerCase();
  const code = lemmaClass(tag);
  // Abbreviations have no endings.
  if (code === 0 || lower.includes('.')) return lower;
  let edit = -1;
  const look = (running: number) => {
    const slot = probe(model.lemmaKeys, lemmaHash(running), LEMMA_TABLE_BITS);
    if (slot >= 0) edit = model.lemmaValues[slot]!;
  };
  let hash = step(hashStart, code);
  look(hash);
  const stop = Math.max(0, lower.length - LONGEST_SUFFIX);
  for (let index = lower.length - 1; index >= stop; index--) {
    hash = step(hash, lower.charCodeAt(index));
    look(hash);
  }
  if (stop === 0) look(step(hash, WORD_START));
  return edit < 0 ? lower : applyEdit(model.lemmaEdits, edit, lower);
}

/** Room for one edit: letters to take off, number of letters to put on, the letters. */
export const EDIT_SIZE = 8;
export const LONGEST_ADDITION = EDIT_SIZE - 2;

function applyEdit(edits: Uint16Array, edit: number, lower: string): string {
  const start = edit * EDIT_SIZE;
  const strip = edits[start]!;
  let result = lower.slice(0, Math.max(0, lower.length - strip));
  for (let index = 0; index < edits[start + 1]!; index++)
    result += String.fromCharCode(edits[start + 2 + index]!);
  return result === '' ? lower : result;
}
