import { toJsonText } from '../output/build-commands.ts';
import { rounded } from '../output/decimals.ts';
import { gateRecord } from '../output/json.ts';
import type { Finding, MessageLanguage } from '../rules/types.ts';
import type { Comparison } from './compare.ts';

/** The version of the JSON output. It goes up when a key changes its meaning or goes away. */
const schemaVersion = 1;

/** A comparison for programs. Findings are named by rule, place and message. */
export function toComparisonJson(comparison: Comparison, language: MessageLanguage): string {
  const { before, after, masked, measures, sentences, findings } = comparison;
  const head = ({ gates, score, ...rest }: Comparison['before']) => ({
    ...rest,
    score: rounded(score),
    gates: gates.map((miss) => gateRecord(miss, language)),
  });
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
    before: head(before),
    after: head(after),
    masked,
    measures: measures.map(({ id, before: from, after: to, interval, verdict }) => ({
      id,
      ...rounded({ before: from, after: to, interval }),
      verdict,
    })),
    sentences: sentences.map(({ similarity, ...rest }) => ({ ...rest, similarity: rounded(similarity) })),
    findings: {
      solved: findings.solved.map(short),
      new: findings.new.map(short),
      left: findings.left.map((pair) => ({ before: short(pair.before), after: short(pair.after) })),
    },
  };
  return `${toJsonText(report, 2)}\n`;
}
