/**
 * Trains the tagger and writes `data/tagger.bin`:
 *
 *     npx tsx scripts/tagger/train.ts TREEBANKS [--without-dev] [--output FILE]
 *
 * TREEBANKS is a folder with sv_talbanken-train.conllu, sv_talbanken-dev.conllu and sv_pud.conllu. What the
 * model is made of, its licence and its accuracy: `data/TAGGER-CARD.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { packModel } from '../../src/swedish/tagger/model.ts';
import { type GoldSentence, readConllu } from './conllu.ts';
import { readDictionary } from './dictionary.ts';
import { learn } from './learn.ts';
import { LemmaCollector } from './lemma-table.ts';
import { readMunicipal } from './municipal.ts';
import { goldTag, normaliseOldScheme } from './normalise.ts';
import { suffixTable, type TaggedSentence } from './word-model.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'without-dev': { type: 'boolean' }, output: { type: 'string', default: 'data/tagger.bin' } },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write('train.ts: give the folder of the treebanks\n');
  process.exitCode = 2;
} else {
  train(folder);
}

function tagged(sentences: readonly GoldSentence[]): TaggedSentence[] {
  return sentences.map(({ tokens }) => ({
    words: tokens.map(({ form }) => form),
    tags: tokens.map(goldTag),
  }));
}

/** The project's own sentences count three times: they are few, and nearest to what is checked. */
function municipal(): TaggedSentence[] {
  const own = readMunicipal();
  return [...own, ...own, ...own];
}

function train(treebanks: string): void {
  const read = (name: string) => readConllu(readFileSync(join(treebanks, name), 'utf8'));
  const old = read('sv_talbanken-train.conllu');
  normaliseOldScheme(old);
  const sentences = [...old, ...read('sv_pud.conllu')];
  if (!values['without-dev']) sentences.push(...read('sv_talbanken-dev.conllu'));
  const dictionary = dirname(createRequire(import.meta.url).resolve('dictionary-sv'));
  const lemmas = new LemmaCollector();
  const { classes } = readDictionary(
    readFileSync(join(dictionary, 'index.aff'), 'utf8'),
    readFileSync(join(dictionary, 'index.dic'), 'utf8'),
    (form, bits, stem) => lemmas.addDictionaryForm(form, bits, stem),
  );
  lemmas.addVerbTable();
  lemmas.addTreebank(sentences);
  lemmas.addClosedClasses();
  const bytes = packModel(
    learn([...tagged(sentences), ...municipal()], suffixTable(classes), lemmas.build()),
  );
  writeFileSync(values.output, bytes);
  process.stdout.write(
    `${JSON.stringify({ sentences: sentences.length, bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length })}\n`,
  );
}
