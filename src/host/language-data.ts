import { readFileSync } from 'node:fs';
import { type EnglishDictionary, EnglishSpelling } from '../english/spelling.ts';
import { Swedish } from '../swedish/swedish.ts';
import { HostError } from './errors.ts';
import { packageFile } from './package-files.ts';

/** The bytes of the compiled Swedish data, in memory that threads can share. */
export interface LanguageBytes {
  lexicon: Uint8Array;
  tagger: Uint8Array;
}

let known: LanguageBytes | undefined;
let loading: Promise<Swedish> | undefined;

/** Reads the compiled Swedish data, once a process. Throws a `HostError` when it is missing or broken. */
export function loadSwedish(): Promise<Swedish> {
  loading ??= load();
  return loading;
}

/** Takes the bytes that another thread has read. */
export function shareLanguageBytes(bytes: LanguageBytes | undefined): void {
  known ??= bytes;
}

/** The bytes of the compiled Swedish data, read once a process. Throws a `HostError` when they are missing. */
export function languageBytes(): LanguageBytes {
  known ??= { lexicon: readData('data/lexicon.bin'), tagger: readData('data/tagger.bin') };
  return known;
}

async function load(): Promise<Swedish> {
  const bytes = languageBytes();
  try {
    return new Swedish(bytes);
  } catch (error) {
    throw unreadable('data/', error);
  }
}

function readData(name: string): Uint8Array {
  try {
    const bytes = readFileSync(packageFile(name) ?? name);
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    return shared;
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
