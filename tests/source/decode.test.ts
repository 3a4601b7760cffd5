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
const refusal = (bytes: Uint8Array, hint?: { html: boolean }): SourceError => {
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

  test('UTF-16 cut in the middle of a character is refused', () => {
    expect(refusal(utf16('\uFEFFHej', true).subarray(0, -1)).code).toBe('encoding');
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
    ['%PDF-1.7\n', 'pdf'],
    ['PK\u0003\u0004....word/document.xml', 'Word'],
    ['PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.text', 'odt'],
    ['PK\u0003\u0004', 'zip'],
    ['\u00D0\u00CF\u0011\u00E0', 'Office'],
    ['{\\rtf1\\ansi Hej', 'rtf'],
    ['\u0089PNG\r\n', 'png'],
    ['text med \0 i', 'nolltecken'],
    ['\u0001\u0002\u0003\u0004\u0005\u0006', 'styrtecken'],
  ])('%j is refused with a message that says what it seems to be', (content, named) => {
    const error = refusal(latin1(content));
    expect(error.code).toBe('binary');
    expect(error.message).toContain(named);
    expect(error.message).toContain('spara den som text');
    expect(error.messageEn).toContain('save it as text');
  });

  test('tabs, form feeds and a DOS end-of-file mark are text', () => {
    expect(decodeSource(latin1('a\tb\f\u001a')).text).toBe('a\tb\f\u001a');
  });
});
