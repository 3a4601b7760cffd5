import { Random } from '../random.ts';

/** How many times a text is read. */
const turns = 25;

/**
 * Work that a change of klarsprak leaves alone, of the kinds that a check is made of: some of it computes, some of it
 * waits for memory. Time is measured in it, so that a slow machine is slow with both, and so that one whose memory is
 * busy with others' work is, too: what fits the processor's own memory does not notice that.
 */
export function referenceWork(text: string): number {
  let hash = followTable();
  for (let turn = 0; turn < turns; turn++) hash ^= readWords(text);
  return hash;
}

/** Places of the table, four bytes each: more than the memory of the processor holds. */
const tableLength = 2 ** 23;
const steps = 1_000_000;
let table: Int32Array | undefined;
let place = 0;

/** Goes from place to place in a table that says where to go next, so that nothing can be fetched ahead. */
function followTable(): number {
  table ??= singleCycle(tableLength);
  for (let step = 0; step < steps; step++) place = table[place]!;
  return place;
}

/** An order of all places in which every one comes before the first comes again (Sattolo 1986). */
function singleCycle(length: number): Int32Array {
  const random = new Random(1);
  const next = Int32Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last--) {
    const other = random.below(last);
    const kept = next[last]!;
    next[last] = next[other]!;
    next[other] = kept;
  }
  return next;
}

/** Looks at letters, cuts words out and looks them up, makes small objects and keeps them for a while. */
function readWords(text: string): number {
  const counts = new Map<string, number>();
  const seen: { start: number; end: number; known: number }[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const isLetter = (code | 32) >= 97 && ((code | 32) <= 122 || code >= 192);
    if (isLetter && start < 0) start = at;
    if (isLetter || start < 0) continue;
    const word = text.slice(start, at).toLowerCase();
    const known = counts.get(word) ?? 0;
    counts.set(word, known + 1);
    seen.push({ start, end: at, known });
    start = -1;
  }
  let hash = 0;
  for (const { start: from, end, known } of seen) {
    for (let at = from; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    hash ^= known;
  }
  return hash;
}
