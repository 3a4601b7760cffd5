import { formatNumber } from '../../output/messages.ts';
import { type MessageLanguage, qualities } from '../../rules/types.ts';
import { gradeName, qualityNames } from '../../score/index.ts';
import type { TextView } from '../types.ts';
import { reportWords } from '../words.ts';
import { element } from './dom.ts';

/** How plain a text is, and what pulls it down. */
export function scoreView({ score, noScore }: TextView, language: MessageLanguage): HTMLElement {
  const words = reportWords[language];
  if (score === null) return element('p', {}, noScore);
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  return element(
    'div',
    {},
    element(
      'p',
      { class: 'total' },
      element('strong', {}, number(Math.round(score.total))),
      ` ${words.of100} `,
      element('span', { class: `grade grade-${score.grade}` }, score.grade),
      ` ${gradeName(score.grade)[language]}`,
    ),
    element(
      'ul',
      { class: 'qualities' },
      ...qualities.map((quality) => {
        const value = score.qualities[quality];
        const parts = score.contributions.filter((part) => part.quality === quality && part.points >= 0.5);
        const name = qualityNames[quality][language];
        return element(
          'li',
          {},
          element('span', { class: 'quality' }, name),
          element('meter', {
            min: 0,
            max: 100,
            low: 55,
            high: 70,
            optimum: 100,
            value,
            'aria-label': name,
          }),
          element('span', { class: 'number' }, number(Math.round(value))),
          parts.length === 0
            ? element('p', { class: 'aside' }, words.nothingPulls)
            : element(
                'p',
                { class: 'aside' },
                `${words.pullsDown}: `,
                parts
                  .slice(0, 4)
                  .map((part) => `${part.name} (\u2212${number(part.points)})`)
                  .join(', '),
              ),
        );
      }),
    ),
  );
}
