import { spawnSync } from 'node:child_process';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { documentTypes } from '../../src/document-type/document-types.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { runCli } from './run-cli.ts';

let folder: string;
const scripts: Record<string, string> = {};
const shells = ['bash', 'zsh', 'fish'] as const;
const missing = (shell: string) => spawnSync(shell, ['-c', 'true']).status !== 0;

function ask(shell: string, script: string): string {
  const { stdout, stderr } = spawnSync(shell, ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    // A shell that never writes what a test waits for must not hold up the others.
    timeout: 25_000,
    env: { PATH: process.env.PATH!, HOME: folder, TERM: 'dumb' },
  });
  expect(stderr).toBe('');
  return stdout.trim();
}

beforeAll(async () => {
  for (const shell of shells) {
    const { code, out, err } = await runCli(['completion', shell]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    scripts[shell] = out;
  }
});
beforeEach(() => {
  folder = temporaryFolder({ 'beslut a.txt': '', 'notis.md': '', 'mappen/x.md': '', ...scripts });
});

describe('klarsprak completion', () => {
  it('says which shells there are when it does not know the one that is asked for', async () => {
    const { code, err } = await runCli(['completion', 'tcsh']);
    expect(code).toBe(2);
    expect(err).toContain('bash, zsh, fish');
  });

  it('completes in the language asked for', async () => {
    const { out } = await runCli(['--lang', 'en', 'completion', 'fish']);
    expect(out).toContain("-a rules -d 'list all rules'");
    expect(out).toContain('-s c -l config -r -F');
  });
});

describe.skipIf(missing('bash'))('in bash', () => {
  /** What bash offers for words as it cuts them, the last one being written. */
  const offers = (...words: string[]) =>
    ask(
      'bash',
      `source ./bash; COMP_WORDS=(klarsprak ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _klarsprak; echo "\${COMPREPLY[@]}"`,
    ).split(' ');

  it('offers commands first, and then what the command takes', () => {
    expect(offers('re')).toEqual(['report']);
    expect(offers('--lang', 'en', 'ex')).toEqual(['explain']);
    expect(offers('--lang', '=', 'en', 'ex')).toEqual(['explain']);
    expect(offers('brev.md', 're')).toEqual(['']);
    expect(offers('help', 'rep')).toEqual(['report']);
    expect(offers('explain', 'lang-m')).toEqual(['lang-mening']);
    expect(offers('completion', '')).toEqual([...shells]);
  });

  it('offers the options of the command, and those of check without one', () => {
    expect(offers('report', '--ma')).toEqual(['--mask']);
    expect(offers('--max')).toEqual(['--max-warnings']);
    expect(offers('report', '--max')).toEqual(['']);
  });

  it('offers the words that an option takes, also behind = and :', () => {
    expect(offers('--type', '')).toEqual(Object.keys(documentTypes));
    expect(offers('--type', '=', 'besl')).toEqual(['beslut']);
    expect(offers('-r', 'lang-m')).toEqual(['lang-mening:']);
    expect(offers('--rule', 'lang-mening', ':', 'w')).toEqual(['warning']);
  });

  it('leaves files to bash, and runs nothing that stands on the line', () => {
    expect(offers('--config', '')).toEqual(['']);
    expect(offers('--format', 'sarif', ':', '')).toEqual(['']);
    offers('$(touch spår)', '`touch spår`', '');
    expect(ask('bash', 'ls')).not.toContain('spår');
    expect(ask('bash', 'source ./bash; complete -p klarsprak')).toBe(
      'complete -o bashdefault -o default -F _klarsprak klarsprak',
    );
  });
});

describe.skipIf(missing('fish'))('in fish', () => {
  const offers = (line: string) =>
    ask('fish', `source ./fish; complete -C ${JSON.stringify(`klarsprak ${line}`)}`)
      .split('\n')
      .map((offer) => offer.split('\t')[0]);

  it('offers commands and files, options, and what they take', () => {
    expect(offers('re')).toEqual(['report']);
    expect(offers('no')).toEqual(['notis.md']);
    expect(offers('report --ma')).toEqual(['--mask']);
    expect(offers('--lang en ex')).toEqual(['explain']);
    expect(offers('--type=besl')).toEqual(['--type=beslut']);
    expect(offers('--rule lang-mening:w')).toEqual(['lang-mening:warning']);
    expect(offers('--config no')).toEqual(['notis.md']);
    expect(offers('--cache-location m')).toEqual(['mappen/']);
    expect(offers('explain lang-m')).toEqual(['lang-mening']);
  });
});

describe.skipIf(missing('zsh'))('in zsh', () => {
  /** Types a line and the tab key in a terminal, and waits for what is to stand there. */
  const completes = (line: string, full: string) =>
    ask(
      'zsh',
      `zmodload zsh/zpty
      zpty z "zsh -f -i"
      zpty -w z 'PS1=; autoload -Uz compinit; compinit -u -D; source ./zsh; bindkey "^I" complete-word; print R""EADY'
      zpty -r -m z out '*READY*'
      zpty -w -n z ${JSON.stringify(`klarsprak ${line}`)}$'\\t'
      zpty -r -m z out ${JSON.stringify(`*klarsprak ${full}*`)} && print ja
      zpty -d z`,
    );

  it.each([
    ['rep', 'report '],
    ['not', 'notis.md '],
    ['report --ma', 'report --mask '],
    ['--type besl', '--type beslut '],
    ['--rule lang-m', '--rule lang-mening:'],
    ['--lang en expl', '--lang en explain '],
    ['compare not', 'compare notis.md '],
  ])('makes %j into %j', (line, full) => {
    expect(completes(line, full)).toBe('ja');
  });
});
