import type { DocumentType } from '../document-types.ts';
import type { RuleSetting } from '../engine/index.ts';
import type { MessageLanguage, Severity } from '../rules/types.ts';

/** The mildest severity that fails a run. */
export type FailLimit = Severity | 'never';

export const failLimits: readonly FailLimit[] = ['error', 'warning', 'info', 'never'];

/** What can be set for all texts or, in an override, for some. */
export interface Settings {
  documentType?: DocumentType;
  /** Language of messages. */
  language?: MessageLanguage;
  rules?: Record<string, RuleSetting>;
  /** Words and phrases that no rule marks. */
  accept?: string[];
  /** Term files, as paths relative to the configuration's folder. */
  terms?: string[];
  failOn?: FailLimit;
  /** How many warnings the texts that this setting holds for may have together. */
  maxWarnings?: number;
}

export interface Override extends Settings {
  /** Globs relative to the configuration's folder. */
  files: string[];
}

/** A configuration file's content, checked. */
export interface Configuration extends Settings {
  /** Globs, relative to the configuration's folder, of texts that are not checked. */
  ignore?: string[];
  /** Later ones go before earlier ones. */
  overrides?: Override[];
}

/** The settings that hold for one text. */
export interface ResolvedSettings {
  /** Set on the command line: goes before what the text says of itself. */
  documentType?: DocumentType;
  /** From the configuration: holds for a text that says nothing of its type. */
  defaultDocumentType?: DocumentType;
  language: MessageLanguage;
  rules: Record<string, RuleSetting>;
  accept: string[];
  terms: string[];
  failOn: FailLimit;
  /** The limit, and the texts it counts together: those with the same `scope`. */
  maxWarnings?: { limit: number; scope: string };
}
