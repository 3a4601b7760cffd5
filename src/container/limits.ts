import type { Localised } from '../base/localised.ts';
import { containerNames } from '../format/container-names.ts';
import type { ContainerFormat } from '../format/types.ts';
import { SourceError } from '../source/source-error.ts';

/** What a document may cost. Files that people write stay far below. */
export const limits = {
  /** Bytes of a zip archive's parts, unpacked, that are read for their text. */
  unpackedBytes: 64 * 1024 * 1024,
  /** Bytes of a whole archive, unpacked, when it is written anew. */
  archiveBytes: 256 * 1024 * 1024,
  /** How many times larger than its packed form a part of some size may be. */
  packingRatio: 200,
  archiveEntries: 10_000,
  /** Elements of all XML parts of a document. */
  xmlElements: 600_000,
  /** Nesting of XML elements, of groups in RTF and of messages in messages. */
  depth: 300,
  /** UTF-16 units of a document's text: some 400 pages. */
  textLength: 1_200_000,
  paragraphs: 100_000,
  pages: 5_000,
  /** Milliseconds of work for one document. */
  time: 8_000,
} as const;

/** The error of a document that is larger than a text can be. */
export function tooLarge(): SourceError {
  return new SourceError('too-large', {
    sv: 'Dokumentet är för stort eller för tätt packat för att läsas säkert. Dela upp det, eller spara texten som en ny fil.',
    en: 'The document is too large, or packed too densely, to be read safely. Split it, or save its text as a new file.',
  });
}

/** The error of a document that took too long. */
export function tooSlow(): SourceError {
  const seconds = limits.time / 1000;
  return new SourceError('too-large', {
    sv: `Dokumentet tog mer än ${seconds} sekunder att läsa. Dela upp det, eller spara texten som en ny fil.`,
    en: `The document took more than ${seconds} seconds to read. Split it, or save its text as a new file.`,
  });
}

/** The error of a document of pictures, as a scanner makes them. */
export function onlyPictures(): SourceError {
  return new SourceError('no-text', {
    sv: 'Dokumentet har ingen text, bara bilder: det är troligen inskannat. Använd textigenkänning (OCR) eller granska originalet.',
    en: 'The document has no text, only pictures: it has probably been scanned. Use text recognition (OCR) or check the original.',
  });
}

/** The error of a file that does not hold what its kind of file holds. */
export function damaged(format: ContainerFormat, reason: Localised): SourceError {
  const { sv, en } = containerNames[format];
  return new SourceError('damaged', {
    sv: `Filen ser ut att vara ${sv} men är skadad: ${reason.sv}. Öppna den i programmet den kommer från och spara den på nytt.`,
    en: `The file seems to be ${en} but is damaged: ${reason.en}. Open it in the program it comes from and save it again.`,
  });
}

/** The error of a file that asks for a password. */
export function encrypted(): SourceError {
  return new SourceError('encrypted', {
    sv: 'Dokumentet är skyddat med lösenord. Spara en kopia utan lösenord och granska den.',
    en: 'The document is protected by a password. Save a copy without it and check that.',
  });
}
