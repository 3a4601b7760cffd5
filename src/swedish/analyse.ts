import type { Block, ParsedDocument } from '../format/types.ts';
import { type ExaminedPart, examineDamage, judgeDamage } from '../source/damage.ts';
import type { AnalysisMemory, RememberedBlock } from './analysis-memory.ts';
import { Forms } from './forms.ts';
import { detectLanguages } from './language.ts';
import { ReadBlock, ReadingWindow } from './read-block.ts';
import type { AnalysedDocument, DocumentDamage } from './types.ts';

/**
 * Finds the language, sentences and tokens of every block, and whether the text is damaged.
 *
 * @param memory What was made of an earlier state of the same text: the result is the same, sooner.
 */
export function analyseDocument(document: ParsedDocument, memory?: AnalysisMemory): AnalysedDocument {
  memory?.turn();
  const known = memory && document.blocks.map((block) => memory.take(block));
  const languages = detectLanguages(
    document.blocks,
    document.markedLanguage,
    known?.map(({ evidence }) => evidence),
  );
  const window = new ReadingWindow(new Forms());
  const blocks = document.blocks.map(
    (block, index) => new ReadBlock(block, index, languages[index]!, window, known?.[index]),
  );
  return { ...document, blocks, damage: findDamage(document.blocks, known) };
}

/** Looks for damage in the decoded text of all blocks, so that an entity is not taken for a lost letter. */
function findDamage(
  blocks: readonly Block[],
  known: readonly RememberedBlock[] | undefined,
): DocumentDamage | null {
  const parts: (ExaminedPart & { block: number })[] = [];
  let from = 0;
  for (let block = 0; block < blocks.length; block++) {
    const { text, within } = blocks[block]!;
    if (within !== undefined) continue;
    parts.push({ text, start: from, examined: known?.[block]?.damage ?? examineDamage(text), block });
    from += text.length + 1;
  }
  const damage = judgeDamage(parts);
  if (damage === null) return null;
  for (const { text, start, block } of parts) {
    const to = start + text.length;
    if (damage.start >= to) continue;
    return { kind: damage.kind, block, start: damage.start - start, end: Math.min(damage.end, to) - start };
  }
  return null;
}
