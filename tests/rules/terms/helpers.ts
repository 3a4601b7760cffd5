import type { DocumentType } from '../../../src/document-type/document-types.ts';
import { identityMap } from '../../../src/format/offset-map.ts';
import type { BlockKind, Span } from '../../../src/format/types.ts';
import { TermMatcher } from '../../../src/rules/terms/matcher.ts';
import type { TermRule } from '../../../src/rules/terms/rule.ts';
import type { Report } from '../../../src/rules/types.ts';
import { loadTermFile } from '../../../src/rules/yaml/term-file.ts';
import { analyseText } from '../../../src/swedish/sentences.ts';
import type { AnalysedBlock } from '../../../src/swedish/types.ts';

export function block(text: string, kind: BlockKind = 'paragraph', spans: Span[] = []): AnalysedBlock {
  return {
    kind,
    text,
    map: identityMap(0),
    spans,
    index: 0,
    language: 'sv',
    sentences: analyseText(text, spans),
    notes: [],
    bits: [],
  };
}

/** A rule made of term lines, which must all be right. */
export function ruleOf(lines: string): TermRule {
  const { rule, problems } = loadTermFile(`terms:\n${lines}`, 'termer.yaml');
  if (problems.length > 0 || rule === undefined) throw new Error(JSON.stringify(problems));
  return rule;
}

export interface Found {
  rule: string;
  actual: string;
  report: Report;
}

export function findIn(
  rules: readonly TermRule[],
  checked: AnalysedBlock,
  documentType: DocumentType = 'text',
): Found[] {
  const found: Found[] = [];
  new TermMatcher(rules).block(checked, documentType, (rule, report) => {
    found.push({ rule: rule.meta.id, actual: checked.text.slice(report.start, report.end), report });
  });
  return found;
}

/** The marked words of a text for term lines. */
export function marked(lines: string, text: string): string[] {
  return findIn([ruleOf(lines)], block(text)).map(({ actual }) => actual);
}

/** The suggestions for the only hit. */
export function suggested(lines: string, text: string): string[] {
  const found = findIn([ruleOf(lines)], block(text));
  if (found.length !== 1) throw new Error(`${found.length} hits in: ${text}`);
  return found[0]!.report.suggestions ?? [];
}
