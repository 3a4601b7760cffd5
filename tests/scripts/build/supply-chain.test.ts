import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refuseOtherLicences } from '../../../scripts/build/bundled-packages.ts';
import { lockfileFaults } from '../../../scripts/build/lockfile.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const integrity = `sha512-${'A'.repeat(86)}==`;

describe('the lockfile', () => {
  it('names every package by SHA-512, and no place but the public registry', () => {
    expect(lockfileFaults(read('package-lock.json'))).toEqual([]);
  });

  it.each([
    [{ resolved: 'http://registry.npmjs.org/a/-/a-1.0.0.tgz', integrity }, 'comes from http:'],
    [{ resolved: 'https://registry.npmjs.org.exempelby.example/a.tgz', integrity }, 'comes from'],
    [{ resolved: 'git+ssh://git@exempelby.example/a.git#abc', integrity }, 'comes from git'],
    [{ integrity: 'sha1-abc' }, 'no SHA-512'],
    [{}, 'no SHA-512'],
    [{ link: true, integrity }, 'link'],
  ])('with %j is told', (fields, fault) => {
    const faults = lockfileFaults({ lockfileVersion: 3, packages: { '': {}, 'node_modules/a': fields } });
    expect(faults.join('\n')).toContain(fault);
  });
});

describe('the licences of bundled packages', () => {
  const refuse = (license: string) => () => refuseOtherLicences([{ name: 'a', version: '1.0.0', license }]);

  it.each(['MIT', 'ISC', '(MIT OR GPL-3.0-only)', '(MIT AND Zlib)', 'Apache-2.0'])('may be %s', (license) => {
    expect(refuse(license)).not.toThrow();
  });

  it.each([
    'GPL-3.0-only',
    '(MIT AND LGPL-3.0-only)',
    'UNLICENSED',
    'SEE LICENSE IN x',
    'none',
    'CC-BY-NC-4.0',
  ])('may not be %s', (license) => {
    expect(refuse(license)).toThrow(`a 1.0.0 (${license})`);
  });
});

describe('what the package says of itself', () => {
  it('installs nothing beside it', () => {
    const { dependencies, optionalDependencies, peerDependenciesMeta, peerDependencies } =
      read('package.json');
    expect(dependencies).toBeUndefined();
    expect(optionalDependencies).toBeUndefined();
    // Only types of the plugin speak of these, and who uses it has them.
    for (const name of Object.keys(peerDependencies))
      expect(peerDependenciesMeta[name]).toEqual({ optional: true });
  });

  it('is a bill of materials that agrees with the notices', () => {
    const { bomFormat, metadata, components, serialNumber } = read('dist/sbom.cdx.json');
    expect(bomFormat).toBe('CycloneDX');
    expect(metadata).not.toHaveProperty('timestamp');
    expect(serialNumber).toBeUndefined();
    const notices = readFileSync(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
    expect(components.length).toBeGreaterThan(100);
    for (const { name, version } of components) {
      expect(notices, name).toContain([name, version].filter((part) => part !== undefined).join(' '));
    }
    for (const data of ['dictionary-sv', 'UD_Swedish-Talbanken', 'wordfreq', 'Kelly'])
      expect(notices).toContain(data);
  });
});
