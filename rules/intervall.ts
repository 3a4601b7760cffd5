import { defineRule } from '../src/rules/types.ts';
import { monthNames, months, weekdays } from '../src/swedish/calendar.ts';
import type { Token } from '../src/swedish/types.ts';
import { withDigit, wordSet } from '../src/swedish/word-sets.ts';

/** Two numbers or times of day with a hyphen or dash between: *9-17*, *8.30–16*, *1 500-2 000*. */
const joined =
  /^(\d{1,2}[.:]\d{2}|\d{1,3}(?:[ \u00a0]\d{3})+|\d{1,4})([-–])(\d{1,2}[.:]\d{2}|\d{1,3}(?:[ \u00a0]\d{3})+|\d{1,4})$/u;
/** *65-75-åringar*, *10-15-procentig* */
const compound = /^(\d{1,3})-(\d{1,3})-((?:åring|års|procent|timmars|dagars|minuters|veckors)\p{Ll}*)$/u;
const lone = /^(?:\d{1,2}[.:]\d{2}|\d{1,4})$/u;
const clock = /^kl[.:]?$|^klockan$/u;
/** *välja mellan 2–3 rätter*: here *mellan* opens no range. */
const choosing = /^(?:välj|skil)/u;
const dayRows = [[...weekdays], 'mån tis ons tors tor fre lör sön'.split(' '), [...months]];

function pairsWith(mark: string): string[] {
  return dayRows.flatMap((names) =>
    names.flatMap((from) => names.filter((to) => to !== from).map((to) => from + mark + to)),
  );
}

/** *måndag-fredag*, *mån-fre*, *juni-augusti* */
const dayPairs = wordSet(pairsWith('-'));
/** The same with a dash, which is right unless *mellan* or *från* stands before. */
const dashPairs = wordSet(pairsWith('–'));
/** What opens a range in words, and the word that belongs to it. */
const partners: ReadonlyMap<string, string> = new Map([
  ['mellan', 'och'],
  ['från', 'till'],
]);
const openers = wordSet(partners.keys());
/** Words before a range of hours, pages, classes or numbered parts: *öppet 9-17, årskurs 7-9, sidorna 10-15*. */
const rangeWords = new Set(
  (
    'öppet öppettider telefontid vardagar helger måndagar lördagar söndagar måndag tisdag onsdag torsdag fredag lördag ' +
    'söndag mån-fre sidorna sida sid sid. s. kapitel kap kap. årskurs årskurserna åk klass klasserna åldern åldrarna ' +
    'punkt punkterna avsnitt paragraferna steg rum vecka veckorna'
  ).split(' '),
);
const units = new Set<string>([
  ...months,
  '%',
  'procent',
  'år',
  'åringar',
  'månader',
  'veckor',
  'dagar',
  'timmar',
  'minuter',
  'personer',
  'kronor',
  'kr',
  'kg',
  'km',
  'meter',
  'm',
  'cm',
  'grader',
  'stycken',
  'st.',
  'gånger',
  'barn',
  'elever',
  'platser',
]);

export default defineRule({
  meta: {
    id: 'intervall',
    group: 'form',
    title: { sv: 'Bindestreck mellan siffror', en: 'Hyphen between numbers' },
    severity: 'info',
    // *10:00-12:00* beside *9.30*: one finding mends both.
    yieldsTo: ['procenttecken', 'klockslag'],
    what: {
      sv: 'Intervall med bindestreck eller mellanslag i stället för bara tankstreck: 9-17, 5 - 11 oktober. Också mellan eller från före ett tankstreck: mellan 9–17.',
      en: 'Ranges with a hyphen or spaces instead of a dash: 9-17, 5 - 11 oktober. Also mellan or från before a dash: mellan 9–17.',
    },
    why: {
      sv: 'Tankstrecket betyder ”till” och visar att det är ett intervall. Bindestrecket binder ihop delar, som i telefonnummer.',
      en: 'The dash means “to” and shows a range. The hyphen ties parts together, as in phone numbers.',
    },
    todo: { sv: 'Skriv tankstreck utan mellanslag: 9–17.', en: 'Write a dash without spaces: 9–17.' },
    sources: [{ name: 'Myndigheternas skrivregler', section: '12.4 och 13.8.2' }],
    messages: {
      hyphen: { sv: 'Skriv tankstreck i intervallet: {range}.', en: 'Write a dash in the range: {range}.' },
      between: {
        sv: 'Skriv ”{words}” eller bara {range}, inte båda.',
        en: 'Write “{words}” or only {range}, not both.',
      },
    },
    fel: [
      {
        text: 'Ansök 16 juni - 4 juli. Projektet pågick 1 juli 2024 - 30 juni 2027.',
        finds: ['16 juni - 4 juli', '1 juli 2024 - 30 juni 2027'],
        suggests: ['16 juni–4 juli', '1 juli 2024–30 juni 2027'],
      },
      { text: 'Vi har öppet kl. 9-17 alla vardagar.', finds: ['9-17'], suggests: ['9–17'] },
      { text: 'Skåneveckan äger rum 5-11 oktober i hela länet.', finds: ['5-11'], suggests: ['5–11'] },
      {
        text: 'Skolan har årskurs 7-9 och tar 200-300 kronor i avgift.',
        finds: ['7-9', '200-300'],
        suggests: ['7–9', '200–300'],
      },
      { text: 'Vi har öppet mellan 9–17 på vardagar.', finds: ['mellan 9–17'], suggests: ['9–17'] },
      {
        text: 'Planen gäller från 2024–2027. Vi ses mellan kl. 18-20.',
        finds: ['från 2024–2027', 'mellan kl. 18-20'],
        suggests: ['från 2024 till 2027', 'mellan kl. 18 och 20'],
      },
      {
        text: 'Vi stänger 5 - 11 oktober och ber 65-75-åringar komma måndag-fredag.',
        finds: ['5 - 11', '65-75-åringar', 'måndag-fredag'],
        suggests: ['5–11', '65–75-åringar', 'måndag–fredag'],
      },
      {
        text: 'Ansök mellan 1 mars – 15 april, eller från den 1 maj–5 juni. Vi har stängt mellan juni–augusti, och öppet från måndag - fredag.',
        finds: [
          'mellan 1 mars – 15 april',
          'från den 1 maj–5 juni',
          'mellan juni–augusti',
          'från måndag - fredag',
        ],
        suggests: ['1 mars–15 april', 'från den 1 maj till den 5 juni', 'juni–augusti', 'måndag–fredag'],
      },
      { text: 'Vi svarar kl. 8.00-9.00 på vardagar.', finds: ['8.00-9.00'], suggests: ['8.00–9.00'] },
      { text: 'Vi bygger 20-30 lägenheter om året.', finds: ['20-30'], suggests: ['20–30'] },
      { text: 'Salen kostar 1 500-2 000 kronor.', finds: ['1 500-2 000'], suggests: ['1 500–2 000'] },
    ],
    ratt: [
      { text: 'Ansök 16 juni–4 juli, eller den 3 maj - men inte senare.' },
      { text: 'Du kan välja mellan 2–3 rätter. Från 2024 – det år då han flyttade – hyr han huset.' },
      { text: 'Vi har öppet kl. 9–17 alla vardagar.' },
      {
        text: 'Ring oss på 042-10 50 00 eller skriv till box 12-34. Huset ligger på Storgatan 3-5 och matchen slutade 2-3.',
      },
      { text: 'Vi har öppet mellan kl. 9 och 17.' },
      {
        text: 'Ansök 1 mars – 15 april, måndag–fredag. Från den 1 mars – när vi öppnar – går det bra. Välj mellan juni–augusti och höst.',
      },
    ],
  },
  blocks: ['paragraph', 'listItem', 'heading', 'caption', 'tableCell', 'fragment'],
  sentence(sentence, block, { report }) {
    const isOpened = openers.isIn(sentence);
    if (!withDigit.isIn(sentence) && !dayPairs.isIn(sentence) && !isOpened) return;
    const { tokens } = sentence;
    for (const [index, token] of tokens.entries()) {
      const isMark = token.text === '-' || (isOpened && token.text === '–');
      const isDash = isOpened && dashPairs.has(token);
      if (!isMark && !isDash && !withDigit.has(token) && !dayPairs.has(token)) continue;
      const found = isMark
        ? daysAround(tokens, index, block.text)
        : token.kind === 'number'
          ? rangeAt(tokens, index)
          : wordRange(tokens, index);
      if (found === undefined) continue;
      const { start, end, range, words } = found;
      const place = { block, start, end };
      if (words === undefined) {
        report({ ...place, messageId: 'hyphen', data: { range }, suggestions: [range] });
      } else {
        report({ ...place, messageId: 'between', data: { range, words }, suggestions: [range, words] });
      }
    }
  },
});

interface Range {
  start: number;
  end: number;
  /** With a dash and no spaces. */
  range: string;
  /** In words, where *mellan* or *från* stands before it. */
  words?: string;
}

/** The range whose first number stands at `index`, where something is wrong with it. */
function rangeAt(tokens: readonly Token[], index: number): Range | undefined {
  const token = tokens[index]!;
  const match = joined.exec(token.text);
  const spaced = match === null ? spacedRange(tokens, index) : undefined;
  if (match === null && spaced === undefined) return undefined;
  const [from, to] = match === null ? [token.text, spaced!.text] : [match[1]!, match[3]!];
  if (!isRange(from, to)) return undefined;
  const before = tokens[index - 1]?.lower ?? '';
  const after = tokens[index + (match === null ? 3 : 1)]?.lower ?? '';
  const isClock = clock.test(before) || /[.:]/u.test(token.text);
  const { end } = spaced ?? token;
  const range = `${from}–${to}`;
  const opener = tokens[clock.test(before) ? index - 2 : index - 1];
  if (opener !== undefined && (opener.lower === 'mellan' || opener.lower === 'från')) {
    if (choosing.test(tokens[index - 2]?.lower ?? '')) return undefined;
    const label = opener === tokens[index - 1] ? '' : `${tokens[index - 1]!.text} `;
    const words = `${opener.text} ${label}${from} ${opener.lower === 'mellan' ? 'och' : 'till'} ${to}`;
    return { start: opener.start, end, range: label + range, words };
  }
  if (match?.[2] === '–') return undefined;
  const isYears = match !== null && /^\d{4}$/u.test(from) && /^\d{4}$/u.test(to);
  const isCounted =
    units.has(after) || units.has(after.replace(/s$/u, '')) || countsThings(tokens, index, before);
  if (!isClock && !isYears && !isCounted && !rangeWords.has(before)) return undefined;
  return { start: token.start, end, range };
}

/** Words between which and a thing a number counts: *bygger 20-30 lägenheter*, *i 10-12 fall*. */
const beforeCount = new Set(
  'cirka ca omkring ungefär runt högst minst i på om inom för till har finns tar får bygger byggs köper anställer behöver av är blir de alla'.split(
    ' ',
  ),
);
const noThing = new Set(
  'efter under mellan mot borta hemma eller från till och som för i på av gäller'.split(' '),
);

function countsThings(tokens: readonly Token[], index: number, before: string): boolean {
  const thing = tokens[index + 1];
  if (!beforeCount.has(before) || thing?.kind !== 'word' || thing.text.length < 4) return false;
  return thing.text === thing.lower && !noThing.has(thing.lower);
}

/** The last number of *5 - 11*, with a hyphen or dash between spaces. */
function spacedRange(tokens: readonly Token[], index: number): Token | undefined {
  const [first, mark, last] = [tokens[index]!, tokens[index + 1], tokens[index + 2]];
  if (mark === undefined || last?.kind !== 'number' || !/^[-–]$/u.test(mark.text)) return undefined;
  if (!lone.test(first.text) || !lone.test(last.text)) return undefined;
  return mark.start > first.end && last.start > mark.end ? last : undefined;
}

/**
 * *16 juni - 4 juli, 1 juli 2004 - 30 juni 2007*: two days with a hyphen between them, at `mark`; where *mellan* or *från*
 * stands before, also with a dash, and weekdays too.
 */
function daysAround(tokens: readonly Token[], mark: number, text: string): Range | undefined {
  const year = /^(?:19|20)\d{2}$/u;
  let from = year.test(tokens[mark - 1]?.text ?? '') ? mark - 3 : mark - 2;
  let last = mark + 2;
  const isDay = (at: number) =>
    /^\d{1,2}$/u.test(tokens[at]?.text ?? '') && monthNames.has(tokens[at + 1]?.lower ?? '');
  if (isDay(from) && isDay(mark + 1)) {
    if (year.test(tokens[mark + 3]?.text ?? '')) last = mark + 3;
  } else {
    if (!areInOneRow(tokens[mark - 1]?.lower, tokens[mark + 1]?.lower)) return undefined;
    from = mark - 1;
    last = mark + 1;
  }
  const { start } = tokens[from]!;
  const { end } = tokens[last]!;
  const first = text.slice(start, tokens[mark - 1]!.end);
  const second = text.slice(tokens[mark + 1]!.start, end);
  const range = `${first}–${second}`;
  const opened = openedRange(tokens, from, first, second);
  if (opened !== undefined) return { end, ...opened };
  return tokens[mark]!.text === '-' && from < mark - 1 ? { start, end, range } : undefined;
}

function areInOneRow(from: string | undefined, to: string | undefined): boolean {
  return (
    from !== undefined &&
    to !== undefined &&
    from !== to &&
    dayRows.some((row) => row.includes(from) && row.includes(to))
  );
}

/** What is to stand for a range of days, from `first` at a place to `second`, where *mellan* or *från* opens it. */
function openedRange(
  tokens: readonly Token[],
  from: number,
  first: string,
  second: string,
): Omit<Range, 'end'> | undefined {
  const hasArticle = tokens[from - 1]?.lower === 'den';
  const place = hasArticle ? from - 2 : from - 1;
  const opener = tokens[place];
  const partner = partners.get(opener?.lower ?? '');
  if (opener === undefined || partner === undefined) return undefined;
  if (choosing.test(tokens[place - 1]?.lower ?? '')) return undefined;
  const article = hasArticle ? 'den ' : '';
  const words = `${opener.text} ${article}${first} ${partner} ${article}${second}`;
  return { start: opener.start, range: `${article}${first}–${second}`, words };
}

/** *65-75-åringar*, *måndag-fredag*, *maj-juni*, and *mellan maj–juni* */
function wordRange(tokens: readonly Token[], index: number): Range | undefined {
  const { kind, text, start, end } = tokens[index]!;
  const isDash = dashPairs.has(tokens[index]!);
  if (isDash || dayPairs.has(tokens[index]!)) {
    const [first, second] = text.split(isDash ? '–' : '-') as [string, string];
    const opened = openedRange(tokens, index, first, second);
    if (opened !== undefined) return { end, ...opened };
    return isDash ? undefined : { start, end, range: `${first}–${second}` };
  }
  const match = kind === 'word' ? compound.exec(text) : null;
  if (match === null || !isRange(match[1]!, match[2]!)) return undefined;
  return { start, end, range: `${match[1]}–${match[2]}-${match[3]}` };
}

/** True when the second number can be the end of a range that begins with the first. */
function isRange(from: string, to: string): boolean {
  const start = Number(from.replace(':', '.').replace(/[ \u00a0]/gu, ''));
  const end = Number(to.replace(':', '.').replace(/[ \u00a0]/gu, ''));
  if (/[ \u00a0]/u.test(from + to)) return end > start;
  if (/^\d{4}$/u.test(from) && /^\d{4}$/u.test(to)) return start >= 1500 && end > start && end < 2200;
  // *0-2, 08-508*: a score, or the area code of a telephone.
  if (/^0\d/u.test(from) && !/[.:]/u.test(from)) return false;
  if (from.length === 4 || to.length === 4)
    return /[.:]/u.test(from) || /[.:]/u.test(to) ? end > start : false;
  return end > start;
}
