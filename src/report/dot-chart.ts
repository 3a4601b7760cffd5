import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { median } from '../measures/formulas.ts';
import { formatNumber } from '../output/messages.ts';
import type { MessageLanguage } from '../rules/types.ts';
import { scrolling } from './scrolling.ts';
import { toTenth } from './tenth.ts';
import { reportWords } from './words.ts';

/** A row of a chart: a group and one value for each of its texts. */
export interface DotRow {
  label: string;
  values: readonly number[];
  /** The highest value that meets the goal. */
  goal?: number;
}

export interface DotChart {
  title: string;
  rows: readonly DotRow[];
  from: number;
  to: number;
  step: number;
  decimals: number;
  language: MessageLanguage;
  /** Bands to mark along the axis, such as grades: where each begins and what it is called. */
  bands?: readonly { from: number; to: number; name: string }[];
}

const labelWidth = 216;
const plotWidth = 470;
const rowHeight = 40;
const top = 26;
const width = labelWidth + plotWidth + 30;
const longestLabel = 22;

/** A row of dots for each group, its median and its goal, with the same figures as a table beneath. */
export function dotChart(chart: DotChart): Element {
  const { title, rows, from, to, step, language, bands = [] } = chart;
  const words = reportWords[language];
  const x = (value: number) =>
    labelWidth + ((Math.min(to, Math.max(from, value)) - from) / (to - from)) * plotWidth;
  const height = top + rows.length * rowHeight + 26;
  const bottom = height - 26;
  const ticks: number[] = [];
  for (let tick = from; tick <= to; tick += step) ticks.push(tick);
  return h('figure', { className: ['chart'] }, [
    h('figcaption', [h('h3', title)]),
    scrolling(title, [
      s(
        'svg',
        { viewBox: `0 0 ${width} ${height}`, role: 'img', ariaLabel: summary(chart), className: ['dots'] },
        [
          ...bands.map((band, index) =>
            s('g', [
              s('rect', {
                x: x(band.from),
                y: top - 4,
                width: x(band.to) - x(band.from),
                height: bottom - top + 4,
                className: [index % 2 === 0 ? 'band' : 'band-alt'],
              }),
              s(
                'text',
                { x: (x(band.from) + x(band.to)) / 2, y: 14, className: ['axis', 'middle'] },
                band.name,
              ),
            ]),
          ),
          ...ticks.map((tick) =>
            s('g', [
              s('line', { x1: x(tick), x2: x(tick), y1: top - 4, y2: bottom, className: ['grid'] }),
              s(
                'text',
                { x: x(tick), y: height - 8, className: ['axis', 'middle'] },
                formatNumber(tick, language),
              ),
            ]),
          ),
          ...rows.map((row, index) => rowOf(row, top + index * rowHeight, x, chart)),
        ],
      ),
    ]),
    h('details', [h('summary', words.asTable), table(chart)]),
  ]);
}

function rowOf(
  row: DotRow,
  y: number,
  x: (value: number) => number,
  { decimals, language }: DotChart,
): Element {
  const middle = y + rowHeight / 2;
  const label = row.label.length > longestLabel ? `${row.label.slice(0, longestLabel - 1)}…` : row.label;
  const seen = new Map<number, number>();
  const dots = row.values.map((value) => {
    // Dots at one place are moved apart, up and down in turn.
    const place = Math.round(x(value) / 4);
    const count = seen.get(place) ?? 0;
    seen.set(place, count + 1);
    const shift = Math.min(12, Math.ceil(count / 2) * 4) * (count % 2 === 0 ? 1 : -1);
    return s('circle', { cx: toTenth(x(value)), cy: middle + shift, r: 4, className: ['dot'] });
  });
  const value = median(row.values);
  return s('g', [
    s('text', { x: labelWidth - 12, y: middle + 5, className: ['label'] }, [
      s('title', row.label),
      `${label} (${row.values.length})`,
    ]),
    s('line', { x1: labelWidth, x2: labelWidth + plotWidth, y1: middle, y2: middle, className: ['row'] }),
    ...dots,
    ...(value === null
      ? []
      : [
          s('line', { x1: x(value), x2: x(value), y1: middle - 13, y2: middle + 13, className: ['median'] }, [
            s('title', formatNumber(value, language, decimals)),
          ]),
        ]),
    ...(row.goal === undefined
      ? []
      : [
          s('line', {
            x1: x(row.goal),
            x2: x(row.goal),
            y1: y + 2,
            y2: y + rowHeight - 2,
            className: ['goal'],
          }),
        ]),
  ]);
}

function summary({ title, rows, decimals, language }: DotChart): string {
  const words = reportWords[language];
  const parts = rows.map(({ label, values, goal }) => {
    const target = goal === undefined ? '' : `, ${words.goal.toLowerCase()} ${formatNumber(goal, language)}`;
    return `${label}: ${words.median.toLowerCase()} ${formatNumber(median(values) ?? 0, language, decimals)}${target}`;
  });
  return `${title}. ${parts.join('; ')}.`;
}

function table({ title, rows, decimals, language }: DotChart): Element {
  const words = reportWords[language];
  const hasGoals = rows.some(({ goal }) => goal !== undefined);
  const number = (value: number) => formatNumber(value, language, decimals);
  return scrolling(title, [
    h('table', [
      h('caption', { className: ['hidden'] }, title),
      h('thead', [
        h('tr', [
          h('th', { scope: 'col' }, words.group),
          ...[
            words.count,
            words.median,
            words.lowest,
            words.highest,
            ...(hasGoals ? [words.goal, words.meetGoal] : []),
          ].map((name) => h('th', { scope: 'col', className: ['number'] }, name)),
        ]),
      ]),
      h(
        'tbody',
        rows.map(({ label, values, goal }) =>
          h('tr', [
            h('th', { scope: 'row' }, label),
            ...[
              formatNumber(values.length, language),
              number(median(values) ?? 0),
              number(Math.min(...values)),
              number(Math.max(...values)),
              ...(hasGoals
                ? goal === undefined
                  ? ['–', '–']
                  : [
                      formatNumber(goal, language),
                      formatNumber(
                        values.filter((value) => Number(value.toFixed(decimals)) <= goal).length,
                        language,
                      ),
                    ]
                : []),
            ].map((cell) => h('td', { className: ['number'] }, cell)),
          ]),
        ),
      ),
    ]),
  ]);
}
