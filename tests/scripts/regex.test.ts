import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { allowed } from '../../scripts/regex/allowed.ts';
import { hashOf, judge } from '../../scripts/regex/judge.ts';
import judged from '../../scripts/regex/judged.json' with { type: 'json' };
import { findPatterns, type Pattern } from '../../scripts/regex/literals.ts';
import { observePatterns } from '../../scripts/regex/made.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { literals, makers } = findPatterns(root);
const made = await observePatterns(root, makers);
const written = ({ source, flags }: Pattern) => `/${source}/${flags}`;

describe('no regular expression takes more than linear time', () => {
  test('each has been judged, or may stay for a reason (if this fails: npm run regex)', () => {
    const safe = new Set(judged.safe);
    const excused = new Set(allowed.map(({ pattern }) => pattern));
    const unjudged = [...literals, ...made].filter(
      (pattern) => !safe.has(hashOf(pattern)) && !excused.has(written(pattern)),
    );
    expect(unjudged.map((pattern) => `${pattern.file}: ${written(pattern)}`)).toEqual([]);
  });

  test('those that are made while the program runs are seen, in every file that makes some', () => {
    expect([...new Set(made.map(({ file }) => file))].sort()).toEqual(makers);
  });

  test('none is excused that no longer stands in the code', () => {
    const there = new Set([...literals, ...made].map(written));
    expect(allowed.filter(({ pattern }) => !there.has(pattern))).toEqual([]);
  });

  test.each([
    ['(?:a|aa)+b', 'exponential'],
    ['[.!]+$', 'polynomial'],
  ])('the judge knows %s for slow', async (source, degree) => {
    expect(await judge({ source, flags: 'u', file: '' })).toContain(degree);
  });

  test('the judge knows a linear one', async () => {
    expect(await judge({ source: '^[a-z]+$', flags: 'u', file: '' })).toBeUndefined();
  });
});
