/**
 * A dictionary as its endings: the shortest endings from which the word classes of every form can be told by
 * taking the longest that fits. About 60,000 endings stand for 800,000 forms, and a compound that is not in the
 * dictionary is read from its last part.
 */
import { WORD_START } from '../../src/swedish/tagger/words.ts';

export interface Ending {
  text: string;
  /** The ending is a whole word. */
  whole: boolean;
  signature: number;
}

interface Node {
  best: number;
  from: number;
  /** Length of the shortest ending that leads here and not to a brother. */
  length: number;
  children: Node[];
}

const start = String.fromCharCode(WORD_START);
const reverse = (text: string) => [...text].reverse().join('');

/** `signatures` maps each form to the index of its word classes (0–255); forms are at least one letter. */
export function endingsOf(signatures: ReadonlyMap<string, number>): Ending[] {
  const words = [...signatures.keys()].map((word) => reverse(word) + start);
  words.sort();
  const values = words.map((word) => signatures.get(reverse(word.slice(0, -1)))!);
  const counts: Int32Array[] = [];

  const build = (low: number, high: number, depth: number, length: number, level: number): Node => {
    counts[level] = counts[level] ?? new Int32Array(256);
    const own = counts[level];
    own.fill(0);
    const node: Node = { best: 0, from: low, length, children: [] };
    let shared = depth;
    const first = words[low]!;
    const last = words[high - 1]!;
    while (first.charCodeAt(shared) === last.charCodeAt(shared)) shared++;
    for (let from = low; from < high; ) {
      const unit = words[from]!.charCodeAt(shared);
      let to = from + 1;
      while (to < high && words[to]!.charCodeAt(shared) === unit) to++;
      if (to - from === 1) {
        const value = values[from]!;
        node.children.push({ best: value, from, length: shared + 1, children: [] });
        own[value] = own[value]! + 1;
      } else {
        node.children.push(build(from, to, shared, shared + 1, level + 1));
        const below = counts[level + 1]!;
        for (let index = 0; index < 256; index++) own[index] = own[index]! + below[index]!;
      }
      from = to;
    }
    for (let index = 1; index < 256; index++) if (own[index]! > own[node.best]!) node.best = index;
    return node;
  };

  const endings: Ending[] = [];
  const collect = (node: Node, above: number): void => {
    if (node.best !== above && node.length > 0) {
      const text = words[node.from]!.slice(0, node.length);
      const whole = text.endsWith(start);
      endings.push({ text: reverse(whole ? text.slice(0, -1) : text), whole, signature: node.best });
    }
    for (const child of node.children) collect(child, node.length > 0 ? node.best : above);
  };
  collect(build(0, words.length, 0, 0, 0), -1);
  return endings;
}
