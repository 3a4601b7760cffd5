import { h } from 'hastscript';
import { formatNumber } from '../../output/messages.ts';
import { qualityNames } from '../../score/index.ts';
import { ruleFrequencies } from '../groups.ts';
import { scrolling } from '../scrolling.ts';
import type { ReportData } from '../types.ts';
import { reportWords } from '../words.ts';
import type { Section } from './section.ts';

const shownRules = 15;

/** The rules that mark something in most texts. */
export function frequentSection({ texts, rules, language }: ReportData): Section {
  const words = reportWords[language];
  const frequencies = ruleFrequencies(texts).slice(0, shownRules);
  return {
    id: 'vanliga',
    title: words.frequent,
    content:
      frequencies.length === 0
        ? [h('p', words.clean)]
        : [
            scrolling(words.frequent, [
              h('table', [
                h('thead', [
                  h('tr', [
                    h('th', { scope: 'col' }, words.rule),
                    h('th', { scope: 'col' }, words.quality),
                    h('th', { scope: 'col', className: ['number'] }, words.inTexts),
                    h('th', { scope: 'col', className: ['number'] }, words.findings),
                  ]),
                ]),
                h(
                  'tbody',
                  frequencies.map(({ ruleId, findings, texts: count }) => {
                    const rule = rules[ruleId];
                    return h('tr', [
                      h('th', { scope: 'row' }, rule?.title ?? ruleId),
                      h('td', rule === undefined ? '' : qualityNames[rule.quality][language]),
                      h('td', { className: ['number'] }, [
                        h('meter', {
                          min: 0,
                          max: texts.length,
                          value: count,
                          ariaLabel: `${rule?.title ?? ruleId}: ${words.inTexts.toLowerCase()}`,
                        }),
                        ` ${formatNumber(count, language)}`,
                      ]),
                      h('td', { className: ['number'] }, formatNumber(findings, language)),
                    ]);
                  }),
                ),
              ]),
            ]),
          ],
  };
}
