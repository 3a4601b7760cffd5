import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ContainerFormat } from '../../src/format/types.ts';
import { pdfOf } from './hostile.ts';
import { msgFile } from './samples.ts';

/** What is fuzzed: the documents, and pages saved from a site. */
export type FuzzedFormat = ContainerFormat | 'html';

/** Bytes of the largest text that is grown: far beyond what documents may hold, and what saved pages do. */
const largestDocument = 6_000_000;
const largestPage = 2_000_000;

/** Where a text may be cut without breaking its markup: before a tag, a control word, a group or a line. */
const seams: Record<FuzzedFormat, RegExp> = {
  docx: /(?=<)|(?<=>)/u,
  odt: /(?=<)|(?<=>)/u,
  html: /(?=<)|(?<=>)/u,
  rtf: /(?=\\[a-z])|(?=[{}])/u,
  eml: /(?<=\r\n)|(?=<)/u,
  mhtml: /(?<=\r\n)|(?=<)/u,
  pdf: /(?<= )/u,
  msg: /(?=<)|(?<=>)/u,
};

const operators =
  "BT /F 12 Tf 1 0 0 1 60 700 Tm (Avgiften) Tj 1 1 Td [(ska) -200 (ll)] TJ T* 0 -14 TD 9999 Tc -500 Tw 3 Tr ET q Q 0 0 m 9 9 l S 1e30 0 0 1e30 0 0 cm BI /W 1 /H 1 /BPC 8 ID x EI /F 0 Tf (a) ' << /A [ ( \\( ) > ";

/** Letters, marks and words that text may hold by the thousand. */
const runs = [
  'a',
  'skall ',
  'Avgiften skall erläggas. ',
  'http://a.b/',
  'x@y.',
  '1 ',
  '1.1.',
  '\u0301',
  '\u00ad',
  '😀',
  '\u202e',
  '”',
  '(',
  '- ',
  '. ',
  't.ex. ',
  'A. ',
  '2026-01-01 ',
  '&#229;',
  '\t',
];

/**
 * A document in which some piece of a sound one is repeated, nested or stretched until it is as large as documents
 * are, or larger than may be read. What is grown and how far follows from the random numbers alone.
 *
 * @param deflate Packs bytes as zlib does.
 */
export function grow(
  sound: Uint8Array,
  format: FuzzedFormat,
  random: () => number,
  deflate: (bytes: Uint8Array) => Uint8Array,
): Uint8Array {
  switch (format) {
    case 'docx':
    case 'odt': {
      const parts = unzipSync(sound);
      const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/u.test(name));
      const main = format === 'docx' ? 'word/document.xml' : 'content.xml';
      const name = random() < 0.7 ? main : pick(names, random);
      parts[name] = strToU8(growText(strFromU8(parts[name]!), format, random));
      return zipSync(parts, { level: random() < 0.2 ? 0 : 6 });
    }
    case 'pdf': {
      const content = latin1(growText(operators, 'pdf', random));
      return random() < 0.5 ? pdfOf(content, '') : pdfOf(deflate(content), '/Filter/FlateDecode');
    }
    case 'msg': {
      const html = '<p>Vi <b>skall</b> svara <a href="x">dig</a>.</p><ul><li>Punkt</li></ul>';
      const grown = growText(html, 'msg', random);
      const tags = ['0037', '1000', '1013', '0E04', '001A'];
      const properties: Record<string, string> = { '0037': 'Angående', '1000': 'Vi skall svara.' };
      properties[pick(tags, random)] = grown;
      if (random() < 0.3) {
        for (let tag = 0; tag < 2 ** (random() * 11); tag++) properties[hex(0x2000 + tag)] = 'x';
      }
      return msgFile(properties);
    }
    case 'eml':
    case 'mhtml':
    case 'html':
      return strToU8(growText(strFromU8(sound), format, random));
    case 'rtf':
      return strToU8(growText(strFromU8(sound, true), format, random), true);
  }
}

function growText(text: string, format: FuzzedFormat, random: () => number): string {
  const pieces = text.split(seams[format]);
  const from = Math.floor(random() * pieces.length);
  const to = Math.min(pieces.length, from + 1 + Math.floor(random() ** 2 * Math.min(40, pieces.length)));
  const way = random();
  // As often a few kilobytes as megabytes.
  const largest = format === 'html' ? largestPage : largestDocument;
  const size = 1000 * (largest / 1000) ** random();
  const part = way < 0.5 ? pieces.slice(from, to).join('') : way < 0.7 ? pieces[from]! : pick(runs, random);
  const count = Math.max(1, Math.floor(size / Math.max(1, part.length)));
  const before = pieces.slice(0, way < 0.5 ? to : from).join('');
  return before + part.repeat(count) + pieces.slice(way < 0.5 ? to : from).join('');
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)]!;
}

const hex = (number: number): string => number.toString(16).toUpperCase().padStart(4, '0');

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
