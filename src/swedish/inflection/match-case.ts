/**
 * Gives a wording the case of the words it replaces: an initial capital when they have one, capitals
 * throughout when they have nothing else (*INKOMMA* → *KOMMA IN*). Capitals of the wording's own stay (*EU*).
 */
export function matchCase(original: string, text: string): string {
  if (original === original.toLowerCase()) return text;
  const letters = original.match(/\p{L}/gu);
  const initial = letters?.[0];
  if (!letters || initial === undefined || initial === initial.toLowerCase()) return text;
  if (letters.length > 1 && original === original.toUpperCase()) return text.toUpperCase();
  return text.replace(/^\P{L}*\p{L}/u, (start) => start.toUpperCase());
}
