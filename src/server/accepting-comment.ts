import type { TextEdit } from 'vscode-languageserver/node';
import type { Finding } from '../rules/types.ts';
import type { OpenDocument } from './document.ts';

/**
 * The edit that accepts a finding in its own text: a comment with a reason, on a line of its own before the line
 * where the finding's paragraph begins. Undefined for plain text, which has no comments.
 */
export function acceptingComment(
  document: OpenDocument,
  { ruleId, start }: Finding,
  reason: string,
): TextEdit | undefined {
  if (document.format !== 'markdown' && document.format !== 'html') return undefined;
  const { text, positions } = document;
  const from =
    document.format === 'markdown' ? startOfParagraph(document, start) : positions.lineStart(start);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /[ \t]*/uy;
  indent.lastIndex = from;
  const [blanks = ''] = indent.exec(text) ?? [];
  return {
    range: positions.range(from, from),
    newText: `${blanks}<!-- klarsprak-disable-next ${ruleId}: ${reason} -->${lineEnd}`,
  };
}

/** Where the lines begin that go on in each other up to an offset: after a blank line, a heading, a list mark. */
function startOfParagraph({ text, positions }: OpenDocument, offset: number): number {
  let from = positions.lineStart(offset);
  while (from > 0) {
    if (/^[ \t]*(?:[-*+>#|]|\d+[.)][ \t])/u.test(text.slice(from, from + 20))) break;
    const before = positions.lineStart(from - 1);
    const line = text.slice(before, from).trim();
    if (line === '' || line.startsWith('#')) break;
    from = before;
  }
  return from;
}
