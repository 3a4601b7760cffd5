import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/format/index.ts';
import type { FormatId } from '../../src/format/types.ts';
import { htmlSource, markdownLines, markdownSource } from './markup-arbitraries.ts';

/** The text of each comment, with a check that it stands where it says. */
function comments(source: string, format: FormatId): string[] {
  return parse(source, format).comments.map(({ text, start, end }) => {
    const raw = source.slice(start, end);
    expect(raw.startsWith('<!--')).toBe(true);
    return text.trim();
  });
}

describe('comments', () => {
  test('of HTML are found wherever they stand', () => {
    const source =
      '\ufeff<!-- 1 --><html><head><!-- 2 --><title><!-- text --></title></head><body><nav><!-- 3 --></nav><table><!-- 4 --><tr><td><!-- 5 --></table><template><!-- 6 --></template><script>/* <!-- kod --> */</script><p title="<!-- värde -->">a<!-- 7 --></body></html><!-- 8 -->';
    expect(comments(source, 'html')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  test('of Markdown are found in containers, between lines and inside lines, in source order', () => {
    const source =
      '---\nlang: sv\n---\n\n<!-- 1 -->\n\nText <!-- 2 --> och\r\n<!-- 3 -->\r\nmer.\n\n> <!-- 4\n> mer -->\n\n- a\n  - <!-- 5 -->\n\n<div>\n<!-- 6 -->\n\n**b** <!-- 7 -->\n\n</div>\n\n`<!-- kod -->`\n\n    <!-- kod -->\n\n[a]: b\n\n[a] <!-- 8 -->\n';
    expect(comments(source, 'markdown').map((text) => text.charAt(0))).toEqual([...'12345678']);
  });

  test.each([
    ['[//]: # (klarsprak-disable: skäl)', 'klarsprak-disable: skäl'],
    ['[//]: # "klarsprak-disable: skäl"', 'klarsprak-disable: skäl'],
    ["[//]: # 'klarsprak-disable: skäl'", 'klarsprak-disable: skäl'],
    ['[//]: <> (klarsprak-disable: skäl)', 'klarsprak-disable: skäl'],
    ['[comment]: # (klarsprak-disable: skäl)', 'klarsprak-disable: skäl'],
    ['[kommentar]: <> "klarsprak-disable: sk&auml;l"', 'klarsprak-disable: skäl'],
    ['[//]: #\n  (klarsprak-disable: skäl)', 'klarsprak-disable: skäl'],
  ])('of Markdown may be links to nowhere: %j', (mark, text) => {
    const source = `\ufeffEtt.\r\n\r\n${mark}\r\n\r\nTvå.\n\n> ${mark.replace('\n', '\n> ')}\n\nTre.\n`;
    const { comments: found, blocks } = parse(source, 'markdown');
    expect(found.map((comment) => comment.text)).toEqual([text, text]);
    expect(source.slice(found[0]!.start, found[0]!.end)).toBe(mark);
    expect(source.slice(found[1]!.start)).toMatch(/^\[[^>]/u);
    expect(blocks.map((block) => block.text)).toEqual(['Ett.', 'Två.', 'Tre.']);
  });

  test('of Markdown are not links that lead somewhere, or have no title', () => {
    const source =
      'Se [a], [b] och [c].\n\n[a]: #rubrik (En titel)\n[b]: https://exempel.se "Exempel"\n[c]: #\n';
    expect(comments(source, 'markdown')).toEqual([]);
  });

  test.each([
    [
      '---',
      '# klarsprak-disable datum: skäl\r\na: "# klarsprak-nej"\r\nb: |\r\n  # klarsprak-nej\r\nc: [1, # två\r\n  3] ## klarsprak-enable\r\nd: x#klarsprak-nej',
    ],
    [
      '+++',
      "# klarsprak-disable datum: skäl\r\na = \"# klarsprak-nej\"\r\nb = '''\r\n  # klarsprak-nej'''\r\nc = [1, # två\r\n  3] ## klarsprak-enable",
    ],
    ['---', '# klarsprak-disable datum: skäl\na: [1, # två\n## klarsprak-enable\n'],
  ])('of front matter between %s are comments of the text', (fence, front) => {
    const source = `\ufeff${fence}\r\n${front}\r\n${fence}\r\n<!-- 4 -->\r\n\r\nText`;
    const found = parse(source, 'markdown').comments;
    expect(found.map(({ text }) => text.trim())).toEqual([
      'klarsprak-disable datum: skäl',
      'två',
      'klarsprak-enable',
      '4',
    ]);
    expect(found.map(({ start, end }) => source.slice(start, end))).toEqual([
      '# klarsprak-disable datum: skäl',
      '# två',
      '## klarsprak-enable',
      '<!-- 4 -->',
    ]);
  });

  test('do not exist in plain text', () => {
    expect(comments('<!-- a -->', 'plain')).toEqual([]);
  });

  test.each([
    ['html', htmlSource],
    ['markdown', markdownSource],
    ['markdown', markdownLines],
  ] as const)('of generated %s stand where they say, in order', (format, sources) => {
    fc.assert(
      fc.property(sources, fc.nat(), (source, seed) => {
        const at = seed % (source.length + 1);
        const text = `${source.slice(0, at)}\n\n<!-- här -->\n\n${source.slice(at)}`;
        const found = parse(text, format).comments;
        let last = -1;
        for (const { text: content, start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          if (content.trim() === 'här') expect(text.slice(start, end)).toBe('<!-- här -->');
          last = end;
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
  });
});

describe('metadata', () => {
  test('of a page that speaks to the program is read with its place', () => {
    const source =
      '\ufeff<meta name="klarsprak-disable" content="datum: l&auml;nk"><meta name="author" content="Kim"><p>Text';
    const { metadata, metadataRanges } = parse(source, 'html');
    expect(metadata).toEqual({ 'klarsprak-disable': 'datum: länk' });
    const { start, end } = metadataRanges['klarsprak-disable']!;
    expect(source.slice(start, end)).toBe('<meta name="klarsprak-disable" content="datum: l&auml;nk">');
  });

  test('of front matter has its place', () => {
    const source =
      '\ufeff---\r\ntitel: "A: b"\r\nklarsprak-disable:\r\n  - datum\r\n  - parentes\r\n---\r\nText';
    const { metadata, metadataRanges } = parse(source, 'markdown');
    expect(metadata).toEqual({ titel: 'A: b', 'klarsprak-disable': 'datum, parentes' });
    const { start, end } = metadataRanges['klarsprak-disable']!;
    expect(source.slice(start, end)).toMatch(/^klarsprak-disable:\r\n {2}- datum\r\n {2}- parentes/u);
    expect(source.slice(metadataRanges.titel!.start, metadataRanges.titel!.end)).toBe('titel: "A: b"');
  });
});
