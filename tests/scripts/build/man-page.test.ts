import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { manPage, silent } from '../../../scripts/build/man-page.ts';
import { createProgram } from '../../../src/cli/program.ts';

const hasMan = spawnSync('man', ['--version']).status === 0;

describe.each(['sv', 'en'] as const)('the manual page in %s', (language) => {
  const roff = manPage(language, '1.2.3');
  const plain = roff.replaceAll('\\-', '-');

  it('tells of every command and every option', () => {
    const program = createProgram(silent, language, () => {});
    const flags = [program, ...program.commands].flatMap(({ options }) => options.map((one) => one.flags));
    expect(flags.length).toBeGreaterThan(40);
    for (const flag of flags) expect(plain).toContain(`\\fB${flag}\\fR\n`);
    for (const command of program.commands) expect(plain).toContain(`.SS "klarsprak ${command.name()} `);
  });

  it('is the same whenever it is made', () => {
    expect(roff.split('\n')[0]).toMatch(/^\.TH "KLARSPRAK" "1" "" "klarsprak 1\.2\.3" "[^"]+"$/u);
    expect(roff).not.toMatch(/\b20\d\d\b(?!-)/u);
  });

  it.skipIf(!hasMan)('is read by man without a warning', () => {
    const { stdout, stderr } = spawnSync('man', ['--warnings', '-l', '-'], {
      input: roff,
      encoding: 'utf8',
      env: { PATH: process.env.PATH!, LC_ALL: 'C.UTF-8', MANWIDTH: '100' },
    });
    expect(stderr).toBe('');
    expect(stdout).toContain('--max-warnings');
  });
});
