import type { TextEdit } from 'vscode-languageserver/node';
import type { Finding } from '../rules/types.ts';
import type { AnalysedBlock, AnalysedDocument } from '../swedish/types.ts';
import type { OpenDocument } from './document.ts';
import { lineEndOf } from './positions.ts';
import { sentenceAt } from './readings.ts';

/**
 * The edit that accepts a finding in its own text: a comment with a reason. In Markdown it stands on a line of its
 * own, before the paragraph, or before the whole list or table, which a comment inside would cut in two. In HTML it
 * stands before the sentence. Undefined for plain text, which has no comments.
 */
export function acceptingComment(
  document: OpenDocument,
  reading: AnalysedDocument,
  { ruleId, start }: Finding,
  reason: string,
): TextEdit | undefined {
  const place = sentenceAt(reading, start);
  if (place === undefined) return undefined;
  const { text, positions } = document;
  const comment = `<!-- klarsprak-disable-next ${ruleId}: ${reason} -->`;
  if (document.format === 'html') {
    const at = place.block.map.rawStart(place.sentence.start);
    return { range: positions.range(at, at), newText: comment };
  }
  if (document.format !== 'markdown') return undefined;
  const line = positions.lineStart(firstOfGroup(reading, place.block).map.rawStart(0));
  // A byte order mark stays first.
  const at = line === 0 && text.startsWith('\uFEFF') ? 1 : line;
  return { range: positions.range(at, at), newText: `${comment}${lineEndOf(text)}` };
}

/** The first block of the outermost list or table that a block stands in; the block itself outside of them. */
function firstOfGroup({ blocks }: AnalysedDocument, block: AnalysedBlock): AnalysedBlock {
  let first = block;
  for (let index = block.index - 1; index >= 0 && first.group !== undefined; index--) {
    const before = blocks[index]!;
    if (before.within !== undefined) continue;
    if (before.group !== first.group && (first.depth ?? 1) <= 1) break;
    if (before.group === undefined) break;
    first = before;
  }
  return first;
}
