import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { FormatMemory } from '../../src/format/format-memory.ts';
import { parseMarkdown } from '../../src/format/markdown.ts';
import { inShort } from './in-short.ts';
import { markdownLines, markdownSource } from './markup-arbitraries.ts';

const { blocksOf, spansOf, rawOf } = inShort((source) => parseMarkdown(source));

describe('kinds of blocks', () => {
  test('headings with marks and with lines, and paragraphs', () => {
    expect(blocksOf('# Ett\n\nTvå\n===\n\nTre\nfyra\n## Fem ##')).toEqual([
      'heading1: Ett',
      'heading1: Två',
      'paragraph: Tre fyra',
      'heading2: Fem',
    ]);
  });

  test('list items know their depth, their list and, in a numbered list, their number', () => {
    const { blocks } = parseMarkdown('1. ett\n   - inre\n\n1. två\n\n   mer\n\nText\n\n- ny');
    expect(
      blocks.map(({ text, kind, depth, ordinal, group }) => [text, kind, depth, ordinal, group]),
    ).toEqual([
      ['ett', 'listItem', 1, 1, 0],
      ['inre', 'listItem', 2, undefined, 1],
      ['två', 'listItem', 1, 2, 0],
      ['mer', 'listItem', 1, 2, 0],
      ['Text', 'paragraph', undefined, undefined, undefined],
      ['ny', 'listItem', 1, undefined, 2],
    ]);
  });

  test('table cells, footnotes, task lists and struck text', () => {
    expect(
      blocksOf('| A | B |\n|---|---|\n| x\\|y | ~~z~~ |\n\n- [x] göra\n\nOrd[^1].\n\n[^1]: Not\n    mer'),
    ).toEqual([
      'tableCell: A',
      'tableCell: B',
      'tableCell: x|y',
      'tableCell: z',
      'listItem1: göra',
      'paragraph: Ord.',
      'paragraph: Not mer',
    ]);
  });

  test('everything in a block quote is a quotation, lazy lines too', () => {
    expect(blocksOf('> # Så\n>\n> var\ndet\n> > då\n> - ja')).toEqual([
      'quotation: Så',
      'quotation: var det',
      'quotation: då',
      'quotation: ja',
    ]);
  });

  test('code, definitions, rules and front matter are no blocks', () => {
    expect(
      blocksOf(
        '---\ntitle: x\n---\n\n```\n# kod\n\nkod\n```\n\n    kod\n\n***\n\n[a]: /x "Titel"\n\n<!-- nej -->\n\nText',
      ),
    ).toEqual(['paragraph: Text']);
  });

  test('a paragraph or list item that is only a link is a link', () => {
    expect(blocksOf('[Läs mer](/a)\n\n- [Bygglov](/b)\n- *[Avfall](/c)*\n- [D](/d) m.m.')).toEqual([
      'linkText: Läs mer',
      'linkText1: Bygglov',
      'linkText1: Avfall',
      'listItem1: D m.m.',
      'linkText: D',
    ]);
  });
});

describe('spans', () => {
  test('emphasis, code and links, also by reference to a definition far away', () => {
    const source = `En *liten **text** med* \`kod\` och [en][a], [b] och <http://x.se>.\n\n${'Text.\n\n'.repeat(2000)}[a]: /a\n[b]: </b c>`;
    expect(spansOf(source)).toEqual([
      'emphasis liten text med',
      'strong text',
      'code kod',
      'link en /a',
      'link b /b c',
      'link http://x.se http://x.se',
    ]);
  });

  test('HTML between the words', () => {
    expect(spansOf('Ett <span lang="en">big *fact*</span> om <kbd>Esc</kbd> och <q>citat</q>')).toEqual([
      'foreign big fact en',
      'emphasis fact',
      'code Esc',
      'quotation citat',
    ]);
  });
});

describe('HTML', () => {
  test('blocks of HTML are read as HTML, also inside a block quote', () => {
    const source = '<p>Ett <b>ord</b></p>\n\n> <p>Två\n> &ouml;rter</p>';
    expect(blocksOf(source)).toEqual(['paragraph: Ett ord', 'quotation: Två örter']);
    expect(rawOf(source, 1)).toBe('Två\n> &ouml;rter');
  });

  test('an element may open in one block and end in another', () => {
    const { blocks } = parseMarkdown(
      '<div lang="en">\n\nSome *text*\n\nMore\n\n</div>\n\nSlut\n\n<nav>\n\nMeny\n\n</nav>\n\n<blockquote>\n\nCitat\n\n</blockquote>',
    );
    expect(blocks.map(({ kind, text, markedLanguage }) => [kind, text, markedLanguage])).toEqual([
      ['paragraph', 'Some text', 'en'],
      ['paragraph', 'More', 'en'],
      ['paragraph', 'Slut', undefined],
      ['quotation', 'Citat', undefined],
    ]);
  });

  test('line breaks and images', () => {
    expect(blocksOf('Ett<br>två <img alt="Bild"> ![En *&ouml;*](x)')).toEqual([
      'paragraph: Ett\ntvå',
      'altText: Bild',
      'altText: En ö',
    ]);
  });
});

describe('what others than CommonMark and GitHub’s tables have', () => {
  test('a box is the writer’s own text and no quotation, without its mark', () => {
    expect(blocksOf('> [!NOTE]\n> Ta **med** kvitto.\n>\n> - Ett\n\n> [!TIP]\n> **Ring** oss.')).toEqual([
      'paragraph: Ta med kvitto.',
      'listItem1: Ett',
      'paragraph: Ring oss.',
    ]);
    expect(blocksOf('> [!warning]- Tänk på\r\n> Ta med kvitto.')).toEqual([
      'paragraph: Tänk på',
      'paragraph: Ta med kvitto.',
    ]);
  });

  test('a quotation that only looks like a box stays one', () => {
    expect(blocksOf('> \\[!NOTE]\n> Så')).toEqual(['quotation: [!NOTE] Så']);
    expect(blocksOf('> Så [!NOTE]')).toEqual(['quotation: Så [!NOTE]']);
    expect(blocksOf('> > [!NOTE]\n> > Så')).toEqual(['quotation: Så']);
  });

  test('lines of containers are no text, and end the paragraph before them', () => {
    const source = 'Före\n::: warning Obs\nTa med kvitto.\n:::\n\n:::{.ruta}\r\n- Ett\r\n::::\nEfter';
    expect(blocksOf(source)).toEqual([
      'paragraph: Före',
      'paragraph: Ta med kvitto.',
      'listItem1: Ett',
      'paragraph: Efter',
    ]);
    expect(rawOf(source, 1)).toBe('Ta med kvitto.');
    expect(blocksOf('Det är: ::: så')).toEqual(['paragraph: Det är: ::: så']);
  });

  test('so are the lines above indented boxes', () => {
    const source = '!!! note "Obs"\n    Ta med *kvitto*.\n\n??? tip\r\n    - Ett\r\n';
    expect(blocksOf(source)).toEqual(['paragraph: Ta med kvitto.', 'paragraph: - Ett']);
    expect(rawOf(source, 0)).toBe('Ta med *kvitto*.');
    expect(blocksOf('!!! obs\nTa med kvitto.')).toEqual(['paragraph: !!! obs Ta med kvitto.']);
  });

  test.each([
    ['Hej {{ namn }}, du *får* {% if x %}bidrag{% endif %}.', ['{{ namn }}', '{% if x %}', '{% endif %}']],
    ['{{< bild src="a_b_c.jpg" >}}', ['{{< bild src="a_b_c.jpg" >}}']],
    ['# Rubrik {#id .klass}', ['{#id .klass}']],
    ['Kod `{{ x }}` här {{', ['{{ x }}']],
    ['En {klammer} till', []],
  ])('marks of templates are code: %s', (source, marks) => {
    const { text, spans } = parseMarkdown(source).blocks[0]!;
    expect(
      spans.filter(({ kind }) => kind === 'code').map(({ start, end }) => text.slice(start, end)),
    ).toEqual(marks);
  });
});

describe('front matter', () => {
  test('plain values and lists of them are metadata, and the language of the document is marked', () => {
    const { metadata, markedLanguage } = parseMarkdown(
      '\ufeff---\r\ntitel: Bygglov # om\r\nlang: sv-SE\r\nnr: 3\r\nlista: [a]\r\n---\r\nText',
    );
    expect(metadata).toEqual({ titel: 'Bygglov', lang: 'sv-SE', nr: '3', lista: 'a' });
    expect(markedLanguage).toBe('sv-SE');
  });

  test('TOML between plus signs is front matter as well', () => {
    const toml = [
      'titel = "Bygglov \\u00f6 \\"nu\\"" # om',
      "lang = 'sv-SE'",
      'nr = 3 # tre',
      'utkast = true',
      'lista = ["a", "b"]',
      '"dokument typ" = "x"',
      '[meny]',
      'titel = "Meny"',
    ];
    const { metadata, markedLanguage, blocks, source, metadataRanges } = parseMarkdown(
      `\ufeff+++\r\n${toml.join('\r\n')}\r\n+++\r\nText`,
    );
    expect(metadata).toEqual({
      titel: 'Bygglov ö "nu"',
      lang: 'sv-SE',
      nr: '3',
      utkast: 'true',
      lista: 'a, b',
      'dokument typ': 'x',
    });
    expect(markedLanguage).toBe('sv-SE');
    expect(blocks.map(({ text }) => text)).toEqual(['Text']);
    const { start, end } = metadataRanges.nr!;
    expect(source.slice(start, end)).toBe('nr = 3');
  });

  test.each(['---\na: [\n---\nText', '---\n- a\n---\nText', '---\n\n---\nText'])(
    '%j does no harm',
    (source) => {
      expect(parseMarkdown(source).metadata).toEqual({});
      expect(blocksOf(source)).toEqual(['paragraph: Text']);
    },
  );

  test('lines that nothing closes are no front matter', () => {
    expect(blocksOf('---\nText')).toEqual(['paragraph: Text']);
    expect(blocksOf('+++\nText')).toEqual(['paragraph: +++ Text']);
  });
});

describe('positions', () => {
  test.each([
    ['sk&ouml;n \\* 1', 'sk&ouml;n \\* 1', 'skön * 1'],
    ['av&shy;gift', 'av&shy;gift', 'avgift'],
    ['\ufeffa\u030ar', 'a\u030ar', 'år'],
    ['> ett\r\n>   två', 'ett\r\n>   två', 'ett två'],
    ['- > ett\n  > två *tre*\n  > fyra', 'ett\n  > två *tre*\n  > fyra', 'ett två tre fyra'],
    ['> ett\n    > två', 'ett\n    > två', 'ett > två'],
    ['ett  \ntvå\\\ntre', 'ett  \ntvå\\\ntre', 'ett\ntvå\ntre'],
    ['a\0b', 'a\0b', 'a\ufffdb'],
    ['`` `a\n  b ``!', '`a\n  b ``!', '`a b!'],
    ['👩\u200d🦽 *ok*', '👩\u200d🦽 *ok', '👩\u200d🦽 ok'],
  ])('of %j', (source, raw, text) => {
    expect(parseMarkdown(source).blocks[0]!.text).toBe(text);
    expect(rawOf(source)).toBe(raw);
  });

  test.each(['>', '> ', '*', '- ', '['])('a line of ten thousand %j does not overflow', (mark) => {
    const repeated = mark.repeat(mark === '- ' ? 1000 : 10_000);
    const { blocks } = parseMarkdown(`Före\n\n${repeated} ord\n\nEfter`);
    expect(blocks[0]!.text).toBe('Före');
    expect(blocks[blocks.length - 1]!.text).toBe('Efter');
  });
});

describe('nothing of the text is lost', () => {
  const visible = (text: string): string =>
    text.replace(/[\s\u00ad\u200b\u2060\ufeff]/g, '').normalize('NFC');

  /** The text that remark finds, in any nodes but HTML. */
  function remarkText(source: string): string {
    const parts: string[] = [];
    const stack: Nodes[] = [unified().use(remarkParse).use(remarkGfm).parse(source)];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (node.type === 'text' || node.type === 'inlineCode') parts.push(node.value);
      if ('children' in node) stack.push(...[...node.children].reverse());
    }
    return visible(parts.join(''));
  }

  test.each([
    ['Markdown of all kinds', markdownSource],
    ['lines in any order', markdownLines],
  ])('in %s', (_, sources) => {
    fc.assert(
      fc.property(
        // remark knows neither front matter nor boxes and containers.
        sources.filter((source) => !/<|^\ufeff?(?:---|\+\+\+)|:::|\[!/.test(source)),
        (source) => {
          const { blocks } = parseMarkdown(source);
          const own = blocks.filter(({ kind, within }) => kind !== 'altText' && within === undefined);
          expect(visible(own.map(({ text }) => text).join(''))).toBe(remarkText(source));
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
  });
});

test.each(['> ', '- ', '1. ', '>- '])('a line of ten thousand “%s” keeps its words', (marker) => {
  const { blocks } = parseMarkdown(`Först.\n\n${marker.repeat(10_000)}Hej du.\n\nSist.\n`);
  const words = blocks.map(({ text }) => text).join(' ');
  for (const word of ['Först.', 'Hej du.', 'Sist.']) expect(words).toContain(word);
});

test.each([
  ['emphasis', '**a'],
  ['links', '[a](b)'],
  ['quotations', '> a\n>> b\n'],
  ['rows', '| a | b |\n'],
  ['tags', '<b>'],
  ['lines', 'a\n'],
])('a hundred thousand %s in one paragraph keep the words around them', (_, piece) => {
  const { blocks } = parseMarkdown(`Först *du*.\n\n${piece.repeat(100_000)}\n\nSist *du*.\n`);
  expect(blocks[0]?.text).toBe('Först du.');
  expect(blocks.at(-1)?.text).toBe('Sist du.');
  expect(blocks.length).toBeGreaterThan(2);
});

test('a long list of links, quotations and rows is read as what it is, however long', () => {
  const list = '- [Ansök](https://exempelby.se/a) om **bygglov**\n'.repeat(3_000);
  const quotation = '> Ring *oss* [här](b).\n\n'.repeat(2_000);
  const table = `| Avgift | Belopp |\n|---|---|\n${'| [Lov](c) | **1 000** kr |\n'.repeat(3_000)}`;
  const { blocks } = parseMarkdown(`${list}\n${quotation}\n${table}`);
  const count = (kind: string): number => blocks.filter((block) => block.kind === kind).length;
  expect([count('listItem'), count('quotation'), count('tableCell')]).toEqual([3_000, 2_000, 6_002]);
});

describe('HTML that costs too much', () => {
  const bombs = {
    deep: '<b>'.repeat(30_000),
    // Every paragraph opens all the emphasis anew.
    growing: `${Array.from({ length: 300 }, (_, size) => `<font size=${size}>`).join('')}${'<p>x'.repeat(3_000)}`,
  };

  test.each(Object.entries(bombs))('is read as far as it goes, and a remark says so: %s', (_name, bomb) => {
    const source = `Vi ska svara.\n\n<p>Hej.\n${bomb}\nSlut.\n</p>\n\nBeslutet är klart.\n`;
    for (const memory of [undefined, new FormatMemory()]) {
      const { blocks, remarks } = parseMarkdown(source, { memory });
      const texts = blocks.map(({ text }) => text);
      expect([texts[0], texts.at(-1)]).toEqual(['Vi ska svara.', 'Beslutet är klart.']);
      expect(texts.join(' ')).toContain('Hej.');
      expect(texts).not.toContain('Slut.');
      expect(remarks).toHaveLength(1);
      expect(remarks![0]!.sv).toMatch(/till och med rad 4; det slutar på rad 6\b/u);
    }
  });

  test('is told of each piece, and other pieces say nothing', () => {
    const piece = `<div>\n${bombs.deep}\n</div>\n\n`;
    expect(parseMarkdown(`${piece}Vi svarar.\n\n${piece}`).remarks).toHaveLength(2);
    expect(parseMarkdown('<div>\nHej.\n</div>\n').remarks).toBeUndefined();
  });
});
