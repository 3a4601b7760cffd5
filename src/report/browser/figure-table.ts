import type { TextView } from '../types.ts';
import type { ReportWords } from '../words.ts';
import { element } from './dom.ts';

/** The figures of a text beside the goals of its type. */
export function figureTable({ figures }: TextView, words: ReportWords): HTMLElement {
  return element(
    'table',
    {},
    element('caption', { class: 'hidden' }, words.figures),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, words.figures),
        element('th', { scope: 'col', class: 'number' }, words.value),
        element('th', { scope: 'col', class: 'number' }, words.goal),
      ),
    ),
    element(
      'tbody',
      {},
      ...figures.map(({ name, value, goal, over }) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, name),
          element(
            'td',
            { class: 'number' },
            value,
            ...(over ? [element('span', { class: 'over' }, ` ${words.over}`)] : []),
          ),
          element('td', { class: 'number' }, goal === undefined ? '–' : `≤\u00a0${goal}`),
        ),
      ),
    ),
  );
}
