import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h, s } from 'hastscript';
import { capitalise } from '../../src/base/capitalise.ts';
import { documentGoals, documentTypes } from '../../src/document-type/document-types.ts';
import { formatNumber, lixBand } from '../../src/output/messages.ts';
import { type Quality, qualities, type Severity } from '../../src/rules/types.ts';
import { gradeName, qualityNames, type ScoreGap } from '../../src/score/index.ts';
import type { HeavySentence, Remark, Report, SentenceLength } from '../../src/server/report.ts';
import { comparisonTable } from './comparison-table.ts';
import { type Message, type Translate, translator } from './translate.ts';

/** A report of a text, and of what it is compared with. */
export interface ReportView {
  /** The name of the text. */
  name: string;
  report: Report;
  /** What came before, or another text. */
  other?: { name: string; report: Report };
}

/** What a page may do with the places of a text: lead to them in the editor, or only name their lines. */
type Jumps = 'editor' | 'none';

/** Points that are worth a line. */
const leastPoints = 1;
const mostPulls = 5;
/** Words of a sentence that is long (guide: Isof and Funka, 20; Språktidningen, 25) and very long. */
const longFrom = 26;
const veryLongFrom = 36;

/** The contents of a report as markup. Texts are put in as text nodes, never as markup. */
export function reportMarkup(view: ReportView, jumps: Jumps): string {
  const { name, report, other } = view;
  const t = translator(report.language);
  const parts = [
    h('header', [h('h1', `${t('Readability')}: ${name}`), h('p', { className: ['lead'] }, lead(report, t))]),
    ...(other === undefined
      ? []
      : [
          section('jamforelse', t('Compared with {0}', other.name), comparisonTable(report, other.report, t)),
        ]),
    section('betyg', t('Plain language'), scoreParts(report, t)),
    section('meningar', t('Sentence length'), sentenceParts(report, jumps, t)),
    section('tyngst', t('Begin here'), [
      ...wholeParts(report.whole, t),
      ...heavyParts(report.heaviest, jumps, t),
    ]),
    section('fragor', t('Questions only you can answer'), [
      h('p', t('No program can judge this. Read the text once more with the reader’s eyes.')),
      h(
        'ol',
        report.questions.map((question) => h('li', question)),
      ),
    ]),
  ];
  return toHtml({ type: 'root', children: parts }, { closeSelfClosing: false });
}

function section(id: string, title: string, content: ElementContent[]): Element {
  return h('section', { ariaLabelledBy: [`${id}-rubrik`] }, [
    h('h2', { id: `${id}-rubrik` }, title),
    ...content,
  ]);
}

function lead({ documentType, measures, language }: Report, t: Translate): string {
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const parts = [documentTypes[documentType][language], t('{0} words', number(measures.totalWords))];
  if (measures.meanSentenceLength !== null) {
    parts.push(t('{0} words a sentence', number(measures.meanSentenceLength, 1)));
  }
  if (measures.lix !== null) {
    const band = lixBand(measures.lix, language);
    const doubt = measures.lixUncertain ? `; ${t('uncertain, short text')}` : '';
    const goal = documentGoals[documentType].lix?.most;
    parts.push(`LIX ${number(measures.lix)} (${band}${doubt})`);
    if (goal !== undefined) parts.push(t('goal for LIX: at most {0}', goal));
  }
  return parts.join(' · ');
}

const noScore: Readonly<Record<ScoreGap, Message>> = {
  short: 'The text is too short for a score. The remarks below hold all the same.',
  otherLanguage: 'The score is for Swedish text, and this one is mostly in another language.',
  damaged: 'The text is damaged and gets no score.',
};

function scoreParts({ score, language }: Report, t: Translate): ElementContent[] {
  if (score.missing !== null) return [h('p', t(noScore[score.missing]))];
  const whole = t(
    'Plain language {0} of 100 ({1})',
    formatNumber(Math.round(score.total), language),
    gradeName(score.grade)[language],
  );
  return [
    h('p', { className: ['total'] }, [h('strong', score.grade), ' ', whole]),
    h(
      'p',
      t(
        'The law asks for a language that is correct, simple and understandable. This is what the score follows.',
      ),
    ),
    h(
      'ul',
      { className: ['qualities'] },
      qualities.map((quality) => qualityItem(quality, score, language, t)),
    ),
  ];
}

function qualityItem(
  quality: Quality,
  score: Report['score'],
  language: Report['language'],
  t: Translate,
): Element {
  const value = Math.round(score[quality] ?? 0);
  const name = qualityNames[quality][language];
  const pulls = score.contributions
    .filter((part) => part.quality === quality && part.points >= leastPoints)
    .sort((one, other) => other.points - one.points)
    .slice(0, mostPulls);
  return h('li', [
    h('h3', [`${capitalise(name)} `, h('span', { className: ['value'] }, String(value))]),
    h('meter', {
      min: 0,
      max: 100,
      low: 55,
      high: 85,
      optimum: 100,
      value,
      ariaLabel: `${name}: ${value} / 100`,
    }),
    pulls.length === 0
      ? h('p', t('Nothing pulls it down.'))
      : h(
          'ul',
          { className: ['pulls'] },
          pulls.map(({ kind, id, name, value, points }) => {
            const lost = `−${formatNumber(Math.round(points), language)}`;
            const measured =
              kind === 'rule'
                ? ` (${formatNumber(value, language)})`
                : id === 'lix'
                  ? ` ${formatNumber(value, language)}`
                  : '';
            return h('li', [h('span', { className: ['points'] }, lost), ` ${capitalise(name)}${measured}`]);
          }),
        ),
  ]);
}

function sentenceParts(
  { sentences, language, documentType }: Report,
  jumps: Jumps,
  t: Translate,
): ElementContent[] {
  if (sentences.length === 0) return [h('p', t('There is no running text to measure.'))];
  const group = Math.ceil(sentences.length / mostBars);
  const long = sentences.filter(({ words }) => words >= longFrom).length;
  const goal = documentGoals[documentType].meanSentenceLength?.most;
  const summary = t('Sentences: {0}. Longer than {1} words: {2}.', sentences.length, longFrom - 1, long);
  return [
    h(
      'p',
      goal === undefined
        ? summary
        : `${summary} ${t('Aim at {0} words a sentence at most, on average.', goal)}`,
    ),
    h('figure', [
      bars(longestOfEach(group, sentences), summary, jumps),
      h(
        'figcaption',
        group === 1
          ? t('Each bar is a sentence, in reading order.')
          : t('Each bar is the longest of {0} sentences, in reading order.', group),
      ),
    ]),
    lengthTable(sentences, language, jumps, t),
  ];
}

/** Thinner bars cannot be told apart. */
const mostBars = 360;

function longestOfEach(group: number, sentences: readonly SentenceLength[]): SentenceLength[] {
  const longest: SentenceLength[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const at = Math.floor(index / group);
    if (longest[at] === undefined || sentence.words > longest[at].words) longest[at] = sentence;
  }
  return longest;
}

const chart = { width: 720, height: 120, widestBar: 18 };

function bars(sentences: readonly SentenceLength[], summary: string, jumps: Jumps): Element {
  const most = Math.max(veryLongFrom, ...sentences.map(({ words }) => words));
  const step = Math.min(chart.widestBar, chart.width / sentences.length);
  const y = (words: number) => Math.round((1 - words / most) * chart.height * 10) / 10;
  return s(
    'svg',
    { viewBox: `0 0 ${chart.width} ${chart.height}`, role: 'img', ariaLabel: summary, className: ['bars'] },
    [
      ...sentences.map(({ words, range }, index) =>
        s(
          'rect',
          {
            x: Math.round(index * step * 100) / 100,
            y: y(words),
            width: Math.max(0.2, step - Math.min(2, step / 4)),
            height: chart.height - y(words),
            className: [words >= veryLongFrom ? 'very-long' : words >= longFrom ? 'long' : 'short'],
            ...(jumps === 'editor' ? { 'data-range': JSON.stringify(range) } : {}),
          },
          [s('title', String(words))],
        ),
      ),
      s('line', { x1: 0, x2: chart.width, y1: y(longFrom - 1), y2: y(longFrom - 1), className: ['limit'] }),
    ],
  );
}

const classes: readonly [from: number, to: number][] = [
  [1, 10],
  [11, 15],
  [16, 20],
  [21, 25],
  [26, 35],
  [36, Number.POSITIVE_INFINITY],
];

/** The same figures as the chart, for those who do not see it. */
function lengthTable(
  sentences: readonly SentenceLength[],
  language: Report['language'],
  jumps: Jumps,
  t: Translate,
): Element {
  const rows = classes.map(([from, to]) => {
    const count = sentences.filter(({ words }) => words >= from && words <= to).length;
    const label =
      to === Number.POSITIVE_INFINITY ? t('{0} words or more', from) : t('{0} to {1} words', from, to);
    return h('tr', [
      h('th', { scope: 'row' }, label),
      h('td', { className: ['number'] }, formatNumber(count, language)),
      h('td', { className: ['number'] }, `${formatNumber((100 * count) / sentences.length, language)} %`),
    ]);
  });
  // A page that is printed cannot be opened further.
  return h('details', { open: jumps === 'none' }, [
    h('summary', t('As a table')),
    h('table', [
      h('thead', [
        h('tr', [
          h('th', { scope: 'col' }, t('Length')),
          h('th', { scope: 'col', className: ['number'] }, t('Sentences')),
          h('th', { scope: 'col', className: ['number'] }, t('Share')),
        ]),
      ]),
      h('tbody', rows),
    ]),
  ]);
}

function wholeParts(whole: readonly Remark[], t: Translate): ElementContent[] {
  if (whole.length === 0) return [];
  return [h('h3', t('About the whole text')), remarkList(whole, t)];
}

function remarkList(remarks: readonly Remark[], t: Translate): Element {
  return h(
    'ul',
    remarks.map(({ severity, message }) =>
      h('li', [h('span', { className: ['severity', severity] }, t(severityNames[severity])), ` ${message}`]),
    ),
  );
}

function heavyParts(heaviest: readonly HeavySentence[], jumps: Jumps, t: Translate): ElementContent[] {
  if (heaviest.length === 0) return [h('p', t('No sentence stands out. Well written!'))];
  return [
    h('h3', t('Sentence by sentence')),
    h('p', t('The heaviest sentences. Change these first: that is where you do most good.')),
    h(
      'ol',
      { className: ['heavy'] },
      heaviest.map(({ text, words, range, remarks }) =>
        h('li', [
          h('blockquote', { lang: 'sv' }, text.replace(/\s+/gu, ' ').trim()),
          h('p', { className: ['place'] }, [
            `${t('line {0}', range.start.line + 1)} · ${t('{0} words', words)}`,
            ...(jumps === 'editor'
              ? [
                  ' ',
                  h(
                    'button',
                    { type: 'button', 'data-range': JSON.stringify(range) },
                    t('Go to line {0}', range.start.line + 1),
                  ),
                ]
              : []),
          ]),
          remarkList(remarks, t),
        ]),
      ),
    ),
  ];
}

const severityNames = { error: 'error', warning: 'warning', info: 'advice' } as const satisfies Record<
  Severity,
  string
>;
