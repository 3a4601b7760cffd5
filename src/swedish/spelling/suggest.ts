import { capitalise } from '../../base/capitalise.ts';
import { Flag, WordClass } from '../lexicon/format.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type CasePattern, casePattern, type Lookup } from '../lexicon/lookup.ts';
import { restoreDamaged } from './damaged.ts';
import { withoutDoubledPart } from './doubled-parts.ts';
import { type Neighbour, searchNeighbours } from './edits.ts';

/** Spellings of the same sound, and clusters that are mixed up: one slip, though several letters. */
const SOUNDS: readonly string[][] = (
  'sj/stj/skj/sch/sh/ch/sk/ti/ssi/ge/gi tj/kj/ch/k ng/gn/ngn ngt/gt/kt nk/ngk x/ks/cks/gs ck/k/kk dj/j/gj/hj/lj/g ' +
  'ej/äj/aj/ai/eg ou/o/u v/hv/ff/f ph/f qu/kv ts/s/tz c/s/ss sion/tion/ssion sch/sj sc/s/ss rl/l rt/t nd/nn mn/mm/m ' +
  'ett/it ent/ant ens/ans sst/st ds/s ts/ds ks/x ige/iga eu/ev y/i/ie ie/i eur/ör oi/oj au/av/o'
)
  .split(' ')
  .map((group) => group.split('/'));

const RANKING = {
  /** A mixed-up cluster of letters for one sound. */
  sound: 0.85,
  /** One letter that lost its dots or ring, and each further one. */
  restored: 0.7,
  restoredMore: 0.2,
  /** How much a step in frequency class is worth, in edits. */
  frequency: 0.16,
  compound: 0.85,
  split: 2.1,
  /** Words that stand together in phrases: a little less than the letter that a word beside them has too few or many. */
  phrase: 1.0,
  /** How far *i ordning* comes before *ordning*. */
  beforeBare: 0.01,
  /** A small letter for a capital. */
  capital: 0.15,
  secondEdit: 0.4,
  /** A part that stood in the word twice. */
  once: -1,
};

interface Candidate {
  form: string;
  score: number;
}

class Ranking {
  private readonly best = new Map<string, number>();

  add(form: string, score: number): void {
    const before = this.best.get(form);
    if (before === undefined || score < before) this.best.set(form, score);
  }

  /** The score of a form so far. */
  of(form: string): number | undefined {
    return this.best.get(form);
  }

  get size(): number {
    return this.best.size;
  }

  sorted(): Candidate[] {
    return [...this.best]
      .map(([form, score]) => ({ form, score }))
      .sort((a, b) => a.score - b.score || (a.form < b.form ? -1 : 1));
  }
}

/**
 * Right forms near `word`, best first: the table of common misspellings, then by the cost of the edits against
 * the frequency of the form. Compounds with one wrong part and words to be split are among them.
 */
export function suggest(lookup: Lookup, word: string, limit: number): string[] {
  const { lexicon } = lookup;
  const pattern = casePattern(word);
  const lower = word.toLowerCase();
  const ranking = new Ranking();
  lexicon.correctionsOf(lower).forEach((form, index) => {
    ranking.add(form, -3 + index);
  });
  const collect = (neighbour: Neighbour, penalty: number) => {
    const { form, cost, compound, frequency } = neighbour;
    // Binding forms (bort-) and letters that anything can follow (s-) help nobody.
    if (form.startsWith('-') || form.endsWith('-') || (compound && form[1] === '-')) return false;
    const score = cost + penalty - RANKING.frequency * frequency + (compound ? RANKING.compound : 0);
    ranking.add(compound ? `+${form}` : form, score);
    return false;
  };
  const once = withoutDoubledPart(lookup, lower);
  if (once !== undefined) ranking.add(once, RANKING.once);
  searchNeighbours(lexicon, lower, { edits: 1, compounds: true, found: (near) => collect(near, 0) });
  const initial = capitalise(lower);
  const namePenalty = pattern === 'lower' ? RANKING.capital : 0;
  addExact(lexicon, initial, namePenalty, ranking);
  searchNeighbours(lexicon, initial, {
    edits: 1,
    compounds: false,
    found: (near) => collect(near, namePenalty * 2),
  });
  addSounds(lookup, lower, ranking);
  for (const { form, changes, compound, frequency } of restoreDamaged(lexicon, lower)) {
    collect({ form, cost: RANKING.restored + RANKING.restoredMore * (changes - 1), compound, frequency }, 0);
  }
  addSplits(lexicon, lower, ranking);
  if (ranking.size < limit) {
    searchNeighbours(lexicon, lower, {
      edits: 2,
      compounds: false,
      found: (near) => collect(near, RANKING.secondEdit),
    });
  }
  return chosen(lookup, ranking, word, pattern, limit);
}

/** The best candidates in the case of the word; compounds are confirmed only when it is their turn. */
function chosen(
  lookup: Lookup,
  ranking: Ranking,
  word: string,
  pattern: CasePattern,
  limit: number,
): string[] {
  const result: string[] = [];
  // What is left out keeps its place: worse ones do not move up.
  let left = limit;
  for (const { form } of ranking.sorted()) {
    const isCompound = form.startsWith('+');
    const plain = isCompound ? form.slice(1) : form;
    if (isCompound && !lookup.accepts(plain)) continue;
    if (isOtherForm(plain, result) || isCompoundApart(lookup, plain)) {
      left--;
      continue;
    }
    const cased = pattern === 'all' ? plain.toUpperCase() : pattern === 'initial' ? capitalise(plain) : plain;
    if (cased === word || result.includes(cased)) continue;
    result.push(cased);
    if (result.length >= left) break;
  }
  return result;
}

/** The genitive of what is offered already: *kravspecificerings* beside *kravspecificering*. */
function isOtherForm(form: string, offered: readonly string[]): boolean {
  return form.endsWith('s') && offered.some((one) => one.toLowerCase() === form.slice(0, -1).toLowerCase());
}

/** *Landsting styrelsen* is no way to write *landstingsstyrelsen*. */
function isCompoundApart(lookup: Lookup, form: string): boolean {
  const [first, second, ...more] = form.split(' ');
  return (
    second !== undefined && more.length === 0 && first!.length > 3 && lookup.accepts(`${first}s${second}`)
  );
}

/** True for a right word that can be offered to people. */
function maySuggest(flags: number): boolean {
  return (flags & (Flag.ALONE | Flag.NO_SUGGEST | Flag.MISSPELLING)) === Flag.ALONE;
}

function addExact(lexicon: Lexicon, form: string, score: number, ranking: Ranking): void {
  const payload = lexicon.find(form);
  const flags = lexicon.flags(payload);
  if (!maySuggest(flags)) return;
  ranking.add(form, score - RANKING.frequency * lexicon.frequency(payload));
}

function addSounds(lookup: Lookup, word: string, ranking: Ranking): void {
  const { lexicon } = lookup;
  for (const group of SOUNDS) {
    for (const from of group) {
      for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1)) {
        for (const to of group) {
          if (to === from) continue;
          addExact(lexicon, word.slice(0, at) + to + word.slice(at + from.length), RANKING.sound, ranking);
        }
      }
    }
  }
}

/** Two words written as one: *varjedag*, *föratt*. */
function addSplits(lexicon: Lexicon, word: string, ranking: Ranking): void {
  for (let at = 1; at < word.length; at++) {
    const first = lexicon.find(word, 0, at);
    const second = lexicon.find(word, at, word.length);
    if (!isPlainWord(lexicon, first, at) || !isPlainWord(lexicon, second, word.length - at)) continue;
    const frequency = Math.min(lexicon.frequency(first), lexicon.frequency(second));
    const score = RANKING.split - RANKING.frequency * frequency;
    ranking.add(`${word.slice(0, at)} ${word.slice(at)}`, score);
  }
  const phrase = phraseOf(lexicon, word);
  // Short ones are sooner one word with a slip: *förän*, *ochså*.
  if (phrase !== undefined && (word.length >= longEnough || phrase.text.startsWith('i '))) {
    const score = RANKING.phrase * (phrase.words - 1) - RANKING.frequency * phrase.frequency;
    // *Iordning*: nobody puts an *i* before a word by a slip of the hand.
    const bare = phrase.text.startsWith('i ') ? ranking.of(word.slice(1)) : undefined;
    ranking.add(phrase.text, bare === undefined ? score : Math.min(score, bare - RANKING.beforeBare));
  }
}

/** Small words that the lexicon does not call function words. */
const smallWords = new Set(['är', 'har', 'inte', 'ska', 'kan', 'alla', 'annat', 'andra']);
const longestSmall = 9;
const longestPhrase = 30;
/** Letters from which a phrase is as likely as a slip in one word. */
const longEnough = 6;
/** The frequency class of a small word, and of the one other word of a phrase. */
const smallFrequency = 6;
const largeFrequency = 4;

interface Phrase {
  text: string;
  words: number;
  /** Frequency class of the rarest word. */
  frequency: number;
}

/**
 * A phrase of small words, with one other behind the first at most, that was written as one word: *pågrundav*, *iochmed*, *iförväg*.
 * The one of fewest words, and of those the one with the most frequent words.
 */
export function phraseOf(lexicon: Lexicon, word: string): Phrase | undefined {
  if (word.length < 4 || word.length > longestPhrase) return undefined;
  // What ends at each letter: of small words alone, and with the other one among them.
  const small: (Phrase | undefined)[] = [{ text: '', words: 0, frequency: 7 }];
  const mixed: (Phrase | undefined)[] = [undefined];
  for (let end = 1; end <= word.length; end++) {
    let onlySmall: Phrase | undefined;
    let withOther: Phrase | undefined;
    for (let start = 0; start < end; start++) {
      if (small[start] === undefined && mixed[start] === undefined) continue;
      const kind = phrasePart(lexicon, word, start, end);
      if (kind === undefined) continue;
      const add = (before: Phrase | undefined): Phrase | undefined =>
        before && {
          text: before.text === '' ? word.slice(start, end) : `${before.text} ${word.slice(start, end)}`,
          words: before.words + 1,
          frequency: Math.min(before.frequency, kind.frequency),
        };
      if (kind.isSmall) {
        onlySmall = better(onlySmall, add(small[start]));
        withOther = better(withOther, add(mixed[start]));
      } else if (start > 0) {
        withOther = better(withOther, add(small[start]));
      }
    }
    small.push(onlySmall);
    mixed.push(withOther);
  }
  const best = better(small[word.length], mixed[word.length]);
  return best !== undefined && best.words > 1 ? best : undefined;
}

function better(one: Phrase | undefined, other: Phrase | undefined): Phrase | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return (other.words - one.words || one.frequency - other.frequency) < 0 ? other : one;
}

function phrasePart(
  lexicon: Lexicon,
  word: string,
  start: number,
  end: number,
): { isSmall: boolean; frequency: number } | undefined {
  const length = end - start;
  const payload = lexicon.find(word, start, end);
  const flags = lexicon.flags(payload);
  if (!maySuggest(flags)) return undefined;
  const frequency = lexicon.frequency(payload);
  const isFunction = (lexicon.classes(payload) & WordClass.FUNCTION) !== 0;
  if (length <= longestSmall && frequency >= smallFrequency && (length > 1 || word[start] === 'i')) {
    if (isFunction || smallWords.has(word.slice(start, end))) return { isSmall: true, frequency };
  }
  if (length < 3 || frequency < largeFrequency) return undefined;
  // What follows on small words in set phrases is no verb: *till baka*, *om rådde*.
  const { VERB, NOUN, ADJECTIVE, ADVERB } = WordClass;
  const classes = lexicon.classes(payload);
  return classes & VERB && !(classes & (NOUN | ADJECTIVE | ADVERB))
    ? undefined
    : { isSmall: false, frequency };
}

const ONE_LETTER_FREQUENCY = 7;

function isPlainWord(lexicon: Lexicon, payload: number, length: number): boolean {
  const flags = lexicon.flags(payload);
  if (!maySuggest(flags)) return false;
  const frequency = lexicon.frequency(payload);
  return length === 1 ? frequency >= ONE_LETTER_FREQUENCY : frequency >= (length === 2 ? 5 : 2);
}
