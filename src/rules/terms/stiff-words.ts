import { firstIndex } from '../../base/binary-search.ts';
import { type DocumentType, isForType } from '../../document-type/document-types.ts';
import { matchCase } from '../../swedish/inflection/index.ts';
import { inflects, type TermData } from './data.ts';
import { formsOf, inflectReplacement } from './forms.ts';
import type { TermRule } from './rule.ts';

/** A form of a stiff word, with what is plainer in the same form. */
export interface StiffWord {
  /** In lower case, or with the capitals of what was typed. */
  form: string;
  /** Best first; never empty. */
  plainer: readonly string[];
  /** The rule whose term it is. */
  rule: TermRule;
}

/** Fewer letters begin too many words. */
const shortestBeginning = 4;

/** Most forms of one beginning that are of use in a menu. */
const mostForms = 12;

/**
 * The stiff words of term rules by how they begin, for who has not written them to the end. Terms of several words,
 * and those that are stiff in some contexts only, are left to the check of the finished sentence.
 */
export class StiffWords {
  readonly #rules: readonly TermRule[];
  readonly #documentType: DocumentType;
  /** Sorted by form. */
  #words: readonly StiffWord[] | undefined;

  constructor(rules: readonly TermRule[], documentType: DocumentType) {
    this.#rules = rules;
    this.#documentType = documentType;
  }

  /** The forms that begin as what was typed, shortest first. */
  beginningWith(typed: string): StiffWord[] {
    const beginning = typed.toLowerCase();
    if (beginning.length < shortestBeginning) return [];
    this.#words ??= this.#readRules();
    const words = this.#words;
    const from = firstIndex(words.length, (index) => words[index]!.form >= beginning);
    let to = from;
    while (words[to]?.form.startsWith(beginning) === true) to++;
    return words
      .slice(from, to)
      .sort((one, other) => one.form.length - other.form.length)
      .slice(0, mostForms)
      .map(({ form, plainer, rule }) => ({
        form: typed + form.slice(typed.length),
        plainer: plainer.map((wording) => matchCase(typed, wording)),
        rule,
      }));
  }

  #readRules(): StiffWord[] {
    const words = this.#rules.flatMap((rule) =>
      [...rule.termData.terms]
        .filter((term) => this.#isOffered(term))
        .flatMap((term) => formsWithPlainer(term).map((word) => ({ ...word, rule }))),
    );
    return words.sort((one, other) => (one.form < other.form ? -1 : one.form > other.form ? 1 : 0));
  }

  #isOffered(data: TermData): boolean {
    const { term, only, severity } = data;
    return (
      /^\p{Ll}+$/u.test(term) &&
      only === undefined &&
      severity !== 'off' &&
      isForType(data, this.#documentType)
    );
  }
}

function formsWithPlainer({ term, class: wordClass, match, forms, replace = [] }: TermData) {
  const wordings = replace.filter((wording) => !/[{…]/u.test(wording));
  const inflected =
    inflects(wordClass) && match !== 'exact'
      ? [...formsOf(term, wordClass, false, forms)]
      : [term, ...(forms ?? [])].map((form): [string, readonly string[]] => [form, []]);
  return inflected.flatMap(([form, feats]) => {
    const plainer = wordings.flatMap((wording) => {
      if (wording.startsWith('=')) return wording.slice(1);
      if (!inflects(wordClass) || match === 'exact') return wording;
      return inflectReplacement(wording, wordClass, feats);
    });
    const others = [...new Set(plainer)].filter((wording) => wording !== form);
    return others.length === 0 ? [] : [{ form, plainer: others }];
  });
}
