import { hashStart, step } from '../../src/swedish/tagger/hash.ts';
import { type TagId, tagOf } from '../../src/swedish/tagger/labels.ts';
import {
  RECORD_KNOWN,
  RECORD_OPEN,
  RECORD_SIZE,
  SUFFIX_TABLE_BITS,
  WORD_TABLE_BITS,
} from '../../src/swedish/tagger/model.ts';
import { shapeOf } from '../../src/swedish/tagger/shape.ts';
import {
  checkOf,
  classRow,
  FIRST_ENDING_CLASS,
  LONGEST_SUFFIX,
  probe,
  signatureIndex,
  slotOf,
  suffixHash,
  WORD_START,
  type WordModel,
  wordHash,
} from '../../src/swedish/tagger/words.ts';
import { closedClasses } from './closed-classes.ts';
import { endingsOf } from './endings.ts';

export interface TaggedSentence {
  words: string[];
  tags: TagId[];
}

/** Words seen this often have only the tags they were seen with. */
const OPEN_BELOW = 8;
/** Words seen this often have features and an ambiguity class of their own. */
const KNOWN_FROM = 2;
const CLASS_FROM = 5;
const COMMON_WORDS = 300;

/** Puts a hash into an open-addressing table; returns its slot. */
export function insert(keys: Uint16Array, hash: number, bits: number): number {
  const mask = (1 << bits) - 1;
  let slot = slotOf(hash, bits);
  while (keys[slot] !== 0 && keys[slot] !== checkOf(hash)) slot = (slot + 1) & mask;
  if (keys[slot] !== 0) throw new Error('two keys of a table have the same hash: change a name space');
  keys[slot] = checkOf(hash);
  return slot;
}

/** The endings of a dictionary as a hash table. Later, longer endings win over the few that collide. */
export function suffixTable(
  classes: ReadonlyMap<string, number>,
): Pick<WordModel, 'suffixKeys' | 'suffixValues' | 'signatures'> {
  const sets = [...new Set(classes.values())].sort((a, b) => a - b);
  const signatures = Int32Array.from([0, ...sets.filter((bits) => bits !== 0)]);
  if (signatures.length > 255) throw new Error('too many word-class signatures for a byte');
  const indexOf = new Map([...signatures].map((bits, index) => [bits, index]));
  const suffixKeys = new Uint16Array(1 << SUFFIX_TABLE_BITS);
  const suffixValues = new Uint8Array(1 << SUFFIX_TABLE_BITS);
  const byIndex = new Map([...classes].map(([word, bits]) => [word, indexOf.get(bits)!]));
  for (const { text, whole, signature } of endingsOf(byIndex)) {
    if (text.length > LONGEST_SUFFIX) continue;
    let hash = hashStart;
    for (let index = text.length - 1; index >= 0; index--) hash = step(hash, text.charCodeAt(index));
    if (whole) hash = step(hash, WORD_START);
    const key = suffixHash(hash);
    const known = probe(suffixKeys, key, SUFFIX_TABLE_BITS);
    const slot = known < 0 ? insert(suffixKeys, key, SUFFIX_TABLE_BITS) : known;
    suffixValues[slot] = signature;
  }
  return { suffixKeys, suffixValues, signatures };
}

type Counts = Map<TagId, number>;
const bump = (counts: Counts, tag: TagId) => counts.set(tag, (counts.get(tag) ?? 0) + 1);
const sum = (counts: Counts) => [...counts.values()].reduce((total, count) => total + count, 0);

function countWords(sentences: readonly TaggedSentence[]): Map<string, Counts> {
  const seen = new Map<string, Counts>();
  for (const { words, tags } of sentences) {
    words.forEach((word, index) => {
      const lower = word.toLowerCase();
      const counts = seen.get(lower) ?? new Map();
      seen.set(lower, counts);
      bump(counts, tags[index]!);
    });
  }
  return seen;
}

/** What words can be: from the training data, from the dictionary's endings, and from closed classes. */
export function buildWordModel(
  sentences: readonly TaggedSentence[],
  suffixes: Pick<WordModel, 'suffixKeys' | 'suffixValues' | 'signatures'>,
): WordModel {
  const seen = countWords(sentences);
  const total = new Map([...seen].map(([word, counts]) => [word, sum(counts)]));
  const setIndex = new Map<string, number>();
  const sets: TagId[][] = [];
  const setOf = (tags: Iterable<TagId>): number => {
    const list = [...new Set(tags)].sort((a, b) => a - b);
    const key = list.join(',');
    let index = setIndex.get(key);
    if (index === undefined) {
      index = sets.length;
      setIndex.set(key, index);
      sets.push(list);
    }
    return index;
  };
  setOf([]);
  const model = { ...suffixes } as WordModel;
  model.classSets = classSets(model, sentences, total, setOf);

  const common = new Set(
    [...total]
      .sort((a, b) => b[1] - a[1])
      .slice(0, COMMON_WORDS)
      .map(([word]) => word),
  );
  const classIndex = new Map<string, number>();
  const classOf = (key: string) => {
    const index = classIndex.get(key) ?? classIndex.size + 1;
    classIndex.set(key, index);
    if (index >= FIRST_ENDING_CLASS) throw new Error('too many ambiguity classes');
    return index;
  };
  const recordIndex = new Map<string, number>();
  const records: number[] = [];
  model.wordKeys = new Uint16Array(1 << WORD_TABLE_BITS);
  model.wordValues = new Uint16Array(1 << WORD_TABLE_BITS);
  const store = (word: string, set: number, flags: number, ambiguity: number) => {
    const key = `${set},${flags},${ambiguity}`;
    let index = recordIndex.get(key);
    if (index === undefined) {
      index = records.length / RECORD_SIZE;
      recordIndex.set(key, index);
      records.push(set, flags, ambiguity);
    }
    const hash = wordHash(word);
    if (probe(model.wordKeys, hash, WORD_TABLE_BITS) >= 0) return;
    model.wordValues[insert(model.wordKeys, hash, WORD_TABLE_BITS)] = index;
  };
  for (const [word, counts] of seen) {
    const count = total.get(word)!;
    const closed = closedClasses.get(word);
    const tags = [...counts.keys(), ...(closed ?? [])];
    if (count < KNOWN_FROM && closed === undefined) {
      const byEnding = model.classSets[classRow(model, signatureIndex(model, word), shapeOf(word))]!;
      if (tags.every((tag) => sets[byEnding]!.includes(tag))) continue;
    }
    const open = count < OPEN_BELOW && closed === undefined ? RECORD_OPEN : 0;
    const known = count >= KNOWN_FROM ? RECORD_KNOWN : 0;
    let ambiguity = 0;
    if (common.has(word)) ambiguity = classOf(word);
    else if (count >= CLASS_FROM) {
      const frequent = [...counts].filter(([, n]) => n >= count * 0.05).map(([tag]) => tag);
      ambiguity = classOf(frequent.sort((a, b) => a - b).join(','));
    }
    store(word, setOf(tags), open | known, ambiguity);
  }
  for (const [word, tags] of closedClasses) if (!seen.has(word)) store(word, setOf(tags), 0, 0);
  model.records = Uint16Array.from(records);
  model.setStarts = new Uint16Array(sets.length + 1);
  sets.forEach((set, index) => {
    model.setStarts[index + 1] = model.setStarts[index]! + set.length;
  });
  model.setItems = Uint8Array.from(sets.flat());
  return model;
}

/** Tags of words outside the records, by word classes and capital, or by shape. */
function classSets(
  model: WordModel,
  sentences: readonly TaggedSentence[],
  total: ReadonlyMap<string, number>,
  setOf: (tags: Iterable<TagId>) => number,
): Uint16Array {
  const rows: Counts[] = Array.from({ length: model.signatures.length * 2 + 16 }, () => new Map());
  const byBit: Counts[] = Array.from({ length: 32 }, () => new Map());
  const rare: Counts = new Map();
  for (const { words, tags } of sentences) {
    words.forEach((word, index) => {
      const lower = word.toLowerCase();
      if (total.get(lower)! > 10) return;
      const signature = signatureIndex(model, lower);
      bump(rows[classRow(model, signature, shapeOf(word))]!, tags[index]!);
      for (let bits = model.signatures[signature]!; bits !== 0; bits &= bits - 1) {
        bump(byBit[31 - Math.clz32(bits & -bits)]!, tags[index]!);
      }
      if (total.get(lower)! <= 2) bump(rare, tags[index]!);
    });
  }
  const often = (counts: Counts, share: number) => {
    const least = sum(counts) * share;
    return [...counts].filter(([, count]) => count >= least).map(([tag]) => tag);
  };
  const names = [tagOf('PROPN', 'Case=Nom'), tagOf('PROPN', 'Case=Gen')];
  const anything = [...rare].filter(([, count]) => count >= 3).map(([tag]) => tag);
  return Uint16Array.from(rows, (counts, row) => {
    if (sum(counts) >= 20) return setOf(often(counts, 0.002));
    const signature = row >> 1;
    if (signature >= model.signatures.length || model.signatures[signature] === 0) {
      return setOf([...counts.keys(), ...anything]);
    }
    const tags = [...counts.keys(), ...(row & 1 ? names : [])];
    for (let bits = model.signatures[signature]!; bits !== 0; bits &= bits - 1) {
      tags.push(...often(byBit[31 - Math.clz32(bits & -bits)]!, 0.02));
    }
    return setOf(tags.length > 0 ? tags : anything);
  });
}
