/** A remark to write into a document, on the words that it is about. */
export interface Annotation {
  /** Range in the document's text, UTF-16 units, end exclusive. */
  start: number;
  end: number;
  /** The marked words, for places that no remark can stand at. */
  actual: string;
  /** What the remark says, a paragraph each. */
  lines: readonly string[];
  /** Words that can take the place of the marked ones, as a change to accept or reject. */
  replacement?: string;
}

export interface AnnotationOptions {
  /** Who the remarks are from. */
  author: string;
  /** When they were written, ISO 8601. */
  date: string;
  /** Heads a remark on words in a note or a text box, before the words. */
  elsewhere: (words: string) => string;
}

/** A document with remarks. */
export interface Annotated {
  bytes: Uint8Array;
  /** Remarks written, and changes suggested among them. */
  written: number;
  suggested: number;
}
