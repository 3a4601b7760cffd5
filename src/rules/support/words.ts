/** The words of a text, which white space separates. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));
