import type { Span } from '../format/types.ts';
import { findAbbreviation, type SplitClass } from './abbreviations.ts';
import { monthNames } from './calendar.ts';
import { Char, charClass, classAt, hasLineFeed, isSpaceAt } from './characters.ts';
import { Forms } from './forms.ts';
import { commonNouns, looksLikeNoun, openers } from './openers.ts';
import { tokenise } from './tokens.ts';
import type { Sentence, Token } from './types.ts';
import { sentenceBits } from './word-sets.ts';

/** Cuts a block's text into sentences with their tokens. Parameters as those of `tokenise`. */
export function analyseText(text: string, spans: readonly Span[] = [], forms = new Forms()): Sentence[] {
  return splitSentences(text, tokenise(text, spans, forms));
}

/**
 * What stands after a possible end.
 *
 * - `opener`: a capitalised function word or verb (*Det, Ring*); `noun`: a capitalised common noun (*Avgiften*).
 * - `capital`: another capitalised word, which may be a name; `acronym`: capitals (*KL, XVI*); `letter`: one.
 * - `mark`: a list number or bullet that begins something new.
 */
type Follower = 'opener' | 'noun' | 'capital' | 'acronym' | 'letter' | 'mark' | 'number' | 'lower' | 'other';

/** What stands before a possible end: an abbreviation of some class, or none. */
type End = SplitClass | 'word' | 'figure' | 'question' | 'ellipsis' | 'initial';

/** The weights of one end, by what follows. */
function weigh(
  opener: number,
  noun: number,
  capital: number,
  acronym: number,
  letter: number,
  mark: number,
  number: number,
  lower: number,
  other: number,
): Record<Follower, number> {
  return { opener, noun, capital, acronym, letter, mark, number, lower, other };
}

/**
 * How much each follower speaks for a boundary after each end; above 0 is a boundary. The signs are what
 * Swedish usage gives; the sizes leave room for the adjustments in `score`.
 */
const weights: Record<End, Record<Follower, number>> = {
  word: weigh(5, 5, 4, 4, 3, 5, 3, -2, 1),
  figure: weigh(5, 5, 4, 3, 3, 5, 1, -4, 1),
  question: weigh(5, 5, 4, 4, 3, 5, 3, -2, 1),
  ellipsis: weigh(4, 3, 2, 1, 1, 4, -1, -4, -1),
  inside: weigh(-3, -4, -5, -5, -5, -1, -5, -6, -4),
  closing: weigh(4, 3, 2, 1, 1, 4, 1, -5, -1),
  either: weigh(4, 3, -1, -1, -2, 3, -1, -5, -2),
  number: weigh(2, 1, -2, -3, -4, 1, -6, -6, -3),
  name: weigh(3, 1, -4, -3, -5, 2, -2, -6, -3),
  date: weigh(4, 4, 2, 2, 1, 3, -4, -6, -2),
  initial: weigh(1, -1, -4, -3, -5, 1, -2, -5, -3),
};

/** Cuts tokens into sentences. Every token is in exactly one sentence; line breaks and stops can end one. */
function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  // Straight quotes open and close with the same sign: only their number tells.
  let quotes = 0;
  const cut = (end: number): void => {
    const part = tokens.slice(from, end);
    sentences.push({
      start: part[0]!.start,
      end: part[part.length - 1]!.end,
      tokens: part,
      bits: sentenceBits(part),
    });
    from = end;
    quotes = 0;
  };
  for (let index = 0; index < tokens.length - 1; index++) {
    const token = tokens[index]!;
    const code = text.charCodeAt(token.end - 1);
    if (code === 0x22) quotes++;
    if (!mayEnd(token, code)) {
      if (index + 1 > from && beginsAnew(text, tokens, index)) cut(index + 1);
      continue;
    }
    const last = noteMarkEnd(text, tokens, index, closersEnd(text, tokens, index, quotes));
    if (last + 1 >= tokens.length) break;
    if (isBoundary(text, tokens, from, index, last)) {
      cut(last + 1);
      index = last;
    }
  }
  if (from < tokens.length) cut(tokens.length);
  return sentences;
}

/** Whether a sentence can end at the token: a stop of some kind, alone or as part of an abbreviation. */
function mayEnd(token: Token, code: number): boolean {
  if (code === 0x2e) return token.kind === 'punctuation' || token.abbreviation;
  return token.kind === 'punctuation' && (code === 0x21 || code === 0x3f || code === 0x2026);
}

/** Emphasis of Markdown that was pasted into plain text: ***Så gör du.** Ring oss.* */
const asterisk = 0x2a;

/** Index of the last token that closes the sentence with the stop at `index`: quotes, brackets, asterisks, emoji. */
function closersEnd(text: string, tokens: readonly Token[], index: number, quotes: number): number {
  let last = index;
  let open = quotes;
  while (last + 1 < tokens.length) {
    const token = tokens[last + 1]!;
    const code = token.text.charCodeAt(0);
    const touching = token.start === tokens[last]!.end;
    if (token.kind === 'punctuation' && touching && isCloser(code)) {
      // A quote that touches both sides, as in a missing space, opens.
      if (code === 0x22) open++;
    } else if (code === 0x22 && open % 2 === 1 && isSpaceAt(text, token.end)) {
      open++;
    } else if (!(touching && code === asterisk) && !(token.kind === 'symbol' && isPictograph(token))) break;
    last++;
  }
  return last;
}

/**
 * Index of the last token of the mark of a note that stands behind the stop at `index` and its closers up to `last`:
 * *Du får avdrag.1 Det gäller …*, *avdrag.² Det*, *avdrag. [3] Det*. It belongs to the sentence before it. Without
 * a mark `last` itself.
 */
function noteMarkEnd(text: string, tokens: readonly Token[], index: number, last: number): number {
  const first = tokens[last + 1];
  if (first === undefined) return last;
  const code = first.text.charCodeAt(0);
  const isDigits = code >= 0x30 && code <= 0x39;
  const isBracket = code === 0x5b;
  if (!isDigits && !isBracket && !(code > 0x7f && first.kind === 'symbol' && raised.test(first.text))) {
    return last;
  }
  // 3.1 and A.1 are numbers of sections, t.ex.3 has lost its space.
  const stop = tokens[index]!;
  const before = tokens[index - 1];
  if (stop.kind !== 'punctuation' || before === undefined || before.kind === 'number') return last;
  if (before.kind === 'word' && before.text.length < 3) return last;
  const gap = first.start - tokens[last]!.end;
  if (gap > (isBracket ? 1 : 0) || (gap === 1 && hasLineFeed(text, first.start - 1, first.start)))
    return last;
  let end = last + 1;
  if (isBracket) {
    if (!isNoteNumber(tokens[end + 1]) || tokens[end + 2]?.text !== ']') return last;
    end += 2;
  } else if (isDigits && !isNoteNumber(first)) return last;
  return isSpaceAt(text, tokens[end]!.end) ? end : last;
}

const raised = /^[¹²³⁰⁴-⁹†‡]+$/u;

function isNoteNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^\d{1,3}(?:[,–-]\d{1,3})*$/u.test(token.text);
}

/** " ' ) ] } ’ ” » › */
function isCloser(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x29 ||
    code === 0x5d ||
    code === 0x7d ||
    code === 0x2019 ||
    code === 0x201d ||
    code === 0xbb ||
    code === 0x203a
  );
}

function isPictograph(token: Token): boolean {
  return /^\p{Extended_Pictographic}|^\p{Regional_Indicator}/u.test(token.text);
}

function isBullet(token: Token): boolean {
  return token.text.length === 1 && '•●▪■◦‣○□►▸➢➤✓✔·'.includes(token.text);
}

/** Whether a new sentence begins after the token at `index` although nothing ends there. */
function beginsAnew(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const next = tokens[index + 1]!;
  const nextCode = next.text.charCodeAt(0);
  // A blank line.
  if (next.start - token.end > 1 && hasBlankLine(text, token.end, next.start)) return true;
  if (next.kind === 'number' && next.text.endsWith('.')) {
    // Så här gör du 1. Lyssna 2. Förklara: the mark goes on a row (see list-numbers).
    if (next.text === '1.' || token.kind === 'punctuation') return false;
    const after = tokens[index + 2];
    return (
      after !== undefined &&
      charClass(after.text.charCodeAt(0)) === Char.upper &&
      !monthNames.has(after.lower)
    );
  }
  if (nextCode > 0x7f && isBullet(next) && nextCode !== 0xb7) {
    const after = tokens[index + 2];
    return (
      after !== undefined && isSpaceAt(text, next.end) && charClass(after.text.charCodeAt(0)) === Char.upper
    );
  }
  if (token.kind === 'symbol' && isPictograph(token)) {
    const follower = followerKind(text, tokens, index + 1);
    return follower === 'opener' || follower === 'noun';
  }
  if (token.text === ':' && hasLineFeed(text, token.end, next.start)) {
    return charClass(nextCode) === Char.upper;
  }
  return false;
}

function hasBlankLine(text: string, start: number, end: number): boolean {
  let breaks = 0;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === 0x0a) breaks++;
  return breaks > 1;
}

/** Whether a sentence ends with the stop at `index` and its closers up to `last`. */
function isBoundary(
  text: string,
  tokens: readonly Token[],
  from: number,
  index: number,
  last: number,
): boolean {
  const stop = tokens[index]!;
  const before = tokens[last]!;
  const next = tokens[last + 1]!;
  if (hasBlankLine(text, before.end, next.start)) return true;
  const follower = followerKind(text, tokens, last + 1);
  const end = endKind(tokens, from, index, follower);
  let score = weights[end][follower];
  if (hasLineFeed(text, before.end, next.start)) score += 2;
  score += adjustments(text, tokens, from, index, last, end, follower);
  return score > 0 && !(stop.start === tokens[from]!.start && end === 'ellipsis');
}

/** What kind of end the stop at `index` makes. */
function endKind(tokens: readonly Token[], from: number, index: number, follower: Follower): End {
  const token = tokens[index]!;
  const previous = index > from ? tokens[index - 1]! : undefined;
  if (token.abbreviation) {
    if ((follower === 'acronym' || follower === 'capital') && isPartOfLaw(tokens, from, index))
      return 'inside';
    return abbreviationEnd(token, previous, follower);
  }
  const code = token.text.charCodeAt(0);
  if (code === 0x21 || code === 0x3f) return 'question';
  if (code === 0x2026 || token.text.length > 2) return 'ellipsis';
  if (previous === undefined) return 'word';
  if (previous.abbreviation && previous.end === token.start) {
    return abbreviationEnd(previous, tokens[index - 2], follower);
  }
  return previous.kind === 'number' ? 'figure' : 'word';
}

/** Parts of a paragraph of a law, the name of which may follow them. */
const lawParts = new Set(['st.', 'p.', 'mom.', 'pkt.']);

/** *9 § 1 st. 3 p. LSS*, *4 § 2 st. SoL*: what follows is the short name of the law that the paragraph is of. */
function isPartOfLaw(tokens: readonly Token[], from: number, index: number): boolean {
  if (!lawParts.has(tokens[index]!.lower)) return false;
  const { text, abbreviation } = tokens[index + 1]!;
  if (!abbreviation && text !== text.toUpperCase()) return false;
  for (let before = index - 1; before >= from && before >= index - 8; before--) {
    if (tokens[before]!.text.startsWith('§')) return true;
  }
  return false;
}

function abbreviationEnd(token: Token, previous: Token | undefined, follower: Follower): End {
  const entry = findAbbreviation(token.text);
  if (entry !== undefined) {
    // 90 min., 3 vån.: a unit after its figure; but 2017/18:151 s. 24 and 10 kap. KL.
    // 200 ex. are copies, no example.
    const unit =
      entry.word === true ||
      (entry.split === 'number' && entry.advice !== 'number') ||
      (entry.form === 'ex.' && follower !== 'lower');
    if (unit && previous?.kind === 'number' && follower !== 'number') return 'closing';
    return entry.split ?? 'word';
  }
  if (token.text.length === 2) return 'initial';
  if (token.lower.endsWith('nr.')) return 'number';
  return token.text.indexOf('.') === token.text.length - 1 ? 'number' : 'either';
}

function followerKind(text: string, tokens: readonly Token[], first: number): Follower {
  let index = first;
  while (index < tokens.length - 1 && isOpener(tokens[index]!, text)) index++;
  const token = tokens[index]!;
  if (isBullet(token)) return 'mark';
  if (token.kind === 'number') return /[.)]$/u.test(token.text) ? 'mark' : 'number';
  if (token.kind !== 'word') return 'other';
  if (token.text.length === 2 && token.text.endsWith(')')) return 'mark';
  const found = classAt(token.text, 0);
  if (found === Char.digit) return 'number';
  if (found !== Char.upper) return 'lower';
  if (token.abbreviation && token.text.length === 2 && token.text.endsWith('.')) return 'letter';
  if (openers.has(token.lower)) return 'opener';
  if (token.text.length === 1) return 'letter';
  if (token.text !== token.lower && token.text === token.text.toUpperCase()) return 'acronym';
  return monthNames.has(token.lower) || looksLikeNoun(token.lower) ? 'noun' : 'capital';
}

/** Quotes, opening brackets and dashes that a sentence can begin with. */
function isOpener(token: Token, text: string): boolean {
  if (token.kind !== 'punctuation') return false;
  const code = token.text.charCodeAt(0);
  if (code === 0x2d || code === 0x2013 || code === 0x2014) return isSpaceAt(text, token.end);
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x28 ||
    code === 0x5b ||
    code === 0x2018 ||
    code === 0x2019 ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0x201e ||
    code === 0xab ||
    code === 0xbb
  );
}

/** Words that begin a sentence even when a question mark is followed by a small letter. */
const lowerOpeners = new Set(
  'vi du ni jag det den hur vad var vem när ring mejla kontakta hör läs se skriv kom skicka'.split(' '),
);

/** Small-lettered beginnings of names: *von Rosen, af Klint*. */
const particles = new Set(['von', 'af', 'van']);

/** How much an unlisted abbreviation (*hdl. Anna Ek, Sthlm. 08*) speaks against an end; *bvc.* is a word. */
function vowellessPenalty(follower: Follower, second: Token | undefined): number {
  if (follower === 'opener' || follower === 'noun') return 0;
  if (follower !== 'capital') return 8;
  return second !== undefined && classAt(second.text, 0) === Char.upper ? 8 : 3;
}

/** Words that begin a reference in brackets. */
const references = new Set(['se', 'jfr', 'jämför', 'läs', 'källa', 'ur']);

/** What speaks for or against a boundary beside its end and its follower. */
function adjustments(
  text: string,
  tokens: readonly Token[],
  from: number,
  index: number,
  last: number,
  end: End,
  follower: Follower,
): number {
  const stop = tokens[index]!;
  const next = tokens[last + 1]!;
  const previous = index > from ? tokens[index - 1]! : undefined;
  let score = 0;
  // A comma or colon goes on; so does a closing mark that stands alone.
  if (next.kind === 'punctuation' && !isOpener(next, text) && !isBullet(next)) score -= 10;
  if (next.start === tokens[last]!.end) score += touching(follower, end, previous);
  const closed = last > index;
  const closer = closed ? tokens[index + 1]!.text : '';
  if (closer === ')' && previous?.text === '(') score -= 10;
  // Förordningen om skydd m.m. (1998:1252): a number in brackets, or words that go on, belong to what stands before.
  if (stop.abbreviation && next.text === '(' && /^(?:number|lower|mark)$/u.test(follower)) score -= 10;
  if (stop.abbreviation && closer === ')' && tokens[from]!.text !== '(') score -= 4;
  // 1 tim. 20 min., 2 år 6 mån.: a smaller unit goes on where the greater ended.
  if (follower === 'number' && stop.abbreviation && isUnit(tokens[last + 2]) && isUnit(stop)) {
    if (unitOf(stop) !== unitOf(tokens[last + 2]!)) score -= 10;
  }
  // A figure alone at the end is the mark of a note.
  if (follower === 'number' && last + 2 === tokens.length) score -= 6;
  switch (end) {
    case 'question':
      // Är du under 18 år? (Då behöver du målsmans underskrift.) A reference stands for itself: (Se bilaga 2.)
      if (next.text === '(' && !references.has(tokens[last + 2]?.lower ?? '')) score -= 10;
      if (follower === 'lower' && !closed && lowerOpeners.has(next.lower)) score += 3;
      break;
    case 'word':
      if (previous === undefined || previous.kind !== 'word' || previous.abbreviation) break;
      if (follower === 'lower' && !closed && (isWholeWord(previous) || particles.has(next.lower))) score += 3;
      if (isVowelless(previous)) score -= vowellessPenalty(follower, tokens[last + 2]);
      break;
    case 'initial':
      // Mia Å. Ärendet: the initial stands for the last name.
      if (index === from) score -= 6;
      else if (previous?.kind === 'word' && commonNouns.has(next.lower)) score += 2;
      break;
    case 'figure':
      // A short figure alone is a heading's number.
      if (index - 1 === from && previous !== undefined && previous.text.length < 5) score -= 8;
      break;
    default:
      // Tel. Växeln, Dr. Berg, A. Inledning, Min. 1 vuxen: the abbreviation begins its own line.
      if (index === from && stop.kind === 'word') score -= end === 'either' ? 3 : 6;
  }
  return score;
}

/** Parts of a span of time, or of a weight, that are written one after another. */
const smallUnits = new Set(['tim', 'min', 'sek', 'mån', 'v', 'dag', 'd', 'kg', 'hg', 'g']);

function unitOf(token: Token): string {
  return token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower;
}

function isUnit(token: Token | undefined): boolean {
  return token !== undefined && smallUnits.has(unitOf(token));
}

/** A missing space: only a small letter, a stop and a capital are a boundary (*skola.Hör*). */
function touching(follower: Follower, end: End, previous: Token | undefined): number {
  const capital = follower === 'opener' || follower === 'noun' || follower === 'capital';
  if (!capital || (end !== 'word' && end !== 'question' && end !== 'figure')) return -10;
  if (end === 'figure') return follower === 'opener' ? 0 : -3;
  return previous !== undefined && previous.kind === 'word' && previous.text.length < 2 ? -10 : 0;
}

/** Whether a small-lettered word can hardly be an abbreviation: it ends as whole Swedish words do. */
function isWholeWord(token: Token): boolean {
  const { lower } = token;
  if (token.text !== lower && token.start > 0 && lower.length < 5) return false;
  if (openers.has(lower)) return true;
  if (lower.length < 4) return false;
  return /(?:[aeiouyåäö]|[aeo][nrt]|as|ad|ing|het|lig|isk|des|ts|ns|or)$/u.test(lower);
}

/** Whether a word has letters but no vowel, as unlisted abbreviations do (*hdl, Sthlm*); *KL* is an acronym. */
function isVowelless(token: Token): boolean {
  const { lower, text } = token;
  if (lower.length < 2 || lower.length > 6 || text === text.toUpperCase()) return false;
  return !/[aeiouyåäöéü\d]/u.test(lower);
}
