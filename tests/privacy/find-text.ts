import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** Three words after one another are a piece of a text, whatever they are. */
const pieceLength = 3;
const deepest = 4;

/**
 * The pieces of a text that stand in some bytes: three of its words in a row, or one of the words that nobody else
 * writes. They are looked for as UTF-8, UTF-16 and Latin-1, escaped for JSON, XML and addresses, in Base64, and in
 * all that gzip, zlib, deflate, Brotli and zip have packed.
 *
 * @param unmistakable Words that stand in no file of the program, of ten letters or more.
 */
export function findText(bytes: Uint8Array, text: string, unmistakable: readonly string[]): string[] {
  const words = plainWords(text).split(' ');
  const pieces = words.flatMap((_, index) => {
    const piece = words.slice(index, index + pieceLength);
    return piece.length < pieceLength || piece.join('').length < 10 ? [] : [piece.join(' ')];
  });
  const wanted = [...new Set([...pieces, ...unmistakable.map(plainWords)])];
  const found = new Set<string>();
  for (const reading of readings(Buffer.from(bytes), deepest)) {
    for (const piece of wanted) if (reading.includes(piece)) found.add(piece);
  }
  return [...found];
}

/** Letters in lower case, with one space where anything else stands. */
function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

function* readings(bytes: Buffer, depth: number): Generator<string> {
  const latin = bytes.toString('latin1');
  const swapped = bytes.length % 2 === 0 ? Buffer.from(bytes).swap16() : undefined;
  const odd = bytes.subarray(1);
  const texts = [
    bytes.toString('utf8'),
    latin,
    bytes.toString('utf16le'),
    odd.toString('utf16le'),
    swapped?.toString('utf16le') ?? '',
  ];
  for (const text of texts) {
    yield plainWords(text);
    if (/[\\&%=]/u.test(text)) yield plainWords(unescaped(text));
  }
  if (depth === 0) return;
  for (const packed of unpacked(bytes, latin)) yield* readings(packed, depth - 1);
}

function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})|&#x([0-9a-f]{1,6});/giu, (_, json, xml) => character(json ?? xml, 16))
    .replace(/&#(\d{1,7});/gu, (_, code) => character(code, 10))
    .replace(/(?:[%=][0-9a-f]{2})+/giu, (run) =>
      Buffer.from(run.replace(/[%=]/gu, ''), 'hex').toString('utf8'),
    );
}

function character(code: string, base: number): string {
  const point = Number.parseInt(code, base);
  return point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the first bytes of packed data
const [gzipHead, zlibHead] = [/\x1f\x8b\x08/gu, /\x78[\x01\x5e\x9c\xda]/gu];

function* unpacked(bytes: Buffer, latin: string): Generator<Buffer> {
  const attempt = function* (unpack: () => Buffer | Uint8Array): Generator<Buffer> {
    try {
      const result = Buffer.from(unpack());
      if (result.length > 0) yield result;
    } catch {
      // Not packed so.
    }
  };
  yield* attempt(() => inflateRawSync(bytes));
  yield* attempt(() => brotliDecompressSync(bytes));
  for (const { index } of latin.matchAll(gzipHead)) {
    yield* attempt(() => gunzipSync(bytes.subarray(index)));
  }
  for (const { index } of latin.matchAll(zlibHead)) {
    yield* attempt(() => inflateSync(bytes.subarray(index)));
  }
  if (latin.startsWith('PK')) {
    yield* attempt(() =>
      Buffer.concat(Object.values(unzipSync(bytes)).flatMap((one) => [one, Buffer.from('\n')])),
    );
  }
  for (const [run] of latin.matchAll(/[\w+/-]{24,}={0,2}/gu)) {
    for (let shift = 0; shift < 4; shift++) yield Buffer.from(run.slice(shift), 'base64');
  }
}
