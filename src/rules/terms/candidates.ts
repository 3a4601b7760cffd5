import type { Token } from '../../swedish/types.ts';
import { hashPair, hashWord, type TermIndex } from './term-index.ts';

let hashes = new Int32Array(64);

/**
 * Calls `visit` with each term that may begin at a token, by its number in the index. A token costs one
 * look-up, and a few more when it begins phrases. A candidate may be none: two words may share a hash.
 */
export function eachCandidate(
  index: TermIndex,
  tokens: readonly Token[],
  visit: (term: number, start: number) => void,
): void {
  if (hashes.length < tokens.length) hashes = new Int32Array(tokens.length + 32);
  // Nobody asks for candidates while candidates are visited, so that one array serves all.
  const own = hashes;
  for (let at = 0; at < tokens.length; at++) own[at] = hashWord(tokens[at]!.lower);
  for (let start = 0; start < tokens.length; start++) {
    const { kind, lower } = tokens[start]!;
    if (kind === 'address' || kind === 'code' || kind === 'number') continue;
    const hash = own[start]!;
    let reach = 0;
    for (let at = index.find(hash); at >= 0; at = index.next(at)) {
      const term = index.termAt(at);
      if (term >= 0) visit(term, start);
      else reach = index.reachAt(at);
    }
    const last = Math.min(start + reach, tokens.length - 1);
    for (let later = start + 1; later <= last; later++) {
      for (let at = index.find(hashPair(hash, own[later]!)); at >= 0; at = index.next(at)) {
        visit(index.termAt(at), start);
      }
    }
    const byEnding = index.byEnding(lower);
    if (byEnding !== undefined) for (const term of byEnding) visit(term, start);
    const byBeginning = index.byBeginning(lower);
    if (byBeginning !== undefined) for (const term of byBeginning) visit(term, start);
  }
}
