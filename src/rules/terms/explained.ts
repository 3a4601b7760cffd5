/**
 * Tells whether a text explains a term: in its sentence on either side, in the sentences around, in a heading
 * over its section, in a list or table of terms. Generous, since a term that is explained and marked all the
 * same is among the false alarms that writers mind most.
 */
import { linksOf } from '../../format/span-index.ts';
import type { AnalysedBlock, AnalysedDocument, Sentence, Token } from '../../swedish/types.ts';
import type { GlossaryEntry } from './data.ts';

/** Where a term stands: indexes of the sentence in its block and of tokens in the sentence, end exclusive. */
export interface TermPlace {
  block: AnalysedBlock;
  sentence: number;
  start: number;
  end: number;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}

/** Verbs that say what a word means. */
const meaning = words('innebär betyder definieras betecknar utgörs');
/** Verbs that give something its name. */
const naming = words('kallas kallat kallad kallade kallar heter benämns benämnd benämnt s.k. sk förkortas');
/** Words between a naming verb and the name. */
const namingFillers = words(
  'för ofta också även ibland då vi det den de en ett hos oss oftast vanligen är som så',
);
/** Verbs by which a definition goes on: *En situationsplan visar …*. */
const describing = words(
  `visar beskriver hjälper ger täcker används talar anger innehåller reglerar styr omfattar handlar består
  stöttar stödjer bestämmer säger bevakar kontrollerar företräder utreder betecknar motsvarar finns`,
);
/** First words of what something is: *är en …*, *det är när …*. */
const kinds = words(
  `en ett den det de när att någon något några hjälp stöd pengar regler rätten kommunens regeringens vårt vår
  våra ditt din dina samma alla människor personer hon han namnet ord ordet till där vad`,
);
/** After an article: says what something is like, not what it is. */
const judging = words(
  'bra viktig viktigt fördel del förutsättning rättighet skyldighet gång dag månad vecka',
);
/** Openers of a phrase beside the term, after a comma. */
const appositions = words(
  'en ett någon något några alltså dvs dvs. d.v.s. d.v.s kommunens regeringens vår vårt våra',
);
const examples = words('exempelvis t.ex. t.ex såsom bl.a.');
/** Words in a parenthesis that point elsewhere. */
const pointers = words(
  'se läs tel tel. tfn tfn. telefon enligt kap. kap § bilaga länk blankett blanketten pdf ring mejla klicka sida sidan',
);
/** After a dash or colon: the line goes on to something else than the meaning. */
const otherMatters = words(
  'så hur vad när var vem vilka vilken ring mejla kontakta ansök ansökan läs klicka välj se information anmäl skicka senast från till öppet pris',
);
const dashes = words('– — -');
const openQuotes = words('” " “ » « \'');
/** Small words that say nothing of a meaning. */
const empty = words(
  `till från exempel någon något eller kommunen vara inte över under utan efter innan mellan ditt dina annat också
  göra gör alla andra annan sådan detta denna dessa varje själv vissa visst bara mest egen eget egna olika sätt som senare kunna måste`,
);

const longestParenthesis = 40;
/** Blocks from the heading of a list of words to its last word. */
const longestGlossary = 300;
const glossaryHeading = /ordlist|ordförklar|förklaring|begrepp|definition|vad betyder|vad menas/iu;

/** True when the text explains the term where it stands, or around it. */
export function isExplainedAt(
  document: AnalysedDocument,
  place: TermPlace,
  { explain, class: wordClass }: Pick<GlossaryEntry, 'explain' | 'class'>,
): boolean {
  const { block, sentence: at, start, end } = place;
  const { tokens } = block.sentences[at]!;
  return (
    (isExplainedAfter(tokens, start, end, wordClass === 'verb') && !isCircular(tokens, start, end)) ||
    isExplainedBefore(tokens, start, end) ||
    isLinked(block, tokens[start]!.start, tokens[end - 1]!.end) ||
    goesOn(document, block, at, tokens[end - 1]!) ||
    sharesWords(document, place, explain)
  );
}

/**
 * True when the place is one that terms are explained at wherever it stands in the text: a line *Term: …*, a
 * row of a table, a term and its description, a heading over its section, a list of words.
 */
export function isDefinition(document: AnalysedDocument, place: TermPlace, explanation: string): boolean {
  const { block, sentence: at, start, end } = place;
  const { tokens } = block.sentences[at]!;
  if (at === 0 && start === 0 && isExplainedAfter(tokens, start, end) && end < 6) return true;
  // An item of a list: *Matdistribution, hemleverans av mat*.
  if (block.kind === 'listItem' && start === 0 && tokens[end]?.text === ',')
    return saysSomething(tokens, end + 1, 2);
  if (block.kind === 'heading') return isHeadingOf(document, place, explanation);
  const isWhole = block.sentences.length === 1 && start === 0 && end >= tokens.length - 1;
  if (!isWhole) return isInGlossary(document, block) && at === 0 && start <= 1 && tokens.length > end + 2;
  const next = document.blocks[block.index + 1];
  if (next === undefined || next.group !== block.group || block.group === undefined) return false;
  // A cell beside the term's, or the description of a term in HTML. A price is no meaning.
  if (block.kind !== 'tableCell' && block.kind !== 'fragment') return false;
  return (
    next.kind !== 'fragment' && next.sentences.length > 0 && saysSomething(next.sentences[0]!.tokens, 0, 3)
  );
}

function isInGlossary(document: AnalysedDocument, block: AnalysedBlock): boolean {
  for (let index = block.index - 1; index >= Math.max(0, block.index - longestGlossary); index--) {
    const before = document.blocks[index]!;
    if (before.kind === 'heading') return glossaryHeading.test(before.text);
  }
  return false;
}

/** A heading that is the term, or asks what it is, over a paragraph that says it. */
function isHeadingOf(document: AnalysedDocument, place: TermPlace, explanation: string): boolean {
  const { block, sentence: at, start, end } = place;
  const { tokens } = block.sentences[at]!;
  const section = sectionOf(document, block);
  if (section.length === 0) return false;
  const first = tokens[0]!.lower;
  const second = tokens[1]?.lower ?? '';
  if (first === 'vad' && /^(?:är|innebär|betyder|menas|kallas)$/u.test(second)) return true;
  if (end - start + 4 < tokens.length) return false;
  const opening = section.slice(0, 2).flatMap(({ sentences }) => sentences.slice(0, 2));
  const seen = opening.flatMap((sentence) => sentence.tokens);
  if (countShared(seen, stemsOf(explanation, tokens.slice(start, end))) >= 2) return true;
  // *Om du inte har …*, *Du som …*: whom it is for and in what need.
  const [lead] = opening;
  if (lead === undefined || lead.tokens.length < 12) return false;
  const text = lead.tokens.map(({ lower }) => lower).join(' ');
  return /\b(?:om du (?:inte|har|behöver|får)|(?:för )?du som|för den som|är till för|för personer|innebär|betyder|får du hjälp)\b/u.test(
    text,
  );
}

/** The paragraphs and items below a heading, up to the next one; at most three. */
function sectionOf(document: AnalysedDocument, heading: AnalysedBlock): AnalysedBlock[] {
  const section: AnalysedBlock[] = [];
  for (let index = heading.index + 1; index < document.blocks.length && section.length < 3; index++) {
    const block = document.blocks[index]!;
    if (block.kind === 'heading') break;
    if (block.within === undefined && block.sentences.length > 0) section.push(block);
  }
  return section;
}

function isExplainedAfter(tokens: readonly Token[], start: number, termEnd: number, isVerb = false): boolean {
  let end = termEnd;
  while (tokens[end] !== undefined && openQuotes.has(tokens[end]!.text)) end++;
  const next = tokens[end];
  if (next === undefined) return false;
  if (next.text === '(') {
    const close = closingOf(tokens, end);
    if (explainsInside(tokens, end + 1, close)) return true;
    return close < tokens.length && isExplainedAfter(tokens, start, close + 1);
  }
  if (dashes.has(next.text) || (next.text === ':' && start <= 3)) {
    return !otherMatters.has(tokens[end + 1]?.lower ?? '') && saysSomething(tokens, end + 1, 2);
  }
  if (isThatIs(tokens, end, Math.min(tokens.length, end + 8)) || (!isVerb && givesExample(tokens, end)))
    return true;
  if (next.lower === 'så' && /^kallad[et]?$|^kallat$/u.test(tokens[end + 1]?.lower ?? '')) return true;
  if (next.text === ',') return isApposition(tokens, end + 1);
  if (next.lower === 'som') return isDescribing(tokens, end + 1);
  return isPredicate(tokens, behindAttribute(tokens, end), start);
}

/** *Personlig assistans är assistans som …*: what a thing is said to be is the same word again. */
function isCircular(tokens: readonly Token[], start: number, end: number): boolean {
  const verb = tokens.findIndex(
    ({ lower }, at) => at >= end && at < end + 4 && (lower === 'är' || meaning.has(lower)),
  );
  if (verb < 0) return false;
  const said = tokens.slice(verb + 1, verb + 5).find(({ lower }) => lower.length >= 6 && !empty.has(lower));
  if (said === undefined) return false;
  const stem = said.lower.slice(0, Math.max(6, said.lower.length - 2));
  return tokens.slice(start, end).some(({ lower }) => lower.includes(stem));
}

/** Where the sentence goes on behind *för vuxna* in *Bostad med särskild service för vuxna är …*. */
function behindAttribute(tokens: readonly Token[], end: number): number {
  if (!/^(?:för|om|av|hos|i|på|till)$/u.test(tokens[end]!.lower)) return end;
  for (let at = end + 2; at <= end + 3 && at < tokens.length; at++) {
    if (meaning.has(tokens[at]!.lower) || tokens[at]!.lower === 'är') return at;
  }
  return end;
}

/** *X innebär …*, *X är en …*, and where X opens the sentence *X visar …*. */
function isPredicate(tokens: readonly Token[], at: number, start: number): boolean {
  const { lower } = tokens[at]!;
  if (meaning.has(lower) || naming.has(lower)) return true;
  if ((lower === 'menas' || lower === 'avses' || lower === 'menar') && tokens[start - 1] !== undefined) {
    return tokens.slice(Math.max(0, start - 2), start).some((token) => token.lower === 'med');
  }
  const before = tokens[start - 1]?.lower ?? '';
  // Under samrådet kan du …, Med servitut får man …
  if (lower === 'kan' || lower === 'får') {
    return (
      start === 1 &&
      /^(?:under|med|genom|vid)$/u.test(before) &&
      /^(?:du|alla|man|vi|någon)$/u.test(tokens[at + 1]?.lower ?? '')
    );
  }
  // I kontrollplanen skriver du vad …
  if (/^(?:står|skriver|beskriver|anges|beskrivs|bestäms)$/u.test(lower)) return start <= 2 && before === 'i';
  // Ett avtal om umgänge är en handling: it is the agreement that is explained.
  if (lower === 'är' && /^(?:om|för|av|i|på|till)$/u.test(before)) return false;
  if (lower === 'är' && start <= 4) return saysKind(tokens, at + 1);
  if (start > 1) return false;
  if (lower === 'tar') return /^(?:emot|hand|över)$/u.test(tokens[at + 1]?.lower ?? '');
  if (!describing.has(lower)) return false;
  const after = tokens[at + 1];
  return after !== undefined && after.kind === 'word' && lower !== 'finns'
    ? true
    : after?.lower === 'till' && tokens[at + 2]?.lower === 'för';
}

/** After *är*: an article, a pronoun or the name of a kind of help, but not *en fördel*. */
function saysKind(tokens: readonly Token[], at: number): boolean {
  let index = at;
  while (/^(?:alltså|helt|enkelt|oftast|i)$/u.test(tokens[index]?.lower ?? '') && index < at + 2) index++;
  const first = tokens[index];
  if (first === undefined || !kinds.has(first.lower)) return false;
  if (first.lower === 'till') return tokens[index + 1]?.lower === 'för';
  return !judging.has(tokens[index + 1]?.lower ?? '');
}

function isApposition(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (first === undefined) return false;
  const { lower } = first;
  if (appositions.has(lower)) return !judging.has(tokens[at + 1]?.lower ?? '');
  if (isPair(tokens, at, 'så', 'kallad')) return true;
  if (lower === 'som') return isDescribing(tokens, at + 1) || isEnumeration(tokens, at + 1);
  if (lower === 'vilket' || lower === 'det') return meaning.has(tokens[at + 1]?.lower ?? '');
  if (lower === 'där') return /^(?:det|du|man|vi)$/u.test(tokens[at + 1]?.lower ?? '');
  if (lower === 'hos') return /^(?:en|ett|någon)$/u.test(tokens[at + 1]?.lower ?? '');
  // prickmark, mark där inga hus får stå
  if (first.kind === 'word' && lower.length >= 4 && /^(?:där|som)$/u.test(tokens[at + 1]?.lower ?? ''))
    return true;
  if (lower === 'den' || lower === 'det' || lower === 'de') {
    return tokens.slice(at + 2, at + 5).some((token) => token.lower === 'som');
  }
  return false;
}

/** A relative clause that says what something is or does. */
function isDescribing(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.lower ?? '';
  if (verb === 'är') return saysKind(tokens, at + 1);
  if (verb === 'har') return isPair(tokens, at + 1, 'till', 'uppgift');
  if (verb === 'gör')
    return isPair(tokens, at + 1, 'en', 'utredning') || isPair(tokens, at + 1, 'en', 'bedömning');
  return meaning.has(verb) || naming.has(verb) || describing.has(verb);
}

/** *som hyresrätt, bostadsrätt eller äganderätt* */
function isEnumeration(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || second === undefined || first.lower.length < 4) return false;
  const joins = ({ lower }: Token) => lower === ',' || lower === 'och' || lower === 'eller';
  return (
    joins(second) &&
    tokens.slice(at + 2, at + 7).some((token) => token.lower === 'eller' || token.lower === 'och')
  );
}

function isExplainedBefore(tokens: readonly Token[], start: number, end: number): boolean {
  let before = start - 1;
  while (before >= 0 && openQuotes.has(tokens[before]!.text)) before--;
  if (before < 0) return false;
  // pengar till mat och hyra (försörjningsstöd), (så kallat försörjningsstöd)
  if (tokens[end]?.text === ')') {
    const open = tokens.findLastIndex((token, at) => at < start && at >= start - 6 && token.text === '(');
    if (open >= 2) return true;
  }
  if (isThatIs(tokens, Math.max(0, before - 3), before + 1)) return true;
  // en summa som är lika i hela landet, riksnormen, och …
  if (tokens[before]!.text === ',' && isSetOff(tokens, before, end)) return true;
  // Det är det som är avgiftstaket, Det är ditt avgiftstak, Den summan är ditt avgiftstak
  if (/^(?:det|detta|den|denna|de|dessa)$/u.test(tokens[0]!.lower) && start > 1 && start < 7) {
    const hasArticle = /^(?:en|ett|den|det|ditt|din|dina|vår|vårt)$/u.test(tokens[before]!.lower);
    const at = hasArticle ? before - 1 : before;
    if (at > 0 && tokens[at]!.lower === 'är' && (hasArticle || tokens[1]!.lower === 'är')) return true;
  }
  // – det som kallas tomträtt, så kallat ekonomiskt bistånd
  for (let at = before; at >= 0 && at >= before - 4; at--) {
    const { lower } = tokens[at]!;
    if (naming.has(lower)) return true;
    if (!namingFillers.has(lower)) break;
  }
  // pengar till mat och hyra – försörjningsstöd
  const next = tokens[end];
  return (
    dashes.has(tokens[before]!.text) && before >= 4 && (next === undefined || /^[.–—]$/u.test(next.text))
  );
}

/** A name between commas behind what it names: *en myndighet, överförmyndaren, som …*, but no list. */
function isSetOff(tokens: readonly Token[], comma: number, end: number): boolean {
  if (comma < 4 || tokens[end] === undefined) return false;
  const lead = tokens.slice(Math.max(0, comma - 12), comma);
  if (lead.some(({ text }) => text === ',') || !lead.some(({ lower }) => lower === 'en' || lower === 'ett'))
    return false;
  if (tokens[end]!.text === '.') return true;
  return tokens[end]!.text === ',' && /^(?:som|och|vilket|där|när)$/u.test(tokens[end + 1]?.lower ?? '');
}

/** *det vill säga*, *dvs.*, *alltså*, *med andra ord* between two places. */
function isThatIs(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { lower } = tokens[at]!;
    if (lower === '.' || lower === ';') return false;
    if (/^(?:dvs\.?|d\.v\.s\.?)$/u.test(lower)) return true;
    if (lower === 'vill' && tokens[at + 1]?.lower === 'säga') return true;
    if (lower === 'andra' && tokens[at + 1]?.lower === 'ord') return true;
    if (lower === 'alltså' && tokens[at - 1]?.text === ',') return true;
  }
  return false;
}

/** *till exempel*, *såsom* behind the term, in the same clause. */
function givesExample(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 10); at++) {
    const { lower, text } = tokens[at]!;
    if (text === '.' || text === ';' || text === '(' || lower === 'och') return false;
    const isOne = examples.has(lower);
    if (!isOne && !isPair(tokens, at, 'till', 'exempel')) continue;
    // *till exempel på fredagar*: an example of when, not of what.
    return !/^(?:på|om|när|klockan)$/u.test(tokens[at + (isOne ? 1 : 2)]?.lower ?? '');
  }
  return false;
}

function isPair(tokens: readonly Token[], at: number, first: string, second: string): boolean {
  return tokens[at]?.lower === first && tokens[at + 1]?.lower === second;
}

function closingOf(tokens: readonly Token[], open: number): number {
  const limit = Math.min(tokens.length, open + longestParenthesis);
  for (let at = open + 1; at < limit; at++) if (tokens[at]!.text === ')') return at;
  return limit;
}

/** True when a parenthesis holds a wording and not a reference, a number or an abbreviation. */
function explainsInside(tokens: readonly Token[], from: number, to: number): boolean {
  const inside = tokens.slice(from, to);
  if (inside.slice(0, 4).some(({ lower }) => pointers.has(lower))) return false;
  const wordings = inside.filter(
    ({ kind, text, lower }) => kind === 'word' && text.slice(1) === lower.slice(1),
  );
  return wordings.length >= 2 || wordings.some(({ lower }) => lower.length >= 4);
}

/** True when at least `least` words follow and they do not begin with a number or an address. */
function saysSomething(tokens: readonly Token[], from: number, least: number): boolean {
  const first = tokens[from];
  if (first === undefined || first.kind !== 'word') return false;
  let count = 0;
  for (let at = from; at < tokens.length && at < from + 12; at++) if (tokens[at]!.kind === 'word') count++;
  return count >= least;
}

/** A link on the term leads to its explanation; *Ansök om bistånd* leads to a form. */
function isLinked(block: AnalysedBlock, start: number, end: number): boolean {
  // Links hold no links, so that no other holds the term.
  const link = block.spans.length === 0 ? undefined : linksOf(block).lastBefore(start + 1);
  return (
    link !== undefined &&
    end <= link.end &&
    link.end - link.start <= end - start + 8 &&
    !/^(?:mailto|tel|sms):/iu.test(link.href ?? '')
  );
}

/** True when one of the two sentences after the term's says what it means. */
function goesOn(document: AnalysedDocument, block: AnalysedBlock, at: number, term: Token): boolean {
  const next = block.sentences[at + 1] ?? firstBelow(document, block);
  if (next !== undefined && (isDefiningSentence(next.tokens, false) || takesUp(next.tokens, term)))
    return true;
  const second = block.sentences[at + 2];
  return second !== undefined && isDefiningSentence(second.tokens, true);
}

/** *Kravet på fackmannamässighet är att …*: the next sentence has the word in another shape and defines it. */
function takesUp(tokens: readonly Token[], { lower }: Token): boolean {
  if (lower.length < 8) return false;
  const stem = lower.slice(0, lower.length - 2);
  const at = tokens.findIndex((token) => token.lower.startsWith(stem));
  const next = tokens[at + 1];
  if (at < 0 || next === undefined) return false;
  return meaning.has(next.lower) || (next.lower === 'är' && saysKind(tokens, at + 2));
}

function firstBelow(document: AnalysedDocument, block: AnalysedBlock): Sentence | undefined {
  const next = document.blocks[block.index + 1];
  return next === undefined || next.kind === 'heading' || next.kind === 'tableCell'
    ? undefined
    : next.sentences[0];
}

/** *Det innebär …*, *Det är en …*, *Med det menas …*, *Det vill säga …*, *Till exempel …* */
function isDefiningSentence(tokens: readonly Token[], strict: boolean): boolean {
  const first = tokens[0]?.lower ?? '';
  const second = tokens[1]?.lower ?? '';
  const third = tokens[2]?.lower ?? '';
  if (first === 'med' && /^(?:det|detta|den)$/u.test(second))
    return /^(?:menas|menar|avses|avser)$/u.test(third);
  if (/^(?:alltså|dvs\.?|d\.v\.s\.?)$/u.test(first)) return true;
  // Då kommer någon hem till dig så att …
  if (first === 'då' && !strict) return tokens.some((_, at) => isPair(tokens, at, 'så', 'att'));
  if (!/^(?:det|detta|den|de|dessa|hen|hon|han)$/u.test(first)) {
    return !strict && (isPair(tokens, 0, 'till', 'exempel') || first === 'exempelvis');
  }
  if (meaning.has(second) || naming.has(second) || second === 'vill')
    return second !== 'vill' || third === 'säga';
  if (strict) return false;
  if (second === 'är') return saysKind(tokens, 2);
  if (second === 'kan') return third === 'vara' || third === 'till' || third === 'handla';
  return describing.has(second) && second !== 'finns';
}

/** True when the words of the explanation stand in the term's sentence or beside it. */
function sharesWords(document: AnalysedDocument, place: TermPlace, explanation: string): boolean {
  const { block, sentence: at, start, end } = place;
  const { tokens } = block.sentences[at]!;
  const stems = stemsOf(explanation, tokens.slice(start, end));
  if (stems.length < 2) return false;
  const near = [block.sentences[at - 1], block.sentences[at + 1] ?? firstBelow(document, block)];
  const seen = [...tokens.slice(0, start), ...tokens.slice(end), ...near.flatMap((one) => one?.tokens ?? [])];
  const shared = countShared(seen, stems);
  return shared >= 2 && shared * 2 >= stems.length;
}

/** Beginnings of the words that carry an explanation, without those of the term itself. */
function stemsOf(explanation: string, term: readonly Token[]): string[] {
  const stems = new Set<string>();
  for (const word of explanation.toLowerCase().split(/[^\p{L}]+/u)) {
    if (word.length < 4 || empty.has(word) || word.startsWith('kommun')) continue;
    const stem = word.slice(0, Math.min(8, Math.max(4, word.length - 2)));
    if (!term.some(({ lower }) => lower.includes(stem))) stems.add(stem);
  }
  return [...stems];
}

function countShared(tokens: readonly Token[], stems: readonly string[]): number {
  return stems.filter((stem) => tokens.some(({ lower }) => lower.startsWith(stem))).length;
}
