import { lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../../src/config/read.ts';
import { resolveSettings } from '../../src/config/resolve.ts';
import { type ConfigurationChange, editConfiguration } from '../../src/host/edit-configuration.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function edited(name: string, before: string | undefined, ...changes: ConfigurationChange[]) {
  const folder = temporaryFolder(before === undefined ? {} : { [name]: before });
  for (const change of changes) await editConfiguration(join(folder, name), change);
  return readFileSync(join(folder, name), 'utf8');
}

describe('a change of a configuration', () => {
  test('keeps comments, order, options and line ends', async () => {
    const before = '# Våra regler\r\nrules:\r\n  lang-mening: [warning, { warning: 28 }] # kortare\r\n';
    expect(
      await edited('klarsprak.config.yaml', before, { type: 'rule', id: 'lang-mening', level: 'off' }),
    ).toBe(before.replace('[warning,', '[off,').replace('{ warning: 28 }', '{warning: 28}'));
  });

  test.each([
    [
      'rules:\n    skall: off # nej\naccept: [ett, "två"]\n',
      'rules:\n    skall: off # nej\naccept: [ett, "två", ord]\n',
    ],
    ['accept:\n- ett\n', 'accept:\n- ett\n- ord\n'],
    ['accept: [ ett ]\n', 'accept: [ ett, ord ]\n'],
    ['# Bara\n# noter\n', '# Bara\n# noter\n\naccept:\n  - ord\n'],
    ['accept:\n# - e-legitimation\n', 'accept:\n  # - e-legitimation\n  - ord\n'],
  ])('is written as the rest of the file: %j', async (before, after) => {
    expect(await edited('klarsprak.config.yaml', before, { type: 'accept', word: 'ord' })).toBe(after);
  });

  test('makes the file where there is none, and says a thing once', async () => {
    const accept: ConfigurationChange = { type: 'accept', word: 'skall' };
    expect(await edited('klarsprak.config.yaml', undefined, accept, accept)).toBe('accept:\n  - skall\n');
  });

  test('for one text holds for that text alone, whatever its name', async () => {
    for (const file of ['brev (1).txt', 'a/[ny] {2}!.md', 'stjärna*.txt', 'vanlig.md']) {
      const text = await edited(
        'klarsprak.config.yaml',
        undefined,
        { type: 'documentType', documentType: 'beslut', file },
        { type: 'accept', word: 'skall', file },
      );
      const { configuration } = readConfiguration(text, 'klarsprak.config.yaml');
      expect(configuration.overrides).toHaveLength(1);
      expect(resolveSettings(file, configuration)).toMatchObject({
        defaultDocumentType: 'beslut',
        accept: ['skall'],
      });
      expect(resolveSettings('annan.md', configuration).accept).toEqual([]);
    }
  });

  test('stays JSON in JSON, and in its own part of package.json', async () => {
    const rule: ConfigurationChange = { type: 'rule', id: 'skall', level: 'off' };
    expect(await edited('klarsprak.config.json', '{\n\t"accept": []\n}\n', rule)).toBe(
      '{\n\t"accept": [],\n\t"rules": {\n\t\t"skall": "off"\n\t}\n}\n',
    );
    const changed = await edited('package.json', '{\n  "name": "x",\n  "klarsprak": {}\n}\n', rule);
    expect(JSON.parse(changed)).toEqual({ name: 'x', klarsprak: { rules: { skall: 'off' } } });
  });

  test('refuses a file that it does not understand, and leaves it', async () => {
    for (const broken of [
      'rules: [\n',
      'accept: [a]\n---\naccept: [b]\n',
      '- en\n- lista\n',
      'bara text\n',
    ]) {
      const folder = temporaryFolder({ 'klarsprak.config.yaml': broken });
      const file = join(folder, 'klarsprak.config.yaml');
      await expect(editConfiguration(file, { type: 'accept', word: 'ord' })).rejects.toThrow(
        /not been changed/u,
      );
      expect(readFileSync(file, 'utf8')).toBe(broken);
    }
  });

  test('refuses a value that it has no place in, and keeps a word that stands without brackets', async () => {
    for (const broken of ['rules: off\n', 'rules: [skall]\n']) {
      const file = join(temporaryFolder({ 'klarsprak.config.yaml': broken }), 'klarsprak.config.yaml');
      await expect(editConfiguration(file, { type: 'rule', id: 'skall', level: 'off' })).rejects.toThrow(
        /not been changed/u,
      );
      expect(readFileSync(file, 'utf8')).toBe(broken);
    }
    const accept: ConfigurationChange = { type: 'accept', word: 'ord' };
    for (const broken of ['accept: { a: b }\n', 'overrides:\n  files: [brev.md]\n  accept: [a]\n']) {
      const file = join(temporaryFolder({ 'klarsprak.config.yaml': broken }), 'klarsprak.config.yaml');
      await expect(
        editConfiguration(file, broken.startsWith('accept') ? accept : { ...accept, file: 'brev.md' }),
      ).rejects.toThrow(/not been changed/u);
      expect(readFileSync(file, 'utf8')).toBe(broken);
    }
    const dashed = await edited('klarsprak.config.yaml', '---\naccept: [a]\n---\n', accept);
    expect(readConfiguration(dashed, 'x').configuration).toEqual({ accept: ['a', 'ord'] });
    expect(await edited('klarsprak.config.yaml', 'accept: Exempelby\n', accept)).toBe(
      'accept:\n  - Exempelby\n  - ord\n',
    );
  });

  test('writes through a link', async () => {
    const folder = temporaryFolder({ 'riktig.yaml': 'accept: []\n' });
    const link = join(folder, 'klarsprak.config.yaml');
    symlinkSync(join(folder, 'riktig.yaml'), link);
    await editConfiguration(link, { type: 'accept', word: 'ord' });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'riktig.yaml'), 'utf8')).toContain('ord');
  });
});
