/**
 * Tells whether a text explains a word on the spot: beside it in its sentence, in a sentence next to it that takes the
 * word up, or by one straight behind that says what it is (*Skriv en anhållan. Det är ett brev där …*). Stricter than
 * `explained.ts`: it excuses words that have a plainer one, so that only what is clearly meant as an explanation counts.
 *
 * It sees one block, and a few tokens of three sentences, so that its answer can be kept with the block and costs the
 * same however long the sentences are.
 */
import type { Sentence, Token } from '../../swedish/types.ts';
import {
  closingOf,
  dashes,
  explainsInside,
  isMeant,
  isPair,
  isSuch,
  namingFillers,
  naming as namingVerbs,
  openQuotes,
  saysKind,
  thatIs,
} from './explaining-phrases.ts';

/** Where a word stands: the sentences of its block, which of them it is, and its tokens, end exclusive. */
export interface WordPlace {
  sentences: readonly Sentence[];
  at: number;
  start: number;
  end: number;
}

/** Tokens at the beginning of a neighbouring sentence among which it takes the word up: *Med ett förbehåll menas*. */
const opening = 5;
/** Tokens in which what something is gets its attribute: *ett brev där …*, *en bild av hur …*. */
const phraseReach = 9;
/** Tokens in which a phrase shows that it is one of a list. */
const listReach = 12;
/** Tokens that may follow the word before its sentence ends: *överinseende över vården.* */
const mostBehind = 3;

const attributing = /^(?:som|där|dit|av|för|om|när|att|till|på|i|med|över|mellan|hur|vad|man|du|utan)$/u;
const joining = /^(?:och|eller|samt)$/u;
/** First words of a phrase that says what something is, behind a comma, dash or colon. */
const phraseOpener = /^(?:en|ett|den|det|de|något|någon|några|pengar|hjälp|personer|människor|rätt|rätten)$/u;
/** What follows in a parenthesis or behind these is a condition or a measure. */
const limiting =
  /^(?:max|minst|högst|ej|inte|gäller|från|före|efter|kontakt\p{L}*|senast|om|på|i|vid|med|utan|även|också|och|eller|per)$/u;
/** Before a word that both sides know already: what is said of it is no meaning. */
const definite =
  /^(?:den|det|de|denna|denne|detta|dessa|min|mitt|mina|din|ditt|dina|er|ert|era|vår|vårt|våra|sin|sitt|sina|deras|hens|hans|hennes|samma|varje|alla)$/u;

/**
 * True when the word at the place is explained there.
 *
 * @param isName False for verbs and phrases, of which only *dvs.* and its likes say what they mean.
 */
export function isExplainedOnSpot(place: WordPlace, isName = true): boolean {
  const { sentences, at, start, end } = place;
  const { tokens } = sentences[at]!;
  if (!isName) return tokens[end]?.text === ',' && isThatIs(tokens, end + 1);
  return (
    isGlossed(tokens, start, end) || isNamed(tokens, start, end) || isDefinedBeside(place) || isTakenUp(place)
  );
}

/** *X (…)*, *X, dvs. …*, *X – en …*, *X, som innebär …*, *Med X menas …*, *X är en …* */
function isGlossed(tokens: readonly Token[], start: number, end: number): boolean {
  const at = openQuotes.has(tokens[end]?.text ?? '') ? end + 1 : end;
  const next = tokens[at];
  if (next === undefined) return false;
  if (next.text === '(') {
    const close = closingOf(tokens, at);
    if (isThatIs(tokens, at + 1)) return true;
    if (limiting.test(tokens[at + 1]?.lower ?? '') || isFor(tokens, at + 1)) return false;
    // A number is of a case or a measure.
    return (
      tokens.slice(at, close).every(({ text }) => !/\d/u.test(text)) && explainsInside(tokens, at + 1, close)
    );
  }
  if (dashes.has(next.text) || next.text === ':')
    return isThatIs(tokens, at + 1) || isPhrase(tokens, at + 1) || tokens[at + 1]?.lower === 'att';
  if (next.text === ',') {
    return (
      isThatIs(tokens, at + 1) ||
      (isPhrase(tokens, at + 1) && !isListed(tokens, at + 1)) ||
      isRelative(tokens, at + 1, start) ||
      isAlsoCalled(tokens, at + 1) ||
      isExample(tokens, at + 1)
    );
  }
  // *hinder som innebär svårigheter*: which of them, not what they are.
  if (next.lower === 'som')
    return namingVerbs.has(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.lower === 'betyder';
  return isPredicate(tokens, at, start) || isToldBehind(tokens, at);
}

/** *vilket lagrum vi har följt, det vill säga vilken del av lagen*; not *intyg från nämnden, dvs. den som …* */
function isToldBehind(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at <= from + mostBehind && at < tokens.length; at++) {
    if (tokens[at]!.text !== ',') continue;
    if (!isThatIs(tokens, at + 1)) return false;
    const opener = tokens[at + 1]!.lower;
    const said = tokens[opener === 'det' || opener === 'med' ? at + 4 : at + 2];
    return /^(?:en|ett|att|när|hur|vad|vilken|vilket|vilka|något|någon|några|pengar|hjälp)$/u.test(
      said?.lower ?? '',
    );
  }
  return false;
}

/** *applikation, en så kallad app*; *…, även kallad app* */
function isAlsoCalled(tokens: readonly Token[], from: number): boolean {
  const at = /^(?:en|ett)$/u.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  return (
    /^(?:så|även|också)$/u.test(tokens[at]?.lower ?? '') &&
    /^kalla(?:d|t|de)$/u.test(tokens[at + 1]?.lower ?? '')
  );
}

/** *till exempel*, *t.ex.* */
const isFor = (tokens: readonly Token[], at: number): boolean =>
  isPair(tokens, at, 'till', 'exempel') ||
  /^(?:t\.ex\.?|exempelvis|bl\.a\.?)$/u.test(tokens[at]?.lower ?? '');

/** *…, till exempel att du får mat*; of a thing alone (*berörda aktörer, t.ex. skolan*) the word is as stiff as before. */
function isExample(tokens: readonly Token[], at: number): boolean {
  if (!isFor(tokens, at)) return false;
  const said = tokens[tokens[at]!.lower === 'till' ? at + 2 : at + 1];
  return /^(?:att|när|hur|vilken|vilket|vilka)$/u.test(said?.lower ?? '');
}

// Not `isThatIs` of `explaining-phrases.ts`: it must stand at the place, and what follows *dvs. även* is no meaning.
/** *dvs.*, *det vill säga*, *alltså*, *med andra ord* at the place. */
function isThatIs(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  // *hushållets inkomster, dvs även din sambos*: one thing more, no meaning.
  if (thatIs.test(lower)) return !/^(?:även|också|inte)$/u.test(tokens[at + 1]?.lower ?? '');
  if (lower === 'det') return isPair(tokens, at + 1, 'vill', 'säga');
  return lower === 'med' && isPair(tokens, at + 1, 'andra', 'ord');
}

/** *en bild av hur …*, *den som äger huset*; not *en plan och mer tid*, *det är viktigt*. */
function isPhrase(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.lower ?? '';
  if (!phraseOpener.test(first)) return false;
  if (/^(?:den|det|de)$/u.test(first))
    return tokens.slice(at + 1, at + 4).some(({ lower }) => lower === 'som');
  return saysKind(tokens, at) && hasAttribute(tokens, at + 1);
}

/** *ditt medgivande, en kopia av passet och ett foto*: a phrase that is joined to another before any clause begins. */
function isListed(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at < from + listReach; at++) {
    const { lower } = tokens[at]!;
    if (/^(?:som|där|hur|när|att|vad)$/u.test(lower)) return false;
    if (joining.test(lower) || (lower === ',' && tokens[at + 1]?.kind === 'word')) return true;
  }
  return false;
}

/** True when an attribute stands in the phrase before it is joined to another or ends. */
function hasAttribute(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at < from + phraseReach; at++) {
    const { lower, kind } = tokens[at]!;
    if (kind === 'punctuation' || joining.test(lower))
      return lower === ',' && attributing.test(tokens[at + 1]?.lower ?? '');
    if (attributing.test(lower)) return true;
  }
  return false;
}

/** *som innebär …*, *som är en …*, *en sanktion, vilket innebär …* */
function isRelative(tokens: readonly Token[], at: number, start: number): boolean {
  const first = tokens[at]?.lower ?? '';
  const verb = /^(?:också|även|ofta|ibland)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (first === 'vilket') {
    return /^(?:en|ett)$/u.test(tokens[start - 1]?.lower ?? '') && isMeant(tokens, verb);
  }
  return first === 'som' && (isMeant(tokens, verb) || isWhatItIs(tokens, verb));
}

/** *är när någon …*, *är ett brev där …*, *är pengar som …* */
function isWhatItIs(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]?.lower !== 'är') return false;
  if (/^(?:när|att)$/u.test(tokens[verb + 1]?.lower ?? '')) return true;
  return saysKind(tokens, verb + 1) && hasAttribute(tokens, verb + 2);
}

/** *Evidens betyder …*, *En kohort är en grupp som …*, *Med nyttjande menas …* where the word opens the sentence. */
function isPredicate(tokens: readonly Token[], at: number, start: number): boolean {
  const verb = tokens[at]!.lower;
  const first = tokens[0]!.lower;
  if (/^(?:menas|avses|menar)$/u.test(verb)) return first === 'med' && start <= 2;
  const opens = start === 0 || (start === 1 && /^(?:en|ett|ordet|begreppet)$/u.test(first));
  if (!opens) return false;
  // *Förfarandet innebär att ni slipper …*, *Ändamålet är att …*: what comes of it, not what it is.
  if (!isNew(tokens, start, at)) {
    if (verb === 'innebär') return false;
    // *Tidsfristen är den tid du har på dig*
    if (verb === 'är' && !/^(?:den|det|de)$/u.test(tokens[at + 1]?.lower ?? '')) return false;
  }
  return isMeant(tokens, at) || isWhatItIs(tokens, at);
}

/** True for a word that the sentence brings in: *ett förbehåll*, *motprestation*; not *ditt förbehåll*, *förfarandet*. */
function isNew(tokens: readonly Token[], start: number, end: number): boolean {
  const before = tokens[start - 1]?.lower ?? '';
  if (definite.test(before) || (before.endsWith('s') && before.length > 5)) return false;
  const { text, lower } = tokens[end - 1]!;
  // *IVO* is a name, *en SIP* is none.
  if (text.slice(1) !== lower.slice(1)) return before === 'en' || before === 'ett';
  return !/(?:en|et|na)$/u.test(lower) || /(?:het|itet)$/u.test(lower);
}

/** *pengar som du får tillbaka (återbetalning)*, *…, ett så kallat förbehåll*, *Det kallas prevention* */
function isNamed(tokens: readonly Token[], start: number, end: number): boolean {
  let before = start - 1;
  if (openQuotes.has(tokens[before]?.text ?? '')) before--;
  if (/^(?:en|ett)$/u.test(tokens[before]?.lower ?? '') && tokens[before - 1]?.text === '(') before--;
  if (tokens[before]?.text === '(') return before >= 2 && tokens[end]?.text === ')';
  for (let at = before; at >= 0 && at >= before - 3; at--) {
    const { lower } = tokens[at]!;
    if (namingVerbs.has(lower)) return isName(tokens, at);
    if (!namingFillers.has(lower)) return false;
  }
  return false;
}

/** *Det kallas*, *…, en så kallad*; not *Vi har en så kallad*. */
function isName(tokens: readonly Token[], naming: number): boolean {
  const { lower } = tokens[naming]!;
  const isCalled = tokens[naming - 1]?.lower === 'så';
  if (!isCalled && lower !== 's.k.' && lower !== 'sk') return true;
  let before = isCalled ? naming - 2 : naming - 1;
  if (/^(?:en|ett|den|det|de)$/u.test(tokens[before]?.lower ?? '')) before--;
  return /^[,:(–—-]$/u.test(tokens[before]?.text ?? '');
}

/** A neighbouring sentence says what the word means: *Evidens är …*, *Med evidens menas …*, in any of its forms. */
function isDefinedBeside({ sentences, at, start, end }: WordPlace): boolean {
  const word = sentences[at]!.tokens[end - 1]!;
  for (const near of [at + 1, at + 2, at - 1, at - 2]) {
    const tokens = sentences[near]?.tokens;
    if (tokens === undefined) continue;
    for (let index = end - start - 1; index < opening && index < tokens.length; index++) {
      if (
        isSameWord(tokens[index]!.lower, word.lower) &&
        isGlossed(tokens, index + start + 1 - end, index + 1)
      )
        return true;
    }
  }
  return false;
}

/** Letters that forms of one word have in common, and longest rest of the longer one: *rekvisit*, *rekvisiten*. */
const fewestShared = 4;
const longestEnding = 5;

function isSameWord(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (Math.max(one.length, other.length) - shorter > longestEnding) return false;
  const shared = Math.max(fewestShared, shorter - 1);
  return one.slice(0, shared) === other.slice(0, shared);
}

/** The next sentence says what the word before it is: *Det är …*, *Det betyder …*, *Med det menas …*. */
function isTakenUp({ sentences, at, start, end }: WordPlace): boolean {
  const tokens = sentences[at + 1]?.tokens;
  if (tokens === undefined) return false;
  const own = sentences[at]!.tokens;
  const behind = own.length - end - 1;
  if (behind > mostBehind || own.at(-1)!.text === '?') return false;
  const first = tokens[0]!.lower;
  const second = tokens[1]?.lower ?? '';
  const third = tokens[2]?.lower ?? '';
  if (first === 'med' && /^(?:det|detta)$/u.test(second)) return /^(?:menas|menar|avses|avser)$/u.test(third);
  if (first === 'så' && second === 'kallas') return true;
  // Behind *av* and its likes it is the last word that is taken up: *nyttjande av marken. Den är …*
  if (behind > 0 && !/^(?:till|över|hos|i|på|från|för)$/u.test(own[end]?.lower ?? '')) return false;
  if (isSuch(tokens) || isThatIs(tokens, 0)) return true;
  if (behind <= 0 && tokens.slice(2, 5).some(({ lower }) => lower === 'alltså')) return true;
  if (!/^(?:det|detta|den|de|dessa|hen|hon|han)$/u.test(first)) return false;
  if (second === 'är') return isWhatItIs(tokens, 1);
  // *Vi har fått er hemställan. Det betyder att vi …*
  if (/^(?:betyder|innebär)$/u.test(second)) return isMeant(tokens, 1) && isNew(own, start, end);
  return first === 'den' && /^(?:visar|beskriver|innehåller)$/u.test(second);
}
