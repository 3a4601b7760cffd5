import { burn } from '@kenjiuno/msgreader/lib/Burner.js';
import { docxFile, paragraph, run } from './docx-file.ts';
import type { FuzzedFormat } from './grow.ts';
import { odtFile } from './odt-file.ts';
import { lines, pdfFile } from './pdf-file.ts';

const sentence = 'Avgiften skall erläggas i förväg av alla som har en plats i förskolan.';

/** An Outlook message of texts by the number of their property (MS-OXPROPS), as UTF-16. */
export function msgFile(properties: Record<string, string>): Uint8Array {
  const streams = Object.entries(properties).map(([tag, text]) => {
    const data = Uint8Array.from(Buffer.from(text, 'utf16le'));
    return { name: `__substg1.0_${tag}001F`, type: 2, length: data.length, binaryProvider: () => data };
  });
  const head = new Uint8Array(32);
  return burn([
    { name: 'Root Entry', type: 5, length: 0, children: [1, ...streams.map((_, index) => index + 2)] },
    { name: '__properties_version1.0', type: 2, length: head.length, binaryProvider: () => head },
    ...streams,
  ]);
}

/** A page as a browser saves it from a site: its own text among what stands on every page. */
const savedPage = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="generator" content="SiteVision"><meta property="og:site_name" content="Exempelby"><title>Avgift - Exempelby kommun</title><script>var a = "<p>";</script><style>p { margin: 0 }</style></head><body><header><a href="#main">Hoppa till innehållet</a><nav><ul><li><a href="/a">Barn och utbildning</a><ul><li><a href="/b">Förskola</a></li></ul></li></ul></nav></header><div class="cookie"><p>Vi använder kakor. <button>Godkänn</button></p></div><main id="main"><h1>Avgift</h1><p class="ingress">${sentence} <a href="/c">Läs mer <em>här</em></a>.<br>Ring&nbsp;oss.</p><ol><li>Fyll i.</li><li><p>Skicka in <abbr title="e-tjänst">den</abbr>.</p></li></ol><table><caption>Avgifter</caption><tr><th>Barn</th><td>1 200 kr</td></tr></table><details><summary>Frågor</summary><blockquote>Citat</blockquote><pre>kod\n  kod</pre></details><img src="x" alt="Ett barn"><!-- klarsprak-disable-next skall --><p lang="en">You pay.</p><textarea>x</textarea><select><option>y</select></main><aside><h2>Kontakt</h2><p>Mejla <a href="mailto:a@exempelby.se">oss</a>.</p></aside><footer><p>&copy; Exempelby</p></footer></body></html>`;

/** A document of each format with a bit of everything in it. */
export async function samples(): Promise<Record<FuzzedFormat, Uint8Array>> {
  const note = `<w:footnote w:id="2">${paragraph(sentence)}</w:footnote>`;
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Innehåll')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  return {
    docx: docxFile({
      body:
        paragraph('Avgift', '<w:pStyle w:val="H"/>') +
        `<w:p>${run(sentence)}${run(' Fet.', '<w:b/><w:lang w:val="en-US"/>')}<w:r><w:tab/><w:footnoteReference w:id="2"/></w:r><w:hyperlink r:id="rId4">${run('länk')}</w:hyperlink></w:p>` +
        `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('Punkt')}</w:p>` +
        `<w:tbl><w:tr><w:tc>${paragraph('Cell')}</w:tc><w:tc>${paragraph('1 200 kr')}</w:tc></w:tr></w:tbl>` +
        `<w:p>${field}</w:p><w:p><w:ins w:id="1">${run('ny')}</w:ins><w:del w:id="2"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>` +
        `<w:p><w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${paragraph('Ruta.')}</w:txbxContent></wps:txbx></mc:Choice></mc:AlternateContent></w:r></w:p>`,
      styles:
        '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:basedOn w:val="N"/></w:style><w:style w:styleId="N"/>',
      numbering:
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
      footnotes: note,
    }),
    odt: odtFile(
      `<text:h text:outline-level="1">Avgift</text:h><text:p text:style-name="P1">${sentence}<text:s text:c="3"/><text:span text:style-name="T">fet</text:span><text:note text:note-class="footnote"><text:note-body><text:p>Not.</text:p></text:note-body></text:note></text:p><text:list text:style-name="L"><text:list-item><text:p>Punkt</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>Cell</text:p></table:table-cell></table:table-row></table:table><text:p><draw:frame><draw:text-box><text:p>Ruta.</text:p></draw:text-box></draw:frame></text:p>`,
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="P1"/><style:style style:name="T" style:family="text"><style:text-properties fo:font-weight="bold" fo:font-size="12pt"/></style:style>',
    ),
    rtf: new TextEncoder().encode(
      `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset2 S;}}{\\stylesheet{\\s1 heading 1;}}\\pard\\s1 Avgift\\par\\pard Avgiften skall erl\\'e4ggas {\\b i f\\u246?rv\\'e4g}.{\\footnote Not.}{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt l\\'e4nk}}\\par{\\listtext 1.\\tab}Punkt\\par\\trowd\\intbl Cell\\cell Cell\\cell\\row\\pard{\\shp{\\*\\shpinst{\\shptxt Ruta.\\par}}}\\par}`,
    ),
    pdf: await pdfFile([
      [
        { text: 'Avgift', x: 60, top: 60, size: 18 },
        ...lines([sentence, sentence], 60, 100),
        { text: '• Punkt', x: 70, top: 150 },
      ],
      [
        ...lines(
          ['Vänster spalt är lång och bred', 'och går vidare ner på sidan', 'till sista raden här nere.'],
          60,
          100,
        ),
        ...lines(
          ['Höger spalt är också lång, bred', 'och går vidare ner på sidan', 'till sista raden här nere.'],
          320,
          100,
        ),
      ],
    ]),
    eml: new TextEncoder().encode(
      `From: a@exempelby.se\r\nSubject: =?utf-8?Q?Ang=C3=A5ende?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nVi skall svara.\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Vi <b>skall</b> svara <a href="x">här</a>.</p><table><tr><td>Cell</td></tr></table>\r\n--b--\r\n`,
    ),
    mhtml: new TextEncoder().encode(
      `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://exempelby.se/avgift\r\nSubject: Avgift\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b----"\r\n\r\n\r\n------b----\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\nContent-Location: https://exempelby.se/avgift\r\n\r\n${savedPage}\r\n------b----\r\nContent-Type: text/html\r\n\r\n<p>En ram om kakor.</p>\r\n------b----\r\nContent-Type: text/css\r\n\r\np { margin: 0 }\r\n------b------\r\n`,
    ),
    html: new TextEncoder().encode(savedPage),
    msg: msgFile({
      '0037': 'Angående',
      '1000': 'Vi skall svara dig.\r\n',
      '1013': '<p>Vi <b>skall</b> svara.</p>',
    }),
  };
}
