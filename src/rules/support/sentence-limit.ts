import type { Sentence } from '../../swedish/types.ts';

/** Tokens. */
const longest = 150;

/**
 * True for a sentence that rules of clauses can read. A longer run of words is a list or a table without marks: its
 * tags tell nothing of clauses, and looking back and forth in it would take long.
 */
export function isReadable({ tokens }: Sentence): boolean {
  return tokens.length <= longest;
}
