import type { TextEdit } from 'vscode-languageserver/node';
import type { FormatId } from '../format/types.ts';
import type { Finding } from '../rules/types.ts';
import type { OpenDocument } from './document.ts';
import { withMarkup } from './markup-around.ts';

/** A wording as it is written in a source of the format. */
export function asSource(wording: string, format: FormatId | undefined): string {
  if (format !== 'html') return wording;
  return wording.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * Puts a wording in the place of what a finding marks. Undefined where that would break the markup that the words stand
 * in.
 */
export function replacement(
  { text, format, positions }: OpenDocument,
  { start, end }: Finding,
  wording: string,
): TextEdit | undefined {
  const newText = withMarkup(asSource(wording, format), text, { start, end }, format);
  return newText === undefined ? undefined : { range: positions.range(start, end), newText };
}

/** Edits with the best wording for each finding; where two overlap the first stays. */
export function bestReplacements(document: OpenDocument, findings: readonly Finding[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let from = -1;
  for (const finding of findings) {
    const [best] = finding.suggestions;
    if (best === undefined || finding.start < from) continue;
    const edit = replacement(document, finding, best);
    if (edit === undefined) continue;
    edits.push(edit);
    from = finding.end;
  }
  return edits;
}

/**
 * The findings whose only wording can stand without a look at the sentence: one suggestion, not just advice, and no
 * other finding there that wants something else.
 *
 * @param findings In the order of their starts.
 */
export function sureFixes(findings: readonly Finding[]): Finding[] {
  const rivals = findings.filter(({ suggestions }) => suggestions.length > 0);
  const sure = new Set(rivals);
  let widest: Finding | undefined;
  for (const finding of rivals) {
    if (widest !== undefined && finding.start < widest.end && !wantSame(finding, widest)) {
      sure.delete(finding);
      sure.delete(widest);
    }
    if (widest === undefined || finding.end > widest.end) widest = finding;
  }
  return [...sure].filter(({ suggestions, severity }) => suggestions.length === 1 && severity !== 'info');
}

function wantSame(one: Finding, other: Finding): boolean {
  return one.start === other.start && one.end === other.end && one.suggestions[0] === other.suggestions[0];
}
