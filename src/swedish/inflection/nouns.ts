import { setOfWords, wordList } from '../../base/word-list.ts';
import { type Gender, NOUN } from './feats.ts';
import { genitive, hasVowel, isVowel, rows, variants } from './letters.ts';
import {
  compoundClasses,
  doubling,
  irregularNouns,
  nominalAdjectives,
  nounClasses,
  nounEndings,
  nounsInAn,
  pluralNouns,
  simpleOnly,
  stressedEndings,
} from './noun-table.ts';
import { isVerbPrefix } from './prefixes.ts';
import type { InflectedForm, InflectionHints, Paradigm } from './types.ts';

/** The three forms beside the lemma; each a list of variants, the preferred one first, empty where there is none. */
interface NounParts {
  gender: Gender;
  definite: string[];
  plural: string[];
  definitePlural: string[];
}

const irregular = new Map(rows(irregularNouns).map((row) => [row[0]!, row]));
for (const [word, plural] of rows(nominalAdjectives)) {
  irregular.set(word!, [word!, 'en', '-', plural!, '-']);
}
const plurals = new Map(rows(pluralNouns).map((row) => [row[0]!, row[1]!]));
const inAn = new Map(rows(nounsInAn).map((row) => [row[0]!, row[1]!]));
const doubled = setOfWords(doubling);
const stressed = setOfWords(stressedEndings);
const alone = setOfWords(simpleOnly);

/** Class names by word; `table` is a row of the irregular nouns. */
const wordClasses = byWord(nounClasses);
for (const word of inAn.keys()) wordClasses.set(word, 'en-an');
for (const word of irregular.keys()) wordClasses.set(word, 'table');
const lastPartClasses = byWord(compoundClasses);
const endingClasses = byWord(nounEndings);
const longestBase = Math.max(...[...wordClasses.keys()].map((word) => word.length));

function byWord(lists: Record<string, string>): Map<string, string> {
  const map = new Map<string, string>();
  for (const [name, list] of Object.entries(lists)) for (const word of wordList(list)) map.set(word, name);
  return map;
}

interface Found {
  /** What stands before the word that the noun inflects as. */
  firstPart: string;
  base: string;
  /** A class of `declensions`, or `table`. */
  name: string;
  /** How the class was found. */
  by: 'word' | 'lastPart' | 'ending';
}

/** True when `firstPart` may be the first part of a compound; before a short base it must be longer or a prefix. */
function isFirstPart(firstPart: string, base: string): boolean {
  if (firstPart === 'o') return base.length > 3;
  return firstPart.length >= (base.length > 3 ? 2 : 3) || (base.length > 2 && isVerbPrefix(firstPart));
}

/** Finds a noun's class: as a word, by its longest known last part (*lag|rum*), or by its ending (*-ning*). */
function lookUp(lemma: string): Found | undefined {
  const own = wordClasses.get(lemma);
  if (own !== undefined) return { firstPart: '', base: lemma, name: own, by: 'word' };
  for (let start = Math.max(1, lemma.length - longestBase); start < lemma.length; start++) {
    const base = lemma.slice(start);
    const firstPart = lemma.slice(0, start);
    if (!hasVowel(firstPart)) continue;
    const name = lastPartClasses.get(base) ?? wordClasses.get(base);
    if (name !== undefined && !alone.has(base) && isFirstPart(firstPart, base)) {
      return { firstPart, base, name, by: 'lastPart' };
    }
    const ending = endingClasses.get(base);
    if (ending !== undefined) return { firstPart: '', base: lemma, name: ending, by: 'ending' };
  }
  return undefined;
}

/** True for a noun whose *-el, -en, -er* loses its *e* before a vowel: *nyckel, nycklar*. */
function dropsVowel(lemma: string): boolean {
  return /[^aeiouyåäö]e[lnr]$/.test(lemma) && hasVowel(lemma.slice(0, -3)) && !stressed.has(lemma);
}

/** The stem before a vowel: *nyckl-*, *numr-*, *rumm-*, *pojk-*. */
function stemOf(lemma: string): string {
  if (doubled.has(lemma)) return lemma + lemma.at(-1);
  if (!dropsVowel(lemma)) return lemma;
  const stem = lemma.slice(0, -2);
  return (stem.endsWith('mm') ? stem.slice(0, -1) : stem) + lemma.at(-1);
}

function definiteCommon(lemma: string): string[] {
  if (isVowel(lemma.at(-1))) return [`${lemma}n`];
  if (/[^aeiouyåäö](e[lr]|or)$/.test(lemma) && hasVowel(lemma.slice(0, -3)) && !stressed.has(lemma)) {
    return [`${lemma}n`];
  }
  return [`${stemOf(lemma)}en`];
}

function definiteNeuter(lemma: string): string[] {
  if (/[aeoyåäöu]$/.test(lemma)) return [`${lemma}t`];
  return [`${stemOf(lemma)}et`];
}

type Decline = (lemma: string) => Omit<NounParts, 'gender'>;

function withPlural(definite: string[], plural: string, definitePlural: string): Omit<NounParts, 'gender'> {
  return { definite, plural: [plural], definitePlural: [definitePlural] };
}

const onlySingular = (definite: string[]) => ({ definite, plural: [], definitePlural: [] });

const withoutFinal = (lemma: string, vowel: string) =>
  lemma.endsWith(vowel) ? lemma.slice(0, -1) : stemOf(lemma);

/** The declensions by class name. */
const declensions: Record<string, Decline> = {
  'en-or': (lemma) => {
    const plural = `${withoutFinal(lemma, 'a')}or`;
    return withPlural(definiteCommon(lemma), plural, `${plural}na`);
  },
  'en-ar': (lemma) => {
    const plural = `${withoutFinal(lemma, 'e')}ar`;
    const definite = lemma.endsWith('fröken') ? [lemma] : definiteCommon(lemma);
    return withPlural(definite, plural, `${plural}na`);
  },
  'en-er': (lemma) => {
    const plural = `${stemOf(lemma)}er`;
    return withPlural(definiteCommon(lemma), plural, `${plural}na`);
  },
  'en-r': (lemma) => withPlural([`${lemma}n`], `${lemma}r`, `${lemma}rna`),
  'en-0': (lemma) =>
    withPlural([/[aeiouyåäö]$|[ae]r$/.test(lemma) ? `${lemma}n` : `${lemma}en`], lemma, `${lemma}na`),
  'en-are': (lemma) => withPlural([`${lemma}n`], lemma, `${lemma.slice(0, -1)}na`),
  'en-ande': (lemma) => withPlural([`${lemma}n`], lemma, `${lemma}na`),
  'en-an': (lemma) => {
    const plural = inAn.get(lemma);
    return plural && plural !== '-' ? withPlural([lemma], plural, `${plural}na`) : onlySingular([lemma]);
  },
  'en-sg': (lemma) => onlySingular(definiteCommon(lemma)),
  'ett-n': (lemma) =>
    withPlural([hasVowel(lemma.slice(0, -1)) ? `${lemma}t` : `${lemma}et`], `${lemma}n`, `${lemma}na`),
  'ett-0': (lemma) => withPlural(definiteNeuter(lemma), lemma, `${stemOf(lemma)}en`),
  'ett-er': (lemma) =>
    withPlural([lemma.endsWith('a') ? `${lemma}t` : `${lemma}et`], `${lemma}er`, `${lemma}erna`),
  'ett-r': (lemma) => withPlural([`${lemma}t`], `${lemma}r`, `${lemma}rna`),
  'ett-um': (lemma) => {
    const stem = lemma.slice(0, -2);
    return withPlural([`${stem}et`], `${stem}er`, `${stem}erna`);
  },
  'ett-age': (lemma) => withPlural([`${lemma}t`], lemma, `${lemma}n`),
  'ett-sg': (lemma) => onlySingular(definiteNeuter(lemma)),
};

/** True when the class can hold a noun of this shape; a lexicon's hint is tried against these only. */
function fits(name: string, lemma: string): boolean {
  if (name === 'en-or') return true;
  if (name === 'en-are') return lemma.endsWith('are');
  if (name === 'en-an') return inAn.has(lemma);
  if (name === 'ett-um') return lemma.endsWith('um');
  if (name === 'ett-age') return lemma.endsWith('e');
  if (name === 'en-r' || name === 'ett-n' || name === 'ett-r') return isVowel(lemma.at(-1));
  return true;
}

function decline(name: string, base: string, firstPart: string): NounParts {
  const join = (forms: string[]) => (firstPart === '' ? forms : forms.map((form) => firstPart + form));
  const row = name === 'table' ? irregular.get(base) : undefined;
  if (row) {
    const [, article, definite, plural, definitePlural] = row;
    return {
      gender: article === 'en' ? 'Com' : 'Neut',
      definite: join(variants(definite)),
      plural: join(variants(plural)),
      definitePlural: join(variants(definitePlural)),
    };
  }
  const parts = declensions[name]!(base);
  return {
    gender: name.startsWith('en') ? 'Com' : 'Neut',
    definite: join(parts.definite),
    plural: join(parts.plural),
    definitePlural: join(parts.definitePlural),
  };
}

/** The likeliest class of a noun that neither a table nor an ending tells. */
function guess(lemma: string): string {
  if (lemma.endsWith('e')) return 'ett-n';
  if (/[iéy]$/.test(lemma)) return 'en-er';
  if (/e[lnr]$/.test(lemma) && dropsVowel(lemma)) return 'en-ar';
  if (/(em|um|tal|on|tek|at)$/.test(lemma)) return 'ett-0';
  return 'en-er';
}

function nounForms(lemma: string, parts: NounParts): InflectedForm[] {
  const feats = NOUN[parts.gender];
  const forms: InflectedForm[] = [{ form: lemma, feats: feats.indefinite }];
  for (const form of parts.definite) forms.push({ form, feats: feats.definite });
  for (const form of parts.plural) forms.push({ form, feats: feats.plural });
  for (const form of parts.definitePlural) forms.push({ form, feats: feats.definitePlural });
  forms.push({ form: genitive(lemma), feats: feats.indefiniteGenitive });
  for (const form of parts.definite) forms.push({ form: genitive(form), feats: feats.definiteGenitive });
  for (const form of parts.plural) forms.push({ form: genitive(form), feats: feats.pluralGenitive });
  for (const form of parts.definitePlural)
    forms.push({ form: genitive(form), feats: feats.definitePluralGenitive });
  return forms;
}

/** A noun that is only a plural: *pengar*. */
function pluralParadigm(lemma: string, definite: string): Paradigm {
  const feats = NOUN.Com;
  const forms: InflectedForm[] = [
    { form: lemma, feats: feats.plural },
    { form: definite, feats: feats.definitePlural },
    { form: genitive(lemma), feats: feats.pluralGenitive },
    { form: genitive(definite), feats: feats.definitePluralGenitive },
  ];
  return { lemma, wordClass: 'noun', paradigm: 'plural', forms, certain: true };
}

/** The paradigm of a headword that is the plural of a noun whose class is known: *skyldigheter, faktorer*. */
function pluralOfKnown(lemma: string): Paradigm | undefined {
  for (const [ending, replacement] of pluralEndings) {
    if (!lemma.endsWith(ending)) continue;
    const singular = lemma.slice(0, -ending.length) + replacement;
    const found = lookUp(singular);
    if (!found) continue;
    const { plural, definitePlural } = decline(found.name, found.base, found.firstPart);
    const definite = definitePlural[plural.indexOf(lemma)];
    if (definite !== undefined) return pluralParadigm(lemma, definite);
  }
  return undefined;
}

const pluralEndings = [
  ['er', ''],
  ['ar', ''],
  ['ar', 'e'],
  ['or', 'a'],
  ['r', ''],
  ['n', ''],
  ['rar', 'er'],
  ['lar', 'el'],
] as const;

/** The class that makes most of the attested forms, or undefined when none makes two of them. */
function classOfForms(lemma: string, attested: readonly string[]): string | undefined {
  const wanted = new Set(attested);
  let best: string | undefined;
  let bestScore = 1;
  for (const name of Object.keys(declensions)) {
    if (!fits(name, lemma)) continue;
    const made = new Set(nounForms(lemma, decline(name, lemma, '')).map((entry) => entry.form));
    let score = 0;
    for (const form of wanted) if (made.has(form)) score++;
    const better =
      score > bestScore ||
      (score === bestScore && best !== undefined && made.size < 8 && score === made.size);
    if (better) {
      best = name;
      bestScore = score;
    }
  }
  return best;
}

/**
 * The paradigm of a noun. Known words and endings give its class; a compound follows its last part. A noun that
 * neither tells gets the likeliest class and `certain: false`.
 */
export function nounParadigm(lemma: string, hints?: InflectionHints): Paradigm {
  const definitePlural = plurals.get(lemma);
  if (definitePlural !== undefined) return pluralParadigm(lemma, definitePlural);
  const hinted = hints?.paradigm;
  if (hinted !== undefined && Object.hasOwn(declensions, hinted)) return make(hinted, lemma, '', true);
  const found = lookUp(lemma);
  if (hints?.forms?.length && found?.by !== 'word') {
    const name = classOfForms(lemma, hints.forms);
    if (name !== undefined) return make(name, lemma, '', true);
  }
  if (!found) {
    const plural = pluralOfKnown(lemma);
    if (plural) return plural;
  }
  return found ? make(found.name, found.base, found.firstPart, true) : make(guess(lemma), lemma, '', false);
}

function make(name: string, base: string, firstPart: string, certain: boolean): Paradigm {
  const lemma = firstPart + base;
  const forms = nounForms(lemma, decline(name, base, firstPart));
  return { lemma, wordClass: 'noun', paradigm: name, forms, certain };
}
