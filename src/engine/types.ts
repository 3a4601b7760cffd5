import type { Problem } from '../base/problem.ts';
import type { DocumentType } from '../document-type/document-types.ts';
import type { EnglishSpelling } from '../english/spelling.ts';
import type { DocumentFormat, FormatId, ParsedDocument } from '../format/types.ts';
import type { Measures } from '../measures/types.ts';
import type { RuleSetting } from '../rules/ruleset.ts';
import type { Finding, MessageLanguage, Rule } from '../rules/types.ts';
import type { Score, WorstPlace } from '../score/index.ts';
import type { LineRange } from '../suppress/changed.ts';
import type { Swedish } from '../swedish/swedish.ts';

export type { Problem };

/** A text to check. */
export interface SourceInput {
  /** The decoded source; all offsets of the result point into it. */
  text: string;
  /** Used to guess the format, and shown in problems. */
  path?: string;
  /** Default: by the extension of `path`, else plain text. */
  format?: FormatId;
  /** The lines that changed, when only changed paragraphs count: the findings of others are suppressed. */
  changedLines?: readonly LineRange[];
  /** The text as read from a container (docx, pdf …), whose `source` it is: then it is not parsed again. */
  document?: ParsedDocument;
}

/** How texts are checked. Everything is optional. */
export interface CheckOptions {
  /** Default: what the text names itself (`documentType` or `dokumenttyp`), else `defaultDocumentType`. */
  documentType?: DocumentType;
  /**
   * For texts that name no type themselves. Default: guessed from content and path; `text` where nothing
   * tells.
   */
  defaultDocumentType?: DocumentType;
  /** Levels and options of rules by id. */
  rules?: Readonly<Record<string, RuleSetting>>;
  /** Rules beside the built-in ones, such as a project's own terms. */
  extraRules?: readonly Rule[];
  /** Words and phrases that no rule marks, in any case. */
  accept?: readonly string[];
  /** A comment that turns findings off must say why. */
  requireReason?: boolean;
  /** Words and tags, from compiled data that the host has read; without it some rules and measures rest. */
  swedish?: Swedish;
  /** Spelling of English passages; without it they are measured only. */
  english?: EnglishSpelling;
  /** Language of messages. Default `sv`. */
  language?: MessageLanguage;
}

/** What a check says of a text. Plain data: it survives JSON. */
export interface CheckResult {
  /** As it was given. */
  path?: string;
  /** What the text was read as. */
  format: DocumentFormat;
  /** What the text was judged as: given, named in the text, or guessed. */
  documentType: DocumentType;
  /** Readability and counts. */
  measures: Measures;
  /** Counts all findings of the text, suppressed or not: what is agreed upon is not made plainer by it. */
  score: Score;
  /** At most three findings to mend first, gravest first; none that is suppressed. */
  worst: WorstPlace[];
  /** In source order, with those that are suppressed. */
  findings: Finding[];
  /** What kept a rule or a part of the text from being checked. Usually empty. */
  problems: Problem[];
}
