import retextEnglish from 'retext-english';
import retextReadability from 'retext-readability';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { Checker } from '../../src/engine/index.ts';
import type { FormatId } from '../../src/format/types.ts';
import { english, loadSwedish } from '../../src/host/language-data.ts';
import { englishText, htmlText, markdownText, plainText } from './texts.ts';

/**
 * Throughput of parsing and all rules, in one process, beside write-good, alex and
 * retext-readability in the same run. Prints JSON: medians of several runs, MB/s of UTF-8. These machines are
 * noisy: compare the ratios, not the figures of two runs.
 */

const megabyte = 1_000_000;

/** Median, in milliseconds, of `runs` calls after one that warms up. */
function medianTime(run: () => void, runs: number): number {
  run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[times.length >> 1]!;
}

function throughput(
  text: string,
  run: (text: string) => void,
  runs: number,
): { ms: number; mbPerSecond: number } {
  const bytes = Buffer.byteLength(text);
  const ms = medianTime(() => run(text), runs);
  return { ms: Math.round(ms), mbPerSecond: Number((bytes / megabyte / (ms / 1000)).toFixed(2)) };
}

const swedish = await loadSwedish();
// Without words and tags: parsing and the rules that need neither. With them: everything that the program does.
const checkers = { 'without data': new Checker(), 'everything on': new Checker({ swedish, english }) };
const makers: Record<FormatId, (size: number) => string> = {
  plain: plainText,
  markdown: markdownText,
  html: htmlText,
};

const results: Record<string, unknown> = {};
for (const [format, make] of Object.entries(makers) as [FormatId, (size: number) => string][]) {
  for (const [name, checker] of Object.entries(checkers)) {
    const small = throughput(make(megabyte), (text) => checker.check({ text, format }), 7);
    const large = throughput(make(5 * megabyte), (text) => checker.check({ text, format }), 3);
    const growth = Number((large.ms / small.ms).toFixed(2));
    results[`${format}, ${name}`] = { '1 MB': small, '5 MB': large, growth };
  }
}

const englishProse = englishText(200_000);
const { default: writeGood } = await import('write-good');
const { text: alex } = await import('alex');
const readability = unified().use(retextEnglish).use(retextReadability).freeze();
results['write-good (200 kB English)'] = throughput(englishProse, (text) => writeGood(text), 3);
results['alex (200 kB English)'] = throughput(englishProse, (text) => alex(text), 3);
results['retext-readability (200 kB English)'] = throughput(
  englishProse,
  (text) => {
    const file = new VFile(text);
    readability.runSync(readability.parse(file), file);
  },
  3,
);

console.log(JSON.stringify({ node: process.version, results }, null, 2));
