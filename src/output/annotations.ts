import type { Annotation } from '../container/annotation.ts';
import type { Finding, MessageLanguage } from '../rules/types.ts';
import { suggestionOf } from './suggestions.ts';

/** Longest stretch that is replaced as a whole, in UTF-16 units: more is a rewriting, and the writer's to do. */
const longestReplaced = 60;

/**
 * Findings as remarks to write into their document: the message, a suggestion where the message has none, and why.
 *
 * @param suggest Whether safe suggestions become changes to accept or reject.
 */
export function toAnnotations(
  findings: readonly Finding[],
  { language, suggest }: { language: MessageLanguage; suggest: boolean },
): Annotation[] {
  return findings.map((finding) => {
    const suggestion = suggestionOf(finding, language);
    const annotation: Annotation = {
      start: finding.start,
      end: finding.end,
      actual: finding.actual,
      lines: [finding.message, ...(suggestion === undefined ? [] : [suggestion]), finding.note],
    };
    const replacement = suggest ? safeReplacement(finding) : undefined;
    if (replacement !== undefined) annotation.replacement = replacement;
    return annotation;
  });
}

/** The only suggestion of a finding that is sure enough to stand as a change. */
function safeReplacement({ suggestions, severity, actual }: Finding): string | undefined {
  const [only] = suggestions;
  if (only === undefined || suggestions.length > 1 || severity === 'info') return undefined;
  if (only.trim() === '' || only === actual || actual.includes('\n') || only.includes('\n')) return undefined;
  return actual.length <= longestReplaced ? only : undefined;
}
