import type { Token } from '../../swedish/types.ts';

/** Small words that say nothing of a meaning. */
export const emptyWords: ReadonlySet<string> = new Set(
  `till från exempel någon något eller kommunen vara inte över under utan efter innan mellan ditt dina annat också
  göra gör alla andra annan sådan detta denna dessa varje själv vissa visst bara mest egen eget egna olika sätt som senare kunna måste`.split(
    /\s+/u,
  ),
);

/** Beginnings of the words that carry an explanation, without those of the term itself. */
export function stemsOf(explanation: string, term: readonly Token[]): string[] {
  const stems = new Set<string>();
  for (const word of explanation.toLowerCase().split(/[^\p{L}]+/u)) {
    if (word.length < 4 || emptyWords.has(word) || word.startsWith('kommun')) continue;
    const stem = word.slice(0, Math.min(8, Math.max(4, word.length - 2)));
    if (!term.some(({ lower }) => lower.includes(stem))) stems.add(stem);
  }
  return [...stems];
}

/** How many of the stems some word begins with. */
export function countShared(tokens: readonly Token[], stems: readonly string[]): number {
  return stems.filter((stem) => tokens.some(({ lower }) => lower.startsWith(stem))).length;
}
