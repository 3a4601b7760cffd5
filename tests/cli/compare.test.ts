import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { clearText, runCli } from './run-cli.ts';

const texts = {
  'före.txt': 'Ni skall inkomma med svar till oss.\n',
  'efter.txt': 'Skicka ditt svar till oss.\n',
};

it('compares two versions in the terminal, whatever it finds', async () => {
  const { code, out, err } = await runCli(['compare', 'före.txt', 'efter.txt'], {
    cwd: temporaryFolder(texts),
  });
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^före\.txt → efter\.txt\n/u);
  expect(out).toMatch(/Fynd: lösta \(\d+\)/u);
});

it('writes JSON, and a page where asked', async () => {
  const cwd = temporaryFolder(texts);
  const { out } = await runCli(['compare', 'före.txt', 'efter.txt', '-f', 'json'], { cwd });
  expect(JSON.parse(out)).toMatchObject({ before: { path: 'före.txt' }, after: { path: 'efter.txt' } });
  expect(out).not.toMatch(/\d\.\d{5}/u);
  const { err } = await runCli(['compare', 'före.txt', 'efter.txt', '-f', 'html', '-o', 'ut.html'], { cwd });
  expect(err).toContain('Jämförelsen är klar: ut.html.');
  expect(readFileSync(join(cwd, 'ut.html'), 'utf8')).toMatch(/^<!doctype html>\n<html lang="sv">/u);
});

it('leaves out personal data and file names where asked', async () => {
  const cwd = temporaryFolder({
    'karin före.txt': 'Ni skall ringa Karin Lindqvist i morgon.\n',
    'karin efter.txt': 'Du kan ringa Karin Lindqvist i morgon.\n',
  });
  const { out } = await runCli(['compare', 'karin före.txt', 'karin efter.txt', '--mask'], { cwd });
  expect(out).toMatch(/^Före → Efter\n/u);
  expect(out).not.toMatch(/karin|lindqvist/iu);
  expect(out).toContain('[namn]');
});

it('says which goals of the configuration each version misses', async () => {
  const cwd = temporaryFolder({ ...texts, 'klarsprak.config.yaml': 'gates: { zeroTolerance: [skall] }\n' });
  const { out } = await runCli(['compare', 'före.txt', 'efter.txt'], { cwd });
  expect(out).toMatch(/Mål som missas\n {2}Före {2}.*skall/u);
  expect(out).not.toMatch(/^ {2}Efter {2}.*skall/mu);
  const { out: json } = await runCli(['compare', 'före.txt', 'efter.txt', '-f', 'json'], { cwd });
  expect(JSON.parse(json)).toMatchObject({
    before: { gates: [{ id: 'krav-nolltolerans' }] },
    after: { gates: [] },
  });
});

it.each([
  ['a missing text', ['före.txt', 'saknas.txt'], 'saknas.txt'],
  ['the same text twice', ['före.txt', './före.txt'], 'två olika texter'],
  ['a folder', ['före.txt', '.'], 'två olika texter'],
  ['one text', ['före.txt'], 'saknas: efter'],
])('says what is wrong with %s', async (_what, argv, message) => {
  const cwd = temporaryFolder({ ...texts, 'tredje.txt': clearText });
  const { code, err } = await runCli(['compare', ...argv], { cwd });
  expect(code).toBe(2);
  expect(err).toContain(message);
});
