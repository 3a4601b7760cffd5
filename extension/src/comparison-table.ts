import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { capitalise } from '../../src/base/capitalise.ts';
import { formatNumber } from '../../src/output/messages.ts';
import { qualities } from '../../src/rules/types.ts';
import { qualityNames } from '../../src/score/index.ts';
import type { Report } from '../../src/server/report.ts';
import type { Translate } from './translate.ts';

/** What is compared: which way is better for the reader, if one can say so. */
interface Row {
  name: string;
  before: number | null;
  now: number | null;
  decimals: number;
  better: 'more' | 'less' | undefined;
}

const mostRules = 8;

/** What has changed between two texts, in figures and in words. */
export function comparisonTable(now: Report, before: Report, t: Translate): ElementContent[] {
  const { language } = now;
  const figure = (value: number | null, decimals: number) =>
    value === null ? '–' : formatNumber(value, language, decimals);
  const rows = [...figureRows(now, before, t), ...ruleRows(now, before)].filter(
    // Short texts have no score.
    (row) => row.before !== null || row.now !== null,
  );
  return [
    h('table', { className: ['comparison'] }, [
      h('thead', [
        h('tr', [
          h('th', { scope: 'col' }, t('What')),
          h('th', { scope: 'col', className: ['number'] }, t('Other')),
          h('th', { scope: 'col', className: ['number'] }, t('This text')),
          h('th', { scope: 'col' }, t('Change')),
        ]),
      ]),
      h(
        'tbody',
        rows.map((row) =>
          h('tr', [
            h('th', { scope: 'row' }, row.name),
            h('td', { className: ['number'] }, figure(row.before, row.decimals)),
            h('td', { className: ['number'] }, figure(row.now, row.decimals)),
            h('td', changeOf(row, t)),
          ]),
        ),
      ),
    ]),
  ];
}

function figureRows(now: Report, before: Report, t: Translate): Row[] {
  const { language } = now;
  return [
    {
      name: t('Plain language'),
      before: before.score.total,
      now: now.score.total,
      decimals: 0,
      better: 'more',
    },
    ...qualities.map(
      (quality): Row => ({
        name: capitalise(qualityNames[quality][language]),
        before: before.score[quality],
        now: now.score[quality],
        decimals: 0,
        better: 'more',
      }),
    ),
    { name: 'LIX', before: before.measures.lix, now: now.measures.lix, decimals: 0, better: 'less' },
    {
      name: t('Words a sentence'),
      before: before.measures.meanSentenceLength,
      now: now.measures.meanSentenceLength,
      decimals: 1,
      better: 'less',
    },
    {
      name: t('Longest sentence'),
      before: before.measures.longestSentence,
      now: now.measures.longestSentence,
      decimals: 0,
      better: 'less',
    },
    {
      name: t('Words'),
      before: before.measures.totalWords,
      now: now.measures.totalWords,
      decimals: 0,
      better: undefined,
    },
    { name: t('Remarks'), before: total(before), now: total(now), decimals: 0, better: 'less' },
  ];
}

function total({ rules }: Report): number {
  return rules.reduce((sum, { count }) => sum + count, 0);
}

/** The rules whose number of findings has changed most. */
function ruleRows(now: Report, before: Report): Row[] {
  const titles = new Map([...before.rules, ...now.rules].map(({ ruleId, title }) => [ruleId, title]));
  const count = ({ rules }: Report, id: string) => rules.find(({ ruleId }) => ruleId === id)?.count ?? 0;
  return [...titles]
    .map(
      ([id, name]): Row => ({
        name,
        before: count(before, id),
        now: count(now, id),
        decimals: 0,
        better: 'less',
      }),
    )
    .filter((row) => row.before !== row.now)
    .sort((one, other) => Math.abs(other.now! - other.before!) - Math.abs(one.now! - one.before!))
    .slice(0, mostRules);
}

function changeOf({ before, now, decimals, better }: Row, t: Translate): string {
  if (before === null || now === null) return '–';
  const difference = Number(now.toFixed(decimals)) - Number(before.toFixed(decimals));
  if (difference === 0) return t('the same');
  if (better === undefined) return t(difference > 0 ? 'more' : 'fewer');
  return t(difference > 0 === (better === 'more') ? 'better' : 'worse');
}
