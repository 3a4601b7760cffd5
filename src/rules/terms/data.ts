import type { DocumentType } from '../../document-type/document-types.ts';
import type { BlockKind } from '../../format/types.ts';
import type { Localised, RuleLevel, RuleMeta, Source } from '../types.ts';
import type { TermList } from './term-list.ts';

/** Word classes of a term; only the first three inflect. */
export const termClasses = [
  'verb',
  'noun',
  'adjective',
  'adverb',
  'preposition',
  'conjunction',
  'pronoun',
  'phrase',
] as const;
export type TermClass = (typeof termClasses)[number];
export type InflectedClass = 'verb' | 'noun' | 'adjective';

export function inflects(termClass: TermClass | undefined): termClass is InflectedClass {
  return termClass === 'verb' || termClass === 'noun' || termClass === 'adjective';
}

/** Word classes (UPOS) that a pattern can ask the tagger for. */
export const termTags = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'DET',
  'NOUN',
  'NUM',
  'PRON',
  'PROPN',
  'SCONJ',
  'VERB',
] as const;
export type TermTag = (typeof termTags)[number];

/** One term as its line in a rule file says it, checked. Plain data, so that it can be compiled ahead of time. */
export interface TermData {
  /** In the pattern language of `pattern.ts`. */
  term: string;
  class?: TermClass;
  /** Wordings that can stand in its place, best first; `=` before one that must not inflect. */
  replace?: readonly string[];
  note?: Localised;
  source?: Source;
  severity?: RuleLevel;
  confidence?: 'high' | 'medium' | 'low';
  /** Contexts, in the pattern language, that cover or touch a hit which is none. */
  not?: readonly string[];
  /** Contexts of which one must cover or touch the hit. */
  only?: readonly string[];
  /** The term is also found as the last part of a compound. */
  compounds?: boolean;
  match?: 'exact';
  /** Irregular forms by hand. */
  forms?: readonly string[];
  /** Kinds of blocks in which the term is no hit. */
  notIn?: readonly BlockKind[];
  /** The only document types in which the term is a hit. */
  documentTypes?: readonly DocumentType[];
  notDocumentTypes?: readonly DocumentType[];
  /** The lists that the term names (`{handling}`): each word of the list with what is plainer. */
  lists?: Readonly<Record<string, WordList>>;
  /** What the term means, in words that can stand in a parenthesis behind it: makes it a term of the glossary. */
  explain?: string;
  /** Field that the term belongs to, for people who read the list: `bygg`. */
  field?: string;
  /** Words of which the text must have one for the explanation to be the right one, with `*` for the rest of a word. */
  near?: readonly string[];
  /** What else the term means, each with the words it is known by: *remiss* of a doctor, *avvisning* at the border. */
  senses?: readonly TermSense[];
}

/** A further meaning of a term, and the words of which the text must have one for it. */
export interface TermSense {
  explain: string;
  near: readonly string[];
}

/** A term that wants an explanation. */
export interface GlossaryEntry extends TermData {
  explain: string;
}

export function isGlossaryEntry(term: TermData): term is GlossaryEntry {
  return term.explain !== undefined;
}

/** Words that can stand in one place of a term, each with the wording that fills `{name}` in its advice. */
export type WordList = Readonly<Record<string, string>>;

/** One regular expression of a rule file, checked. */
export interface PatternData {
  pattern: string;
  /** Id in the rule's `messages`. */
  messageId: string;
  /** Template with `$1`, `$<name>` as in `String.prototype.replace`. */
  replace?: string;
  note?: Localised;
  severity?: RuleLevel;
  not?: readonly string[];
}

/** A rule file, checked. */
export interface TermRuleData {
  meta: RuleMeta;
  terms: TermList;
  patterns: readonly PatternData[];
  /** Terms for `facktermer` to mark where the text does not explain them. */
  glossary?: readonly GlossaryEntry[];
}
