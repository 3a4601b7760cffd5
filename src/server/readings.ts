import { analyse } from '../engine/index.ts';
import type { AnalysedBlock, AnalysedDocument, Sentence } from '../swedish/types.ts';
import type { OpenDocument } from './document.ts';

interface Known {
  text: string;
  reading: AnalysedDocument;
}

const known = new WeakMap<OpenDocument, Known>();

/** The blocks and sentences of a text's present version; undefined for a text that is not read. */
export function readingOf(document: OpenDocument, maxSize: number): AnalysedDocument | undefined {
  const { format, text } = document;
  if (format === undefined || text.length > maxSize) return undefined;
  let entry = known.get(document);
  // By the text itself: clients may send a version twice, or none.
  if (entry === undefined || entry.text !== text) {
    entry = { text, reading: analyse({ text, format }, document.memory) };
    known.set(document, entry);
  }
  return entry.reading;
}

/** A sentence with its block. */
export interface PlacedSentence {
  block: AnalysedBlock;
  sentence: Sentence;
}

/** The innermost block that a raw offset stands in, with the sentence, if there is one. */
export function sentenceAt(reading: AnalysedDocument, offset: number): PlacedSentence | undefined {
  for (const block of reading.blocks) {
    if (block.within !== undefined) continue;
    const { map, text } = block;
    if (map.rawEnd(text.length) < offset || map.rawStart(0) > offset) continue;
    for (const sentence of block.sentences) {
      if (map.rawStart(sentence.start) <= offset && offset <= map.rawEnd(sentence.end))
        return { block, sentence };
    }
  }
  return undefined;
}
