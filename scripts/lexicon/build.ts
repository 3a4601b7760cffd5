/**
 * Builds `data/lexicon.bin`:
 *
 *     npx tsx scripts/lexicon/build.ts --frequencies FILE --kelly FILE
 *
 * FILE are the word list of wordfreq (`word<TAB>Zipf` under a heading) and the Kelly list (`word, level, class`).
 * Both are optional: without them suggestions rank worse and fewer word classes are known.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileLexicon, readDictionary, readFrequencies, readKelly } from './compile.ts';
import { readMisspellings } from './misspellings.ts';
import { addOwnWords, readOwnWords } from './own-words.ts';

const data = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'data');
const { values } = parseArgs({
  options: { frequencies: { type: 'string' }, kelly: { type: 'string' }, out: { type: 'string' } },
});
const own = readOwnWords(join(data, 'municipal-words.yaml'));
const bytes = compileLexicon({
  dictionary: readDictionary(),
  ...(values.frequencies ? { frequencies: readFrequencies(values.frequencies) } : {}),
  ...(values.kelly ? { kelly: readKelly(values.kelly) } : {}),
  addOwn: (forms, dictionary) => addOwnWords(forms, dictionary, own),
  misspellings: readMisspellings(join(data, 'misspellings.yaml')),
});
writeFileSync(values.out ?? join(data, 'lexicon.bin'), bytes);
console.log(JSON.stringify({ bytes: bytes.length }));
