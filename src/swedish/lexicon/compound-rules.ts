import { Flag, NUMBER_CLASSES } from './format.ts';
import { type Lexicon, NONE } from './lexicon.ts';
import { COMPOUND_RULES } from './rules-of-dictionary.ts';

/** A place in a rule: the flag that the next part must have, and the places after it. */
interface Place {
  flag: number;
  next: number[];
  /** The rule may end with this part. */
  final: boolean;
}

const flagOfClass: Record<string, number> = {
  '>': Flag.RULE_BEFORE_VERB,
  ')': Flag.RULE_BEFORE_ADJECTIVE,
  j: Flag.RULE_VERB,
  k: Flag.RULE_ADJECTIVE,
  U: Flag.MIDDLE,
  Y: Flag.END,
  ...Object.fromEntries(
    [...NUMBER_CLASSES].map((name, index) => [name, 1 << (Flag.RULE_NUMBER_SHIFT + index)]),
  ),
};

/** All rules as one position automaton (Glushkov): a set of places is a list of indexes. */
const { places, starts } = compileRules();
const startFlags = starts.reduce((flags, start) => flags | places[start]!.flag, 0);

function compileRules(): { places: Place[]; starts: number[] } {
  const all: Place[] = [];
  const first: number[] = [];
  for (const rule of COMPOUND_RULES) {
    const items = [...rule.matchAll(/(.)([?*]?)/gu)].map(([, name, repeat]) => ({ name: name!, repeat }));
    const base = all.length;
    // Places that can follow the place before index `from`, up to the first that must come.
    const reachable = (from: number): number[] => {
      const found: number[] = [];
      for (let index = from; index < items.length; index++) {
        found.push(base + index);
        if (!items[index]!.repeat) break;
      }
      return found;
    };
    items.forEach(({ name, repeat }, index) => {
      const next = reachable(index + 1);
      if (repeat === '*') next.unshift(base + index);
      const final = items.slice(index + 1).every((item) => item.repeat !== '');
      all.push({ flag: flagOfClass[name]!, next, final });
    });
    first.push(...reachable(0));
  }
  return { places: all, starts: first };
}

/**
 * True when the word is built by a compound rule of the dictionary: *tjugofem*, *60-talet*, *12-åring*,
 * *jätteglad*. Every part but the last must be a head word.
 */
export function matchesCompoundRule(lexicon: Lexicon, word: string): boolean {
  return matchFrom(lexicon, word, 0, starts, startFlags);
}

function matchFrom(
  lexicon: Lexicon,
  word: string,
  start: number,
  open: readonly number[],
  wanted: number,
): boolean {
  let node = 0;
  for (let at = start; at < word.length; at++) {
    node = lexicon.step(node, word.charCodeAt(at));
    if (node < 0) return false;
    const payload = lexicon.payloadAt(node);
    if (payload === NONE) continue;
    const flags = lexicon.flags(payload);
    if (!(flags & wanted)) continue;
    if (at + 1 === word.length) {
      return start > 0 && open.some((index) => places[index]!.final && places[index]!.flag & flags);
    }
    if (!(flags & Flag.ENTRY)) continue;
    const next = new Set<number>();
    for (const index of open) {
      if (places[index]!.flag & flags) for (const follower of places[index]!.next) next.add(follower);
    }
    let nextFlags = 0;
    for (const index of next) nextFlags |= places[index]!.flag;
    if (next.size > 0 && matchFrom(lexicon, word, at + 1, [...next], nextFlags)) return true;
  }
  return false;
}
