import { describe, expect, it } from 'vitest';
import {
  toJsonText,
  withoutBuildCommands,
  xmlWithoutBuildCommands,
} from '../../src/output/build-commands.ts';
import { runCli } from '../cli/run-cli.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

/** As the runners of Azure Pipelines and GitHub Actions look for commands, GitHub's own format aside. */
const obeyed = (output: string) =>
  output.split('\n').filter((line) => /##\[|##vso\[/u.test(line) || /^\s*::/u.test(line));

describe('what a build server would obey', () => {
  it('is broken up in lines for people', () => {
    const line =
      '::set-output name=x::1 ##[add-mask]a ##vso[task.setvariable variable=PATH]b ::stop-commands::c';
    expect(obeyed(withoutBuildCommands(line))).toEqual([]);
    expect(withoutBuildCommands(line).replaceAll('\u2060', '')).toBe(line);
    expect(withoutBuildCommands('Typ::metod, avsnitt ## [1]')).toBe('Typ::metod, avsnitt ## [1]');
  });

  it('is written otherwise in JSON and XML, with the same meaning', () => {
    const value = { '##[a]': ['##vso[b]', '####[c]'] };
    expect(obeyed(toJsonText(value, 2))).toEqual([]);
    expect(JSON.parse(toJsonText(value))).toEqual(value);
    expect(xmlWithoutBuildCommands('##[a]')).toBe('#&#35;[a]');
  });

  const text =
    'Du skall läsa ##vso[task.setvariable variable=PATH]ont och ##[add-mask]a samt vad som erläggs och beslutas av oss här i dag hos er.\n::stop-commands::x skall\n';
  const names = ['a.txt', '::add-mask::b.txt', '##[add-mask]c.txt', '##vso[task.complete]d.txt'];

  it.runIf(process.platform !== 'win32').each([
    ['check', '.'],
    ['check', '.', '--format', 'json'],
    ['check', '.', '--format', 'ndjson'],
    ['check', '.', '--format', 'sarif'],
    ['check', '.', '--format', 'gitlab'],
    ['check', '.', '--format', 'junit'],
    ['check', '.', '--format', 'checkstyle'],
    ['check', '.', '--format', 'markdown'],
    ['check', '##[x].txt', '::y.txt'],
    ['inspect', names[1]!],
    ['inspect', names[2]!, '--format', 'json'],
    ['compare', names[2]!, names[1]!],
    ['words', '##[a]', '::b::c'],
    ['explain', '::b::c##[x]'],
  ])('%s %s %s %s', async (...argv) => {
    const cwd = temporaryFolder(Object.fromEntries(names.map((name) => [name, text])));
    for (const columns of [undefined, 40]) {
      const { out, err } = await runCli(argv, { cwd, columns });
      expect(`${out}${err}`.length).toBeGreaterThan(20);
      expect(obeyed(`${out}\n${err}`)).toEqual([]);
    }
  });
});
