import type { AnalysedBlock, AnalysedDocument, Sentence, TokenKind } from '../swedish/types.ts';

/**
 * Writes a document as CoNLL-U: one sentence for each sentence of its blocks, in the documents' order.
 *
 * Beside the usual comments, `# start =` and `# end =` give the raw range of the sentence in UTF-16 units of
 * the decoded source, end exclusive. Layers that are not built stand as `_`. White space inside `# text =`
 * and inside forms is one space.
 */
export function toConllu(document: AnalysedDocument): string {
  const lines: string[] = [];
  let number = 0;
  for (const block of document.blocks) {
    let begins = true;
    for (const sentence of block.sentences) {
      if (sentence.tokens.length === 0) continue;
      number++;
      if (number === 1) lines.push('# newdoc');
      if (begins) lines.push(`# newpar id = ${block.index + 1}`);
      begins = false;
      lines.push(`# sent_id = ${number}`, ...sentenceLines(block, sentence), '');
    }
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function sentenceLines(block: AnalysedBlock, sentence: Sentence): string[] {
  const text = collapse(block.text.slice(sentence.start, sentence.end));
  const lines = [
    `# text = ${text}`,
    `# start = ${block.map.rawStart(sentence.start)}`,
    `# end = ${block.map.rawEnd(sentence.end)}`,
  ];
  for (const [index, token] of sentence.tokens.entries()) {
    const next = sentence.tokens[index + 1];
    const joined = next !== undefined && next.start === token.end;
    const columns = [
      String(index + 1),
      collapse(token.text),
      '_',
      partOfSpeech(token.kind),
      '_',
      token.abbreviation ? 'Abbr=Yes' : '_',
      '_',
      '_',
      '_',
      joined ? 'SpaceAfter=No' : '_',
    ];
    lines.push(columns.join('\t'));
  }
  return lines;
}

/** What a token's kind alone tells of its part of speech. */
function partOfSpeech(kind: TokenKind): string {
  if (kind === 'punctuation') return 'PUNCT';
  return kind === 'symbol' ? 'SYM' : '_';
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
