import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import satisfies from 'spdx-satisfies';

/** A package whose code is in a bundle. */
export interface BundledPackage {
  name: string;
  version: string;
  /** An SPDX expression. */
  license: string;
  /** Where it lies, from the root. */
  folder: string;
}

/** Licences that ask for no more than to be told of. SPDX. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
  'Zlib',
];

/**
 * The packages whose code is in the bundles, by name.
 *
 * @throws Error when the licence of one asks for more than a notice.
 */
export function bundledPackages(root: string, metafiles: readonly Metafile[]): BundledPackage[] {
  const folders = new Set<string>();
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(input)?.[0];
        if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
      }
    }
  }
  const packages = [...folders].map((folder): BundledPackage => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    return { name, version, license: license ?? 'none', folder };
  });
  refuseOtherLicences(packages);
  const order = ({ name, version }: BundledPackage) => `${name} ${version}`;
  // One may lie in several places, at the same version.
  const once = new Map(packages.map((one) => [order(one), one]));
  return [...once.values()].sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

/** @throws Error that names the packages whose licence is not permissive. */
export function refuseOtherLicences(packages: readonly Omit<BundledPackage, 'folder'>[]): void {
  const others = packages.filter(({ license }) => !isPermissive(license));
  if (others.length === 0) return;
  const list = others.map(({ name, version, license }) => `${name} ${version} (${license})`).join(', ');
  throw new Error(`These packages would be bundled, and their licence is not permissive: ${list}.`);
}

function isPermissive(license: string): boolean {
  try {
    return satisfies(license, permissive);
  } catch {
    // No SPDX expression.
    return false;
  }
}
