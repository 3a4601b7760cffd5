/**
 * Measures spelling on treebanks, texts and made-up misspellings, and prints JSON:
 *
 *     npx tsx scripts/eval/spelling.ts --material DIR [--native PROGRAM] [--list]
 *
 * DIR holds `treebank/*.conllu`, `texts/seeds/*.txt`, `spelling/*.tsv` and `lexicon/frequencies.tsv`. PROGRAM
 * reads words from stdin, takes the .aff and .dic files as arguments, and prints 1 or 0 a line (a few lines
 * around libhunspell's `spell`); without it `hunspell -a` is used where it is installed. `--list` shows what
 * was marked or missed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Form } from '../../src/swedish/forms.ts';
import { loadLexicon } from '../../src/swedish/lexicon/lexicon.ts';
import { Lookup } from '../../src/swedish/lexicon/lookup.ts';
import { analyseText } from '../../src/swedish/sentences.ts';
import { checkSentence, findSplitCompounds, SpellChecker } from '../../src/swedish/spelling/index.ts';
import type { Token } from '../../src/swedish/types.ts';
import { compileLexicon, dictionaryFolder, readDictionary, readFrequencies } from '../lexicon/compile.ts';
import { type GoldToken, readConllu } from '../tagger/conllu.ts';
import { makeMisspellings } from './misspell.ts';

const { values } = parseArgs({
  options: { material: { type: 'string' }, native: { type: 'string' }, list: { type: 'boolean' } },
});
const material = values.material ?? '.';
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const checker = new SpellChecker(loadLexicon(readFileSync(join(root, 'data/lexicon.bin'))));
const details: Record<string, unknown> = {};

const percent = (part: number, whole: number) => Math.round((part / whole) * 1e5) / 1e3;

/** Gold tokens as the tokens of the checker, so that only the spelling is measured. */
function goldTokens(tokens: readonly GoldToken[]): Token[] {
  let at = 0;
  return tokens.map(({ form, upos }) => {
    const start = at;
    at += form.length + 1;
    const kind = /\p{L}/u.test(form) ? 'word' : upos === 'NUM' ? 'number' : 'punctuation';
    return {
      kind,
      start,
      end: start + form.length,
      text: form,
      lower: form.toLowerCase(),
      abbreviation: false,
      form: new Form(form),
    };
  });
}

/** Each word by itself (with its place), and in its sentence, as the rule sees it. */
function treebank(name: string) {
  const count = {
    words: 0,
    names: 0,
    alarms: 0,
    misspelled: 0,
    nameAlarms: 0,
    inSentence: 0,
    misspelledIn: 0,
  };
  const marked: string[] = [];
  for (const { tokens } of readConllu(readFileSync(join(material, 'treebank', name), 'utf8'))) {
    const own = goldTokens(tokens);
    const hits = new Map(checkSentence(checker, own).map((hit) => [hit.start, hit.verdict]));
    tokens.forEach(({ form, upos }, index) => {
      if (!/\p{L}/u.test(form)) return;
      const hit = hits.get(own[index]!.start);
      if (upos === 'PROPN') {
        count.names++;
        if (hit) count.nameAlarms++;
        return;
      }
      count.words++;
      const { verdict } = checker.check(form, index === 0 ? 'sentence-start' : 'inside');
      if (verdict !== 'ok') count.alarms++;
      if (verdict === 'misspelled') count.misspelled++;
      if (!hit) return;
      count.inSentence++;
      if (hit === 'misspelled') count.misspelledIn++;
      marked.push(`${form}${hit === 'misspelled' ? '!' : '?'}`);
    });
  }
  details[name] = marked;
  return {
    words: count.words,
    wordByWord: {
      alarmsPercent: percent(count.alarms, count.words),
      misspelledPercent: percent(count.misspelled, count.words),
    },
    inSentence: {
      alarmsPercent: percent(count.inSentence, count.words),
      misspelledPercent: percent(count.misspelledIn, count.words),
      namesPercent: percent(count.nameAlarms, count.names),
    },
  };
}

/** Compounds written apart: alarms in treebanks, pairs found in their sentences, and all in the seeds. */
function splitCompounds() {
  const alarms: string[] = [];
  let tokenCount = 0;
  for (const name of readdirSync(join(material, 'treebank')).filter((file) => file.endsWith('.conllu'))) {
    for (const { tokens } of readConllu(readFileSync(join(material, 'treebank', name), 'utf8'))) {
      tokenCount += tokens.length;
      const own = goldTokens(tokens);
      for (const { suggestion } of findSplitCompounds(checker.lookup, own)) alarms.push(suggestion);
    }
  }
  const missed: string[] = [];
  let pairCount = 0;
  for (const line of readFileSync(join(material, 'spelling/split-compounds.tsv'), 'utf8').split('\n')) {
    const [kind, wrong = '', , context = ''] = line.split('\t');
    if (kind !== 'sär') continue;
    pairCount++;
    const found = analyseText(context).some(({ tokens }) =>
      findSplitCompounds(checker.lookup, tokens).some(
        ({ start, end }) => context.slice(start, end) === wrong,
      ),
    );
    if (!found) missed.push(wrong);
  }
  const inSeeds = seedLines().flatMap((line) =>
    analyseText(line).flatMap(({ tokens }) => findSplitCompounds(checker.lookup, tokens)),
  );
  details.splitCompounds = { alarms, missed };
  return {
    tokens: tokenCount,
    alarmsPer10000: Math.round((alarms.length / tokenCount) * 1e6) / 100,
    found: pairCount - missed.length,
    pairs: pairCount,
    inSeeds: inSeeds.length,
  };
}

function seedLines(): string[] {
  return readdirSync(join(material, 'texts/seeds'))
    .filter((file) => /^00[1-4]/.test(file))
    .flatMap((name) => readFileSync(join(material, 'texts/seeds', name), 'utf8').split(/\r?\n/));
}

function seeds() {
  let words = 0;
  const marked: string[] = [];
  for (const line of seedLines()) {
    for (const { tokens } of analyseText(line)) {
      words += tokens.filter(({ kind }) => kind === 'word').length;
      for (const { word, verdict } of checkSentence(checker, tokens)) {
        marked.push(`${word}${verdict === 'misspelled' ? '!' : '?'}`);
      }
    }
  }
  details.seeds = marked;
  return { words, alarms: marked.length, alarmsPercent: percent(marked.length, words) };
}

function rankOf(wrong: string, right: string): number {
  return checker.suggest(wrong, 5).indexOf(right);
}

function pairs(list: readonly (readonly [string, string])[], name: string) {
  const missed = list.filter(([wrong]) => checker.check(wrong).verdict === 'ok');
  const times: number[] = [];
  let first = 0;
  let five = 0;
  const notFirst: string[] = [];
  for (const [wrong, right] of list) {
    const start = performance.now();
    const rank = rankOf(wrong, right);
    times.push(performance.now() - start);
    if (rank === 0) first++;
    else notFirst.push(`${wrong}>${right}:${checker.suggest(wrong, 3).join('/')}`);
    if (rank >= 0) five++;
  }
  times.sort((a, b) => a - b);
  details[name] = { missed: missed.map(([wrong]) => wrong), notFirst };
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)]! * 100) / 100;
  return {
    pairs: list.length,
    missed: missed.length,
    accuracyAt1: percent(first, list.length) / 100,
    accuracyAt5: percent(five, list.length) / 100,
    suggestMsMedian: at(0.5),
    suggestMs95: at(0.95),
  };
}

function real(): [string, string][] {
  return readFileSync(join(material, 'spelling/misspellings.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t').slice(0, 2) as [string, string]);
}

/** The same pairs without help from the table of common misspellings. */
function withoutTable(list: [string, string][]) {
  const bare = new SpellChecker(checker.lexicon);
  const table = checker.lexicon.correctionsOf;
  checker.lexicon.correctionsOf = () => [];
  let first = 0;
  let five = 0;
  const notFirst: string[] = [];
  for (const [wrong, right] of list) {
    const rank = bare.suggest(wrong, 5).indexOf(right);
    if (rank === 0) first++;
    else notFirst.push(`${wrong}>${right}:${bare.suggest(wrong, 3).join('/')}`);
    if (rank >= 0) five++;
  }
  checker.lexicon.correctionsOf = table;
  details.realWithoutTable = notFirst;
  return { accuracyAt1: percent(first, list.length) / 100, accuracyAt5: percent(five, list.length) / 100 };
}

function native() {
  const types = new Set<string>();
  for (const name of readdirSync(join(material, 'treebank')).filter((file) => file.endsWith('.conllu'))) {
    for (const { tokens } of readConllu(readFileSync(join(material, 'treebank', name), 'utf8'))) {
      for (const { form } of tokens) if (/\p{L}/u.test(form)) types.add(form);
    }
  }
  const words = [...types];
  const verdicts = nativeVerdicts(words);
  if (!verdicts) return 'hunspell is not installed';
  const lookup = new Lookup(loadLexicon(compileLexicon({ dictionary: readDictionary() })));
  const different = words.filter((word, index) => {
    const verdict = verdicts[index];
    return verdict !== undefined && lookup.accepts(word) !== verdict;
  });
  details.native = different;
  const compared = verdicts.filter((verdict) => verdict !== undefined).length;
  return {
    types: compared,
    different: different.length,
    agreementPercent: percent(compared - different.length, compared),
  };
}

function nativeVerdicts(words: string[]): (boolean | undefined)[] | undefined {
  const folder = dictionaryFolder();
  const options = { input: `${words.join('\n')}\n`, encoding: 'utf8', maxBuffer: 1e9 } as const;
  if (values.native) {
    const output = execFileSync(
      values.native,
      [join(folder, 'index.aff'), join(folder, 'index.dic')],
      options,
    );
    return output
      .split('\n')
      .slice(0, words.length)
      .map((line) => line === '1');
  }
  if (!['/usr/bin/hunspell', '/usr/local/bin/hunspell'].some((path) => existsSync(path))) return undefined;
  const marked = words.map((word) => `^${word}`).join('\n');
  const output = execFileSync('hunspell', ['-a', '-i', 'UTF-8', '-d', join(folder, 'index')], {
    ...options,
    input: `${marked}\n`,
  });
  // One block a line; what the program does not take for one word is left out.
  const blocks = output.split('\n').slice(1).join('\n').split('\n\n');
  return words.map((word, index) => {
    if (/[^\p{L}\d.:-]/u.test(word)) return undefined;
    const answers = (blocks[index] ?? '').split('\n').filter(Boolean);
    return answers.length === 1 ? /^[*+-]/.test(answers[0]!) : undefined;
  });
}

const frequencies = readFrequencies(join(material, 'lexicon/frequencies.tsv'));
const result = {
  talbankenTrain: treebank('sv_talbanken-train.conllu'),
  talbankenDev: treebank('sv_talbanken-dev.conllu'),
  pud: treebank('sv_pud.conllu'),
  seeds: seeds(),
  splitCompounds: splitCompounds(),
  synthetic: pairs(makeMisspellings(frequencies, checker, 1000, 1), 'synthetic'),
  listed: pairs(real(), 'listed'),
  listedWithoutTable: withoutTable(real()),
  native: native(),
};
console.log(JSON.stringify(values.list ? { ...result, details } : result, null, 1));
