/** Hash of a word. Two words may share one: what is found is a candidate, and `matchAt` decides. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}

/** Hash of a first word and a later one, from the hashes of each. */
export function hashPair(first: number, later: number): number {
  const hash = Math.imul(first, 31) ^ later;
  return Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
}
