import { expect, test } from 'vitest';
import { rulePages } from '../../../scripts/generate/docs.ts';
import { builtinRules } from '../../../src/index.ts';

test('every rule has a page, and stands once in the list of all', () => {
  const rules = builtinRules();
  const pages = rulePages(rules);
  expect([...pages.keys()].sort()).toEqual(['README.md', ...rules.map(({ meta }) => `${meta.id}.md`)].sort());
  const listed = [...pages.get('README.md')!.matchAll(/^\| \[([\w-]+)\]\(\1\.md\)/gmu)].map(([, id]) => id);
  expect(listed.sort()).toEqual(rules.map(({ meta }) => meta.id).sort());
});

test('a rule of a group that there is none of is refused, with those that there are', () => {
  const [rule] = builtinRules();
  const stray = { ...rule!, meta: { ...rule!.meta, id: 'min-regel', group: 'skrivregler' as 'form' } };
  expect(() => rulePages([stray])).toThrow(/min-regel.*“skrivregler”.*form/u);
});

test('an example with a fence of its own is shown whole, in a longer fence', () => {
  const page = rulePages(builtinRules()).get('bild-utan-alt.md')!;
  expect(page).toContain('````markdown\nSkriv `![](bad.jpg)` så här:\n\n```\n');
});
