import { setOfWords } from '../../base/word-list.ts';
import { subjectPronouns } from '../pronouns.ts';
import type { Token } from '../types.ts';

/** What a word of a place should be, and whether it may be right after all. */
export interface PlaceSlip {
  right: 'var' | 'vart' | 'där' | 'dit' | 'hit';
  isUnsure?: boolean;
}

const MODALS = setOfWords('har hade ska skall kan bör skulle kunde måste får vill ville fick borde');
/** Words between a verb of moving and *där* or between the subject and its verb. */
const ADVERBS = setOfWords('inte också nu alltid ofta sedan redan aldrig då bara själv även bäst');
/** Behind *åka* and *gå* these close the way: *åka dit på måndag*, no *åka skidor*. */
const AFTER_WAY = /^(?:[.?!,;:)]|för|när|om|innan|med|utan|nästa|imorgon|efter|hela|varje|igen|direkt)$/u;
const TRIPS =
  /^(?:utflykt\p{L}*|semester\p{L}*|lov\p{L}*|resa\p{L}*|(?:mån|tis|ons|tors|fre|lör|sön)dag\p{L}*|sommar\p{L}*|helgen|morgon|dag|höst\p{L}*|vår\p{L}*|vinter\p{L}*|veckan)$/u;
const STAYS =
  /^(?:finns|fanns|ligger|låg|sitter|satt|bor|bodde|arbetar|arbetade|jobbar|jobbade|hålls|hölls|träffas|träffades)$/u;

const lowerAt = (tokens: readonly Token[], place: number): string => tokens[place]?.lower ?? '';

/** True where the way of a verb of moving ends, as it does when nothing says what is moved or how. */
function endsWay(tokens: readonly Token[], place: number): boolean {
  const lower = lowerAt(tokens, place);
  if (lower === '' || AFTER_WAY.test(lower)) return true;
  return (lower === 'på' || lower === 'i') && TRIPS.test(lowerAt(tokens, place + 1));
}

/** *Vända sig, ta vägen, åka på utflykt*: a verb of moving at a place. */
function movesAt(tokens: readonly Token[], place: number): boolean {
  const verb = lowerAt(tokens, place);
  const next = lowerAt(tokens, place + 1);
  if (/^(?:vända|vänder)$/u.test(verb)) return /^(?:sig|mig|dig|oss|er|man)$/u.test(next);
  if (/^(?:ta|tar|tog|tagit)$/u.test(verb)) return next === 'vägen';
  if (/^(?:åka|resa|gå|flytta|åker|reser|flyttar)$/u.test(verb)) return endsWay(tokens, place + 1);
  return false;
}

/** The place of the verb behind a subject at `place`, its auxiliary and adverbs; undefined without a subject. */
function verbBehind(tokens: readonly Token[], place: number): number | undefined {
  const subject = lowerAt(tokens, place);
  const isNoun = /\p{L}{3}(?:en|et|na)$/u.test(subject);
  if (!subjectPronouns.has(subject) && !isNoun) return undefined;
  let verb = place + 1;
  while (verb < place + 5 && (MODALS.has(lowerAt(tokens, verb)) || ADVERBS.has(lowerAt(tokens, verb))))
    verb++;
  return verb;
}

/** *Var vänder man sig, vet du var man ska vända sig* (vart). */
export function whither(tokens: readonly Token[], place: number): PlaceSlip | undefined {
  const next = lowerAt(tokens, place + 1);
  if (next === 'vänder' && subjectPronouns.has(lowerAt(tokens, place + 2))) {
    const isSelf = /^(?:sig|mig|dig|oss|er)$/u.test(lowerAt(tokens, place + 3));
    return isSelf ? { right: 'vart' } : undefined;
  }
  // *Det var du som ska åka*: a verb before its subject.
  if (/^(?:det|den|som)$/u.test(lowerAt(tokens, place - 1)) || lowerAt(tokens, place + 2) === 'som')
    return undefined;
  const verb = verbBehind(tokens, place + 1);
  return verb !== undefined && movesAt(tokens, verb) ? { right: 'vart' } : undefined;
}

/** *Skolan där eleven ska flytta, du kan åka där på måndag* (dit). */
export function thither(tokens: readonly Token[], place: number): PlaceSlip | undefined {
  const verb = verbBehind(tokens, place + 1);
  const way = verb === undefined ? '' : lowerAt(tokens, verb);
  if (verb !== undefined && place > 0) {
    const next = lowerAt(tokens, verb + 1);
    const isVerb = /^(?:är|har|ligger|finns|heter|blir|var|kan|ska)$/u.test(next);
    if (/^(?:flytta|flyttar|flyttade|åka|resa)$/u.test(way) && (isVerb || (way === 'flytta' && next === '.')))
      return { right: 'dit' };
    if (/^(?:vända|vänder)$/u.test(way) && /^(?:sig|mig|dig|oss|er)$/u.test(next)) return { right: 'dit' };
    // *Platsen där du ska gå är märkt*: it may be that one walks there.
    if (way === 'gå' && isVerb && verb > place + 2) return { right: 'dit', isUnsure: true };
  }
  let moving = place - 1;
  while (moving > place - 3 && ADVERBS.has(lowerAt(tokens, moving))) moving--;
  if (subjectPronouns.has(lowerAt(tokens, moving))) moving--;
  const before = lowerAt(tokens, moving);
  if (!/^(?:åka|åker|resa|reser|gå|flytta|flyttar)$/u.test(before) || !endsWay(tokens, place + 1))
    return undefined;
  // *Åker där, när det är glest*: only where the word closes the way.
  if (/^(?:,|när|om)$/u.test(lowerAt(tokens, place + 1))) return undefined;
  // *Man kan gå där utan att bli våt*
  return { right: 'dit', isUnsure: before === 'gå' };
}

/** *Torget, dit det också finns en station* (där). */
export function there(tokens: readonly Token[], place: number): PlaceSlip | undefined {
  const subject = lowerAt(tokens, place + 1);
  // *Centrum, dit biblioteket ligger*
  if (place === 0 || !(subjectPronouns.has(subject) || /\p{L}{3}(?:en|et|na)$/u.test(subject)))
    return undefined;
  let verb = place + 2;
  while (verb < place + 5 && ADVERBS.has(lowerAt(tokens, verb))) verb++;
  return STAYS.test(lowerAt(tokens, verb)) ? { right: 'där' } : undefined;
}

/** *Du kan komma här när du vill, vi flyttade här i våras* (hit). */
export function hither(tokens: readonly Token[], place: number): PlaceSlip | undefined {
  const next = lowerAt(tokens, place + 1);
  const closes = /^(?:[.?!]|för|när|om|innan|imorgon|igen|nästa|varje)$/u.test(next);
  const isTrip = (next === 'på' || next === 'i') && TRIPS.test(lowerAt(tokens, place + 2));
  if (!closes && !isTrip) return undefined;
  const before = lowerAt(tokens, place - 1);
  // *Kom här om du vill* is a request; *kommer här* tells where something comes in a text.
  const isRequest = before === 'kom' && (place === 1 || /^(?:[.!?]|och)$/u.test(lowerAt(tokens, place - 2)));
  return isRequest || /^(?:komma|flytta|flyttade|flyttat|resa|reste)$/u.test(before)
    ? { right: 'hit' }
    : undefined;
}
