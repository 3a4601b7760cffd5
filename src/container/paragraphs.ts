import type { BlockKind, Span } from '../format/types.ts';

/** What a document says that a paragraph is; what it leaves open is judged by shape and neighbours. */
export interface ParagraphRole {
  kind: BlockKind;
  /** Heading level, or depth of a list item, from 1. */
  depth?: number;
  /** True for the title of the document, which stands above the headings of the first level. */
  isTitle?: boolean;
  /** Position in a numbered list, from 1. */
  ordinal?: number;
  /** Anything that is the same for the items of one list. */
  list?: string;
}

/** Where in a document a paragraph stands. */
export interface ParagraphPlace {
  page?: number;
  part?: 'footnote' | 'endnote' | 'textBox' | 'subject';
  /** Which footnote or text box it is, from 1. */
  number?: number;
  /** Tables, rows and columns count from 1. */
  cell?: { table: number; row: number; column: number };
}

/** A paragraph of a document, with what its formatting says. Offsets are into the document's text. */
export interface Paragraph {
  start: number;
  end: number;
  role?: ParagraphRole;
  /** True when all its words are bold or larger than the running text: a heading, if it is short enough. */
  stands?: boolean;
  /** True when the reader sees space between it and the paragraph before. */
  apart: boolean;
  /** Columns that it stands further in than the text around it. */
  indent?: number;
  /** Spans with offsets into the document's text. */
  spans: Span[];
  language?: string;
  place: ParagraphPlace;
}
