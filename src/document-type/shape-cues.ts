import { closingWords, greetingStarts, greetingWords } from '../base/greetings.ts';
import { addressForms } from '../swedish/pronouns.ts';
import type { Cue } from './cues.ts';
import { pairLists } from './pairs.ts';
import { endingIn } from './suffixes.ts';
import type { Line, TextView } from './view.ts';

// `[a-zà-ɏ]` is a small letter of a Latin alphabet. `\p{L}` means more and costs V8 up to a millisecond to compile,
// each time it is written; a page is read by a program that has just begun, and most cues look at it in vain.

/** A cue that is seen in counts and shapes, not in one phrase. */
interface ShapeCue extends Cue {
  found(view: TextView): boolean;
}

/** Words to the reader that make a text one that speaks to its reader. */
const fewestReaderWords = 4;
const readerWords = [...addressForms];

/** Words that a municipality's web pages are full of, whoever they speak to. */
const pageWords = [
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

const caseNumbers = ['dnr', 'diarienummer', 'ärendenummer', 'ärende', 'beslutsdatum'];

function count(map: ReadonlyMap<string, number>, keys: readonly string[]): number {
  let sum = 0;
  for (const key of keys) sum += map.get(key) ?? 0;
  return sum;
}

function distinct(map: ReadonlyMap<string, number>, keys: readonly string[]): number {
  let sum = 0;
  for (const key of keys) if (map.has(key)) sum++;
  return sum;
}

function lines(view: TextView, test: (line: Line) => boolean): number {
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

/** True unless the text is written to somebody, decides, invites or tells a story: pages speak to anybody. */
function isForAnybody(view: TextView): boolean {
  const told = count(view.words, ['jag', 'mig', 'min', 'mitt', 'han', 'hon', 'hans', 'hennes']);
  return (
    !isMeetingReport(view) &&
    told < Math.max(3, view.runningWords / 40) &&
    !isCorrespondence(view) &&
    lines(view, isEventLabel) < 2 &&
    !isForm(view) &&
    !hasEventLine(view) &&
    !view.lines.some(({ whole }) => whole === 'beslut' || whole === 'vårt beslut')
  );
}

const greeting = new RegExp(String.raw`^(?:${greetingStarts.join('|')})(?:[\s,!.]|$)`, 'u');
/** An authority and what it decides: *Omsorgsnämnden i Exempelby kommun beviljar dig …*. */
const deciding =
  /(?:nämnden|styrelsen|myndigheten|verket|länsstyrelsen)(?: i [^.:]{2,40})? (?:har [^.:]{0,20}beslutat att|beslutar att|ger dig|ger er|beviljar|avslår|medger|förelägger)(?: |$)/u;
/** *Nummer 3, juni 2026*, *Vinter 2026*, *vecka 41* at the end of a title. */
const issue =
  /^(?:utskick )?(?:nummer|nr) \d|(?:^|[·|–-] ?)(?:vår|sommar|höst|vinter)(?:en)? \d{4}$|[a-zà-ɏ\d–-],? (?:vecka|v\.) ?\d{1,2}$/;
const namesEasy = /lättläst|(?:lätt|enkel) svenska|lätt att läsa/u;

/** True for a text that tells of a meeting that has been: minutes or notes, or a report that names one. */
function isMeetingReport({ lines: all, words }: TextView): boolean {
  return (
    all.some(({ fromStart, text }) => fromStart < 4 && /protokoll|anteckning|tjänsteskrivelse/u.test(text)) ||
    distinct(words, ['närvarande', 'justerare', 'beslutande']) > 0
  );
}

const caseLabels: Readonly<Record<string, true>> = {
  dnr: true,
  diarienummer: true,
  diarienr: true,
  ärendenr: true,
  ärendenummer: true,
  beslutsdatum: true,
};
const subjectHeader = /^(?:ämne|subject)\s?:/u;
const postalLine = /^\d{3} ?\d{2} [a-zà-ɏ][a-zà-ɏ ]+$/;

/** True for a receiver's address on top: a street with its number and below it the postal town. */
function hasStreetAddress({ lines: all }: TextView): boolean {
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
function hasLetterhead({ lines: all }: TextView): boolean {
  return all.some(
    ({ fromStart, text, whole }) =>
      fromStart < 3 && whole !== '' && (/[a-zà-ɏ] kommun$/.test(text) || namesOffice(text)),
  );
}

const namesOffice = endingIn('förvaltningen kontoret nämnden enheten avdelningen kansliet');

/** True when the last lines hold a name alone and an office below it. */
function isSigned({ lines: all }: TextView): boolean {
  return all.some(
    ({ fromEnd, text }, index) =>
      fromEnd < 6 && index > 0 && isName(all[index - 1]!) && text.length < 60 && isOfficial({ text }),
  );
}

/** True for a line of two or three words without marks: *Maria Lindahl*. */
function isName({ text }: Line): boolean {
  return /^[a-zà-ɏ][a-zà-ɏ-]+(?: [a-zà-ɏ][a-zà-ɏ.-]*){1,2}$/.test(text) && text.length < 40;
}

const dateLine =
  /^(?:datum:? )?(?:\d{4}-\d\d-\d\d|(?:den )?\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) \d{4})$/u;

/** True for a title of a policy document: *Riktlinjer för handläggning*, *Exempelby kommuns författningssamling*. */
function namesPolicy({ fromStart, text, whole }: Line): boolean {
  return (
    fromStart < 4 &&
    whole !== '' &&
    (/^(?:riktlinjer?|policy|rutin|strategi|handlingsplan|program|reglemente|arbetsordning|taxa) för /u.test(
      text,
    ) ||
      /^(?:allmänna )?lokala (?:ordnings)?föreskrifter/u.test(text) ||
      /(?:författningssamling|delegationsordning|delegeringsordning|delegationsförteckning|delegeringsförteckning|reglemente|policy|riktlinjer|riktlinje|bolagsordning|ägardirektiv|hanteringsplan|internkontrollplan)(?: för .+)?$/u.test(
        text,
      ))
  );
}

/** Headings that ask what a resident would ask: *Vad kostar det?* */
function questionHeadings({ headings }: TextView): number {
  let sum = 0;
  for (const heading of headings) if (heading.endsWith('?')) sum++;
  return sum;
}

/** Headings over the parts that the law asks of a decision. */
const decisionParts = [
  /^(?:vårt )?beslut(?:et)?$/u,
  /^(?:skäl|skälen|motivering|därför|varför)\b/u,
  /överklag|besvärshänvisning/u,
] as const;

/** True for short sections under headings of their own, the form of a page. */
function hasShortSections({ headings, runningWords }: TextView): boolean {
  return headings.size >= 2 && runningWords / headings.size <= 90;
}

/** True when a short title names a service: *Skolskjuts för grundskola*. */
function titlesService({ lines: all }: TextView): boolean {
  return all.some(
    ({ fromStart, text, whole }) =>
      fromStart < 2 &&
      whole !== '' &&
      !/[.:/]/u.test(text) &&
      whole.split(' ').some((word) => serviceWords.includes(word) || (word.length > 9 && namesService(word))),
  );
}

/** Distinct words for what people come to a municipality for, with compounds: *webbansökan*, *grundavgift*. */
function services(words: ReadonlyMap<string, number>): number {
  let sum = distinct(words, serviceWords);
  for (const word of words.keys()) if (word.length > 9 && namesService(word)) sum++;
  return sum;
}

const namesService = endingIn(
  `sansökan sanmälan bansökan avgift avgiften abonnemang abonnemanget tillståndet taxan bidraget stödet
  skjutsen tjänsten hämtning hämtningen lovet lovsansökan`,
);

/** True for a day and a time on one line near the top: *Onsdag 6 maj, 18.00–20.00*. */
function hasEventLine({ lines: all }: TextView): boolean {
  return all.some(({ fromStart, text }) => fromStart < 12 && eventDay.test(text) && eventTime.test(text));
}

const eventDay =
  /(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?,? (?:den )?\d{1,2}(?: (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|[/:])/u;
const eventTime = /(?:kl\.?|klockan) ?\d{1,2}|\d{1,2}[.:]\d\d|\d{1,2}[–-]\d{1,2}(?:\D|$)/u;

/** Fields of a page from which it is one to fill in. */
const fewestFields = 3;

/** True for a text to write in: lines, boxes or fields. */
function isForm(view: TextView): boolean {
  return (
    lines(view, isBlank) >= 3 ||
    view.page.fields >= fewestFields ||
    (view.lines.some(isPlaceToSign) && lines(view, isFormLabel) >= 3)
  );
}

/** True for a label of an event, with its value or over it: *Plats: Folkets hus*, *När?*, *Lokal*. */
function isEventLabel({ starts, text, whole }: Line): boolean {
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

function isFormLabel({ starts, text }: Line): boolean {
  return text.length < 60 && formLabels.has(starts[0]!);
}

function isPlaceToSign({ starts, text }: Line): boolean {
  return text.length < 60 && /^(?:underskrift|namnteckning|namnförtydligande)/u.test(starts[0]!);
}

/** True for a line that leaves room to write in, or a box to tick. */
function isBlank({ text }: Line): boolean {
  return (
    text.includes('____') ||
    text.includes('.......') ||
    text.includes('……') ||
    /^(?:☐|□|\[ ?\])/u.test(text) ||
    // A task of notes is longer than what a form lets choose.
    (text.length < 40 && /^[-*+•] +(?:☐|□|\[ ?\](?!\())/u.test(text))
  );
}

/** True for a spoken line: *– Det är bra, säger Anna Ek.* or *”Det är bra”, säger Anna Ek.* */
function isSpoken({ text }: Line): boolean {
  return (
    /^(?:[–—-]\s|[”"“])/u.test(text) &&
    /[,”"“?!]\s(?:säger|sa|kommenterar|berättar|menar|konstaterar)\s/u.test(text)
  );
}

/** True for a spoken line whose speaker has an office. */
function isOfficial({ text }: Pick<Line, 'text'>): boolean {
  return /(?:minister|ordförande|direktör|chef|samordnare|rektor|råd|sekreterare|handläggare|inspektör|ledare)(?:n|en|et)?(?:\s|,|\.|$)/u.test(
    text,
  );
}

const named = { sv: 'sökvägen eller filnamnet', en: 'the path or file name' };

const pathNames: readonly (readonly [Cue['type'], readonly string[]])[] = [
  ['brev', ['brev', 'brevmall', 'brevmallar']],
  ['beslut', ['beslut', 'beslutsmall', 'beslutsmallar', 'delegationsbeslut']],
  [
    'tjansteskrivelse',
    ['tjänsteskrivelse', 'tjansteskrivelse', 'tjänsteskrivelser', 'tjansteskrivelser', 'utredning'],
  ],
  ['styrdokument', ['styrdokument', 'riktlinjer', 'reglemente', 'delegationsordning', 'policy']],
  ['protokoll', ['protokoll', 'protokollsutdrag', 'sammanträdesprotokoll']],
  ['minnesanteckningar', ['minnesanteckningar', 'minnesanteckning', 'anteckningar']],
  ['webbsida', ['webb', 'webbsida', 'webbsidor', 'webbplats', 'web', 'www', 'pages', 'sidor', 'index']],
  ['nyhetsbrev', ['nyhetsbrev', 'newsletter', 'månadsbrev', 'manadsbrev', 'veckobrev']],
  ['inbjudan', ['inbjudan', 'inbjudningar', 'invitation']],
  ['pressmeddelande', ['pressmeddelande', 'pressmeddelanden', 'press']],
  ['e-post', ['epost', 'mejl', 'mail', 'email']],
  ['lattlast', ['lättläst', 'lattlast', 'lattlasta']],
  ['blankett', ['blankett', 'blanketter', 'formulär', 'formular']],
];

const pathCues: readonly ShapeCue[] = pathNames.map(([type, names]) => ({
  type,
  weight: 2,
  reason: named,
  found: ({ pathWords }) => names.some((name) => pathWords.includes(name)),
}));

/** The address of a page, alone in its line. */
function isAddress(line: Pick<Line, 'text'> | undefined): boolean {
  return line !== undefined && /^(?:https?:\/\/|www\.)\S+$/u.test(line.text);
}

/** A label of an e-mail's header in the first lines. */
function hasHeader(view: TextView, label: RegExp): boolean {
  return view.lines.some(({ fromStart, text }) => fromStart < 12 && label.test(text));
}

/** Names of types that are no other words, by the type. */
const ownNames: readonly (readonly [Cue['type'], RegExp])[] = [
  ['tjansteskrivelse', /[^a-zà-ɏ]tjänste(?:skrivelse|utlåtande)n?(?:[^a-zà-ɏ]|$)/],
  ['protokoll', /[^a-zà-ɏ](?:[a-zà-ɏ]+s)?protokoll(?:[^a-zà-ɏ]|$)/],
  ['minnesanteckningar', /[^a-zà-ɏ](?:minnes|mötes)?(?:anteckningar|noteringar)(?:[^a-zà-ɏ]|$)/],
  ['nyhetsbrev', /[^a-zà-ɏ](?:nyhets|månads|vecko|termins)brev(?:[^a-zà-ɏ]|$)/],
  ['pressmeddelande', /[^a-zà-ɏ]pressmeddelande(?:[^a-zà-ɏ]|$)/],
  ['inbjudan', /[^a-zà-ɏ]inbjudan(?:[^a-zà-ɏ]|$)/],
];

/** The name of the type in one of the first lines, elsewhere than at its beginning. */
const nameCues: readonly ShapeCue[] = ownNames.map(([type, name]) => ({
  type,
  weight: 4,
  reason: { sv: 'namnet på texttypen överst', en: 'the name of the type on top' },
  found: ({ lines: all }) =>
    all.some(({ fromStart, text, whole }) => fromStart < 3 && whole !== '' && name.test(text)),
}));

export const shapeCues: readonly ShapeCue[] = [
  ...pathCues,
  ...nameCues,
  // Letter
  {
    type: 'brev',
    weight: 1.5,
    reason: { sv: 'en postadress i början', en: 'a postal address at the start' },
    found: (view) => view.lines.some(({ fromStart, text }) => fromStart < 10 && postalLine.test(text)),
  },
  {
    type: 'brev',
    weight: 1.5,
    reason: { sv: 'mottagarens gata och ort överst', en: 'the street and town of the receiver on top' },
    found: hasStreetAddress,
  },
  {
    type: 'brev',
    weight: 2.5,
    reason: { sv: 'datum överst och underskrift sist', en: 'a date on top and a signature at the end' },
    found: (view) =>
      view.lines.some(({ fromStart, text }) => fromStart < 8 && dateLine.test(text)) && isSigned(view),
  },
  {
    type: 'brev',
    weight: 2,
    reason: { sv: 'datum överst och en hälsning', en: 'a date on top and a greeting' },
    found: (view) =>
      !hasHeader(view, subjectHeader) &&
      view.lines.some(({ fromStart, text }) => fromStart < 8 && dateLine.test(text)) &&
      view.lines.some(({ fromStart, text }) => fromStart < 14 && greeting.test(text)),
  },
  {
    type: 'brev',
    weight: 1,
    reason: { sv: 'till dig som …', en: 'to you who …' },
    found: ({ lines: all }) =>
      all.some(({ fromStart, text }) => fromStart < 8 && /^till (?:dig|er) som /u.test(text)),
  },
  {
    type: 'brev',
    weight: 2,
    reason: { sv: 'avsändaren som brevhuvud och en mottagare', en: 'a letterhead and a receiver' },
    found: (view) =>
      !hasHeader(view, subjectHeader) &&
      hasLetterhead(view) &&
      (hasStreetAddress(view) ||
        view.lines.some(
          ({ fromStart, starts, whole }) => fromStart < 8 && starts[0] === 'till' && whole !== '',
        )),
  },
  {
    type: 'brev',
    weight: 1.5,
    reason: { sv: 'brevet talar om sig självt', en: 'the letter speaks of itself' },
    found: ({ pairs }) => distinct(pairs, pairLists.ownPaper) > 0,
  },
  {
    type: 'brev',
    weight: 1.5,
    reason: { sv: 'din ansökan, ert ärende', en: 'your application, your case' },
    found: ({ pairs }) => distinct(pairs, pairLists.ownCase) > 0,
  },
  {
    type: 'brev',
    weight: 0.5,
    reason: { sv: 'avsändaren talar i jag-form', en: 'the sender says I' },
    found: ({ words }) => words.has('mig') || words.has('undertecknad'),
  },
  // Decision
  {
    type: 'beslut',
    weight: 1.5,
    reason: { sv: 'bifall eller avslag på en ansökan', en: 'an application granted or refused' },
    found: ({ pairs }) => distinct(pairs, pairLists.granted) > 0,
  },
  {
    type: 'beslut',
    weight: 0.5,
    reason: { sv: 'ett diarienummer', en: 'a reference number' },
    found: ({ words }) => distinct(words, caseNumbers) > 0,
  },
  {
    type: 'beslut',
    weight: 1.5,
    reason: { sv: 'vad en namngiven person får i ett ärende', en: 'what a named person gets in a case' },
    found: ({ words, pairs }) => distinct(words, caseNumbers) > 0 && distinct(pairs, pairLists.given) > 0,
  },
  {
    type: 'beslut',
    weight: 1,
    reason: { sv: 'en ansökan som beviljas eller avslås', en: 'an application that is granted or refused' },
    found: ({ words }) => words.has('ansökan') && distinct(words, ['avslås', 'bifalls', 'delgivits']) > 0,
  },
  {
    type: 'beslut',
    weight: 3,
    reason: {
      sv: 'beslut, skäl och överklagande under var sin rubrik',
      en: 'decision, reasons and appeal each under its heading',
    },
    // A decision is sent as a letter, with a letterhead and an address.
    found: (view) => decisionParts.every((part) => view.lines.some(({ whole }) => part.test(whole))),
  },
  {
    type: 'beslut',
    weight: 2.5,
    reason: { sv: 'en myndighet som beslutar om någon', en: 'an authority that decides about somebody' },
    // *Bygg- och miljönämnden i Exempelby kommun ger dig bygglov*; minutes decide by the same words, and more.
    found: (view) => view.lines.some(({ text }) => deciding.test(text)),
  },
  {
    type: 'beslut',
    weight: 2,
    reason: { sv: 'rubriken Beslut med det som beslutas', en: 'the heading Decision with what is decided' },
    found: ({ lines: all }) =>
      all.some(({ fromStart, text }) => fromStart < 8 && /^beslut\s?[:–—-]\s/u.test(text)),
  },
  {
    type: 'beslut',
    weight: 1.5,
    reason: { sv: 'tiden för att överklaga', en: 'the time for an appeal' },
    found: ({ words, pairs }) =>
      distinct(pairs, pairLists.appealed) > 0 &&
      distinct(words, [
        'överklagandet',
        'överklaga',
        'överklagande',
        'förvaltningsrätten',
        'laglighetsprövning',
      ]) > 0,
  },
  // Official report
  {
    type: 'tjansteskrivelse',
    weight: 2.5,
    reason: { sv: 'rubriken Förslag till en nämnd', en: 'the heading Proposal to a committee' },
    found: (view) => view.lines.some(({ whole }) => /^förslag till [a-zà-ɏ]+nämnden$/.test(whole)),
  },
  {
    type: 'tjansteskrivelse',
    weight: 1.5,
    reason: { sv: 'handläggare och datum överst', en: 'an official and a date on top' },
    found: ({ lines: all }) =>
      all.some(
        ({ fromStart, text }) =>
          fromStart < 10 && /^(?:handläggare|utredare|föredragande)\s?:?\s[a-zà-ɏ]/.test(text),
      ) && all.some(({ fromStart, text }) => fromStart < 10 && /\d{4}-\d\d-\d\d/u.test(text)),
  },
  {
    type: 'tjansteskrivelse',
    weight: 2,
    reason: { sv: 'ordet utredning i huvudet', en: 'the word inquiry in the head' },
    found: ({ lines: all }) =>
      all.some(({ fromStart, whole }) => fromStart < 6 && /^utredning\b/u.test(whole)),
  },
  {
    type: 'tjansteskrivelse',
    weight: 1.5,
    reason: { sv: 'nämnders uppdrag och beslut', en: 'assignments and decisions of committees' },
    found: ({ pairs }) => distinct(pairs, pairLists.reporting) > 0,
  },
  {
    type: 'tjansteskrivelse',
    weight: 1.5,
    reason: { sv: 'ett förslag till nämnden', en: 'a proposal to the committee' },
    found: ({ pairs }) => distinct(pairs, pairLists.proposed) > 0,
  },
  // Policy document
  {
    type: 'styrdokument',
    weight: 4,
    reason: { sv: 'namnet på ett styrdokument', en: 'the name of a policy document' },
    found: (view) => view.lines.some(namesPolicy),
  },
  {
    type: 'styrdokument',
    weight: 1.5,
    reason: {
      sv: 'vem som får besluta och vad nämnder ska göra',
      en: 'who may decide and what committees must do',
    },
    found: ({ pairs, words }) =>
      distinct(pairs, pairLists.delegated) > 0 ||
      distinct(words, ['vägnar', 'beslutanderätt', 'beslutanderätten', 'delegaten']) > 1,
  },
  {
    type: 'styrdokument',
    weight: 1.5,
    reason: { sv: 'numrerade paragrafer som i en författning', en: 'sections as in a statute' },
    found: (view) => lines(view, ({ text }) => /^(?:\d+ kap\. )?\d+ ?§/u.test(text)) >= 2,
  },
  {
    type: 'styrdokument',
    weight: 1,
    reason: { sv: 'regler utan tilltal', en: 'rules that speak to nobody' },
    found: ({ words, runningWords }) =>
      runningWords > 30 &&
      count(words, readerWords) === 0 &&
      count(words, ['ska', 'skall', 'bör', 'får']) >= Math.max(3, runningWords / 40),
  },
  // Minutes
  {
    type: 'protokoll',
    weight: 2,
    reason: { sv: 'numrerade paragrafer', en: 'numbered items' },
    found: (view) => view.lines.some(({ text }) => /^§ ?\d+/u.test(text)),
  },
  {
    type: 'protokoll',
    weight: 1,
    reason: { sv: 'ledamöter med partibeteckning', en: 'members with their parties' },
    found: ({ lines: all }) =>
      all.some(({ text }) => text.includes('(') && /[a-zà-ɏ] \((?:s|m|sd|c|v|kd|l|mp|fi|-)\)/.test(text)),
  },
  {
    type: 'protokoll',
    weight: 2,
    reason: { sv: 'ordföranden och mötet beslutar', en: 'the chair and the meeting decide' },
    found: ({ pairs }) => distinct(pairs, pairLists.meeting) > 0,
  },
  // Meeting notes
  {
    type: 'minnesanteckningar',
    weight: 1.5,
    reason: { sv: 'vad några berättade och diskuterade', en: 'what people told and discussed' },
    found: ({ words, pairs }) =>
      count(words, [
        'berättade',
        'berättar',
        'diskuterade',
        'diskuterades',
        'redogjorde',
        'informerade',
        'pratade',
        'tyckte',
        'antecknar',
        'antecknade',
      ]) +
        count(pairs, pairLists.talk) >
      1,
  },
  {
    type: 'minnesanteckningar',
    weight: 1.5,
    reason: { sv: 'en (antecknar) bland deltagarna', en: 'a note-taker among those present' },
    found: ({ lines: all }) =>
      all.some(({ text }) => /\((?:antecknar|antecknade|sekreterare|vid pennan)\)/u.test(text)),
  },
  // Web page
  {
    type: 'webbsida',
    weight: 2.5,
    reason: {
      sv: 'HTML med meny, huvudinnehåll eller sidfot',
      en: 'HTML with navigation, main content or footer',
    },
    found: ({ page }) => page.hasParts,
  },
  {
    type: 'webbsida',
    weight: 1.5,
    reason: { sv: 'formatet HTML', en: 'the format HTML' },
    found: ({ format }) => format === 'html',
  },
  {
    type: 'webbsida',
    weight: 2,
    reason: { sv: 'tilltal utan hälsning', en: 'direct address without greetings' },
    found: (view) =>
      count(view.words, readerWords) >= Math.max(2, view.runningWords / 60) &&
      (distinct(view.pairs, pairLists.page) > 0 || count(view.words, readerWords) >= fewestReaderWords) &&
      isForAnybody(view),
  },
  {
    type: 'webbsida',
    weight: 1,
    reason: { sv: 'ord som e-tjänst och blankett', en: 'words such as e-service and form' },
    found: ({ words, pairs }) => distinct(words, pageWords) + distinct(pairs, pairLists.leadOn) >= 1,
  },
  {
    type: 'webbsida',
    weight: 1,
    reason: { sv: 'flera ord som e-tjänst och blankett', en: 'several words such as e-service and form' },
    found: ({ words, pairs }) => distinct(words, pageWords) + distinct(pairs, pairLists.leadOn) >= 3,
  },
  {
    type: 'webbsida',
    weight: 1.5,
    reason: { sv: 'en tjänst som man ansöker om', en: 'a service to apply for' },
    found: (view) => services(view.words) >= 3 && isForAnybody(view),
  },
  {
    type: 'webbsida',
    weight: 1,
    reason: { sv: 'många ord om att söka och betala för en tjänst', en: 'many words on applying and paying' },
    found: (view) => services(view.words) >= 6 && isForAnybody(view),
  },
  {
    type: 'webbsida',
    weight: 1.5,
    reason: { sv: 'hur man söker, anmäler eller betalar', en: 'how to apply, report or pay' },
    found: (view) => distinct(view.pairs, pairLists.applied) > 0 && isForAnybody(view),
  },
  {
    type: 'webbsida',
    weight: 2,
    reason: { sv: 'en tjänst som rubrik', en: 'a service as its heading' },
    found: (view) => titlesService(view) && isForAnybody(view),
  },
  {
    type: 'webbsida',
    weight: 1,
    reason: { sv: 'frågor som rubriker', en: 'questions as headings' },
    found: (view) => questionHeadings(view) > 0 && isForAnybody(view),
  },
  {
    type: 'webbsida',
    weight: 1.5,
    reason: { sv: 'flera frågor som rubriker', en: 'several questions as headings' },
    found: (view) => questionHeadings(view) > 2 && isForAnybody(view),
  },
  {
    type: 'webbsida',
    weight: 1,
    reason: { sv: 'korta avsnitt under rubriker', en: 'short sections under headings' },
    found: (view) =>
      hasShortSections(view) &&
      (view.words.has('kommunen') || count(view.words, readerWords) >= fewestReaderWords) &&
      isForAnybody(view),
  },
  {
    type: 'webbsida',
    weight: 1,
    reason: { sv: 'länkar till nästa steg', en: 'links to the next step' },
    found: (view) => view.links > 0 && view.format !== 'plain' && isForAnybody(view),
  },
  {
    type: 'webbsida',
    weight: 1,
    reason: { sv: 'sidans adress som första rad', en: 'the address of the page as its first line' },
    found: ({ lines: all }) => all.length > 1 && isAddress(all[0]),
  },
  // Newsletter
  {
    type: 'nyhetsbrev',
    weight: 2.5,
    reason: { sv: 'ett nummer av ett utskick', en: 'an issue of a mailing' },
    found: (view) =>
      view.lines.some(
        ({ fromStart, text }) =>
          fromStart < 4 &&
          /[a-zà-ɏ](?:nytt|bladet|nyheter)\b.{0,12}\b(?:nr|nummer|vecka|v\.|\d{4})/.test(text),
      ),
  },
  {
    type: 'nyhetsbrev',
    weight: 2,
    reason: { sv: 'ett utskick som går att avsluta', en: 'a mailing that can be ended' },
    found: ({ words }) =>
      distinct(words, [
        'utskick',
        'utskicken',
        'utskicket',
        'prenumerationen',
        'avprenumerera',
        'avregistrera',
      ]) > 0,
  },
  {
    type: 'nyhetsbrev',
    weight: 2.5,
    reason: { sv: 'vecka, nummer eller årstid i huvudet', en: 'a week, issue or season in the head' },
    found: ({ lines: all }) =>
      all.some(({ fromStart, text }) => fromStart < 5 && text.length < 80 && issue.test(text)),
  },
  {
    type: 'nyhetsbrev',
    weight: 2.5,
    reason: { sv: 'ett namn på -nytt eller -bladet', en: 'a name in -nytt or -bladet' },
    found: ({ lines: all }) =>
      all.some(
        ({ fromStart, whole }) =>
          fromStart < 3 &&
          whole !== '' &&
          /[a-zà-ɏ]{3}(?:nytt|bladet|blad)(?: (?:från|i|för|till|nr) |$)/.test(whole),
      ),
  },
  {
    type: 'nyhetsbrev',
    weight: 1.5,
    reason: { sv: 'flera nyheter under en hälsning till alla', en: 'several items below a greeting to all' },
    found: (view) =>
      view.headings.size >= 4 &&
      view.lines.some(({ fromStart, starts }) => fromStart < 8 && starts[1] === 'hej alla') &&
      !hasHeader(view, subjectHeader),
  },
  // Invitation
  {
    type: 'inbjudan',
    weight: 1.5,
    reason: { sv: 'tid, plats och kostnad som etiketter', en: 'time, place and cost as labels' },
    found: (view) => lines(view, isEventLabel) >= 2,
  },
  {
    type: 'inbjudan',
    weight: 2,
    reason: { sv: 'dag och tid på samma rad', en: 'a day and a time on one line' },
    found: (view) => hasEventLine(view) && !isMeetingReport(view),
  },
  {
    type: 'inbjudan',
    weight: 1.5,
    reason: { sv: 'någon bjuder in eller hälsar alla välkomna', en: 'somebody invites or welcomes all' },
    found: (view) =>
      !isMeetingReport(view) &&
      (view.pairs.has('bjuder in') || distinct(view.pairs, ['är välkomna', 'är välkommen', 'får komma']) > 0),
  },
  {
    type: 'inbjudan',
    weight: 1.5,
    reason: { sv: 'kom till något', en: 'come to something' },
    found: (view) =>
      view.lines.some(({ fromStart, text }) => fromStart < 2 && /^kom (?:på|till|och) /u.test(text)) &&
      !isMeetingReport(view),
  },
  {
    type: 'inbjudan',
    weight: 1.5,
    reason: { sv: 'ingen anmälan', en: 'no need to sign up' },
    found: ({ pairs }) => distinct(pairs, pairLists.unsigned) > 0,
  },
  {
    type: 'inbjudan',
    weight: 1.5,
    reason: { sv: 'anmälan till en träff', en: 'signing up for an event' },
    found: ({ pairs }) => distinct(pairs, pairLists.event) > 0,
  },
  {
    type: 'inbjudan',
    weight: 2.5,
    reason: {
      sv: 'någon bjuder in till en träff vid en viss tid',
      en: 'somebody invites to an event at a given time',
    },
    found: ({ words, lines: all }) =>
      distinct(words, ['bjuder', 'inbjuds', 'inbjuder', 'välkommen', 'välkomna', 'inbjudan']) > 0 &&
      distinct(words, ['anmälan', 'föranmälan', 'anmäl', 'osa', 'anmäla']) > 0 &&
      all.some(({ text }) => /(?:kl\.|klockan) ?\d{1,2}/u.test(text)),
  },
  // Press release
  {
    type: 'pressmeddelande',
    weight: 2.5,
    reason: { sv: 'citat med talare', en: 'quotations with their speakers' },
    found: (view) => view.lines.some(isSpoken),
  },
  {
    type: 'pressmeddelande',
    weight: 1.5,
    reason: { sv: 'flera citat med talare', en: 'several quotations with their speakers' },
    found: (view) => lines(view, isSpoken) > 1,
  },
  {
    type: 'pressmeddelande',
    weight: 2,
    reason: { sv: 'någon med ansvar som uttalar sig', en: 'somebody in charge who speaks' },
    found: (view) => view.lines.some((line) => isSpoken(line) && isOfficial(line)),
  },
  // E-mail
  {
    type: 'e-post',
    weight: 3,
    reason: { sv: 'en ämnesrad', en: 'a subject header' },
    found: (view) =>
      hasHeader(view, /^(?:ämne|subject|ärende)\s?:/u) &&
      hasHeader(view, /^(?:från|till|from|to|ämne|subject)\s?:/u),
  },
  {
    type: 'e-post',
    weight: 4,
    reason: { sv: 'mottagare och ämne som huvud', en: 'headers for receiver and subject' },
    found: (view) => hasHeader(view, subjectHeader) && hasHeader(view, /^(?:till|to|från|from)\s?:/u),
  },
  {
    type: 'e-post',
    weight: 2.5,
    reason: { sv: 'hälsningen som första rad', en: 'a greeting as its first line' },
    found: (view) =>
      view.lines.some(({ fromStart, text }) => fromStart === 0 && greeting.test(text)) &&
      !hasStreetAddress(view),
  },
  {
    type: 'e-post',
    weight: 1.5,
    reason: { sv: 'hälsning först och e-postadress sist', en: 'a greeting first and an address last' },
    found: ({ lines: all }) =>
      greeting.test(all[0]?.text ?? '') &&
      all.some(({ fromEnd, text }) => fromEnd < 4 && /^(?:e-post: ?)?[^\s@]+@[^\s@]+$/u.test(text)),
  },
  {
    type: 'e-post',
    weight: 2.5,
    reason: { sv: 'svar på ett mejl', en: 'an answer to a message' },
    found: ({ pairs, format }) => distinct(pairs, pairLists.answering) > 0 && format !== 'html',
  },
  {
    type: 'e-post',
    weight: 1.5,
    reason: {
      sv: 'telefon och e-postadress i en rad sist',
      en: 'telephone and address in one line at the end',
    },
    found: ({ lines: all }) =>
      all.some(
        ({ fromEnd, text }) =>
          fromEnd < 5 && text.includes('@') && /[|•·]/u.test(text) && /\d{2}/u.test(text),
      ),
  },
  {
    type: 'e-post',
    weight: 5,
    reason: { sv: 'en ämnesrad överst', en: 'a subject header on top' },
    found: ({ lines: all }) => /^(?:ämne|subject)\s?:/u.test(all[0]?.text ?? ''),
  },
  {
    type: 'e-post',
    weight: 4,
    reason: { sv: 'avsändare och mottagare som huvud', en: 'headers for sender and receiver' },
    found: (view) =>
      hasHeader(view, /^(?:från|from)\s?:/u) && hasHeader(view, /^(?:till|to|skickat|datum|date)\s?:/u),
  },
  {
    type: 'e-post',
    weight: 2.5,
    reason: { sv: 'ett tidigare meddelande under svaret', en: 'an earlier message below the answer' },
    found: (view) =>
      view.lines.some(({ text }) =>
        /(?:ursprungligt meddelande|original message|skrev följande:)/u.test(text),
      ),
  },
  {
    type: 'e-post',
    weight: 2.5,
    reason: { sv: 'svar eller vidarebefordran i ämnesraden', en: 'reply or forward in the subject' },
    found: (view) => hasHeader(view, /^(?:(?:ämne|subject)\s?:\s*)?(?:sv|vb|re|fw|fwd):/u),
  },
  {
    type: 'e-post',
    weight: 5,
    reason: { sv: 'filtypen eml', en: 'the file type eml' },
    found: ({ fileExtension }) => fileExtension === 'eml',
  },
  // Easy-to-read
  {
    type: 'lattlast',
    // More than what speaks for a web page: easy-to-read texts stand on pages.
    weight: 9,
    reason: { sv: 'lättläst i sidans adress', en: 'lättläst in the address of the page' },
    found: ({ lines: all }) => isAddress(all[0]) && /l(?:a|ä|%c3%a4)ttl(?:a|ä|%c3%a4)st/iu.test(all[0]!.text),
  },
  {
    type: 'lattlast',
    weight: 2.5,
    reason: { sv: 'genomgående korta meningar och ord', en: 'short sentences and words throughout' },
    found: hasShortSentences,
  },
  {
    type: 'lattlast',
    weight: 4,
    reason: {
      sv: 'ordet lättläst i rubriken och korta meningar',
      en: 'lättläst in the heading and short sentences',
    },
    found: (view) =>
      hasShortSentences(view) &&
      view.lines.some(({ fromStart, text }) => fromStart < 4 && namesEasy.test(text)),
  },
  {
    type: 'lattlast',
    weight: 3.5,
    reason: { sv: 'korta meningar på var sin rad', en: 'short sentences on lines of their own' },
    found: (view) =>
      hasShortSentences(view) &&
      view.format !== 'html' &&
      view.lines.length >= 10 &&
      isShortLined(view.lines),
  },
  {
    type: 'lattlast',
    weight: 2,
    reason: { sv: 'en tanke på varje kort rad', en: 'one thought a short line' },
    found: ({ format, lines: all }) => format !== 'html' && all.length >= 10 && isShortLined(all),
  },
  {
    type: 'lattlast',
    weight: 1.5,
    reason: { sv: 'sammansättningar med bindestreck', en: 'compounds parted by hyphens' },
    found: ({ words }) => {
      let parted = 0;
      for (const word of words.keys()) {
        if (word.includes('-') && /^[a-zà-ɏ]{3,}-[a-zà-ɏ]{3,}$/.test(word)) parted++;
      }
      return parted >= 3;
    },
  },
  {
    type: 'lattlast',
    weight: 1,
    reason: { sv: 'ord som förklaras (det heter, det betyder)', en: 'words explained on the spot' },
    found: ({ pairs }) => count(pairs, pairLists.explained) > 0,
  },
  // Form
  {
    type: 'blankett',
    weight: 5,
    reason: { sv: 'rader att skriva på och rutor att kryssa i', en: 'lines to write on and boxes to tick' },
    found: (view) => lines(view, isBlank) >= 3,
  },
  {
    type: 'blankett',
    weight: 1.5,
    reason: { sv: 'etiketter som Namn och Telefon', en: 'labels such as Name and Telephone' },
    found: (view) => lines(view, isFormLabel) >= 3,
  },
  {
    type: 'blankett',
    weight: 2.5,
    reason: { sv: 'etiketter och plats för underskrift', en: 'labels and a place to sign' },
    found: (view) => view.lines.some(isPlaceToSign) && lines(view, isFormLabel) >= 3,
  },
  {
    type: 'blankett',
    weight: 5,
    reason: { sv: 'fält att fylla i', en: 'fields to fill in' },
    found: ({ page }) => page.fields >= fewestFields,
  },
];

/** True for sentences and words that are short throughout, as no usual page has them. */
function hasShortSentences(view: TextView): boolean {
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
function isShortLined(all: readonly Line[]): boolean {
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
