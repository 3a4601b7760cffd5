import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Swedish } from '../swedish/swedish.ts';
import { HostError } from './errors.ts';

/** The bundle and the sources lie at different depths below the package's folder. */
const deepest = 5;

/** The package's `data/` folder, found upwards from this file. */
function dataFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let level = 0; level < deepest; level++) {
    const data = join(folder, 'data');
    if (existsSync(join(data, 'lexicon.bin'))) return data;
    folder = dirname(folder);
  }
  throw unreadable('data/lexicon.bin', 'ENOENT');
}

function unreadable(file: string, reason: string): HostError {
  return new HostError({
    sv: `Ordlistan ${file} går inte att läsa (${reason}). Installera klarsprak igen.`,
    en: `The word data ${file} cannot be read (${reason}). Install klarsprak again.`,
  });
}

let loading: Promise<Swedish> | undefined;

/** Reads the compiled Swedish data, once a process. Throws a `HostError` when it is missing or broken. */
export function loadSwedish(): Promise<Swedish> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Swedish> {
  const folder = dataFolder();
  try {
    const [lexicon, tagger] = await Promise.all(
      ['lexicon.bin', 'tagger.bin'].map((name) => readFile(join(folder, name))),
    );
    return new Swedish({ lexicon: lexicon!, tagger: tagger! });
  } catch (error) {
    throw unreadable(folder, error instanceof Error ? error.message : String(error));
  }
}
