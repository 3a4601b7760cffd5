import { didYouMean } from '../base/nearest.ts';
import { documentTypeKeys, documentTypes, findDocumentType } from '../document-type/document-types.ts';
import type { Problem } from '../engine/index.ts';
import type { ParsedDocument } from '../format/types.ts';
import { LineIndex } from '../source/lines.ts';

/**
 * Says what is wrong with the front matter of a text: that it cannot be read, or that it names a document type that
 * is none, so that a slip does not pass unseen. The engine reads the type itself and leaves an unknown one alone.
 */
export function checkFrontMatter(
  {
    source,
    metadata,
    metadataRanges,
    metadataFault,
  }: Pick<ParsedDocument, 'source' | 'metadata' | 'metadataRanges' | 'metadataFault'>,
  file: string,
): Problem | undefined {
  const lineOf = (offset: number) => new LineIndex(source).position(offset).line;
  if (metadataFault !== undefined) {
    return { file, line: lineOf(metadataFault.at), message: metadataFault.message };
  }
  for (const key of documentTypeKeys) {
    const value = Object.hasOwn(metadata, key) ? metadata[key]! : '';
    if (value === '' || findDocumentType(value) !== undefined) continue;
    const known = Object.keys(documentTypes);
    const hint = didYouMean(value, known);
    const range = metadataRanges[key];
    return {
      file,
      ...(range === undefined ? {} : { line: lineOf(range.start) }),
      message: {
        sv: `Dokumenttypen ”${value}” finns inte och används inte.${hint.sv} Välj bland: ${known.join(', ')}.`,
        en: `There is no document type “${value}”; it is not used.${hint.en} Choose from: ${known.join(', ')}.`,
      },
    };
  }
  return undefined;
}
