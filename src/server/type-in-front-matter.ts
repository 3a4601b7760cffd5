import type { TextEdit } from 'vscode-languageserver/node';
import type { DocumentType } from '../document-type/document-types.ts';
import type { OpenDocument } from './document.ts';
import { lineEndOf } from './positions.ts';

const opening = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)/u;
const closing = /(?:^|[\r\n])---[ \t]*(?:[\r\n]|$)/gu;
const key = /^(["']?)(?:documentType|dokumenttyp|documenttype)\1[ \t]*:.*$/mu;

/** The edit that names a document type in the front matter of a Markdown text, and makes one where there is none. */
export function typeInFrontMatter({ text, positions }: OpenDocument, type: DocumentType): TextEdit {
  const lineEnd = lineEndOf(text);
  const line = `dokumenttyp: ${type}`;
  const start = opening.exec(text)?.[0].length;
  closing.lastIndex = Math.max(0, (start ?? 0) - 1);
  const end = start === undefined ? undefined : closing.exec(text)?.index;
  if (start === undefined || end === undefined) {
    const at = text.startsWith('\uFEFF') ? 1 : 0;
    return {
      range: positions.range(at, at),
      newText: `---${lineEnd}${line}${lineEnd}---${lineEnd}${lineEnd}`,
    };
  }
  const known = key.exec(text.slice(start, end));
  if (known === null) return { range: positions.range(start, start), newText: `${line}${lineEnd}` };
  const from = start + known.index;
  const length = known[0].replace(/\r$/u, '').length;
  return { range: positions.range(from, from + length), newText: line };
}
