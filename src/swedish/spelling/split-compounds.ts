import { capitalise } from '../../base/capitalise.ts';
import { sureGender } from '../inflection/gender.ts';
import { ANY_FIRST, Flag, WordClass } from '../lexicon/format.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { casePattern, type Lookup } from '../lexicon/lookup.ts';
import type { FormNote } from '../notes.ts';
import type { Token } from '../types.ts';
import {
  cannotBegin,
  isBehindOpener,
  isInPhrase,
  isVerbAndNoun,
  isVerbTag,
  mustNotOpen,
  NO_SECOND,
  opensRelative,
  readsApart,
} from './apart-in-phrase.ts';
import { describe, isDefinite, isSplit, joinedForm, noteOf, type Word } from './compound-pair.ts';
import type { WritingHit } from './types.ts';

const { NOUN, NAME } = WordClass;

/** Acronyms in small letters, whose compounds have a hyphen: *id handling, tv licens*. */
const HYPHENATED = new Set('id it tv cv vd pr hr sms dvd cd pdf gps mms'.split(' '));

/**
 * Compounds written apart (*kommun styrelsen, utbildnings plan, jätte viktig*). The joined word must be listed
 * in the lexicon, or be a right compound where the two words cannot stand side by side; and the word classes
 * must fit. High precision before recall: what may be two words is left alone.
 * `upos` gives universal part-of-speech tags, one a token, where tags are at hand; it is asked for few sentences.
 */
export function findSplitCompounds(
  lookup: Lookup,
  tokens: readonly Token[],
  upos?: () => readonly string[] | undefined,
): WritingHit[] {
  const hits: WritingHit[] = [];
  const note = noteOf(lookup.lexicon);
  for (let index = 0; index + 1 < tokens.length; index++) {
    const first = tokens[index]!;
    const second = tokens[index + 1]!;
    if (first.kind !== 'word' || second.kind !== 'word' || second.start - first.end !== 1) continue;
    if (second.text !== second.lower || second.lower.length < 2) continue;
    if (first.abbreviation && first.text !== first.text.toUpperCase() && !first.text.includes('-')) continue;
    if (second.abbreviation) continue;
    const suggestion = joined(lookup, note, tokens, index);
    if (suggestion === undefined) continue;
    const tags = upos?.();
    if (tags && (cannotBegin(lookup, tokens, index, tags[index]!) || NO_SECOND.has(tags[index + 1]!)))
      continue;
    if (isInPhrase(lookup.lexicon, tokens, index, tags) || isGiven(tokens, index) || isOwned(tokens, index))
      continue;
    if (
      tags &&
      (readsApart(lookup.lexicon, tokens, index, tags, suggestion) ||
        isVerbAndNoun(tokens, index, tags) ||
        opensRelative(lookup, tokens, index, tags))
    )
      continue;
    if (index === 0 && mustNotOpen(lookup.lexicon, first.lower) && !isVerbTag(tags?.[2])) continue;
    const whole = withThird(lookup, note, tokens, index, suggestion);
    if (whole !== undefined) index++;
    const { end } = tokens[index + 1]!;
    hits.push({ start: first.start, end, suggestion: whole ?? suggestion, kind: 'split-compound' });
    index++;
  }
  return hits;
}

const giving =
  /^(?:ge|ger|gav|gett|givit|lova|lovar|lovade|bevilja|beviljar|beviljade|erbjud(?:a|er)|erbjöd|neka|nekar|nekade|visa|visar|visade|skicka|skickar|skickade|lämna|lämnar|lämnade|tilldela|tilldelar|låna|lånar)$/u;
const receiver =
  /(?:person|barn|elev|vän|kund|granne|anhörig|kollega|läkare|ägare|havare|förening|bolag|företag|förälder)$/u;
/** Words between the verb and its object that may belong to the object: an article and an adjective. */
const longestGiven = 3;

/** *Ge en annan person fullmakt*: the person who is given something, and what that is. */
function isGiven(tokens: readonly Token[], index: number): boolean {
  if (!receiver.test(tokens[index]!.lower)) return false;
  for (let at = index - 1; at >= 0 && at >= index - longestGiven; at--) {
    const { kind, lower } = tokens[at]!;
    if (kind !== 'word') return false;
    if (giving.test(lower)) return at < index - 1;
  }
  return false;
}

/** *Gränsen mellan gatans och fastighets del av ledningen*: the part of something that is somebody's. */
function isOwned(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]!.lower.endsWith('s') &&
    /^del(?:en|ar|arna)?$/u.test(tokens[index + 1]!.lower) &&
    tokens[index + 2]?.lower === 'av'
  );
}

/**
 * The word in three parts that begins with the two at `index`, which are `joined`: *arbets marknads enheten*, *e post
 * adress*. Their joined form must be one that begins compounds, or the dictionary must have the whole.
 */
function withThird(
  lookup: Lookup,
  note: FormNote<Word>,
  tokens: readonly Token[],
  index: number,
  joined: string,
): string | undefined {
  const third = tokens[index + 2];
  if (third?.kind !== 'word' || third.abbreviation || third.text !== third.lower) return undefined;
  if (third.start - tokens[index + 1]!.end !== 1) return undefined;
  const { mayBeSecond, classes } = describe(lookup.lexicon, note, third.form);
  if (!mayBeSecond || !(classes & NOUN)) return undefined;
  const word = joinedForm(lookup, joined.toLowerCase(), third.lower);
  if (word === undefined) return undefined;
  const begins = joined.endsWith('s') && lookup.lexicon.flagsOf(joined.toLowerCase()) & ANY_FIRST;
  return word.isListed || begins ? joined + third.lower : undefined;
}

/** The joined word when the two tokens are a compound written apart. */
function joined(
  lookup: Lookup,
  note: FormNote<Word>,
  tokens: readonly Token[],
  index: number,
): string | undefined {
  const { lexicon } = lookup;
  const token = tokens[index]!;
  const second = describe(lexicon, note, tokens[index + 1]!.form);
  if (!second.mayBeSecond) return undefined;
  const isStart = index === 0;
  const pattern = token.text === token.lower ? 'lower' : casePattern(token.text);
  if (pattern === 'all' && token.text.length > 1) return withAcronym(lexicon, token.text, second);
  if (pattern === 'mixed') return undefined;
  if (HYPHENATED.has(token.lower)) return withAcronym(lexicon, token.text, second);
  const first = describe(lexicon, note, token.form);
  if (pattern === 'initial' && (!isStart || lexicon.classes(lexicon.find(token.text)) & NAME)) {
    return withPlace(lookup, token.text, first, second);
  }
  const before = index > 0 ? tokens[index - 1]!.lower : '';
  if (isBehindOpener(tokens, index)) {
    const whole = joinedForm(lookup, first.lower, second.lower);
    return whole?.isListed && isParticleNoun(lexicon, whole.form, second) ? whole.form : undefined;
  }
  if (!first.mayBeFirst) return undefined;
  // Words that are two even if the dictionary has them as one need not be looked up as one.
  if (!isSplit(lookup, first, second, { isListed: true }, before)) return undefined;
  const word = joinedForm(lookup, first.lower === 'e' ? 'e-' : first.lower, second.lower);
  if (!word) return undefined;
  if (!isSplit(lookup, first, second, word, before)) return undefined;
  // *38 barn omsorg* counts children; *2 bil garage* counts no cars.
  if (/^\d+$/u.test(before) && sureGender(lookup, first.lower) === 'ett') return undefined;
  return pattern === 'initial' ? capitalise(word.form) : word.form;
}

/** *En under skrift, ditt in lägg*: the whole is a noun in use, and the second part a noun in its bare form. */
function isParticleNoun(lexicon: Lexicon, form: string, second: Word): boolean {
  const payload = lexicon.find(form);
  const isNoun = lexicon.classes(payload) === NOUN && (lexicon.flags(payload) & Flag.ENTRY) !== 0;
  return isNoun && lexicon.frequency(payload) >= 2 && (second.flags === 0 || (second.classes & NOUN) !== 0);
}

/** *LSS handläggare, id handling*: listed with a hyphen. */
function withAcronym(lexicon: Lexicon, acronym: string, second: Word): string | undefined {
  const form = `${acronym}-${second.lower}`;
  return lexicon.flagsOf(form) & Flag.ALONE ? form : undefined;
}

/** *Borås polisen*: a place before a definite noun. */
function withPlace(lookup: Lookup, text: string, first: Word, second: Word): string | undefined {
  const isPlace = lookup.lexicon.classes(lookup.lexicon.find(text)) & NAME && first.flags & Flag.BEGIN;
  if (!isPlace || !isDefinite(second) || !lookup.accepts(first.lower + second.lower)) return undefined;
  return text + second.lower;
}
