import type { DocumentType } from '../document-type/document-types.ts';
import { documentTypes, findDocumentType } from '../document-type/document-types.ts';
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
  const known = typeof id === 'string' || (typeof id === 'number' && isExact(id)) ? id : null;
  if (known === null && id !== undefined && id !== null) {
    throw new StreamError(null, {
      sv: 'id ska vara en text eller ett tal med högst 15 siffror. Skriv längre tal inom citattecken.',
      en: 'id must be a text or a number of at most 15 digits. Write longer numbers in quotation marks.',
    });
  }
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
    const types = Object.keys(documentTypes).join(', ');
    throw new StreamError(known, {
      sv: `documentType kan inte vara ${JSON.stringify(documentType)}. Välj bland: ${types}.`,
      en: `documentType cannot be ${JSON.stringify(documentType)}. Choose from: ${types}.`,
    });
  }
  return { id: known, text, format: knownFormat, documentType: type };
}

/** Whether a number comes out as it went in: of a large one the last digits would be others. */
function isExact(id: number): boolean {
  return Number.isFinite(id) && Math.abs(id) <= Number.MAX_SAFE_INTEGER;
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
