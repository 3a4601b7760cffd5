import type { Block, ParsedDocument } from '../format/types.ts';
import type { Form } from './forms.ts';
import type { ClauseReading } from './syntax/clauses.ts';
import type { WordBits } from './word-sets.ts';

/**
 * What a token is. `word` holds at least one letter (*kommunen*, *t.ex.*, *EU:s*, *e-tjänst*, *2:a*);
 * `number` is digits with what belongs to them (*45 000*, *3,5*, *08-508 294 00*, *2026-05-01*, *13:30*).
 * `address` is a URL, e-mail address or file path, `code` is a code span: neither counts as a word.
 */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'address' | 'code';

/** A token of a block. Offsets are UTF-16 units into the block's text, end exclusive. */
export interface Token {
  /** What it is. */
  kind: TokenKind;
  /** First offset. */
  start: number;
  /** Offset after the last. */
  end: number;
  /** The form as it stands in the block's text. */
  text: string;
  /** The form in lower case. */
  lower: string;
  /** True when the form is an abbreviation (from the list, or by its shape: *k.f.*), with or without stops. */
  abbreviation: boolean;
  /**
   * Its form, which all tokens of a text that are written alike share, with what is known of it.
   *
   * @internal
   */
  form: Form;
}

/** A sentence of a block, without the white space around it. Offsets into the block's text. */
export interface Sentence {
  /** First offset. */
  start: number;
  /** Offset after the last. */
  end: number;
  /** In text order, without white space. */
  tokens: Token[];
  /**
   * The word sets that its words belong to.
   *
   * @internal
   */
  bits: WordBits;
  /**
   * Part-of-speech tags, one a token, once somebody has asked for them (`Swedish.tags`).
   *
   * @internal
   */
  tags?: Uint8Array;
  /**
   * Its clauses, once somebody has asked for them (`Swedish.clauses`).
   *
   * @internal
   */
  clauses?: ClauseReading;
}

/** The language a block is checked as. */
export type Language = 'sv' | 'en' | 'other';

/** A block with its language, sentences and tokens. */
export interface AnalysedBlock extends Block {
  /** Index in `AnalysedDocument.blocks`. */
  index: number;
  /** By its marks, else by its words. */
  language: Language;
  /** In text order; empty for blocks that hold no text. Equal, but not always the same, each time they are asked for. */
  readonly sentences: Sentence[];
  /**
   * The word sets that its words belong to.
   *
   * @internal
   */
  readonly bits: WordBits;
  /**
   * What has been found out about the sentences, as long as they are remembered: see `perBlock`.
   *
   * @internal
   */
  notes: unknown[];
}

/** Where a text shows that it is damaged: the first damaged word, as offsets into a block's text. */
export interface DocumentDamage {
  /** Characters misread by a scanner, or bytes decoded with the wrong encoding. */
  kind: 'ocr' | 'encoding';
  /** Index in `AnalysedDocument.blocks`. */
  block: number;
  /** First offset. */
  start: number;
  /** Offset after the last. */
  end: number;
}

/** A parsed source with the language, sentences and tokens of each block. */
export interface AnalysedDocument extends Omit<ParsedDocument, 'blocks'> {
  /** In reading order. */
  blocks: AnalysedBlock[];
  /** Null for a sound text. */
  damage: DocumentDamage | null;
}
