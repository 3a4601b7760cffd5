import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { loadLexicon } from '../../src/swedish/lexicon/lexicon.ts';
import { analyseText } from '../../src/swedish/sentences.ts';
import { checkSentence, findSplitCompounds, SpellChecker } from '../../src/swedish/spelling/index.ts';
import { dictionaryFolder } from '../lexicon/compile.ts';
import { rounded } from './measure.ts';

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

async function wasm(folder: string, words: readonly string[]) {
  const { createHunspellFromStrings } = await import(pathToFileURL(join(folder, 'dist/Hunspell.js')).href);
  const read = (name: string) => readFileSync(join(dictionaryFolder(), name), 'utf8');
  const engine = await createHunspellFromStrings(read('index.aff'), read('index.dic'));
  const test = (word: string) => engine.testSpelling(word);
  for (const word of words) test(word);
  const ms = time(() => {
    for (const word of words) test(word);
  });
  return { millionWordsPerSecond: rounded(words.length / ms / 1e3, 3) };
}

/**
 * Times of the lexicon and the spelling: `--text FILE [--wasm FOLDER]`. FILE is running Swedish text. FOLDER is an
 * installed hunspell-wasm (`npm i --no-save hunspell-wasm` elsewhere), timed on the same words with the same
 * dictionary. Compare ratios: machines differ.
 */
export async function run(args: readonly string[]): Promise<Record<string, unknown>> {
  const { values } = parseArgs({
    args: [...args],
    options: { text: { type: 'string' }, wasm: { type: 'string' } },
  });
  if (!values.text) throw new Error('Give a file of running text: --text FILE');

  const rssBefore = process.memoryUsage.rss();
  let lexicon = loadLexicon(readFileSync('data/lexicon.bin'));
  const loads = Array.from({ length: 5 }, () =>
    time(() => {
      lexicon = loadLexicon(readFileSync('data/lexicon.bin'));
      lexicon.flagsOf('kommunen');
    }),
  );
  const checker = new SpellChecker(lexicon);
  const rssMb = (process.memoryUsage.rss() - rssBefore) / 1e6;

  const text = readFileSync(values.text, 'utf8');
  const sentences = analyseText(text);
  const words = sentences.flatMap(({ tokens }) =>
    tokens.filter(({ kind }) => kind === 'word').map((token) => token.text),
  );
  const types = [...new Set(words)];

  const cold = time(() => checker.checkWords(words));
  const rounds = Math.max(1, Math.ceil(500_000 / words.length));
  const warm = time(() => {
    for (let turn = 0; turn < rounds; turn++) checker.checkWords(words);
  });
  // The lookup alone, with nothing remembered: every word as if it were new.
  const uncached = time(() => {
    for (let turn = 0; turn < rounds; turn++) for (const word of words) checker.lookup.isListed(word);
  });
  const inSentences = time(() => {
    for (let turn = 0; turn < rounds; turn++)
      for (const { tokens } of sentences) checkSentence(checker, tokens);
  });
  const split = time(() => {
    for (let turn = 0; turn < rounds; turn++) {
      for (const { tokens } of sentences) findSplitCompounds(checker.lookup, tokens);
    }
  });

  const perSecond = (ms: number) => rounded((words.length * rounds) / ms / 1e3);
  return {
    words: words.length,
    types: types.length,
    loadMs: loads.map((ms) => rounded(ms)),
    rssMbOfLexicon: rounded(rssMb, 1),
    firstPassMillionWordsPerSecond: rounded(words.length / cold / 1e3),
    warmMillionWordsPerSecond: perSecond(warm),
    listedWithoutCacheMillionWordsPerSecond: perSecond(uncached),
    sentencesMillionWordsPerSecond: perSecond(inSentences),
    splitCompoundsMillionWordsPerSecond: perSecond(split),
    splitCompoundsMbPerSecond: rounded((text.length * rounds) / split / 1e3),
    hunspellWasm: values.wasm ? await wasm(values.wasm, words) : 'not measured',
  };
}
