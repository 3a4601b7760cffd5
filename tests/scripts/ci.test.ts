import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { clearText, longSentence } from '../cli/run-cli.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

function step(cwd: string, variables: Record<string, string>) {
  return spawnSync('bash', [join(root, 'scripts/ci/github.sh')], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH!,
      KLARSPRAK: join(root, 'bin/klarsprak.js'),
      RUNNER_TEMP: cwd,
      GITHUB_STEP_SUMMARY: join(cwd, 'summary'),
      GITHUB_OUTPUT: join(cwd, 'output'),
      ...variables,
    },
  });
}

describe('the step of the GitHub Action', () => {
  it('annotates, summarises, writes SARIF and gives the exit code', () => {
    const cwd = temporaryFolder({ 'texter/a b.md': `${longSentence}\n`, 'texter/c.txt': clearText });
    const { status, stdout } = step(cwd, { KLARSPRAK_PATHS: 'texter', KLARSPRAK_SARIF: 'ut.sarif' });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::(?:error|warning) file=texter\/a b\.md/mu);
    expect(readFileSync(join(cwd, 'summary'), 'utf8')).toContain('a b.md');
    expect(readFileSync(join(cwd, 'output'), 'utf8')).toBe('exit-code=1\n');
    expect(JSON.parse(readFileSync(join(cwd, 'ut.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  it('runs nothing that stands in an input', () => {
    const cwd = temporaryFolder({ 'a.txt': clearText });
    const { status } = step(cwd, {
      KLARSPRAK_PATHS: 'a.txt $(touch x) `touch x` ;touch x',
      KLARSPRAK_ARGS: '',
    });
    expect(status).toBe(2);
    expect(existsSync(join(cwd, 'x'))).toBe(false);
  });
});

describe('integrations', () => {
  it('name files that there are', () => {
    // Quoted and as a variable, for a path with spaces or the backslashes of Windows.
    expect(read('action.yml')).toContain('run: bash "$GITHUB_ACTION_PATH/scripts/ci/github.sh"');
    expect(parse(read('action.yml'))).toMatchObject({ runs: { using: 'composite' } });
    expect(parse(read('.pre-commit-hooks.yaml'))).toMatchObject([
      { id: 'klarsprak', entry: 'klarsprak check' },
    ]);
    const [spec, jobs] = parseAllDocuments(read('templates/klarsprak/template.yml')).map((one) => one.toJS());
    expect(spec).toMatchObject({ spec: { inputs: { paths: { default: '.' } } } });
    expect(jobs).toHaveProperty('klarsprak.script');
  });
});
