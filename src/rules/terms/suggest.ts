import { capitalise } from '../../base/capitalise.ts';
import { joinParts, matchCase } from '../../swedish/inflection/index.ts';
import { Trait, traits } from '../../swedish/tagger/labels.ts';
import type { Token } from '../../swedish/types.ts';
import {
  adjectiveReadings,
  attributesBefore,
  isFollowedByClauseWord,
  predicative,
  reflexiveOf,
  type Surroundings,
} from './agreement.ts';
import type { CompiledTerm } from './compile.ts';
import { gapText, takesClauseWords, withGap } from './gap-words.ts';
import type { Match } from './match.ts';
import { differsFromArticle, nounWordings } from './noun-wordings.ts';
import { isParticiple } from './readings.ts';
import { inPlace } from './readings-in-place.ts';
import { addressed, lacksArticle, readsAsCondition } from './whole-sentence.ts';
import { wordings } from './wordings.ts';
import { holdsMore, isClause, losesObject } from './words-left-over.ts';

/** The replacements as a person reads them, without the marks of the rule file. */
export function plainReplacements(
  replace: readonly string[],
  match: Match,
  tokens: readonly Token[],
): string[] {
  const firstPart = firstPartOf(match, tokens);
  return replace.map((text) =>
    joinParts(firstPart, filled(text.replace(/^=/u, '').replace(/~| ?…/gu, ''), match)),
  );
}

/** The part of a compound before the term, in lower case: *kvalitets* of *Kvalitetsmålsättning*. */
function firstPartOf({ head, headOffset }: Match, tokens: readonly Token[]): string {
  return headOffset > 0 ? tokens[head]!.lower.slice(0, headOffset) : '';
}

/**
 * A text of the rule file with what the word of a list fills it with (`{handling}`). In `{handling} …` the words
 * of the gap follow the verb, before its particle: *gör vi en uppföljning* is *följer vi upp*.
 */
export function filled(text: string, { filling }: Match): string {
  if (filling === undefined) return text;
  const [verb, ...particle] = filling.split(' ');
  const inflected = text.startsWith('=')
    ? text
    : text.replace(/\{[^{}]+\} …/u, [verb, '…', ...particle].join(' '));
  return inflected.replace(/\{[^{}]+\}/u, filling);
}

/**
 * Wordings that can stand in the place of a hit: inflected like it, agreeing with the words around it, with its
 * capital, and with the words of its gap where the replacement has a `…`. A replacement that has no room for
 * those words is no suggestion.
 */
export function suggestionsFor(
  term: CompiledTerm,
  match: Match,
  around: Surroundings,
  text: string,
): string[] {
  const { tokens } = around;
  const actual = text.slice(tokens[match.start]!.start, tokens[match.end - 1]!.end);
  if (losesObject(term, match, around)) return [];
  const before = tokens[match.start - 1]?.lower;
  const after = tokens[match.end]?.lower;
  const fitting = wordingsFor(term, inPlace(term, match, around), around, text).filter((wording) => {
    const words = wording.toLowerCase().split(' ');
    // *Frågan om huruvida* is no *frågan om om*.
    if (wording === actual || words[0] === before || words.at(-1) === after) return false;
    if (standsBeside(wording, match, tokens) || losesSharedPart(wording, actual, match, tokens)) return false;
    if (readsAsCondition(wording, match, around)) return false;
    return !(term.data.class === undefined && isClause.test(wording) && holdsMore(match, around, words[0]!));
  });
  return [...new Set(fitting.flatMap((wording) => addressed(wording, match, around) ?? []))];
}

const joiners = /^(?:och|eller|samt|\/)$/u;

/** *Stöd och uppbackning* is no *stöd och stöd*: true where the text has the wording beside the hit already. */
export function standsBeside(wording: string, { start, end }: Match, tokens: readonly Token[]): boolean {
  const lower = wording.toLowerCase();
  return (
    (joiners.test(tokens[start - 1]?.lower ?? '') && tokens[start - 2]?.lower === lower) ||
    (joiners.test(tokens[end]?.lower ?? '') && tokens[end + 1]?.lower === lower)
  );
}

/** *äldre- och handikappomsorgen*: the first word lends its end, which the wording must have too. */
function losesSharedPart(
  wording: string,
  actual: string,
  { start }: Match,
  tokens: readonly Token[],
): boolean {
  const isShared =
    joiners.test(tokens[start - 1]?.lower ?? '') && tokens[start - 2]?.text.endsWith('-') === true;
  // *Grund- och gymnasiesärskola*: a phrase has no part to lend.
  return isShared && (/ /u.test(wording) || !wording.endsWith(actual.slice(-4)));
}

/**
 * True when the form is the replacement's own: a participle such as *inbjuden* belongs to *bjuda in* as much
 * as to *inbjuda*, and is nothing to change.
 */
export function isOwnForm(term: CompiledTerm, match: Match, tokens: readonly Token[], text: string): boolean {
  const actual = text.slice(tokens[match.start]!.start, tokens[match.end - 1]!.end);
  const wordings = wordingsFor(term, match, { tokens, tags: undefined, swedish: undefined }, text);
  return wordings.length > 0 && wordings.every((wording) => wording === actual);
}

const adverbs = new Set(
  'alltid bara delvis främst först genast hemligt ibland just lite mest minst mycket ofta ungefär'.split(' '),
);

/** True for what cannot stand before a noun in the place of a hit: *först*, and *regelbundet* for any gender. */
function isAdverbFor(replacement: string, { start }: Match, { tokens }: Surroundings): boolean {
  // *Brister avseende ergonomi*: a preposition, whatever the tagger says.
  if (/^(?:när|som) /u.test(replacement)) return false;
  if (adverbs.has(replacement) || / /u.test(replacement)) return true;
  return replacement.endsWith('t') && tokens[start]!.lower.endsWith('nde');
}

/** True for a single word that stands before its noun: *ett initialt möte* is no *ett först möte*. */
function describesNoun({ start, end }: Match, { tokens, tags }: Surroundings): boolean {
  if (tags === undefined || end !== start + 1 || !/(?:t|nde)$/u.test(tokens[start]!.lower)) return false;
  if ((traits[tags[start]!]! & Trait.adjective) === 0) return false;
  const next = tags[end];
  return next !== undefined && (traits[next]! & Trait.noun) !== 0;
}

/** Replacements in place, the unchanged form among them. */
function wordingsFor(term: CompiledTerm, match: Match, around: Surroundings, text: string): string[] {
  const { data } = term;
  const { tokens } = around;
  const suggestions: string[] = [];
  const actual = text.slice(tokens[match.start]!.start, tokens[match.end - 1]!.end);
  const gap = gapText(match, tokens, text);
  const firstPart = match.headOffset > 0 ? tokens[match.head]!.text.slice(0, match.headOffset) : '';
  for (const replacement of data.replace ?? []) {
    if (gap !== '' && !replacement.includes('…') && !takesClauseWords(replacement, gap)) continue;
    const own = filled(replacement, match);
    for (const wording of agreeingWordings(own, term, match, around)) {
      const words = (gap === '' ? wording.replace(/ ?…/u, '') : withGap(wording, gap, own)).trim();
      const whole = joinParts(firstPart, words);
      const cased = inCase(actual, whole, term, match);
      if (!suggestions.includes(cased)) suggestions.push(cased);
    }
  }
  return suggestions;
}

/** The forms of a replacement that agree with the words around the hit. */
function agreeingWordings(
  replacement: string,
  term: CompiledTerm,
  match: Match,
  around: Surroundings,
): readonly string[] {
  const { data } = term;
  if (data.match !== 'exact' && match.feats.length > 0) {
    if (data.class === 'noun') return nounWordings(replacement, term, match, around);
    if (data.class === 'adjective' || match.feats.every(isParticiple))
      return adjectiveWordings(replacement, term, match, around);
  }
  if (/^=?att /u.test(replacement) && around.tokens[match.start]!.lower !== 'att') {
    // *Ett hållbart nyttjande av* is no *ett hållbart att använda*.
    if (attributesBefore(around, match.start).any) return [];
  }
  if (data.class === undefined && differsFromArticle(replacement, match, around)) return [];
  if (data.class === undefined && describesNoun(match, around) && isAdverbFor(replacement, match, around))
    return [];
  if (data.class === undefined) {
    const { definite } = attributesBefore(around, match.start);
    if (lacksArticle(replacement, definite === true, match, around)) return [];
  }
  const plain = wordings(replacement, term, match);
  if (data.class !== 'verb' || match.head < 0) return plain;
  return inPerson(standsTogether(match, around) ? plain : plain.filter(isOneWord), match, around);
}

const isOneWord = (wording: string) => !wording.includes(' ') || wording.includes('…');

/** False where a phrase in the place of a verb would have words of the clause between its own. */
function standsTogether({ feats, head, start, end }: Match, around: Surroundings): boolean {
  if (head !== start || end > head + 1 || around.tags === undefined) return true;
  if (!feats.some((reading) => reading.includes('VerbForm=Fin'))) return true;
  const isImperative = !feats.some((reading) => reading.includes('Mood=Ind'));
  return !isFollowedByClauseWord(around, head, end, isImperative);
}

/** Forms of an adjective: where the noun or subject does not tell which, an ambiguous form has none. */
function adjectiveWordings(
  replacement: string,
  term: CompiledTerm,
  match: Match,
  around: Surroundings,
): readonly string[] {
  const all = wordings(replacement, term, match);
  if (all.length < 2 || around.tags === undefined) return all;
  const readings = adjectiveReadings(match.feats, around, match.start, match.end);
  return readings === undefined ? [] : wordings(replacement, term, { ...match, feats: readings });
}

/** Words after *vara* and *bli* that agree with the subject. */
const agreesAfterVerb =
  /^((?:\S+ )?(?:vara|varit|är|var|bli|blir|blev|blivit)) (\S+(?:ig|isk|bar|ell)|aktuell|beredd|frisk|hård|klar|lugn|noggrann|sjuk|tvungen|föräldraledig)(?= |$)/u;

/** Reflexives and predicatives as the subject wants them: *vi hör av oss*, *fem personer blev sjuka*. */
function inPerson(plain: readonly string[], match: Match, around: Surroundings): readonly string[] {
  return plain.flatMap((wording) => {
    const found = agreesAfterVerb.exec(wording);
    let agreed = wording;
    if (found !== null && around.tags !== undefined) {
      const adjective = predicative(found[2]!, around, match.head);
      if (adjective === undefined) return [];
      agreed = `${found[1]} ${adjective}${wording.slice(found[0].length)}`;
    }
    if (!/ sig(?: |$)/u.test(agreed)) return [agreed];
    const isImperative = match.feats.every((reading) => reading.includes('Mood=Imp'));
    const reflexive = isImperative && match.head === 0 ? 'dig' : reflexiveOf(around, match.head);
    return [agreed.replace(/ sig(?= |$)/u, ` ${reflexive}`)];
  });
}

/** An abbreviation such as *SOF* does not make its replacement one. */
function inCase(actual: string, wording: string, term: CompiledTerm, match: Match): string {
  if (term.capitals === '') return startsLower(actual) ? wording : matchCase(actual, wording);
  return match.start === 0 ? capitalise(wording) : wording;
}

/** Most hits do: they need no look at their other letters. */
function startsLower(text: string): boolean {
  const first = text.charAt(0);
  return first === first.toLowerCase() && first !== first.toUpperCase();
}
