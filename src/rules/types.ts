import type { Localised, MessageLanguage } from '../base/localised.ts';
import type { DocumentType } from '../document-type/document-types.ts';
import type { EnglishSpelling } from '../english/spelling.ts';
import type { Block, BlockKind, FormatId, ParsedDocument, Place } from '../format/types.ts';
import type { Measures } from '../measures/types.ts';
import type { SpellChecker } from '../swedish/spelling/index.ts';
import type { Swedish, SwedishPart } from '../swedish/swedish.ts';
import type { AnalysedBlock, AnalysedDocument, Sentence } from '../swedish/types.ts';
import type { WordSet } from '../swedish/word-sets.ts';
import type { Glossary } from './terms/glossary.ts';

// Who writes a rule, or reads its card, finds all of its types here.
export type { Localised, MessageLanguage };

/** How sure and how grave a finding is; `info` is advice that never makes a text fail. */
export type Severity = 'error' | 'warning' | 'info';
/** A rule's setting in a configuration. */
export type RuleLevel = Severity | 'off';

/** The three words of Språklagen (2009:600) 11 §: correct, simple, understandable. */
export const qualities = ['vardat', 'enkelt', 'begripligt'] as const;
/** One of `qualities`. */
export type Quality = (typeof qualities)[number];

/** Where a piece of advice comes from. A rule without one does not build. */
export interface Source {
  /** The list, handbook or law: `Myndigheternas skrivregler`. */
  name: string;
  /** Section, page or paragraph: `1.4.2`. */
  section?: string;
  /** Where it can be read. */
  url?: string;
}

/** One example of what a rule marks. `text` is Markdown unless `format` says otherwise. */
export interface WrongExample {
  /** The example. */
  text: string;
  /** The marked words, one entry per expected finding, in text order. */
  finds: string[];
  /** A suggestion that each finding must offer, in the same order; empty string for none expected. */
  suggests?: string[];
  /** What `text` is. Default `markdown`. */
  format?: FormatId;
  /** What `text` is judged as. Default `text`. */
  documentType?: DocumentType;
}

/** One example of what a rule leaves alone. */
export interface RightExample {
  /** The example. */
  text: string;
  /** What `text` is. Default `markdown`. */
  format?: FormatId;
  /** What `text` is judged as. Default `text`. */
  documentType?: DocumentType;
}

/** An option of a rule: its default, bounds and what it does. */
export interface RuleOption {
  /** What holds until a configuration says otherwise. */
  default: number;
  /** The least that a configuration may say. */
  minimum: number;
  /** The most that a configuration may say. */
  maximum: number;
  /** What it does, with its unit. */
  description: Localised;
}

/** The card of a rule: what it says of itself, in the handbook and in findings. */
export interface RuleMeta<Option extends string = string> {
  /** Swedish, in a–z and hyphens, without å ä ö: `lang-mening`. */
  id: string;
  /** Part of the catalogue the rule belongs to. */
  group: 'ord' | 'meningar' | 'ton' | 'struktur' | 'webb' | 'form' | 'text';
  /** Which of the three words of the law the rule serves. Default by group: see `qualityOf`. */
  quality?: Quality;
  /** True when one finding speaks of the whole text, so that it weighs the same however long the text is. */
  perText?: boolean;
  /** True when a finding speaks of its whole sentence and marks a part of it. */
  perSentence?: boolean;
  /**
   * Rules that say the same better: a finding gives way where one of theirs, as grave or graver, covers at least half
   * of its words.
   */
  yieldsTo?: readonly string[];
  /** A name for people: *Lång mening*. */
  title: Localised;
  /** What it reports at, until a configuration says otherwise. */
  severity: RuleLevel;
  /** Document types that the rule runs for; absent means all. */
  documentTypes?: readonly DocumentType[];
  /** Document types that the rule does not run for. */
  notDocumentTypes?: readonly DocumentType[];
  /** What is marked. */
  what: Localised;
  /** Why it is hard on the reader. */
  why: Localised;
  /** What to write instead. */
  todo: Localised;
  /** Who advises so. At least one. */
  sources: readonly Source[];
  /** Texts of findings by id; `{name}` is filled from the finding's data, `{note}` from its own explanation. */
  messages: Record<string, Localised>;
  /** Numbers that a configuration can set, by name. */
  options?: Readonly<Record<Option, RuleOption>>;
  /** Texts that hold exactly the named findings of this rule. At least one. */
  fel: readonly WrongExample[];
  /** Texts that hold no finding of this rule. At least one. */
  ratt: readonly RightExample[];
}

/** What a rule reports. Offsets are into the block's text, end exclusive. */
export interface Report {
  /** Where it stands. */
  block: AnalysedBlock;
  /** First offset. */
  start: number;
  /** Offset after the last. */
  end: number;
  /** Which of `RuleMeta.messages`. */
  messageId: string;
  /** What fills the `{name}`s of the message. */
  data?: Record<string, string | number | Localised>;
  /** Wordings that can stand in the place of the marked words, best first. */
  suggestions?: string[];
  /** When one hit is graver or milder than the rule: at most what the configuration allows. */
  severity?: Severity;
  /** Counts in texts of this year and later only, as far as a text tells its year. */
  since?: number;
  /** An own source, when the hit has another than the rule (a term from a list). */
  source?: Source;
  /** An own explanation, when the hit has another than the rule. */
  note?: Localised;
}

/** What a rule is given beside the text. */
export interface RuleContext<Option extends string = string> {
  /** The options as they are set. */
  options: Readonly<Record<Option, number>>;
  /** What the text is judged as. */
  documentType: DocumentType;
  /** Words and tags; there for rules that need a part of it. */
  swedish: Swedish | undefined;
  /**
   * Knows the dictionary and the words that the configuration accepts; there for rules that need `lexicon`.
   *
   * @internal
   */
  spelling: SpellChecker | undefined;
  /** Spelling of English passages; undefined where the host has no English dictionary. */
  english: EnglishSpelling | undefined;
  /**
   * Terms that want an explanation, the configuration's own among them.
   *
   * @internal
   */
  glossary: Glossary;
  /** Makes a finding. */
  report(report: Report): void;
}

/** What a rule saw in a block. */
export interface Looked<Found> {
  /** Where. */
  block: AnalysedBlock;
  /** What its `look` gave. */
  found: Found;
}

/** What a rule for the whole text is given. */
export interface DocumentContext<Option extends string = string, Found = unknown>
  extends RuleContext<Option> {
  /** The whole text. */
  document: AnalysedDocument;
  /** What the rule's own `look` found, in the order of the blocks. */
  looked: readonly Looked<Found>[];
  /** The measures of the text. */
  measures: Measures;
}

/**
 * A rule: its card and what it looks at. `sentence`, `block` and `look` see one block only, so that an editor can
 * check the one block that changed. What needs the whole text is a `document` rule: it weighs what it `look`ed at
 * block by block, so that a long text is read once, whatever the number of rules.
 */
export interface Rule<Option extends string = string, Found = unknown> {
  /** What it says of itself. */
  meta: RuleMeta<Option>;
  /** Compiled Swedish data that the rule cannot do without. */
  needs?: readonly SwedishPart[];
  /** Sentences and blocks without one of these words are passed by: most of what a quiet rule costs. */
  words?: WordSet;
  /** Kinds of blocks that `block`, `sentence` and `look` run for. Default: all prose (see `isProse`). */
  blocks?: readonly BlockKind[];
  /** True for a rule that also looks at blocks in other languages than Swedish. */
  anyLanguage?: boolean;
  /**
   * True for a rule that speaks of the program's own comments: the step that reads them reports for it.
   *
   * @internal
   */
  judgesComments?: boolean;
  /**
   * True for the rule that tells of damage: the only one that runs on a damaged text.
   *
   * @internal
   */
  runsOnDamaged?: boolean;
  /** Looks at one sentence. */
  sentence?(sentence: Sentence, block: AnalysedBlock, context: RuleContext<Option>): void;
  /** Looks at one block with all its sentences. */
  block?(block: AnalysedBlock, context: RuleContext<Option>): void;
  /** What a block holds for `document` to weigh; undefined for nothing. It holds no block, whose map would live on. */
  look?(block: AnalysedBlock, context: RuleContext<Option>): Found | undefined;
  /** Looks at the whole text, after its measures are known and its blocks have been looked at. */
  document?(context: DocumentContext<Option, Found>): void;
}

/** Gives a code rule its types. */
export function defineRule<const Option extends string = never, Found = unknown>(
  rule: Rule<Option, Found>,
): Rule<Option, Found> {
  return rule;
}

/** A finding, with offsets into the raw source. Lines and columns count from 1, columns in UTF-16 units. */
export interface Finding {
  /** The rule that reports it: `RuleMeta.id`. */
  ruleId: string;
  /** How grave it is, as the rule and the configuration say. */
  severity: Severity;
  /** What to tell the writer, in the language of `CheckOptions.language`. */
  message: string;
  /** First offset, UTF-16 units into the source as it was given. */
  start: number;
  /** Offset after the last, UTF-16 units. */
  end: number;
  /** Line of `start`, from 1. */
  line: number;
  /** Column of `start`, from 1, UTF-16 units. */
  column: number;
  /** Line of `end`, from 1. */
  endLine: number;
  /** Column of `end`, from 1, UTF-16 units. */
  endColumn: number;
  /** Where people find it in a document that has no lines. */
  place?: Place;
  /** The marked text, decoded. */
  actual: string;
  /** Wordings that can stand in the place of `actual`, best first. */
  suggestions: string[];
  /** Why, what to do, and the source. */
  note: string;
  /** The rule's page, as a URI reference relative to the project. */
  url: string;
  /** Who the finding is, wherever it stands: `HASH:OCCURRENCE`, see `fingerprint.ts`. Holds no text. */
  fingerprint: string;
  /** Hash of what stays when the sentence is rewritten, see `fingerprint.ts`. Holds no text. */
  anchor: string;
  /** Characters of the sentence, where the finding speaks of all of it and marks a part (`RuleMeta.perSentence`). */
  extent?: number;
  /** Hashes of how a long sentence begins and ends, where the finding speaks of all of it. Holds no text. */
  ends?: string;
  /** Why the finding counts for nothing, where that has been decided. */
  suppressed?: Suppression;
}

/**
 * Who decided that a finding does not count: a comment in the text, the baseline of old findings, or a run that
 * looks at changed paragraphs only.
 */
export interface Suppression {
  /** A comment, the baseline, or a paragraph without changed lines. */
  kind: 'inline' | 'baseline' | 'unchanged';
  /** As the writer gave it. */
  reason?: string;
}

export type { AnalysedBlock, AnalysedDocument, Block, BlockKind, ParsedDocument, Sentence };
