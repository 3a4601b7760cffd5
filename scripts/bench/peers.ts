import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import retextEnglish from 'retext-english';
import retextReadability from 'retext-readability';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { FormatId } from '../../src/format/types.ts';
import { loadSwedish } from '../../src/host/language-data.ts';
import { SpellChecker } from '../../src/swedish/spelling/index.ts';
import { dictionaryFolder } from '../lexicon/compile.ts';
import { checkerOf } from './checkers.ts';
import { fetchPeers, type PeerFolder } from './fetch-peers.ts';
import { interleaved, median, medianRatio, rounded, warmUp } from './measure.ts';
import { textMakers } from './texts.ts';

/** UTF-16 units. The slowest peers take seconds for it. */
const size = 50_000;
const rounds = 5;
/** Processor time that each works before it is measured. Klarsprak has the most code, and is the last to have it compiled. */
const warmUpMs = 6000;
const own = 'klarsprak';

/** A peer, ready to check a text, in the formats that it reads. */
interface Peer {
  name: string;
  formats: Partial<Record<'plain' | 'markdown', (text: string) => unknown>>;
}

export interface PeerResult {
  /** Per second of processor time, that of started programs included. */
  mbPerSecond: number;
  /** How many times as much of it is taken as by everything that klarsprak does. */
  times: number;
}

export type Peers = Record<string, Record<string, PeerResult>>;

/**
 * Other checkers on the same Swedish texts in one process, by turns. Most of them are made for English; what they
 * find is not compared, only what they cost.
 */
export async function run(): Promise<Peers> {
  const folder = fetchPeers();
  const checker = await checkerOf('everything');
  const check = (format: FormatId) => (text: string) => checker.check({ text, format });
  const peers: Peer[] = [
    { name: own, formats: { plain: check('plain'), markdown: check('markdown') } },
    await ownSpelling(),
    await writeGood(),
    await alex(),
    readability(),
    await textlint(folder),
    await harper(folder),
    await cspell(folder),
    await hunspellWasm(folder),
    ...hunspell(),
  ];
  const results: Peers = {};
  for (const format of ['plain', 'markdown'] as const) {
    const text = textMakers[format](size);
    const works = Object.fromEntries(
      peers.flatMap(({ name, formats }) => {
        const work = formats[format];
        return work === undefined ? [] : [[name, () => work(text)]];
      }),
    );
    for (const work of Object.values(works)) await warmUp(work, warmUpMs);
    const timings = await interleaved(works, rounds);
    const cost = (name: string) => timings[name]!.map(({ processor }) => processor);
    results[format] = Object.fromEntries(
      Object.keys(works).map((name): [string, PeerResult] => [
        name,
        {
          mbPerSecond: rounded(Buffer.byteLength(text) / 1000 / median(cost(name)), 3),
          times: rounded(medianRatio(cost(name), cost(own))),
        },
      ]),
    );
  }
  return results;
}

const words = /[\p{L}\d][\p{L}\d-]*/gu;

/** What a spelling checker does, and no more: to hold beside those that do nothing else. */
async function ownSpelling(): Promise<Peer> {
  const { lexicon } = await loadSwedish();
  const spelling = new SpellChecker(lexicon!);
  const check = (text: string) => spelling.checkWords(text.match(words) ?? []);
  return { name: 'klarsprak, spelling alone', formats: { plain: check } };
}

async function writeGood(): Promise<Peer> {
  const { default: check } = await import('write-good');
  return { name: 'write-good', formats: { plain: (text) => check(text) } };
}

async function alex(): Promise<Peer> {
  const { markdown, text: plain } = await import('alex');
  return { name: 'alex', formats: { plain: (text) => plain(text), markdown: (text) => markdown(text) } };
}

function readability(): Peer {
  const processor = unified().use(retextEnglish).use(retextReadability).freeze();
  const check = (text: string) => {
    const file = new VFile(text);
    return processor.runSync(processor.parse(file), file);
  };
  return { name: 'retext-readability', formats: { plain: check } };
}

const textlintRules = ['max-comma', 'write-good', 'terminology', 'common-misspellings'];

async function textlint({ load, version }: PeerFolder): Promise<Peer> {
  const { TextlintKernel } = await load('@textlint/kernel');
  // Some are CommonJS made of a module, which Node wraps once more.
  const inner = async (name: string) => {
    const { default: wrapped } = await load(name);
    return wrapped.default ?? wrapped;
  };
  const rules = await Promise.all(
    textlintRules.map(async (ruleId) => ({
      ruleId,
      rule: await inner(`textlint-rule-${ruleId}`),
      options: true,
    })),
  );
  const kernel = new TextlintKernel();
  const checkAs = async (pluginId: string, ext: string) => {
    const plugins = [{ pluginId, plugin: await inner(`@textlint/textlint-plugin-${pluginId}`) }];
    return (text: string) => kernel.lintText(text, { filePath: `text${ext}`, ext, plugins, rules });
  };
  return {
    name: `textlint ${version('@textlint/kernel')} (${textlintRules.join(', ')})`,
    formats: { plain: await checkAs('text', '.txt'), markdown: await checkAs('markdown', '.md') },
  };
}

async function harper({ load, version }: PeerFolder): Promise<Peer> {
  const [{ LocalLinter }, { binary }] = await Promise.all([
    load('harper.js/dist/index.js'),
    load('harper.js/dist/binary.js'),
  ]);
  const linter = new LocalLinter({ binary });
  const checkAs = (language: string) => (text: string) => linter.lint(text, { language });
  return {
    name: `harper.js ${version('harper.js')}`,
    formats: { plain: checkAs('plaintext'), markdown: checkAs('markdown') },
  };
}

async function cspell({ load, file, version }: PeerFolder): Promise<Peer> {
  const { loadConfig, spellCheckDocument } = await load('cspell-lib/dist/index.js');
  const settings = await loadConfig(file('@cspell/dict-sv/cspell-ext.json'));
  const checkAs = (languageId: string, extension: string) => (text: string) =>
    spellCheckDocument(
      { uri: `file:///text.${extension}`, text, languageId, locale: 'sv' },
      { generateSuggestions: false, noConfigSearch: true },
      { ...settings, language: 'sv' },
    );
  return {
    name: `cspell-lib ${version('cspell-lib')} (dict-sv)`,
    formats: { plain: checkAs('plaintext', 'txt'), markdown: checkAs('markdown', 'md') },
  };
}

async function hunspellWasm({ load, version }: PeerFolder): Promise<Peer> {
  const { createHunspellFromStrings } = await load('hunspell-wasm/dist/Hunspell.js');
  const read = (name: string) => readFileSync(join(dictionaryFolder(), name), 'utf8');
  const engine = await createHunspellFromStrings(read('index.aff'), read('index.dic'));
  const check = (text: string) => {
    let unknown = 0;
    for (const [word] of text.matchAll(words)) if (!engine.testSpelling(word)) unknown++;
    return unknown;
  };
  return { name: `hunspell-wasm ${version('hunspell-wasm')} (dictionary-sv)`, formats: { plain: check } };
}

/** Hunspell's own program, where it is installed. Its start, and its reading of the dictionary, count. */
function hunspell(): Peer[] {
  const args = ['-d', join(dictionaryFolder(), 'index'), '-i', 'utf-8', '-l'];
  const start = (text: string) => spawnSync('hunspell', args, { input: text, maxBuffer: 1 << 28 });
  if (start('Hej').status !== 0) return [];
  return [{ name: 'hunspell (dictionary-sv; with its start)', formats: { plain: start } }];
}
