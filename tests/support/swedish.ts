import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Swedish } from '../../src/swedish/swedish.ts';

const data = join(dirname(fileURLToPath(import.meta.url)), '../../data');

/** The compiled Swedish data of the repository, as a host hands it to the engine. */
export const swedish = new Swedish({
  lexicon: readFileSync(join(data, 'lexicon.bin')),
  tagger: readFileSync(join(data, 'tagger.bin')),
});
