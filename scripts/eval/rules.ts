import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { loadSwedish } from '../../src/host/language-data.ts';
import { Checker, formatOf, type Severity } from '../../src/index.ts';
import { readJudgements } from './judgements.ts';

/**
 * Hits per 1,000 words by rule, for each group of texts in a folder. A folder of material has `pages/` with a
 * judgement of each in its `INDEX.tsv`, `government/`, `seeds/` and `agency-answers.tsv`; in any other, the texts of
 * each folder (.txt, .md, .html) are a group. Words are all words of the text, not only
 * those that the measures count, since rules read headings and lists too.
 */

interface Group {
  words: number;
  texts: number;
  hits: Map<string, { severity: Severity; count: number; actual: string[] }>;
}

function* textsIn(folder: string): Generator<{ group: string; path: string; text: string }> {
  if (!existsSync(join(folder, 'pages/INDEX.tsv'))) {
    for (const name of globSync('**/*.{txt,md,html}', { cwd: folder }).sort()) {
      const path = join(folder, name);
      yield { group: dirname(name), path, text: readFileSync(path, 'utf8') };
    }
    return;
  }
  for (const [number, group] of readJudgements(join(folder, 'pages'))) {
    const path = join(folder, 'pages', `${number}.txt`);
    yield { group, path, text: readFileSync(path, 'utf8') };
  }
  for (const group of ['government', 'seeds']) {
    for (const name of readdirSync(join(folder, group)).sort()) {
      const path = join(folder, group, name);
      yield { group, path, text: readFileSync(path, 'utf8') };
    }
  }
  const answers = readFileSync(join(folder, 'agency-answers.tsv'), 'utf8').split('\n');
  for (const [index, line] of answers.entries()) {
    const text = line.split('\t').slice(2).join('\n\n');
    if (text !== '') yield { group: 'agency-answers', path: `agency-answers-${index + 1}.txt`, text };
  }
}

/** Prints JSON; with `show` a rule id, its hits with the sentence they stand in, to be read by eye. */
export async function evaluateRules(folder: string, show?: string): Promise<object> {
  const checker = new Checker({ swedish: await loadSwedish() });
  const groups = new Map<string, Group>();
  for (const { group: name, path, text } of textsIn(folder)) {
    let group = groups.get(name);
    if (group === undefined) {
      group = { words: 0, texts: 0, hits: new Map() };
      groups.set(name, group);
    }
    const format = formatOf(path) ?? (extname(path) === '' ? 'plain' : undefined);
    const { findings } = checker.check({ text, path, ...(format === undefined ? {} : { format }) });
    group.texts++;
    group.words += text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}:.'’-]*/gu)?.length ?? 0;
    for (const finding of findings) {
      const key = `${finding.ruleId} ${finding.severity}`;
      const hit = group.hits.get(key) ?? { severity: finding.severity, count: 0, actual: [] };
      hit.count++;
      hit.actual.push(finding.actual);
      group.hits.set(key, hit);
      if (finding.ruleId === show) {
        const from = Math.max(0, finding.start - 70);
        const context = text.slice(from, finding.end + 50).replace(/\s+/gu, ' ');
        const advice = finding.suggestions.join(' | ');
        console.log(
          `${name}\t${finding.severity}\t${finding.actual.slice(0, 60)}\t→ ${advice}\t…${context}…`,
        );
      }
    }
  }
  const perThousand = (count: number, words: number) => Number(((1000 * count) / words).toFixed(2));
  return Object.fromEntries(
    [...groups].map(([name, group]) => {
      const rules = [...group.hits].sort((a, b) => b[1].count - a[1].count);
      const grave = rules.reduce((sum, [, hit]) => sum + (hit.severity === 'info' ? 0 : hit.count), 0);
      return [
        name,
        {
          texts: group.texts,
          words: group.words,
          warningsAndErrors: perThousand(grave, group.words),
          rules: Object.fromEntries(rules.map(([key, hit]) => [key, perThousand(hit.count, group.words)])),
        },
      ];
    }),
  );
}
