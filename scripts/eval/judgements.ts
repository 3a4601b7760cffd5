import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The judgement of each page in a folder, by number: `INDEX.tsv`, with a heading line. */
export function readJudgements(folder: string): Map<string, string> {
  return new Map(
    readFileSync(join(folder, 'INDEX.tsv'), 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
      .flatMap(([number, group]): [string, string][] => (number && group ? [[number, group]] : [])),
  );
}
