import { describe, expect, test } from 'vitest';
import { decodeRaw } from '../../src/format/decode.ts';
import { FormatMemory } from '../../src/format/format-memory.ts';
import { parseHtml } from '../../src/format/html.ts';
import { inShort } from './in-short.ts';

const { blocksOf, spansOf, rawOf } = inShort((source) => parseHtml(source));

describe('kinds of blocks', () => {
  test('headings, paragraphs and text outside of elements', () => {
    expect(blocksOf('<h1>Rubrik</h1><p>Stycke</p>Lös text<div>I en ruta</div>')).toEqual([
      'heading1: Rubrik',
      'paragraph: Stycke',
      'paragraph: Lös text',
      'paragraph: I en ruta',
    ]);
  });

  test('list items know their depth, their list and, in a numbered list, their number', () => {
    const { blocks } = parseHtml('<ol><li>ett<ul><li>inre</li></ul></li><li><p>två</p><p>mer</p></li></ol>');
    expect(
      blocks.map(({ text, kind, depth, ordinal, group }) => [text, kind, depth, ordinal, group]),
    ).toEqual([
      ['ett', 'listItem', 1, 1, 0],
      ['inre', 'listItem', 2, undefined, 1],
      ['två', 'listItem', 1, 2, 0],
      ['mer', 'listItem', 1, 2, 0],
    ]);
  });

  test('the lists of Word and Outlook are paragraphs with a level, and their bullets are no text', () => {
    const item = (level: number, text: string): string =>
      `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>${text}</p>`;
    const { blocks } = parseHtml(item(1, 'ansökan') + item(2, 'intyg'));
    expect(blocks.map(({ text, kind, depth }) => [text, kind, depth])).toEqual([
      ['ansökan', 'listItem', 1],
      ['intyg', 'listItem', 2],
    ]);
  });

  test('table cells, captions, labels, terms and addresses', () => {
    expect(
      blocksOf(
        '<table><caption>Avgifter</caption><tr><th>Ort<td>210 kr</table><figure><img alt="Hus"><figcaption>Ett hus</figcaption></figure>' +
          '<label>Namn <input></label><dl><dt>Larm</dt><dd>En knapp.</dd></dl><address>Storgatan 1<br>123 45 Orten</address>',
      ),
    ).toEqual([
      'caption: Avgifter',
      'tableCell: Ort',
      'tableCell: 210 kr',
      'altText: Hus',
      'caption: Ett hus',
      'fragment: Namn',
      'fragment: Larm',
      'listItem1: En knapp.',
      'fragment: Storgatan 1',
      'fragment: 123 45 Orten',
    ]);
  });

  test('a table that only lays out the page has no cells', () => {
    expect(blocksOf('<table role="presentation"><tr><td>Text</table>')).toEqual(['paragraph: Text']);
  });

  test('everything in a block quote is a quotation', () => {
    expect(blocksOf('<blockquote><h2>Så</h2><p>var det</p><ul><li>då</ul></blockquote>')).toEqual([
      'quotation: Så',
      'quotation: var det',
      'quotation: då',
    ]);
  });

  test('two line breaks part paragraphs, one stays in the text', () => {
    expect(blocksOf('<p>Ett<br>två <br>\n<br> tre</p>')).toEqual(['paragraph: Ett\ntvå', 'paragraph: tre']);
  });

  test('an empty paragraph with a no-break space is none', () => {
    expect(blocksOf('<p>&nbsp;</p><p>Text</p>')).toEqual(['paragraph: Text']);
  });
});

describe('what is no prose', () => {
  test.each([
    '<script>var x = "a";</script>',
    '<style>p { }</style>',
    '<template><p>Mall</p></template>',
    '<noscript>Slå på skript</noscript>',
    '<svg><text>Bild</text></svg>',
    '<pre>kod</pre>',
    '<nav><a href="/">Start</a></nav>',
    '<div role="navigation">Meny</div>',
    '<div role="contentinfo">Fot</div>',
    '<p hidden>Dold</p>',
    '<p aria-hidden="true">Dold</p>',
    '<p style="color: red; display:none">Dold</p>',
    '<select><option>Val</option></select>',
    '<textarea>Fyll i</textarea>',
    '<button>Skicka</button>',
    '<iframe>Ram</iframe>',
    '<!-- Kommentar -->',
  ])('%s', (source) => {
    expect(blocksOf(`<p>Före</p>${source}<p>Efter</p>`)).toEqual(['paragraph: Före', 'paragraph: Efter']);
  });

  test('header and footer of a page with a main part, but not of an article in it', () => {
    expect(
      blocksOf(
        '<header>Orten</header><main><article><header><h1>R</h1></header></article></main><footer>Fot</footer>',
      ),
    ).toEqual(['heading1: R']);
    expect(blocksOf('<header><h1>Rubrik</h1></header><p>Text</p>')).toEqual([
      'heading1: Rubrik',
      'paragraph: Text',
    ]);
  });

  test('the number of a note is no part of the sentence', () => {
    expect(blocksOf('<p>Så är det<sup><a href="#not1">1</a></sup>. 5 m<sup>2</sup></p>')).toEqual([
      'paragraph: Så är det. 5 m2',
    ]);
  });

  // As pandoc, LibreOffice, Word, a wiki and an editor without notes write them.
  test.each([
    '<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>',
    '<a class="sdfootnoteanc" name="s1" href="#sdfootnote1sym"><sup>1</sup></a>',
    '<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><span lang=SV>[1]</span></span></a>',
    '<sup id="r1" class="reference"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup>',
    '<sup>1</sup>',
    '<sup>*)</sup>',
  ])('the number of a note is dropped as others write it: %s', (note) => {
    const source = `<p>Du får avdrag.${note} Det gäller taxan${note} för <em>alla</em>${note}.</p>`;
    expect(blocksOf(source)[0]).toBe('paragraph: Du får avdrag. Det gäller taxan för alla.');
    expect(decodeRaw('html', source)).toBe('Du får avdrag. Det gäller taxan för alla.');
  });

  test('the way back from a note is dropped', () => {
    const note = '<li id="fn1"><p>Se taxan.<a href="#fnref1" role="doc-backlink">↩︎</a></p></li>';
    expect(blocksOf(`<ol>${note}</ol>`)).toEqual(['listItem1: Se taxan.']);
  });

  test.each([
    ['10 km<sup>2</sup>', '10 km2'],
    ['3 mil<sup>2</sup>', '3 mil2'],
    ['10<sup>6</sup> kronor', '106 kronor'],
    ['1<sup>a</sup> gången', '1a gången'],
    ['Se avsnitt <a href="#a3">3</a>.', 'Se avsnitt 3.'],
    ['Se <a href="#a3">4 kap.</a>', 'Se 4 kap.'],
  ])('what is no note stays: %s', (html, text) => {
    expect(blocksOf(`<p>${html}</p>`)[0]).toBe(`paragraph: ${text}`);
    expect(decodeRaw('html', html)).toBe(text);
  });
});

describe('links and images', () => {
  test('a link in a sentence is a span and a block that knows where it stands', () => {
    const source = '<p>Här kan du <a href="/a">läsa <b>mer</b></a>.</p>';
    const { blocks } = parseHtml(source);
    expect(spansOf(source)).toEqual(['link läsa mer /a', 'strong mer']);
    expect(blocks[1]).toMatchObject({ kind: 'linkText', text: 'läsa mer', within: 0 });
    expect(rawOf(source, 1)).toBe('läsa <b>mer');
  });

  test('a paragraph or list item that is only a link is a link', () => {
    expect(blocksOf('<p><a href="/a">Läs mer</a></p><ul><li> <a href="/b">Bygglov</a> </li></ul>')).toEqual([
      'linkText: Läs mer',
      'linkText1: Bygglov',
    ]);
  });

  test('a link around blocks does not tear them apart', () => {
    expect(blocksOf('<a href="/a"><h3>Rubrik</h3><p>Text</p></a>')).toEqual([
      'heading3: Rubrik',
      'linkText: Rubrik',
      'linkText: Text',
    ]);
  });

  test('an alternative text knows its block and its place, whatever its quotes', () => {
    const source = '<p>Se <img src=x alt="H&auml;r">, <img alt=där> och <img alt=\'\'></p>';
    const alts = parseHtml(source).blocks.slice(1);
    expect(alts.map(({ text, within }) => [text, within])).toEqual([
      ['Här', 0],
      ['där', 0],
    ]);
    expect(rawOf(source, 1)).toBe('H&auml;r');
    expect(rawOf(source, 2)).toBe('där');
  });
});

describe('languages', () => {
  test('the page, a block and a word have each their own', () => {
    const source =
      '<html lang="sv"><p lang="en">Text</p><div lang="fi"><p>Sana</p></div><p>Ett <i lang="en">fact</i></p>';
    const { markedLanguage, blocks } = parseHtml(source);
    expect(markedLanguage).toBe('sv');
    expect(blocks.map((block) => block.markedLanguage)).toEqual(['en', 'fi', undefined]);
    expect(blocks[2]!.spans).toContainEqual({ kind: 'foreign', language: 'en', start: 4, end: 8 });
  });

  test('a block that is all in a marked span has the language of the span', () => {
    expect(parseHtml('<p><span lang="en">All of it</span></p>').blocks[0]!.markedLanguage).toBe('en');
  });
});

test('title and description are metadata, not text', () => {
  const { metadata, blocks } = parseHtml(
    '<title>Bygg &amp;\n bo</title><meta name="Description" content="Om b&aring;t"><p>Text</p>',
  );
  expect(metadata).toEqual({ title: 'Bygg & bo', description: 'Om båt' });
  expect(blocks.map(({ text }) => text)).toEqual(['Text']);
});

describe('positions', () => {
  test.each([
    ['<p>sk&ouml;n</p>', 'sk&ouml;n', 'skön'],
    ['<p>sk&ouml n</p>', 'sk&ouml n', 'skö n'],
    ['<p>av&shy;gift</p>', 'av&shy;gift', 'avgift'],
    ['\ufeff<p>a\u030ar</p>', 'a\u030ar', 'år'],
    ['<p>a</b>&#x30a;r</p>', 'a</b>&#x30a;r', 'år'],
    ['<p> ett\r\n  två </p>', 'ett\r\n  två', 'ett två'],
    ['<p>5&nbsp;kr</p>', '5&nbsp;kr', '5\u00a0kr'],
    ['<p>a\0b</p>', 'a\0b', 'ab'],
    ['<p>1 < 2 & 3</p>', '1 < 2 & 3', '1 < 2 & 3'],
    ['<p>👩\u200d🦽 ok</p>', '👩\u200d🦽 ok', '👩\u200d🦽 ok'],
  ])('of %j', (source, raw, text) => {
    expect(parseHtml(source).blocks[0]!.text).toBe(text);
    expect(rawOf(source)).toBe(raw);
  });

  test('text that a parser moves out of a table is a block of its own', () => {
    expect(blocksOf('<table>före<tr><td>cell</td></tr>efter</table>')).toEqual(
      expect.arrayContaining(['tableCell: cell']),
    );
  });

  test('ten thousand nested elements don’t overflow', () => {
    for (const tag of ['div', 'b', 'blockquote', 'ul><li']) {
      const { blocks } = parseHtml(`${`<${tag}>`.repeat(10_000)}Text`);
      expect(blocks.map(({ text }) => text)).toEqual(['Text']);
    }
  });

  test('a page that costs more than a page may is read as far as it goes, and says so', () => {
    const bombs = {
      deep: '<b>'.repeat(200_000),
      wide: '<br>'.repeat(300_000),
      // Every paragraph opens all the emphasis anew: nine hundred thousand elements of ten kilobytes.
      growing: `${Array.from({ length: 300 }, (_, size) => `<font size=${size}>`).join('')}${'<p>x'.repeat(3_000)}`,
    };
    for (const [name, bomb] of Object.entries(bombs)) {
      const source = `<p>Vi ska svara.</p>\n<p>${bomb}\n<p>Slut.</p>`;
      const { blocks, remarks } = parseHtml(source);
      expect(blocks[0]?.text, name).toBe('Vi ska svara.');
      expect(
        remarks?.map(({ sv }) => /rad 2\b/.test(sv)),
        name,
      ).toEqual([true]);
      expect(parseHtml(source, new FormatMemory()).remarks, name).toEqual(remarks);
    }
    expect(parseHtml('<p>Vi ska svara.</p>').remarks).toBeUndefined();
  });
});
