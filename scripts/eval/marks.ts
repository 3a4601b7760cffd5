import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadSwedish } from '../../src/host/language-data.ts';
import { Checker, type Finding } from '../../src/index.ts';

/**
 * Compares findings with what an editor has marked by hand. A folder of judgements has a file a text,
 * `NN.jsonl`, one JSON object a line: `verdict` (`mark` or `leave`), `quote`, `occurrence` (from 1), and for a
 * mark `serious` and `kind`.
 *
 * A mark is found when a finding touches it: `close` where the two are of like size (the longer at most
 * four times the shorter, or both within one sentence's mark), `any` whatever the size. A leave is marked in
 * vain by the same two measures.
 *
 * @param show `missed` (not close) or `untouched` marks, or leaves marked in `vain`, as a list; `rules` gives what each
 *   rule touches instead of the sums.
 */
interface Judgement {
  verdict: 'mark' | 'leave';
  quote: string;
  occurrence: number;
  serious?: boolean;
  kind: string;
  why?: string;
}

interface Tally {
  all: number;
  close: number;
  any: number;
}

/** How often a rule touches what an editor marks, and what she leaves: by itself, and with others. */
interface RuleTally {
  marks: number;
  marksAlone: number;
  leaves: number;
  leavesAlone: number;
}

const mostLonger = 4;

export async function evaluateMarks(texts: string, judgements: string, show?: string): Promise<object> {
  const checker = new Checker({ swedish: await loadSwedish() });
  const tallies = new Map<string, Tally>();
  const add = (key: string, close: boolean, any: boolean) => {
    const tally = tallies.get(key) ?? { all: 0, close: 0, any: 0 };
    tallies.set(key, tally);
    tally.all++;
    if (close) tally.close++;
    if (any) tally.any++;
  };
  const rules = new Map<string, RuleTally>();
  let findingsInAll = 0;
  for (const file of readdirSync(judgements).sort()) {
    if (!file.endsWith('.jsonl')) continue;
    const path = join(texts, `${basename(file, '.jsonl')}.txt`);
    const text = readFileSync(path, 'utf8');
    const { findings } = checker.check({ text, path });
    findingsInAll += findings.length;
    const lines = readFileSync(join(judgements, file), 'utf8').split('\n').filter(Boolean);
    for (const judgement of lines.map((line) => JSON.parse(line) as Judgement)) {
      const start = nthIndex(text, judgement.quote, judgement.occurrence);
      if (start < 0) throw new Error(`${file}: "${judgement.quote}" is not in the text`);
      const end = start + judgement.quote.length;
      const touching = findings.filter((finding) => finding.start < end && start < finding.end);
      const close = touching.filter((finding) => isClose(finding, end - start));
      for (const key of keysOf(judgement)) add(key, close.length > 0, touching.length > 0);
      countRules(rules, touching, judgement);
      const missed = judgement.verdict === 'mark' && close.length === 0;
      const isUntouched = judgement.verdict === 'mark' && touching.length === 0;
      const inVain = judgement.verdict === 'leave' && close.length > 0;
      if (
        (show === 'missed' && missed) ||
        (show === 'untouched' && isUntouched) ||
        (show === 'vain' && inVain)
      ) {
        const by = close
          .map(({ ruleId, severity, actual }) => `${ruleId} ${severity} "${actual}"`)
          .join('; ');
        const grave = judgement.serious === true ? ' SERIOUS' : '';
        console.log(
          `${basename(file, '.jsonl')}\t${judgement.kind}${grave}\t${judgement.quote.replace(/\s+/gu, ' ')}\t${judgement.why ?? ''}\t${by}`,
        );
      }
    }
  }
  if (show === 'rules')
    return Object.fromEntries([...rules].sort(([one], [other]) => (one < other ? -1 : 1)));
  return {
    findings: findingsInAll,
    ...Object.fromEntries(
      [...tallies].map(([key, { all, close, any }]) => [
        key,
        { all, close: Number((close / all).toFixed(3)), any: Number((any / all).toFixed(3)) },
      ]),
    ),
  };
}

function countRules(
  rules: Map<string, RuleTally>,
  touching: readonly Finding[],
  { verdict }: Judgement,
): void {
  const ids = new Set(touching.map(({ ruleId }) => ruleId));
  for (const id of ids) {
    const tally = rules.get(id) ?? { marks: 0, marksAlone: 0, leaves: 0, leavesAlone: 0 };
    rules.set(id, tally);
    if (verdict === 'mark') tally.marks++;
    else tally.leaves++;
    if (ids.size > 1) continue;
    if (verdict === 'mark') tally.marksAlone++;
    else tally.leavesAlone++;
  }
}

function keysOf({ verdict, serious, kind }: Judgement): string[] {
  if (verdict === 'leave') return ['leave'];
  return ['mark', ...(serious === true ? ['serious'] : []), `mark: ${kind}`];
}

function isClose({ start, end }: Finding, length: number): boolean {
  const found = end - start;
  return Math.max(found, length) <= mostLonger * Math.min(found, length);
}

function nthIndex(text: string, part: string, occurrence: number): number {
  let at = -1;
  for (let count = 0; count < occurrence; count++) {
    at = text.indexOf(part, at + 1);
    if (at < 0) return -1;
  }
  return at;
}
