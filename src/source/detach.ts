/**
 * The same characters in memory of their own. V8 keeps the whole of a string alive for any part of it, and what
 * is remembered of a text must not keep a thousand earlier states of it.
 */
export function detach(text: string): string {
  return ` ${text}`.slice(1);
}
