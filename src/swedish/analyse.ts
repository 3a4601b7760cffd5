import type { Block, ParsedDocument } from '../format/types.ts';
import { detectDamage } from '../source/damage.ts';
import type { AnalysisMemory } from './analysis-memory.ts';
import { Forms } from './forms.ts';
import { detectLanguages } from './language.ts';
import { analyseText } from './sentences.ts';
import type { AnalysedBlock, AnalysedDocument, DocumentDamage } from './types.ts';

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
  const forms = new Forms();
  const blocks: AnalysedBlock[] = document.blocks.map((block, index) => ({
    ...block,
    index,
    language: languages[index]!,
    sentences: known?.[index]?.sentences ?? analyseText(block.text, block.spans, forms),
  }));
  return { ...document, blocks, damage: findDamage(document.blocks) };
}

/** Looks for damage in the decoded text of all blocks, so that an entity is not taken for a lost letter. */
function findDamage(blocks: readonly Block[]): DocumentDamage | null {
  const texts: string[] = [];
  for (const { text, within } of blocks) if (within === undefined) texts.push(text);
  const damage = detectDamage(texts.join('\n'));
  if (damage === null) return null;
  let from = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.within !== undefined) continue;
    const to = from + block.text.length;
    if (damage.start < to) {
      return {
        kind: damage.kind,
        block: index,
        start: damage.start - from,
        end: Math.min(damage.end, to) - from,
      };
    }
    from = to + 1;
  }
  return null;
}
