import type { Token } from '../types.ts';
import type { WritingHit } from './types.ts';

/**
 * Words that may stand twice: two clauses meet (*det det handlar om*, *den som är är*), a particle meets a
 * preposition (*gå in i i*), or the writer repeats for effect (*mycket mycket, länge länge*).
 */
const MAY_REPEAT = new Set(
  (
    'ha ho he hi hm det den de dem som är var har hade att så då där här när om för på i av till med över under in ut upp ner fram ' +
    'man han hon vi ni du jag sig mycket väldigt jätte länge många långt ja nej nja jo hej hejdå tack stopp bra ' +
    'nå nu sen mer allt kan ska vill får blir går bla bland sista aldrig alla två tre'
  ).split(' '),
);

/** Of those, words whose repetition is nearly always a slip. */
const SLIPS = new Set('att för på av till med i'.split(' '));

/** A word written twice: *vi tar tar hänsyn*, *i i kommunen*. */
export function findDoubledWords(tokens: readonly Token[]): WritingHit[] {
  const hits: WritingHit[] = [];
  for (let index = 0; index + 1 < tokens.length; index++) {
    const first = tokens[index]!;
    const second = tokens[index + 1]!;
    if (first.kind !== 'word' || second.kind !== 'word' || first.lower !== second.lower) continue;
    // Names (*Duran Duran*) and what a sign stands between are left alone; a line break counts as a space.
    if (second.text !== second.lower || second.start - first.end > 2 || second.start === first.end) continue;
    if (first.abbreviation || (MAY_REPEAT.has(first.lower) && !SLIPS.has(first.lower))) continue;
    hits.push({ start: first.start, end: second.end, suggestion: first.text, kind: 'doubled-word' });
  }
  return hits;
}
