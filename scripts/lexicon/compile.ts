import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { FREQUENCY_SHIFT, frequencyClass, WordClass } from '../../src/swedish/lexicon/format.ts';
import { COMPOUND_RULES, REPLACEMENTS } from '../../src/swedish/lexicon/rules-of-dictionary.ts';
import { type AffixFile, parseAffix } from './affix.ts';
import { packLexicon, type Row } from './dawg.ts';
import { type Entry, expand, type Form, parseDictionary } from './expand.ts';
import { markMisspellings, misspellingText } from './misspellings.ts';

export interface Dictionary {
  affix: AffixFile;
  entries: Entry[];
}

/** Folder of the installed dictionary-sv, with `index.aff` and `index.dic`. */
export function dictionaryFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('dictionary-sv'));
}

/** @throws Error when the dictionary has whole-word rules that the checker does not know. */
export function readDictionary(folder = dictionaryFolder()): Dictionary {
  const affix = parseAffix(readFileSync(join(folder, 'index.aff'), 'utf8'));
  expectSame('COMPOUNDRULE', affix.compoundRules, COMPOUND_RULES);
  expectSame('REP', affix.replacements, REPLACEMENTS);
  return { affix, entries: parseDictionary(readFileSync(join(folder, 'index.dic'), 'utf8')) };
}

function expectSame(what: string, found: unknown, known: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(known)) {
    throw new Error(`dictionary-sv has other ${what} lines than src/swedish/lexicon/rules-of-dictionary.ts`);
  }
}

/** Reads `word<TAB>Zipf` lines under a heading line. */
export function readFrequencies(file: string): Map<string, number> {
  const result = new Map<string, number>();
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [word, zipf] = line.split('\t');
    if (word && zipf) result.set(word, Number(zipf));
  }
  return result;
}

const kellyClasses: Record<string, number> = {
  nn: WordClass.NOUN,
  vb: WordClass.VERB,
  av: WordClass.ADJECTIVE,
  ab: WordClass.ADVERB,
  pm: WordClass.NAME,
};

/** Word classes of base forms from the Kelly list: `word, level, class, …` a line. */
export function readKelly(file: string): Map<string, number> {
  const result = new Map<string, number>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word, , kind] = line.split('\t');
    if (!word || !kind) continue;
    result.set(word, (result.get(word) ?? 0) | (kellyClasses[kind] ?? WordClass.FUNCTION));
  }
  return result;
}

export interface CompileInput {
  dictionary: Dictionary;
  frequencies?: ReadonlyMap<string, number>;
  kelly?: ReadonlyMap<string, number>;
  /** Adds the project's own words to the expanded dictionary. */
  addOwn?: (forms: Map<string, Form>, dictionary: Dictionary) => void;
  /** Common misspellings with their corrections. */
  misspellings?: ReadonlyMap<string, readonly string[]>;
}

/** The bytes of `data/lexicon.bin`. The same input gives the same bytes. */
export function compileLexicon(input: CompileInput): Uint8Array {
  const { dictionary, frequencies, kelly, addOwn, misspellings = new Map() } = input;
  const forms = expand(dictionary.entries, dictionary.affix);
  addOwn?.(forms, dictionary);
  markMisspellings(forms, misspellings);
  for (const [word, classes] of kelly ?? []) {
    const form = forms.get(word);
    if (form) form.classes |= classes;
  }
  const rows: Row[] = [];
  for (const [word, { flags, classes, municipal = 0 }] of forms) {
    const zipf = frequencies?.get(word) ?? frequencies?.get(word.toLowerCase()) ?? 0;
    rows.push({ word, flags, info: classes | municipal | (frequencyClass(zipf) << FREQUENCY_SHIFT) });
  }
  return packLexicon(rows, misspellingText(misspellings));
}
