import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FormatMemory, StretchMemory } from '../../src/format/format-memory.ts';
import { parseHtml } from '../../src/format/html.ts';
import { findStretches } from '../../src/format/html-stretches.ts';
import { parseInStretches } from '../../src/format/html-tree.ts';
import { htmlSource } from './markup-arbitraries.ts';

const numRuns = Number(process.env.RUNS ?? 300);

/** Blocks in a form that can be compared: maps as the raw offsets that they give. */
function comparable(source: string, memory?: FormatMemory): unknown {
  const { blocks, ...rest } = parseHtml(source, memory);
  return {
    ...rest,
    blocks: blocks.map(({ map, ...block }) => ({
      ...block,
      raw: Array.from({ length: block.text.length + 1 }, (_, at) => [map.rawStart(at), map.rawEnd(at)]),
    })),
  };
}

/** The number of stretches that were parsed by themselves. */
const partsOf = (source: string): number =>
  [...parseInStretches(source, 0, new StretchMemory()).insets.values()].flat().length;

const simple = [
  '<p>Ett <b>stycke</b> med <a href="/x">länk</a>.</p>',
  '<h2>En rubrik</h2>',
  '<ul><li>ett</li><li><p>två</p><ol><li>inre</li></ol></li></ul>',
  '<p lang="en" title="a > b">An English <br> passage &amp; more.<img src=x alt="en bild"></p>',
];
const hostile = [
  '<div>',
  '</div>',
  '<main>',
  '</main>',
  '<b>',
  '</b>',
  '<p>',
  '</p>',
  '<table>',
  '<tr><td>',
  '</table>',
  '<h1>',
  '</h1>',
  '<ul>',
  '<li>',
  '</ul>',
  '<svg>',
  '</svg>',
  '<a href=y>',
  '</a>',
  '<select>',
  '</select>',
  '<template>',
  '</template>',
  '<script>"<p>x</p>"',
  '</script>',
  '<textarea>',
  '</textarea>',
  '<!--',
  '-->',
  '<noscript>',
  '</noscript>',
  '<button>',
  '</button>',
  '<form>',
  '<frameset>',
  '</body></html>',
  '<pre>\n',
  'text ',
  '<hr klarsprak-stretch=0>',
  '<',
  '"',
  '\0',
];

describe('a page read in stretches gives the same blocks as one read whole', () => {
  test('for pages of any make', () => {
    fc.assert(
      fc.property(htmlSource, (source) => {
        expect(comparable(source, new FormatMemory())).toEqual(comparable(source));
      }),
      { numRuns: 2 * numRuns },
    );
  });

  test('for simple paragraphs among all that may move or close them', () => {
    const part = fc.oneof(
      fc.constantFrom(...simple),
      fc.constantFrom(...simple),
      fc.constantFrom(...hostile),
    );
    const head = fc.constantFrom('', '', '<meta name=viewport content=x>');
    fc.assert(
      fc.property(head, fc.array(part, { maxLength: 12 }), (begin, parts) => {
        const source = begin + parts.join('');
        expect(comparable(source, new FormatMemory())).toEqual(comparable(source));
      }),
      { numRuns: 10 * numRuns },
    );
  });
});

test('a page that is read again after an edit, with the same memory, gives what it gives without one', () => {
  const part = fc.oneof(
    fc.constantFrom(...simple),
    fc.constantFrom(...hostile, '\n', '<blockquote>', '<p>nytt</p>'),
  );
  const wrapper = fc.constantFrom(
    '',
    '<div lang="en">',
    '<blockquote>',
    '<html lang="de">',
    '\uFEFF',
    'text',
  );
  const edit = fc.record({ wrapper, at: fc.nat(12), part, removes: fc.boolean() });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.array(edit, { maxLength: 5 }), (parts, edits) => {
      const memory = new FormatMemory();
      for (const { wrapper: around, at, part: added, removes } of edits) {
        parts.splice(at % (parts.length + 1), removes ? 1 : 0, added);
        const source = around + parts.join('');
        expect(comparable(source, memory)).toEqual(comparable(source));
      }
    }),
    { numRuns: 10 * numRuns },
  );
});

test('a page of a site gives its own text only, read in stretches too', () => {
  const menu = '<ul class="menu"><li><a href="/a">Start</a></li><li><a href="/b">Om oss</a></li></ul>';
  const page = `<link rel=stylesheet href=x.css>${menu}<main><p>Du kan söka bygglov hos oss i kommunen.</p></main>`;
  expect(partsOf(page)).toBeGreaterThan(0);
  expect(parseHtml(page, new FormatMemory()).blocks.map(({ text }) => text)).toEqual([
    'Du kan söka bygglov hos oss i kommunen.',
  ]);
  expect(comparable(page, new FormatMemory())).toEqual(comparable(page));
});

describe('what stands apart', () => {
  test('are paragraphs, headings and lists that are closed as they should', () => {
    for (const source of simple) {
      expect(findStretches(`<div>${source}</div>`)).toEqual([{ start: 5, end: 5 + source.length }]);
    }
    expect(partsOf(`<main>${simple.join('\n')}</main>`)).toBe(simple.length);
  });

  test.each([
    '<p>ett<p>två',
    '<p>ett <b>två</p></b>',
    '<p><div>ett</div></p>',
    '<ul>text<li>ett</ul>',
    '<p>a < b</p>',
    '<p><a>ett <a>två</a></a></p>',
    '<p id="x>ett</p>',
    '<p><svg></svg></p>',
  ])('is nothing in %s', (source) => {
    expect(findStretches(source).filter(({ start }) => start === 0)).toEqual([]);
  });

  test('is nothing once emphasis is left open, which goes on in every paragraph after it', () => {
    expect(partsOf('<b><p>ett</p><p>två</p>')).toBe(0);
    expect(partsOf('<table><tr><td><p>ett</p></table><p>två</p>')).toBe(1);
  });
});
