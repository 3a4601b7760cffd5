/** Mixes two integers into one; the base of all feature hashes. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b >>> 13) ^ b, 0x9e3779b1);
  hash ^= hash >>> 15;
  return hash | 0;
}

/** Adds one UTF-16 unit to a running hash. */
export function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Ends a running hash for use in one name space. */
export function finish(hash: number, space: number): number {
  let mixed = Math.imul(hash ^ Math.imul(space, 0x2c1b3c6d), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x297a2d39);
  return (mixed ^ (mixed >>> 13)) | 0;
}

/** A running hash before its first unit: the offset basis of FNV-1a, whose prime `step` multiplies by. */
export const hashStart = 0x811c9dc5 | 0;

/** Hash of a whole word in a name space. */
export function hashWord(word: string, space: number): number {
  let hash = hashStart;
  for (let index = 0; index < word.length; index++) hash = step(hash, word.charCodeAt(index));
  return finish(hash, space);
}
