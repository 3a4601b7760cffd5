import { Trait } from '../tagger/labels.ts';
import { definiteEnding, nounPhraseEnd } from './noun-phrase.ts';
import { countWords, isWordAt, type TaggedSentence, type TokenRange, traitAt } from './tagged.ts';

/** A phrase before a noun that has words of its own: *de **av nämnden beslutade** åtgärderna*. */
export interface Premodifier extends TokenRange {
  /** The article or pronoun before it; −1 where a preposition stands there: *med av nämnden beslutade medel*. */
  determiner: number;
  /** The participle or adjective that the phrase hangs on; the phrase ends behind it. */
  head: number;
  participle: boolean;
  /** An adverb stands before the preposition or before the participle. */
  adverb: boolean;
  /** The noun. */
  noun: number;
  /** End of the agent that *av* opens at the beginning of the phrase; `start` when there is none. */
  agentEnd: number;
  /** Before the participle stands nothing but two words that are read as one: *en i förväg bestämd krets*. */
  fixed: boolean;
  words: number;
}

/** Tokens between the determiner and the participle, and between the participle and the noun. */
const longestPhrase = 14;
const longestRest = 4;

/** Participles by their ending: *riktad, beslutade, given, tagna, boende*. */
const past = /(?:ad|[dt]|en|et|ade|da|ta|na)$/u;
const definitePast = /(?:ade|da|ta|na)$/u;
const present = /(?:ande|ende)$/u;
/** *det här* is one pronoun. */
const places = new Set(['här', 'där']);
/** Prepositions that are no particles, and those that a phrase behind them may begin with: *enligt i lagen angivna skäl*. */
const outer = new Set('av efter enligt för genom inom mellan mot trots under utan utöver vid'.split(' '));
const inner = new Set('enligt från för genom hos i inom på till under vid'.split(' '));
const articles = new Set('en ett den det de denna detta dessa'.split(' '));

/**
 * Finds phrases of preposition and participle between an article and its noun. The article before the preposition,
 * the form of the participle and the noun behind it must agree, since each tag alone may be wrong.
 */
export function premodifiers(sentence: TaggedSentence): Premodifier[] {
  const found: Premodifier[] = [];
  const { tokens } = sentence;
  for (let place = 0; place + 3 < tokens.length; place++) {
    const start = place + 1;
    if (!mayPrecede(sentence, place) || !opensPhrase(sentence, start) || isPartitive(sentence, place))
      continue;
    const head = headOf(sentence, place, start);
    if (head === undefined) continue;
    const noun = nounAfter(sentence, head);
    if (noun === undefined || isOtherNumber(sentence, place, noun)) continue;
    const determiner = isDeterminer(sentence, place) ? place : -1;
    const agentEnd =
      tokens[start]!.lower === 'av' ? Math.min(nounPhraseEnd(sentence, start + 1), head) : start;
    const participle = (traitAt(sentence, head) & (Trait.participle | Trait.verb)) !== 0;
    found.push({
      start,
      end: head + 1,
      determiner,
      head,
      participle,
      adverb: ((traitAt(sentence, start) | traitAt(sentence, head - 1)) & Trait.adverb) !== 0,
      noun,
      agentEnd,
      fixed: isFixed(sentence, start, head),
      words: countWords(sentence, start, head + 1),
    });
    place = noun;
  }
  return found;
}

/** *i förväg, på förhand*: two words that are read as one. */
const fixed = new Set([
  'i förväg',
  'på förhand',
  'i efterhand',
  'i dag',
  'på plats',
  'i övrigt',
  'i praktiken',
]);

function isFixed({ tokens }: TaggedSentence, start: number, head: number): boolean {
  return head === start + 2 && fixed.has(`${tokens[start]!.lower} ${tokens[start + 1]!.lower}`);
}

function isDeterminer(sentence: TaggedSentence, place: number): boolean {
  const owner = Trait.possessive | Trait.genitive;
  return articles.has(sentence.tokens[place]!.lower) || (traitAt(sentence, place) & owner) !== 0;
}

function mayPrecede(sentence: TaggedSentence, place: number): boolean {
  if (isDeterminer(sentence, place)) return true;
  if ((traitAt(sentence, place) & Trait.preposition) === 0) return false;
  // *med av nämnden beslutade medel*, *enligt i förväg uppgjord planering*, not *fram till i dag*.
  const next = sentence.tokens[place + 1]!.lower;
  return next === 'av' || (inner.has(next) && outer.has(sentence.tokens[place]!.lower));
}

/** *en av de största satsningarna*: one of many, no phrase before a noun. */
function isPartitive({ tokens, tags }: TaggedSentence, place: number): boolean {
  if (!/^(?:en|ett)$/u.test(tokens[place]!.lower) || tokens[place + 1]!.lower !== 'av') return false;
  return isDeterminer({ tokens, tags }, place + 2);
}

/** A preposition, also after an adverb: *den nyligen av nämnden beslutade planen*. */
function opensPhrase(sentence: TaggedSentence, start: number): boolean {
  const trait = traitAt(sentence, start);
  if (trait & Trait.preposition) return true;
  if ((trait & Trait.adverb) === 0 || places.has(sentence.tokens[start]!.lower)) return false;
  return (traitAt(sentence, start + 1) & Trait.preposition) !== 0;
}

/** The participle, when the words up to it are one phrase and its form suits the article. */
function headOf(sentence: TaggedSentence, before: number, start: number): number | undefined {
  const { tokens } = sentence;
  for (let place = start + 2; place < tokens.length && place <= start + longestPhrase; place++) {
    const trait = traitAt(sentence, place);
    if (!isWordAt(sentence, place) || trait & (Trait.subordinator | Trait.relative)) return undefined;
    // Right after a preposition or an article it belongs to a noun of the phrase: *i den beslutade planen*.
    const previous = traitAt(sentence, place - 1);
    // Behind *att* it is a verb: *handlar det om att stötta föräldrarna*.
    const bound =
      Trait.preposition |
      Trait.determiner |
      Trait.adjective |
      Trait.genitive |
      Trait.possessive |
      Trait.infinitiveMark;
    const free = (previous & bound) === 0;
    if (free && suits(sentence, before, place)) return place;
    if (trait & (Trait.finite | Trait.imperative | Trait.supine | Trait.infinitive)) return undefined;
  }
  return undefined;
}

/** True for a participle whose form agrees with the article, and a noun behind it. */
function suits(sentence: TaggedSentence, before: number, place: number): boolean {
  const { lower } = sentence.tokens[place]!;
  const article = sentence.tokens[before]!.lower;
  const trait = traitAt(sentence, place);
  const participle = (trait & Trait.participle) !== 0;
  const adjective = participle || (trait & Trait.adjective) !== 0;
  const next = sentence.tokens[place + 1]?.lower ?? '';
  const nounNext = (traitAt(sentence, place + 1) & Trait.noun) !== 0;
  if (present.test(lower)) return participle || (adjective && nounNext && articles.has(article));
  if (article === 'en') return (participle || (adjective && nounNext)) && /(?:[dt]|en)$/u.test(lower);
  if (article === 'ett') return (participle || (adjective && nounNext)) && lower.endsWith('t');
  // *de i ärendet aktuella frågorna*: an adjective with words of its own, before a noun in the same form.
  if (adjective && !participle && /^de[nt]?$/u.test(article)) return lower.endsWith('a') && nounNext;
  // *enligt av nämnden fastställd taxa*: no article, and the participle stands in the singular.
  if (participle && nounNext && !isDeterminer(sentence, before) && past.test(lower)) return true;
  if (!definitePast.test(lower)) return false;
  // *beslutade* is a verb to the tagger as often: article, preposition and definite noun decide.
  return (
    participle ||
    ((trait & Trait.verb) !== 0 && nounNext && articles.has(article) && definiteEnding.test(next))
  );
}

/** *om du skickar det i närheten av skolade människor*: *det* and *den* stand before a definite singular, or one with *som*. */
function isOtherNumber({ tokens }: TaggedSentence, article: number, noun: number): boolean {
  return (
    /^de[nt]$/u.test(tokens[article]!.lower) &&
    !definiteEnding.test(tokens[noun]!.lower) &&
    tokens[noun + 1]?.lower !== 'som'
  );
}

function nounAfter(sentence: TaggedSentence, head: number): number | undefined {
  for (let place = head + 1; place <= head + longestRest; place++) {
    const trait = traitAt(sentence, place);
    if (trait & Trait.noun) return place;
    if ((trait & (Trait.adjective | Trait.participle)) === 0) return undefined;
  }
  return undefined;
}

/** The supine of a participle: *beslutad, beslutade* → *beslutat*, *tagna* → *tagit*. Undefined for other forms. */
export function supineOf(participle: string): string | undefined {
  if (!past.test(participle) || present.test(participle)) return undefined;
  const forms: [RegExp, string][] = [
    [/ad(?:e)?$/u, 'at'],
    [/dda?$/u, 'tt'],
    [/([^d])da?$/u, '$1t'],
    [/(?:na|en|et)$/u, 'it'],
    [/tta?$/u, 'tt'],
    [/ta?$/u, 't'],
  ];
  const [pattern, supine] = forms.find(([ending]) => ending.test(participle))!;
  return participle.replace(pattern, supine);
}
