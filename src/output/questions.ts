import { type DocumentType, documentTypes } from '../document-type/document-types.ts';
import { reviewQuestions } from '../document-type/review-questions.ts';
import type { MessageLanguage } from '../rules/types.ts';
import type { Colors } from './colors.ts';
import { words } from './messages.ts';
import { wrapWords } from './text-width.ts';

/** The review questions of a document type as lines of a terminal, with a heading. */
export function questionList(
  documentType: DocumentType,
  language: MessageLanguage,
  columns: number | undefined,
  colors: Colors,
): string[] {
  const room = columns === undefined ? Number.POSITIVE_INFINITY : Math.max(24, columns - 6);
  const lines = [colors.bold(words[language].questions(documentTypes[documentType][language]))];
  for (const [index, question] of reviewQuestions(documentType).entries()) {
    const number = `${index + 1}.`.padStart(4);
    const [first = '', ...rest] = wrapWords(question[language], room);
    lines.push(`${number} ${first}`, ...rest.map((line) => `     ${line}`));
  }
  return lines;
}
