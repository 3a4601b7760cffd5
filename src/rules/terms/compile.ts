import type { Source } from '../types.ts';
import { inflects, type TermData, type TermTag } from './data.ts';
import { formsOf } from './forms.ts';
import { parsePattern, type WordChoice, type WordPiece } from './pattern.ts';
import { hashWord } from './word-hash.ts';

/** No features: a form that matches as it stands. */
export const noFeats: readonly string[] = [];

/** What a token must be to match one word of a term. */
export interface WordElement {
  kind: 'word';
  /** Lower-case forms, with the features each can have. */
  forms: ReadonlyMap<string, readonly string[]>;
  beginnings: readonly string[];
  /** Endings that leave at least one letter before. */
  endings: readonly string[];
  /** Forms that may also be the last part of a compound. */
  compounds: boolean;
  optional: boolean;
  /** The word class that the tagger must see where the word stands. */
  tag?: TermTag;
  /** True for a word of which only the class is given. */
  anyWord?: true;
  /** For forms that come from a list: the wording that fills `{name}` in the term's advice. */
  fillings?: ReadonlyMap<string, string>;
  /** True for the word whose features decide the form of the replacement. */
  head: boolean;
}

export interface GapElement {
  kind: 'gap';
  max: number;
  /** Holds only what the clause puts behind its verb: *har **vi inte** is i magen*, *tar **nämnden** i anspråk*. */
  behindVerb?: true;
}

export type Element = WordElement | GapElement;

/** A term or context ready to be matched; the first element is a word that must be there. */
export type Sequence = readonly Element[];

export interface CompiledTerm {
  data: TermData;
  /** One sequence per way to begin: optional words first are taken apart. */
  sequences: readonly Sequence[];
  /** Made when the first hit asks for them: most terms find nothing in most texts. */
  not(): readonly Sequence[];
  only(): readonly Sequence[];
  source?: Source;
  /** Hashes of words of which a sentence must have one from each group, or it has no hit. */
  needs: readonly Int32Array[];
  /** Capitals that the term is written with: *SOF* is no *sof*, and is not the name that *Besvär* may be. */
  capitals: string;
}

/** Shortest first part of a compound that a term is looked for in, in letters. */
export const shortestFirstPart = 2;

/**
 * Compiles a checked term: parses the pattern and writes out the forms.
 *
 * @throws PatternError when the pattern cannot be read.
 */
export function compileTerm(data: TermData): CompiledTerm {
  const sequences = compileSequences(data);
  return {
    data,
    sequences,
    needs: neededWords(sequences),
    not: contexts(data.not, data.lists),
    only: contexts(data.only, data.lists),
    ...(data.source === undefined ? {} : { source: data.source }),
    capitals: /^\p{Lu}*/u.exec(data.term)![0],
  };
}

/** True for a word that is one of its forms or nothing. */
export function isListed(word: WordElement): boolean {
  return !word.anyWord && !word.compounds && word.beginnings.length === 0 && word.endings.length === 0;
}

/** Words of more forms are not asked for: to look for all costs more than to try the term. */
const mostForms = 64;

/** Hashes of the words behind the first that must be there, a group for each place. */
function neededWords(sequences: readonly Sequence[]): Int32Array[] {
  // The last sequence is the one without the optional words at the beginning: the others have its words too.
  const [, ...later] = sequences.at(-1) ?? [];
  const needed = later.filter(
    (element): element is WordElement =>
      element.kind === 'word' && !element.optional && isListed(element) && element.forms.size <= mostForms,
  );
  return needed.map(({ forms }) => Int32Array.from(forms.keys(), hashWord));
}

function contexts(patterns: readonly string[] = [], lists: TermData['lists']): () => readonly Sequence[] {
  let compiled: readonly Sequence[] | undefined;
  return () => {
    compiled ??= patterns.flatMap((context) => compileContext(context, lists));
    return compiled;
  };
}

/** Compiles a context (`not`, `only`) of a term or pattern. */
export function compileContext(context: string, lists?: TermData['lists']): Sequence[] {
  return compileSequences({ term: context, ...(lists === undefined ? {} : { lists }) });
}

function compileSequences(data: TermData): Sequence[] {
  const termClass = data.match === 'exact' ? undefined : data.class;
  const pieces = parsePattern(data.term, termClass);
  let headSeen = false;
  const { words, phrases } = splitForms(data.forms, pieces.length);
  const elements = pieces.map((piece, place): Element => {
    if (piece.kind === 'gap') return piece;
    const isHead = !headSeen && piece.choices.some((choice) => choice.inflect !== undefined);
    headSeen ||= isHead;
    const own = phrases.map((phrase) => phrase[place]!);
    const word = compileWord(piece, data, isHead ? [...words, ...own] : undefined, pieces.length > 1);
    for (const form of own) if (!word.forms.has(form)) word.forms.set(form, noFeats);
    return word;
  });
  const [first, second] = pieces;
  const isVerbPhrase = first?.kind === 'word' && second?.kind === 'word' && !first.optional;
  if (isVerbPhrase && first.choices.every(({ inflect }) => inflect === 'verb'))
    elements.splice(1, 0, behindVerb);
  return withoutLeadingOptionals(elements);
}

const behindVerb: GapElement = { kind: 'gap', max: 3, behindVerb: true };

/**
 * The forms of a term that a row gives by hand. Those of a phrase are phrases too (*särskilda boendet* of
 * *särskilt boende*): each of their words is a form of the word in its place, not of the last one.
 */
function splitForms(forms: readonly string[] = [], length: number): { words: string[]; phrases: string[][] } {
  const split = forms.map((form) => form.split(' '));
  const isPhrase = (form: readonly string[]) => length > 1 && form.length === length;
  return {
    words: forms.filter((_, at) => !isPhrase(split[at]!)),
    phrases: split.filter(isPhrase).map((phrase) => phrase.map((word) => word.toLowerCase())),
  };
}

/** @param headForms forms by hand, for the word that decides the form of the replacement */
function compileWord(
  piece: WordPiece,
  data: TermData,
  headForms: readonly string[] | undefined,
  isPhrase: boolean,
): WordElement & { forms: Map<string, readonly string[]> } {
  const head = headForms !== undefined;
  const forms = new Map<string, readonly string[]>();
  const beginnings: string[] = [];
  const endings: string[] = [];
  const fillings = new Map<string, string>();
  let anyWord = false;
  for (const choice of piece.choices) {
    if (choice.isList) addList(forms, fillings, choice, data, isPhrase);
    else if (choice.text === '') anyWord = true;
    else if (choice.wildcard === 'beginning') beginnings.push(choice.text);
    else if (choice.wildcard === 'ending') endings.push(choice.text);
    else if (choice.inflect === undefined) forms.set(choice.text, forms.get(choice.text) ?? noFeats);
    else addForms(forms, formsOf(choice.text, choice.inflect, isPhrase, headForms));
  }
  const compounds = head && data.compounds === true && inflects(data.class);
  const word: WordElement & { forms: Map<string, readonly string[]> } = {
    kind: 'word',
    forms,
    beginnings,
    endings,
    compounds,
    optional: piece.optional,
    head,
  };
  if (fillings.size > 0) word.fillings = fillings;
  if (anyWord) word.anyWord = true;
  const tag = piece.choices.find((choice) => choice.tag !== undefined)?.tag;
  if (tag !== undefined) word.tag = tag;
  return word;
}

/** Adds the words of a list, each with what fills the term's advice when it is the one in the text. */
function addList(
  forms: Map<string, readonly string[]>,
  fillings: Map<string, string>,
  choice: WordChoice,
  data: TermData,
  isPhrase: boolean,
): void {
  for (const [word, filling] of Object.entries(data.lists?.[choice.text] ?? {})) {
    const own =
      choice.inflect === undefined ? new Map([[word, noFeats]]) : formsOf(word, choice.inflect, isPhrase);
    addForms(forms, own);
    for (const form of own.keys()) if (!fillings.has(form)) fillings.set(form, filling);
  }
}

function addForms(
  forms: Map<string, readonly string[]>,
  added: ReadonlyMap<string, readonly string[]>,
): void {
  for (const [form, feats] of added) {
    const before = forms.get(form);
    forms.set(form, before === undefined ? feats : [...new Set([...before, ...feats])]);
  }
}

function withoutLeadingOptionals(elements: readonly Element[]): Sequence[] {
  const first = elements[0];
  if (first === undefined) return [];
  const rest = elements.slice(1);
  if (first.kind === 'gap') return withoutLeadingOptionals(rest);
  if (!first.optional) return [elements];
  return [[{ ...first, optional: false }, ...rest], ...withoutLeadingOptionals(rest)];
}
