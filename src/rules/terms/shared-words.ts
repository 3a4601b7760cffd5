/**
 * Tells whether a text explains a term in the words of its explanation, built in a way that no phrase of
 * `explaining-phrases.ts` tells: *En del av arvet har barnen alltid rätt till, en laglott*. A text on inheritance has
 * some of the words without saying what the term is (*Barnet har rätt till laglott*), so that most of them must stand
 * in the term's sentence, or half of them where the sentence leads up to the term or takes up what was said.
 */
import type { Token } from '../../swedish/types.ts';
import { countShared, stemsOf } from './explanation-stems.ts';

/** A term in its sentence, end exclusive, and the sentences beside it. */
export interface TermAmong {
  tokens: readonly Token[];
  start: number;
  end: number;
  previous: readonly Token[];
  next: readonly Token[];
}

/** Fewest words that can be an explanation; fewest that say all of it wherever they stand beside the term. */
const fewestShared = 2;
const fewestForAll = 3;
/** Share of the words that is said by chance no longer, so that two of three are not enough. */
const most = 2 / 3;

/** True when the words of the explanation are said of the term. */
export function sharesWords(among: TermAmong, explanation: string): boolean {
  const { tokens, start, end, previous, next } = among;
  const stems = stemsOf(explanation, tokens.slice(start, end));
  if (stems.length < fewestShared) return false;
  const before = tokens.slice(0, start);
  const own = [...before, ...tokens.slice(end)];
  const inOwn = countShared(own, stems);
  if (inOwn >= fewestShared && inOwn > most * stems.length) return true;
  const isHalf = (seen: readonly Token[]) => {
    const shared = countShared(seen, stems);
    return shared >= fewestShared && shared * 2 >= stems.length;
  };
  if (isHalf(before) && leadsUp(tokens, start, end)) return true;
  const clause = clauseBehind(tokens, end);
  if (clause >= 0 && isHalf(tokens.slice(clause))) return true;
  const isAll = (seen: readonly Token[]) =>
    stems.length >= fewestForAll && countShared(seen, stems) === stems.length;
  if (isAll(previous) || isAll(next)) return true;
  return (
    (pointsBack(tokens, start) && isHalf([...own, ...previous])) ||
    (takesUp(next, tokens[end - 1]!) && isHalf([...own, ...next]))
  );
}

/** First words of a condition that ends in what it is called or calls for. */
const condition = /^(?:om|när|vill|har|är|behöver|innan|för)$/u;
/** Tokens that may follow the term before the sentence ends: *måste du söka dispens hos oss.* */
const mostBehind = 3;

/** *… sammanställs i ett utlåtande*, *gator, parker och annan allmän platsmark*, *inte bygga förrän du har startbesked* */
function leadsUp(tokens: readonly Token[], start: number, end: number): boolean {
  const before = tokens[start - 1]?.lower ?? '';
  if (/^(?:en|ett|annan|annat|andra)$/u.test(before)) return true;
  if (tokens.slice(0, start).some(({ lower }) => lower === 'förrän')) return true;
  // *När du frågar om umgänge*: what the condition is about.
  if (/^(?:om|på|av|med)$/u.test(before)) return false;
  return condition.test(tokens[0]!.lower) && tokens.length - 1 - end <= mostBehind;
}

/** Where a clause begins that says what comes of the term: *på remiss till grannar, som …*, *umgänge, så att …*. */
function clauseBehind(tokens: readonly Token[], end: number): number {
  return tokens.findIndex(({ lower }, at) => {
    if (at < end) return false;
    const isSoThat = lower === 'så' && tokens[at + 1]?.lower === 'att';
    return isSoThat || (tokens[at - 1]?.text === ',' && /^(?:som|där|vilket)$/u.test(lower));
  });
}

/** First words of a sentence that goes on from the one before. */
const anaphor = /^(?:det|detta|den|denna|de|dessa|då|där|så|sådan|sådant|sådana|därför|hen|hon|han)$/u;
/** Tokens at the beginning of a sentence in which it shows what it goes on from. */
const opening = 4;

/** *Då har hon ett servitut*, *Man säger att …*, *Svaret blir ditt yttrande*: what was said before is the term. */
function pointsBack(tokens: readonly Token[], start: number): boolean {
  const first = tokens[0]!.lower;
  if (anaphor.test(first) || (first === 'man' && tokens[1]?.lower === 'säger')) return true;
  const isOwned = /^(?:en|ett|din|ditt|dina|vår|vårt|våra)$/u.test(tokens[start - 1]?.lower ?? '');
  return isOwned && start <= opening && /^(?:är|blir)$/u.test(tokens[start - 2]?.lower ?? '');
}

/** *I nämnderna sitter …*, *Du måste då …*: the next sentence goes on about the term. */
function takesUp(next: readonly Token[], { lower }: Token): boolean {
  const stem = lower.slice(0, Math.max(opening, lower.length - 2));
  return next.slice(0, opening).some((token) => token.lower === 'då' || token.lower.startsWith(stem));
}
