import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { clearText, runCli } from './run-cli.ts';

// A slip of the pen must not cost anybody a text.
describe('a result that would take the place of a text', () => {
  it.each([
    [['a.md', '--format', 'json:a.md']],
    [['--format', 'stylish', '--format', 'markdown:./x/../a.md', 'b.md', 'a.md']],
    [['-', '--stdin-filename', 'a.md', '--format', 'sarif:a.md']],
    [['tal.csv', '--table', 'tal.csv']],
    [['report', 'a.md', 'b.md', '-o', 'a.md']],
    [['report', 'a.md', '-o', 'r.html', '--history', 'a.md']],
    [['compare', 'a.md', 'b.md', '-o', 'a.md']],
  ])('is not written: %j', async (argv) => {
    const cwd = temporaryFolder({ 'a.md': clearText, 'b.md': clearText, 'tal.csv': clearText });
    const { code, out, err } = await runCli(argv, { cwd });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/Resultatet skulle skriva över \S+, som är en av texterna\./u);
    for (const name of ['a.md', 'b.md', 'tal.csv']) {
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(clearText);
    }
  });

  it.each([[['länk.md', '--format', 'json:a.md']], [['a.md', '--format', 'json:länk.md']]])(
    'is not written over a link either: %j',
    async (argv) => {
      const cwd = temporaryFolder({ 'a.md': clearText });
      symlinkSync('a.md', join(cwd, 'länk.md'));
      expect((await runCli(argv, { cwd })).code).toBe(2);
      expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(clearText);
    },
  );
});

describe('the result of an earlier run in a folder', () => {
  it.each(['markdown:summa.md', 'html:rapport.html'])('is no text: %s', async (format) => {
    const cwd = temporaryFolder({ 'a.md': clearText });
    for (let time = 0; time < 2; time++) {
      const { out } = await runCli(['.', '--format', 'stylish', '--format', format], { cwd });
      expect(out).toContain('1 text är granskad');
    }
  });
});
