import { firstNames, lastNames, publicNames } from '../../../generated/names.ts';
import type { Token } from '../../../swedish/types.ts';

/** Most words of a name: *Anna Maria von Ek*. */
const longestName = 4;
const companies = new Set(['AB', 'HB', 'KB']);
const particles = new Set(['von', 'van', 'de', 'af', 'av', 'el', 'al']);

/**
 * The end, in tokens, of a full name of a person that begins at a place: a first name that is in the lists and a
 * surname. 0 for none, and for first names alone: *Anna berättar* is often nobody in particular.
 *
 * @param anyFirst takes first names that no list has too, before a surname that one has, where the words before show
 *   that a person comes
 */
export function fullNameEnd(tokens: readonly Token[], start: number, anyFirst = false): number {
  if (!mayBePersonName(tokens[start])) return 0;
  const halves = tokens[start]!.text.split('-');
  const isListed = halves.some((half) => firstNames.has(half));
  if (!anyFirst && !isListed) return 0;
  let end = start + 1;
  while (end < start + longestName && (mayBePersonName(tokens[end]) || isParticle(tokens, end))) end++;
  // *Bo Berg AB*
  if (end === start + 1 || companies.has(tokens[end]?.text ?? '')) return 0;
  return isListed || lastNames.has(tokens[end - 1]!.text) ? end : 0;
}

function isParticle(tokens: readonly Token[], place: number): boolean {
  return particles.has(tokens[place]?.lower ?? '') && mayBePersonName(tokens[place + 1]);
}

/** True for a word that a person may have for a first or last name: *Ek*, not *EK*, *E* or the name of a place or a public body. */
export function mayBePersonName(token: Token | undefined): token is Token {
  if (token?.kind !== 'word' || token.text.length < 2 || token.text === token.lower) return false;
  const rest = token.text.slice(1);
  // *Berg* and *Lund* are places and surnames.
  return rest !== rest.toUpperCase() && (lastNames.has(token.text) || !publicNames.has(token.text));
}
