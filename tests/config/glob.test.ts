import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { globMatcher } from '../../src/config/glob.ts';

const matches = (pattern: string, path: string) => globMatcher(pattern)(path);

describe('globMatcher', () => {
  it.each([
    ['brev \\[1\\]\\{x\\}\\*\\?.md', 'brev [1]{x}*?.md', true],
    ['a/[ab]?.md', 'a/bc.md', true],
    ['a/[!ab].md', 'a/c.md', true],
    ['a/[^ab].md', 'a/a.md', false],
    ['[]]', ']', true],
    ['[a-]', '-', true],
    ['[z-a]', 'm', false],
    ['{a/b,c}/*.md', 'a/b/x.md', true],
    ['{a,{b,c}}.md', 'c.md', true],
    ['{a}', '{a}', true],
    ['{a,b', '{a,b', true],
    ['\\{a,b}', 'a', false],
    ['[', '[', true],
    ['**/*', 'a/b/c', true],
    ['*', '', false],
    ['https://exempelby.se/b/**', 'https://exempelby.se/b/c', true],
    ['https:/*/exempelby.se', 'https://exempelby.se', false],
    ['?', '😀', true],
    ['a**b', 'axxb', true],
    ['a**b', 'ax/xb', false],
    ['**/a/**/b', 'a/x/a/y/b', true],
    ['(a|b)+', 'a', false],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected);
  });

  it('says what picomatch says, which does not let a last ** stand for nothing after a wildcard', () => {
    const name = fc.stringMatching(/^[abc.]{1,4}$/u).filter((one) => !/^\.+$/u.test(one));
    const piece = fc.oneof(
      fc.constantFrom('*', '?', '[ab]', '[^a]', '{a,bc}', '{a,b*}'),
      fc.stringMatching(/^[abc]{1,2}$/u),
    );
    const globName = fc.oneof(
      fc.constant('**'),
      fc
        .array(piece, { minLength: 1, maxLength: 4 })
        .map((parts) => parts.join(''))
        .filter((one) => !one.includes('**')),
    );
    const joined = (names: fc.Arbitrary<string>) =>
      fc.array(names, { minLength: 1, maxLength: 4 }).map((list) => list.join('/'));
    fc.assert(
      fc.property(
        joined(globName).filter((one) => !one.endsWith('**')),
        joined(name),
        (pattern, path) => {
          expect(matches(pattern, path)).toBe(picomatch(pattern, { dot: true, windows: false })(path));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('answers patterns at once that would take a regular expression longer than a life', () => {
    const name = 'a'.repeat(250);
    expect(matches(`${'*a'.repeat(40)}b`, name)).toBe(false);
    expect(matches(`${'{a,aa}'.repeat(40)}b`, name)).toBe(false);
    expect(matches(`${'{*,*a}'.repeat(40)}b`, name)).toBe(false);
    expect(matches(`${'**/a/'.repeat(40)}b`, 'a/'.repeat(2000))).toBe(false);
    expect(matches('+(a|aa)b', name)).toBe(false);
    expect(matches('['.repeat(1e6), name)).toBe(false);
    expect(matches('{'.repeat(8000), name)).toBe(false);
  });
});
