import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Flag, MUNICIPAL_FIRST, MUNICIPAL_HEAD, WordClass } from '../../src/swedish/lexicon/format.ts';
import type { Dictionary } from './compile.ts';
import { type Entry, expand, type Form } from './expand.ts';

/** `data/municipal-words.yaml`; the file says what each part means. Lists are words between spaces. */
export interface OwnWords {
  compounds: Record<string, string>;
  heads: Record<string, string>;
  inflected: Record<string, string | string[]>;
  plain: string;
  firstParts: string;
  foreign: string;
  acronyms: string;
  names: Record<string, string>;
}

export function readOwnWords(file: string): OwnWords {
  return parse(readFileSync(file, 'utf8')) as OwnWords;
}

const list = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/**
 * Adds the project's own words to the expanded dictionary. What the dictionary lists or forbids stays as it is.
 * @throws Error for a model word that the dictionary does not have.
 */
export function addOwnWords(forms: Map<string, Form>, dictionary: Dictionary, own: OwnWords): void {
  const entries = [
    ...Object.entries(own.compounds).flatMap(([head, first]) => {
      const flags = flagsOfModel(dictionary, own.heads[head] ?? head);
      return list(first).map((part): Entry => ({ word: part + head, flags }));
    }),
    ...Object.entries(own.inflected).flatMap(([model, words]) => {
      const flags = flagsOfModel(dictionary, model);
      return (typeof words === 'string' ? list(words) : words).map((word): Entry => ({ word, flags }));
    }),
    ...list(own.plain).map((word): Entry => ({ word, flags: '' })),
    ...list(own.acronyms).map((word): Entry => ({ word, flags: '' })),
    ...Object.values(own.names)
      .flatMap(list)
      .map((word): Entry => ({ word, flags: /[sxz]$/i.test(word) ? '' : 'A' })),
  ];
  for (const [word, form] of expand(entries, dictionary.affix)) addForm(forms, word, form);
  markMunicipal(forms, dictionary, own);
  for (const word of list(own.foreign)) addForm(forms, word, { flags: FOREIGN, classes: 0 });
  for (const part of [...list(own.firstParts), ...placeParts(own)]) addFirstPart(forms, part);
  for (const word of list(own.acronyms)) forms.get(word)!.classes |= WordClass.NOUN;
}

/** Marks the free first parts and all forms of the heads, for compounds of the two that nobody has listed. */
function markMunicipal(forms: Map<string, Form>, dictionary: Dictionary, own: OwnWords): void {
  const mark = (word: string, bit: number) => {
    const form = forms.get(word);
    if (form && form.flags & Flag.ALONE) form.municipal = (form.municipal ?? 0) | bit;
  };
  for (const [head, first] of Object.entries(own.compounds)) {
    for (const part of list(first)) mark(part, MUNICIPAL_FIRST);
    const entry = { word: head, flags: flagsOfModel(dictionary, own.heads[head] ?? head) };
    for (const form of expand([entry], dictionary.affix).keys()) mark(form, MUNICIPAL_HEAD);
  }
}

const FOREIGN = Flag.ALONE | Flag.NO_SUGGEST;

/** *stockholms-, malmö-, borås-*: places as first parts, in small letters. */
function placeParts(own: OwnWords): string[] {
  return [...list(own.names.municipalities ?? ''), ...list(own.names.regions ?? '')].map((name) => {
    const lower = name.toLowerCase();
    return /[sxzaeiouyåäö]$/.test(lower) ? lower : `${lower}s`;
  });
}

function addFirstPart(forms: Map<string, Form>, part: string): void {
  const form = forms.get(part) ?? { flags: 0, classes: WordClass.NOUN };
  if (form.flags & Flag.FORBIDDEN) return;
  if (!(form.flags & Flag.BEGIN)) form.flags |= Flag.BEGIN;
  if (part.endsWith('s') && !(form.flags & Flag.MIDDLE)) form.flags |= Flag.MIDDLE;
  forms.set(part, form);
}

function addForm(forms: Map<string, Form>, word: string, { flags, classes }: Form): void {
  const kept = flags & (Flag.ALONE | Flag.ENTRY | Flag.NO_SUGGEST);
  if (!(kept & Flag.ALONE)) return;
  const known = forms.get(word);
  if (known && known.flags & (Flag.ALONE | Flag.FORBIDDEN)) return;
  if (known) {
    known.flags |= kept | Flag.OWN;
    known.classes |= classes;
  } else forms.set(word, { flags: kept | Flag.OWN, classes });
}

/**
 * The inflection flags of a word of the dictionary, without those for compounds, numbers and warnings. Heads
 * that never stand alone (*-lämnare*) count when there is no free word.
 */
function flagsOfModel(dictionary: Dictionary, model: string): string {
  const { affix, entries } = dictionary;
  const models = entries.filter(({ word, flags }) => word === model && !flags.includes(affix.forbiddenWord));
  const free = models.filter(({ flags }) => !flags.includes(affix.onlyInCompound));
  if (models.length === 0) throw new Error(`The dictionary has no word ${model} to inflect by`);
  const chosen = new Set((free.length ? free : models).flatMap(({ flags }) => [...flags]));
  return [...chosen]
    .filter((flag) => affix.suffixes.has(flag) && !/\d/.test(flag))
    .sort()
    .join('');
}
