import { closingQualities, closingStarts, greetingStarts } from '../base/greetings.ts';
import { isFiniteVerb, subjects } from './plain-words.ts';

/** How a line or a run of lines ends. `open` is no punctuation at all. */
export type Ending = 'final' | 'question' | 'colon' | 'comma' | 'hyphen' | 'open';

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

const closers = /["'”’»)\]*_]/;
/** *Vi ses. /Lisa*: who writes, behind the stop. */
const signedBehind = /[.!?…](?= \/ ?[A-ZÀ-Þ][^\s/]*(?: [A-ZÀ-Þ][^\s/]*)?$)/;

/** The punctuation at the end of a text, seen through closing quotation marks, brackets and who has signed it. */
export function endingOf(text: string): Ending {
  let last = text.length - 1;
  const slash = text.lastIndexOf(' /');
  if (slash > 0) {
    const stop = signedBehind.exec(text.slice(slash - 1));
    if (stop !== null) return stop[0] === '?' ? 'question' : 'final';
  }
  if (isAsciiLetter(text.charCodeAt(last))) return 'open';
  while (last > 0 && closers.test(text[last]!)) last--;
  switch (text[last]) {
    case '.':
    case '!':
    case '…':
      return 'final';
    case '?':
      return 'question';
    case ':':
      return 'colon';
    case ',':
    case ';':
      return 'comma';
    case '-':
    case '\u2010':
      return 'hyphen';
    default:
      return 'open';
  }
}

export type Opening = 'lower' | 'upper' | 'digit' | 'other';

const openers = /["'”“’«»(*_¿[]/;

/** What a text begins with, seen through opening quotation marks and brackets. */
export function openingOf(text: string): Opening {
  const code = text.charCodeAt(0);
  if (isAsciiLetter(code)) return code < 97 ? 'upper' : 'lower';
  let first = 0;
  while (first < text.length - 1 && openers.test(text[first]!)) first++;
  const character = text[first] ?? '';
  if (character >= '0' && character <= '9') return 'digit';
  const lower = character.toLowerCase();
  if (lower === character.toUpperCase()) return 'other';
  return lower === character ? 'lower' : 'upper';
}

/** The first word of a text in lower case, or the empty string. */
export function firstWord(text: string): string {
  return /[\p{L}\d]+/u.exec(text.slice(0, 80))?.[0].toLowerCase() ?? '';
}

/** The last word of a text as it is written, with the stop of an abbreviation, or the empty string. */
export function lastWord(text: string): string {
  return /[\p{L}\d]+(?:\.[\p{L}\d]+)*\.?$/u.exec(text.slice(-40))?.[0] ?? '';
}

/** What the words of a text say of it. Only the first {@link examined} units are looked at. */
export interface WordEvidence {
  /** Number of words. */
  count: number;
  /** The first word in lower case. */
  first: string;
  hasDigit: boolean;
  /** A finite verb outside brackets. */
  hasVerb: boolean;
  /** Begins like a statement: *Du kan*, *Det finns*. */
  beginsAsClause: boolean;
}

const examined = 250;

const wordPattern = /[A-Za-z0-9\u00c0-\u024f][A-Za-z0-9\u00c0-\u036f'’:.\u00ad-]*/g;

export function wordEvidence(text: string): WordEvidence {
  let head = text.length > examined ? text.slice(0, examined) : text;
  if (head.includes('(')) head = head.replace(/\([^()]*\)/g, ' ');
  const found = head.match(wordPattern) ?? [];
  const first: string[] = [];
  let hasVerb = false;
  let hasDigit = false;
  for (const word of found) {
    hasDigit ||= word.charCodeAt(0) < 58;
    if (hasVerb && first.length === 3) continue;
    const lower = withoutStop(word).toLowerCase();
    if (first.length < 3) first.push(lower);
    hasVerb ||= isFiniteVerb(lower);
  }
  return {
    count: found.length,
    first: first[0] ?? '',
    hasDigit,
    hasVerb,
    beginsAsClause: beginsAsClause(first),
  };
}

function withoutStop(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  return last === 46 || last === 58 ? word.slice(0, -1) : word;
}

/** *Du kan*, *Det finns*, *Vill du*. *Det här gäller* and *Du som bor* begin headings as often. */
function beginsAsClause(words: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = words;
  if (subjects.has(first)) {
    return (
      isFiniteVerb(second) || (first !== 'det' && first !== 'de' && second !== 'som' && isFiniteVerb(third))
    );
  }
  return isFiniteVerb(first) && subjects.has(second);
}

// --- Lines that are no sentences by their shape -----------------------------------------------------------

const weekday = '(?:mån|tis|ons|tors|fre|lör|sön)(?:dag(?:ar|en|s)?)?';
const month =
  '(?:jan(?:uari)?|feb(?:ruari)?|mars|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const weekdayOnly = new RegExp(`^${weekday}$`, 'i');

/** One word of a date, a time or opening hours. */
const timeWord = new RegExp(
  `^(?:${weekday}|${month}|vardag(?:ar)?|helg(?:er)?|helgdag(?:ar)?|midsommarafton|julafton|nyårsafton|lunch(?:stängt)?|stängt|öppet|dygnet|runt|kl|klockan|den|till|och|samt|vecka|v|datum|tid|\\d{1,4}|\\d{1,2}[.:]\\d{2}(?:[-–]\\d{1,2}[.:]\\d{2})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}|\\d{1,2}[-–]\\d{1,2}|20\\d\\d[-/]\\d{2,4})$`,
  'i',
);

const address = /^[<(]?(?:https?:\/\/|www\.)\S+[>)]?\.?$|^[<(]?[^\s@]+@[^\s@.]+\.[^\s@]+[>)]?$/i;
const postal = /\b\d{3} ?\d{2} {1,2}\p{Lu}|\bBox \d/u;
const street =
  /^\p{Lu}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,2}?(?:gatan?|vägen|väg|gränd(?:en)?|torget?|plan|stigen|allén?|esplanaden|g\.|v\.) \d{1,3}(?: ?[A-Ha-h])?(?:,.{0,60})?$/u;
const phoneOnly = /^(?:[\p{L}.:/-]+[ \t]+){0,3}(?:\+\d|\(?0)[\d\s()–-]{5,}\d\.?$/u;
const fileName =
  /\.(?:pdf|docx?|xlsx?|odt|pptx?|jpe?g|png)\b\)?$|\((?:pdf|word|excel|länk)[^()]{0,20}\)$|\bpdf, \d/i;
const dotLeader = /(?:\.{4,}|(?: \.){4,}|…{2,})\s*\d{1,4}$/;
const agendaTime = /^(?:kl\.? ?)?\d{1,2}[.:]\d{2}(?: ?[-–—] ?\d{1,2}[.:]\d{2})?:?\s+\S/i;
const diary =
  /^(?:[Dd]nr|DNR|[Dd]iarien(?:r|ummer)|[Ää]renden(?:r|ummer)|[Dd]ok\.?nr|[Pp]ersonn(?:r|ummer)|[Oo]rg\.?nr)(?!\p{L})|^\p{Lu}{2,6}[ -]?\d{2,4}[/:]\d{1,5}(?!\S)/u;
const label = /^(\p{Lu}[\p{L}\d/.-]*(?: [\p{L}\d/.()-]+){0,3}):\s+(\S.*)$/u;
const mailHeader = /^(?:från|till|kopia|cc|bcc|skickat|datum|ämne|from|to|sent|date|subject):/i;
const greeting = new RegExp(`^(?:${greetingStarts.join('|')})(?![a-zà-ɏ])[^.?]{0,40}[!,]?$`, 'i');
const nameParticles = ['av', 'af', 'von', 'van', 'de', 'der', 'la', 'al', 'och'];
const nameWord = `(?:\\p{Lu}[\\p{L}'’-]*\\p{Ll}|\\p{Lu}\\.?|${nameParticles.join('|')})`;
const name = new RegExp(
  `^\\p{Lu}[\\p{L}'’-]*(?:\\p{Ll}|\\.)(?:[ \\u00a0]${nameWord}){1,3}(?: ?\\([^()]{1,40}\\))?(?:(?:,| [–-]) ?((?:[^.?!]|(?<=[ ,](?:v|ordf|sekr|ers|led|tjg|tjänstg|tf))\\.){1,70}))?[,;]?$`,
  'u',
);
const closing = new RegExp(
  `^(?:(?:med )?(?:(?:${closingQualities.join('|')}) )?hälsning(?:en|arna)?|${closingStarts.join('|')})(?![a-zà-ɏ]).{0,40}$`,
  'i',
);
/** What stands above the signatures of minutes and decisions. */
const signing =
  /^(?:vid pennan|vid protokollet|vid anteckningarna|justeras|justerat|underskrift(?:er)?|för kännedom|enligt uppdrag|dag som ovan|ort och datum)\b.{0,40}$/i;

const distribution =
  /^(?:(?:detta |protokolls)?(?:beslut|protokoll|utdrag|skrivelse)(?:et|en)? )?(?:har |ska |skall )?(?:skickas|skickats|expedieras|delges|sänds|lämnas|meddelas|kopia|kopior) (?:till|för kännedom till):?$/i;

/** *Beslutet skickas till*: the label above those who get a decision. */
export function isDistribution(text: string): boolean {
  return text.length < 70 && distribution.test(text);
}

/** The end of a letter or minutes, after which names and titles follow. */
export function isClosing(text: string): boolean {
  return text.length < 90 && (closing.test(text) || signing.test(text)) && endingOf(text) !== 'final';
}

/** First name and surname, with a party, a role or an organisation after them or not. */
export function isName(text: string): boolean {
  const match = text.length < 110 && mayBeName(text) ? name.exec(text) : null;
  return match !== null && !wordEvidence(match[1] ?? '').hasVerb;
}

/** False for most lines, sooner than the pattern: it takes V8 as long to compile as a page to be checked. */
function mayBeName(text: string): boolean {
  if (!beginsUpper(text)) return false;
  const gap = text.search(/[ \u00a0]/);
  if (gap < 1) return false;
  const second = gap + 1;
  if (beginsUpper(text.charAt(second))) return true;
  return nameParticles.some(
    (particle) =>
      text.startsWith(particle, second) && /^(?:$|[ \u00a0])/.test(text.slice(second + particle.length)),
  );
}

function beginsUpper(word: string): boolean {
  const initial = word.charAt(0);
  return initial !== initial.toLowerCase();
}

/** An address of the web or of e-mail that stands alone. */
export function isAddress(text: string): boolean {
  return address.test(text);
}

/** A date, a time, a span of days, opening hours. */
function isTime(text: string): boolean {
  if (text.length > 80) return false;
  const last = /[^\s,;–—]+$/.exec(text)?.[0] ?? '';
  if (!isTimeWord(last)) return false;
  const parts = text
    .split(/[\s,;]+|[–—]|-(?=\s|$)|(?<=[\sa-zA-ZÀ-ɏ])-/)
    .filter((part) => /[a-zA-ZÀ-ɏ\d]/.test(part));
  if (!/\d/.test(text) && !parts.some((part) => weekdayOnly.test(part))) return false;
  const matching = parts.filter(isTimeWord).length;
  // A place may stand before its date: Solvik den 3 maj 2024.
  if (matching === parts.length) return true;
  return parts.length > 2 && matching === parts.length - 1 && /^\p{Lu}.*\d{4}$/u.test(text);
}

function isTimeWord(word: string): boolean {
  return timeWord.test(word.replace(/[.:]$/, ''));
}

/** `Label: value` where the value is no sentence. */
export function isLabelled(text: string): boolean {
  const match = text.length < 200 ? label.exec(text) : null;
  if (match === null) return false;
  if (mailHeader.test(text)) return true;
  const value = match[2]!;
  if (endingOf(value) === 'final' || endingOf(value) === 'question') {
    return !wordEvidence(value).hasVerb && value.length < 60 && !/[!?]$/.test(value);
  }
  const { count, hasVerb } = wordEvidence(value);
  return !(hasVerb && count > 4) && count <= 14;
}

/** *Dnr SN 2026/114*, but not a sentence about it. */
function isCaseNumber(text: string): boolean {
  return diary.test(text) && !/[\p{L}\d]\. +\p{Lu}[\p{L} ]+\.$/u.test(text) && !wordEvidence(text).hasVerb;
}

/** *(Foto: Anna Berg)*: a remark in brackets. */
function isBracketed(text: string): boolean {
  return /^\([^()]*\)$/.test(text);
}

/** A postal address, a telephone number, a label with its value: lines of a contact box. */
export function isContact(text: string): boolean {
  return (
    text.length < 200 &&
    (address.test(text) || phoneOnly.test(text) || postal.test(text) || street.test(text) || isLabelled(text))
  );
}

/** A place to fill in: *Underskrift ________*, *Namn ........................* */
function hasBlank(text: string): boolean {
  return text.includes('____') || text.endsWith('......') || text.endsWith('………');
}

/** True for a line that can be no sentence and no heading, whatever stands around it. */
export function isFragmentShape(text: string): boolean {
  if (text.length > 200) return false;
  if (!/[a-zA-ZÀ-ɏ]/.test(text) && !/\p{L}/u.test(text)) return true;
  // Each shape has its characters: most lines have none of them and are done here.
  const hasDigit = /\d/.test(text);
  const hasColon = text.includes(':');
  if (text.length < 60 && greeting.test(text)) return true;
  if (!hasDigit && !hasColon && text.length > 40 && !/[@/(_…]|\.\S/.test(text)) return false;
  if (hasBlank(text) && !wordEvidence(text).hasVerb) return true;
  if (address.test(text) || (hasColon && isLabelled(text))) return true;
  if ((hasDigit || text.length <= 40) && isTime(text)) return true;
  if (hasDigit && (isCaseNumber(text) || phoneOnly.test(text) || dotLeader.test(text))) return true;
  if (fileName.test(text.replace(/\.$/, '')) && !wordEvidence(text).hasVerb) return true;
  const ending = endingOf(text);
  if (ending !== 'open' && ending !== 'comma') return false;
  return isBracketed(text) || (hasDigit && (postal.test(text) || street.test(text) || agendaTime.test(text)));
}

/** Page numbers: *3*, *- 3 -*, *3 (7)*, *Sida 3 av 7*. */
export function isPageNumber(text: string): boolean {
  return (
    text.length < 20 &&
    /^(?:[-–—] ?\d{1,4} ?[-–—]|sid(?:a|an|nr)?\.? ?\d{1,4}(?: ?(?:av|\/|\() ?\d{1,4}\)?)?|\d{1,4} ?\(\d{1,4}\)|\d{1,3}\/\d{1,3}|\d{1,3})$/i.test(
      text,
    )
  );
}
