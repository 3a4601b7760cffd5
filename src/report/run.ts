import { ruleList } from '../engine/index.ts';
import type { Appearance } from '../output/formats.ts';
import { checkedOf, type Report } from '../output/outcome.ts';
import type { MessageLanguage } from '../rules/types.ts';
import { qualityOf } from '../score/index.ts';
import { departmentsFor, type RuleView, toReport } from './index.ts';

/** The rules as a report shows them, by id. */
export function ruleViews(language: MessageLanguage): Record<string, RuleView> {
  return Object.fromEntries(
    ruleList().map((meta) => [meta.id, { title: meta.title[language], quality: qualityOf(meta) }]),
  );
}

/** A finished run as a page for a group of reviewers. Needs the documents of its texts. */
export function toReportOfRun({ outcomes, language }: Report, { day }: Pick<Appearance, 'day'>): string {
  const checked = checkedOf(outcomes);
  const texts = checked.map(({ document, ...text }) => {
    if (document === undefined) throw new TypeError(`The run kept no document of ${text.path}.`);
    return { ...text, document };
  });
  const departments = departmentsFor(texts);
  return toReport({
    texts: texts.map((text, index) => ({ ...text, department: departments[index]! })),
    unread: outcomes.flatMap((outcome) => ('error' in outcome ? [outcome] : [])),
    language,
    date: day,
    mask: false,
    rules: ruleViews(language),
  });
}
