import type { Localised } from '../base/localised.ts';
import { SourceError } from './source-error.ts';

/** The encodings that {@link decodeSource} reads. `utf-8-bom` is UTF-8 with a byte order mark. */
export type SourceEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text that bytes hold. */
export interface DecodedSource {
  /** The text. A byte order mark stays in it as U+FEFF, so that offsets agree with the file. */
  text: string;
  /** How the bytes were read. */
  encoding: SourceEncoding;
}

/**
 * Decodes the bytes of a file.
 *
 * Order of evidence: byte order mark, then (NULs at every other byte) UTF-16 without one, then strict UTF-8,
 * then Windows-1252. With `hint.html` a declared charset is respected where the bytes allow it: bytes that
 * are valid UTF-8 with letters beyond ASCII are UTF-8 whatever the file says of itself, since Latin-1 text
 * practically never is. `hint.charset`, which a server declares, goes before the file's own. A file that is UTF-8 but for a few bytes is read as UTF-8 with U+FFFD in their
 * place, so that the damage can be shown where it stands.
 *
 * @throws {SourceError} `binary` for files that are no text, `encoding` for text in an encoding not read here.
 */
export function decodeSource(
  bytes: Uint8Array,
  hint: { html?: boolean; charset?: string | undefined } = {},
): DecodedSource {
  const known = knownBinary(bytes);
  if (known !== undefined) throw known;
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) {
    refuseControls(bytes);
    return { text: decodeUtf8(bytes, false), encoding: 'utf-8-bom' };
  }
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) {
    throw unreadEncoding('UTF-32');
  }
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, 'utf-16be');
  const bare = bareUtf16(bytes);
  if (bare !== undefined) return decodeUtf16(bytes, bare);
  refuseControls(bytes);

  try {
    return { text: decodeUtf8(bytes, true), encoding: 'utf-8' };
  } catch {
    // Not strictly UTF-8: what follows decides what it is instead.
  }
  const declared = hint.charset?.toLowerCase() ?? (hint.html ? declaredCharset(bytes) : undefined);
  if (declared === undefined || unicodeNames.test(declared)) {
    if (isUtf8WithFaults(bytes)) return { text: decodeUtf8(bytes, false), encoding: 'utf-8' };
  } else if (!latinNames.test(declared)) {
    throw unreadEncoding(declared);
  }
  return { text: decodeWindows1252(bytes, declared === 'iso-8859-15'), encoding: 'windows-1252' };
}

function startsWith(bytes: Uint8Array, prefix: readonly number[], at = 0): boolean {
  return bytes.length >= at + prefix.length && prefix.every((byte, index) => bytes[at + index] === byte);
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

// --- Binary files ---------------------------------------------------------------------------------------

const advice = {
  sv: 'Öppna filen i programmet den kommer från och spara den som text, Markdown eller HTML.',
  en: 'Open it in the program it comes from and save it as text, Markdown or HTML.',
};

const signatures: ({ bytes: number[]; at?: number } & Localised)[] = [
  { bytes: ascii('%PDF-'), sv: 'en pdf-fil', en: 'a PDF file' },
  { bytes: ascii('{\\rtf'), sv: 'en rtf-fil', en: 'an RTF file' },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    sv: 'ett äldre Office-dokument (doc, xls eller ppt)',
    en: 'an old Office document (doc, xls or ppt)',
  },
  { bytes: [0x89, ...ascii('PNG')], sv: 'en bild (png)', en: 'an image (PNG)' },
  { bytes: [0xff, 0xd8, 0xff], sv: 'en bild (jpeg)', en: 'an image (JPEG)' },
  { bytes: ascii('GIF87a'), sv: 'en bild (gif)', en: 'an image (GIF)' },
  { bytes: ascii('GIF89a'), sv: 'en bild (gif)', en: 'an image (GIF)' },
  { bytes: ascii('WEBP'), at: 8, sv: 'en bild (webp)', en: 'an image (WebP)' },
  { bytes: ascii('ftyp'), at: 4, sv: 'en film eller ljudfil', en: 'a film or sound file' },
  { bytes: ascii('ID3'), sv: 'en ljudfil (mp3)', en: 'a sound file (MP3)' },
  { bytes: [0x1f, 0x8b], sv: 'en packad fil (gzip)', en: 'a packed file (gzip)' },
  { bytes: [...ascii('7z'), 0xbc, 0xaf], sv: 'en packad fil (7z)', en: 'a packed file (7z)' },
  { bytes: [...ascii('Rar!'), 0x1a], sv: 'en packad fil (rar)', en: 'a packed file (RAR)' },
  { bytes: [0x7f, ...ascii('ELF')], sv: 'ett program', en: 'a program' },
];

function knownBinary(bytes: Uint8Array): SourceError | undefined {
  const found =
    signatures.find((signature) => startsWith(bytes, signature.bytes, signature.at)) ??
    (startsWith(bytes, [0x50, 0x4b, 3, 4]) ? zipKind(bytes) : undefined);
  return found && binaryError(found);
}

/** Office and OpenDocument files are zip archives that name their parts near the beginning. */
function zipKind(bytes: Uint8Array): Localised {
  let head = '';
  for (const byte of bytes.subarray(0, 8192)) head += String.fromCharCode(byte);
  if (head.includes('word/')) return { sv: 'ett Word-dokument (docx)', en: 'a Word document (docx)' };
  if (head.includes('opendocument.text')) {
    return { sv: 'ett OpenDocument-dokument (odt)', en: 'an OpenDocument text (odt)' };
  }
  if (head.includes('xl/')) return { sv: 'ett Excel-ark (xlsx)', en: 'an Excel sheet (xlsx)' };
  if (head.includes('ppt/')) {
    return { sv: 'en PowerPoint-presentation (pptx)', en: 'a PowerPoint presentation (pptx)' };
  }
  if (head.includes('epub')) return { sv: 'en e-bok (epub)', en: 'an e-book (EPUB)' };
  return {
    sv: 'ett Office-dokument eller en annan packad fil (zip)',
    en: 'an Office document or zip archive',
  };
}

function binaryError(kind: Localised): SourceError {
  return new SourceError('binary', {
    sv: `Filen är ingen textfil utan ser ut att vara ${kind.sv}. ${advice.sv}`,
    en: `The file is not a text file but seems to be ${kind.en}. ${advice.en}`,
  });
}

/** Refuses bytes with NULs, or with more control characters than any text has. */
function refuseControls(bytes: Uint8Array): void {
  let controls = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]!;
    if (byte >= 0x20) continue;
    if (byte === 0)
      throw binaryError({ sv: 'data (den innehåller nolltecken)', en: 'data (it holds NUL bytes)' });
    // Tab, line feed, vertical tab, form feed, carriage return, and DOS end of file.
    if (!((byte >= 9 && byte <= 13) || byte === 0x1a)) controls++;
  }
  if (controls > 4 && controls > bytes.length / 50) {
    throw binaryError({ sv: 'data (den innehåller mest styrtecken)', en: 'data (control characters)' });
  }
}

// --- Encodings ------------------------------------------------------------------------------------------

function unreadEncoding(name: string): SourceError {
  return new SourceError('encoding', {
    sv: `Filen har teckenkodningen ${name}, som inte kan läsas här. Spara den som UTF-8.`,
    en: `The file is encoded as ${name}, which is not read here. Save it as UTF-8.`,
  });
}

function decodeUtf8(bytes: Uint8Array, fatal: boolean): string {
  return new TextDecoder('utf-8', { fatal, ignoreBOM: true }).decode(bytes);
}

/**
 * Tells UTF-8 with a few broken bytes (a file cut off, two files pasted together) from Windows-1252: in
 * Latin-1 text hardly any byte sequence beyond ASCII happens to be valid UTF-8.
 */
export function isUtf8WithFaults(bytes: Uint8Array): boolean {
  let valid = 0;
  let invalid = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]!;
    if (byte < 0x80) continue;
    const length =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let complete = length > 0;
    for (let next = 1; next <= length; next++) {
      if (((bytes[index + next] ?? 0) & 0xc0) !== 0x80) complete = false;
    }
    if (complete) {
      valid++;
      index += length;
    } else {
      invalid++;
    }
  }
  return valid > invalid;
}

/** UTF-16 without a byte order mark: Western text has a NUL at nearly every other byte, on one side only. */
function bareUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 2 || bytes.length % 2 === 1) return undefined;
  const length = Math.min(bytes.length, 8192);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.02) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.02) return 'utf-16be';
  return undefined;
}

/** Decoded by hand: TextDecoder would replace lone surrogates, which editors let people save. */
function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedSource {
  if (bytes.length % 2 === 1) {
    throw new SourceError('encoding', {
      sv: 'Filen är i UTF-16 men slutar mitt i ett tecken. Spara den på nytt som UTF-8.',
      en: 'The file is UTF-16 but ends in the middle of a character. Save it again as UTF-8.',
    });
  }
  const units = new Uint16Array(bytes.length / 2);
  const low = encoding === 'utf-16le' ? 0 : 1;
  for (let index = 0; index < units.length; index++) {
    const unit = bytes[2 * index + low]! | (bytes[2 * index + 1 - low]! << 8);
    if (unit === 0) throw binaryError({ sv: 'data (den innehåller nolltecken)', en: 'data (it holds NULs)' });
    units[index] = unit;
  }
  return { text: fromUnits(units), encoding };
}

/** What 0x80–0x9F mean in Windows-1252; the five unassigned bytes stay control characters (WHATWG). */
const windows1252High = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Where ISO 8859-15 differs from Latin-1. */
const latin9: Record<number, string> = {
  164: '€',
  166: 'Š',
  168: 'š',
  180: 'Ž',
  184: 'ž',
  188: 'Œ',
  189: 'œ',
  190: 'Ÿ',
};

/** Decoded by hand: some Node releases decode the label `windows-1252` as Latin-1. */
export function decodeWindows1252(bytes: Uint8Array, isLatin9 = false): string {
  const table = new Uint16Array(256);
  for (let byte = 0; byte < 256; byte++) {
    const high = byte >= 0x80 && byte < 0xa0 ? windows1252High[byte - 0x80]! : String.fromCharCode(byte);
    table[byte] = ((isLatin9 ? latin9[byte] : undefined) ?? high).charCodeAt(0);
  }
  const units = new Uint16Array(bytes.length);
  for (let index = 0; index < bytes.length; index++) units[index] = table[bytes[index]!]!;
  return fromUnits(units);
}

function fromUnits(units: Uint16Array): string {
  const parts: string[] = [];
  // Argument lists have a limit.
  const size = 8192;
  for (let start = 0; start < units.length; start += size) {
    parts.push(String.fromCharCode(...units.subarray(start, start + size)));
  }
  return parts.join('');
}

// --- HTML's own word ------------------------------------------------------------------------------------

const unicodeNames = /^(?:utf-?8|utf-?16(?:le|be)?|unicode.*)$/;
/** Labels that WHATWG maps to windows-1252, and the Latin-9 that Swedish sites used for the euro sign. */
const latinNames = /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-?1|iso-?8859-?15|latin-?1|l1|(?:us-)?ascii)$/;

/** The charset that an HTML file declares in its first 1,024 bytes (as browsers look for it), lower case. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  let head = '';
  for (const byte of bytes.subarray(0, 1024)) head += String.fromCharCode(byte);
  const match =
    /<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]+)/i.exec(head) ??
    /^<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w-]+)/i.exec(head);
  return match?.[1]?.toLowerCase();
}
