import { capitalise } from '../../base/capitalise.ts';
import { CompoundChecker } from './compound-check.ts';
import { Flag } from './format.ts';
import type { Lexicon } from './lexicon.ts';

export type CasePattern = 'lower' | 'initial' | 'all' | 'mixed';

/** How a word uses capitals: *hus*, *Hus*, *HUS* or *eHus, LibreOffice*. Signs and digits count for neither. */
export function casePattern(word: string): CasePattern {
  let capitals = 0;
  let small = 0;
  for (let index = 0; index < word.length; index++) {
    const unit = word.charCodeAt(index);
    if (unit >= 97 && unit <= 122) small++;
    else if (unit >= 65 && unit <= 90) capitals++;
    else if (unit > 127) {
      const letter = word[index]!;
      const lower = letter.toLowerCase();
      if (lower !== letter) capitals++;
      else if (letter.toUpperCase() !== letter) small++;
    }
  }
  if (capitals === 0) return 'lower';
  if (capitals === 1 && word[0] !== word[0]!.toLowerCase()) return 'initial';
  return small === 0 ? 'all' : 'mixed';
}

const INITIAL_CAPITAL = 1;
const HAS_CAPITAL = 2;

type Check = 'right' | 'wrong' | 'forbidden';

/**
 * Whether a word is right, decided as Hunspell 1.7 decides with dictionary-sv: case, affixes, compounds,
 * forbidden words, and words joined by hyphen or colon.
 */
export class Lookup {
  private readonly compounds: CompoundChecker;
  readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.compounds = new CompoundChecker(lexicon);
  }

  /** True for a right word. Stops at the end are not part of it unless it is listed with them. */
  accepts(word: string): boolean {
    return this.spell(word, 0);
  }

  /** True when the form itself is listed or inflected from a listed word, in any fitting case. */
  isListed(word: string): boolean {
    const { lexicon } = this;
    if (lexicon.flagsOf(word) & Flag.ALONE) return true;
    const pattern = casePattern(word);
    if (pattern !== 'initial' && pattern !== 'all') return false;
    const lower = word.toLowerCase();
    if (lexicon.flagsOf(lower) & Flag.ALONE) return true;
    const twin = word[0]! + lower.slice(1);
    return pattern === 'all' && (lexicon.flagsOf(twin) & (Flag.ALONE | Flag.ONLY_ALL_CAPS)) !== 0;
  }

  private spell(text: string, depth: number): boolean {
    let end = text.length;
    while (end > 0 && text[end - 1] === '.') end--;
    const stops = text.length - end;
    const word = stops ? text.slice(0, end) : text;
    if (word === '') return true;
    if (isNumber(word)) return true;
    const verdict = this.byCase(word, stops > 0);
    if (verdict) return true;
    return this.broken(word, depth);
  }

  private byCase(word: string, hasStop: boolean): boolean {
    const pattern = casePattern(word);
    const flags = pattern === 'lower' ? 0 : HAS_CAPITAL;
    if (pattern === 'lower' || pattern === 'mixed' || pattern === 'all') {
      if (this.check(word, flags) === 'right') return true;
      if (hasStop && this.check(`${word}.`, flags) === 'right') return true;
      if (pattern !== 'all') return false;
    }
    const lower = word.toLowerCase();
    const initial = capitalise(lower);
    const initialFlags = pattern === 'initial' ? flags | INITIAL_CAPITAL : flags;
    const first = this.check(initial, initialFlags);
    if (first === 'forbidden') return false;
    if (first === 'right' || this.check(lower, flags) === 'right') return true;
    if (!hasStop) return false;
    return this.check(`${lower}.`, flags) === 'right' || this.check(`${initial}.`, initialFlags) === 'right';
  }

  private check(word: string, context: number): Check {
    const flags = this.lexicon.flagsOf(word);
    if (flags & Flag.FORBIDDEN) return 'forbidden';
    if (flags & Flag.ALONE) return 'right';
    if (flags & Flag.ONLY_ALL_CAPS && context === HAS_CAPITAL) return 'right';
    return this.compounds.accepts(word, (context & HAS_CAPITAL) !== 0) ? 'right' : 'wrong';
  }

  /** BREAK: both sides of a hyphen or colon are right words by themselves. */
  private broken(word: string, depth: number): boolean {
    if (depth > 8) return false;
    let signs = 0;
    for (let at = 0; at < word.length; at++) if (word[at] === '-' || word[at] === ':') signs++;
    if (signs === 0 || signs >= 10) return false;
    for (const second of [true, false]) {
      for (const sign of '-:') {
        let at = word.indexOf(sign);
        if (at <= 0 || at >= word.length - 1) continue;
        if (second) {
          const after = word.indexOf(sign, at + 1);
          if (after > 0 && after < word.length - 1) at = after;
        }
        if (this.spell(word.slice(at + 1), depth + 1) && this.spell(word.slice(0, at), depth + 1))
          return true;
      }
    }
    return false;
  }
}

/** Digits with single stops, commas or hyphens between them. */
function isNumber(word: string): boolean {
  let digit = false;
  for (let index = 0; index < word.length; index++) {
    const unit = word.charCodeAt(index);
    if (unit >= 48 && unit <= 57) digit = true;
    else if ((unit === 44 || unit === 45 || unit === 46) && digit) digit = false;
    else return false;
  }
  return digit;
}
