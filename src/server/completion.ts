import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver/node';
import type { Finding, MessageLanguage } from '../rules/types.ts';
import type { OpenDocument } from './document.ts';
import { asSource } from './fixes.ts';
import { serverTexts } from './texts.ts';

/** The plainer words for what stands before the caret. */
export function completions(
  document: OpenDocument,
  offset: number,
  findings: readonly Finding[],
  language: MessageLanguage,
): CompletionItem[] {
  return findings
    .filter(({ start, end, suggestions }) => start < offset && offset <= end && suggestions.length > 0)
    .flatMap((finding) =>
      finding.suggestions
        .filter((suggestion) => suggestion !== '')
        .map((suggestion, index) => ({
          label: suggestion,
          labelDetails: { description: serverTexts[language].plainer },
          kind: CompletionItemKind.Text,
          detail: finding.message,
          documentation: finding.note,
          // What stands there begins with other letters: without this the client would hide the item.
          filterText: finding.actual,
          sortText: String(index).padStart(2, '0'),
          textEdit: {
            range: document.positions.range(finding.start, finding.end),
            newText: asSource(suggestion, document.format),
          },
        })),
    );
}
