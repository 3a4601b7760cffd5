import { BoundedCache } from '../../base/bounded-cache.ts';
import { trimEnd } from '../../base/trim-end.ts';
import { findAbbreviation, stoppedAbbreviation } from '../abbreviations.ts';
import { hasDigit } from '../characters.ts';
import type { Form } from '../forms.ts';
import { type CompoundPart, compoundParts } from '../lexicon/analyse.ts';
import { ANY_FIRST, Flag, WordClass } from '../lexicon/format.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { casePattern, Lookup } from '../lexicon/lookup.ts';
import { FormNote } from '../notes.ts';
import { restoreDamaged } from './damaged.ts';
import { isDerivation } from './derivations.ts';
import { withoutDoubledPart } from './doubled-parts.ts';
import { isUnlikely } from './edit-costs.ts';
import { searchNeighbours } from './edits.ts';
import { suggest } from './suggest.ts';
import type {
  SpellingOptions,
  SpellingReason,
  SpellingResult,
  SpellingVerdict,
  WordExplanation,
  WordPlace,
} from './types.ts';
import { colonForm, isAcronym, isShortCode, normaliseWord } from './word-shapes.ts';

/** Results kept for each place in a sentence: the words of a few long texts. */
const mostResults = 20_000;
const mostSuggested = 1000;

/**
 * A capital inside a sentence makes a name of an unknown word, unless it is long and a word of this frequency
 * class lies within one edit (*Socialnämden*).
 */
const NAME_DOUBT = 2;
const NAME_DOUBT_LENGTH = 8;

/** Nouns that bind with -s whatever follows; *betyg, hav, vallokal* do so only before some words. */
const LINKED = /(?:ing|het|skap|[ts]ion|itet|dom|.{3}dag)$/u;

/** Frequency class from which a noun is an ordinary one. */
const IN_USE = 3;

/** Months, weekdays, amounts and others that are shortened without a stop: *20 okt, 3 md kronor, fd lärare*. */
const SHORTENED =
  /^(?:jan|feb|apr|jun|jul|aug|sept?|okt|nov|dec|mån|tis|ons|tors?|fre|lör|sön|md|mdr|mdkr|mnkr|mkr|tkr|resp|fvt|evt|fd|tf|mao|mob|vs)$/u;

/** Prefixes that stand by themselves before *och*: *sub- och superkulturer, pre- och postoperativ*. */
const PREFIX =
  /^(?:sub|supra|pre|post|intra|inter|extra|infra|mikro|makro|nano|mega|giga|hyper|hypo|homo|hetero|mono|poly|multi|neo|pseudo|semi|ultra|trans|retro|endo|exo|epi|peri|bio|geo|eko|tele|audio|foto|hydro|termo)$/u;

const wrong: Partial<Record<SpellingReason, SpellingVerdict>> = {
  'common-misspelling': 'misspelled',
  damaged: 'misspelled',
  'near-word': 'misspelled',
  'nothing-near': 'unknown',
};

/** The results there are, one object each: a word is looked up far oftener than it is judged. */
const results = new Map<SpellingReason, SpellingResult>();

function resultOf(why: SpellingReason): SpellingResult {
  let result = results.get(why);
  if (result === undefined) {
    result = { verdict: wrong[why] ?? 'ok', why };
    results.set(why, result);
  }
  return result;
}

function listedReason(flags: number): SpellingReason {
  return flags & Flag.OWN ? 'own-list' : 'listed';
}

/** Checks Swedish words: the dictionary's rules, the project's additions, names and codes, and two severities. */
export class SpellChecker {
  readonly lexicon: Lexicon;
  readonly lookup: Lookup;
  private readonly words: ReadonlySet<string>;
  /** Results by word; words with a capital separately for the two places. */
  private readonly caches: Record<WordPlace, BoundedCache<string, SpellingResult>> = {
    inside: new BoundedCache(mostResults),
    'sentence-start': new BoundedCache(mostResults),
  };

  /** Suggestions by how many are wanted and word: a text that has a wrong word has it often. */
  private readonly suggested = new BoundedCache<string, readonly string[]>(mostSuggested);

  private readonly notes: Record<WordPlace, FormNote<SpellingResult>> = {
    inside: new FormNote(),
    'sentence-start': new FormNote(),
  };

  constructor(lexicon: Lexicon, options: SpellingOptions = {}) {
    this.lexicon = lexicon;
    this.lookup = new Lookup(lexicon);
    this.words = new Set(options.words ?? []);
  }

  /** The verdict for a token of a text, looked up once for each form. */
  checkForm(form: Form, place: WordPlace): SpellingResult {
    const note = this.notes[place];
    let result = note.of(form);
    if (result === undefined) {
      result = this.check(form.text, place);
      note.set(form, result);
    }
    return result;
  }

  /** The verdict for one word of a text. */
  check(word: string, place: WordPlace = 'inside'): SpellingResult {
    return this.caches[place].get(word) ?? this.judge(word, place);
  }

  /** True for words that are not to be marked at all. The fast path for running text. */
  accepts(word: string, place: WordPlace = 'inside'): boolean {
    return this.check(word, place).verdict === 'ok';
  }

  /** Verdicts in the order of the words; the words are taken to stand inside sentences. */
  checkWords(words: readonly string[]): SpellingVerdict[] {
    const verdicts: SpellingVerdict[] = new Array(words.length);
    for (let index = 0; index < words.length; index++) {
      verdicts[index] = this.check(words[index]!).verdict;
    }
    return verdicts;
  }

  /** Right forms near the word, best first. */
  suggest(word: string, limit = 5): string[] {
    const near = () => suggest(this.lookup, normaliseWord(word), limit);
    return [...this.suggested.take(`${limit} ${word}`, near)];
  }

  /** The parts of a compound that this checker accepts; undefined for words that are none. */
  parts(word: string): CompoundPart[] | undefined {
    const clean = normaliseWord(word);
    return compoundParts(this.lexicon, clean) ?? compoundParts(this.lexicon, clean, true);
  }

  /** Everything there is to say about a word by itself: without a sentence a capital speaks for no name. */
  explain(word: string, limit = 5): WordExplanation {
    const { verdict, why } = this.check(word, 'sentence-start');
    const right = verdict === 'ok';
    return {
      word,
      verdict,
      why,
      parts: right && why !== 'number' ? (this.parts(word) ?? []) : [],
      suggestions: right ? [] : this.suggest(word, limit),
    };
  }

  private judge(text: string, place: WordPlace): SpellingResult {
    // Most words are listed as they stand; the user's lists can only add to them.
    const flags = this.lexicon.flagsOf(text);
    const isListed = (flags & (Flag.ALONE | Flag.FORBIDDEN)) === Flag.ALONE;
    const result = resultOf(isListed ? listedReason(flags) : this.decide(normaliseWord(text), place));
    this.caches[place].set(text, result);
    return result;
  }

  private decide(text: string, place: WordPlace): SpellingReason {
    const word = trimEnd(text.replace(/^[-–()[\]"'”/]+/u, ''), /[-–()[\]"'”/]/u);
    if (this.isUserWord(text) || this.isUserWord(word)) return 'accepted';
    const right = this.whyRight(word, text.includes(`${word}-`) || text.includes(`-${word}`));
    if (right) return right;
    const separate = word.split(/[–/]/u);
    if (separate.length > 1) return this.worst(separate, place);
    return this.whyWrong(word, place);
  }

  /** For *januari–februari* and *och/eller*: the first part's reason that is wrong, else the first's. */
  private worst(parts: readonly string[], place: WordPlace): SpellingReason {
    const reasons = parts.filter(Boolean).map((part) => this.check(part, place).why);
    return reasons.find((why) => wrong[why] !== undefined) ?? reasons[0] ?? 'number';
  }

  /** What is to be said of a word that no rule makes right; names and free compounds are right even so. */
  private whyWrong(word: string, place: WordPlace): SpellingReason {
    const pattern = casePattern(word);
    const lower = word.toLowerCase();
    if (this.lexicon.flagsOf(lower) & Flag.MISSPELLING) return 'common-misspelling';
    // *kommun-resturang* would pass as a compound of any two words.
    if (lower.split('-').some((part) => this.isMisspelling(part))) return 'common-misspelling';
    if (pattern === 'mixed' && !word.includes('-')) return 'name';
    if (withoutDoubledPart(this.lookup, lower) !== undefined) return 'near-word';
    const near = this.frequencyOfNearWord(lower);
    if (
      pattern === 'initial' &&
      place === 'inside' &&
      !(near >= NAME_DOUBT && word.length >= NAME_DOUBT_LENGTH)
    ) {
      return 'name';
    }
    if (near < 0 && !this.isDamaged(lower) && this.isFreeCompound(lower)) return 'free-compound';
    if (near >= 0 && near <= NAME_DOUBT && this.isOtherCompound(lower)) return 'free-compound';
    if (near >= 0 && !hasDigit(word)) return 'near-word';
    if (this.isDamaged(lower)) return 'damaged';
    return near >= 0 || this.isNearCompound(lower) || this.isNearLinked(lower) ? 'near-word' : 'nothing-near';
  }

  private isMisspelling(lower: string): boolean {
    return (this.lexicon.flagsOf(lower) & (Flag.MISSPELLING | Flag.ALONE)) === Flag.MISSPELLING;
  }

  /** Why the word is right by rules that need no search; undefined when they do not make it right. */
  private whyRight(word: string, hasEdgeHyphen: boolean): SpellingReason | undefined {
    const { lexicon, lookup } = this;
    const direct = lexicon.flagsOf(word);
    const lower = word.toLowerCase();
    const flags = direct | lexicon.flagsOf(lower);
    // *gymnasie- och vuxenutbildning*: no word by itself, but the first part of words.
    if (hasEdgeHyphen && flags & Flag.BEGIN) return 'compound';
    if (flags & Flag.MISSPELLING && !(direct & Flag.ALONE)) return undefined;
    if (direct & Flag.ALONE && !(direct & Flag.FORBIDDEN)) return listedReason(direct);
    if (!/\p{L}/u.test(word)) return 'number';
    if (lookup.isListed(word)) return listedReason(flags);
    // för- och grundskola: a part of a compound that a hyphen stands for the rest of.
    if (hasEdgeHyphen && flags & (ANY_FIRST | Flag.END)) return 'compound';
    if (SHORTENED.test(lower)) return 'abbreviation';
    if (findAbbreviation(word) || (word.length > 3 && stoppedAbbreviation(word))) return 'abbreviation';
    if (lookup.accepts(word)) {
      if (word.includes('-')) return 'hyphenated';
      // *Kommunkommunstyrelsen* would pass as a compound of any two words.
      return withoutDoubledPart(lookup, lower) === undefined ? 'compound' : undefined;
    }
    if (hasEdgeHyphen && (lookup.accepts(`${word}-`) || PREFIX.test(lower))) return 'compound';
    if (isAcronym(word)) return 'acronym';
    const base = colonForm(word);
    if (base !== undefined && (isAcronym(base) || this.whyRight(base, false))) return 'acronym';
    if (hasDigit(word)) return this.isRightWithDigits(word) ? 'number' : undefined;
    if (word.includes('-')) return this.isRightHyphenated(word) ? 'hyphenated' : undefined;
    return isDerivation(lookup, lower) ? 'compound' : undefined;
  }

  /** *2-årig, 100-metersloppet, G7-möte, 1800-tals*: codes, and words after the hyphens. */
  private isRightWithDigits(word: string): boolean {
    if (isShortCode(word)) return true;
    const parts = word.split('-');
    if (parts.length === 1) return false;
    return parts.every(
      (part, index) => isShortCode(part) || part === '' || this.isRightPart(part, index === parts.length - 1),
    );
  }

  private isRightHyphenated(word: string): boolean {
    const parts = word.split('-');
    return parts.every((part, index) => part === '' || this.isRightPart(part, index === parts.length - 1));
  }

  /** A part between hyphens: a right word, a name, an acronym, a binding form, or at the end what ends compounds. */
  private isRightPart(part: string, isLast: boolean): boolean {
    if (this.whyRight(part, false)) return true;
    const flags = this.lexicon.flagsOf(part.toLowerCase());
    if (flags & Flag.MISSPELLING) return false;
    if (flags & (isLast ? Flag.END : ANY_FIRST)) return true;
    const pattern = casePattern(part);
    const near = this.frequencyOfNearWord(part.toLowerCase());
    if (pattern === 'initial') return near < NAME_DOUBT;
    if (pattern === 'mixed' || (!isLast && part.length <= 2)) return true;
    return near < 0 && this.isFreeCompound(part.toLowerCase());
  }

  private isUserWord(word: string): boolean {
    if (this.words.size === 0) return false;
    if (this.words.has(word)) return true;
    const pattern = casePattern(word);
    if (pattern === 'lower' || pattern === 'mixed') return false;
    const lower = word.toLowerCase();
    return this.words.has(lower) || (pattern === 'all' && this.words.has(word[0]! + lower.slice(1)));
  }

  /** Highest frequency class of the listed words within one edit; -1 when there is none. */
  private frequencyOfNearWord(lower: string): number {
    let highest = -1;
    searchNeighbours(this.lexicon, lower, {
      edits: 1,
      compounds: false,
      found: ({ frequency }) => {
        highest = Math.max(highest, frequency);
        return false;
      },
    });
    return highest;
  }

  /** Whether a right compound lies within one edit. */
  private isNearCompound(lower: string): boolean {
    let near = false;
    searchNeighbours(this.lexicon, lower, {
      edits: 1,
      compounds: true,
      found: ({ form, compound }) => {
        near = compound && this.lookup.accepts(form);
        return near;
      },
    });
    return near;
  }

  private isDamaged(lower: string): boolean {
    return restoreDamaged(this.lexicon, lower).some(
      ({ form, compound }) => !compound || this.lookup.accepts(form),
    );
  }

  /**
   * *Kärlavfall* beside *kärnavfall*: two nouns in use that make a word of their own, where the listed words near it have
   * another letter in the first part that no slip of hand or ear puts there. Lost, added and exchanged letters are slips
   * (*saltimmar*, *dödsynderna*).
   */
  private isOtherCompound(lower: string): boolean {
    const parts = compoundParts(this.lexicon, lower, true);
    if (parts?.length !== 2 || !parts.every(({ text }) => this.isNounInUse(text))) return false;
    const first = parts[0]!;
    // *Skogplats, gatakostnad*: nouns that begin compounds in another form.
    if (this.lacksLink(first) || /[ae]$/u.test(first.text)) return false;
    let isOther = true;
    searchNeighbours(this.lexicon, lower, {
      edits: 1,
      compounds: false,
      found: ({ form }) => {
        isOther = isUnlikely(lower, form, first.end);
        return !isOther;
      },
    });
    return isOther;
  }

  private isNounInUse(part: string): boolean {
    const payload = this.lexicon.find(part);
    return (
      part.length >= 4 &&
      this.lexicon.frequency(payload) >= IN_USE &&
      (this.lexicon.classes(payload) & (WordClass.NOUN | WordClass.ADJECTIVE)) === WordClass.NOUN
    );
  }

  /** *Kunskaprov*: of the link between two nouns and the letter on both sides of it only that letter is left. */
  private isNearLinked(lower: string): boolean {
    const [first, second, ...more] = compoundParts(this.lexicon, lower, true) ?? [];
    if (first === undefined || second === undefined || more.length > 0 || !this.lacksLink(first))
      return false;
    return this.lookup.accepts(`${first.text}s${first.text.at(-1)}${second.text}`);
  }

  /** *Kunskapkrav*: a noun that binds with -s begins no compound without it. */
  private lacksLink({ text }: CompoundPart): boolean {
    if (this.lexicon.flagsOf(text) & ANY_FIRST) return false;
    // *Krans-* is a word of its own and no form of *kran*.
    return (this.lexicon.flagsOf(`${text}s`) & (Flag.BEGIN | Flag.ENTRY)) === Flag.BEGIN;
  }

  /** Two or three parts of three letters or more, none of them a preposition or the like (*tillexempel*). */
  private isFreeCompound(lower: string): boolean {
    const parts = compoundParts(this.lexicon, lower, true);
    if (parts === undefined || parts.length > 3) return false;
    if (parts.slice(0, -1).some((part) => LINKED.test(part.text) && this.lacksLink(part))) return false;
    // *Trafikkontorett* is nearer to *trafikkontoret* than to what its parts would be.
    if (lower.at(-1) === lower.at(-2) && this.lookup.accepts(lower.slice(0, -1))) return false;
    return parts.every(({ text }) => {
      const isFunctionWord = this.lexicon.classes(this.lexicon.find(text)) & WordClass.FUNCTION;
      return text.length >= 3 && !isFunctionWord;
    });
  }
}
