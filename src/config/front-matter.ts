import { didYouMean } from '../base/nearest.ts';
import { documentTypes, findDocumentType } from '../document-type/document-types.ts';
import type { Problem } from '../engine/index.ts';

/** No front matter is longer, in lines. */
const longest = 100;

/**
 * Says when the front matter of a Markdown text names a document type that is none, so that a slip does not
 * pass unseen. The engine reads the type itself and leaves an unknown one alone.
 */
export function checkFrontMatter(text: string, file: string): Problem | undefined {
  const lines = text.slice(text.startsWith('\uFEFF') ? 1 : 0, 20_000).split(/\r\n|\r|\n/u, longest);
  const fence = lines[0]?.trimEnd();
  if (fence !== '---' && fence !== '+++') return undefined;
  const closing = fence === '+++' ? /^\+\+\+\s*$/u : /^(?:---|\.\.\.)\s*$/u;
  const end = lines.findIndex((line, index) => index > 0 && closing.test(line));
  for (let index = 1; index < end; index++) {
    const match = /^(?:documentType|dokumenttyp|documenttype)[ \t]*[:=][ \t]*(\S.*)$/u.exec(lines[index]!);
    if (!match) continue;
    const value = match[1]!
      .split(/\s#/u, 1)[0]!
      .trim()
      .replace(/^(["'])(.*)\1$/u, '$2');
    if (findDocumentType(value) !== undefined) continue;
    const known = Object.keys(documentTypes);
    const hint = didYouMean(value, known);
    return {
      file,
      line: index + 1,
      message: {
        sv: `Dokumenttypen ”${value}” finns inte och används inte.${hint.sv} Välj bland: ${known.join(', ')}.`,
        en: `There is no document type “${value}”; it is not used.${hint.en} Choose from: ${known.join(', ')}.`,
      },
    };
  }
  return undefined;
}
