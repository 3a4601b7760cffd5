import {
  CLASS_MASK,
  FREQUENCY_MASK,
  FREQUENCY_SHIFT,
  HEADER_WORDS,
  LABEL_MASK,
  LAST_EDGE,
  LEXICON_MAGIC,
  LEXICON_VERSION,
  MUNICIPAL_FIRST,
  MUNICIPAL_HEAD,
  TARGET_SHIFT,
} from './format.ts';

/** No such node, or no word ends here. */
export const NONE = -1;

/**
 * The compiled lexicon: an automaton over UTF-16 units. Nodes and payloads are plain numbers so that a lookup
 * allocates nothing.
 */
export class Lexicon {
  /** Label of a UTF-16 unit; 0 for letters that no word has. */
  private readonly labels: Uint8Array;
  /** UTF-16 unit of a label. */
  readonly units: Uint16Array;
  private readonly edges: Uint32Array;
  private readonly payloads: Uint32Array;
  /** Target + 1 of each edge of the root by label, since every lookup starts there. */
  private readonly rootTargets: Int32Array;
  private readonly text: Uint16Array;
  private misspellingTable: Map<string, string[]> | undefined;

  constructor(words: Uint32Array) {
    const [magic, version, letters, edges, payloads, textLength] = words;
    if (magic !== LEXICON_MAGIC || version !== LEXICON_VERSION) {
      throw new Error('The file is not a lexicon of this version: build it again');
    }
    const edgeStart = HEADER_WORDS + letters!;
    const payloadStart = edgeStart + edges!;
    const alphabet = words.subarray(HEADER_WORDS, edgeStart);
    this.labels = new Uint8Array(Math.max(...alphabet) + 1);
    this.units = new Uint16Array(256);
    for (let index = 0; index < alphabet.length; index++) {
      this.labels[alphabet[index]!] = index + 1;
      this.units[index + 1] = alphabet[index]!;
    }
    this.edges = words.subarray(edgeStart, payloadStart);
    this.payloads = words.subarray(payloadStart, payloadStart + payloads! * 2);
    const textStart = payloadStart + payloads! * 2;
    this.text = new Uint16Array(words.buffer, words.byteOffset + textStart * 4, textLength!);
    this.rootTargets = new Int32Array(256);
    for (let edge = 0; ; edge++) {
      const value = this.edges[edge]!;
      this.rootTargets[value & LABEL_MASK] = (value >>> TARGET_SHIFT) + 1;
      if (value & LAST_EDGE) break;
    }
  }

  /** The node after `unit`, or `NONE`. The root is node 0. */
  step(node: number, unit: number): number {
    const label = unit < this.labels.length ? this.labels[unit]! : 0;
    if (label === 0) return NONE;
    if (node === 0) return this.rootTargets[label]! - 1;
    const edges = this.edges;
    for (let edge = node; ; edge++) {
      const value = edges[edge]!;
      const found = value & LABEL_MASK;
      // The edges of a node stand in order of their labels.
      if (found >= label) return found === label ? value >>> TARGET_SHIFT : NONE;
      if (value & LAST_EDGE) return NONE;
    }
  }

  /** The payload of the word that ends at a node, or `NONE`. */
  payloadAt(node: number): number {
    const value = this.edges[node]!;
    return (value & LABEL_MASK) === 0 ? value >>> TARGET_SHIFT : NONE;
  }

  /** Calls back for each edge that leaves a node: its UTF-16 unit and target. */
  children(node: number, visit: (unit: number, target: number) => void): void {
    for (let edge = node; ; edge++) {
      const value = this.edges[edge]!;
      const label = value & LABEL_MASK;
      if (label !== 0) visit(this.units[label]!, value >>> TARGET_SHIFT);
      if (value & LAST_EDGE) return;
    }
  }

  /** The node after `text.slice(start, end)` from a node, or `NONE`. */
  walk(from: number, text: string, start = 0, end = text.length): number {
    let node = from;
    for (let at = start; at < end; at++) {
      node = this.step(node, text.charCodeAt(at));
      if (node < 0) return NONE;
    }
    return node;
  }

  /** The payload of `text.slice(start, end)`, in the case it stands, or `NONE`. */
  find(text: string, start = 0, end = text.length): number {
    const node = this.walk(0, text, start, end);
    return node < 0 ? NONE : this.payloadAt(node);
  }

  /** `Flag` bits of a payload; 0 for `NONE`. */
  flags(payload: number): number {
    return payload < 0 ? 0 : this.payloads[payload * 2]!;
  }

  /** `Flag` bits of `text.slice(start, end)`; 0 when it is not in the lexicon. */
  flagsOf(text: string, start = 0, end = text.length): number {
    return this.flags(this.find(text, start, end));
  }

  /** `WordClass` bits of a payload; 0 when nothing is known. */
  classes(payload: number): number {
    return payload < 0 ? 0 : this.payloads[payload * 2 + 1]! & CLASS_MASK;
  }

  /** Corrections of a common misspelling (lower case), best first; decoded on first use. */
  correctionsOf(word: string): readonly string[] {
    if (!this.misspellingTable) {
      this.misspellingTable = new Map();
      for (const line of new TextDecoder('utf-16le').decode(this.text).split('\n')) {
        const [wrong, ...right] = line.split('\t');
        if (wrong) this.misspellingTable.set(wrong, right);
      }
    }
    return this.misspellingTable.get(word) ?? [];
  }

  /** `MUNICIPAL_FIRST` and `MUNICIPAL_HEAD` bits of a payload. */
  municipal(payload: number): number {
    return payload < 0 ? 0 : this.payloads[payload * 2 + 1]! & (MUNICIPAL_FIRST | MUNICIPAL_HEAD);
  }

  /** Frequency class 0–7 of a payload. */
  frequency(payload: number): number {
    return payload < 0 ? 0 : (this.payloads[payload * 2 + 1]! >>> FREQUENCY_SHIFT) & FREQUENCY_MASK;
  }
}

/**
 * Takes the bytes of `data/lexicon.bin` into use, without a copy where they stand on a four-byte boundary.
 * @throws Error when the bytes are no lexicon of this version.
 */
export function loadLexicon(bytes: ArrayBuffer | Uint8Array): Lexicon {
  const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  const aligned = view.byteOffset % 4 === 0 ? view : view.slice();
  return new Lexicon(new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2));
}
