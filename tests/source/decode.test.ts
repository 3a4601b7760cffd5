import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeSource } from '../../src/source/decode.ts';
import { SourceError } from '../../src/source/source-error.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) {
    view.setUint16(2 * index, text.charCodeAt(index), littleEndian);
  }
  return new Uint8Array(view.buffer);
};
const refusal = (bytes: Uint8Array, hint?: { html?: boolean; charset?: string }): SourceError => {
  try {
    decodeSource(bytes, hint);
  } catch (error) {
    if (error instanceof SourceError) return error;
  }
  throw new Error('not refused');
};

describe('encodings', () => {
  test('an empty file is empty text', () => {
    expect(decodeSource(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });

  test('UTF-8 is read with and without a byte order mark, which stays in the text', () => {
    expect(decodeSource(utf8('Åäö 😀'))).toEqual({ text: 'Åäö 😀', encoding: 'utf-8' });
    expect(decodeSource(utf8('\uFEFFÅäö'))).toEqual({ text: '\uFEFFÅäö', encoding: 'utf-8-bom' });
  });

  test('UTF-16 is read by its byte order mark', () => {
    expect(decodeSource(utf16('\uFEFFÅter', true))).toEqual({ text: '\uFEFFÅter', encoding: 'utf-16le' });
    expect(decodeSource(utf16('\uFEFFÅter', false))).toEqual({ text: '\uFEFFÅter', encoding: 'utf-16be' });
  });

  test('UTF-16 without a byte order mark is known by its NULs', () => {
    expect(decodeSource(utf16('Hej på dig – välkommen', true)).encoding).toBe('utf-16le');
    expect(decodeSource(utf16('Hej på dig – välkommen', false)).text).toBe('Hej på dig – välkommen');
  });

  test('lone surrogates survive in UTF-16', () => {
    expect(decodeSource(utf16('\uFEFFa\uD83Db', true)).text).toBe('\uFEFFa\uD83Db');
  });

  test('bytes that are no UTF-8 are Windows-1252, with its own quotes and dashes', () => {
    const bytes = latin1('F\u00F6r \u0093alla\u0094 \u0096 100 \u0080');
    expect(decodeSource(bytes)).toEqual({ text: 'För “alla” – 100 €', encoding: 'windows-1252' });
  });

  test('UTF-8 with a few broken bytes stays UTF-8, with U+FFFD where they are', () => {
    const bytes = utf8('På måndag får alla åka till sjön. Å').subarray(0, -1);
    expect(decodeSource(bytes).text).toBe('På måndag får alla åka till sjön. \uFFFD');
  });

  test('broken bytes are few where more letters than not are whole, of two, three or four bytes', () => {
    for (const letter of ['å', 'ÿ', '–', '\u0800', '\uFFFC', '😀', '\u{10FFFF}']) {
      const twice = [...utf8(`a${letter}${letter}`)];
      expect(decodeSource(Uint8Array.of(...twice, 0xff))).toEqual({
        text: `a${letter}${letter}\uFFFD`,
        encoding: 'utf-8',
      });
      const once = [...utf8(`a${letter}`)];
      expect(decodeSource(Uint8Array.of(...once, 0xff)).encoding).toBe('windows-1252');
      // A letter that is cut off is none.
      expect(decodeSource(Uint8Array.of(...once, ...once.slice(1, -1), 0x61)).encoding).toBe('windows-1252');
    }
    // No letter begins with these bytes.
    for (const lead of [0x80, 0xc0, 0xc1, 0xf5, 0xff]) {
      const bytes = Uint8Array.of(lead, 0x80, 0x80, 0x80, 0x61, lead, 0x80, 0x80, 0x80);
      expect(decodeSource(bytes).encoding).toBe('windows-1252');
    }
  });

  test('broken bytes after a byte order mark are shown where they are', () => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff);
    expect(decodeSource(bytes)).toEqual({ text: '\uFEFFa\uFFFD', encoding: 'utf-8-bom' });
  });

  test('UTF-16 cut in the middle of a character is refused', () => {
    const error = refusal(utf16('\uFEFFHej', true).subarray(0, -1));
    expect(error).toMatchObject({ name: 'SourceError', code: 'encoding' });
    expect(error.message).toBe(
      'Filen är i UTF-16 men slutar mitt i ett tecken. Spara den på nytt som UTF-8.',
    );
    expect(error.messageEn).toBe(
      'The file is UTF-16 but ends in the middle of a character. Save it again as UTF-8.',
    );
  });

  test('UTF-32 is refused by its byte order mark, with advice', () => {
    for (const bytes of [
      [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0],
      [0, 0, 0xfe, 0xff, 0, 0, 0, 0x61],
    ]) {
      const error = refusal(Uint8Array.from(bytes));
      expect(error.message).toBe(
        'Filen har teckenkodningen UTF-32, som inte kan läsas här. Spara den som UTF-8.',
      );
      expect(error.messageEn).toBe(
        'The file is encoded as UTF-32, which is not read here. Save it as UTF-8.',
      );
    }
  });

  test('NULs at every other byte on both sides, or in an odd number of bytes, are no UTF-16', () => {
    const mixed = [...utf16('abcdefgh', true), ...utf16('abcdefgh', false)];
    expect(refusal(Uint8Array.from(mixed)).code).toBe('binary');
    expect(refusal(Uint8Array.from([...utf16('abcdefgh', true), 0x61])).code).toBe('binary');
    expect(refusal(Uint8Array.from([...utf16('abcdefgh', true), 0, 0])).code).toBe('binary');
    expect(refusal(Uint8Array.from([...utf16('abcdefgh', false), 0, 0])).code).toBe('binary');
    expect(refusal(utf16('\uFEFFa\0b', true)).message).toContain('nolltecken');
    expect(refusal(utf16('\uFEFFa\0b', true)).messageEn).toContain('NULs');
  });

  test('long texts are read whole', () => {
    const text = 'Räksmörgås – '.repeat(2000);
    expect(decodeSource(utf16(`\uFEFF${text}`, true)).text).toBe(`\uFEFF${text}`);
    expect(decodeSource(latin1('R\u00E4ksm\u00F6rg\u00E5s '.repeat(2000))).text).toBe(
      'Räksmörgås '.repeat(2000),
    );
  });

  test('any text without NULs comes back from UTF-8 and UTF-16', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        const text = raw.replaceAll(/\p{Cc}/gu, '');
        expect(decodeSource(utf8(`x${text}`)).text).toBe(`x${text}`);
        expect(decodeSource(utf16(`\uFEFF${text}`, false)).text).toBe(`\uFEFF${text}`);
      }),
    );
  });
});

describe('the charset that HTML declares', () => {
  test('is respected for Latin encodings', () => {
    const page = '<html><head><meta charset="iso-8859-1"></head>f\u00F6r';
    expect(decodeSource(latin1(page), { html: true }).text).toContain('för');
    const euro = '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-15">5 \u00A4 f\u00F6r';
    expect(decodeSource(latin1(euro), { html: true }).text).toContain('5 € för');
  });

  test.each([
    '<meta charset=windows-1252>',
    "<meta charset = ' latin1'>",
    '<META name="x" CHARSET="CP1252">',
    '<?xml version="1.0" encoding="iso-8859-1"?>',
    "<?xml version='1.0' encoding = 'ISO-8859-1' standalone='yes'?>",
  ])('is read however it is written: %s', (declaration) => {
    const page = `${declaration}<p>f\u00C3\u00B6r p\u00C3\u00A5\u00FF`;
    // More than half of these bytes could be UTF-8; the page says that they are not.
    expect(decodeSource(latin1(page), { html: true }).encoding).toBe('windows-1252');
    expect(decodeSource(latin1(page)).encoding).toBe('utf-8');
  });

  test.each(['<meta charset="koi8-r">', '<?xml version="1.0" encoding="KOI8-R"?>'])(
    'is refused where it is not read: %s',
    (declaration) => {
      expect(refusal(latin1(`${declaration}\u00C6`), { html: true }).message).toContain('koi8-r');
    },
  );

  test('is none where the page does not say, or says it too far in', () => {
    expect(decodeSource(latin1('<p>f\u00F6r'), { html: true }).text).toBe('<p>för');
    const late = `${' '.repeat(1024)}<meta charset="koi8-r">f\u00F6r`;
    expect(decodeSource(latin1(late), { html: true }).text).toContain('för');
    expect(
      decodeSource(latin1('x<?xml version="1.0" encoding="koi8-r"?>\u00F6'), { html: true }).text,
    ).toContain('ö');
  });

  test('gives way to what the server says, in any case', () => {
    const page = latin1('<meta charset="koi8-r">f\u00F6r 5 \u00A4');
    expect(decodeSource(page, { html: true, charset: 'ISO-8859-15' }).text).toContain('för 5 €');
    expect(decodeSource(page, { html: true, charset: 'ISO-8859-1' }).text).toContain('för 5 ¤');
  });

  test('gives way to bytes that are plainly UTF-8', () => {
    const page = '<meta charset="iso-8859-1">för och på';
    expect(decodeSource(utf8(page), { html: true }).encoding).toBe('utf-8');
  });

  test('is named in the refusal when it is not read', () => {
    const error = refusal(latin1('<meta charset="koi8-r">\u00C6\u00CF\u00D2'), { html: true });
    expect(error.code).toBe('encoding');
    expect(error.message).toContain('koi8-r');
  });
});

describe('binary files', () => {
  test.each([
    ['%PDF-1.7\n', 'en pdf-fil', 'a PDF file'],
    ['PK\u0003\u0004....word/document.xml', 'ett Word-dokument (docx)', 'a Word document (docx)'],
    [
      'PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.text',
      'ett OpenDocument-dokument (odt)',
      'an OpenDocument text (odt)',
    ],
    ['PK\u0003\u0004....xl/workbook.xml', 'ett Excel-ark (xlsx)', 'an Excel sheet (xlsx)'],
    ['PK\u0003\u0004....ppt/slides', 'en PowerPoint-presentation (pptx)', 'a PowerPoint presentation (pptx)'],
    ['PK\u0003\u0004....application/epub+zip', 'en e-bok (epub)', 'an e-book (EPUB)'],
    [
      'PK\u0003\u0004',
      'ett Office-dokument eller en annan packad fil (zip)',
      'an Office document or zip archive',
    ],
    [
      '\u00D0\u00CF\u0011\u00E0',
      'ett äldre Office-dokument (doc, xls eller ppt)',
      'an old Office document (doc, xls or ppt)',
    ],
    ['{\\rtf1\\ansi Hej', 'en rtf-fil', 'an RTF file'],
    ['\u0089PNG\r\n', 'en bild (png)', 'an image (PNG)'],
    ['RIFF....WEBPVP8', 'en bild (webp)', 'an image (WebP)'],
    ['\0\0\0 ftypisom', 'en film eller ljudfil', 'a film or sound file'],
    ['text med \0 i', 'data (den innehåller nolltecken)', 'data (it holds NUL bytes)'],
    [
      '\u0001\u0002\u0003\u0004\u0005\u0006',
      'data (den innehåller mest styrtecken)',
      'data (control characters)',
    ],
  ])('%j is refused with a message that says what it seems to be', (content, sv, en) => {
    const error = refusal(latin1(content));
    expect(error.code).toBe('binary');
    expect(error.message).toBe(
      `Filen är ingen textfil utan ser ut att vara ${sv}. Öppna filen i programmet den kommer från och spara den som text, Markdown eller HTML.`,
    );
    expect(error.messageEn).toBe(
      `The file is not a text file but seems to be ${en}. Open it in the program it comes from and save it as text, Markdown or HTML.`,
    );
  });

  test('a mark of a binary file further in is text', () => {
    for (const text of ['Filen %PDF-1.7', 'Ordet ID3', '....WEBP', 'WEBP', 'ID']) {
      expect(decodeSource(latin1(text)).text).toBe(text);
    }
  });

  test('a few control characters are text, more than one of fifty are not', () => {
    expect(decodeSource(latin1('abc\u0001\u0002\u0003\u0004')).text).toHaveLength(7);
    expect(decodeSource(latin1(`\u0001\u0002\u0003\u0004\u0005${'a'.repeat(245)}`)).text).toHaveLength(250);
    expect(refusal(latin1(`\u0001\u0002\u0003\u0004\u0005${'a'.repeat(244)}`)).code).toBe('binary');
    const lines = '\t\n\v\f\r\u001a'.repeat(9);
    expect(decodeSource(latin1(lines)).text).toBe(lines);
  });

  test('tabs, form feeds and a DOS end-of-file mark are text', () => {
    expect(decodeSource(latin1('a\tb\f\u001a')).text).toBe('a\tb\f\u001a');
  });
});
