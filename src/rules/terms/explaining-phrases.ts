/** The phrases of Swedish that say what a word means, in its own sentence and in the one that follows. */
import type { Token } from '../../swedish/types.ts';
import { emptyWords } from './explanation-stems.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}

/** Verbs that say what a word means. */
export const meaning = words('innebär betyder definieras betecknar utgörs');
/** Verbs that give something its name. */
export const naming = words(
  'kallas kallat kallad kallade kallar heter benämns benämnd benämnt s.k. sk förkortas',
);
/** Words between a naming verb and the name. */
export const namingFillers = words(
  `för ofta också även ibland då vi det den de en ett hos oss oftast vanligen är som så att din ditt dina vår vårt
  våra er ert era`,
);
/** Verbs by which a definition goes on: *En situationsplan visar …*. */
const describing = words(
  `visar beskriver hjälper ger täcker används talar anger innehåller reglerar styr omfattar handlar består
  stöttar stödjer lyssnar svarar ordnar sköter prövar granskar bestämmer säger bevakar kontrollerar företräder utreder betecknar motsvarar finns`,
);
/** Verbs that say what stands in a paper, or is done there: *I den står …*. */
const telling = words(
  'står skriver beskriver beskrivs anges visar ser ritar läsa se redovisar redovisas framgår ingår samlas bestäms',
);
/** First words of what something is: *är en …*, *det är när …*. */
const kinds = words(
  `en ett den det de när att någon något några hjälp stöd pengar regler rätten kommunens regeringens vårt vår
  våra ditt din dina samma alla människor personer sätt saker villkor hon han namnet ord ordet till där vad`,
);
/** After an article: says what something is like, not what it is. */
const judging = words(
  'bra viktig viktigt fördel del förutsättning rättighet skyldighet gång dag månad vecka av måste problem fråga tradition',
);
/** Nouns that judge when they stand alone; *ett krav på att du städar* says what it is. */
const judgingAlone = words('krav regel skyldighet');
/** *Det betyder mycket för oss*, *Det innebär inte …*: no meaning. */
const notMeant = words('mycket inte inget ingenting lite allt alltid också');
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
export const dashes = words('– — -');
export const openQuotes = words('” " “ » « \'');
/** Tokens in a parenthesis that are looked at. */
const longestParenthesis = 40;

// `isGlossed` of `explained-on-spot.ts` is stricter: it excuses words that have a plainer one, this only terms that have none.
/**
 * True when what follows a term in its sentence says what it means.
 *
 * @param termEnd Index of the token after the term.
 */
export function isExplainedAfter(
  tokens: readonly Token[],
  start: number,
  termEnd: number,
  isVerb = false,
): boolean {
  let end = termEnd;
  while (tokens[end] !== undefined && openQuotes.has(tokens[end]!.text)) end++;
  const next = tokens[end];
  if (next === undefined) return false;
  if (next.text === '(') {
    const close = closingOf(tokens, end);
    if (explainsInside(tokens, end + 1, close)) return true;
    return close < tokens.length && isExplainedAfter(tokens, start, close + 1);
  }
  if (dashes.has(next.text) || next.text === '=' || (next.text === ':' && start <= 3)) {
    return !otherMatters.has(tokens[end + 1]?.lower ?? '') && saysSomething(tokens, end + 1, 2);
  }
  if (isThatIs(tokens, end, Math.min(tokens.length, end + 8)) || (!isVerb && givesExample(tokens, end)))
    return true;
  if (next.lower === 'så' && /^kallad[et]?$|^kallat$/u.test(tokens[end + 1]?.lower ?? '')) return true;
  if (next.text === ',') return isApposition(tokens, end + 1) || goesOnToTell(tokens, end + 1);
  if (isToldOfAll(tokens, end)) return true;
  if (next.lower === 'som') return isDescribing(tokens, end + 1);
  return isPredicate(tokens, behindAttribute(tokens, end), start);
}

/** Words between a term and the clause that says what comes of it. */
const mostBeforeClause = 4;

/** *lever på existensminimum under tiden, vilket innebär att …* */
function isToldOfAll(tokens: readonly Token[], end: number): boolean {
  for (let at = end + 1; at <= end + mostBeforeClause && at < tokens.length; at++) {
    if (tokens[at]!.text !== ',') continue;
    return tokens[at + 1]?.lower === 'vilket' && meaning.has(tokens[at + 2]?.lower ?? '');
  }
  return false;
}

/** *Personlig assistans är assistans som …*: what a thing is said to be is the same word again. */
export function isCircular(tokens: readonly Token[], start: number, end: number): boolean {
  const verb = tokens.findIndex(
    ({ lower }, at) => at >= end && at < end + 4 && (lower === 'är' || meaning.has(lower)),
  );
  if (verb < 0) return false;
  const said = tokens
    .slice(verb + 1, verb + 5)
    .find(({ lower }) => lower.length >= 6 && !emptyWords.has(lower));
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
  if (meaning.has(lower) || naming.has(lower)) return isMeant(tokens, at);
  if ((lower === 'menas' || lower === 'avses' || lower === 'menar') && tokens[start - 1] !== undefined) {
    return tokens.slice(Math.max(0, start - 2), start).some((token) => token.lower === 'med');
  }
  const before = tokens[start - 1]?.lower ?? '';
  // Under samrådet kan du …, Med servitut får man …, Med en framtidsfullmakt bestämmer du …
  if (/^(?:kan|får|bestämmer|väljer|slipper|ger|lovar)$/u.test(lower)) {
    const isFirst = start === 1 || (start === 2 && /^(?:en|ett)$/u.test(before));
    const isBy = isFirst && /^(?:under|med|genom|vid)$/u.test(tokens[0]!.lower);
    if (isBy && /^(?:du|alla|man|vi|någon)$/u.test(tokens[at + 1]?.lower ?? '')) return true;
    if (lower === 'kan' || lower === 'får') return false;
  }
  // I ett ramavtal är pris och villkor bestämda i förväg.
  if (lower === 'är' && start === 2 && tokens[0]!.lower === 'i' && /^(?:en|ett)$/u.test(before)) return true;
  // I kontrollplanen skriver du vad …
  if (/^(?:står|skriver|beskriver|anges|beskrivs|bestäms|finns)$/u.test(lower))
    return start <= 2 && before === 'i';
  // Till personkretsen hör den som …, I avgiften ingår …
  if (/^(?:räknas|räknar|hör)$/u.test(lower) && before === 'till') return start <= 2;
  if (lower === 'ingår' && before === 'i') return start <= 2;
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
export function saysKind(tokens: readonly Token[], at: number): boolean {
  let index = at;
  while (/^(?:alltså|helt|enkelt|oftast|i|bland|annat)$/u.test(tokens[index]?.lower ?? '') && index < at + 2)
    index++;
  const first = tokens[index];
  if (first === undefined || !kinds.has(first.lower)) return false;
  if (first.lower === 'till') return /^(?:för|exempel)$/u.test(tokens[index + 1]?.lower ?? '');
  return !judges(tokens, index + 1);
}

/** *en viktig del*, *ett krav.*: what somebody thinks of a thing, behind its article. */
function judges(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (judging.has(lower)) return true;
  return judgingAlone.has(lower) && tokens[at + 1]?.kind !== 'word';
}

/** *innebär att …*, *kallas …*; not *betyder mycket*, *kallas till möte*. */
export function isMeant(tokens: readonly Token[], verb: number): boolean {
  const lower = tokens[verb]?.lower ?? '';
  const next = tokens[verb + 1]?.lower ?? '';
  return meaning.has(lower) ? !notMeant.has(next) : naming.has(lower) && next !== 'till';
}

/** *…, och den kan bli dyr*, *…, eftersom den täcker …*: the sentence goes on to what it is or costs. */
function goesOnToTell(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:och|eftersom|för)$/u.test(tokens[at]?.lower ?? '')) return false;
  if (!/^(?:den|det|de)$/u.test(tokens[at + 1]?.lower ?? '')) return false;
  const verb = tokens[at + 2]?.lower ?? '';
  if (verb === 'kan') return /^(?:bli|vara|kosta)$/u.test(tokens[at + 3]?.lower ?? '');
  return verb === 'är' || verb === 'blir' || verb === 'kostar' || isTelling(verb);
}

const isTelling = (verb: string): boolean =>
  meaning.has(verb) || (describing.has(verb) && verb !== 'finns' && verb !== 'prövar');

function isApposition(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (first === undefined) return false;
  const { lower } = first;
  if (appositions.has(lower)) return !judges(tokens, at + 1);
  if (isPair(tokens, at, 'så', 'kallad')) return true;
  // alla rättshandlingar, som att skriva avtal
  if (isPair(tokens, at, 'som', 'att')) return true;
  if (lower === 'som') return isDescribing(tokens, at + 1) || isEnumeration(tokens, at + 1);
  if (lower === 'vilket' || lower === 'det') return meaning.has(tokens[at + 1]?.lower ?? '');
  if (lower === 'där') return /^(?:det|du|man|vi)$/u.test(tokens[at + 1]?.lower ?? '');
  if (lower === 'hos') return /^(?:en|ett|någon)$/u.test(tokens[at + 1]?.lower ?? '');
  // prickmark, mark där inga hus får stå
  if (first.kind === 'word' && lower.length >= 4 && /^(?:där|som)$/u.test(tokens[at + 1]?.lower ?? ''))
    return true;
  if (lower === 'den' || lower === 'det' || lower === 'de') {
    // byggherren, den som låter bygga, …
    return tokens.slice(at + 1, at + 5).some((token) => token.lower === 'som');
  }
  return false;
}

/** A relative clause that says what something is or does. */
function isDescribing(tokens: readonly Token[], from: number): boolean {
  // …, som också kallas GDPR
  const at = /^(?:också|även|ofta|ibland|numera)$/u.test(tokens[from]?.lower ?? '') ? from + 1 : from;
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

/** True when what stands before a term in its sentence says what it means, or names it. */
export function isExplainedBefore(tokens: readonly Token[], start: number, end: number): boolean {
  let before = start - 1;
  while (before >= 0 && openQuotes.has(tokens[before]!.text)) before--;
  if (before < 0) return false;
  // pengar till mat och hyra (försörjningsstöd), (så kallat försörjningsstöd)
  if (tokens[end]?.text === ')') {
    const open = tokens.findLastIndex((token, at) => at < start && at >= start - 6 && token.text === '(');
    if (open >= 2) return true;
  }
  if (isThatIs(tokens, Math.max(0, before - 3), before + 1)) return true;
  // en summa som är lika i hela landet, riksnormen, och …; Den som ska hjälpa dig, fullmaktshavaren, får …
  if (tokens[before]!.text === ',' && isSetOff(tokens, before, end)) return true;
  // Det är det som är avgiftstaket, Det är ditt avgiftstak, Den summan är ditt avgiftstak
  if (/^(?:det|detta|den|denna|de|dessa)$/u.test(tokens[0]!.lower) && start > 1 && start < 7) {
    const hasArticle = /^(?:en|ett|den|det|ditt|din|dina|vår|vårt)$/u.test(tokens[before]!.lower);
    const at = hasArticle ? before - 1 : before;
    if (at > 0 && tokens[at]!.lower === 'är' && (hasArticle || tokens[1]!.lower === 'är')) return true;
  }
  if (isNamedByCondition(tokens, before, end) || isSum(tokens, before) || isCeiling(tokens, before, end))
    return true;
  // Vad menas med prickad mark? På kartan finns …
  if (tokens[0]!.lower === 'vad' && /^(?:är|menas|innebär|betyder)$/u.test(tokens[1]!.lower) && start <= 5)
    return true;
  // – det som kallas tomträtt, så kallat ekonomiskt bistånd
  for (let at = before; at >= 0 && at >= before - 4; at--) {
    const { lower } = tokens[at]!;
    if (naming.has(lower)) return !isOnlyCalled(tokens, at, end);
    if (!namingFillers.has(lower)) break;
  }
  // pengar till mat och hyra – försörjningsstöd
  const next = tokens[end];
  return (
    dashes.has(tokens[before]!.text) && before >= 4 && (next === undefined || /^[.–—]$/u.test(next.text))
  );
}

/** Behind these and an article, *så kallad* gives a name to what stands before: *…, den så kallade normen*, *är den så kallade normen*. */
const beforeName = /^(?:[,:(–—-]|är|var|blir|kallas|eller|genom)$/u;

/** *Vi följer den så kallade riksnormen*: the name alone, with nothing around it that says what it names. */
function isOnlyCalled(tokens: readonly Token[], naming: number, end: number): boolean {
  // … det så kallade samrådet, som är en del av arbetet
  if (tokens[end]?.text === ',' && /^(?:som|där|vilket)$/u.test(tokens[end + 1]?.lower ?? '')) return false;
  const { lower } = tokens[naming]!;
  const first = lower === 's.k.' || lower === 'sk' || lower === 's k' ? naming : naming - 1;
  if (first !== naming && (tokens[first]?.lower !== 'så' || !/^kalla(?:d|t|de)$/u.test(lower))) return false;
  const article = first - 1;
  // *Vill du bygga nära vatten behöver du en så kallad dispens*: what is new to the reader is often told.
  if (!/^(?:den|det|de|denna|detta|dessa)$/u.test(tokens[article]?.lower ?? '')) return false;
  return !beforeName.test(tokens[article - 1]?.lower ?? '');
}

/** *Har du ett hus som inte är kopplat till kommunens ledningar har du ett enskilt avlopp.* */
function isNamedByCondition(tokens: readonly Token[], before: number, end: number): boolean {
  const first = tokens[0]!.lower;
  if (!/^(?:om|när|har|är|bor|vill)$/u.test(first) || tokens[end]?.text !== '.') return false;
  // Vill du bestämma i förväg vem som ska sköta din ekonomi kan du skriva en framtidsfullmakt.
  if (first === 'vill') {
    const can = tokens.findIndex(({ lower }, at) => lower === 'kan' && tokens[at + 1]?.lower === 'du');
    return can >= fewestOfCondition && can >= before - 4;
  }
  // När tre veckor har gått har beslutet fått laga kraft.
  if (/^(?:fått|vunnit|blivit)$/u.test(tokens[before]!.lower) && before - 2 >= fewestOfCondition)
    return tokens[before - 2]!.lower === 'har' && /(?:en|et)$/u.test(tokens[before - 1]!.lower);
  const subject = /^(?:en|ett)$/u.test(tokens[before]!.lower) ? before - 1 : before;
  if (subject < fewestOfCondition || !/^(?:du|ni|man|det|den)$/u.test(tokens[subject]!.lower)) return false;
  return /^(?:har|är)$/u.test(tokens[subject - 1]!.lower);
}

/** *De bästa betygen läggs ihop till ett meritvärde.* */
function isSum(tokens: readonly Token[], before: number): boolean {
  const to = /^(?:en|ett)$/u.test(tokens[before]!.lower) ? before - 1 : before;
  return to >= 3 && tokens[to]!.lower === 'till' && /^(?:ihop|samman)$/u.test(tokens[to - 1]!.lower);
}

/** *Ingen betalar mer än maxtaxan*: what nobody pays more than is a ceiling. */
function isCeiling(tokens: readonly Token[], before: number, end: number): boolean {
  if (!isPair(tokens, before - 1, 'mer', 'än') || tokens[end]?.kind === 'word') return false;
  const lead = tokens.slice(0, before);
  const isDenied = lead.some(({ lower }) => /^(?:ingen|aldrig|inte)$/u.test(lower));
  return isDenied && lead.some(({ lower }) => /^betalar?$/u.test(lower));
}

/** Tokens of a condition that says enough to be a meaning. */
const fewestOfCondition = 7;

/** A name between commas behind what it names: *en myndighet, överförmyndaren, som …*, but no list. */
function isSetOff(tokens: readonly Token[], comma: number, end: number): boolean {
  if (comma < 4 || tokens[end] === undefined) return false;
  const lead = tokens.slice(Math.max(0, comma - 12), comma);
  if (lead.some(({ text }) => text === ',')) return false;
  if (/^(?:den|det|de)$/u.test(tokens[0]!.lower) && tokens[1]!.lower === 'som') {
    return tokens[end]!.text === ',' && lead.length === comma;
  }
  if (!lead.some(({ lower }) => lower === 'en' || lower === 'ett')) return false;
  if (tokens[end]!.text === '.') return true;
  return tokens[end]!.text === ',' && /^(?:som|och|vilket|där|när)$/u.test(tokens[end + 1]?.lower ?? '');
}

/** One word for *det vill säga*. */
export const thatIs = /^(?:alltså|dvs\.?|d\.v\.s\.?)$/u;

// Not `isThatIs` of `explained-on-spot.ts`: terms are excused more gladly, so words may stand between and *även* may follow.
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
export function givesExample(tokens: readonly Token[], from: number): boolean {
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

export function isPair(tokens: readonly Token[], at: number, first: string, second: string): boolean {
  return tokens[at]?.lower === first && tokens[at + 1]?.lower === second;
}

export function closingOf(tokens: readonly Token[], open: number): number {
  const limit = Math.min(tokens.length, open + longestParenthesis);
  for (let at = open + 1; at < limit; at++) if (tokens[at]!.text === ')') return at;
  return limit;
}

/** True when a parenthesis holds a wording and not a reference, a number or an abbreviation. */
export function explainsInside(tokens: readonly Token[], from: number, to: number): boolean {
  const inside = tokens.slice(from, to);
  if (inside.slice(0, 4).some(({ lower }) => pointers.has(lower))) return false;
  const wordings = inside.filter(
    ({ kind, text, lower }) => kind === 'word' && text.slice(1) === lower.slice(1),
  );
  return wordings.length >= 2 || wordings.some(({ lower }) => lower.length >= 4);
}

/** True when at least `least` words follow and they do not begin with a number or an address. */
export function saysSomething(tokens: readonly Token[], from: number, least: number): boolean {
  const first = tokens[from];
  if (first === undefined || first.kind !== 'word') return false;
  let count = 0;
  for (let at = from; at < tokens.length && at < from + 12; at++) if (tokens[at]!.kind === 'word') count++;
  return count >= least;
}

/** *Kravet på fackmannamässighet är att …*: the next sentence has the word in another shape and defines it. */
export function takesUp(tokens: readonly Token[], { lower }: Token): boolean {
  if (lower.length < 8) return false;
  const stem = lower.slice(0, lower.length - 2);
  const at = tokens.findIndex((token) => token.lower.startsWith(stem));
  return at >= 0 && tellsOf(tokens, at);
}

/** *Utse en kontrollansvarig (KA). KA:n ser till att …*: the next sentence says it of the short form. */
export function takesUpShortForm(tokens: readonly Token[], short: string): boolean {
  const at = tokens.findIndex(({ text }) => text === short || text.startsWith(`${short}:`));
  if (at < 0 || at > 2) return false;
  const verb = tokens[at + 1]?.lower ?? '';
  return tellsOf(tokens, at) || (describing.has(verb) && verb !== 'finns') || verb === 'ser';
}

/** *… innebär …*, *… är en …* behind the word at the place. */
function tellsOf(tokens: readonly Token[], at: number): boolean {
  return isMeant(tokens, at + 1) || (tokens[at + 1]?.lower === 'är' && saysKind(tokens, at + 2));
}

/** Shortest word that takes up the last part of a term: *I planen står …* behind *genomförandeplan*. */
const shortestPart = 4;

/** *I planen står vad du ska få hjälp med*: the next sentence says what the paper holds, or gives a case. */
export function tellsContents(tokens: readonly Token[], { lower }: Token): boolean {
  const first = tokens[0]?.lower ?? '';
  const part = tokens[1]?.lower ?? '';
  const third = tokens[2]?.lower ?? '';
  // Särskilda skäl. Ett skäl kan vara att …
  if (/^(?:en|ett|sådana)$/u.test(first)) {
    const isExample = third === 'är' || (third === 'kan' && tokens[3]?.lower === 'vara');
    return isExample && part.length >= shortestPart && lower.endsWith(part);
  }
  if (first !== 'i' || !telling.has(third)) return false;
  const stem = part.replace(/(?:en|et|n|t)$/u, '');
  return stem.length >= shortestPart && lower.includes(stem);
}

/** *Då kommer någon hem till dig*, *Då slipper du …*, *Då … så att …*: what it means for the reader. */
function tellsConsequence(tokens: readonly Token[]): boolean {
  const verb = tokens[1]?.lower ?? '';
  const subject = tokens[2]?.lower ?? '';
  if (/^(?:någon|personal|personalen)$/u.test(subject)) return true;
  if (/^(?:pratar|berättar|träffas|går|ser|tittar)$/u.test(verb) && /^(?:du|ni|vi|man)$/u.test(subject))
    return true;
  if (/^(?:du|ni|man)$/u.test(subject) && /^(?:får|slipper|bor|betalar|behöver)$/u.test(verb)) return true;
  return tokens.some((_, at) => isPair(tokens, at, 'så', 'att'));
}

/** *Ett sådant är ett krav på …*, *En sådan plan visar …* */
export function isSuch(tokens: readonly Token[]): boolean {
  if (!/^(?:en|ett)$/u.test(tokens[0]?.lower ?? '')) return false;
  if (!/^sådant?$/u.test(tokens[1]?.lower ?? '')) return false;
  for (const at of [2, 3]) {
    const verb = tokens[at]?.lower ?? '';
    if (verb === 'är') return saysKind(tokens, at + 1);
    if (meaning.has(verb) || (describing.has(verb) && verb !== 'finns')) return true;
  }
  return false;
}

/** *Välj återuppringning. Då ringer vi …*, *ditt hämtställe. Där hämtar …*: the verb that is in the word tells what it is. */
export function tellsVerbOf(tokens: readonly Token[], { lower }: Token): boolean {
  if (!/^(?:då|där)$/u.test(tokens[0]?.lower ?? '')) return false;
  const verb = tokens[1]?.lower ?? '';
  const stem = verb.replace(/(?:ar|er|r)$/u, '');
  return stem !== verb && stem.length >= shortestPart && lower.includes(stem);
}

/** Endings of nouns in the plural; those of *billigare* are no nouns, but *ägare* are. */
const many = /(?:er|or|ar|are)$/u;

/** *Det är ägare, styrelse och den som bestämmer*: some of those whom the word is for; not *Det är enkelt, säkert och billigare*. */
function namesSome(tokens: readonly Token[], at: number): boolean {
  if (!many.test(tokens[at]?.lower ?? '') || !isEnumeration(tokens, at)) return false;
  const rest = tokens.slice(at + 1, at + 9).map(({ lower }) => lower);
  return (
    !tokens[at]!.lower.endsWith('are') ||
    rest.some((word) => word === 'som' || (many.test(word) && !word.endsWith('are')))
  );
}

const fewOf = /^(?:två|tre|fyra|flera)$/u;

/** *Det innebär …*, *Det är en …*, *Med det menas …*, *Det vill säga …*, *Till exempel …* */
export function isDefiningSentence(tokens: readonly Token[], strict: boolean): boolean {
  const first = tokens[0]?.lower ?? '';
  const second = tokens[1]?.lower ?? '';
  const third = tokens[2]?.lower ?? '';
  const fourth = tokens[3]?.lower ?? '';
  if (first === 'med' && /^(?:det|detta|den)$/u.test(second))
    return /^(?:menas|menar|avses|avser)$/u.test(third);
  if (thatIs.test(first)) return true;
  // Så kallas den som provar ut dina hjälpmedel
  if (first === 'så' && second === 'kallas') return true;
  if (first === 'då' && !strict) return tellsConsequence(tokens);
  if (!strict && (isSuch(tokens) || tokens.slice(2, 5).some(({ lower }) => lower === 'alltså'))) return true;
  // I den står när personalen kommer; Där kan du läsa vad andra har tyckt
  if (!strict && first === 'i' && /^(?:den|det|dem)$/u.test(second)) return telling.has(third);
  if (!strict && first === 'där') return telling.has(second) || (second === 'kan' && telling.has(fourth));
  if (!/^(?:det|detta|den|de|dessa|hen|hon|han)$/u.test(first)) {
    return !strict && (isPair(tokens, 0, 'till', 'exempel') || first === 'exempelvis');
  }
  if (second === 'vill') return third === 'säga';
  if (meaning.has(second) || naming.has(second)) return isMeant(tokens, 1);
  if (strict) return false;
  // Det är två personer från kommunen som kommer hem till dig
  if (second === 'är' && fewOf.test(third) && tokens.slice(4, 9).some(({ lower }) => lower === 'som'))
    return true;
  if (second === 'är') return saysKind(tokens, 2) || namesSome(tokens, 2);
  // Det gör att alla kan komma ner till vattnet
  if (second === 'gör') return third === 'att';
  if (second === 'kan' && (third === 'vara' || third === 'till' || third === 'handla')) return true;
  // Den ska visa hur huset ser ut
  if (/^(?:ska|kan|brukar)$/u.test(second)) return describing.has(`${third}r`) || third === 'innehålla';
  return describing.has(second) && second !== 'finns';
}
