import type { Localised } from '../base/localised.ts';
import type { OffsetMap } from './offset-map.ts';

/** The input formats that are text themselves. */
export const textFormats = ['plain', 'markdown', 'html'] as const;

/** One of the input formats that are text themselves. */
export type FormatId = (typeof textFormats)[number];

/** The formats that hold a text in a container of bytes. */
export type ContainerFormat = 'docx' | 'odt' | 'rtf' | 'pdf' | 'eml' | 'msg' | 'mhtml';

/** Every format that a parsed document can come from. */
export type DocumentFormat = FormatId | ContainerFormat;

/** Where a person finds a piece of text in a document that has no lines. All numbers count from 1. */
export interface Place {
  /** Known where the file says how it was broken into pages. */
  page?: number;
  /** What the text stands in, when it is not the running text. */
  part?: 'table' | 'footnote' | 'endnote' | 'textBox' | 'subject';
  /** Which table, footnote or text box of the document it is. */
  number?: number;
  /** Row and column in a table. */
  row?: number;
  /** See `row`. */
  column?: number;
  /** Paragraph of the page, of the part, or of the document where pages are not known. Blank ones don't count. */
  paragraph?: number;
  /** The heading that the text stands under. */
  heading?: string;
}

/** Tells the place of an offset in the source. */
export interface PlaceMap {
  /**
   * The place of an offset.
   *
   * @param offset - UTF-16 units into `ParsedDocument.source`.
   */
  placeOf(offset: number): Place;
}

/**
 * What a block is to its reader.
 *
 * - `paragraph`, `heading`, `listItem`, `tableCell`, `caption` are what they say.
 * - `linkText` is a link that stands alone, or (with `within`) a link inside another block.
 * - `altText` is the text alternative of an image.
 * - `fragment` is a line that is no sentence: a name in a list of those present, an address, a date, a label.
 * - `quotation` is a passage marked as quoted (`<blockquote>`, `>`): not the writer's own words.
 */
export type BlockKind = (typeof blockKinds)[number];
export const blockKinds = [
  'paragraph',
  'heading',
  'listItem',
  'tableCell',
  'caption',
  'linkText',
  'altText',
  'fragment',
  'quotation',
] as const;

/** Something inside a block that rules may want to know of. Offsets are into the block's text, end exclusive. */
export interface Span {
  /** What it is marked as. */
  kind: 'code' | 'link' | 'emphasis' | 'strong' | 'quotation' | 'foreign';
  /** First offset. */
  start: number;
  /** Offset after the last. */
  end: number;
  /** The target of a link. */
  href?: string;
  /** The BCP 47 language of a `foreign` span. */
  language?: string;
}

/**
 * A run of text that belongs together: what a person would call a paragraph, a heading, a list item.
 *
 * `text` is decoded: entities and escapes resolved, NFC, without soft hyphens and zero-width marks. A line
 * break that only wraps a line is one space; a break that the writer meant (`<br>`, two spaces, a backslash)
 * is `\n`. A no-break space stays U+00A0. `map` leads back to the raw source.
 */
export interface Block {
  /** What it is to its reader. */
  kind: BlockKind;
  /** Heading level 1–6, nesting depth of a list item from 1. */
  depth?: number;
  /** List items: position in its list from 1, when the list is numbered. */
  ordinal?: number;
  /** What a reader sees, decoded. */
  text: string;
  /** Leads from offsets of `text` to offsets of the source. */
  map: OffsetMap;
  /** Links, emphasis, code and the like, in text order. */
  spans: Span[];
  /** BCP 47 language as marked in the source (`lang="en"`), or undefined when nothing is marked. */
  markedLanguage?: string;
  /** Index in `ParsedDocument.blocks` of the block that a `linkText` or `altText` stands in. */
  within?: number;
  /** Number of the list, table or similar that the block belongs to, counting from 0 in the document. */
  group?: number;
  /** Which cell of a table the block stands in. */
  cell?: TableCell;
}

/** A cell of a table. One that reaches over several columns is counted by its first. */
export interface TableCell {
  /** Number of the table: the `group` of its blocks. */
  table: number;
  /** Row, from 1. */
  row: number;
  /** Column, from 1. */
  column: number;
}

/** A stretch of the raw source, end exclusive. */
export interface SourceRange {
  /** First offset, UTF-16 units. */
  start: number;
  /** Offset after the last. */
  end: number;
}

/** A comment of the markup, which readers do not see. The range takes in its marks (`<!--` and `-->`). */
export interface Comment extends SourceRange {
  /** What stands between the marks. */
  text: string;
}

/** A parsed source: blocks in reading order. */
export interface ParsedDocument {
  /** What the source was read as. */
  format: DocumentFormat;
  /**
   * The decoded source that all raw offsets point into, with its BOM if it had one. For a container it is the
   * document's text: what a reader sees, a line a paragraph.
   */
  source: string;
  /** In reading order. */
  blocks: Block[];
  /** Front matter of Markdown or `<meta>`/`<title>` of HTML, as far as it is plain `key: value`. */
  metadata: Record<string, string>;
  /** Where the entries of `metadata` stand, as far as it can be told. */
  metadataRanges: Record<string, SourceRange>;
  /** Why front matter that is there could not be read, and the offset of the fault. */
  metadataFault?: { at: number; message: Localised };
  /** The comments of the markup, in source order. */
  comments: Comment[];
  /** BCP 47 language of the whole document as marked (`<html lang>`), or undefined. */
  markedLanguage?: string;
  /** Where people find the text, for documents that have no lines. */
  places?: PlaceMap;
  /** What was left out that people should know of: scanned pages, attachments, the rest of a page too large to read. */
  remarks?: readonly Localised[];
}
