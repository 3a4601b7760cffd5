import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSwedish } from '../../src/host/language-data.ts';
import { Checker, type CheckResult, qualities } from '../../src/index.ts';
import { mean, median } from '../../src/measures/formulas.ts';
import { readJudgements } from './judgements.ts';

/**
 * How the score tells plain texts from heavy ones: the area under the ROC curve for *klar* and *lättläst*
 * against *byråkratisk* pages, means of each group, and pairs of a heavy text (`NAME-tung.*`) and its plain
 * rewriting (`NAME-klar.*`): how often the rewriting scores higher, and how much the warnings and errors per
 * 1,000 words fall.
 */
const parts = ['total', ...qualities] as const;

/** The share of pairs in which the first group's value is higher; ties count half. */
function areaUnderCurve(higher: readonly number[], lower: readonly number[]): number {
  let won = 0;
  for (const one of higher) for (const other of lower) won += one > other ? 1 : one === other ? 0.5 : 0;
  return won / (higher.length * lower.length);
}

const tidy = (value: number | null) => (value === null ? null : Number(value.toFixed(3)));

/** Warnings and errors per 1,000 words. */
function graveRate({ findings, measures }: CheckResult): number {
  return (1000 * findings.filter(({ severity }) => severity !== 'info').length) / measures.totalWords;
}

export async function evaluateTextScores(pages: string, pairFolders: readonly string[]): Promise<object> {
  const checker = new Checker({ swedish: await loadSwedish() });
  const check = (path: string) => checker.check({ text: readFileSync(path, 'utf8'), path });
  const scores = [...readJudgements(pages)].map(([number, group]) => ({
    group,
    score: check(join(pages, `${number}.txt`)).score,
  }));
  const values = (part: (typeof parts)[number], ...groups: string[]) =>
    scores.flatMap(({ group, score }) => {
      const value = score[part];
      return groups.includes(group) && value !== null ? [value] : [];
    });
  const groups = [...new Set(scores.map(({ group }) => group))];
  return {
    scored: scores.filter(({ score }) => score.total !== null).length,
    areaUnderCurve: Object.fromEntries(
      parts.map((part) => [
        part,
        tidy(areaUnderCurve(values(part, 'klar', 'lättläst'), values(part, 'byråkratisk'))),
      ]),
    ),
    means: Object.fromEntries(
      groups.map((group) => [
        group,
        Object.fromEntries(parts.map((part) => [part, tidy(mean(values(part, group)))])),
      ]),
    ),
    pairs: Object.fromEntries(pairFolders.map((folder) => [folder, evaluatePairs(folder, check)])),
  };
}

function evaluatePairs(folder: string, check: (path: string) => CheckResult): object {
  const pairs = readdirSync(folder)
    .filter((name) => name.includes('-tung.') && existsSync(join(folder, name.replace('-tung.', '-klar.'))))
    .map((name) => {
      const heavy = check(join(folder, name));
      const plain = check(join(folder, name.replace('-tung.', '-klar.')));
      return {
        name,
        types: `${heavy.documentType} ${plain.documentType}`,
        scores: `${heavy.score.total} ${plain.score.total}`,
        rates: `${tidy(graveRate(heavy))} ${tidy(graveRate(plain))}`,
        higher: (plain.score.total ?? 0) > (heavy.score.total ?? 0),
        fall: 1 - graveRate(plain) / graveRate(heavy),
      };
    });
  return {
    pairs: pairs.length,
    plainScoresHigher: tidy(mean(pairs.map(({ higher }) => (higher ? 1 : 0)))),
    medianFallOfFindings: tidy(median(pairs.map(({ fall }) => fall))),
    each: pairs.map(({ name, types, scores, rates }) => [name, types, scores, rates].join(' | ')),
  };
}
