import {
  HEADER_WORDS,
  LAST_EDGE,
  LEXICON_MAGIC,
  LEXICON_VERSION,
  TARGET_SHIFT,
} from '../../src/swedish/lexicon/format.ts';

/** A word with the payload of its form: flags, then classes and frequency. */
export interface Row {
  word: string;
  flags: number;
  info: number;
}

interface Node {
  labels: number[];
  targets: number[];
  /** Payload id + 1; 0 where no word ends. */
  payload: number;
}

/**
 * Builds the minimal acyclic automaton of the rows (Daciuk et al. 2000, sorted input), payloads being part of
 * what makes two states equal, and packs it in the layout of `format.ts`. The same rows give the same bytes.
 */
export function packLexicon(rows: Row[], text = ''): Uint8Array {
  rows.sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));
  const alphabet = countLetters(rows);
  if (alphabet.length > 255) throw new Error(`${alphabet.length} letters do not fit in eight bits`);
  const labelOf = new Map(alphabet.map((unit, index) => [unit, index + 1]));
  const payloads = new Payloads();
  const builder = new Builder();
  for (const { word, flags, info } of rows) {
    const labels = Array.from({ length: word.length }, (_, index) => labelOf.get(word.charCodeAt(index))!);
    builder.add(labels, payloads.id(flags, info));
  }
  return pack(builder.finish(), alphabet, payloads, text);
}

/** UTF-16 units by falling frequency, so that an order by label is an order of use. */
function countLetters(rows: readonly Row[]): number[] {
  const counts = new Map<number, number>();
  for (const { word } of rows) {
    for (let index = 0; index < word.length; index++) {
      const unit = word.charCodeAt(index);
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([unit]) => unit);
}

class Payloads {
  readonly list: [number, number][] = [];
  private readonly ids = new Map<string, number>();

  id(flags: number, info: number): number {
    const key = `${flags},${info}`;
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.list.length;
      this.ids.set(key, id);
      this.list.push([flags, info]);
    }
    return id;
  }
}

class Builder {
  readonly nodes: Node[] = [{ labels: [], targets: [], payload: 0 }];
  private readonly register = new Map<string, number>();
  /** Nodes of the word added last, from the root. */
  private readonly path: number[] = [0];
  private last: number[] = [];
  private readonly free: number[] = [];

  add(labels: number[], payload: number): void {
    let common = 0;
    while (common < labels.length && labels[common] === this.last[common]) common++;
    this.minimise(common);
    for (let depth = common; depth < labels.length; depth++) {
      const child = this.create();
      const parent = this.nodes[this.path[depth]!]!;
      parent.labels.push(labels[depth]!);
      parent.targets.push(child);
      this.path[depth + 1] = child;
    }
    this.path.length = labels.length + 1;
    this.nodes[this.path[labels.length]!]!.payload = payload + 1;
    this.last = labels;
  }

  finish(): Node[] {
    this.minimise(0);
    return this.nodes;
  }

  private create(): number {
    const reused = this.free.pop();
    if (reused !== undefined) {
      this.nodes[reused] = { labels: [], targets: [], payload: 0 };
      return reused;
    }
    this.nodes.push({ labels: [], targets: [], payload: 0 });
    return this.nodes.length - 1;
  }

  private minimise(depth: number): void {
    for (let at = this.path.length - 1; at > depth; at--) {
      const child = this.path[at]!;
      const node = this.nodes[child]!;
      let key = `${node.payload}`;
      for (let edge = 0; edge < node.labels.length; edge++)
        key += `,${node.labels[edge]}:${node.targets[edge]}`;
      const same = this.register.get(key);
      if (same === undefined) this.register.set(key, child);
      else {
        const parent = this.nodes[this.path[at - 1]!]!;
        parent.targets[parent.targets.length - 1] = same;
        this.free.push(child);
      }
    }
  }
}

function pack(nodes: Node[], alphabet: number[], payloads: Payloads, text: string): Uint8Array {
  // Breadth first from the root keeps the nodes near the root, which every lookup passes, close together.
  const order: number[] = [0];
  const position = new Map<number, number>();
  let edgeCount = 0;
  const seen = new Set<number>([0]);
  for (let index = 0; index < order.length; index++) {
    const id = order[index]!;
    const node = nodes[id]!;
    position.set(id, edgeCount);
    edgeCount += node.labels.length + (node.payload ? 1 : 0);
    for (const target of node.targets) {
      if (seen.has(target)) continue;
      seen.add(target);
      order.push(target);
    }
  }
  const payloadStart = HEADER_WORDS + alphabet.length + edgeCount;
  const textStart = payloadStart + payloads.list.length * 2;
  const words = new Uint32Array(textStart + Math.ceil(text.length / 2));
  words.set(
    [LEXICON_MAGIC, LEXICON_VERSION, alphabet.length, edgeCount, payloads.list.length, text.length],
    0,
  );
  words.set(alphabet, HEADER_WORDS);
  let at = HEADER_WORDS + alphabet.length;
  for (const id of order) {
    const { labels, targets, payload } = nodes[id]!;
    const edges = labels.map((label, index) => [label, position.get(targets[index]!)!] as const);
    edges.sort((a, b) => a[0] - b[0]);
    if (payload) words[at++] = ((payload - 1) << TARGET_SHIFT) >>> 0;
    for (const [label, target] of edges) words[at++] = ((target << TARGET_SHIFT) | label) >>> 0;
    words[at - 1]! |= LAST_EDGE;
  }
  payloads.list.forEach(([flags, info], index) => {
    words[payloadStart + index * 2] = flags;
    words[payloadStart + index * 2 + 1] = info;
  });
  const units = new Uint16Array(words.buffer, textStart * 4, text.length);
  for (let index = 0; index < text.length; index++) units[index] = text.charCodeAt(index);
  return new Uint8Array(words.buffer);
}
