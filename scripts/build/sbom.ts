import { execFileSync } from 'node:child_process';
import { bundledData } from './bundled-data.ts';
import type { BundledPackage } from './bundled-packages.ts';

interface Component {
  'bom-ref': string;
  type: string;
  name: string;
  version?: string;
  scope?: string;
  purl?: string;
  properties?: { name: string; value: string }[];
  licenses?: unknown[];
  externalReferences?: { type: string; url: string }[];
  [key: string]: unknown;
}

interface Bom {
  metadata: { component: Component; timestamp?: string; [key: string]: unknown };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
  serialNumber?: string;
  [key: string]: unknown;
}

/**
 * A software bill of materials in CycloneDX: what npm knows of the lockfile, reduced to the packages whose code is in
 * the bundles, with the data that lies beside them. The same input gives the same bytes.
 */
export function sbom(root: string, packages: readonly BundledPackage[]): string {
  const bom: Bom = JSON.parse(
    // npm is a script on Windows.
    execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    }),
  );
  const { serialNumber: _, metadata, ...rest } = bom;
  const { timestamp: __, ...about } = metadata;
  const product = { ...metadata.component, name: 'klarsprak' };
  const shipped = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  const code = bom.components
    .filter((component) => shipped.has(component['bom-ref']))
    .map(({ properties = [], ...component }) => ({
      ...component,
      // They are packages of development to npm, since nothing is installed beside the bundles.
      scope: 'required',
      properties: properties.filter(({ name }) => name !== 'cdx:npm:package:development'),
    }));
  const missing = [...shipped].filter((ref) => !code.some((component) => component['bom-ref'] === ref));
  if (missing.length > 0)
    throw new Error(`The lockfile does not know ${missing.join(', ')}. Run npm install.`);
  const data = bundledData(root).map(
    ({ name, version, license, authors, source, holds }): Component => ({
      'bom-ref': `data:${name}`,
      type: 'data',
      name,
      ...(version === undefined ? {} : { version }),
      author: authors,
      scope: 'required',
      licenses: [{ license: license.startsWith('LicenseRef-') ? { name: license } : { id: license } }],
      externalReferences: [{ type: 'website', url: source }],
      properties: [{ name: 'klarsprak:holds', value: holds }],
    }),
  );
  const components = [...code, ...data].sort((one, other) => (one['bom-ref'] < other['bom-ref'] ? -1 : 1));
  const refs = new Set([product['bom-ref'], ...components.map((component) => component['bom-ref'])]);
  const dependencies = bom.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) }));
  return `${JSON.stringify({ ...rest, metadata: { ...about, component: product }, components, dependencies }, null, 2)}\n`;
}
