/** How a stretch of text looks. */
export interface RtfLook {
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  deleted: boolean;
  /** Half-points. */
  size: number;
  font: number | undefined;
  language: number | undefined;
}

/** Properties of a paragraph. */
export interface RtfProperties {
  style: number | undefined;
  outline: number | undefined;
  level: number;
  list: number | undefined;
  before: number;
  after: number;
  inTable: boolean;
}

export interface RtfRun {
  text: string;
  look: RtfLook;
  href?: string;
}

export interface RtfParagraph {
  runs: RtfRun[];
  properties: RtfProperties;
  /** The bullet or number that the program wrote before it. */
  listText: string;
  /** Row and column from 1 in a table, counting tables in the document. */
  cell?: { table: number; row: number; column: number };
  notes: { kind: 'footnote' | 'endnote'; paragraphs: RtfParagraph[] }[];
  boxes: RtfParagraph[][];
  isContents: boolean;
}
