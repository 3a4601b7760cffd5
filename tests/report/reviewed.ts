import { analyse, check, ruleList } from '../../src/engine/index.ts';
import type { FormatId } from '../../src/format/types.ts';
import type { ReportInput } from '../../src/report/page.ts';
import { toReport } from '../../src/report/page.ts';
import type { ReportData, ReviewedText, RuleView } from '../../src/report/types.ts';
import { qualityOf } from '../../src/score/index.ts';

/** An invented text, checked. */
export function reviewed(
  text: string,
  { path = 'brev/text.md', department = '', format = 'markdown' as FormatId } = {},
): ReviewedText {
  const input = { text, path, format };
  return { path, department, result: check(input), document: analyse(input) };
}

export const ruleViews: Record<string, RuleView> = Object.fromEntries(
  ruleList().map((meta) => [meta.id, { title: meta.title.sv, quality: qualityOf(meta) }]),
);

/** A report of invented texts. */
export function report(texts: readonly ReviewedText[], changes: Partial<ReportInput> = {}): string {
  return toReport({
    texts,
    unread: [],
    language: 'sv',
    date: '2026-05-04',
    mask: false,
    rules: ruleViews,
    ...changes,
  });
}

/** What the script of a report works from. */
export function dataOf(html: string): ReportData {
  const [, json] = /<script id="data" type="application\/json">(.*?)<\/script>/su.exec(html)!;
  return JSON.parse(json!) as ReportData;
}
