import { BOUNDARY, LABEL_COUNT, type TagId, Trait, traits } from './labels.ts';

/** What a tag leaves behind as the last verb or clause opener to the left; 0: nothing new. */
export const clauseMarks: Uint8Array = Uint8Array.from({ length: LABEL_COUNT + 1 }, (_, tag: TagId) => {
  const trait = traits[tag]!;
  if (tag === BOUNDARY) return 0;
  if (trait & Trait.verb) return tag + 10;
  if (trait & Trait.subordinator) return 1;
  return trait & Trait.relative ? 2 : 0;
});

export const CLAUSE_START = 0;

const LOOK_AHEAD = 10;
const AFTER_ATT = 32;
const AT_STOP = 64;

/**
 * Which verb form stands to the right of a word in its clause, by what the words can be: the `verbal` bits of
 * the first word that can be a verb, with marks for *att* on the way and for a stop before any verb.
 */
export function verbAhead(
  verbal: ArrayLike<number>,
  stops: ArrayLike<number>,
  isAtt: ArrayLike<number>,
  ids: ArrayLike<number>,
  place: number,
  length: number,
): number {
  let code = 0;
  const passesAtt = verbal[ids[place]!]! !== 0;
  const end = Math.min(length, place + 1 + LOOK_AHEAD);
  for (let index = place + 1; index < end; index++) {
    const id = ids[index]!;
    if (passesAtt && isAtt[id] === 1) {
      code = AFTER_ATT;
      continue;
    }
    if (stops[id] === 1) return code | AT_STOP;
    if (verbal[id]! !== 0) return code | verbal[id]!;
  }
  return code;
}
