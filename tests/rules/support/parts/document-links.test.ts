import { expect, test } from 'vitest';
import { analyse } from '../../../../src/engine/index.ts';
import { leadsTo, linksInDocument } from '../../../../src/rules/support/parts/document-links.ts';

const text =
  'Läs om [hamnen](https://exempel.se/hamn).\n\n- Skriv till [oss](mailto:hamn@exempel.se)\n- [Avgifter](taxa.pdf)';
const links = linksInDocument(analyse({ text, format: 'markdown' }));

test('each link of a text is told once, in running text and alone', () => {
  expect(links).toEqual([
    { text: 'hamnen', href: 'https://exempel.se/hamn' },
    { text: 'oss', href: 'mailto:hamn@exempel.se' },
    { text: 'Avgifter', href: 'taxa.pdf' },
  ]);
});

test('a link leads somewhere by its words or its address', () => {
  expect(leadsTo(links, /^avgift/iu)).toBe(true);
  expect(leadsTo(links, /^mailto:/iu)).toBe(true);
  expect(leadsTo(links, /blankett/iu)).toBe(false);
});
