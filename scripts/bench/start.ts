import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormatId } from '../../src/format/types.ts';
import { median, medianRatio, processorTimeOfChildren, rounded } from './measure.ts';
import { extensions } from './memory.ts';
import { inTemporaryFolder, program } from './program.ts';
import { textMakers } from './texts.ts';

/** Characters of a page, as people write them. */
const page = 3000;
const rounds = 21;

/** How much longer than an empty Node a command takes from its start to its end. */
export interface Start {
  ms: number;
  /** Median of the ratios, round by round. */
  ratio: number;
  /** The same of processor time; null where there is no /proc to tell it. */
  processorRatio: number | null;
}

/** Cold starts of the built program, each beside `node -e 0` in the same rounds. */
export async function run([times = String(rounds)]: readonly string[] = []): Promise<Record<string, Start>> {
  return inTemporaryFolder((folder) => {
    const commands: Record<string, readonly string[]> = {
      'node -e 0': ['-e', '0'],
      '--version': [program, '--version'],
      '--help': [program, '--help'],
    };
    for (const [format, make] of Object.entries(textMakers)) {
      const name = `sida.${extensions[format as FormatId]}`;
      writeFileSync(join(folder, name), make(page));
      commands[name] = [program, 'check', name];
    }
    const series = Object.entries(commands).map(([name, args]) => ({
      name,
      args,
      wall: [] as number[],
      processor: 0,
    }));
    // The first round reads the files from the disk, and does not count.
    for (let round = 0; round <= Number(times); round++) {
      for (const one of series) {
        const before = processorTimeOfChildren();
        const start = performance.now();
        spawnSync(process.execPath, one.args, { cwd: folder, stdio: 'ignore' });
        const wall = performance.now() - start;
        if (round === 0) continue;
        one.wall.push(wall);
        one.processor += processorTimeOfChildren() - before;
      }
    }
    const [empty] = series;
    return Object.fromEntries(
      series.map(({ name, wall, processor }): [string, Start] => [
        name,
        {
          ms: Math.round(median(wall)),
          ratio: rounded(medianRatio(wall, empty!.wall)),
          processorRatio: empty!.processor === 0 ? null : rounded(processor / empty!.processor),
        },
      ]),
    );
  });
}
