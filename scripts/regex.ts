/**
 * `npm run regex`: judges the regular expressions of the program that have not been judged yet, and fails on those
 * that can take more than linear time. What is found safe is kept in `scripts/regex/judged.json`, so that the test
 * only has to look there. A pattern that has to stay is named in `scripts/regex/allowed.ts`, with the reason.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allowed } from './regex/allowed.ts';
import { hashOf, judge } from './regex/judge.ts';
import judged from './regex/judged.json' with { type: 'json' };
import { findPatterns, type Pattern } from './regex/literals.ts';
import { observePatterns } from './regex/made.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const known = new Set(judged.safe);
const excused = new Set(allowed.map(({ pattern }) => pattern));

const { literals, makers } = findPatterns(root);
const patterns = new Map<string, Pattern>();
for (const pattern of [...literals, ...(await observePatterns(root, makers))]) {
  patterns.set(hashOf(pattern), pattern);
}

const safe = new Set([...patterns.keys()].filter((hash) => known.has(hash)));
let slow = 0;
for (const [hash, pattern] of patterns) {
  const written = `/${pattern.source}/${pattern.flags}`;
  if (known.has(hash) || excused.has(written)) continue;
  const fault = await judge(pattern);
  if (fault === undefined) safe.add(hash);
  else {
    slow++;
    console.error(`${pattern.file}: ${written}\n  ${fault}`);
  }
  // Kept at once: a pattern can take minutes.
  writeFileSync(
    join(root, 'scripts/regex/judged.json'),
    `${JSON.stringify({ safe: [...safe].sort() }, null, 2)}\n`,
  );
}
console.log(
  `${patterns.size} regular expressions: ${safe.size} safe, ${excused.size} allowed, ${slow} slow.`,
);
process.exitCode = slow > 0 ? 1 : 0;
