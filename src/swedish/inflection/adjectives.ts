import { setOfWords, wordList } from '../../base/word-list.ts';
import {
  doublingM,
  doublingT,
  indeclinable,
  irregularAdjectives,
  keepsVowel,
  uncompared,
} from './adjective-table.ts';
import { ADJECTIVE, DEGREE, PRESENT_PARTICIPLE } from './feats.ts';
import { genitive, hasVowel, isVowel, rows, variants } from './letters.ts';
import type { InflectedForm, InflectionHints, Paradigm } from './types.ts';

/** The forms of an adjective beside the lemma; empty where it has none. */
interface AdjectiveParts {
  neuter: string[];
  definite: string[];
  plural: string[];
  comparative: string[];
  superlative: string[];
  definiteSuperlative: string[];
}

const irregular = new Map(rows(irregularAdjectives).map((row) => [row[0]!, row]));
const longestIrregular = Math.max(...[...irregular.keys()].map((word) => word.length));
const oneForm = setOfWords(indeclinable);
const notCompared = setOfWords(uncompared);
const mDoubling = setOfWords(doublingM);
const withVowel = setOfWords(keepsVowel);
const tDoubling = wordList(doublingT);

/** *jättebra*, *ogod*, *avlång*: the irregular adjective that this one ends in. */
function irregularRow(lemma: string): { row: string[]; firstPart: string } | undefined {
  const own = irregular.get(lemma);
  if (own) return { row: own, firstPart: '' };
  for (let start = Math.max(1, lemma.length - longestIrregular); start < lemma.length - 2; start++) {
    const row = irregular.get(lemma.slice(start));
    const firstPart = lemma.slice(0, start);
    if (row && (firstParts.has(firstPart) || (longParts.has(row[0]!) && start > 2 && hasVowel(firstPart)))) {
      return { row, firstPart };
    }
  }
  return undefined;
}

const firstParts = new Set('o ur jätte pytte super för halv lika extra av all sär'.split(' '));

/** Irregular adjectives that any first part may stand before: *medelstor, nationsegen*. */
const longParts = new Set('gammal grov allmän egen stor blå grå'.split(' '));

const endsLike = (lemma: string, list: readonly string[]) =>
  list.some((word) => lemma === word || (lemma.endsWith(word) && hasVowel(lemma.slice(0, -word.length))));

const manySyllables = (lemma: string) => /[aeiouyåäöé][^aeiouyåäöé]+[aeiouyåäöé]/.test(lemma);

/** Adjectives in *-er, -el, -en* with an unstressed *e*, which falls before a vowel: *enkel, enkla*. */
function dropsVowel(lemma: string): boolean {
  return manySyllables(lemma) && /[^aeiouyåäöé]e[lnr]$/.test(lemma) && !withVowel.has(lemma);
}

/** The stem before *-a*: *enkl-*, *tomm-*, *ensamm-*. */
function stemOf(lemma: string): string {
  if (dropsVowel(lemma)) return lemma.slice(0, -2).replace(/(mm|nn)$/, (pair) => pair[0]!) + lemma.at(-1);
  if (lemma.endsWith('sam') || mDoubling.has(lemma)) return `${lemma}m`;
  return lemma;
}

/** *stort*, *rött*, *känt*, *sant*, *öppet*, *kort*. */
function neuterOf(lemma: string): string {
  if (dropsVowel(lemma) && lemma.endsWith('en')) return `${lemma.slice(0, -1)}t`;
  if (/(ad|[^aeiouyåäöd]d)$/.test(lemma) && !/[^aeiouyåäö]glad$/.test(lemma)) return `${lemma.slice(0, -1)}t`;
  if (lemma.endsWith('dd')) return `${lemma.slice(0, -2)}tt`;
  if (lemma.endsWith('d')) return `${lemma.slice(0, -1)}tt`;
  if (lemma.endsWith('tt') || /[^aeiouyåäö]t$/.test(lemma)) return lemma;
  if (lemma.endsWith('t')) return endsLike(lemma, tDoubling) ? `${lemma}t` : lemma;
  if (lemma.endsWith('nn')) return `${lemma.slice(0, -1)}t`;
  if (isVowel(lemma.at(-1))) return `${lemma}tt`;
  return `${lemma}t`;
}

/** True for participles and others that are compared with *mer* and *mest*. */
function isUncompared(lemma: string): boolean {
  if (notCompared.has(lemma)) return true;
  if (lemma.endsWith('isk') && lemma !== 'frisk') return true;
  if (/[^aeiouyåäö]ast$/.test(lemma) && manySyllables(lemma)) return true;
  return manySyllables(lemma) && /(ad|dd|[^aeiouyåäö]d)$/.test(lemma);
}

function regular(lemma: string): AdjectiveParts {
  const stem = stemOf(lemma);
  // *Planerad* and the superlative *viktigast* have *-e*.
  const takesE = /(?:ad|[^aeiouyåäö]ast)$/.test(lemma) && manySyllables(lemma);
  const definite = takesE ? `${lemma}e` : `${stem}a`;
  const compared = !isUncompared(lemma);
  return {
    neuter: [neuterOf(lemma)],
    definite: [definite],
    plural: [definite],
    comparative: compared ? [`${stem}are`] : [],
    superlative: compared ? [`${stem}ast`] : [],
    definiteSuperlative: compared ? [`${stem}aste`] : [],
  };
}

function fromRow(row: string[], firstPart: string): AdjectiveParts {
  const join = (cell: string | undefined) => variants(cell).map((form) => firstPart + form);
  return {
    neuter: join(row[1]),
    definite: join(row[2]),
    plural: join(row[3]),
    comparative: join(row[4]),
    superlative: join(row[5]),
    definiteSuperlative: join(row[6]),
  };
}

function agreeingForms(lemma: string, parts: AdjectiveParts): InflectedForm[] {
  const forms: InflectedForm[] = [{ form: lemma, feats: ADJECTIVE.common }];
  const add = (list: string[], feats: string) => {
    for (const form of list) forms.push({ form, feats });
  };
  add(parts.neuter, ADJECTIVE.neuter);
  add(parts.definite, ADJECTIVE.definite);
  add(parts.plural, ADJECTIVE.plural);
  const definite = parts.definite[0];
  if (definite !== undefined) {
    const masculine = definite.replace(/a$/, 'e');
    forms.push({ form: masculine, feats: ADJECTIVE.masculine });
    forms.push({ form: genitive(definite), feats: ADJECTIVE.definiteGenitive });
    forms.push({ form: genitive(masculine), feats: ADJECTIVE.masculineGenitive });
  }
  const plural = parts.plural[0];
  if (plural !== undefined) forms.push({ form: genitive(plural), feats: ADJECTIVE.pluralGenitive });
  add(parts.comparative, DEGREE.comparative);
  add(parts.superlative, DEGREE.superlative);
  add(parts.definiteSuperlative, DEGREE.definiteSuperlative);
  const superlative = parts.definiteSuperlative[0];
  if (superlative?.endsWith('a')) {
    forms.push({ form: superlative.replace(/a$/, 'e'), feats: DEGREE.masculineSuperlative });
  }
  return forms;
}

/** An adjective with one form for every agreement: *omfattande, extra, gratis*. */
function singleForm(lemma: string): InflectedForm[] {
  const { common, neuter, definite, plural, masculine, definiteGenitive, pluralGenitive } = ADJECTIVE;
  const forms = [common, neuter, definite, plural, masculine].map((feats) => ({ form: lemma, feats }));
  for (const feats of [definiteGenitive, pluralGenitive]) forms.push({ form: genitive(lemma), feats });
  if (/[ae]nde$/.test(lemma)) {
    forms.push({ form: lemma, feats: PRESENT_PARTICIPLE.nominative });
    forms.push({ form: genitive(lemma), feats: PRESENT_PARTICIPLE.genitive });
  }
  return forms;
}

/** The paradigm of an adjective or of a participle used as one (*berättigad, belägen, omfattande*). */
export function adjectiveParadigm(lemma: string, hints?: InflectionHints): Paradigm {
  const found = irregularRow(lemma);
  if (found) {
    const forms = agreeingForms(lemma, fromRow(found.row, found.firstPart));
    return { lemma, wordClass: 'adjective', paradigm: 'table', forms, certain: true };
  }
  const hinted = hints?.paradigm;
  if (hinted === 'indeclinable' || (hinted === undefined && (oneForm.has(lemma) || /[ae]$/.test(lemma)))) {
    return {
      lemma,
      wordClass: 'adjective',
      paradigm: 'indeclinable',
      forms: singleForm(lemma),
      certain: isCertain(lemma),
    };
  }
  let parts = regular(lemma);
  const compared = hinted === 'regular' || hints?.forms?.some((form) => form === `${stemOf(lemma)}are`);
  const plain = hinted === 'uncompared' || (parts.comparative.length === 0 && !compared);
  if (plain) parts = { ...parts, comparative: [], superlative: [], definiteSuperlative: [] };
  else if (parts.comparative.length === 0) parts = { ...parts, ...degrees(stemOf(lemma)) };
  const name = plain ? 'uncompared' : 'regular';
  return {
    lemma,
    wordClass: 'adjective',
    paradigm: name,
    forms: agreeingForms(lemma, parts),
    certain: isCertain(lemma),
  };
}

function degrees(stem: string): Pick<AdjectiveParts, 'comparative' | 'superlative' | 'definiteSuperlative'> {
  return { comparative: [`${stem}are`], superlative: [`${stem}ast`], definiteSuperlative: [`${stem}aste`] };
}

/** A definite or plural form given as a lemma (*erforderliga*) is taken as it is, but not trusted. */
function isCertain(lemma: string): boolean {
  return !/(ig|lig|isk|sk|bar|sam|ell|ad)[ae]$/.test(lemma) && hasVowel(lemma) && !lemma.includes(' ');
}
