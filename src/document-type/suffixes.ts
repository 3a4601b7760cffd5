/**
 * Tells whether a word ends in one of the given endings, each of three letters or more. One look-up a word:
 * an alternation of endings in a regular expression is tried at every letter.
 */
export function endingIn(endings: string): (word: string) => boolean {
  const byEnd = new Map<string, string[]>();
  for (const ending of endings.split(/\s+/u)) {
    const end = ending.slice(-3);
    byEnd.set(end, [...(byEnd.get(end) ?? []), ending]);
  }
  return (word) => {
    const candidates = byEnd.get(word.slice(-3));
    return candidates?.some((ending) => word.endsWith(ending)) ?? false;
  };
}
