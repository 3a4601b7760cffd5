import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { documentGoals, documentTypes } from '../document-types.ts';
import { median } from '../measures/formulas.ts';
import { formatNumber } from '../output/messages.ts';
import type { MessageLanguage } from '../rules/types.ts';
import { gradeBands, qualityNames } from '../score/index.ts';
import type { GateMiss } from '../verdict/gates.ts';
import type { AgendaItem } from './agenda.ts';
import { dotChart } from './dot-chart.ts';
import type { BestExample, WorstExample } from './examples.ts';
import { groupTexts, ruleFrequencies } from './groups.ts';
import { scrolling } from './scrolling.ts';
import type { MarkedSentence } from './sentences.ts';
import { type ReportData, type Status, statuses, type TextView, type UnreadFile } from './types.ts';
import { type ReportWords, reportWords } from './words.ts';

/** A part of the overview with a heading that the contents point at. */
export interface Section {
  id: string;
  title: string;
  content: ElementContent[];
}

const shownRules = 15;

/** The address of a text inside the page. */
function textLink(text: TextView): string {
  return `#text=${text.id}`;
}

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
      : ([[`${number((100 * over.length) / withGoal.length)}\u00a0%`, words.overGoal]] as [
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

export function scoreSection({ texts, language }: ReportData): Section {
  const words = reportWords[language];
  const bands = gradeBands().map(({ grade, from, to }) => ({ from, to, name: grade }));
  const chart = (title: string, keyOf: (text: TextView) => string) => {
    const rows = groupTexts(texts, keyOf)
      .map(({ key, texts: members }) => ({
        label: key,
        values: members.flatMap(({ score }) => score?.total ?? []),
      }))
      .filter(({ values }) => values.length > 0);
    return dotChart({ title, rows, from: 0, to: 100, step: 20, decimals: 0, language, bands });
  };
  if (texts.every(({ score }) => score === null)) {
    return { id: 'poang', title: words.scores, content: [h('p', words.noScore)] };
  }
  return {
    id: 'poang',
    title: words.scores,
    content: [
      h('p', `${words.scoreHelp} ${words.chartHelp}`),
      chart(words.byType, ({ type }) => documentTypes[type][language]),
      ...(new Set(texts.map(({ department }) => department)).size > 1
        ? [chart(words.byDepartment, ({ department }) => department || words.none)]
        : []),
    ],
  };
}

export function goalSection({ texts, language }: ReportData): Section {
  const words = reportWords[language];
  const chart = (
    title: string,
    measure: 'lix' | 'meanSentenceLength',
    axis: { from: number; to: number; step: number; decimals: number },
  ) => {
    const rows = groupTexts(texts, ({ type }) => type)
      .map(({ texts: members }) => {
        const { type } = members[0]!;
        const goal = documentGoals[type][measure]?.most;
        return {
          label: documentTypes[type][language],
          values: members.flatMap((text) => text[measure] ?? []),
          ...(goal === undefined ? {} : { goal }),
        };
      })
      .filter(({ values }) => values.length > 0);
    return rows.length === 0 ? [] : [dotChart({ title, rows, language, ...axis })];
  };
  return {
    id: 'mal',
    title: words.goals,
    content: [
      h('p', `${words.goalHelp} ${words.chartHelp}`),
      ...chart(words.lixByType, 'lix', { from: 20, to: 80, step: 10, decimals: 0 }),
      ...chart(words.lengthByType, 'meanSentenceLength', { from: 0, to: 40, step: 10, decimals: 1 }),
    ],
  };
}

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

export function agendaSection(items: readonly AgendaItem[], data: ReportData): Section {
  const { language } = data;
  const words = reportWords[language];
  return {
    id: 'diskutera',
    title: words.agenda,
    content:
      items.length === 0
        ? [h('p', words.agendaEmpty)]
        : [
            h('p', words.agendaHelp),
            h(
              'ol',
              { className: ['agenda'] },
              items.map((item) => agendaItem(item, data, words)),
            ),
          ],
  };
}

function agendaItem(item: AgendaItem, data: ReportData, words: ReportWords): Element {
  const { sentence, texts, rules, plainer, judgement, id } = item;
  const question = judgement ? words.discuss.judgement : plainer ? words.discuss.plainer : words.discuss.sure;
  const marked = sentence.findings
    .filter(
      ({ finding }, index, all) => all.findIndex((one) => one.finding.message === finding.message) === index,
    )
    .map(({ finding }) => finding.message);
  return h('li', [
    h('div', [
      h('div', [
        sentenceQuote(sentence, data),
        ...(plainer === undefined
          ? []
          : [h('p', { className: ['plainer'] }, [h('strong', `${words.plainer}: `), plainer])]),
        h('details', [
          h('summary', `${words.marks} (${rules.map((rule) => data.rules[rule]?.title ?? rule).join(', ')})`),
          h(
            'ul',
            marked.map((message) => h('li', message)),
          ),
        ]),
        ...(texts.length > 1
          ? [h('p', { className: ['aside'] }, words.inOtherTexts(formatNumber(texts.length, data.language)))]
          : []),
      ]),
      h('div', [
        h('p', { className: ['question'] }, question),
        h('label', { htmlFor: `agenda-${id}` }, words.ourAnswer),
        h('textarea', { id: `agenda-${id}`, dataAgenda: id, rows: 2 }),
      ]),
    ]),
  ]);
}

/** A sentence as a quotation, its marks, and the text it stands in. */
function sentenceQuote(sentence: MarkedSentence, data: ReportData): Element {
  const text = data.texts[sentence.textIndex]!;
  return h('blockquote', [
    h('p', markedText(sentence)),
    h('footer', [`${reportWords[data.language].from} `, h('a', { href: textLink(text) }, text.name)]),
  ]);
}

function markedText({ text, findings }: MarkedSentence): ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const { finding, start, end } of findings) {
    // The whole sentence as one mark shows nothing.
    if (start < from || end - start > 0.8 * text.length) continue;
    parts.push({ type: 'text', value: text.slice(from, start) });
    parts.push(h('mark', { className: [finding.severity] }, text.slice(start, end)));
    from = end;
  }
  parts.push({ type: 'text', value: text.slice(from) });
  return parts;
}

export function exampleSection(
  best: readonly BestExample[],
  worst: readonly WorstExample[],
  data: ReportData,
): Section {
  const words = reportWords[data.language];
  return {
    id: 'exempel',
    title: words.examples,
    content: [
      h('h3', words.worst),
      ...(worst.length === 0
        ? [h('p', words.worstEmpty)]
        : worst.map(({ sentence, plainer }) =>
            h('div', { className: ['example'] }, [
              sentenceQuote(sentence, data),
              ...(plainer === undefined
                ? []
                : [h('p', { className: ['plainer'] }, [h('strong', `${words.plainer}: `), plainer])]),
            ]),
          )),
      h('h3', words.best),
      ...(best.length === 0
        ? [h('p', words.bestEmpty)]
        : best.map(({ sentence, merits }) =>
            h('div', { className: ['example', 'good'] }, [
              sentenceQuote(sentence, data),
              h('p', { className: ['aside'] }, merits.map((merit) => words.merits[merit]).join(' · ')),
            ]),
          )),
    ],
  };
}

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
  const cell = (value: number | null | undefined): Element =>
    h(
      'td',
      { className: ['number'], dataValue: String(value ?? -1) },
      value === null || value === undefined ? '–' : formatNumber(Math.round(value), language),
    );
  return {
    id: 'texter',
    title: words.texts,
    content: [
      h('div', { className: ['controls'], id: 'text-controls', hidden: true }, [
        h('div', [
          h('label', { htmlFor: 'search' }, words.search),
          h('input', { type: 'search', id: 'search' }),
        ]),
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
        choice(
          'status-choice',
          words.status,
          words.all,
          statuses,
          (status) => words.statuses[status as Status],
        ),
        h('p', { id: 'shown-texts', role: 'status' }),
      ]),
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
              texts.map((text) =>
                h('tr', { dataId: text.id }, [
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
                ]),
              ),
            ),
          ]),
        ],
        true,
      ),
    ],
  };
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

/** The goals that texts miss, so that they fail. */
export function gateSection(
  texts: readonly { name: string; gates: readonly GateMiss[] }[],
  language: MessageLanguage,
): Section {
  return {
    id: 'krav',
    title: reportWords[language].gates,
    content: [
      h(
        'dl',
        texts.flatMap(({ name, gates }) => [
          h('dt', name),
          ...gates.map(({ message }) => h('dd', message[language])),
        ]),
      ),
    ],
  };
}

export function unreadSection(unread: readonly UnreadFile[], language: MessageLanguage): Section {
  const words = reportWords[language];
  return {
    id: 'olasta',
    title: words.unread,
    content: [
      h('p', words.unreadHelp),
      h(
        'dl',
        unread.flatMap(({ path, error }) => [h('dt', path), h('dd', error)]),
      ),
    ],
  };
}
