import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** The licences of the packages whose code is in the bundles, as they ask for. */
export function licences(root: string, metafiles: readonly Metafile[]): string {
  const folders = new Set<string>();
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(input)?.[0];
        if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
      }
    }
  }
  const entries = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(root, folder, 'package.json'), 'utf8'),
    ) as {
      name: string;
      version: string;
      license?: string;
    };
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/iu.test(entry));
    const text = file === undefined ? '' : readFileSync(join(root, folder, file), 'utf8').trim();
    return { title: `${name} ${version} (${license ?? 'see below'})`, text };
  });
  entries.sort((one, other) => (one.title < other.title ? -1 : 1));
  return `${entries.map(({ title, text }) => `${title}\n\n${text}`).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
