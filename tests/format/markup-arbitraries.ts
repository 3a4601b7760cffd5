import fc from 'fast-check';

/** Text as people and programs write it: composed and decomposed letters, marks without width, emoji. */
const plainToken = fc.constantFrom(
  'ord',
  'Kommunen',
  'får',
  'a\u030a',
  'o\u0308l',
  'e\u0301\u0323',
  'ö',
  '😀',
  '👩‍🦽',
  '❤️',
  '\u00ad',
  '\u200b',
  '\u2060',
  '\ufeff',
  '–',
  '”',
  '\u00a0',
  '.',
  ',',
  ' ',
  '  ',
  '\t',
  ' ',
  ' ',
  '\u212b',
  '한',
  '\u1112\u1161\u11ab',
  '3',
  '%',
  '𝒳',
);

const reference = fc.constantFrom(
  '&ouml;',
  '&#246;',
  '&#xF6;',
  '&shy;',
  '&nbsp;',
  '&amp;',
  '&lt;',
  '&quot;',
  '&#x30a;',
  'A&#778;',
  '&zwj;',
  '&#8203;',
  '&NotEqualTilde;',
  '&#128512;',
  '&aring;\u0301',
  '&#32;',
  '&Tab;',
);

const lineEnd = fc.constantFrom('\n', '\r\n', '\r');

function join(parts: fc.Arbitrary<string>, maxLength = 6): fc.Arbitrary<string> {
  return fc.array(parts, { minLength: 1, maxLength }).map((list) => list.join(''));
}

const htmlText = join(
  fc.oneof(
    { weight: 6, arbitrary: plainToken },
    { weight: 3, arbitrary: reference },
    { weight: 1, arbitrary: lineEnd },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '&ouml',
        '&copy',
        '&',
        '& ',
        '&x;',
        '< ',
        '<3',
        '&notit;',
        '\0',
        '&#0;',
        '&#x80;',
      ),
    },
  ),
  8,
);

const inlineTags = ['b', 'i', 'em', 'strong', 'span', 'q', 'cite', 'code', 'u', 'sup', 'del', 'custom-card'];

const { inline: htmlInline } = fc.letrec<{ inline: string; node: string }>((tie) => ({
  inline: join(tie('node'), 5),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    htmlText,
    fc.tuple(fc.constantFrom(...inlineTags), tie('inline')).map(([tag, text]) => `<${tag}>${text}</${tag}>`),
    tie('inline').map((text) => `<a class='>' href="/x?a=1&b=2">${text}</a>`),
    tie('inline').map((text) => `<span lang="en">${text}</span>`),
    fc.constantFrom(
      '<br>',
      '<br/>',
      '<!-- not -->',
      '<img alt="En &ouml;n">',
      '<script>var x;</script>',
      '<wbr>',
    ),
    fc.constantFrom('<select><option>val</select>', '<img alt=bild>', '</fel>', '<![CDATA[x]]>', '<?php ?>'),
  ),
}));

const { block: htmlBlock } = fc.letrec<{ blocks: string; block: string }>((tie) => ({
  blocks: join(tie('block'), 4),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    htmlInline,
    htmlInline.map((text) => `<p>${text}</p>\n`),
    htmlInline.map((text) => `<p>${text}`),
    htmlInline.map((text) => `<h2>${text}</h2>`),
    htmlInline.map((text) => `<address>${text}<br>${text}</address>`),
    htmlInline.map((text) => `<p><b>${text}<p>${text}</b>x</p>`),
    htmlInline.map((text) => `<table>${text}<tr><td>${text}<th>${text}</tr>löst</table>`),
    htmlInline.map((text) => `<dl><dt>${text}<dd>${text}</dl>`),
    htmlInline.map((text) => `<pre>${text}</pre>`),
    tie('blocks').map((blocks) => `<div lang="en">${blocks}</div>`),
    tie('blocks').map((blocks) => `<blockquote>${blocks}</blockquote>`),
    tie('blocks').map((blocks) => `<ul>\n <li>${blocks}</li>\r\n<li>${blocks}</ul>`),
    tie('blocks').map((blocks) => `<a href="#x">${blocks}</a>`),
    tie('blocks').map((blocks) => `<ol><li>${blocks}<li></ol>`),
  ),
}));

/** HTML pages and fragments, well formed or not, nested, with references and all kinds of characters. */
export const htmlSource: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('', '\ufeff', '<!doctype html><html lang="sv"><body>', '<main>'), join(htmlBlock, 4))
  .map(([start, blocks]) => start + blocks);

const markdownText = join(
  fc.oneof(
    { weight: 6, arbitrary: plainToken.filter((token) => token !== '%' && token !== '\t') },
    { weight: 2, arbitrary: reference.filter((token) => token !== '&Tab;') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '\\*',
        '\\\\',
        '\\&ouml;',
        '\\[',
        '\\]',
        '\\`',
        '&ouml',
        '&',
        '&x;',
        '\0',
        '\\>',
      ),
    },
  ),
  8,
);

const linkText = fc.tuple(markdownText, markdownText).map(([text, strong]) => `A${text}B **C${strong}D** E`);

const { inline: markdownInline } = fc.letrec<{ inline: string; node: string }>((tie) => ({
  inline: fc.array(tie('node'), { minLength: 1, maxLength: 5 }).map((parts) => `A${parts.join('B')}C`),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    markdownText,
    markdownText,
    tie('inline').map((text) => ` **${text}** `),
    tie('inline').map((text) => ` *${text}* `),
    tie('inline').map((text) => ` _${text}_ `),
    tie('inline').map((text) => ` ~~${text}~~ `),
    fc.constantFrom(' `kod` ', ' `` kod mer `` ', ' <http://exempel.se/x> ', ' `kod\nmer` '),
    linkText.map((text) => `[${text}](http://exempel.se)`),
    linkText.map((text) => `[${text}][mål]`),
    fc.constantFrom('![En &ouml;n *bild*](x.png)', '[^not]', '<br>', '<!-- not -->', '<b>', '</b>'),
    fc.constantFrom(' {{ namn }} ', '{% om x %}', ' {#id} ', '{{'),
    tie('inline').map((text) => `<span lang="en">${text}</span>`),
    fc.constantFrom('D\nE', 'D  \nE', 'D\\\nE', 'D\nE', 'D\nE'),
  ),
}));

const indent = (text: string, prefix: string): string => text.replaceAll('\n', `\n${prefix}`);

const { block: markdownBlock } = fc.letrec<{ blocks: string; block: string }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((blocks) => blocks.join('\n\n')),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    markdownInline,
    markdownInline,
    markdownInline.map((text) => `## ${text.replaceAll('\n', ' ')}`),
    markdownInline.map((text) => `${text}\n===`),
    markdownInline.map((text) => `| A | B |\n|---|---|\n| ${text.replaceAll('\n', ' ')} | x\\|y |`),
    fc.constant('<p>Ord &ouml; <b>x\ny</b>\nsl&shy;ut</p>'),
    fc.constantFrom(
      '```\nkod\n\n# kod\n```',
      '<!-- a\n\nb -->',
      '---',
      '    kod',
      '<div lang="en">\n\nText.\n\n</div>',
    ),
    tie('blocks').map((blocks) => `- ${indent(blocks, '  ')}\n- två`),
    tie('blocks').map((blocks) => `1. ${indent(blocks, '   ')}\n2. två`),
    tie('blocks').map((blocks) => `> ${indent(blocks, '> ')}`),
    markdownInline.map((text) => `> ${text}`),
    markdownInline.map((text) => `> [!NOTE]\n> ${text}`),
    markdownInline.map((text) => `> [!tips]- ${text}`),
    tie('blocks').map((blocks) => `::: info\n${blocks}\n:::`),
    tie('blocks').map((blocks) => `[^not]: ${indent(blocks, '    ')}`),
  ),
}));

/** Markdown of all kinds, with references and escapes, LF, CRLF or CR, with and without BOM and front matter. */
export const markdownSource: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '\ufeff', '---\ntitle: Hej\n---\n', '+++\ntitle = "Hej"\n+++\n'),
    fc.array(markdownBlock, { minLength: 1, maxLength: 5 }),
    lineEnd,
  )
  .map(([start, blocks, end]) =>
    `${start}${blocks.join('\n\n')}\n\n[mål]: http://exempel.se/mål\n\n[^not]: Noten.\n`.replaceAll(
      '\n',
      end,
    ),
  );

const line = fc.constantFrom(
  '',
  '',
  '',
  '',
  'Text här.',
  'Mer text',
  '# Rubrik',
  '## Rubrik ##',
  '#',
  '- punkt',
  '- ',
  '* punkt',
  '+ punkt',
  '1. ett',
  '2. två',
  '3) tre',
  '  inre',
  '    kod',
  '\tkod',
  '  - inre punkt',
  '```',
  '~~~',
  '   ```',
  '- ```',
  '> citat',
  '> - i citat',
  '>',
  '> ```',
  '<div>',
  '</div>',
  '<div lang="en">',
  '<pre>',
  '</pre>',
  '<!-- a',
  'b -->',
  '<script>',
  '</script>',
  '<b>x</b>',
  '| a | b |',
  '|---|---|',
  ':--',
  '---',
  '===',
  '***',
  '[mål]: /x',
  '[^not]: Not',
  '[mål]',
  'ord[^not]',
  '*fet* text',
  'rad  ',
  'rad\\',
  '  ',
  '\t',
  '<?php',
  '?>',
  '<nav>',
  '</nav>',
  'a &ouml; b',
  '\ufeffText',
  '- [ ] göra',
  'www.exempel.se',
  '-',
  '1.',
  '[a]: <',
  '10. tio',
  '1234567890. nej',
  '- - djup',
  '5 kap.',
  '>lat',
  ':::',
  '::: tips',
  '> [!NOTE]',
  '<td>',
  '</td>',
);

const simpleToken = fc.constantFrom(
  'ord',
  'och',
  'å',
  ' ',
  ' ',
  ' ',
  '.',
  ',',
  '(',
  ')',
  '  \n',
  '   ',
  ' \t\n',
  '*fet*',
  '**fet**',
  '_fet_',
  '__fet__',
  '*',
  '**',
  '_',
  '***',
  '[länk](/x)',
  '[länk](/a_b*c)',
  '[länk',
  '](/x)',
  '[ref]',
  '[mål]',
  '`kod`',
  '`',
  '``',
  '&ouml;',
  '&',
  '&x;',
  '\\*',
  '\\',
  '<',
  '< 3',
  '<b>',
  '!',
  '~',
  '~~',
  '@',
  'a@b.se',
  'www.x.se',
  'http://x.se',
  '|',
  '\n',
  '\n',
  'a_b',
  '*fet\nrad*',
  '[en\nlänk](/x)',
  '[^not]',
  '*fet *',
  '#',
  '1. ',
  '- ',
  'x*',
  '*x',
  '”',
  '–',
  '**å**',
  '[a](b "c")',
  '\0',
);

/** Texts full of marks that may or may not be markup. */
export const markdownMarks: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '# ', '- ', '1. '),
    fc.array(simpleToken, { minLength: 1, maxLength: 10 }),
    fc.boolean(),
  )
  .map(
    ([start, tokens, defined]) =>
      `${start}${tokens.join('')}${defined ? '\n\n[mål]: /mål\n\n[^not]: Not' : ''}`,
  );

/** Lines of Markdown in any order, to try where a document may be cut. */
export const markdownLines: fc.Arbitrary<string> = fc
  .tuple(fc.array(line, { maxLength: 25 }), lineEnd)
  .map(([lines, end]) => lines.join(end));
