import type { DocumentType } from '../document-type/document-types.ts';
import type { RuleSetting } from '../engine/index.ts';
import { severities } from '../rules/severity.ts';
import type { MessageLanguage, Quality, Severity } from '../rules/types.ts';

/** The mildest severity that fails a run. */
export type FailLimit = Severity | 'never';

export const failLimits: readonly FailLimit[] = [...severities, 'never'];

/** Goals that a text must meet. `false` takes back what an earlier layer set. */
export interface GateSettings {
  /** Lowest score: the total, or the total and each quality. */
  score?: number | false | Partial<Record<'total' | Quality, number>>;
  /**
   * Highest LIX: a figure, or true for the goal of the document type. `tolerance` is added to the figure; texts of
   * fewer words of running text than `fewestWords` are not judged.
   */
  lix?: boolean | number | { most?: number; tolerance?: number; fewestWords?: number };
  /** Rules that no finding passes, however mild. */
  zeroTolerance?: string[] | false;
  /** No text may score lower than its baseline says; up to `tolerance` points are taken for chance. */
  ratchet?: boolean | { tolerance?: number };
}

export interface Gates extends GateSettings {
  /** Gates for some document types; they go before the others of the same layer. */
  documentTypes?: Partial<Record<DocumentType, GateSettings>>;
}

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
  /** A comment that turns findings off must say why. */
  requireReason?: boolean;
  gates?: Gates;
}

export interface Override extends Settings {
  /** Globs relative to the configuration's folder. */
  files: string[];
}

/** A configuration file's content, checked. */
export interface Configuration extends Settings {
  /** Globs, relative to the configuration's folder, of texts that are not checked. */
  ignore?: string[];
  /** The file of old findings, relative to the configuration's folder. */
  baseline?: string;
  /**
   * What the pages of a built site were made from, paths relative to the configuration's folder: a JSON file from built
   * page to source, folders of pages and sources, or a list of these, of which the first that knows a page holds.
   */
  sources?: string | (string | SourceFolder)[];
  /** Later ones go before earlier ones. */
  overrides?: Override[];
}

/** A folder of built pages and the folder of their sources, under the same names. */
export interface SourceFolder {
  built: string;
  source: string;
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
  requireReason: boolean;
  /** In order: later ones go before earlier ones. */
  gates: Gates[];
  /** The limit, and the texts it counts together: those with the same `scope`. */
  maxWarnings?: { limit: number; scope: string };
}
