/**
 * The pattern language of terms.
 *
 * A term is words separated by spaces, matched without regard to upper and lower case, inside one sentence:
 *
 * | in the term | matches |
 * |---|---|
 * | `enlighet` | that form |
 * | `~åtgärd` | every form of the word, with the term's class; `~åtgärd:noun` with its own |
 * | `(en)` | the word or nothing |
 * | `en\|ett` | one of the words; also `(en\|ett)` |
 * | `…` | up to 3 words in between, `…5` up to 5; never across `.`, `:`, `;`, `!`, `?` or a line break |
 * | `hög*`, `*verksamhet` | words that begin or end so, at least three letters given |
 * | `<NOUN>`, `rörande<ADP>` | any word of that class (UPOS), the word where it is of that class; nothing without a tagger |
 * | `{handling}` | one of the words of the list `handling`; `~{handling}:noun` in every form |
 *
 * A term with a class that inflects (verb, noun, adjective) and no `~` inflects its first word when it is a
 * verb, its last when it is a noun or an adjective. Behind an inflected verb that a phrase begins with may stand
 * what a clause puts there: its subject and adverbs (*därför vidtog vi inte åtgärder*). A piece such as `och/eller` is cut into tokens as running
 * text is.
 */

import { LocalisedError } from '../../base/localised-error.ts';
import { tokenise } from '../../swedish/tokens.ts';
import type { Localised } from '../types.ts';
import { type InflectedClass, inflects, type TermClass, type TermTag, termTags } from './data.ts';

export interface WordChoice {
  text: string;
  /** The class to inflect by; absent when only this form matches. */
  inflect?: InflectedClass;
  /** `text` is only the beginning (`hög*`) or the ending (`*verksamhet`) of the word. */
  wildcard?: 'beginning' | 'ending';
  /** `text` is the name of a list of words (`{handling}`), of which each can stand here. */
  isList?: true;
  /** The word class that the tagger must see; with an empty `text` any word of it matches. */
  tag?: TermTag;
}

export interface WordPiece {
  kind: 'word';
  choices: WordChoice[];
  optional: boolean;
}

export interface GapPiece {
  kind: 'gap';
  /** Most tokens in the gap. */
  max: number;
}

export type Piece = WordPiece | GapPiece;

export class PatternError extends LocalisedError {
  constructor(messages: Localised) {
    super('PatternError', messages);
  }
}

const defaultGap = 3;
const largestGap = 12;
const shortestWildcard = 3;

/**
 * Parses a term.
 *
 * @throws PatternError with what is wrong and what to do.
 */
export function parsePattern(pattern: string, termClass?: TermClass): Piece[] {
  const texts = pattern.normalize('NFC').trim().split(/\s+/u);
  const pieces: Piece[] = [];
  for (const text of texts) {
    if (text === '') continue;
    const gap = /^(?:…|\.\.\.)(\d*)$/u.exec(text);
    if (gap) pieces.push({ kind: 'gap', max: gapSize(gap[1]!, pattern) });
    else pieces.push(...parseWord(text, pattern, termClass));
  }
  const words = pieces.filter((piece) => piece.kind === 'word');
  if (!words.some((word) => !word.optional)) {
    throw new PatternError({
      sv: `”${pattern}” har inget ord som måste finnas. Skriv minst ett ord utan parentes.`,
      en: `“${pattern}” has no word that must be there. Write at least one word without parentheses.`,
    });
  }
  if (pieces[0]!.kind === 'gap' || pieces.at(-1)!.kind === 'gap') {
    throw new PatternError({
      sv: `”${pattern}” börjar eller slutar med …. Ta bort det: en lucka behöver ord på båda sidor.`,
      en: `“${pattern}” begins or ends with …. Remove it: a gap needs words on both sides.`,
    });
  }
  if (inflects(termClass) && !pattern.includes('~')) inflectHead(words, termClass);
  return pieces;
}

function gapSize(digits: string, pattern: string): number {
  const size = digits === '' ? defaultGap : Number(digits);
  if (size >= 1 && size <= largestGap) return size;
  throw new PatternError({
    sv: `Luckan …${digits} i ”${pattern}” måste vara 1–${largestGap} ord.`,
    en: `The gap …${digits} in “${pattern}” must be 1–${largestGap} words.`,
  });
}

function inflectHead(words: WordPiece[], termClass: InflectedClass): void {
  const required = words.filter((word) => !word.optional);
  const head = termClass === 'verb' ? required[0]! : required.at(-1)!;
  for (const choice of head.choices)
    if (choice.wildcard === undefined && choice.text !== '') choice.inflect = termClass;
}

function parseWord(text: string, pattern: string, termClass: TermClass | undefined): WordPiece[] {
  const optional = text.startsWith('(') && text.endsWith(')');
  const inner = optional ? text.slice(1, -1) : text;
  if (inner === '' || /[()]/u.test(inner)) {
    throw new PatternError({
      sv: `Parenteserna i ”${pattern}” går inte ihop. Skriv ett ord i varje parentes: (en) eller (en|ett).`,
      en: `The parentheses in “${pattern}” do not match. Write one word in each: (en) or (en|ett).`,
    });
  }
  const alternatives = inner.split('|');
  if (alternatives.length === 1 && !optional && !/[~*{<]/u.test(inner)) {
    // A piece with a hyphen, colon or slash is cut as text is: "och/eller" is three tokens there.
    if (/^[a-zåäö]+$/u.test(inner)) return [{ kind: 'word', choices: [{ text: inner }], optional: false }];
    const tokens = tokenise(inner);
    return tokens.map(({ lower }) => ({ kind: 'word', choices: [{ text: lower }], optional: false }));
  }
  const choices = alternatives.map((choice) => parseChoice(choice, pattern, termClass));
  if (new Set(choices.map(({ tag }) => tag)).size > 1) {
    throw new PatternError({
      sv: `”${inner}” i ”${pattern}” har olika ordklasser. Skriv samma <ordklass> vid varje ord, eller två termer.`,
      en: `“${inner}” in “${pattern}” has different word classes. Write the same <class> at each word, or two terms.`,
    });
  }
  return [{ kind: 'word', choices, optional }];
}

function parseChoice(text: string, pattern: string, termClass: TermClass | undefined): WordChoice {
  const tagged = /^(.*)<([^<>]*)>$/u.exec(text);
  if (tagged !== null) return parseTagged(tagged[1]!, tagged[2]!, pattern, termClass);
  let word = text.toLowerCase();
  if (word.startsWith('~')) {
    word = word.slice(1);
    const colon = word.lastIndexOf(':');
    const named = colon > 0 ? word.slice(colon + 1) : termClass;
    if (colon > 0) word = word.slice(0, colon);
    if (named !== 'verb' && named !== 'noun' && named !== 'adjective') {
      throw new PatternError({
        sv: `~${word} i ”${pattern}” saknar ordklass. Skriv ~${word}:verb, ~${word}:noun eller ~${word}:adjective.`,
        en: `~${word} in “${pattern}” has no word class. Write ~${word}:verb, ~${word}:noun or ~${word}:adjective.`,
      });
    }
    return { ...parsePlain(word, pattern), inflect: named };
  }
  const wildcard = word.startsWith('*') ? 'ending' : word.endsWith('*') ? 'beginning' : undefined;
  if (wildcard === undefined) return parsePlain(word, pattern);
  word = wildcard === 'ending' ? word.slice(1) : word.slice(0, -1);
  checkWord(word, pattern);
  if (word.length < shortestWildcard) {
    throw new PatternError({
      sv: `”${text}” i ”${pattern}” är för kort. Skriv minst ${shortestWildcard} bokstäver vid stjärnan.`,
      en: `“${text}” in “${pattern}” is too short. Write at least ${shortestWildcard} letters beside the star.`,
    });
  }
  return { text: word, wildcard };
}

function parseTagged(
  word: string,
  tag: string,
  pattern: string,
  termClass: TermClass | undefined,
): WordChoice {
  const known = termTags.find((one) => one === tag);
  if (known === undefined) {
    throw new PatternError({
      sv: `Ordklassen <${tag}> i ”${pattern}” finns inte. Skriv någon av ${termTags.join(', ')}.`,
      en: `There is no word class <${tag}> in “${pattern}”. Write one of ${termTags.join(', ')}.`,
    });
  }
  return word === '' ? { text: '', tag: known } : { ...parseChoice(word, pattern, termClass), tag: known };
}

function parsePlain(word: string, pattern: string): WordChoice {
  const list = /^\{([^{}]+)\}$/u.exec(word)?.[1];
  checkWord(list ?? word, pattern);
  return list === undefined ? { text: word } : { text: list, isList: true };
}

function checkWord(word: string, pattern: string): void {
  if (word !== '' && !/[~*|:{}<>\s]/u.test(word)) return;
  throw new PatternError({
    sv: `”${pattern}” går inte att tolka vid ”${word}”. Se docs/termer.md för hur en term skrivs.`,
    en: `“${pattern}” cannot be read at “${word}”. See docs/termer.md for how a term is written.`,
  });
}
