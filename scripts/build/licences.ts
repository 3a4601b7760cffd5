import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledData } from './bundled-data.ts';
import type { BundledPackage } from './bundled-packages.ts';

/** The licences of what is in the bundles and beside them, as they ask for: code first, then data. */
export function licences(root: string, packages: readonly BundledPackage[]): string {
  const code = packages.map(({ name, version, license, folder }) => ({
    title: `${name} ${version} (${license})`,
    text: licenceText(join(root, folder)),
  }));
  const data = bundledData(root).map(({ name, version, license, holds, authors, source, folder }) => ({
    title: `${[name, version].filter(Boolean).join(' ')} (${license}): data, in ${holds}`,
    text: [
      `By ${authors}. ${source}`,
      ...(folder === undefined
        ? [`The licence: ${licenceAddress(license)}`]
        : [licenceText(join(root, folder))]),
    ].join('\n\n'),
  }));
  const entries = [...code, ...data].map(({ title, text }) => `${title}\n\n${text}`);
  return `${entries.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}

function licenceAddress(license: string): string {
  return `https://spdx.org/licenses/${license}.html`;
}
