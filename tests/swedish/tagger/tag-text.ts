import { readFileSync } from 'node:fs';
import { analyseText } from '../../../src/swedish/sentences.ts';
import type { TaggedSentence } from '../../../src/swedish/syntax/index.ts';
import { upos } from '../../../src/swedish/tagger/labels.ts';
import { Tagger } from '../../../src/swedish/tagger/tagger.ts';

export const modelBytes = readFileSync(new URL('../../../data/tagger.bin', import.meta.url));
export const tagger = new Tagger(modelBytes);

/** The first sentence of a text, with the tags of the shipped model. */
export function tagText(text: string): TaggedSentence {
  const { tokens } = analyseText(text)[0]!;
  return { tokens, tags: tagger.tag(tokens) };
}

/** The words of a sentence with their word classes: `Vi/PRON beslutar/VERB`. */
export function classesOf(text: string): string {
  const { tokens, tags } = tagText(text);
  return tokens.map((token, place) => `${token.text}/${upos(tags[place]!)}`).join(' ');
}

/** The words at places of a sentence. */
export function wordsAt(sentence: TaggedSentence, places: readonly number[]): string[] {
  return places.map((place) => sentence.tokens[place]!.text);
}
