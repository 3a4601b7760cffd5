import type { Source } from '../types.ts';
import { inflects, type TermData } from './data.ts';
import { formsOf } from './forms.ts';
import { parsePattern, type WordPiece } from './pattern.ts';

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
  /** True for the word whose features decide the form of the replacement. */
  head: boolean;
}

export interface GapElement {
  kind: 'gap';
  max: number;
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
  return {
    data,
    sequences: compileSequences(data),
    not: contexts(data.not),
    only: contexts(data.only),
    ...(data.source === undefined ? {} : { source: data.source }),
    capitals: /^\p{Lu}*/u.exec(data.term)![0],
  };
}

function contexts(patterns: readonly string[] = []): () => readonly Sequence[] {
  let compiled: readonly Sequence[] | undefined;
  return () => {
    compiled ??= patterns.flatMap((context) => compileContext(context));
    return compiled;
  };
}

/** Compiles a context (`not`, `only`) of a term or pattern. */
export function compileContext(context: string): Sequence[] {
  return compileSequences({ term: context });
}

function compileSequences(data: TermData): Sequence[] {
  const termClass = data.match === 'exact' ? undefined : data.class;
  const pieces = parsePattern(data.term, termClass);
  let headSeen = false;
  const elements = pieces.map((piece): Element => {
    if (piece.kind === 'gap') return piece;
    const isHead = !headSeen && piece.choices.some((choice) => choice.inflect !== undefined);
    headSeen ||= isHead;
    return compileWord(piece, data, isHead, pieces.length > 1);
  });
  return withoutLeadingOptionals(elements);
}

function compileWord(piece: WordPiece, data: TermData, head: boolean, isPhrase: boolean): WordElement {
  const forms = new Map<string, readonly string[]>();
  const beginnings: string[] = [];
  const endings: string[] = [];
  for (const choice of piece.choices) {
    if (choice.wildcard === 'beginning') beginnings.push(choice.text);
    else if (choice.wildcard === 'ending') endings.push(choice.text);
    else if (choice.inflect === undefined) forms.set(choice.text, forms.get(choice.text) ?? noFeats);
    else addForms(forms, formsOf(choice.text, choice.inflect, isPhrase, head ? data.forms : undefined));
  }
  const compounds = head && data.compounds === true && inflects(data.class);
  return { kind: 'word', forms, beginnings, endings, compounds, optional: piece.optional, head };
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
