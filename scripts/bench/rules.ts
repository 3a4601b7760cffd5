import { builtinRules, Checker } from '../../src/engine/index.ts';
import { english, loadSwedish } from '../../src/host/language-data.ts';
import { isTermRule } from '../../src/rules/terms/rule.ts';
import type { Rule, RuleLevel } from '../../src/rules/types.ts';
import { median } from './measure.ts';
import { plainText } from './texts.ts';

const megabytes = 2;
const runs = 3;
const shown = 10;

/** Wraps the functions of a rule so that their time is added up. */
function timed(rule: Rule, add: (ms: number) => void): void {
  for (const name of ['sentence', 'block', 'document'] as const) {
    const look = rule[name] as ((...args: unknown[]) => void) | undefined;
    if (look === undefined) continue;
    const wrapped = (...args: unknown[]) => {
      const start = performance.now();
      look.apply(rule, args);
      add(performance.now() - start);
    };
    Object.assign(rule, { [name]: wrapped });
  }
}

/**
 * What each rule costs on plain text, in milliseconds a megabyte of UTF-8, most expensive first. A rule's time holds
 * the tags and readings that it is the first to ask for, so the order of the rules matters; compare two runs of the
 * same order.
 */
export async function run(): Promise<Record<string, unknown>> {
  const swedish = await loadSwedish();
  const text = plainText(megabytes * 1_000_000);
  const times = new Map<string, number>();
  const rules = builtinRules();
  const termsOff = Object.fromEntries(
    rules.filter(isTermRule).map(({ meta }): [string, RuleLevel] => [meta.id, 'off']),
  );
  const time = (checker: Checker): number => {
    const start = performance.now();
    checker.check({ text, format: 'plain' });
    return performance.now() - start;
  };
  const perMegabyte = (ms: number) => Number((ms / megabytes).toFixed(1));
  const medianOf = (make: () => number) => median(Array.from({ length: runs }, make));

  const whole = new Checker({ swedish, english });
  const withoutTerms = new Checker({ swedish, english, rules: termsOff });
  time(whole);
  time(withoutTerms);
  const all = medianOf(() => time(whole));
  const terms = all - medianOf(() => time(withoutTerms));

  for (const rule of rules) {
    timed(rule, (ms) => times.set(rule.meta.id, (times.get(rule.meta.id) ?? 0) + ms / runs));
  }
  const watched = new Checker({ swedish, english });
  for (let count = 0; count < runs; count++) time(watched);
  const costs = [...times, ['all term rules together', Math.max(0, terms)] as const].sort(
    (a, b) => b[1] - a[1],
  );
  return {
    'all, ms a MB': perMegabyte(all),
    'MB/s': Number((megabytes / (all / 1000)).toFixed(2)),
    'most expensive, ms a MB': Object.fromEntries(
      costs.slice(0, shown).map(([id, ms]) => [id, perMegabyte(ms)]),
    ),
  };
}
