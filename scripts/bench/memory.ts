import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormatId } from '../../src/format/types.ts';
import { inTemporaryFolder, runProgram } from './program.ts';
import { textMakers } from './texts.ts';

/** MB of text. */
const size = 5;

export const extensions: Readonly<Record<FormatId, string>> = { plain: 'txt', markdown: 'md', html: 'html' };

/** Peak memory in MB of a run of the program, by format of the text and of the result. */
export type Memory = Record<string, { stylish: number; json: number }>;

/** Peak memory of the built program when it checks one text of 5 MB. */
export async function run(): Promise<Memory> {
  return inTemporaryFolder((folder) => {
    const results: Memory = {};
    for (const [format, make] of Object.entries(textMakers)) {
      const file = join(folder, `text.${extensions[format as FormatId]}`);
      writeFileSync(file, make(size * 1e6));
      const peakOf = (output: string) => runProgram([file, '--format', output], folder).peakMB;
      results[format] = { stylish: peakOf('stylish'), json: peakOf('json') };
    }
    return results;
  });
}
