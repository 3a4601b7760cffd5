import { readdirSync, readFileSync } from 'node:fs';
import { builtinRules, formatOf } from '../../src/engine/index.ts';
import type { FormatId } from '../../src/format/types.ts';
import { packageFile } from '../../src/host/package-files.ts';

/** A file or folder of the repository. */
export function repositoryFile(name: string): string {
  const file = packageFile(name);
  if (file === undefined) throw new Error(`${name} is missing: run this from the repository`);
  return file;
}

/** Small, so that many are tried. UTF-16 units. */
const longest = 300;

/** Pieces of the invented texts and of the rules' own examples, by format: what mutants are made of. */
export const corpus: Readonly<Record<FormatId, readonly string[]>> = readCorpus();

function readCorpus(): Record<FormatId, string[]> {
  const pieces: Record<FormatId, string[]> = { plain: [], markdown: [], html: [] };
  for (const folder of ['examples', 'tests/corpus/texts'].map(repositoryFile)) {
    for (const name of readdirSync(folder)) {
      const format = formatOf(name);
      if (format === undefined) continue;
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      const parts = text.split(format === 'html' ? /(?<=<\/(?:p|ul|h\d|table|li)>)/u : /\n\n/u);
      for (const part of parts) if (part.trim() !== '') pieces[format].push(part.slice(0, longest));
    }
  }
  for (const { meta } of builtinRules()) {
    for (const { text, format = 'markdown' } of [...meta.fel, ...meta.ratt]) {
      pieces[format].push(text.slice(0, 3 * longest));
    }
  }
  return pieces;
}
