import { firstNames, lastNames, publicNames } from '../generated/names.ts';

/** What a stretch of text tells of a person. */
export type PersonalDataKind = 'name' | 'personalNumber' | 'phone' | 'email' | 'address' | 'caseNumber';

/** A stretch of personal data. Offsets in UTF-16 units, end exclusive. */
export interface PersonalDataRange {
  start: number;
  end: number;
  kind: PersonalDataKind;
}

export interface PersonalDataOptions {
  /** Words known to be parts of names, such as those of names found elsewhere in the text. */
  knownParts?: ReadonlySet<string>;
  /** Whether a word in lower case is one of the language; without it, unknown pairs of capitals are let be. */
  isWord?: (lower: string) => boolean;
}

/**
 * Finds personal data by its shape and by lists of common names. It is no promise: unusual names outside a
 * context that shows them can pass, so a person reads before anything is shared. In doubt it takes too much.
 * Ranges are in order and do not overlap. Linear in time: every expression has bounded repeats.
 */
export function findPersonalData(text: string, options: PersonalDataOptions = {}): PersonalDataRange[] {
  const found: PersonalDataRange[] = [
    ...emails(text),
    ...personalNumbers(text),
    ...caseNumbers(text),
    ...addresses(text),
    ...phones(text),
    ...names(text, options),
  ];
  // What was found by the surer rule stands first and stays.
  const kept: PersonalDataRange[] = [];
  const taken = new Uint8Array(text.length);
  for (const range of found) {
    let { start, end } = range;
    // *9 B. Ek*: the letter is of the address, and the name behind it is one still.
    while (start < end && (taken[start] === 1 || (start > range.start && !/[\p{L}\d]/u.test(text[start]!))))
      start++;
    while (end > start && taken[end - 1] === 1) end--;
    if (start === end || taken.subarray(start, end).includes(1)) continue;
    taken.fill(1, start, end);
    kept.push({ ...range, start, end });
  }
  return kept.sort((a, b) => a.start - b.start);
}

function matches(
  text: string,
  pattern: RegExp,
  kind: PersonalDataKind,
  accept: (match: RegExpExecArray) => boolean = () => true,
): PersonalDataRange[] {
  const ranges: PersonalDataRange[] = [];
  for (const match of text.matchAll(pattern)) {
    if (accept(match)) ranges.push({ start: match.index, end: match.index + match[0].length, kind });
  }
  return ranges;
}

function emails(text: string): PersonalDataRange[] {
  return matches(text, /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/gu, 'email');
}

/** With a plausible date; coordination numbers have 60 added to the day. */
function personalNumbers(text: string): PersonalDataRange[] {
  const pattern =
    /(?<![\d-])(?:19|20)?\d{2}(\d{2})(\d{2})[ \u00a0]?[-+\u2013\u2011]?[ \u00a0]?(?:\d{4}|[Xx*]{4})(?![\d\p{L}])/gu;
  return matches(text, pattern, 'personalNumber', (match) => {
    const month = Number(match[1]);
    const day = Number(match[2]) % 60;
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  });
}

/** Collections of statutes and series, whose numbers look like those of cases. */
const series = /(?:FS|SOU|SFS|Ds|prop|bet|dir|skr|EU|EG|ISO|RÅ|NJA|HFD|JO)$/iu;

function caseNumbers(text: string): PersonalDataRange[] {
  const cued =
    /(?<!\p{L})(?:[Dd]nr|DNR|[Dd]iarienummer|[Dd]iarienr|[Ää]rendenummer|[Ää]rendenr|[Mm]ålnummer|[Mm]ål nr|[Kk]lientnummer|[Kk]undnummer|[Oo]cr|OCR)(?:[.:]| nr)?[ \u00a0:.]{0,3}(?=[\p{L}\d /:.-]{0,12}\d)[\p{L}\d][\p{L}\d/:.-]{0,24}(?:[ \u00a0](?=[\d-])[\d/:-]{1,16}){0,3}/gu;
  const shaped =
    /(?<![\p{L}\d])(\p{Lu}{1,6})[ \u00a0-]?(?:19|20)\d{2}[-/:]\d{1,6}(?:[-/.:]\d{1,4})?(?![\p{L}\d])/gu;
  return [
    ...matches(text, cued, 'caseNumber').map(withoutLastStop(text)),
    ...matches(text, shaped, 'caseNumber', (match) => !series.test(match[1]!)),
  ];
}

const withoutLastStop =
  (text: string) =>
  (range: PersonalDataRange): PersonalDataRange => {
    let { end } = range;
    while ('.:-/'.includes(text[end - 1]!)) end--;
    return { ...range, end };
  };

const street =
  /(?:(?<!\p{L})(?:Gatan|Vägen|Gränden|Stigen|Torget|Allén|Backen|Leden|Stråket|Kajen|Esplanaden|Promenaden)|gatan|gata|vägen|väg|gränden|gränd|stigen|stig|torget|torg|allén|allé|backen|backe|leden|plan|stråket|kajen|gården|esplanaden|promenaden)[ \u00a0]\d{1,4}(?:[ \u00a0]?[A-Za-h](?![\p{L}\d]))?(?:,?[ \u00a0]lgh\.?[ \u00a0]\d{4})?(?![\d\p{L}:])/gu;
/** No name of a street has more letters. */
const longestStreet = 40;

function addresses(text: string): PersonalDataRange[] {
  const streets = matches(text, street, 'address').flatMap((range) => {
    const before =
      /(?:(?:Stora|Lilla|Norra|Södra|Östra|Västra|Övre|Nedre|Gamla|Nya|Sankt|Sankta)[ \u00a0])?\p{Lu}[\p{L}-]{0,40}$/u.exec(
        text.slice(Math.max(0, range.start - 2 * longestStreet), range.start),
      );
    if (before) return [{ ...range, start: range.start - before[0].length }];
    // *Norra vägen 4*: the ending is a word of its own.
    const apart = /\p{Lu}\p{L}{1,30}[ \u00a0]$/u.exec(
      text.slice(Math.max(0, range.start - longestStreet), range.start),
    );
    return apart ? [{ ...range, start: range.start - apart[0].length }] : [];
  });
  const postal =
    /(?<![\d\p{L}])(?:SE-)?[1-9]\d{2}[ \u00a0]?\d{2}[ \u00a0]{1,2}\p{Lu}[\p{L}-]{1,30}(?:[ \u00a0]\p{Lu}[\p{L}-]{1,30})?/gu;
  const property =
    /(?<!\p{L})\p{Lu}[\p{L}-]{1,30}(?:[ \u00a0]\p{Lu}\p{L}{1,30})?[ \u00a0]\d{1,3}:\d{1,4}(?![\d:])/gu;
  const cuedProperty =
    /(?<=(?<!\p{L})(?:fastighet(?:en|s[äa]gar(?:e|en|na))|kvarteret|kv\.)(?:[ \u00a0](?:till|av|på))?[ \u00a0])\p{Lu}[\p{L}-]{1,30}[ \u00a0]\d{1,3}(?![\d:])/gu;
  const box = /(?<!\p{L})Box[ \u00a0]\d{1,6}/gu;
  return [
    ...streets,
    ...matches(text, postal, 'address'),
    ...matches(text, property, 'address', ([match]) => !series.test(match.split(/[ \u00a0]/u)[0]!)),
    ...matches(text, cuedProperty, 'address'),
    ...matches(text, box, 'address'),
  ];
}

function phones(text: string): PersonalDataRange[] {
  const pattern =
    /(?<![\d\p{L}.,:/-])(?:\+\d{1,3}[ \u00a0-]?(?:\(0\)[ \u00a0]?)?|0)\d{1,3}(?:[ \u00a0]?[-\u2013\u2011/]?[ \u00a0]?\d{2,4}){1,5}(?![\d.,:]\d|\d)/gu;
  return matches(text, pattern, 'phone', ([match]) => {
    const digits = match.replace(/\D/gu, '').length;
    return digits >= 7 && digits <= 14;
  });
}

/** First names that also begin sentences as other words: *Hans ansökan*, *Per månad*, *Bo kvar*. */
const ambiguous = new Set('Hans Per Bo Tom Maj Mark Love Vera Sten Björn Stig Gun Rut Kaj Nils'.split(' '));
const particles = new Set('von van af av de del della da dos al el bin ben ibn le la'.split(' '));
/** Words after which a capital begins a person's name: roles, labels, greetings. */
const roles = new Set(
  `handläggare ordförande ledamot ersättare sekreterare chef enhetschef förvaltningschef kommundirektör
  direktör rektor lärare läkare sjuksköterska kommunalråd inspektör utredare socialsekreterare
  biståndshandläggare bygglovshandläggare avdelningschef verksamhetschef kanslichef namn sökande sökanden
  klagande ombud vårdnadshavare kontaktperson herr fru hej hejsan bästa kära mvh hälsning hälsningar vänligen justerare protokollförare
  kurator assistent samordnare projektledare förskollärare byggherre fastighetsägare`.split(/\s+/u),
);
const lastNameEndings =
  /\p{Ll}(?:sson|sdotter|ström|berg|gren|qvist|quist|kvist|lund|strand|holm|stedt|feldt|hult|dahl|blom|stam|ovic|ović|oğlu|oglu|zadeh|ian|ski|sky|wski|nen|sen)s?$/u;

interface NameWord {
  start: number;
  end: number;
  /** Without the genitive -s where that makes a listed name. */
  base: string;
  capital: boolean;
  /** Joined to the word before by one space, line break or initial's stop. */
  joined: boolean;
  first: boolean;
  last: boolean;
  notPerson: boolean;
  opensSentence: boolean;
}

function names(text: string, { knownParts, isWord }: PersonalDataOptions): PersonalDataRange[] {
  const words = nameWords(text);
  const ranges: PersonalDataRange[] = [];
  /** Index of the word behind the last name. */
  let behindName = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!word.capital) continue;
    let end = at + 1;
    while (end < words.length && end - at < 6 && continues(words, end)) end++;
    // A particle belongs to a name only when a capital follows it.
    while (end > at + 1 && !words[end - 1]!.capital) end--;
    const run = words.slice(at, end);
    const doubtful = (one: NameWord) => ambiguous.has(one.base) && one.opensSentence && run.length === 1;
    const isKnown = (one: NameWord) =>
      (knownParts?.has(one.base) === true || knownParts?.has(one.base.replace(/s$/u, '')) === true) &&
      !doubtful(one);
    const previous = words[at - 1];
    const afterRole =
      previous !== undefined &&
      roles.has(text.slice(previous.start, previous.end).toLowerCase()) &&
      /^[ \u00a0:,\n]{1,3}$/u.test(text.slice(previous.end, word.start));
    const people = run.filter(({ notPerson }) => !notPerson);
    const unknown = (one: NameWord) => isWord !== undefined && !isWord(one.base.toLowerCase());
    // *Ida, Marwa och Love*: what stands beside a name as its equal is one too.
    const gap = behindName > 0 ? text.slice(words[behindName - 1]!.end, word.start) : '';
    const isEqual =
      people.length === run.length &&
      ((gap === ', ' && unknown(word)) ||
        (/ (?:och|samt|eller) $/u.test(gap.slice(-7)) && behindName === at - 1));
    const looksLast = (one: NameWord) => one.last && !isDefinite(one.base, isWord);
    const person =
      isEqual ||
      run.some(isKnown) ||
      run.some((one) => one.first && !doubtful(one)) ||
      run.some(
        (one) => looksLast(one) && (!one.opensSentence || lastNameEndings.test(one.base) || run.length > 1),
      ) ||
      (afterRole && people.length > 0 && (run.length > 1 || unknown(word))) ||
      (run.length > 1 &&
        people.length === run.length &&
        run.some(unknown) &&
        (!word.opensSentence || unknown(word)));
    if (person) {
      // A capital that only opens the sentence is nobody's name: *Hej Anna*.
      let from = 0;
      const { first, last, opensSentence } = word;
      const named = run.some((one) => one.first || one.last || isKnown(one));
      // One that is no word of the language is a name that no list has: *Yrsa Falk*.
      const onlyOpens = opensSentence && !first && !last && !isKnown(word) && !unknown(word);
      if (onlyOpens && run.length > 1 && named) from = 1;
      ranges.push({ start: run[from]!.start, end: run.at(-1)!.end, kind: 'name' });
      behindName = end;
    }
    at = end - 1;
  }
  return ranges;
}

/** *Kommunstyrelsen*, *Planen*: a word in the definite form ends as *Jensen* and *Iversen* do. */
function isDefinite(base: string, isWord: PersonalDataOptions['isWord']): boolean {
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

function nameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(/\p{L}[\p{L}\p{M}’'-]*/gu)) {
    const start = match.index;
    const form = match[0];
    const gap = text.slice(previousEnd, start);
    const base = baseOf(form);
    const halves = base.split('-');
    const notPerson =
      publicNames.has(base) ||
      publicNames.has(form) ||
      roles.has(form.toLowerCase()) ||
      /^\p{Lu}{2,}$/u.test(form);
    const first =
      !notPerson &&
      (firstNames.has(base) || (halves.length > 1 && halves.some((half) => firstNames.has(half))));
    words.push({
      start,
      end: start + form.length,
      base,
      capital: /^\p{Lu}/u.test(form),
      joined: gap === ' ' || gap === '\u00a0' || (gap === '. ' && (words.at(-1)?.base.length ?? 0) === 1),
      first,
      last: !notPerson && (lastNames.has(base) || (/^\p{Lu}/u.test(form) && lastNameEndings.test(base))),
      notPerson,
      opensSentence: words.length === 0 || /[.!?:\n]/u.test(gap),
    });
    previousEnd = start + form.length;
  }
  return words;
}

function baseOf(form: string): string {
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
