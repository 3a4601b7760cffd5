import { capitalise } from '../../base/capitalise.ts';
import { joinParts, matchCase, paradigm } from '../../swedish/inflection/index.ts';
import type { Token } from '../../swedish/types.ts';
import type { CompiledTerm } from './compile.ts';
import { inflects } from './data.ts';
import { inflectReplacement } from './forms.ts';
import type { Match } from './match.ts';

/** The replacements as a person reads them, without the marks of the rule file. */
export function plainReplacements(replace: readonly string[], match: Match): string[] {
  return replace.map((text) => filled(text.replace(/^=/u, '').replace(/~| ?…/gu, ''), match));
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
 * Wordings that can stand in the place of a hit: inflected like it, with its capital, and with the words of
 * its gap where the replacement has a `…`. A replacement that has no room for those words is no suggestion.
 */
export function suggestionsFor(
  term: CompiledTerm,
  match: Match,
  tokens: readonly Token[],
  text: string,
): string[] {
  const actual = text.slice(tokens[match.start]!.start, tokens[match.end - 1]!.end);
  return wordingsFor(term, match, tokens, text).filter((wording) => wording !== actual);
}

/**
 * True when the form is the replacement's own: a participle such as *inbjuden* belongs to *bjuda in* as much
 * as to *inbjuda*, and is nothing to change.
 */
export function isOwnForm(term: CompiledTerm, match: Match, tokens: readonly Token[], text: string): boolean {
  const actual = text.slice(tokens[match.start]!.start, tokens[match.end - 1]!.end);
  const wordings = wordingsFor(term, match, tokens, text);
  return wordings.length > 0 && wordings.every((wording) => wording === actual);
}

/** Replacements in place, the unchanged form among them. */
function wordingsFor(term: CompiledTerm, match: Match, tokens: readonly Token[], text: string): string[] {
  const { data } = term;
  const suggestions: string[] = [];
  const actual = text.slice(tokens[match.start]!.start, tokens[match.end - 1]!.end);
  const gap = gapText(match, tokens, text);
  const firstPart = match.headOffset > 0 ? tokens[match.head]!.text.slice(0, match.headOffset) : '';
  for (const replacement of data.replace ?? []) {
    if (gap !== '' && !replacement.includes('…')) continue;
    const own = filled(replacement, match);
    if (data.class === 'noun' && !replacement.startsWith('=') && !agrees(own, match, tokens)) continue;
    for (const wording of wordings(own, term, match)) {
      const words = (gap === '' ? wording.replace(/ ?…/u, '') : wording.replace('…', gap)).trim();
      const whole = joinParts(firstPart, words);
      const cased = inCase(actual, whole, term, match);
      if (!suggestions.includes(cased)) suggestions.push(cased);
    }
  }
  return suggestions;
}

const articles: Record<'Com' | 'Neut', ReadonlySet<string>> = {
  Com: new Set('en den denna någon ingen min din sin vår er annan egen vilken sådan'.split(' ')),
  Neut: new Set('ett det detta något inget mitt ditt sitt vårt ert annat eget vilket sådant'.split(' ')),
};

/** False when an article or possessive before the noun has another gender than the replacement: *en arbetsmöte*. */
function agrees(replacement: string, match: Match, tokens: readonly Token[]): boolean {
  if (!match.feats.some((feats) => feats.includes('Number=Sing'))) return true;
  const before = [tokens[match.start - 1]?.lower ?? '', tokens[match.start - 2]?.lower ?? ''];
  const gender = (['Com', 'Neut'] as const).find((one) => before.some((word) => articles[one].has(word)));
  if (gender === undefined) return true;
  const other = gender === 'Com' ? 'Gender=Neut' : 'Gender=Com';
  const { forms } = paradigm(replacement.slice(replacement.lastIndexOf(' ') + 1), 'noun');
  return !forms[0]?.feats.includes(other);
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

function wordings(replacement: string, term: CompiledTerm, match: Match): readonly string[] {
  if (replacement.startsWith('=')) return match.headOffset > 0 ? [] : [replacement.slice(1)];
  const { data } = term;
  if (match.head < 0 || !inflects(data.class) || data.match === 'exact') return [replacement];
  const key = `${data.class} ${replacement} ${match.feats.join(' ')}`;
  let inflected = inflectedReplacements.get(key);
  if (inflected === undefined) {
    inflected = inflectReplacement(replacement, data.class, match.feats);
    inflectedReplacements.set(key, inflected);
  }
  return inflected;
}

/** Replacements by class and readings: of the size of the term lists, and nothing of any text. */
const inflectedReplacements = new Map<string, readonly string[]>();

function gapText(match: Match, tokens: readonly Token[], text: string): string {
  const parts: string[] = [];
  for (let index = 0; index < match.gaps.length; index += 2) {
    const from = match.gaps[index]!;
    const to = match.gaps[index + 1]!;
    if (to > from) parts.push(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
  }
  return parts.join(' ');
}
