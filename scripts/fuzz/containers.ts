import { zlibSync } from 'fflate';
import { Checker } from '../../src/engine/index.ts';
import { HostError } from '../../src/host/errors.ts';
import { loadSwedish } from '../../src/host/language-data.ts';
import { SourceError } from '../../src/source/source-error.ts';
import { type FuzzedFormat, grow } from '../../tests/container/grow.ts';
import { hostile } from '../../tests/container/hostile.ts';
import { samples } from '../../tests/container/samples.ts';
import { randomOf } from '../random.ts';
import { mutateDocument } from './mutate-document.ts';
import { readDocument } from './read-document.ts';

/**
 * `npm run fuzz:containers [COUNT [FORMAT [SEED]]]`: reads and checks hostile documents of each format and of saved
 * pages: COUNT in all (1,000 unless given), half of them damaged and half grown. Fails on anything but a document or
 * an error for people in both languages, on more than ten seconds of processor time for one, and on more memory than
 * 500 MB above what the program takes before. The same seed makes the same documents.
 */
const count = Number(process.argv[2] ?? 1000);
const only = process.argv[3];
const seed = Number(process.argv[4] ?? 20261129);
const slowest = 10_000;
const mostMemory = 500;

const checker = new Checker({ swedish: await loadSwedish() });
const sound = await samples();
const deflate = (bytes: Uint8Array): Uint8Array => zlibSync(bytes, { level: 6 });
const made = hostile((bytes) => zlibSync(bytes, { level: 9 }));
const megabytes = (): number => process.memoryUsage().rss / 2 ** 20;
let faults = 0;

/** The error for people that something ended in, if it is one. */
function refusal(error: unknown): { sv: string; en: string } | undefined {
  if (error instanceof SourceError) return { sv: error.message, en: error.messageEn };
  return error instanceof HostError ? error.messages : undefined;
}

/** One after the other, so that no more than one is in memory. */
function* documents(format: FuzzedFormat): Generator<[name: string, bytes: Uint8Array]> {
  for (const [index, bytes] of made[format].entries()) yield [`made ${index}`, bytes];
  for (let index = 0; index < count - made[format].length; index++) {
    const random = randomOf(seed, format, index);
    if (index % 2 === 0) yield [`damaged ${index}`, mutateDocument(sound[format], format, random)];
    else yield [`grown ${index}`, grow(sound[format], format, () => random.next(), deflate)];
  }
}

for (const format of Object.keys(sound) as FuzzedFormat[]) {
  if (only !== undefined && only !== format) continue;
  const result = { all: 0, read: 0, refused: 0, slowest: 0, memory: 0 };
  const messages = new Map<string, number>();
  for (const [name, bytes] of documents(format)) {
    globalThis.gc?.();
    const before = megabytes();
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, megabytes());
    }, 20);
    const start = performance.now();
    const startCpu = process.cpuUsage();
    const fault = (what: string): void => {
      faults++;
      console.error(`${format} ${name}: ${what}`);
    };
    try {
      const { problems } = checker.check(await readDocument(bytes, format));
      for (const { message } of problems) {
        if (!/more than 100,000|only read/u.test(message.en)) fault(message.en);
      }
      result.read++;
    } catch (error) {
      const message = refusal(error);
      if (message === undefined) {
        fault(error instanceof Error ? `${error.name}: ${error.message.slice(0, 300)}` : String(error));
      } else {
        result.refused++;
        if (!/\p{L}{3}.*\.$/su.test(message.sv) || !/\p{L}{3}.*\.$/su.test(message.en)) {
          fault(`says only “${message.sv}”, “${message.en}”`);
        }
        messages.set(message.en, (messages.get(message.en) ?? 0) + 1);
      }
    }
    const wait = performance.now() - start;
    const cpu = process.cpuUsage(startCpu);
    // Others may use the machine too.
    const time = Math.min(wait, (cpu.user + cpu.system) / 1000);
    clearInterval(watch);
    peak = Math.max(peak, megabytes());
    if (time > slowest) fault(`took ${Math.round(time)} ms for ${bytes.length} bytes`);
    if (peak - before > mostMemory) fault(`took ${Math.round(peak - before)} MB for ${bytes.length} bytes`);
    result.all++;
    result.slowest = Math.max(result.slowest, time);
    result.memory = Math.max(result.memory, peak - before);
  }
  console.log(
    `${format.padEnd(5)} ${result.all} documents: ${result.read} read, ${result.refused} refused; slowest ${Math.round(result.slowest)} ms, most memory ${Math.round(result.memory)} MB`,
  );
  for (const [message, times] of messages) console.log(`      ${String(times).padStart(4)} ${message}`);
}
process.exitCode = faults > 0 ? 1 : 0;
