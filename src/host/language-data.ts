import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type EnglishDictionary, EnglishSpelling } from '../english/spelling.ts';
import { Swedish } from '../swedish/swedish.ts';
import { HostError } from './errors.ts';
import { packageFile } from './package-files.ts';

let loading: Promise<Swedish> | undefined;

/** Reads the compiled Swedish data, once a process. Throws a `HostError` when it is missing or broken. */
export function loadSwedish(): Promise<Swedish> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Swedish> {
  const [lexicon, tagger] = await Promise.all(['data/lexicon.bin', 'data/tagger.bin'].map(readData));
  try {
    return new Swedish({ lexicon: lexicon!, tagger: tagger! });
  } catch (error) {
    throw unreadable('data/', error);
  }
}

async function readData(name: string): Promise<Uint8Array> {
  try {
    return await readFile(packageFile(name) ?? name);
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** Spelling of English; its dictionary is read the first time that a text has an English passage. */
export const english = new EnglishSpelling(readEnglish);

function readEnglish(): EnglishDictionary {
  // Beside the bundle when installed, among the dependencies when run from the sources.
  const read = (name: string) => {
    const file = packageFile(`dictionary-en/${name}`, `node_modules/dictionary-en/${name}`);
    if (file === undefined) throw unreadable(`dictionary-en/${name}`, new Error('ENOENT'));
    return readFileSync(file);
  };
  return { aff: read('index.aff'), dic: read('index.dic') };
}

function unreadable(file: string, error: unknown): HostError {
  const reason = error instanceof Error ? error.message : String(error);
  return new HostError({
    sv: `Ordlistan ${file} går inte att läsa (${reason}). Installera klarsprak igen.`,
    en: `The word data ${file} cannot be read (${reason}). Install klarsprak again.`,
  });
}
