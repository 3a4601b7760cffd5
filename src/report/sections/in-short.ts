import type { Element } from 'hast';
import { h } from 'hastscript';
import { documentGoals } from '../../document-type/document-types.ts';
import { median } from '../../measures/formulas.ts';
import { formatNumber } from '../../output/messages.ts';
import type { ReportData } from '../types.ts';
import { reportWords } from '../words.ts';

/** The figures that say most, for the top of the page. */
export function inShort({ texts, language }: ReportData): Element {
  const words = reportWords[language];
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const scores = texts.flatMap(({ score }) => score?.total ?? []);
  const middle = median(scores);
  const withGoal = texts.filter(({ lix, type }) => lix !== null && documentGoals[type].lix !== undefined);
  const over = withGoal.filter(({ lix, type }) => Math.round(lix!) > documentGoals[type].lix!.most);
  const figures: [string, string][] = [
    [number(texts.length), words.textCount],
    [number(texts.reduce((sum, text) => sum + text.words, 0)), words.wordCount],
    ...(middle === null ? [] : ([[number(middle), words.medianScore]] as [string, string][])),
    [number(texts.reduce((sum, { findings }) => sum + findings.length, 0)), words.findingCount],
    ...(withGoal.length === 0
      ? []
      : ([[words.ofTexts(number(over.length), number(withGoal.length)), words.overGoal]] as [
          string,
          string,
        ][])),
  ];
  return h(
    'ul',
    { className: ['figures'] },
    figures.map(([value, name]) => h('li', [h('strong', value), ' ', h('span', name)])),
  );
}
