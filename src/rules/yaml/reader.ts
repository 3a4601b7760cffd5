import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Problem } from '../../base/problem.ts';
import { yamlFault } from '../../base/yaml-fault.ts';
import type { Localised } from '../types.ts';

export type YamlNode = Node | null | undefined;

/** Reads values out of a YAML file and keeps account of what is wrong, with lines. */
export class YamlReader {
  readonly file: string;
  readonly problems: Problem[] = [];
  readonly root: YamlNode;
  readonly #lines = new LineCounter();
  readonly #english: ReadonlyMap<string, string>;

  /** `english` has the English of plain Swedish texts, where somebody has written it. */
  constructor(text: string, file: string, english: ReadonlyMap<string, string> = new Map()) {
    this.file = file;
    this.#english = english;
    const document = parseDocument(text.replace(/^\uFEFF/u, ''), {
      lineCounter: this.#lines,
      prettyErrors: false,
      // Without this a hostile file can grow without bound.
      merge: false,
    });
    // The others mostly follow from the first, and there can be as many as there are characters.
    const [fault] = document.errors;
    if (fault !== undefined) {
      const line = this.#lines.linePos(fault.pos[0]).line;
      this.problems.push({ file, line, message: yamlFault(fault.code, fault.message) });
    }
    this.root = document.contents;
  }

  /** Line of a node, from 1. */
  lineOf(node: YamlNode): number | undefined {
    return node?.range ? this.#lines.linePos(node.range[0]).line : undefined;
  }

  problem(node: YamlNode, sv: string, en: string): void {
    const line = this.lineOf(node);
    this.problems.push({ file: this.file, ...(line === undefined ? {} : { line }), message: { sv, en } });
  }

  /** The map, or undefined with a problem. */
  map(node: YamlNode, what: string, allowed: readonly string[]): Map<string, YamlNode> | undefined {
    if (!isMap(node)) {
      this.problem(
        node,
        `${what} ska skrivas som nycklar och värden: ${allowed.slice(0, 3).join(', ')} …`,
        `${what} must be written as keys and values: ${allowed.slice(0, 3).join(', ')} …`,
      );
      return undefined;
    }
    const result = new Map<string, YamlNode>();
    for (const pair of (node as YAMLMap).items as Pair<Node, Node | null>[]) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '?';
      if (allowed.includes(key)) result.set(key, pair.value);
      else {
        const meant = nearest(key, allowed);
        this.problem(
          pair.key,
          `Nyckeln ”${key}” finns inte i ${what}. ${meant === undefined ? `Använd någon av: ${allowed.join(', ')}.` : `Menar du ”${meant}”?`}`,
          `There is no key “${key}” in ${what}. ${meant === undefined ? `Use one of: ${allowed.join(', ')}.` : `Do you mean “${meant}”?`}`,
        );
      }
    }
    return result;
  }

  /** The entries of a map with keys of the writer's own choice. */
  entries(node: YamlNode, what: string): [key: string, value: YamlNode][] {
    if (isMap(node)) {
      return (node.items as Pair<Node, Node | null>[]).map(({ key, value }) => [
        isScalar(key) ? String(key.value).normalize('NFC').trim() : '?',
        value,
      ]);
    }
    this.problem(
      node,
      `${what} ska skrivas som nycklar och värden: { ord: bättre ord }.`,
      `${what} must be written as keys and values: { word: better word }.`,
    );
    return [];
  }

  /** The text of a scalar; numbers become text (a section `8.4` is no number to its writer). */
  text(node: YamlNode, what: string): string | undefined {
    if (isScalar(node) && (typeof node.value === 'string' || typeof node.value === 'number')) {
      const value = typeof node.value === 'number' ? (node.source ?? String(node.value)) : node.value;
      const text = value.normalize('NFC').trim();
      if (text !== '') return text;
    }
    this.problem(
      node,
      `${what} ska vara en text. Sätt citattecken om den börjar med ett skiljetecken.`,
      `${what} must be a text. Put quotes around it if it begins with a punctuation mark.`,
    );
    return undefined;
  }

  /** One of the allowed words. */
  choice<Value extends string>(node: YamlNode, what: string, allowed: readonly Value[]): Value | undefined {
    // YAML 1.1 habits: `off` is a text in YAML 1.2, but people and tools write false.
    const raw = isScalar(node) && node.value === false ? 'off' : isScalar(node) ? node.value : undefined;
    if (typeof raw === 'string' && (allowed as readonly string[]).includes(raw)) return raw as Value;
    this.problem(
      node,
      `${what} ska vara ${allowed.join(', ')}${typeof raw === 'string' ? `, inte ”${raw}”` : ''}.`,
      `${what} must be ${allowed.join(', ')}${typeof raw === 'string' ? `, not “${raw}”` : ''}.`,
    );
    return undefined;
  }

  flag(node: YamlNode, what: string): boolean | undefined {
    if (isScalar(node) && typeof node.value === 'boolean') return node.value;
    this.problem(node, `${what} ska vara true eller false.`, `${what} must be true or false.`);
    return undefined;
  }

  /** The items of a list; a single value counts as a list of one where the key allows it. */
  list(node: YamlNode, what: string, single = false): YamlNode[] | undefined {
    if (isSeq(node)) return (node as YAMLSeq<Node>).items;
    if (single && isScalar(node) && node.value !== null) return [node];
    this.problem(
      node,
      `${what} ska vara en lista: skriv [a, b] eller en rad med - för varje.`,
      `${what} must be a list: write [a, b] or a line with - for each.`,
    );
    return undefined;
  }

  texts(node: YamlNode, what: string): string[] | undefined {
    return this.list(node, what, true)?.flatMap((item) => this.text(item, what) ?? []);
  }

  choices<Value extends string>(
    node: YamlNode,
    what: string,
    allowed: readonly Value[],
  ): Value[] | undefined {
    return this.list(node, what, true)?.flatMap((item) => this.choice(item, what, allowed) ?? []);
  }

  /**
   * `{ sv, en }`. A plain text, where one is allowed, is Swedish. Without English of it, who reads messages in English
   * is told what language it is: advice on what to write in Swedish is of use to them too.
   */
  localised(node: YamlNode, what: string, plain = false): Localised | undefined {
    if (plain && isScalar(node)) {
      const text = this.text(node, what);
      return text === undefined
        ? undefined
        : { sv: text, en: this.#english.get(text) ?? `In Swedish: ${text}` };
    }
    const map = this.map(node, what, ['sv', 'en']);
    if (map === undefined) return undefined;
    for (const language of ['sv', 'en'] as const) {
      if (map.has(language)) continue;
      this.problem(
        node,
        `${what} saknar texten på ${language === 'sv' ? 'svenska' : 'engelska'} (${language}:).`,
        `${what} has no text in ${language === 'sv' ? 'Swedish' : 'English'} (${language}:).`,
      );
      return undefined;
    }
    const sv = this.text(map.get('sv'), `${what}.sv`);
    const en = this.text(map.get('en'), `${what}.en`);
    return sv === undefined || en === undefined ? undefined : { sv, en };
  }
}

/** What stands at a key, read; undefined where the file has no such key. */
export function optional<Value>(
  map: ReadonlyMap<string, YamlNode>,
  key: string,
  reads: (node: YamlNode, key: string) => Value | undefined,
): Value | undefined {
  return map.has(key) ? reads(map.get(key), key) : undefined;
}

/** The allowed word within two edits, if one is clearly meant. */
function nearest(word: string, allowed: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = 3;
  for (const candidate of allowed) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance && distance < candidate.length) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const substitution = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}
