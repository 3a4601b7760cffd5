import type { DocumentType } from '../document-type/document-types.ts';
import type { CheckResult } from '../engine/types.ts';
import type { BlockKind } from '../format/types.ts';
import type { MessageLanguage, Quality, Severity } from '../rules/types.ts';
import type { Grade } from '../score/index.ts';
import type { AnalysedDocument } from '../swedish/types.ts';
import type { GateMiss } from '../verdict/gates.ts';

/** A checked text as a report takes it. */
export interface ReviewedText {
  /** As shown to people, with forward slashes. */
  path: string;
  /** The part of the organisation that it comes from. */
  department: string;
  result: CheckResult;
  document: AnalysedDocument;
  /** The goals that it misses, so that it fails. */
  gates?: readonly GateMiss[];
}

/** A file that could not be read. */
export interface UnreadFile {
  path: string;
  error: string;
}

/** A sentence of a block. Offsets into `BlockView.text`. */
export interface SentenceView {
  start: number;
  end: number;
  words: number;
}

export interface BlockView {
  kind: BlockKind;
  /** Heading level, or nesting of a list item. */
  depth?: number;
  /** Position in a numbered list. */
  ordinal?: number;
  /** Number of the list or table. */
  group?: number;
  text: string;
  /** The sentences that the measures count. */
  sentences: SentenceView[];
}

/** A finding as it is shown. */
export interface FindingView {
  ruleId: string;
  severity: Severity;
  message: string;
  suggestions: string[];
  /** Index in `ReportData.notes`. */
  note: number;
  /** Where it stands in a document that has no lines, in plain words. */
  place?: string;
  /** Index in `TextView.blocks`; -1 for a finding that speaks of the whole text. */
  block: number;
  start: number;
  end: number;
}

/** A figure of the text beside its goal, in words. */
export interface FigureView {
  name: string;
  value: string;
  goal?: string;
  /** True when the value is above the goal. */
  over?: boolean;
}

export interface ScoreView {
  total: number;
  grade: Grade;
  qualities: Record<Quality, number>;
  /** What takes points, most first. */
  contributions: { quality: Quality; name: string; points: number }[];
}

/** A text as it is shown: masked where asked for, with offsets into its blocks. */
export interface TextView {
  /** Stays the same between runs: what notes are kept under. */
  id: string;
  name: string;
  department: string;
  type: DocumentType;
  words: number;
  lix: number | null;
  meanSentenceLength: number | null;
  /** Null where the text cannot be judged. */
  score: ScoreView | null;
  /** Why it has no score, in words; empty where it has one. */
  noScore: string;
  figures: FigureView[];
  blocks: BlockView[];
  findings: FindingView[];
}

/** A rule as it is shown. */
export interface RuleView {
  title: string;
  quality: Quality;
}

export const statuses = ['none', 'done', 'mend', 'discuss'] as const;
/** What the group has decided on a text. */
export type Status = (typeof statuses)[number];

/** The group's notes on one text. */
export interface TextNotes {
  /** The text's name, so that the file can be read by people. */
  name?: string;
  status?: Status;
  note?: string;
  /** Answers by review question. */
  questions?: Record<string, string>;
}

/** The file that notes are kept in. */
export interface NotesFile {
  klarsprakNotes: 1;
  /** By `TextView.id`. */
  texts: Record<string, TextNotes>;
  /** By `AgendaItem.id`. */
  agenda: Record<string, string>;
}

/** What the page's script works from: each text stands here once. */
export interface ReportData {
  language: MessageLanguage;
  texts: TextView[];
  rules: Record<string, RuleView>;
  notes: string[];
  /** Review questions by document type. */
  questions: Partial<Record<DocumentType, string[]>>;
  /** The goal for words a sentence, by document type. */
  sentenceGoals: Partial<Record<DocumentType, number>>;
  savedNotes: NotesFile | null;
}
