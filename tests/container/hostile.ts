import { strToU8, zipSync } from 'fflate';
import { docxFile, paragraph, run, wordNamespaces } from './docx-file.ts';
import type { FuzzedFormat } from './grow.ts';
import { odtFile } from './odt-file.ts';

const many = (text: string, count: number): string => text.repeat(count);

/** An entity that would grow a billion times. */
const entityBomb = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${'bcdefghij'[index]} "${many(`&${'abcdefghi'[index]};`, 10)}">`).join('')}]>`;

/** A PDF file of one stream, without a table of its objects. */
export function pdfOf(content: Uint8Array | string, dictionary: string): Uint8Array {
  const head = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<<${dictionary}>>stream\n`;
  const body = typeof content === 'string' ? strToU8(content) : content;
  return Uint8Array.from([
    ...strToU8(head),
    ...body,
    ...strToU8('\nendstream endobj\ntrailer<</Root 1 0 R>>'),
  ]);
}

/** Documents made to make a reader stop, by format. `deflate` packs bytes as zlib does. */
export function hostile(deflate: (bytes: Uint8Array) => Uint8Array): Record<FuzzedFormat, Uint8Array[]> {
  const zeros = new Uint8Array(80 * 1024 * 1024);
  const packed = deflate(zeros);
  const text = (content: string): Uint8Array => strToU8(content);
  const zipBomb = (name: string): Uint8Array => zipSync({ [name]: zeros });
  return {
    docx: [
      zipBomb('word/document.xml'),
      docxFile({
        body: '',
        document: `${entityBomb}<w:document ${wordNamespaces}><w:body>&j;</w:body></w:document>`,
      }),
      docxFile({ body: many('<w:sdt>', 100_000) }),
      docxFile({ body: many('<w:p/>', 1_600_000) }),
      docxFile({ body: `<w:p><w:r><w:t>${many('a', 7_000_000)}</w:t></w:r></w:p>` }),
      docxFile({ body: many(`<w:p>${run('skall ', '').repeat(30)}</w:p>`, 9_000) }),
      docxFile({
        body: many(`<w:tbl><w:tr><w:tc>${paragraph('x')}`, 60) + many('</w:tc></w:tr></w:tbl>', 60),
      }),
      docxFile({
        body: paragraph('x', '<w:pStyle w:val="A"/>'),
        styles:
          '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>',
      }),
      docxFile({ body: many('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>', 30_000) }),
      docxFile({
        body: `<w:p><w:r>${many('<w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/>', 200_000)}</w:r></w:p>`,
      }),
      docxFile({ body: `<w:p><w:r><w:t>${many('å skall ', 500_000)}</w:t></w:r></w:p>` }),
      zipSync(
        Object.fromEntries(Array.from({ length: 12_000 }, (_, index) => [`${index}`, new Uint8Array()])),
      ),
    ],
    odt: [
      zipBomb('content.xml'),
      odtFile('', '', { 'content.xml': `${entityBomb}<a>&j;</a>` }),
      odtFile(many('<text:section>', 100_000)),
      odtFile(many('<text:list><text:list-item>', 140) + many('</text:list-item></text:list>', 140)),
      odtFile(`<text:p>${many('<text:s text:c="1000"/>', 10_000)}</text:p>`),
      odtFile(many('<text:p>a</text:p>', 300_000)),
      odtFile(
        '<text:p>x</text:p>',
        '<style:style style:name="A" style:family="paragraph" style:parent-style-name="A"/>',
      ),
    ],
    rtf: [
      text(`{\\rtf1${many('{', 200_000)}`),
      text(`{\\rtf1 ${many('a', 8_000_000)}`),
      text(`{\\rtf1 \\${many('a', 1_000_000)}`),
      text(`{\\rtf1 ${many('\\par ', 500_000)}`),
      text(`{\\rtf1 ${many('\\u9999999 ', 300_000)}`),
      text('{\\rtf1 \\bin2147483647 x'),
      text(`{\\rtf1{\\stylesheet${many('{\\s1\\sbasedon1 a;}', 100_000)}}\\s1 x\\par`),
      text(`{\\rtf1${many('{\\footnote ', 250)}x`),
    ],
    pdf: [
      pdfOf(packed, '/Filter/FlateDecode'),
      pdfOf(deflate(packed), '/Filter[/FlateDecode/FlateDecode]'),
      pdfOf(deflate(strToU8(`BT /F 12 Tf ${many('(aaaa) Tj 1 1 Td ', 600_000)} ET`)), '/Filter/FlateDecode'),
      pdfOf(deflate(strToU8(`BT /F 12 Tf ${many('(a) Tj ', 3_000_000)} ET`)), '/Filter/FlateDecode'),
      pdfOf(many('q ', 2_000_000), ''),
      pdfOf(many('[', 1_000_000), ''),
      text('%PDF-1.7\n'),
      text(
        `%PDF-1.7\n${many('1 0 obj<</Kids[1 0 R]/Type/Pages/Count 999999>>endobj\n', 10_000)}trailer<</Root 1 0 R>>`,
      ),
      text(
        '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2147483647>>endobj trailer<</Root 1 0 R>>',
      ),
    ],
    eml: [
      text(`From: a\r\n${many('X: y\r\n', 300_000)}\r\nx`),
      text(
        `From: a\r\n${Array.from({ length: 500 }, (_, index) => `Content-Type: multipart/mixed; boundary="b${index}"\r\n\r\n--b${index}\r\n`).join('')}`,
      ),
      text(`From: a\r\nSubject: ${many('=?utf-8?Q?a?= ', 100_000)}\r\n\r\nx`),
      text(`From: a\r\nContent-Type: text/html\r\n\r\n${many('<div>', 300_000)}x`),
      text(`From: a\r\nContent-Type: text/html\r\n\r\n${many('<a href=x>b</a> ', 100_000)}`),
      text(`From: a\r\nContent-Type: text/plain\r\n\r\n${many('a', 9_000_000)}`),
    ],
    mhtml: [
      text(`Content-Type: multipart/related; boundary=b\r\n\r\n${many('--b\r\n', 200_000)}`),
      text(
        `Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${many('<div>', 300_000)}x`,
      ),
    ],
    html: [
      text(many('<div>', 300_000)),
      text(`<p>${many('<b><i>', 100_000)}x`),
      text(`<p>${many('<a href=x>b</a> ', 100_000)}`),
      text(`<table>${many('<tr><td>', 200_000)}x`),
      text(`<ul>${many('<li><ul>', 50_000)}x`),
      text(many('<!--', 500_000)),
      text(`<p ${many('a=b ', 500_000)}>x`),
      text(many('&', 2_000_000)),
      text(many('<select><option>', 100_000)),
      text(`<html lang=sv><main>${many('<p>Avgiften skall erläggas av den sökande.', 40_000)}`),
    ],
    msg: [
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504)]),
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(2000).fill(0xff)]),
    ],
  };
}
