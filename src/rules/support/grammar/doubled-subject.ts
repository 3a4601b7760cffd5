import type { Lookup } from '../../../swedish/lexicon/lookup.ts';
import { isFiniteVerb, type TaggedSentence, traitAt } from '../../../swedish/syntax/index.ts';
import { feats, Trait } from '../../../swedish/tagger/labels.ts';
import { definite, definiteGender } from './noun-gender.ts';

/** Words within which the pronoun comes. */
const reach = 9;
/** What says when, and is no subject: *förra året det kom*. */
const TIMES =
  /^(?:dagen?|veckan?|månaden?|år|året|gång|gången|tiden|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|kväll|kvällen|morgon|morgonen|sommaren|hösten|vintern|våren|natten|stund|stunden|hela|förra|nästa|varje|samma)$/u;
const LINKS =
  /^(?:och|eller|men|samt|som|att|om|när|då|där|dit|hur|vad|vem|vilka|vilken|vilket|varför|var|vart|än|innan|eftersom|medan|utan|så|tills|vars)$/u;

/** *Alla som bor här de får ett brev, du som söker du får svar*: the place of the pronoun behind the clause; −1 for none. */
export function doubledLeader(tagged: TaggedSentence): number {
  const { tokens } = tagged;
  const first = tokens[0]!.lower;
  const again = { alla: 'de', de: 'de', den: 'den', du: 'du', ni: 'ni' }[first];
  if (again === undefined || tokens[1]?.lower !== 'som' || tokens.at(-1)!.text !== '.') return -1;
  let verbs = 0;
  for (let place = 2; place + 2 < tokens.length && place < 14; place++) {
    const { lower, kind } = tokens[place]!;
    const trait = traitAt(tagged, place);
    if (kind !== 'word') return -1;
    const isSubject = lower === again && verbs === 1 && isFiniteVerb(traitAt(tagged, place + 1));
    // *Den som vet den är klar*: behind the verb it may be another.
    if (isSubject)
      return traitAt(tagged, place - 1) & (Trait.finite | Trait.preposition) &&
        first !== 'du' &&
        first !== 'ni'
        ? -1
        : place;
    if (isFiniteVerb(trait)) verbs++;
    if (verbs > 1 || LINKS.test(lower) || trait & (Trait.subordinator | Trait.relative)) return -1;
    if (place === 2 && verbs === 0 && !(trait & (Trait.adverb | Trait.negation))) return -1;
  }
  return -1;
}

/**
 * *Kommunens budget den ska vara i balans, min dotter hon går i skolan, att bygga det är dyrt*: the place of a pronoun
 * that says again what opens the sentence; −1 for none.
 */
export function doubledSubject(tagged: TaggedSentence, lookup: Lookup): number {
  const { tokens } = tagged;
  if (!/^[.!]$/u.test(tokens.at(-1)!.text)) return -1;
  const isAction = tokens[0]!.lower === 'att' && (traitAt(tagged, 1) & Trait.infinitive) !== 0;
  const opens =
    Trait.noun | Trait.adjective | Trait.determiner | Trait.possessive | Trait.genitive | Trait.name;
  if (!isAction && (!(traitAt(tagged, 0) & opens) || TIMES.test(tokens[0]!.lower))) return -1;
  let head = -1;
  let place = isAction ? 2 : 0;
  for (; place < Math.min(reach, tokens.length - 2); place++) {
    const { lower, kind } = tokens[place]!;
    const trait = traitAt(tagged, place);
    if (kind !== 'word' && kind !== 'number') return -1;
    const isPronoun = place > 0 && /^(?:den|det|de|dem|hon|han)$/u.test(lower);
    if (isPronoun && isFiniteVerb(traitAt(tagged, place + 1))) break;
    if (trait & (Trait.finite | Trait.subordinator | Trait.relative | Trait.supine) || LINKS.test(lower))
      return -1;
    if (!isAction && trait & (Trait.infinitive | Trait.adverb)) return -1;
    // The first noun that no other is joined to is the head.
    if (head < 0 && trait & (Trait.noun | Trait.name) && !(trait & Trait.genitive)) head = place;
    if (head < 0 && trait & Trait.preposition) head = place - 1;
  }
  if (place >= Math.min(reach, tokens.length - 2)) return -1;
  const { lower } = tokens[place]!;
  // *Uppdraget i den del det avser*: the article asks for a clause.
  const isAwaited = /^(?:den|det|de)$/u.test(tokens[place - 2]?.lower ?? '');
  if (isAwaited && feats(tagged.tags[place - 1]!) !== definite) return -1;
  if (isAction ? lower !== 'det' : !agrees(tagged, head, lower, lookup)) return -1;
  // *Huset de bor i är stort*: a clause about the noun, whose main verb comes later.
  for (let at = place + 2; at < tokens.length; at++) {
    if (LINKS.test(tokens[at]!.lower) || tokens[at]!.text === ',') break;
    if (isFiniteVerb(traitAt(tagged, at))) return -1;
  }
  return place;
}

function agrees(tagged: TaggedSentence, head: number, pronoun: string, lookup: Lookup): boolean {
  if (head < 0) return false;
  const { lower } = tagged.tokens[head]!;
  if (TIMES.test(lower)) return false;
  const trait = traitAt(tagged, head);
  const isOwned = head > 0 && (traitAt(tagged, head - 1) & (Trait.possessive | Trait.genitive)) !== 0;
  const isDefinite = feats(tagged.tags[head]!) === definite;
  // *De äldre i Tallbo dem får besök*
  const isMany =
    /^(?:de|alla|våra|mina|dina)$/u.test(tagged.tokens[0]!.lower) || /(?:[aeo]rna)$/u.test(lower);
  if (/^de/u.test(pronoun) && pronoun !== 'den' && pronoun !== 'det') return isMany;
  if (trait & Trait.name) return /^(?:hon|han)$/u.test(pronoun);
  if (!isOwned && !isDefinite) return false;
  if (pronoun === 'hon' || pronoun === 'han') return !/et$/u.test(lower) && !isMany;
  const gender = isDefinite ? definiteGender(lookup, lower) : undefined;
  return pronoun === 'den' ? (isDefinite ? gender === 'en' : !isMany) : pronoun === 'det' && gender === 'ett';
}
