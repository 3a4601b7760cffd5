import type { Element } from 'hast';
import { h } from 'hastscript';
import { documentTypes } from '../../document-type/document-types.ts';
import { formatNumber } from '../../output/messages.ts';
import type { MessageLanguage } from '../../rules/types.ts';
import { scrolling } from '../scrolling.ts';
import { textLink } from '../text-link.ts';
import { type ReportData, type Status, statuses, type TextView } from '../types.ts';
import { reportWords } from '../words.ts';
import type { Section } from './section.ts';

/** The table of all texts; the page's script lets it be sorted and searched. */
export function textSection({ texts, language }: ReportData): Section {
  const words = reportWords[language];
  const columns: [key: string, title: string, numeric: boolean][] = [
    ['name', words.name, false],
    ['department', words.department, false],
    ['type', words.type, false],
    ['words', words.wordsInSentence, true],
    ['lix', 'LIX', true],
    ['score', words.score, true],
    ['findings', words.findings, true],
    ['status', words.status, false],
  ];
  return {
    id: 'texter',
    title: words.texts,
    content: [
      h('p', words.textsHelp),
      textControls(texts, language),
      scrolling(
        words.texts,
        [
          h('table', { id: 'texts' }, [
            h('thead', [
              h(
                'tr',
                columns.map(([key, title, numeric]) =>
                  h('th', { scope: 'col', dataKey: key, className: numeric ? ['number'] : [] }, title),
                ),
              ),
            ]),
            h(
              'tbody',
              texts.map((text) => textRow(text, language)),
            ),
          ]),
        ],
        true,
      ),
    ],
  };
}

/** The fields to search the table with, of use to the page's script only. */
function textControls(texts: readonly TextView[], language: MessageLanguage): Element {
  const words = reportWords[language];
  return h('div', { className: ['controls'], id: 'text-controls', hidden: true }, [
    h('div', [h('label', { htmlFor: 'search' }, words.search), h('input', { type: 'search', id: 'search' })]),
    choice('department-choice', words.department, words.all, [
      ...new Set(texts.map((text) => text.department)),
    ]),
    choice(
      'type-choice',
      words.type,
      words.all,
      [...new Set(texts.map(({ type }) => type))],
      (type) => documentTypes[type as TextView['type']][language],
    ),
    choice('status-choice', words.status, words.all, statuses, (status) => words.statuses[status as Status]),
    h('p', { id: 'shown-texts', role: 'status' }),
  ]);
}

function textRow(text: TextView, language: MessageLanguage): Element {
  const words = reportWords[language];
  const cell = (value: number | null | undefined): Element =>
    h(
      'td',
      { className: ['number'], dataValue: String(value ?? -1) },
      value === null || value === undefined ? '–' : formatNumber(Math.round(value), language),
    );
  return h('tr', { dataId: text.id }, [
    h('th', { scope: 'row' }, [h('a', { href: textLink(text) }, text.name)]),
    h('td', text.department),
    h('td', { dataType: text.type }, documentTypes[text.type][language]),
    cell(text.words),
    cell(text.lix),
    h(
      'td',
      { className: ['number'], dataValue: String(text.score?.total ?? -1) },
      text.score === null
        ? '–'
        : [
            formatNumber(Math.round(text.score.total), language),
            ' ',
            h('span', { className: ['grade', `grade-${text.score.grade}`] }, text.score.grade),
          ],
    ),
    cell(text.findings.length),
    h('td', { className: ['status'] }, words.statuses.none),
  ]);
}

function choice(
  id: string,
  label: string,
  all: string,
  values: readonly string[],
  nameOf: (value: string) => string = (value) => value,
): Element {
  return h('div', [
    h('label', { htmlFor: id }, label),
    h('select', { id }, [
      h('option', { value: '' }, all),
      ...values.filter((value) => value !== '').map((value) => h('option', { value }, nameOf(value))),
    ]),
  ]);
}
