import { describe, expect, it } from 'vitest';
import { pathMatcher } from '../../src/config/match.ts';

describe('pathMatcher', () => {
  it.each([
    ['*.html', 'index.html', true],
    ['*.html', 'webb/djupt/index.html', true],
    ['brev/*.md', 'brev/ett.md', true],
    ['brev/*.md', 'brev/gamla/ett.md', false],
    ['brev/*.md', 'arkiv/brev/ett.md', false],
    ['brev/**', 'brev/gamla/ett.md', true],
    ['arkiv', 'arkiv/2019/brev.md', true],
    ['arkiv/', 'texter/arkiv/brev.md', true],
    ['/arkiv', 'texter/arkiv/brev.md', false],
    ['./brev/ett.md', 'brev/ett.md', true],
    ['beslut/{a,b}.txt', 'beslut/b.txt', true],
    ['*', '.dold.md', true],
    ['Å ä ö/*', 'Å ä ö/ett brev.txt', true],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(pathMatcher([pattern])(path)).toBe(expected);
  });

  it('finds a name with å whether the disk keeps it as one character or two', () => {
    expect(pathMatcher(['å.md'])('a\u030a.md')).toBe(true);
    expect(pathMatcher(['a\u030a.md'])('å.md')).toBe(true);
  });

  it('takes back with ! what an earlier pattern matched', () => {
    const matches = pathMatcher(['arkiv/**', '!arkiv/viktigt.md']);
    expect(matches('arkiv/ett.md')).toBe(true);
    expect(matches('arkiv/viktigt.md')).toBe(false);
  });

  it('matches nothing without patterns', () => {
    expect(pathMatcher([])('ett.md')).toBe(false);
  });
});
