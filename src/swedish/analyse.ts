import type { ParsedDocument } from '../format/types.ts';
import { detectLanguages } from './language.ts';
import { analyseText } from './sentences.ts';
import type { AnalysedBlock, AnalysedDocument } from './types.ts';

/** Finds the language, sentences and tokens of every block. */
export function analyseDocument(document: ParsedDocument): AnalysedDocument {
  const languages = detectLanguages(document.blocks, document.markedLanguage);
  const blocks: AnalysedBlock[] = document.blocks.map((block, index) => ({
    ...block,
    index,
    language: languages[index]!,
    sentences: analyseText(block.text, block.spans),
  }));
  return { ...document, blocks };
}
