import { closingWords, greetingStarts, greetingWords } from '../base/greetings.ts';
import { letterheadLines, namesSender } from '../base/page-heads.ts';
import { months } from '../swedish/calendar.ts';
import { addressForms } from '../swedish/pronouns.ts';
import { pairLists } from './pairs.ts';
import { endingIn } from './suffixes.ts';
import type { Line, TextView } from './view.ts';

// `[a-zà-ɏ]` is a small letter of a Latin alphabet. `\p{L}` means more and costs V8 up to a millisecond to compile,
// each time it is written; a page is read by a program that has just begun, and most cues look at it in vain.

/** Lines of a head: letterhead, receiver, number and title. */
export const headLines = 14;

/** Words that speak to the reader. */
export const readerWords = [...addressForms];
/** How often they stand in a text that surely speaks to its reader. */
export const fewestReaderWords = 4;

/** Words that a municipality's web pages are full of, whoever they speak to. */
export const pageWords = [
  'e-tjänst',
  'e-tjänsten',
  'e-tjänster',
  'blankett',
  'blanketten',
  'blanketter',
  'webbplats',
  'hemsida',
  'kontaktcenter',
  'kundtjänst',
  'kundcenter',
  'medborgarkontoret',
  'öppettider',
  'bankid',
  'sidan',
  'länken',
];

/** Things that people come to a municipality for. */
const serviceWords = [
  'ansökan',
  'ansöka',
  'ansöker',
  'anmälan',
  'anmäla',
  'avgift',
  'avgiften',
  'avgifter',
  'bygglov',
  'tillstånd',
  'parkeringstillstånd',
  'bidrag',
  'bistånd',
  'försörjningsstöd',
  'färdtjänst',
  'hemtjänst',
  'förskola',
  'fritidshem',
  'skolskjuts',
  'handläggare',
  'folkbokförd',
  'beviljas',
  'handlingar',
  'överklaga',
  'personuppgifter',
  'handläggningstid',
  'handläggningstiden',
  'läkarintyg',
  'arvode',
  'abonnemang',
  'funktionsnedsättning',
  'boendestöd',
  'gruppbostad',
  'gruppboende',
  'servicebostad',
  'assistans',
  'ledsagning',
  'avlösning',
  'äldreboende',
  'stöd',
  'insats',
  'insatser',
  'detaljplan',
  'samrådet',
  'samråd',
  'bibliotek',
  'avfall',
  'återvinning',
];

/** Labels of a case and its number. */
export const caseNumbers = ['dnr', 'diarienummer', 'ärendenummer', 'ärende', 'beslutsdatum'];

/** How often the words or pairs occur, together. */
export function count(map: ReadonlyMap<string, number>, keys: readonly string[]): number {
  let sum = 0;
  for (const key of keys) sum += map.get(key) ?? 0;
  return sum;
}

/** How many of the words or pairs occur. */
export function distinct(map: ReadonlyMap<string, number>, keys: readonly string[]): number {
  let sum = 0;
  for (const key of keys) if (map.has(key)) sum++;
  return sum;
}

/** How many lines pass a test. */
export function lines(view: TextView, test: (line: Line) => boolean): number {
  let sum = 0;
  for (const line of view.lines) if (test(line)) sum++;
  return sum;
}

/** Letters, e-mail and decisions name or greet their reader, or carry a date or case number on top; pages do not. */
function isCorrespondence(view: TextView): boolean {
  const { words } = view;
  return (
    distinct(words, greetingWords) > 0 ||
    distinct(words, closingWords) > 0 ||
    hasStreetAddress(view) ||
    hasHeader(view, subjectHeader) ||
    view.lines.some(
      ({ fromStart, starts, text }) =>
        fromStart < 10 && (dateLine.test(text) || (starts[0]! in caseLabels && /\d/u.test(text))),
    )
  );
}

/** What several cues ask of a view: read once. */
export function answeredOnce<T>(read: (view: TextView) => T): (view: TextView) => T {
  const answers = new WeakMap<TextView, { answer: T }>();
  return (view) => {
    let known = answers.get(view);
    if (known === undefined) {
      known = { answer: read(view) };
      answers.set(view, known);
    }
    return known.answer;
  };
}

/** True unless the text is written to somebody, decides, invites or tells a story: pages speak to anybody. */
export const isForAnybody = answeredOnce(speaksToAnybody);

function speaksToAnybody(view: TextView): boolean {
  const { words } = view;
  // *Han/hon* and *hans eller hennes* are anybody.
  const either = sharedCount(words, 'han', 'hon') + sharedCount(words, 'hans', 'hennes');
  const told = count(words, ['jag', 'mig', 'min', 'mitt', 'han', 'hon', 'hans', 'hennes']) - 2 * either;
  return (
    !isMeetingReport(view) &&
    told < Math.max(3, view.runningWords / 40) &&
    !isCorrespondence(view) &&
    lines(view, isEventLabel) < 2 &&
    !isForm(view) &&
    !hasEventLine(view) &&
    !isSignedToReader(view) &&
    !view.lines.some(({ whole }, index) => headsDecision(whole, view.lines[index + 1]))
  );
}

/** How often two words stand, as far as one of them has the other beside it. */
function sharedCount(words: ReadonlyMap<string, number>, one: string, other: string): number {
  return Math.min(words.get(one) ?? 0, words.get(other) ?? 0);
}

/** True for the heading *Beslut* over what is decided, and not over how decisions are made. */
function headsDecision(whole: string, below: Line | undefined): boolean {
  return (
    whole === 'vårt beslut' ||
    (whole === 'beslut' && (below === undefined || !aboutAnyDecision.test(below.text)))
  );
}

const aboutAnyDecision =
  /^(?:när|efter att|om|alla beslut|ett beslut|utredningen|handläggaren|biståndshandläggaren)[ ,]|(?:^|[ ,])(?:om du|får du|beslut kan|kan beslutet)(?:[ ,]|$)/u;

/** A line that greets. */
export const greeting = new RegExp(String.raw`^(?:${greetingStarts.join('|')})(?:[\s,!.]|$)`, 'u');
/** *Nummer 3, juni 2026*, *Vinter 2026*, *vecka 41* at the end of a title. */
export const issue =
  /^(?:utskick )?(?:nummer|nr) \d|(?:^|[·|–-] ?)(?:vår|sommar|höst|vinter)(?:en)? \d{4}$|[a-zà-ɏ\d–-],? (?:vecka|v\.) ?\d{1,2}$/;
/** A text that says of itself that it is easy to read. */
export const namesEasy = /lättläst|(?:lätt|enkel) svenska|lätt att läsa/u;

/** True for a text that tells of a meeting that has been: minutes or notes, or a report that names one. */
export function isMeetingReport(view: TextView): boolean {
  return (
    hasOnTop(view, 4, /protokoll|anteckning|tjänsteskrivelse/u) ||
    distinct(view.words, ['justerare', 'beslutande']) > 0 ||
    namesPresent(view)
  );
}

/** True for a text that tells who was present; *för närvarande* is now. */
export function namesPresent({ words, lines: all }: TextView): boolean {
  return words.has('närvarande') && all.some(({ text }) => /(?:^|[^ ]|(?<!för) )närvarande/.test(text));
}

const caseLabels: Readonly<Record<string, true>> = {
  dnr: true,
  diarienummer: true,
  diarienr: true,
  ärendenr: true,
  ärendenummer: true,
  beslutsdatum: true,
};
/** The subject in the header of an e-mail. */
export const subjectHeader = /^(?:ämne(?:srad)?|subject)\s?:/u;
/** A postal code and its town: *123 45 Exempelby*. */
export const postalLine = /^\d{3} ?\d{2} [a-zà-ɏ][a-zà-ɏ ]+$/;

/** True for a receiver's address on top: a street with its number and below it the postal town. */
export function hasStreetAddress({ lines: all }: TextView): boolean {
  for (let index = 1; index < Math.min(all.length, 14); index++) {
    if (
      postalLine.test(all[index]!.text) &&
      /^[a-zà-ɏ].* \d{1,4}(?: ?[a-zà-ɏ])?$/.test(all[index - 1]!.text)
    ) {
      return true;
    }
  }
  return false;
}

/** True when a municipality or one of its offices stands as a line on top: a letterhead. */
export function hasLetterhead({ lines: all }: TextView): boolean {
  return all.some(
    ({ fromStart, text, whole }) => fromStart < letterheadLines && whole !== '' && namesSender(text),
  );
}

const namesOffice = endingIn('förvaltningen kontoret nämnden enheten avdelningen kansliet');

/** True when the last lines hold a name alone and an office below it. */
export function isSigned({ lines: all }: TextView): boolean {
  return all.some(
    ({ fromEnd, text }, index) =>
      (fromEnd < 4 && isNameWithTitle(text)) ||
      (fromEnd < 6 && index > 0 && isName(all[index - 1]!) && text.length < 60 && isOfficial({ text })),
  );
}

/** *Torun Ek, miljöinspektör* as a line of its own. */
function isNameWithTitle(text: string): boolean {
  const comma = text.indexOf(', ');
  if (comma < 0 || text.length > 70) return false;
  const title = text.slice(comma + 2);
  return (
    /^[a-zà-ɏ-]+(?: [a-zà-ɏ][a-zà-ɏ.-]*){1,2}$/.test(text.slice(0, comma)) &&
    /^[a-zà-ɏ -]{4,}$/.test(title) &&
    (isOfficial({ text: title }) || isStaff(title))
  );
}

/** True for a text to *du* or *ni* whose very last lines are a name and an office; a page ends with ways to reach somebody. */
export function isSignedToReader(view: TextView): boolean {
  const { lines: all, words } = view;
  const last = all.at(-1);
  const name = all.at(-2);
  return (
    last !== undefined &&
    name !== undefined &&
    all.length > 4 &&
    isName(name) &&
    (isOfficial(last) || isStaff(last.text)) &&
    last.text.length < 60 &&
    count(words, readerWords) > 0 &&
    !offersContact(view)
  );
}

/** True when the last lines are a way to reach somebody, as a page ends: the name under *Kontakt* signs nothing. */
function offersContact({ lines: all }: TextView): boolean {
  return all
    .slice(-7)
    .some(({ text, whole }) => whole !== '' && /^(?:kontakt|sidansvarig|upplysningar)/u.test(text));
}

/** Titles of those who sign without an office of their own. */
const isStaff =
  endingIn(`assistent ingenjör konsulent strateg kurator administratör upphandlare arkitekt tekniker utredare
  planerare jurist koordinator rådgivare föreståndare sköterska värd vaktmästare bibliotekarie psykolog pedagog`);

/** True when the line above the name is the office that it stands for: *För socialförvaltningen*. */
export function isSignedForOffice({ lines: all }: TextView): boolean {
  const { text = '', whole = '' } = all.at(-3) ?? {};
  return whole !== '' && (/^för [^.]+$/u.test(text) || namesOffice(text.split(',')[0]!));
}

/** True for a text between a greeting and a farewell. */
export function isFramed({ lines: all, words }: TextView): boolean {
  return (
    distinct(words, closingWords) > 0 &&
    all.some(({ fromStart, text }) => fromStart < 10 && greeting.test(text))
  );
}

/** True for a text with the time within which a decision is appealed. */
export function appealTime({ pairs, words }: TextView): boolean {
  return distinct(pairs, pairLists.appealed) > 0 && namesAppeal(words);
}

/** True for words of who changes a decision, and how. */
export function namesAppeal(words: ReadonlyMap<string, number>): boolean {
  return distinct(words, appeals) > 0 || (words.has('länsstyrelsen') && distinct(words, changes) > 0);
}

const appeals = [
  'överklagandet',
  'överklagar',
  'överklagas',
  'överklaga',
  'överklagande',
  'förvaltningsrätten',
  'kammarrätten',
  'miljödomstolen',
  'laglighetsprövning',
  'klaga',
  'klagar',
];
/** What the county board does with a decision: *Du kan be Länsstyrelsen ändra beslutet*. */
const changes = ['ändra', 'ändrar', 'ändras', 'ändrat', 'pröva', 'prövar', 'prövas'];

/** True for a line of two or three words without marks: *Maria Lindahl*. */
function isName({ text }: Line): boolean {
  return /^[a-zà-ɏ][a-zà-ɏ-]+(?: [a-zà-ɏ][a-zà-ɏ.-]*){1,2}$/.test(text) && text.length < 40;
}

/** A line that is a date: *Datum: 2026-05-04*, *den 4 maj 2026*. */
export const dateLine = new RegExp(
  String.raw`^(?:datum:? )?(?:\d{4}-\d\d-\d\d|(?:den )?\d{1,2} (?:${months.join('|')}) \d{4})$`,
  'u',
);

/** True for a title of a policy document: *Riktlinjer för handläggning*, *Exempelby kommuns författningssamling*. */
export function namesPolicy({ fromStart, text, whole }: Line): boolean {
  return (
    fromStart < 4 &&
    // A title may be longer than other lines that name a text.
    (whole !== '' || (fromStart === 0 && text.length < 150 && !/[.!?:]$/u.test(text))) &&
    (/^(?:[a-zà-ɏ]+(?:e|a|nde) )?(?:riktlinjer?|policy|rutin(?:er)?|strategi|handlingsplan|program|reglemente|arbetsordning|taxa|normer|plan) (?:för|vid|kring) /u.test(
      text,
    ) ||
      /(?:^| )(?:likabehandlingsplan|plan (?:mot|för att (?:förebygga|motverka)) (?:diskriminering|kränkande))/u.test(
        text,
      ) ||
      /^(?:allmänna )?lokala (?:ordnings)?föreskrifter/u.test(text) ||
      /(?:författningssamling|delegationsordning|delegeringsordning|delegationsförteckning|delegeringsförteckning|reglemente|policy|riktlinjer|riktlinje|bolagsordning|ägardirektiv|hanteringsplan|internkontrollplan)(?: för .+)?$/u.test(
        text,
      ))
  );
}

/** Headings that ask what a resident would ask: *Vad kostar det?* */
export function questionHeadings({ headings }: TextView): number {
  let sum = 0;
  for (const heading of headings) if (heading.endsWith('?')) sum++;
  return sum;
}

/** Headings over the parts that the law asks of a decision. */
export const decisionParts = [
  /^(?:vårt )?beslut(?:et)?$/u,
  /^(?:skäl|skälen|motivering|därför|varför)\b/u,
  /överklag|besvärshänvisning/u,
] as const;

/** True for short sections under headings of their own, the form of a page. */
export function hasShortSections({ headings, runningWords }: TextView): boolean {
  return headings.size >= 2 && runningWords / headings.size <= 90;
}

/** True when a short title names a service: *Skolskjuts för grundskola*. */
export function titlesService({ lines: all }: TextView): boolean {
  return all.some(
    ({ fromStart, text, whole }) =>
      fromStart < 2 &&
      whole !== '' &&
      !/[.:/]/u.test(text) &&
      whole.split(' ').some((word) => serviceWords.includes(word) || (word.length > 9 && namesService(word))),
  );
}

/** Distinct words for what people come to a municipality for, with compounds: *webbansökan*, *grundavgift*. */
export function services(words: ReadonlyMap<string, number>): number {
  let sum = distinct(words, serviceWords);
  for (const word of words.keys()) if (word.length > 9 && namesService(word)) sum++;
  return sum;
}

const namesService = endingIn(
  `sansökan sanmälan bansökan avgift avgiften abonnemang abonnemanget tillståndet taxan bidraget stödet
  skjutsen tjänsten hämtning hämtningen lovet lovsansökan`,
);

/** True for a day and a time on one line near the top: *Onsdag 6 maj, 18.00–20.00*. */
export function hasEventLine({ lines: all }: TextView): boolean {
  return all.some(({ fromStart, text }) => fromStart < 12 && eventDay.test(text) && eventTime.test(text));
}

const eventDay =
  /(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?,? (?:den )?\d{1,2}(?: (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|[/:])/u;
const eventTime = /(?:kl\.?|klockan) ?\d{1,2}|\d{1,2}[.:]\d\d|\d{1,2}[–-]\d{1,2}(?:\D|$)/u;

/** True for a day of a month and a time near the top, on one line or on two. */
export function hasEventWhen({ lines: all }: TextView): boolean {
  return all.some(
    ({ fromStart, text }, index) =>
      fromStart < headLines &&
      dayOfMonth.test(text) &&
      (eventTime.test(text.replace(dayOfMonth, '')) || isShortTime(all[index + 1])),
  );
}

/** A day of a month: *4 maj*, *4/5*. */
export const dayOfMonth = new RegExp(
  String.raw`\d{1,2}(?::[ae])? (?:${months.join('|')})|\d{1,2}/\d{1,2}(?:[ ,]|$)`,
  'u',
);

function isShortTime(line: Line | undefined): boolean {
  return line !== undefined && line.text.length < 60 && eventTime.test(line.text);
}

/** Fields of a page from which it is one to fill in. */
const fewestFields = 3;

/** True for a text to write in: lines, boxes or fields. */
function isForm(view: TextView): boolean {
  return hasBlanks(view) || hasFields(view) || hasLabelsToSign(view);
}

/** True for a text with lines to write on or boxes to tick. */
export function hasBlanks(view: TextView): boolean {
  return lines(view, isBlank) >= 3;
}

/** True for a page with fields to fill in. */
export function hasFields({ page }: TextView): boolean {
  return page.fields >= fewestFields;
}

/** True for a text with labels such as *Namn* and *Telefon*. */
export function hasFormLabels(view: TextView): boolean {
  return lines(view, isFormLabel) >= 3;
}

/** True for a text with such labels and a place to sign. */
export function hasLabelsToSign(view: TextView): boolean {
  return view.lines.some(isPlaceToSign) && hasFormLabels(view);
}

/** True for a label of an event, with its value or over it: *Plats: Folkets hus*, *När?*, *Lokal*. */
export function isEventLabel({ starts, text, whole }: Line): boolean {
  if (eventLabels.has(whole)) return true;
  const colon = text.search(/[:?]/u);
  if (colon < 0 || colon > 22) return false;
  return eventLabels.has(starts[0]!) || eventLabels.has(text.slice(0, colon).trim());
}

const eventLabels = new Set([
  'när',
  'var',
  'tid',
  'plats',
  'dag',
  'datum',
  'kostnad',
  'pris',
  'lokal',
  'målgrupp',
  'för vem',
  'dag och tid',
  'tid och plats',
  'datum och tid',
  'anmälan',
  'vad kostar det',
  'svara senast',
  'kursledare',
  'föreläsare',
]);

const formLabels = new Set([
  'namn',
  'förnamn',
  'efternamn',
  'personnummer',
  'adress',
  'postadress',
  'gatuadress',
  'postnummer',
  'telefon',
  'telefonnummer',
  'mobil',
  'e-post',
  'e-postadress',
  'underskrift',
  'namnteckning',
  'namnförtydligande',
  'fastighetsbeteckning',
  'ort',
]);

/** True for a label of a form: *Namn*, *E-post*. */
function isFormLabel({ starts, text }: Line): boolean {
  return text.length < 60 && formLabels.has(starts[0]!);
}

/** True for the line where a form is signed: *Underskrift*, *Namnförtydligande*. */
function isPlaceToSign({ starts, text }: Line): boolean {
  return text.length < 60 && /^(?:underskrift|namnteckning|namnförtydligande)/u.test(starts[0]!);
}

/** True for a line that leaves room to write in, or a box to tick. */
function isBlank({ text }: Line): boolean {
  return (
    text.includes('____') ||
    text.includes('.......') ||
    text.includes('……') ||
    text.includes('□') ||
    text.includes('☐') ||
    text.includes('○ ') ||
    /^\[ ?\]/u.test(text) ||
    // A task of notes is longer than what a form lets choose.
    (text.length < 40 && /^[-*+•] +(?:☐|□|\[ ?\](?!\())/u.test(text))
  );
}

/** True for a spoken line: *– Det är bra, säger Anna Ek.* or *”Det är bra”, säger Anna Ek.* */
export function isSpoken({ text }: Line): boolean {
  return (
    (/^(?:[–—-]\s|[”"“])/u.test(text) || text.includes('”, ')) &&
    /[,”"“?!]\s(?:säger|sa|kommenterar|berättar|menar|konstaterar|förklarar|tycker|tror|hoppas|betonar|understryker|tillägger|fortsätter|avslutar|skriver)\s/u.test(
      text,
    )
  );
}

/** True for a spoken line whose speaker has an office. */
export function isOfficial({ text }: Pick<Line, 'text'>): boolean {
  return /(?:minister|ordförande|direktör|chef|samordnare|rektor|råd|sekreterare|handläggare|inspektör|ledare|hövding|läkare|strateg|bibliotekarie|(?:^|[ ,])vd)(?:n|en|et)?(?:\s|,|\.|$)/u.test(
    text,
  );
}

/** The address of a page, alone in its line. */
export function isAddress(line: Pick<Line, 'text'> | undefined): boolean {
  return line !== undefined && /^(?:https?:\/\/|www\.)\S+$/u.test(line.text);
}

/** True when a pattern is found in one of the first lines. */
export function hasOnTop({ lines: all }: TextView, first: number, pattern: RegExp): boolean {
  return all.some(({ fromStart, text }) => fromStart < first && pattern.test(text));
}

/** True when a pattern is found in any line. */
export function hasLine({ lines: all }: TextView, pattern: RegExp): boolean {
  return all.some(({ text }) => pattern.test(text));
}

/** A label of an e-mail's header in the first lines. */
export function hasHeader(view: TextView, label: RegExp): boolean {
  return hasOnTop(view, 12, label);
}

/** True for sentences and words that are short throughout, as no usual page has them. */
export function hasShortSentences(view: TextView): boolean {
  const { sentences, runningWords, words } = view;
  if (sentences < 8 || runningWords / sentences > 9 || isCorrespondence(view)) return false;
  let long = 0;
  let all = 0;
  for (const [word, times] of words) {
    all += times;
    if (word.length > 6) long += times;
  }
  return runningWords / sentences + (100 * long) / all <= 27;
}

/** Lines broken where the thought ends: what a reader of easy-to-read texts is used to. */
export function isShortLined(all: readonly Line[]): boolean {
  let letters = 0;
  let stopped = 0;
  let long = 0;
  for (const { text } of all) {
    letters += text.length;
    if (text.length > 56) long++;
    else if (/[.?!:]$/u.test(text)) stopped++;
  }
  return long <= all.length / 10 && stopped >= all.length / 5 && letters / all.length >= 18;
}
