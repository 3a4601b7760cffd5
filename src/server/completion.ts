import { type CompletionItem, CompletionItemKind, type TextEdit } from 'vscode-languageserver/node';
import { trimEnd } from '../base/trim-end.ts';
import { builtinRules } from '../engine/index.ts';
import { isTermRule, ownTermsId } from '../rules/terms/rule.ts';
import type { StiffWord } from '../rules/terms/stiff-words.ts';
import type { Finding, MessageLanguage } from '../rules/types.ts';
import type { OpenDocument } from './document.ts';
import { asSource, replacement } from './fixes.ts';
import { serverTexts } from './texts.ts';

let termRules: ReadonlySet<string> | undefined;

/** Other rules say how a word is spelt, of which a half-written one tells nothing. */
function isOfTerms({ ruleId }: Finding): boolean {
  termRules ??= new Set([
    ownTermsId,
    ...builtinRules()
      .filter(isTermRule)
      .map(({ meta }) => meta.id),
  ]);
  return termRules.has(ruleId);
}

/** The plainer words for what stands before the caret. */
export function completions(
  document: OpenDocument,
  offset: number,
  findings: readonly Finding[],
  language: MessageLanguage,
): CompletionItem[] {
  return findings
    .filter((finding) => finding.start < offset && offset <= finding.end && isOfTerms(finding))
    .flatMap((finding) =>
      finding.suggestions
        .filter((suggestion) => suggestion !== '')
        .flatMap((suggestion, index) => {
          const { actual, message, note } = finding;
          const edit = replacement(document, finding, suggestion);
          // What an editor completes stands on one line.
          if (edit === undefined || edit.range.start.line !== edit.range.end.line) return [];
          return {
            ...item(suggestion, actual, edit, language),
            detail: message,
            documentation: note,
            sortText: String(index).padStart(2, '0'),
          };
        }),
    );
}

/** The plainer words for the stiff ones that the writer may be in the middle of, each once: for the longest form. */
export function completionsOfBegun(
  document: OpenDocument,
  offset: number,
  typed: string,
  begun: readonly StiffWord[],
  language: MessageLanguage,
): CompletionItem[] {
  const texts = serverTexts[language];
  const items = new Map<string, CompletionItem>();
  const range = document.positions.range(offset - typed.length, offset);
  const edit = (wording: string): TextEdit => ({ range, newText: asSource(wording, document.format) });
  for (const { form, plainer, rule } of [...begun].sort(
    (one, other) => other.form.length - one.form.length,
  )) {
    if (form.length <= typed.length) continue;
    for (const wording of plainer) {
      if (items.has(wording)) continue;
      items.set(wording, {
        ...item(wording, form, edit(wording), language),
        detail: texts.replace(form, wording),
        documentation: rule.meta.why[language],
      });
    }
  }
  return [...items.values()];
}

/** The letters right before an offset. */
export function wordBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - longestWord), offset);
  return before.slice(trimEnd(before, /\p{L}/u).length);
}

/** Longer words are not looked up. UTF-16 units. */
const longestWord = 60;

/** @param stands What stands there: it begins with other letters, so that the client would hide the item. */
function item(
  wording: string,
  stands: string,
  textEdit: TextEdit,
  language: MessageLanguage,
): CompletionItem {
  return {
    label: wording,
    labelDetails: { description: serverTexts[language].plainer },
    kind: CompletionItemKind.Text,
    filterText: stands,
    textEdit,
  };
}
