import { MAX_COMPOUND_LENGTH } from './compound-check.ts';
import { ANY_FIRST, Flag, MUNICIPAL_FIRST, WordClass } from './format.ts';
import type { Lexicon } from './lexicon.ts';

/** A part of a compound. Offsets are UTF-16 units into the word, end exclusive. */
export interface CompoundPart {
  text: string;
  start: number;
  end: number;
  /** `free` can stand alone (*stad*), `binding` cannot (*stads-*, *vecko-*). */
  form: 'free' | 'binding';
}

const MIN_FREE_PART = 3;

interface Best {
  parts: number;
  frequency: number;
  /** End of the first part, and where the next begins (one less where a letter is shared: *fallucka*). */
  end: number;
  next: number;
}

/**
 * The parts of a compound by the dictionary's binding forms: fewest parts first, then the most frequent ones.
 * Undefined when the word is no compound. Hyphens divide parts and belong to none. Case is ignored.
 * With `free`, parts of three letters or more that are listed words may also meet without a binding form.
 * Where two parts share a letter (*fall* + *lucka* = *fallucka*), their offsets overlap.
 */
export function compoundParts(lexicon: Lexicon, word: string, free = false): CompoundPart[] | undefined {
  if (word.length > MAX_COMPOUND_LENGTH) return undefined;
  if (word.includes('-')) return hyphenatedParts(lexicon, word, free);
  return solidParts(lexicon, word, 0, free);
}

function hyphenatedParts(lexicon: Lexicon, word: string, free: boolean): CompoundPart[] | undefined {
  const parts: CompoundPart[] = [];
  let start = 0;
  for (const text of word.split('-')) {
    if (text) {
      const whole = lexicon.flagsOf(text.toLowerCase()) & Flag.ENTRY;
      const inner = whole ? undefined : solidParts(lexicon, text, start, free);
      if (inner) parts.push(...inner);
      else parts.push(part(lexicon, text, start, true));
    }
    start += text.length + 1;
  }
  return parts.length > 1 ? parts : undefined;
}

function part(lexicon: Lexicon, text: string, start: number, isLast: boolean): CompoundPart {
  const lower = text.toLowerCase();
  const flags = lexicon.flagsOf(text) | lexicon.flagsOf(lower);
  // stads is a genitive that stands alone, but before another part it is the binding form.
  const free = flags & Flag.ALONE && (isLast || flags & Flag.ENTRY || !(flags & ANY_FIRST));
  return { text, start, end: start + text.length, form: free ? 'free' : 'binding' };
}

function solidParts(
  lexicon: Lexicon,
  text: string,
  offset: number,
  free: boolean,
): CompoundPart[] | undefined {
  const word = text.toLowerCase();
  const memo = new Map<number, Best | null>();
  const first = bestFrom(lexicon, word, 0, free, memo);
  if (!first) return undefined;
  const parts: CompoundPart[] = [];
  for (let start = 0, best: Best | null = first; best; ) {
    parts.push(part(lexicon, text.slice(start, best.end), offset + start, best.end === word.length));
    if (best.end === word.length) break;
    start = best.next;
    best = memo.get(start) ?? null;
  }
  return isEnding(lexicon, word, parts) ? undefined : parts;
}

/** *Hallen* is a form of *hall*, not *hall + len*: a listed form whose last part would be an ending and a shared letter. */
function isEnding(lexicon: Lexicon, word: string, parts: readonly CompoundPart[]): boolean {
  const last = parts.at(-1)!;
  const before = parts.at(-2);
  if (before === undefined || last.start === before.end || last.text.length > 3) return false;
  const flags = lexicon.flagsOf(word);
  return (flags & Flag.ALONE) !== 0 && !(flags & Flag.ENTRY);
}

function bestFrom(
  lexicon: Lexicon,
  word: string,
  start: number,
  free: boolean,
  memo: Map<number, Best | null>,
): Best | null {
  const known = memo.get(start);
  if (known !== undefined) return known;
  let best: Best | null = null;
  const consider = (candidate: Best) => {
    if (
      !best ||
      candidate.parts < best.parts ||
      (candidate.parts === best.parts && candidate.frequency > best.frequency)
    ) {
      best = candidate;
    }
  };
  let node = 0;
  for (let end = start + 1; end <= word.length; end++) {
    node = lexicon.step(node, word.charCodeAt(end - 1));
    if (node < 0) break;
    const payload = lexicon.payloadAt(node);
    if (payload < 0) continue;
    const flags = lexicon.flags(payload);
    if (end === word.length) {
      if (start > 0 && mayEnd(lexicon, payload, flags, end - start, free)) {
        consider({ parts: 1, frequency: lexicon.frequency(payload), end, next: end });
      }
      continue;
    }
    if (!mayGoOn(lexicon, payload, flags, start === 0, end - start, free)) continue;
    if (!(flags & ANY_FIRST) && isInflected(lexicon, word, start, end, payload, flags)) continue;
    const frequency = frequencyOfStem(lexicon, word, start, end, payload, flags);
    for (const next of word[end - 1] === word[end - 2] ? [end, end - 1] : [end]) {
      if (next - start < 2) continue;
      const rest = bestFrom(lexicon, word, next, free, memo);
      if (rest) consider({ parts: rest.parts + 1, frequency: rest.frequency + frequency, end, next });
    }
  }
  memo.set(start, best);
  return best;
}

/**
 * *Kommunen + chef, elever + projekt*: of the forms of a noun only the genitive begins compounds (*dags + rytm*), and
 * what the word list has as a first part (*läs + år*).
 */
function isInflected(
  lexicon: Lexicon,
  word: string,
  start: number,
  end: number,
  payload: number,
  flags: number,
): boolean {
  if (flags & Flag.ENTRY || lexicon.classes(payload) !== WordClass.NOUN) return false;
  if (lexicon.municipal(payload) & MUNICIPAL_FIRST) return false;
  return word[end - 1] !== 's' || !(lexicon.flags(lexicon.find(word, start, end - 1)) & Flag.ENTRY);
}

/**
 * A free part that may meet another without a binding form: a noun or adjective in use, and nothing else. The project's own
 * words are in use, whatever the frequency list says: *årsräknings + utbildning*.
 */
function isFreePart(lexicon: Lexicon, payload: number, flags: number, length: number): boolean {
  if (length < MIN_FREE_PART || !(flags & Flag.ALONE) || flags & Flag.MISSPELLING) return false;
  const classes = lexicon.classes(payload);
  if (classes & (WordClass.FUNCTION | WordClass.ADVERB)) return false;
  if ((classes & (WordClass.NOUN | WordClass.ADJECTIVE)) === 0) return false;
  return lexicon.frequency(payload) > 0 || (flags & (Flag.OWN | Flag.NO_SUGGEST)) === Flag.OWN;
}

function mayEnd(lexicon: Lexicon, payload: number, flags: number, length: number, free: boolean): boolean {
  if (flags & Flag.END_FORBIDDEN) return false;
  if (flags & Flag.END && !free) return true;
  if (!free) return false;
  if (isFreePart(lexicon, payload, flags, length)) return true;
  return (flags & (Flag.END | Flag.ALONE)) !== 0 && length >= rareEnd(flags);
}

/** Length from which a last part need not be in use: shorter ones are too often chance. */
function rareEnd(flags: number): number {
  return flags & Flag.END ? MIN_FREE_PART + 1 : 2 * MIN_FREE_PART;
}

function mayGoOn(
  lexicon: Lexicon,
  payload: number,
  flags: number,
  isFirst: boolean,
  length: number,
  free: boolean,
): boolean {
  if (flags & (isFirst ? Flag.BEGIN : Flag.MIDDLE)) return true;
  if (!free || length < MIN_FREE_PART) return false;
  return (flags & Flag.BEGIN) !== 0 || isFreePart(lexicon, payload, flags, length);
}

/** A binding form is as frequent as its head word where it only adds a letter. */
function frequencyOfStem(
  lexicon: Lexicon,
  word: string,
  start: number,
  end: number,
  payload: number,
  flags: number,
): number {
  const added = (flags >>> Flag.ADDED_SHIFT) & 3;
  const own = lexicon.frequency(payload);
  if (added === 0 || added === 3) return own;
  return Math.max(own, lexicon.frequency(lexicon.find(word, start, end - added)));
}
