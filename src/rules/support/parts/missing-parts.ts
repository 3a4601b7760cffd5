import { type DocumentFacts, placeOfMissing, readFacts } from '../../../document-type/facts.ts';
import type { DocumentContext, Severity } from '../../types.ts';

/**
 * A text shorter than this is a draft, a sample or a cutting: it is not asked for the parts of a whole one.
 * Words, with headings and labels.
 */
export const shortestWhole = 40;

/** A part that a type of text should have. */
export interface Part {
  messageId: string;
  /** True when the text has the part, or needs it no more. */
  has(facts: DocumentFacts, context: DocumentContext): boolean;
  /** When the lack of this part is graver or milder than the rule. */
  severity?: Severity;
}

/**
 * Reports each part that a text lacks, at its first heading or sentence.
 *
 * @param shortest - Shorter texts are not asked, in words.
 */
export function reportMissing(
  context: DocumentContext,
  parts: readonly Part[],
  shortest: number = shortestWhole,
): void {
  const facts = readFacts(context.document);
  if (facts.words < shortest) return;
  const place = placeOfMissing(context.document);
  if (place === undefined) return;
  for (const { messageId, has, severity } of parts) {
    if (has(facts, context)) continue;
    context.report({ ...place, messageId, ...(severity === undefined ? {} : { severity }) });
  }
}
