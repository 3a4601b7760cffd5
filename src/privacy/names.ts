import { closingWords, dearWords, greetingWords } from '../base/greetings.ts';
import { firstNames, lastNames, publicNames } from '../generated/names.ts';

export interface NameOptions {
  /** Words known to be parts of names, such as those of names found elsewhere in the text. */
  knownParts?: ReadonlySet<string>;
  /** Whether a word in lower case is one of the language; without it, unknown pairs of capitals are let be. */
  isWord?: (lower: string) => boolean;
}

/** First names that also begin sentences as other words: *Hans ansökan*, *Per månad*, *Bo kvar*. */
const ambiguous = new Set('Hans Per Bo Tom Maj Mark Love Vera Sten Björn Stig Gun Rut Kaj Nils'.split(' '));
/** What *per* counts by. */
const units = new Set(
  `månad år dag dygn vecka timme minut person barn elev invånare styck st kvadratmeter hushåll capita kvartal termin
  läsår tillfälle plats kilometer mil post telefon automatik definition den`.split(/\s+/u),
);
/** What *Hans* does, when it is a name. */
const verbs = new Set(
  `har är var hade vill ville kan kunde ska skulle får fick bor bodde säger sa sade berättar berättade ringde ringer kom
  kommer skrev skriver behöver behövde söker sökte heter går gick mår mådde bad ber tycker tyckte och`.split(
    /\s+/u,
  ),
);
const particles = new Set('von van af av de del della da dos al el bin ben ibn le la'.split(' '));
/** Words after which a capital begins a person's name: roles, labels, greetings, relations. */
const roles = new Set([
  ...greetingWords,
  ...dearWords,
  ...closingWords,
  ...`ordförande ordföranden ledamot ledamoten ersättare rektor rektorn kommunalråd utredare utredaren namn
  sökande sökanden klagande ombud ombudet vårdnadshavare vårdnadshavaren kontaktperson kontaktpersonen herr
  fru vänligen justerare protokollförare kurator kuratorn
  samordnare byggherre fastighetsägare doktor advokat adv dr tolk tolken förvaltaren barn barnet barnen son
  sonen söner sönerna dotter dottern döttrar döttrarna mamma mamman pappa pappan mor modern far fadern hustru
  hustrun make maken maka makan sambo sambon bror brodern syster systern syskon syskonen moster faster farmor
  mormor farfar morfar elev eleven eleverna patient patienten brukare brukaren kund kunden klient klienten
  vårdtagare vårdtagaren hyresgäst hyresgästen granne grannen kollega kollegan heter hette kallas mvh vh`.split(
    /\s+/u,
  ),
]);
const lastNameEndings =
  /\p{Ll}(?:sson|sdotter|ström|berg|gren|qvist|quist|kvist|lund|strand|holm|stedt|feldt|hult|dahl|blom|stam|ovic|ović|oğlu|oglu|zadeh|ian|ski|sky|wski|nen|sen)s?$/u;
/** Between the words of a name. */
const nameGap = /^[^\S\n]{1,3}$/u;
/** Between names that stand beside each other as equals. */
const listGap = /^(?:, | (?:och|samt|eller) )$/u;

interface NameWord {
  start: number;
  end: number;
  /** Without the genitive -s where that makes a listed name; with one capital. */
  base: string;
  capital: boolean;
  /** All in capitals, which say nothing then. */
  shouted: boolean;
  /** Joined to the word before by one space, line break or initial's stop. */
  joined: boolean;
  first: boolean;
  last: boolean;
  notPerson: boolean;
  opensSentence: boolean;
}

interface Stretch {
  start: number;
  end: number;
}

/** Where names of persons stand in a text, by lists, shapes and the words before them. */
export function nameRanges(text: string, { knownParts, isWord }: NameOptions): Stretch[] {
  const words = nameWords(text, knownParts, isWord);
  const ranges: Stretch[] = [];
  /** Index of the word behind the last name. */
  let behindName = 0;
  /** Words that no list has, and that are equals of what comes: *Wilmer, Zorbin och Anna*. */
  let waiting: Stretch[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!word.capital) continue;
    let end = at + 1;
    while (end < words.length && end - at < 6 && continues(words, end)) end++;
    // A particle belongs to a name only when a capital follows it.
    while (end > at + 1 && !words[end - 1]!.capital) end--;
    const run = words.slice(at, end);
    const isListed = (one: NameWord) =>
      knownParts?.has(one.base) === true || knownParts?.has(one.base.replace(/s$/u, '')) === true;
    const doubtful = (one: NameWord) =>
      ambiguous.has(one.base) &&
      one.opensSentence &&
      run.length === 1 &&
      !(isListed(one) && isNameBefore(one.base, text, words[end]));
    const isKnown = (one: NameWord) => isListed(one) && !doubtful(one);
    const previous = words[at - 1];
    const afterRole =
      previous !== undefined &&
      isRole(text.slice(previous.start, previous.end).toLowerCase()) &&
      !/^s?[ \u00a0](?:kommun|stad|region)/u.test(text.slice(word.end, word.end + 9)) &&
      roleGap(text.slice(previous.start, previous.end)).test(text.slice(previous.end, word.start));
    const people = run.filter(({ notPerson }) => !notPerson);
    const behind = text.slice(run.at(-1)!.end, run.at(-1)!.end + 12);
    const unknown = (one: NameWord) => isWord !== undefined && !isWord(one.base.toLowerCase());
    // *Ida, Marwa och Love*: what stands beside a name as its equal is one too.
    const gap = behindName > 0 ? text.slice(words[behindName - 1]!.end, word.start) : '';
    const isEqual =
      people.length === run.length &&
      ((gap === ', ' && unknown(word)) ||
        (/ (?:och|samt|eller) $/u.test(gap.slice(-7)) && behindName === at - 1));
    const looksLast = (one: NameWord) => one.last && !isDefinite(one.base, isWord);
    // *MARK OCH MILJÖ*: capitals make a word no name, but *STIG EK* is one.
    const tells = (one: NameWord) => !one.shouted || run.length > 1 || unknown(one);
    const person =
      isEqual ||
      run.some((one) => isKnown(one) && tells(one)) ||
      run.some((one) => one.first && !doubtful(one) && tells(one)) ||
      run.some(
        (one) =>
          looksLast(one) &&
          tells(one) &&
          (!one.opensSentence || lastNameEndings.test(one.base) || run.length > 1),
      ) ||
      // *K-G Stålhandske*
      (run.length > 1 && /^\p{Lu}-\p{Lu}$/u.test(text.slice(word.start, word.end))) ||
      (afterRole && people.length > 0 && ((run.length > 1 && !word.shouted) || unknown(word))) ||
      // *Ask Regn (M)*, *Qadir, 7 år*, */Zorb*
      (people.length === run.length && party.test(behind) && (run.length > 1 || unknown(word))) ||
      (people.length === run.length && unknown(word) && age.test(behind)) ||
      (unknown(word) && /(?:^|\n)\/ ?$/u.test(text.slice(Math.max(0, word.start - 3), word.start))) ||
      isSurnameFirst(text, word, run.length, words[end]) ||
      (run.length > 1 &&
        !word.shouted &&
        people.length === run.length &&
        run.some(unknown) &&
        (!word.opensSentence || unknown(word)));
    const place = { start: word.start, end: run.at(-1)!.end };
    const before = waiting.at(-1) ?? ranges.at(-1);
    if (before !== undefined && !listGap.test(text.slice(before.end, place.start))) waiting = [];
    if (person) {
      // A capital that only opens the sentence is nobody's name: *Hej Anna*.
      let from = 0;
      const { first, last, opensSentence } = word;
      const named = run.some((one) => one.first || one.last || isKnown(one));
      // One that is no word of the language is a name that no list has: *Yrsa Falk*.
      const isInitial = word.base.length === 1;
      const mayOpen = !first && !last && !isInitial && !isKnown(word) && !unknown(word);
      const onlyOpens = opensSentence && mayOpen && !party.test(behind);
      // *Från: Kvist Rolf <…>*
      const isSender = text.startsWith(' <', place.end);
      if (onlyOpens && run.length > 1 && named && !isSender) from = 1;
      // *Beslut av Anna Ek*
      while (!run[from]!.capital) from++;
      // Places stand in such lists too, and beside what only looks like a surname.
      if (first) ranges.push(...waiting);
      ranges.push({ start: run[from]!.start, end: place.end });
      waiting = [];
      behindName = end;
    } else if (people.length === run.length && run.every(unknown) && !word.shouted) waiting.push(place);
    else waiting = [];
    at = end - 1;
  }
  return ranges;
}

const roleEndings =
  /(?:läkare|handläggare|lärare|sekreterare|ledare|rådgivare|chef|sköterska|inspektör|arkitekt|ingenjör|direktör|assistent|psykolog|terapeut)(?:e?n|s)?$/u;

function isRole(lower: string): boolean {
  return roles.has(lower) || roleEndings.test(lower);
}

/** Between a role and a name; only an abbreviation has a stop that ends no sentence. */
function roleGap(role: string): RegExp {
  return /^(?:adv|dr|v)$/iu.test(role) ? /^\.?[ \u00a0]$/u : /^[ \u00a0:,\n]{1,3}$/u;
}

/** The party of a member behind the name. */
const party = /^[ \u00a0]\((?:S|M|C|L|V|KD|MP|SD|FI|FP|-|–)\)/u;
const age = /^,?[ \u00a0]\(?\d{1,2}[ \u00a0]år(?!\p{L})/u;

/** *Sten, Eva*: an entry of a list or a row, with the surname first. */
function isSurnameFirst(text: string, word: NameWord, length: number, next: NameWord | undefined): boolean {
  if (length > 1 || word.notPerson || next?.first !== true || next.opensSentence) return false;
  if (text.slice(word.end, next.start) !== ', ') return false;
  if (isRole(text.slice(word.start, word.end).toLowerCase())) return false;
  return (
    /(?:^|[\n:;])[ \u00a0]?$/u.test(text.slice(Math.max(0, word.start - 2), word.start)) &&
    /^(?:[ \u00a0]\p{Lu}[\p{L}-]{1,20})?(?:$|[ \u00a0]?[\n;(]|,?[ \u00a0]\d)/u.test(
      text.slice(next.end, next.end + 30),
    )
  );
}

/** Whether a name that begins sentences as another word too is a name before the word that follows. */
function isNameBefore(base: string, text: string, next: NameWord | undefined): boolean {
  const following = next === undefined ? '' : text.slice(next.start, next.end);
  if (base === 'Hans') return verbs.has(following);
  return base !== 'Per' || !units.has(following);
}

/** *Kommunstyrelsen*, *Planen*: a word in the definite form ends as *Jensen* and *Iversen* do. */
function isDefinite(base: string, isWord: NameOptions['isWord']): boolean {
  return /[ns]en$/u.test(base) && !lastNames.has(base) && isWord?.(base.toLowerCase()) === true;
}

/** Whether the word at a place goes on with the name before it. */
function continues(words: readonly NameWord[], at: number): boolean {
  const word = words[at]!;
  const previous = words[at - 1]!;
  if (!word.joined || previous.notPerson) return false;
  // *Jeanette Lund*: a place after a first name is a surname.
  if (word.notPerson && !(previous.first && publicNames.has(word.base))) return false;
  return (
    word.capital || (particles.has(word.base) && words[at + 1]?.capital === true && words[at + 1]!.joined)
  );
}

function nameWords(
  text: string,
  knownParts?: ReadonlySet<string>,
  isWord?: (lower: string) => boolean,
): NameWord[] {
  const words: NameWord[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(/\p{L}[\p{L}\p{M}’'\u00ad\u200b-\u200d\u2010\u2011\u2060-]*/gu)) {
    const start = match.index;
    const written = match[0]
      .replace(/[\u00ad\u200b-\u200d\u2060]/gu, '')
      .replace(/[\u2010\u2011]/gu, '-')
      .normalize('NFC');
    const shouted = /^\p{Lu}[\p{Lu}\p{M}’'-]+$/u.test(written) && /\p{Lu}{2}/u.test(written);
    const form = shouted ? inTitleCase(written) : written;
    const gap = text.slice(previousEnd, start);
    const base = baseOf(form);
    const notPublic = !publicNames.has(base) && !publicNames.has(form) && !isRole(form.toLowerCase());
    const listed = firstNames.has(base) || lastNames.has(base) || knownParts?.has(base) === true;
    // Of words in capitals, abbreviations and words of the language are nobody's name.
    const isPlain = shouted && !listed && (form.length < 4 || isWord?.(base.toLowerCase()) !== false);
    const notPerson = !notPublic || isPlain;
    const halves = base.split('-');
    const first =
      !notPerson &&
      (firstNames.has(base) || (halves.length > 1 && halves.some((half) => firstNames.has(half))));
    words.push({
      start,
      end: start + match[0].length,
      base: isKnownInSmall(base, knownParts, isWord) ? inTitleCase(base) : base,
      capital: /^\p{Lu}/u.test(form) || isKnownInSmall(base, knownParts, isWord),
      shouted,
      joined: nameGap.test(gap) || (gap === '. ' && (words.at(-1)?.base.length ?? 0) === 1),
      first,
      last: !notPerson && (lastNames.has(base) || (/^\p{Lu}/u.test(form) && lastNameEndings.test(base))),
      notPerson,
      opensSentence: words.length === 0 || /[.!?:\n]/u.test(gap),
    });
    previousEnd = start + match[0].length;
  }
  return words;
}

/** *anna.qwarst*, *zorbin*: a name known from elsewhere that is no word, in small letters. */
function isKnownInSmall(
  base: string,
  knownParts: ReadonlySet<string> | undefined,
  isWord: NameOptions['isWord'],
): boolean {
  if (knownParts === undefined || isWord === undefined || /^\p{Lu}/u.test(base)) return false;
  const name = inTitleCase(base);
  return (knownParts.has(name) || knownParts.has(name.replace(/s$/u, ''))) && !isWord(base);
}

function inTitleCase(word: string): string {
  return word.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

function baseOf(written: string): string {
  // *Anders’ ansökan*
  const form = written.replace(/[’']$/u, '');
  if (!form.endsWith('s') || firstNames.has(form) || lastNames.has(form)) return form;
  const base = form.slice(0, -1);
  return firstNames.has(base) || lastNames.has(base) || lastNameEndings.test(form) || publicNames.has(base)
    ? base
    : form;
}

/** The words of a name that show it elsewhere: *Ek* in *Anna Ek*. */
export function namePartsOf(name: string): string[] {
  return nameWords(name)
    .filter(({ capital, base }) => capital && base.length > 1)
    .flatMap(({ base }) => [base]);
}
