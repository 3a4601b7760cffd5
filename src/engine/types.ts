import type { DocumentType } from '../document-types.ts';
import type { EnglishSpelling } from '../english/spelling.ts';
import type { DocumentFormat, FormatId, ParsedDocument } from '../format/types.ts';
import type { Measures } from '../measures/types.ts';
import type { RuleSetting } from '../rules/ruleset.ts';
import type { Finding, Localised, MessageLanguage, Rule } from '../rules/types.ts';
import type { Score, WorstPlace } from '../score/index.ts';
import type { LineRange } from '../suppress/changed.ts';
import type { Swedish } from '../swedish/swedish.ts';

/** A text to check. */
export interface SourceInput {
  /** The decoded source; all offsets of the result point into it. */
  text: string;
  /** Used to guess the format, and shown in problems. */
  path?: string;
  format?: FormatId;
  /** The lines that changed, when only changed paragraphs count: the findings of others are suppressed. */
  changedLines?: readonly LineRange[];
  /** The text as read from a container (docx, pdf …), whose `source` it is: then it is not parsed again. */
  document?: ParsedDocument;
}

export interface CheckOptions {
  /** Default: front matter's `documentType` or `dokumenttyp`, else `defaultDocumentType`. */
  documentType?: DocumentType;
  /** For texts that name no type themselves. Default `text`. */
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

/** Something that went wrong beside the text: one problem never stops the rest. */
export interface Problem {
  file?: string;
  /** From 1. */
  line?: number;
  message: Localised;
}

export interface CheckResult {
  path?: string;
  format: DocumentFormat;
  documentType: DocumentType;
  measures: Measures;
  /** Counts all findings of the text, suppressed or not: what is agreed upon is not made plainer by it. */
  score: Score;
  /** At most three findings to mend first, gravest first; none that is suppressed. */
  worst: WorstPlace[];
  /** In source order, with those that are suppressed. */
  findings: Finding[];
  problems: Problem[];
}
