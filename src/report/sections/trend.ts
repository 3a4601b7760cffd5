import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import { documentTypes } from '../../document-type/document-types.ts';
import type { HistoryEntry } from '../../history/entry.ts';
import {
  changeSince,
  type Followed,
  fewestTexts,
  followed,
  type MonthPoint,
  monthPoints,
} from '../../history/trend.ts';
import { formatNumber } from '../../output/messages.ts';
import type { MessageLanguage } from '../../rules/types.ts';
import { scrolling } from '../scrolling.ts';
import { toTenth } from '../tenth.ts';
import { reportWords } from '../words.ts';
import type { Section } from './section.ts';

const words = {
  sv: {
    figures: { score: 'Klarspråk', lix: 'LIX' } satisfies Record<Followed, string>,
    help: 'Varje punkt är medianen av månadens texter. Det färgade fältet rymmer hälften av dem.',
    onePoint: 'Det finns bara en månad än. Kör rapporten igen med samma historikfil, så växer kurvan fram.',
    since: (day: string) => `Den streckade linjen är ${day}.`,
    byGroup: 'Klarspråk för varje avdelning och sort',
    month: 'Månad',
    half: 'Hälften mellan',
    beforeAfter: (day: string) => `Före och efter ${day}`,
    oneSide: (groups: string) => `Finns bara före eller bara efter: ${groups}.`,
    changeHelp:
      'Medelvärdet före och efter. Inom slumpen betyder att så stora skillnader uppstår också när ingenting har ändrats. Att något ändrades efter dagen visar inte att det var därför.',
    group: 'Grupp',
    all: 'alla texter',
    figure: 'Mått',
    before: 'Före (antal)',
    after: 'Efter (antal)',
    change: 'Ändring',
    certain: 'Säkert?',
    verdicts: {
      lower: 'lägre',
      higher: 'högre',
      noise: 'inom slumpen',
      few: `för få texter (minst ${fewestTexts} på var sida)`,
    },
  },
  en: {
    figures: { score: 'Plain language', lix: 'LIX' } satisfies Record<Followed, string>,
    help: 'Each point is the median of the texts of a month. The coloured field holds half of them.',
    onePoint:
      'There is one month only so far. Run the report again with the same history file, and the curve grows.',
    since: (day: string) => `The dashed line is ${day}.`,
    byGroup: 'Plain language of each department and kind',
    month: 'Month',
    half: 'Half between',
    beforeAfter: (day: string) => `Before and after ${day}`,
    oneSide: (groups: string) => `Only before or only after: ${groups}.`,
    changeHelp:
      'The mean before and after. Within noise means that such differences also arise when nothing has changed. That something changed after the day does not show that it was because of it.',
    group: 'Group',
    all: 'all texts',
    figure: 'Measure',
    before: 'Before (number)',
    after: 'After (number)',
    change: 'Change',
    certain: 'Certain?',
    verdicts: {
      lower: 'lower',
      higher: 'higher',
      noise: 'within noise',
      few: `too few texts (at least ${fewestTexts} a side)`,
    },
  },
};

/**
 * The trend over time, of all texts and by department and type.
 *
 * @param since A day to compare before and after, such as that of a training.
 */
export function trendSection(
  entries: readonly HistoryEntry[],
  since: string | undefined,
  language: MessageLanguage,
): Section {
  const own = words[language];
  const groups = groupsOf(entries, language);
  const charts = followed.flatMap((figure) => {
    const points = monthPoints(entries, figure);
    return points.length < 2 ? [] : [trendChart(own.figures[figure], points, figure, since, language)];
  });
  return {
    id: 'utveckling',
    title: reportWords[language].trend,
    content: [
      h(
        'p',
        charts.length === 0
          ? own.onePoint
          : `${own.help}${since === undefined ? '' : ` ${own.since(since)}`}`,
      ),
      ...charts,
      ...groupCharts(groups.slice(1), since, language),
      ...(since === undefined ? [] : changeTable(groups, since, language)),
    ],
  };
}

/** The score of each department and type, folded away. */
function groupCharts(
  groups: readonly EntryGroup[],
  since: string | undefined,
  language: MessageLanguage,
): ElementContent[] {
  const own = words[language];
  const charts = groups.flatMap(({ name, entries }) => {
    const points = monthPoints(entries, 'score');
    const title = `${own.figures.score}: ${name}`;
    return points.length < 2 ? [] : [trendChart(title, points, 'score', since, language)];
  });
  return charts.length === 0 ? [] : [h('details', [h('summary', own.byGroup), ...charts])];
}

interface EntryGroup {
  name: string;
  entries: readonly HistoryEntry[];
}

function groupsOf(entries: readonly HistoryEntry[], language: MessageLanguage): EntryGroup[] {
  const by = (nameOf: (entry: HistoryEntry) => string): EntryGroup[] => {
    const names = [...new Set(entries.map(nameOf))].filter((name) => name !== '').sort();
    return names.length < 2
      ? []
      : names.map((name) => ({ name, entries: entries.filter((entry) => nameOf(entry) === name) }));
  };
  return [
    { name: words[language].all, entries },
    ...by(({ department }) => department),
    ...by(({ type }) => documentTypes[type][language]),
  ];
}

function changeTable(
  groups: readonly EntryGroup[],
  since: string,
  language: MessageLanguage,
): ElementContent[] {
  const own = words[language];
  const number = (value: number | null) => (value === null ? '–' : formatNumber(value, language, 1));
  const signed = (value: number) => `${value > 0 ? '+' : ''}${number(value)}`;
  const hasBoth = ({ entries }: EntryGroup) =>
    entries.some(({ date }) => date < since) && entries.some(({ date }) => date >= since);
  const compared = groups.filter((group, index) => index === 0 || hasBoth(group));
  const others = groups.filter((group) => !compared.includes(group));
  return [
    h('h3', own.beforeAfter(since)),
    h('p', own.changeHelp),
    scrolling(own.beforeAfter(since), [
      h('table', [
        h('thead', [
          h('tr', [
            h('th', { scope: 'col' }, own.group),
            h('th', { scope: 'col' }, own.figure),
            ...[own.before, own.after, own.change].map((name) =>
              h('th', { scope: 'col', className: ['number'] }, name),
            ),
            h('th', { scope: 'col' }, own.certain),
          ]),
        ]),
        h(
          'tbody',
          compared.flatMap(({ name, entries }) =>
            followed.map((figure) => {
              const { before, after, interval, verdict } = changeSince(entries, since, figure);
              const cells = [
                `${number(before.mean)} (${formatNumber(before.texts, language)})`,
                `${number(after.mean)} (${formatNumber(after.texts, language)})`,
                before.mean === null || after.mean === null ? '–' : signed(after.mean - before.mean),
              ];
              const range = interval === null ? '' : ` (${signed(interval.from)} … ${signed(interval.to)})`;
              return h('tr', [
                h('th', { scope: 'row' }, name),
                h('td', own.figures[figure]),
                ...cells.map((cell) => h('td', { className: ['number'] }, cell)),
                h('td', `${own.verdicts[verdict]}${range}`),
              ]);
            }),
          ),
        ),
      ]),
    ]),
    ...(others.length === 0 ? [] : [h('p', own.oneSide(others.map(({ name }) => name).join(', ')))]),
  ];
}

const left = 48;
const width = 690;
const height = 240;
const top = 14;
const bottom = height - 30;
const mostLabels = 8;

function trendChart(
  title: string,
  points: readonly MonthPoint[],
  figure: Followed,
  since: string | undefined,
  language: MessageLanguage,
): Element {
  const months = points.map(({ month }) => monthNumber(month));
  const [first, last] = [months[0]!, months.at(-1)!];
  const x = (month: number) =>
    left + 16 + ((month - first) / Math.max(1, last - first)) * (width - left - 40);
  const lowest = figure === 'score' ? 0 : 20;
  const highest = figure === 'score' ? 100 : 80;
  const y = (value: number) =>
    bottom - ((Math.min(highest, Math.max(lowest, value)) - lowest) / (highest - lowest)) * (bottom - top);
  const at = (index: number, value: number) => `${toTenth(x(months[index]!))},${toTenth(y(value))}`;
  const spread = [
    ...points.map(({ upper }, index) => at(index, upper)),
    ...points.map(({ lower }, index) => at(index, lower)).reverse(),
  ].join(' ');
  const ticks = Array.from({ length: 5 }, (_, index) => lowest + ((highest - lowest) * index) / 4);
  const every = Math.ceil(points.length / mostLabels);
  const number = (value: number) => formatNumber(value, language, 0);
  // The day stands where it lies in its month.
  const day = since === undefined ? undefined : monthNumber(since) + (Number(since.slice(8)) - 1) / 31;
  const summary = points
    .map(({ month, median, texts }) => `${month}: ${number(median)} (${texts})`)
    .join('; ');
  return h('figure', { className: ['chart'] }, [
    h('figcaption', [h('h3', title)]),
    scrolling(title, [
      s(
        'svg',
        {
          viewBox: `0 0 ${width} ${height}`,
          role: 'img',
          ariaLabel: `${title}. ${summary}.`,
          className: ['dots'],
        },
        [
          ...ticks.map((tick) =>
            s('g', [
              s('line', { x1: left, x2: width, y1: y(tick), y2: y(tick), className: ['grid'] }),
              s('text', { x: left - 8, y: y(tick) + 4, className: ['axis', 'label'] }, number(tick)),
            ]),
          ),
          s('polygon', { points: spread, className: ['spread'] }),
          s('polyline', {
            points: points.map(({ median }, index) => at(index, median)).join(' '),
            className: ['line'],
          }),
          ...points.map(({ median }, index) =>
            s('circle', { cx: toTenth(x(months[index]!)), cy: toTenth(y(median)), r: 4, className: ['dot'] }),
          ),
          ...points.flatMap(({ month }, index) =>
            index % every === 0
              ? [s('text', { x: x(months[index]!), y: height - 8, className: ['axis', 'middle'] }, month)]
              : [],
          ),
          ...(day === undefined || day < first - 0.5 || day > last + 0.5
            ? []
            : [s('line', { x1: x(day), x2: x(day), y1: top, y2: bottom, className: ['goal'] })]),
        ],
      ),
    ]),
    pointTable(title, points, language),
  ]);
}

/** The figures of a chart, for those who do not see it. */
function pointTable(title: string, points: readonly MonthPoint[], language: MessageLanguage): Element {
  const own = words[language];
  const number = (value: number) => formatNumber(value, language, 0);
  return h('details', [
    h('summary', reportWords[language].asTable),
    scrolling(title, [
      h('table', [
        h('caption', { className: ['hidden'] }, title),
        h('thead', [
          h('tr', [
            h('th', { scope: 'col' }, own.month),
            ...[reportWords[language].count, reportWords[language].median, own.half].map((name) =>
              h('th', { scope: 'col', className: ['number'] }, name),
            ),
          ]),
        ]),
        h(
          'tbody',
          points.map(({ month, texts, median, lower, upper }) =>
            h('tr', [
              h('th', { scope: 'row' }, month),
              ...[number(texts), number(median), `${number(lower)}–${number(upper)}`].map((cell) =>
                h('td', { className: ['number'] }, cell),
              ),
            ]),
          ),
        ),
      ]),
    ]),
  ]);
}

/** Months since year 0, so that a gap in time is a gap in the chart. */
function monthNumber(day: string): number {
  return 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1;
}
