import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { longSentence, runCli } from './run-cli.ts';

it('writes a configuration from flags that check takes as it is', async () => {
  const cwd = temporaryFolder({ 'a.md': `${longSentence}\n` });
  const made = await runCli(
    ['init', '--type', 'brev', '--fail-on', 'error', '--baseline', 'gamla fynd.json', '--lix'],
    { cwd },
  );
  expect([made.code, made.err]).toEqual([0, '']);
  expect(made.out).toContain('--update-baseline');
  const updated = await runCli(['.', '--update-baseline'], { cwd });
  expect(updated.code).toBe(0);
  expect(existsSync(join(cwd, 'gamla fynd.json'))).toBe(true);
  const checked = await runCli(['.', '--format', 'json'], { cwd });
  expect([checked.code, checked.err]).toEqual([0, '']);
  expect(checked.out).toContain('"documentType": "brev"');
});

it('writes one that changes nothing when nothing is chosen', async () => {
  const cwd = temporaryFolder({ 'a.md': `${longSentence}\n` });
  const before = await runCli(['.', '--format', 'json'], { cwd });
  expect((await runCli(['init', '--yes'], { cwd })).code).toBe(0);
  expect(await runCli(['.', '--format', 'json'], { cwd })).toEqual(before);
});

it('sees a configuration in package.json, and is not stopped by one without', async () => {
  const cwd = temporaryFolder({ 'package.json': '{ "klarsprak": { "failOn": "error" } }' });
  const { code, err } = await runCli(['init', '--yes'], { cwd });
  expect([code, err]).toEqual([2, expect.stringContaining('package.json')]);
  for (const content of ['{ "devDependencies": { "klarsprak": "1" } }', '{ "na', 'null']) {
    const other = temporaryFolder({ 'package.json': content });
    expect((await runCli(['init', '--yes'], { cwd: other })).code).toBe(0);
  }
});

it('leaves a configuration that is there alone', async () => {
  const cwd = temporaryFolder({ '.klarsprakrc': 'failOn: info\n' });
  const { code, err } = await runCli(['init', '--yes'], { cwd });
  expect(code).toBe(2);
  expect(err).toContain('.klarsprakrc');
  expect(existsSync(join(cwd, 'klarsprak.config.yaml'))).toBe(false);
  expect(readFileSync(join(cwd, '.klarsprakrc'), 'utf8')).toBe('failOn: info\n');
});
