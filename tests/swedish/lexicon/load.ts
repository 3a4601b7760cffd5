import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Lexicon, loadLexicon } from '../../../src/swedish/lexicon/lexicon.ts';

const file = fileURLToPath(new URL('../../../data/lexicon.bin', import.meta.url));

/** The lexicon that the project ships. */
export function shippedLexicon(): Lexicon {
  return loadLexicon(readFileSync(file));
}
