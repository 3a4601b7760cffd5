import { mkdir } from 'node:fs/promises';
import nodePath from 'node:path';
import { fileSystemError } from './errors.ts';
import { readSettingsFile } from './read-source.ts';
import { writeFileWhole } from './write-file.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The file of the words that this person has accepted in all texts, by the machine's own custom: in
 * `XDG_CONFIG_HOME`, `APPDATA` or `~/.config`. Undefined on a machine that tells of no home, such as many servers.
 */
export function personalWordsFile(env: Environment): string | undefined {
  const home = env.HOME || env.USERPROFILE;
  const folder = env.XDG_CONFIG_HOME || env.APPDATA || (home ? nodePath.join(home, '.config') : undefined);
  return folder === undefined ? undefined : nodePath.join(folder, 'klarsprak', 'ordlista.txt');
}

/** Words and phrases, one a line; lines that begin with `#` are notes. */
function wordsOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The accepted words of this person, none when there is no list. Throws a `HostError` for one that cannot be read. */
export async function readPersonalWords(env: Environment): Promise<string[]> {
  const file = personalWordsFile(env);
  return file === undefined ? [] : wordsOf(await readList(file));
}

async function readList(file: string): Promise<string> {
  try {
    return await readSettingsFile(file);
  } catch (error) {
    const fault = fileSystemError(error);
    if (fault.code === 'ENOENT' || fault.code === 'ENOTDIR') return '';
    throw fault;
  }
}

/** Adds a word to the list, makes the list where there is none, and returns its path. Throws a `HostError`. */
export async function addPersonalWord(env: Environment, word: string): Promise<string | undefined> {
  const file = personalWordsFile(env);
  if (file === undefined) return undefined;
  const text = await readList(file);
  const wanted = word.normalize('NFC');
  if (wordsOf(text).some((known) => known.normalize('NFC').toLowerCase() === wanted.toLowerCase()))
    return file;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text === '' || /[\r\n]$/u.test(text) ? text : `${text}${lineEnd}`;
  try {
    await mkdir(nodePath.dirname(file), { recursive: true });
  } catch (error) {
    throw fileSystemError(error);
  }
  await writeFileWhole(file, `${before}${wanted}${lineEnd}`);
  return file;
}
