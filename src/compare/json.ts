import { toJsonText } from '../output/build-commands.ts';
import type { Finding } from '../rules/types.ts';
import type { Comparison } from './compare.ts';

/** The version of the JSON output. It goes up when a key changes its meaning or goes away. */
const schemaVersion = 1;

/** A comparison for programs. Findings are named by rule, place and message. */
export function toComparisonJson({ before, after, measures, sentences, findings }: Comparison): string {
  const short = ({ ruleId, severity, message, line, column, place, actual }: Finding) => ({
    ruleId,
    severity,
    message,
    line,
    column,
    ...(place === undefined ? {} : { place }),
    actual,
  });
  const report = {
    schemaVersion,
    before,
    after,
    measures: measures.map(({ id, before: from, after: to, interval, verdict }) => ({
      id,
      before: from,
      after: to,
      interval,
      verdict,
    })),
    sentences,
    findings: {
      solved: findings.solved.map(short),
      new: findings.new.map(short),
      left: findings.left.map((pair) => ({ before: short(pair.before), after: short(pair.after) })),
    },
  };
  return `${toJsonText(report, 2)}\n`;
}
