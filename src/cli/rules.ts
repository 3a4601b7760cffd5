import { didYouMean } from '../base/nearest.ts';
import { ruleList } from '../engine/index.ts';
import { schemaVersion } from '../output/json.ts';
import { rulePage } from '../rules/findings.ts';
import type { MessageLanguage } from '../rules/types.ts';
import type { CliIo } from './io.ts';
import { ruleCard, ruleTable } from './rule-cards.ts';
import { UsageError } from './usage-error.ts';

/** Lines longer than this are hard to read, in columns. */
const widest = 100;

/** Lists the rules. Returns the exit code. */
export function rulesCommand(given: { format: 'text' | 'json'; lang: MessageLanguage }, io: CliIo): number {
  const rules = ruleList();
  if (given.format === 'text') {
    io.stdout.write(ruleTable(rules, given.lang));
    return 0;
  }
  const report = {
    schemaVersion,
    rules: rules.map(
      ({
        id,
        group,
        title,
        severity,
        documentTypes,
        notDocumentTypes,
        what,
        why,
        todo,
        sources,
        options,
      }) => ({
        id,
        group,
        title,
        severity,
        ...(documentTypes === undefined ? {} : { documentTypes }),
        ...(notDocumentTypes === undefined ? {} : { notDocumentTypes }),
        what,
        why,
        todo,
        sources,
        options: options ?? {},
        url: rulePage(id),
      }),
    ),
  };
  io.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  return 0;
}

/** Explains one rule. Returns the exit code. */
export function explainCommand(given: { rule: string; lang: MessageLanguage }, io: CliIo): number {
  const rules = ruleList();
  const rule = rules.find(({ id }) => id === given.rule);
  if (rule === undefined) {
    const hint = didYouMean(
      given.rule,
      rules.map(({ id }) => id),
    );
    throw new UsageError({
      sv: `Regeln ”${given.rule}” finns inte.${hint.sv} Alla regler: klarsprak rules`,
      en: `There is no rule “${given.rule}”.${hint.en} All rules: klarsprak rules`,
    });
  }
  io.stdout.write(ruleCard(rule, given.lang, Math.min(io.columns ?? widest, widest)));
  return 0;
}
