import { fileURLToPath } from 'node:url';
import { TextDocumentContentChangeEvent, type TextDocumentItem } from 'vscode-languageserver/node';
import type { DocumentType } from '../document-type/document-types.ts';
import { formatOf, TextMemory } from '../engine/index.ts';
import type { FormatId } from '../format/types.ts';
import { type PositionEncoding, TextPositions } from './positions.ts';

/** Where a text was last edited, as offsets into its present state. */
export interface LastEdit {
  start: number;
  end: number;
  /** Milliseconds, on the clock of `performance.now`. */
  time: number;
}

/** By the names that editors have for languages, in small letters. */
const formats: Readonly<Record<string, FormatId>> = {
  plaintext: 'plain',
  text: 'plain',
  markdown: 'markdown',
  html: 'html',
  xhtml: 'html',
  // Emacs tells the name of its mode, and has one of its own for pages and for GitHub's Markdown.
  mhtml: 'html',
  gfm: 'markdown',
};

let revisions = 0;

/** A text that is open in the editor. */
export class OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly memory = new TextMemory();
  /** Absolute path; undefined for a text that has no file yet. */
  readonly file: string | undefined;
  /** The same for all URIs of its file. */
  readonly key: string;
  readonly format: FormatId | undefined;
  /** Chosen by the writer for this session. */
  documentType: DocumentType | undefined;
  /** As the client counts; some clients send one twice, or none. */
  version: number | undefined;
  /** Another one for each text that the server has been given. */
  revision = revisions++;
  lastEdit: LastEdit | undefined;
  #text: string;
  #positions: TextPositions | undefined;
  readonly #encoding: PositionEncoding;

  constructor({ uri, languageId, version, text }: TextDocumentItem, encoding: PositionEncoding) {
    this.uri = uri;
    this.languageId = languageId;
    this.version = version ?? undefined;
    this.file = filePath(uri);
    this.key = fileKey(uri);
    this.format = formatOfText(languageId, uri);
    this.#text = text;
    this.#encoding = encoding;
  }

  get text(): string {
    return this.#text;
  }

  get positions(): TextPositions {
    this.#positions ??= new TextPositions(this.#text, this.#encoding);
    return this.#positions;
  }

  /** Takes the changes of a new version, in their order. */
  change(changes: readonly TextDocumentContentChangeEvent[], version: number | undefined): void {
    for (const change of changes) {
      // Put in the text, it would be `undefined` there.
      if (typeof change.text !== 'string') continue;
      let start = 0;
      let end = this.#text.length;
      if (TextDocumentContentChangeEvent.isIncremental(change)) {
        start = this.positions.offset(change.range.start);
        end = Math.max(start, this.positions.offset(change.range.end));
      }
      const before = this.#text;
      const isWhole = start === 0 && end === before.length;
      this.#text = before.slice(0, start) + change.text + before.slice(end);
      this.#positions = undefined;
      const place = isWhole ? difference(before, this.#text) : { start, end: start + change.text.length };
      this.lastEdit = place && { ...place, time: performance.now() };
    }
    this.version = version ?? undefined;
    this.revision = revisions++;
  }
}

/**
 * The most that somebody writes between two messages: some keys, or the word that a list completes. More is pasted, read
 * anew or made by a program, and is to be checked at once. UTF-16 units.
 */
const mostWritten = 20;

/**
 * Where a text that was sent as a whole is another one than before: some editors send every key so. Undefined when so
 * much is new that it tells of no caret.
 */
function difference(before: string, after: string): { start: number; end: number } | undefined {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let rest = 0;
  const most = shorter - start;
  while (
    rest < most &&
    before.charCodeAt(before.length - 1 - rest) === after.charCodeAt(after.length - 1 - rest)
  ) {
    rest++;
  }
  const [gone, come] = [before.length - rest - start, after.length - rest - start];
  return Math.max(gone, come) > mostWritten || gone + come === 0 ? undefined : { start, end: start + come };
}

/** The path that a URI names, or undefined for one that names no file. */
export function filePath(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What two URIs of the same file have in common, whatever each writes as percent signs: editors and Node do not agree on
 * brackets, `+` and the colon of a Windows drive, nor on the case of its letter.
 */
export function fileKey(uri: string): string {
  return filePath(uri)?.replace(/^[a-z]:/u, (drive) => drive.toUpperCase()) ?? uri;
}

/** The format by the editor's own name of the language, else by the path; undefined for what is no text of ours. */
function formatOfText(languageId: unknown, uri: string): FormatId | undefined {
  const name = typeof languageId === 'string' ? languageId.toLowerCase() : '';
  if (Object.hasOwn(formats, name)) return formats[name];
  // Editors without a name for the language say so with an empty one.
  return name === '' ? formatOf(uri) : undefined;
}
