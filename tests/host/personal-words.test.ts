import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addPersonalWord, personalWordsFile, readPersonalWords } from '../../src/host/personal-words.ts';
import { runCli } from '../cli/run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const list = '.config/klarsprak/ordlista.txt';

describe('the word list of a person', () => {
  test('lies where the machine keeps such things', () => {
    expect(personalWordsFile({ HOME: '/hem/åsa' })).toBe(join('/hem/åsa', list));
    expect(personalWordsFile({ HOME: '/hem/åsa', XDG_CONFIG_HOME: '/annat' })).toBe(
      join('/annat', 'klarsprak/ordlista.txt'),
    );
    expect(personalWordsFile({ USERPROFILE: 'x', APPDATA: '/data' })).toBe(
      join('/data', 'klarsprak/ordlista.txt'),
    );
    expect(personalWordsFile({})).toBeUndefined();
  });

  test('is read line by line, without notes, in any line ends and with a byte order mark', async () => {
    const HOME = temporaryFolder({ [list]: '\ufeff# Mina ord\r\nskall\r\n\r\n  i enlighet med  \r\n' });
    expect(await readPersonalWords({ HOME })).toEqual(['skall', 'i enlighet med']);
    expect(await readPersonalWords({ HOME: temporaryFolder() })).toEqual([]);
  });

  test('takes a word once, whatever its case and composition, and keeps what stands there', async () => {
    const HOME = temporaryFolder({ [list]: '# Mina ord\nÅtgärd' });
    await addPersonalWord({ HOME }, 'åtgärd'.normalize('NFD'));
    await addPersonalWord({ HOME }, 'skall');
    expect(readFileSync(join(HOME, list), 'utf8')).toBe('# Mina ord\nÅtgärd\nskall\n');
  });

  test('holds for the command line too, unless it is to use no configuration', async () => {
    const HOME = temporaryFolder({ [list]: 'skall\n' });
    const cwd = temporaryFolder({ 'brev.md': 'Du skall betala.\n' });
    const run = async (...more: string[]) =>
      (await runCli(['brev.md', ...more], { cwd, env: { HOME } })).out.includes('skall');
    expect(await run()).toBe(false);
    expect(await run('--no-config')).toBe(true);
  });
});
