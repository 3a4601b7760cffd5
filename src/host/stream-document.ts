import type { DocumentType } from '../document-type/document-types.ts';
import { findDocumentType } from '../document-type/document-types.ts';
import { type FormatId, textFormats } from '../format/types.ts';
import { HostError } from './errors.ts';

/** A document of a stream, one line of JSON. */
export interface StreamDocument {
  /** As it was given: a string, a number or nothing. */
  id: string | number | null;
  text: string;
  format: FormatId;
  documentType: DocumentType | undefined;
}

/** Reads a line of a stream of documents. Throws a `StreamError` that says what is wrong with it. */
export function readDocument(bytes: Uint8Array): StreamDocument {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'JSON' : 'UTF-8';
    throw new StreamError(null, {
      sv: `Raden är inte ${reason}. Varje rad ska vara ett objekt: {"id": "…", "text": "…"}.`,
      en: `The line is no ${reason}. Each line must be an object: {"id": "…", "text": "…"}.`,
    });
  }
  const { id, text, format, documentType } = (
    typeof value === 'object' && value !== null ? value : {}
  ) as Record<string, unknown>;
  const known = typeof id === 'string' || typeof id === 'number' ? id : null;
  if (typeof text !== 'string') {
    throw new StreamError(known, {
      sv: 'Dokumentet saknar text. Varje rad ska vara ett objekt: {"id": "…", "text": "…"}.',
      en: 'The document has no text. Each line must be an object: {"id": "…", "text": "…"}.',
    });
  }
  const knownFormat =
    format === undefined || format === null ? 'plain' : textFormats.find((one) => one === format);
  if (knownFormat === undefined) {
    throw new StreamError(known, {
      sv: `format kan inte vara ${JSON.stringify(format)}. Välj bland: ${textFormats.join(', ')}.`,
      en: `format cannot be ${JSON.stringify(format)}. Choose from: ${textFormats.join(', ')}.`,
    });
  }
  const type = typeof documentType === 'string' ? findDocumentType(documentType) : undefined;
  if (documentType !== undefined && documentType !== null && type === undefined) {
    throw new StreamError(known, {
      sv: `Dokumenttypen ${JSON.stringify(documentType)} finns inte. De som finns: klarsprak check --help.`,
      en: `There is no document type ${JSON.stringify(documentType)}. For those that there are: klarsprak check --help.`,
    });
  }
  return { id: known, text, format: knownFormat, documentType: type };
}

/** A line that cannot be checked. */
export class StreamError extends HostError {
  /** Of the document, where it could be read. */
  readonly id: StreamDocument['id'];

  constructor(id: StreamDocument['id'], messages: HostError['messages']) {
    super(messages);
    this.name = 'StreamError';
    this.id = id;
  }
}
