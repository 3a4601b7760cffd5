/** The words of a list that is written as text; white space parts them, so that a list can take many lines. */
export function wordList(text: string): string[] {
  return text.trim().split(/\s+/u);
}

/** The words of such a list, to look a word up in. */
export function setOfWords(text: string): ReadonlySet<string> {
  return new Set(wordList(text));
}
