import { ibansIn } from '../rules/support/personal-data/iban.ts';
import { months } from '../swedish/calendar.ts';
import { nameRanges } from './names.ts';

/** What a stretch of text tells of a person. */
export type PersonalDataKind =
  | 'name'
  | 'personalNumber'
  | 'birthDate'
  | 'phone'
  | 'email'
  | 'address'
  | 'caseNumber'
  | 'account'
  | 'vehicle';

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
    ...birthDates(text),
    ...accounts(text),
    ...vehicles(text),
    ...caseNumbers(text),
    ...addresses(text),
    ...phones(text),
    ...nameRanges(text, options).map((range) => ({ ...range, kind: 'name' as const })),
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
  return joined(kept.sort((a, b) => a.start - b.start));
}

/** *Karl Johans gata 3*: what looks like a name and is the beginning of an address is one address. */
function joined(ranges: readonly PersonalDataRange[]): PersonalDataRange[] {
  const all: PersonalDataRange[] = [];
  for (const range of ranges) {
    const last = all.at(-1);
    const isBeginning = last?.kind === 'name' || last?.kind === 'address';
    if (last !== undefined && isBeginning && range.kind === 'address' && last.end === range.start) {
      all.pop();
      all.push({ ...range, start: last.start });
    } else all.push(range);
  }
  return all;
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
  // Also as it is written to be hidden from robots: *anna.ek(at)exempelby.se*.
  const pattern =
    /[\p{L}\d._%+-]{1,64}(?:[ \u00a0]?@[ \u00a0]?|[ \u00a0]?[([](?:at|a|snabel-?a)[)\]][ \u00a0]?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/giu;
  return matches(text, pattern, 'email');
}

/** With a plausible date; coordination numbers have 60 added to the day, and some numbers letters in their end. */
function personalNumbers(text: string): PersonalDataRange[] {
  const plain =
    /(?<![\d-])(?:19|20)?\d{2}(\d{2})(\d{2})[ \u00a0]?[-+\u2010\u2011\u2013\u2212]?[ \u00a0]?(?:\d{4}|\d{3}[Xx*]|\d{2}[Xx*]{2}|\d[Xx*]{3}|[Xx*]{4}|[A-Z]{1,2}\d{2,3})(?![\d\p{L}])/gu;
  // *1985 04 12 - 1234*
  const spaced =
    /(?<![\d-])(?:19|20)?\d{2}[ \u00a0./-](\d{2})[ \u00a0./-](\d{2})[ \u00a0]?([-+\u2010\u2011\u2013\u2212]?)[ \u00a0]?(\d{4}|[Xx*]{4})(?![\d\p{L}])/gu;
  const isDate = (match: RegExpExecArray): boolean => {
    const month = Number(match[1]);
    const day = Number(match[2]) % 60;
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  };
  return [
    ...matches(text, plain, 'personalNumber', isDate),
    // *2026-05-01 1830* is a time.
    ...matches(text, spaced, 'personalNumber', (match) => isDate(match) && match[3] !== ''),
  ];
}

const born = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:[Ff]ödd|[Ff]öd(?:de)?s|[Ff]ödelse(?:datum|data|dag|dagen|tid)|f\.)(?: den)?[ \u00a0]?:?[ \u00a0]?)(?:\d{4}-\d{2}-\d{2}|(?:19|20)?\d{6}|\d{1,2}[ \u00a0](?:${months.join('|')})(?:[ \u00a0]\d{4})?|\d{1,2}/\d{1,2}[ \u00a0-]\d{2,4})(?!\d)`,
  'gu',
);

function birthDates(text: string): PersonalDataRange[] {
  return matches(text, born, 'birthDate');
}

/** Accounts of banks, and names on the web. */
function accounts(text: string): PersonalDataRange[] {
  const cued =
    /(?<=(?<!\p{L})(?:[Kk]onto(?:nummer|nr)?|[Bb]ankkonto|[Cc]learing(?:nummer|nr)?|IBAN)[ \u00a0]?[:.]?[ \u00a0]?)\d[\d \u00a0,-]{4,30}\d(?!\d)/gu;
  // The number of a bank's branch is known by its word, the rest by the name of the bank or the way of paying.
  const clearing = /(?<=(?<!\p{L})[Cc]learing(?:nummer|nr)?[ \u00a0]?[:.]?[ \u00a0]?)\d{4}(?:-\d)?(?!\d)/gu;
  const paying =
    /(?<=(?<!\p{L})(?:[Pp]lusgiro|[Bb]ankgiro|[Pp]ersonkonto|[Ss]parkonto|[Ll]önekonto|[Ss]wish|PG|BG|Swedbank|Nordea|SEB|Handelsbanken|Skandiabanken|Länsförsäkringar(?: Bank)?|ICA Banken|Danske Bank)(?:nummer|nr|kontot)?(?: (?:nr|nummer|konto))?[ \u00a0]?[:.,]?[ \u00a0]?)\d[\d \u00a0,-]{4,30}\d(?!\d)/gu;
  const profile =
    /(?<![\p{L}\d-])(?:facebook|instagram|linkedin|twitter|tiktok|youtube|snapchat|x|threads)\.(?:com|net)\/[\p{L}\d@_./-]{2,80}/giu;
  const handle = /(?<![\p{L}\d._@/])@[\p{L}\d_][\p{L}\d_.]{1,29}/gu;
  return [
    ...internationalAccounts(text),
    ...matches(text, cued, 'account', ([match]) => match.replace(/\D/gu, '').length >= 6),
    ...matches(text, clearing, 'account'),
    ...matches(
      text,
      paying,
      'account',
      ([match]) => match.replace(/\D/gu, '').length >= 6 && !/^\d{4}-\d{2}-\d{2}/u.test(match),
    ),
    ...matches(text, profile, 'account').map(withoutLastStop(text)),
    ...matches(text, handle, 'account').map(withoutLastStop(text)),
  ];
}

/** Figures of a number with wrong check figures: words in capitals have fewer. */
const fewestFigures = 10;

/**
 * What is written as an IBAN, also with wrong check figures: whoever has mistyped one figure of an account has given
 * the others away. The rule `personuppgifter` asks for right ones, since it accuses and must not be wrong.
 */
function internationalAccounts(text: string): PersonalDataRange[] {
  return ibansIn(text)
    .filter(
      ({ start, end, isRight }) =>
        isRight || text.slice(start, end).replace(/\D/gu, '').length >= fewestFigures,
    )
    .map(({ start, end }) => ({ start, end, kind: 'account' }));
}

function vehicles(text: string): PersonalDataRange[] {
  const cued =
    /(?<=(?<!\p{L})(?:[Rr]eg(?:istrerings)?[.-]?(?:nr|nummer|numret|skylt)|(?:[Pp]erson|[Ll]ast|[Hh]us|[Ss]kåp)?[Bb]il(?:en)?|[Mm]oped(?:en)?|[Mm]otorcykel(?:n)?|[Ss]läp(?:et|vagn|vagnen)?|[Ff]ordon(?:et)?)[ \u00a0]?[:,(]?[ \u00a0]?(?:med[ \u00a0](?:reg(?:istrerings)?[.-]?(?:nr|nummer|numret)[ \u00a0])?|av märket[ \u00a0]\p{Lu}\p{L}{1,20},?[ \u00a0])?)[A-Z]{3}[ \u00a0]?\d{2}[A-Z\d](?![\p{L}\d])/gu;
  return matches(text, cued, 'vehicle');
}

/** Collections of statutes and series, whose numbers look like those of cases. */
const series = /(?:FS|SOU|SFS|Ds|prop|bet|dir|skr|EU|EG|ISO|RÅ|NJA|HFD|JO)$/iu;

function caseNumbers(text: string): PersonalDataRange[] {
  const cued =
    /(?<!\p{L})(?:[Dd]nr|DNR|[Dd]iarienummer|[Dd]iarienr|[Ää]rendenummer|[Ää]rendenr|[Mm]ålnummer|[Mm]ålnr|[Mm]ål nr|[Kk]lientnummer|[Kk]undnummer|[Oo]cr|OCR)(?:[.:]|-?n(?:umme)?r:?| nr)?[ \u00a0:.]{0,3}(?=[\p{L}\d /:.-]{0,12}\d)[\p{L}\d][\p{L}\d/:.-]{0,24}(?:[ \u00a0](?=[\d-])[\d/:-]{1,16}){0,3}/gu;
  const shaped =
    /(?<![\p{L}\d])(\p{Lu}{1,6})[ \u00a0-]?(?:19|20)\d{2}[-/:]\d{1,6}(?:[-/.:]\d{1,4})?(?![\p{L}\d])/gu;
  // A small number counts the items of an agenda.
  const long =
    /(?<=(?<!\p{L})(?:[Ää]rende(?:-?id)?|[Rr]ef(?:\.|erens(?:nummer)?)?|[Bb]eteckning|(?:LMA|[Pp]ass|[Kk]örkorts|[Kk]und|[Kk]lient|[Mm]edlems|[Ff]akturae?|[Aa]vtals|[Aa]nställnings)-?(?:nummer|nr|id|kort))(?: nr)?[ \u00a0]?:?[ \u00a0]?)(?:\p{Lu}{1,5}[ .-]?)?(?:\d{4,}(?:[/:.-]\d{1,8}){0,3}|\d{2}-\d{4,8}(?:\/\d{1,2})?)/gu;
  return [
    ...matches(text, cued, 'caseNumber').map(withoutLastStop(text)),
    ...matches(text, long, 'caseNumber').map(withoutLastStop(text)),
    ...matches(
      text,
      shaped,
      'caseNumber',
      // *IVO 2026-05-04* is a day.
      (match) => !series.test(match[1]!) && !/\d{4}-\d{2}-\d{2}$/u.test(match[0]),
    ),
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
  /(?:(?<!\p{L})(?:Gatan|Vägen|Gränden|Stigen|Torget|Allén|Backen|Leden|Stråket|Kajen|Esplanaden|Promenaden)|gatan|gata|vägen|väg|gränden|gränd|stigen|stig|torget|torg|allén|allé|backen|backe|leden|plan|stråket|kajen|gården|esplanaden|promenaden|slingan|svängen|höjden|kroken|rundan|lunden|brinken|branten|vreten|liden|gläntan|spåret|kullen|udden)[ \u00a0]\d{1,4}(?:[ \u00a0]?[A-Za-h](?![\p{L}\d]))?(?:,?[ \u00a0]\d{1,2}[ \u00a0]tr(?!\p{L})\.?)?(?:,?[ \u00a0]lgh\.?[ \u00a0]\d{4})?(?![\d\p{L}:])(?![ \u00a0](?:[cmk]?m|meter|kilometer|centimeter|grader|procent|%)(?!\p{L}))/gu;
const streetPrefix =
  /(?:Stora|Lilla|Norra|Södra|Östra|Västra|Övre|Nedre|Gamla|Nya|Sankta?|S:ta?|Första|Andra|Tredje|Fjärde|Femte|\d:[ae])[ \u00a0]$/u;
/** No name of a street has more letters. */
const longestStreet = 40;

const capital = /\p{Lu}/u;
const ofName = /[\p{L}-]/u;

/** Where the name that a text ends in begins, with its first capital; the length of the text where there is none. */
function beginningOfName(text: string): number {
  let begins = text.length;
  for (let at = text.length - 1; at >= text.length - longestStreet - 1 && ofName.test(text[at] ?? ''); at--) {
    if (capital.test(text[at]!)) begins = at;
  }
  return begins;
}

function addresses(text: string): PersonalDataRange[] {
  const streets = matches(text, street, 'address').flatMap((range) => {
    const above = text.slice(Math.max(0, range.start - 2 * longestStreet), range.start);
    const name = beginningOfName(above);
    if (name < above.length) {
      const prefix = streetPrefix.exec(above.slice(0, name))?.[0] ?? '';
      return [{ ...range, start: range.start - (above.length - name) - prefix.length }];
    }
    // *Norra vägen 4*: the ending is a word of its own.
    const apart = /\p{Lu}\p{L}{1,30}[ \u00a0]$/u.exec(
      text.slice(Math.max(0, range.start - longestStreet), range.start),
    );
    return apart ? [{ ...range, start: range.start - apart[0].length }] : [];
  });
  const postal =
    /(?<![\d\p{L}])(?:SE-)?[1-9]\d{2}[ \u00a0]?\d{2}[ \u00a0]{1,2}\p{Lu}[\p{L}-]{1,30}(?:[ \u00a0]\p{Lu}[\p{L}-]{1,30})?/gu;
  const property =
    /(?<!\p{L})\p{Lu}[\p{L}-]{1,30}(?:[ \u00a0]\p{Lu}\p{L}{1,30})?[ \u00a0]\d{1,3}:\d{1,4}(?:>\d{1,4})?(?![\d:])/gu;
  const cuedProperty =
    /(?<=(?<!\p{L})(?:[Ff]astighet(?:en|er|erna|s[äa]gar(?:e|en|na)|sbeteckning(?:en)?:?)|[Kk]varteret|[Kk]v\.?)(?:[ \u00a0](?:till|av|på))?[ \u00a0])(?:\p{Lu}[\p{L}-]{1,30}[ \u00a0]){1,2}\d{1,3}(?![\d:])(?:(?:,| och| samt)[ \u00a0](?:\p{Lu}[\p{L}-]{1,30}[ \u00a0]){1,2}\d{1,3}(?![\d:])){0,5}/gu;
  const short =
    /(?<!\p{L})\p{Lu}\p{L}{2,30}(?:g|v|gr)\.[ \u00a0]\d{1,3}(?:[ \u00a0]?[A-Ha-h](?![\p{L}\d]))?(?![\d\p{L}:])/gu;
  const flat = /(?<!\p{L})[Ll](?:ägenhet|gh\.?)(?:[ \u00a0](?:nr|nummer))?[ \u00a0]\d{4}(?!\d)/gu;
  const labelled =
    /(?<=(?<!\p{L})(?:[Bb]ostads|[Hh]em|[Pp]ost|[Gg]atu|[Uu]tdelnings)?[Aa]dress[ \u00a0]?:[ \u00a0]{0,3})\p{Lu}[^\n;@]{2,80}/gu;
  // Names of streets end as they like: where somebody lives, and above the postal code, they are known by their place.
  const home =
    /(?<=(?<!\p{L})(?:[Bb]or|[Bb]odde|[Bb]oende|[Bb]osatt|[Hh]embesök|[Ff]lytta(?:t|de|r)?|[Ss]kriven|[Ff]olkbokförd|[Aa]dressen)[ \u00a0](?:på|till|i|är|hos)[ \u00a0])(?:\p{Lu}[\p{L}:-]{0,30}[ \u00a0]){1,3}(?!(?:19|20)\d\d(?!\d))\d{1,4}(?:[ \u00a0]?[A-Za-h](?![\p{L}\d]))?(?:,?[ \u00a0]lgh\.?[ \u00a0]\d{4})?(?![\d\p{L}:])(?![ \u00a0](?:dagar|dygn|nätter|veckor|månader|år|timmar|gånger|personer)(?!\p{L}))/gu;
  const abovePostal =
    /(?<![\p{L}\d])(?:\p{Lu}[\p{L}:-]{0,30}[ \u00a0]){1,3}\d{1,4}(?:[ \u00a0]?[A-Za-h])?(?:,?[ \u00a0](?:lgh\.?[ \u00a0]\d{4}|\d{1,2}[ \u00a0]tr))?(?=(?:,[ \u00a0]?|\n)(?:SE-)?[1-9]\d{2}[ \u00a0]?\d{2}[ \u00a0]{1,2}\p{Lu})/gu;
  const box = /(?<!\p{L})Box[ \u00a0]\d{1,6}/gu;
  return [
    ...streets,
    ...matches(text, postal, 'address'),
    ...matches(text, property, 'address', ([match]) => !series.test(match.split(/[ \u00a0]/u)[0]!)),
    ...matches(text, cuedProperty, 'address'),
    ...matches(text, short, 'address'),
    ...matches(text, flat, 'address'),
    ...matches(text, home, 'address'),
    ...matches(text, abovePostal, 'address'),
    ...matches(text, box, 'address'),
    ...matches(text, labelled, 'address'),
  ];
}

function phones(text: string): PersonalDataRange[] {
  const pattern =
    /(?<![\d\p{L}.,/-])(?<!\d:)(?:\+\d{1,3}[ \u00a0-]?(?:\(0\)[ \u00a0]?)?|0)\d{1,3}(?:[ \u00a0]?[-\u2013\u2011/]?[ \u00a0]?\d{2,4}){1,5}(?![\d.,:]\d|\d)/gu;
  // Stops stand in times and dates too, but none of them begins with three figures.
  const stopped = /(?<![\d\p{L}.,:/-])0\d{2,3}\.\d{2,4}(?:\.\d{2,3}){1,3}(?![\d.]*\d)/gu;
  return [
    ...matches(text, stopped, 'phone'),
    ...matches(text, pattern, 'phone', ([match]) => {
      const digits = match.replace(/\D/gu, '').length;
      return digits >= 7 && digits <= 14;
    }),
  ];
}
