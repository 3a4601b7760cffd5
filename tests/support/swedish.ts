import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EnglishSpelling } from '../../src/english/spelling.ts';
import { Swedish } from '../../src/swedish/swedish.ts';

const data = join(dirname(fileURLToPath(import.meta.url)), '../../data');

/** The compiled Swedish data of the repository, as a host hands it to the engine. */
export const swedish = new Swedish({
  lexicon: readFileSync(join(data, 'lexicon.bin')),
  tagger: readFileSync(join(data, 'tagger.bin')),
});

const englishFolder = join(data, '../node_modules/dictionary-en');

/** English spelling on the dictionary that the package depends on. */
export const english = new EnglishSpelling(() => ({
  aff: readFileSync(join(englishFolder, 'index.aff')),
  dic: readFileSync(join(englishFolder, 'index.dic')),
}));
