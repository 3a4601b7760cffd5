import { zlibSync } from 'fflate';
import { readContainer } from '../../src/container/index.ts';
import { Checker } from '../../src/engine/index.ts';
import type { ContainerFormat } from '../../src/format/types.ts';
import { loadSwedish } from '../../src/host/language-data.ts';
import { SourceError } from '../../src/source/source-error.ts';
import { hostile } from '../../tests/container/hostile.ts';
import { mutate, randomFrom } from '../../tests/container/mutate.ts';
import { samples } from '../../tests/container/samples.ts';

/**
 * `npm run fuzz:containers [COUNT [FORMAT]]`: reads and checks damaged and hostile documents of each format (500
 * unless COUNT says otherwise) and fails on anything but a document or an error for people, on more than ten seconds
 * for one, and on more memory than 500 MB above what the program takes before.
 */
const count = Number(process.argv[2] ?? 500);
const only = process.argv[3];
const slowest = 10_000;
const mostMemory = 500;

const checker = new Checker({ swedish: await loadSwedish() });
const seeds = await samples();
const bad = hostile((bytes) => zlibSync(bytes, { level: 9 }));
const megabytes = (): number => process.memoryUsage().rss / 2 ** 20;
let faults = 0;

for (const format of Object.keys(seeds) as ContainerFormat[]) {
  if (only !== undefined && only !== format) continue;
  const result = { read: 0, refused: 0, slowest: 0, memory: 0 };
  const random = randomFrom(20261128);
  const documents: [name: string, bytes: Uint8Array][] = bad[format].map((bytes, index) => [
    `hostile ${index}`,
    bytes,
  ]);
  for (let index = 0; index < count; index++) {
    documents.push([`mutant ${index}`, mutate(seeds[format], format, random)]);
  }
  for (const [name, bytes] of documents) {
    globalThis.gc?.();
    const before = megabytes();
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, megabytes());
    }, 20);
    const start = performance.now();
    const fault = (what: string): void => {
      faults++;
      console.error(`${format} ${name}: ${what}`);
    };
    try {
      const document = await readContainer(bytes, format);
      const { problems } = checker.check({ text: document.source, document });
      for (const problem of problems) fault(problem.message.en);
      result.read++;
    } catch (error) {
      if (error instanceof SourceError) result.refused++;
      else fault(error instanceof Error ? `${error.name}: ${error.message.slice(0, 300)}` : String(error));
    }
    const time = performance.now() - start;
    clearInterval(watch);
    peak = Math.max(peak, megabytes());
    if (time > slowest) fault(`took ${Math.round(time)} ms`);
    if (peak - before > mostMemory) fault(`took ${Math.round(peak - before)} MB`);
    result.slowest = Math.max(result.slowest, time);
    result.memory = Math.max(result.memory, peak - before);
  }
  console.log(
    `${format.padEnd(5)} ${documents.length} documents: ${result.read} read, ${result.refused} refused; slowest ${Math.round(result.slowest)} ms, most memory ${Math.round(result.memory)} MB`,
  );
}
process.exitCode = faults > 0 ? 1 : 0;
