import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Form } from '../../src/swedish/forms.ts';
import { loadLexicon } from '../../src/swedish/lexicon/lexicon.ts';
import { Lookup } from '../../src/swedish/lexicon/lookup.ts';
import { analyseText } from '../../src/swedish/sentences.ts';
import { checkSentence, findSplitCompounds, SpellChecker } from '../../src/swedish/spelling/index.ts';
import type { Token } from '../../src/swedish/types.ts';
import { compileLexicon, dictionaryFolder, readDictionary, readFrequencies } from '../lexicon/compile.ts';
import { type GoldToken, readConllu } from '../tagger/conllu.ts';
import { makeMisspellings } from './misspell.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

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

export interface SpellingOptions {
  /** A folder with `treebank/*.conllu`, `texts/seeds/*.txt`, `spelling/*.tsv` and `lexicon/frequencies.tsv`. */
  material: string;
  /**
   * A program that reads words from stdin, takes the .aff and .dic files as arguments, and prints 1 or 0 a line (a few
   * lines around libhunspell's `spell`); without it `hunspell -a` is used where it is installed.
   */
  native?: string;
  /** Shows what was marked or missed. */
  list?: boolean;
}

/** Measures spelling on treebanks, texts and made-up misspellings. */
export function evaluateSpelling(options: SpellingOptions): object {
  const measured = new SpellingEvaluation(options);
  const result = measured.result();
  return options.list ? { ...result, details: measured.details } : result;
}

class SpellingEvaluation {
  readonly details: Record<string, unknown> = {};
  readonly #checker = new SpellChecker(loadLexicon(readFileSync(join(root, 'data/lexicon.bin'))));
  readonly #options: SpellingOptions;

  constructor(options: SpellingOptions) {
    this.#options = options;
  }

  result(): object {
    const frequencies = readFrequencies(join(this.#options.material, 'lexicon/frequencies.tsv'));
    const listed = this.#listed();
    return {
      talbankenTrain: this.#treebank('sv_talbanken-train.conllu'),
      talbankenDev: this.#treebank('sv_talbanken-dev.conllu'),
      pud: this.#treebank('sv_pud.conllu'),
      seeds: this.#seeds(),
      splitCompounds: this.#splitCompounds(),
      synthetic: this.#pairs(makeMisspellings(frequencies, this.#checker, 1000, 1), 'synthetic'),
      listed: this.#pairs(listed, 'listed'),
      listedWithoutTable: this.#withoutTable(listed),
      native: this.#native(),
    };
  }

  /** Each word by itself (with its place), and in its sentence, as the rule sees it. */
  #treebank(name: string) {
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
    for (const tokens of this.#sentencesOf(name)) {
      const own = goldTokens(tokens);
      const hits = new Map(checkSentence(this.#checker, own).map((hit) => [hit.start, hit.verdict]));
      tokens.forEach(({ form, upos }, index) => {
        if (!/\p{L}/u.test(form)) return;
        const hit = hits.get(own[index]!.start);
        if (upos === 'PROPN') {
          count.names++;
          if (hit) count.nameAlarms++;
          return;
        }
        count.words++;
        const { verdict } = this.#checker.check(form, index === 0 ? 'sentence-start' : 'inside');
        if (verdict !== 'ok') count.alarms++;
        if (verdict === 'misspelled') count.misspelled++;
        if (!hit) return;
        count.inSentence++;
        if (hit === 'misspelled') count.misspelledIn++;
        marked.push(`${form}${hit === 'misspelled' ? '!' : '?'}`);
      });
    }
    this.details[name] = marked;
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
  #splitCompounds() {
    const alarms: string[] = [];
    let tokenCount = 0;
    for (const tokens of this.#allSentences()) {
      tokenCount += tokens.length;
      const own = goldTokens(tokens);
      for (const { suggestion } of findSplitCompounds(this.#checker.lookup, own)) alarms.push(suggestion);
    }
    const missed: string[] = [];
    let pairCount = 0;
    for (const line of readFileSync(
      join(this.#options.material, 'spelling/split-compounds.tsv'),
      'utf8',
    ).split('\n')) {
      const [kind, wrong = '', , context = ''] = line.split('\t');
      if (kind !== 'sär') continue;
      pairCount++;
      const found = analyseText(context).some(({ tokens }) =>
        findSplitCompounds(this.#checker.lookup, tokens).some(
          ({ start, end }) => context.slice(start, end) === wrong,
        ),
      );
      if (!found) missed.push(wrong);
    }
    const inSeeds = this.#seedLines().flatMap((line) =>
      analyseText(line).flatMap(({ tokens }) => findSplitCompounds(this.#checker.lookup, tokens)),
    );
    this.details.splitCompounds = { alarms, missed };
    return {
      tokens: tokenCount,
      alarmsPer10000: Math.round((alarms.length / tokenCount) * 1e6) / 100,
      found: pairCount - missed.length,
      pairs: pairCount,
      inSeeds: inSeeds.length,
    };
  }

  /** The sentences of a treebank. */
  #sentencesOf(name: string): GoldToken[][] {
    const text = readFileSync(join(this.#options.material, 'treebank', name), 'utf8');
    return readConllu(text).map(({ tokens }) => tokens);
  }

  /** The sentences of all treebanks. */
  #allSentences(): GoldToken[][] {
    const names = readdirSync(join(this.#options.material, 'treebank'));
    return names.filter((name) => name.endsWith('.conllu')).flatMap((name) => this.#sentencesOf(name));
  }

  #seedLines(): string[] {
    return readdirSync(join(this.#options.material, 'texts/seeds'))
      .filter((file) => /^00[1-4]/.test(file))
      .flatMap((name) =>
        readFileSync(join(this.#options.material, 'texts/seeds', name), 'utf8').split(/\r?\n/),
      );
  }

  #seeds() {
    let words = 0;
    const marked: string[] = [];
    for (const line of this.#seedLines()) {
      for (const { tokens } of analyseText(line)) {
        words += tokens.filter(({ kind }) => kind === 'word').length;
        for (const { word, verdict } of checkSentence(this.#checker, tokens)) {
          marked.push(`${word}${verdict === 'misspelled' ? '!' : '?'}`);
        }
      }
    }
    this.details.seeds = marked;
    return { words, alarms: marked.length, alarmsPercent: percent(marked.length, words) };
  }

  #rankOf(wrong: string, right: string): number {
    return this.#checker.suggest(wrong, 5).indexOf(right);
  }

  #pairs(list: readonly (readonly [string, string])[], name: string) {
    const missed = list.filter(([wrong]) => this.#checker.check(wrong).verdict === 'ok');
    const times: number[] = [];
    let first = 0;
    let five = 0;
    const notFirst: string[] = [];
    for (const [wrong, right] of list) {
      const start = performance.now();
      const rank = this.#rankOf(wrong, right);
      times.push(performance.now() - start);
      if (rank === 0) first++;
      else notFirst.push(`${wrong}>${right}:${this.#checker.suggest(wrong, 3).join('/')}`);
      if (rank >= 0) five++;
    }
    times.sort((a, b) => a - b);
    this.details[name] = { missed: missed.map(([wrong]) => wrong), notFirst };
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

  #listed(): [string, string][] {
    return readFileSync(join(this.#options.material, 'spelling/misspellings.tsv'), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split('\t').slice(0, 2) as [string, string]);
  }

  /** The same pairs without help from the table of common misspellings. */
  #withoutTable(list: [string, string][]) {
    const bare = new SpellChecker(this.#checker.lexicon);
    const table = this.#checker.lexicon.correctionsOf;
    this.#checker.lexicon.correctionsOf = () => [];
    let first = 0;
    let five = 0;
    const notFirst: string[] = [];
    for (const [wrong, right] of list) {
      const rank = bare.suggest(wrong, 5).indexOf(right);
      if (rank === 0) first++;
      else notFirst.push(`${wrong}>${right}:${bare.suggest(wrong, 3).join('/')}`);
      if (rank >= 0) five++;
    }
    this.#checker.lexicon.correctionsOf = table;
    this.details.listedWithoutTable = notFirst;
    return { accuracyAt1: percent(first, list.length) / 100, accuracyAt5: percent(five, list.length) / 100 };
  }

  #native() {
    const types = new Set<string>();
    for (const tokens of this.#allSentences()) {
      for (const { form } of tokens) if (/\p{L}/u.test(form)) types.add(form);
    }
    const words = [...types];
    const verdicts = this.#nativeVerdicts(words);
    if (!verdicts) return 'hunspell is not installed';
    const lookup = new Lookup(loadLexicon(compileLexicon({ dictionary: readDictionary() })));
    const different = words.filter((word, index) => {
      const verdict = verdicts[index];
      return verdict !== undefined && lookup.accepts(word) !== verdict;
    });
    this.details.native = different;
    const compared = verdicts.filter((verdict) => verdict !== undefined).length;
    return {
      types: compared,
      different: different.length,
      agreementPercent: percent(compared - different.length, compared),
    };
  }

  #nativeVerdicts(words: string[]): (boolean | undefined)[] | undefined {
    const folder = dictionaryFolder();
    const options = { input: `${words.join('\n')}\n`, encoding: 'utf8', maxBuffer: 1e9 } as const;
    if (this.#options.native) {
      const output = execFileSync(
        this.#options.native,
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
}
