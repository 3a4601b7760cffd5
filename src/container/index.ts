import type { ContainerFormat, ParsedDocument } from '../format/types.ts';
import { SourceError } from '../source/source-error.ts';
import type { Annotated, Annotation, AnnotationOptions } from './annotation.ts';
import { encrypted } from './limits.ts';

/**
 * Reads the text of a document that is no text file: its paragraphs with what they are, and where people find
 * them. Nothing in the document is run or fetched, and a hostile one ends in an error within the limits.
 *
 * @throws {SourceError} for what cannot be read, with what to do about it.
 */
export async function readContainer(bytes: Uint8Array, format: ContainerFormat): Promise<ParsedDocument> {
  switch (format) {
    case 'docx': {
      refuseCompound(bytes);
      const { readDocx } = await import('./docx/reader.ts');
      return readDocx(bytes).document;
    }
    case 'odt': {
      const { readOdt } = await import('./odt/reader.ts');
      return readOdt(bytes).document;
    }
    case 'rtf': {
      const { readRtf } = await import('./rtf/reader.ts');
      return readRtf(bytes);
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf/reader.ts');
      return (await readPdf(bytes)).document;
    }
    case 'eml': {
      const { readEml } = await import('./mail/eml.ts');
      return readEml(bytes);
    }
    case 'mhtml': {
      const { readMhtml } = await import('./mail/mhtml.ts');
      return readMhtml(bytes);
    }
    case 'msg': {
      const { readMsg } = await import('./mail/msg.ts');
      return readMsg(bytes);
    }
  }
}

/** The formats that remarks can be written into. */
export type AnnotatedFormat = Extract<ContainerFormat, 'docx' | 'odt' | 'pdf'>;

/** Writes remarks into a document, and leaves all else of it as it is. */
export async function annotateContainer(
  bytes: Uint8Array,
  format: AnnotatedFormat,
  annotations: readonly Annotation[],
  options: AnnotationOptions,
): Promise<Annotated> {
  switch (format) {
    case 'docx': {
      const { annotateDocx } = await import('./docx/annotate.ts');
      return annotateDocx(bytes, annotations, options);
    }
    case 'odt': {
      const { annotateOdt } = await import('./odt/annotate.ts');
      return annotateOdt(bytes, annotations, options);
    }
    case 'pdf': {
      const { annotatePdf } = await import('./pdf/annotate.ts');
      return annotatePdf(bytes, annotations, options);
    }
  }
}

/** Whether remarks can be written into a format. */
export function isAnnotated(format: ContainerFormat): format is AnnotatedFormat {
  return format === 'docx' || format === 'odt' || format === 'pdf';
}

/** The error of a file that remarks cannot be written into. */
export function notAnnotated(): SourceError {
  return new SourceError('binary', {
    sv: 'I den här sortens fil går det inte att skriva kommentarer. Spara texten som docx, odt eller pdf.',
    en: 'Comments cannot be written into this kind of file. Save the text as docx, odt or pdf.',
  });
}

/** Word keeps a document with a password, and its formats of before 2007, in a compound file. */
function refuseCompound(bytes: Uint8Array): void {
  if (bytes[0] !== 0xd0) return;
  const name = Array.from('EncryptedPackage', (character) => [character.charCodeAt(0), 0]).flat();
  if (includesBytes(bytes, name)) throw encrypted();
  throw new SourceError('binary', {
    sv: 'Filen är ett Word-dokument i det äldre formatet doc. Öppna den i Word och spara den som docx.',
    en: 'The file is a Word document in the old format doc. Open it in Word and save it as docx.',
  });
}

function includesBytes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
