import { capitalise } from '../../base/capitalise.ts';
import { setOfWords } from '../../base/word-list.ts';
import { subjectPronouns } from '../pronouns.ts';
import type { Token } from '../types.ts';
import { hither, type PlaceSlip, there, thither, whither } from './place-words.ts';
import type { WritingHit } from './types.ts';

const PREPOSITIONS = setOfWords(
  'av för till med från hos bland mellan mot åt om på i vid kring runt genom utan efter före över under bakom framför inom utöver',
);
/** Finite verbs that a subject stands before, and that are no nouns. */
const FINITE = setOfWords(
  'är har ska skall kan vill får måste bör blir var hade skulle kunde ville fick blev kommer behöver tycker säger tror vet gör ' +
    'heter bor arbetar söker brukar menar anser upplever känner tänker jobbar använder finns ligger sitter står',
);
const CONJUNCTIONS = setOfWords('att och men när eftersom medan innan därför fast så');
/** After *till de* and the like, these words show that no noun phrase follows. */
const AFTER_OBJECT = setOfWords('att när inte också nu redan själva ifall eftersom medan innan sedan');
const CLAUSE_END = /^[.!?,;:)»”"]$/u;

/**
 * *de* for *dem*, *dem* for *de*, and *dom* for either, only where the form next to it decides:
 * Skrivregler 10.1 and Språkriktighetsboken; what is open either way (*de/dem som*) is left alone.
 * `upos` are universal part-of-speech tags, where they are at hand: *dom* that is a noun is then left alone.
 */
export function findDeDem(tokens: readonly Token[], upos?: readonly string[]): WritingHit[] {
  const hits: WritingHit[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'word' || upos?.[index] === 'NOUN') continue;
    const right = rightForm(tokens, index);
    if (!right) continue;
    const suggestion = token.text[0] === 'D' ? capitalise(right) : right;
    hits.push({ start: token.start, end: token.end, suggestion, kind: 'de-dem' });
  }
  return hits;
}

function rightForm(tokens: readonly Token[], index: number): 'de' | 'dem' | undefined {
  const { lower } = tokens[index]!;
  if (lower !== 'de' && lower !== 'dem' && lower !== 'dom') return undefined;
  const before = tokens[index - 1]?.lower ?? '';
  const next = tokens[index + 1];
  const after = next?.lower ?? '';
  const third = tokens[index + 2]?.lower ?? '';
  // A quotation mark behind a space opens what it quotes: *till de ”vanliga” eleverna*.
  const isOpening = next !== undefined && /[»”"]/u.test(after) && next.start > tokens[index]!.end;
  const isEnd = next === undefined || (CLAUSE_END.test(after) && !isOpening);
  const isObject = PREPOSITIONS.has(before) && (isEnd || AFTER_OBJECT.has(after));
  if (lower === 'de') {
    // *Om de*, *när de* and *efter de* may open a clause; a preposition and *de* before a mark may not.
    return isObject && !(before === 'om' && AFTER_OBJECT.has(after)) ? 'dem' : undefined;
  }
  const isSubject =
    FINITE.has(after) &&
    !subjectPronouns.has(third) &&
    (index === 0 || CONJUNCTIONS.has(before) || isClauseStart(tokens, index));
  const isArticle =
    (index === 0 || PREPOSITIONS.has(before)) &&
    (isDefinitePlural(after) || (/[ae]$/u.test(after) && isDefinitePlural(third)));
  if (lower === 'dem') return isSubject || isArticle ? 'de' : undefined;
  return formOfDom(before, after, third, isObject, isSubject || isArticle);
}

/** *dom* is also a noun (*i dom den 3 maj, dom har fallit*). */
function formOfDom(
  before: string,
  after: string,
  third: string,
  isObject: boolean,
  isSubject: boolean,
): 'de' | 'dem' | undefined {
  if (/^(?:en|den|denna|ingen|någon|vår|sin|enligt|genom|i)$/u.test(before)) return undefined;
  if (isSubject && !/(?:meddelats|fallit|vunnit|fallen|laga|avkunnats|slutlig)$/u.test(third)) return 'de';
  if (isObject) return 'dem';
  if (before === 'alla' || before === 'båda') return 'de';
  return after === 'andra' && before !== 'av' ? 'de' : undefined;
}

function isClauseStart(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.text === ',';
}

function isDefinitePlural(word: string): boolean {
  return /(?:[aeo]rna|ena)$/u.test(word) && word.length > 5;
}

const STANDS = setOfWords('är ligger finns bor sitter står hittar befinner');
/** Infinitives of staying: *vart kan jag parkera?* */
const STAYS = /^(?:hitta|parkera|köpa|läsa|hyra|låna|bo|jobba|arbeta|äta|träffa|se|få)$/u;

/** *Visa vart toaletten ligger, vart du hittar*: a subject of at most two words and a verb of staying close the clause. */
function standsLast(tokens: readonly Token[], index: number): boolean {
  for (let place = index + 2; place <= index + 3; place++) {
    if (!/^(?:ligger|finns|bor|hittar|hålls|sitter|parkerar)$/u.test(tokens[place]?.lower ?? '')) continue;
    return tokens.slice(index + 1, place).every(({ kind }) => kind === 'word');
  }
  return false;
}

const MOVES = setOfWords('vända gå åka resa flytta');

/** *vart* for *var* (*vart ligger*), *var* for *vart* (*var ska jag vända mig*), and *där* and *dit* for each other. */
export function findVarVart(tokens: readonly Token[]): WritingHit[] {
  const hits: WritingHit[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const slip = placeWord(tokens, index);
    if (!slip) continue;
    const { right, isUnsure } = slip;
    const suggestion = /^[VD]/u.test(token.text) ? capitalise(right) : right;
    hits.push({
      start: token.start,
      end: token.end,
      suggestion,
      kind: 'var-vart',
      ...(isUnsure ? { isUnsure } : {}),
    });
  }
  return hits;
}

function placeWord(tokens: readonly Token[], index: number): PlaceSlip | undefined {
  const { lower } = tokens[index]!;
  if (lower === 'där') return thither(tokens, index);
  if (lower === 'dit') return there(tokens, index);
  if (lower === 'här') return hither(tokens, index);
  const right = lower === 'var' || lower === 'vart' ? whereOrWhither(tokens, index) : undefined;
  if (right !== undefined) return { right };
  return lower === 'var' ? whither(tokens, index) : undefined;
}

function whereOrWhither(tokens: readonly Token[], index: number): 'var' | 'vart' | undefined {
  const { lower } = tokens[index]!;
  const next = tokens[index + 1]?.lower ?? '';
  const third = tokens[index + 2]?.lower ?? '';
  if (lower === 'vart') {
    // Har vart is spoken Swedish for har varit, vart tredje år is a number.
    const before = tokens[index - 1]?.lower ?? '';
    if (/^(?:har|hade|ha|åt|någon)$/u.test(before)) return undefined;
    // *Vart är du på väg?*
    if (
      tokens
        .slice(index + 2, index + 6)
        .some((token, at, all) => token.lower === 'väg' && all[at - 1]?.lower === 'på')
    )
      return undefined;
    if (
      /^(?:kan|hittar|får)$/u.test(next) &&
      subjectPronouns.has(third) &&
      STAYS.test(tokens[index + 3]?.lower ?? '')
    )
      return 'var';
    return STANDS.has(next) || standsLast(tokens, index) || (next === 'någonstans' && STANDS.has(third))
      ? 'var'
      : undefined;
  }
  if (next === 'vänder' && subjectPronouns.has(third) && index === 0) return 'vart';
  if (!/^(?:ska|skall|kan|bör)$/u.test(next) || !subjectPronouns.has(third)) return undefined;
  return tokens.slice(index + 3, index + 5).some(({ lower: verb }) => MOVES.has(verb)) ? 'vart' : undefined;
}
