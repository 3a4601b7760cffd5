import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
/** The command that editors start. */
export const command = [process.execPath, join(root, 'bin/klarsprak.js'), 'server', '--stdio'];

/** A folder for one run: the texts, and a home without word lists. */
export interface RunFolder {
  /** Absolute path. */
  folder: string;
  texts: string;
  home: string;
  /** The environment of an editor that has this home. */
  env: NodeJS.ProcessEnv;
  /** Makes the texts what they were at first, and takes away what came beside them. */
  reset(): void;
  remove(): void;
}

export function makeRunFolder(files: Readonly<Record<string, string>>): RunFolder {
  const folder = mkdtempSync(join(tmpdir(), 'klarsprak-editor-'));
  const [texts, home, temporary] = ['texter', 'hem', 'tmp'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const path of [texts, home, temporary]) mkdirSync(path);
  const reset = () => {
    for (const name of readdirSync(texts)) {
      if (!(name in files)) rmSync(join(texts, name), { recursive: true, force: true });
    }
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(texts, name)), { recursive: true });
      writeFileSync(join(texts, name), text);
    }
  };
  reset();
  const {
    XDG_CONFIG_HOME: _,
    XDG_DATA_HOME: __,
    XDG_STATE_HOME: ___,
    XDG_CACHE_HOME: ____,
    ...env
  } = process.env;
  return {
    folder,
    texts,
    home,
    env: { ...env, HOME: home, TMPDIR: temporary },
    reset,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
