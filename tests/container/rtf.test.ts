import { describe, expect, test } from 'vitest';
import { readRtf } from '../../src/container/rtf/reader.ts';
import type { ParsedDocument } from '../../src/format/types.ts';
import { SourceError } from '../../src/source/source-error.ts';
import { expectExactBlocks } from './exact.ts';
import { inShort } from './in-short.ts';

const read = (rtf: string): ParsedDocument => {
  const document = readRtf(Uint8Array.from(rtf, (character) => character.charCodeAt(0)));
  expectExactBlocks(document);
  return document;
};

const sentence = "Avgiften betalas varje m\\'e5nad och g\\'e4ller alla som har plats i f\\'f6rskolan.";
const decoded = 'Avgiften betalas varje månad och gäller alla som har plats i förskolan.';

describe('a Rich Text file', () => {
  test('letters come from code pages, fonts and Unicode, each once', () => {
    const document = read(
      `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset238 Arial CE;}}\\f0 ${sentence}\\par L\\u228?s {\\uc2\\u228\\'c3\\'a4ven} {\\f1 \\'b9} \\ldblquote h\\'e4r\\rdblquote\\~nu\\-en p\\'e5 sidan.}`,
    );
    expect(document.blocks.map(({ text }) => text)).toEqual([
      decoded,
      'Läs även ą “här”\u00a0nuen på sidan.',
    ]);
  });

  test('dashes, quotation marks and bullets of Windows-1252 are those, whatever Node makes of the name', () => {
    const document = read(
      "{\\rtf1\\ansi\\ansicpg1252 Det \\'e4r \\'93klart\\'94 \\'96 nu f\\'e5r du svar.\\par}",
    );
    expect(document.blocks.map(({ text }) => text)).toEqual(['Det är “klart” – nu får du svar.']);
  });

  test('headings show by the names of styles and by outline level, lists by the marks that programs write', () => {
    const document = read(
      `{\\rtf1\\ansi{\\stylesheet{\\s0 Normal;}{\\s1\\sbasedon0 heading 1;}{\\s2\\sbasedon1 Eget;}{\\*\\cs9 rubrik 1;}}
\\pard\\s2 Avgift\\par\\pard ${sentence}\\par\\pard\\outlinelevel1 Betalning\\par\\pard ${sentence}\\par
\\pard\\ls1{\\listtext 1.\\tab}L\\'e4s beslutet.\\par{\\listtext 2.\\tab}Skriv under.\\par\\pard\\ls1\\ilvl1{\\listtext\\'95\\tab}Med penna.\\par\\pard ${sentence}\\par{\\pntext 1)\\tab}Ring oss.\\par}`,
    );
    expect(inShort(document)).toEqual([
      'heading 1 Avgift',
      `paragraph ${decoded}`,
      'heading 2 Betalning',
      `paragraph ${decoded}`,
      'listItem 1 1 Läs beslutet.',
      'listItem 1 2 Skriv under.',
      'listItem 2 Med penna.',
      `paragraph ${decoded}`,
      'listItem 1 1 Ring oss.',
    ]);
  });

  test('a second box in the same group loses nothing of the text before it', () => {
    const document = read(
      `{\\rtf1\\ansi ${sentence}{\\shp{\\*\\shpinst{\\shptxt Ruta 1.\\par\\shptxt Ruta 2.\\par}}}\\par ${sentence}\\par}`,
    );
    expect(document.blocks.map(({ text }) => text)).toEqual([decoded, 'Ruta 1.', 'Ruta 2.', decoded]);
  });

  test('boxes in boxes are read to the innermost, outermost first', () => {
    const deep = 60;
    const boxes = Array.from(
      { length: deep },
      (_, index) => `{\\shp{\\*\\shpinst{\\shptxt Ruta ${index + 1}.\\par`,
    );
    const document = read(`{\\rtf1\\ansi ${sentence}${boxes.join('')}${'}}}'.repeat(deep)}\\par}`);
    expect(document.blocks.map(({ text }) => text).slice(1)).toEqual(
      Array.from({ length: deep }, (_, index) => `Ruta ${index + 1}.`),
    );
  });

  test('a box behind the end of the file is read once, however often it is closed', () => {
    const document = read(`{\\rtf1\\ansi ${sentence}\\par}\\shptxt Ruta.\\par}}}\\par}\\par}`);
    expect(document.blocks.map(({ text }) => text)).toEqual([decoded, 'Ruta.']);
  });

  test('tables, notes, text boxes, links and looks stand where people find them', () => {
    const document = read(
      `{\\rtf1\\ansi Vi svarar {\\b alltid} p\\'e5 {\\field{\\*\\fldinst HYPERLINK "https://exempelby.se"}{\\fldrslt dina fr\\'e5gor}}.{\\super{\\footnote Inte p\\'e5 helger, som \\'e4r r\\'f6da dagar.}}{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt Ring oss g\\'e4rna om du undrar.\\par}}{\\shprslt Ring oss.\\par}}\\par
\\trowd\\intbl Avgift\\cell Belopp\\cell\\row\\trowd\\intbl F\\'f6rskola\\cell 1 200 kr\\cell\\row\\pard ${sentence}\\par}`,
    );
    expect(document.blocks[0]!.spans).toEqual([
      { kind: 'strong', start: 10, end: 16 },
      { kind: 'link', start: 20, end: 31, href: 'https://exempelby.se' },
    ]);
    expect(document.blocks.map(({ text, map }) => [text, document.places!.placeOf(map.rawStart(0))])).toEqual(
      [
        ['Vi svarar alltid på dina frågor.', { paragraph: 1 }],
        ['Ring oss gärna om du undrar.', { part: 'textBox', number: 1, paragraph: 1 }],
        ['Avgift', { part: 'table', number: 1, row: 1, column: 1, paragraph: 1 }],
        ['Belopp', { part: 'table', number: 1, row: 1, column: 2, paragraph: 1 }],
        ['Förskola', { part: 'table', number: 1, row: 2, column: 1, paragraph: 1 }],
        ['1 200 kr', { part: 'table', number: 1, row: 2, column: 2, paragraph: 1 }],
        [decoded, { paragraph: 2 }],
        ['Inte på helger, som är röda dagar.', { part: 'footnote', number: 1, paragraph: 1 }],
      ],
    );
  });

  test('a box to tick of a form makes its line a choice of the form', () => {
    const box = '{\\field{\\*\\fldinst { FORMCHECKBOX }}{\\fldrslt {}}}';
    const document = read(
      `{\\rtf1\\ansi ${sentence}\\par ${box} Jag bifogar intyg\\par ${box} Jag vill ha svar\\par}`,
    );
    expect(inShort(document).slice(1)).toEqual([
      'listItem 1 Jag bifogar intyg',
      'listItem 1 Jag vill ha svar',
    ]);
  });

  test('headers, pictures, hidden and deleted text and unknown destinations are no text', () => {
    const document = read(
      `{\\rtf1\\ansi{\\header Exempelby kommun}{\\info{\\title Mall}}{\\*\\okand Hemligt}{\\pict\\pngblip 89504e47}${sentence}{\\v Dolt.}{\\deleted Borta.}\\bin5 {{{{{\\par}`,
    );
    expect(document.source.trim()).toBe(decoded);
  });

  test('a file that is cut off or nested without end is read as far as it goes, or refused', () => {
    expect(read(`{\\rtf1\\ansi ${sentence}`).blocks[0]!.text).toBe(decoded);
    expect(read('{\\rtf1').blocks).toEqual([]);
    expect(() => read(`{\\rtf1${'{'.repeat(5000)}`)).toThrow(SourceError);
  });
});
