import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatNumber } from '../output/messages.ts';
import { placeInWords } from '../output/places.ts';
import { maskNotice } from '../privacy/mask.ts';
import { contentPolicy, toPage } from '../report/document.ts';
import { scrolling } from '../report/scrolling.ts';
import type { Finding, MessageLanguage } from '../rules/types.ts';
import { qualities } from '../rules/types.ts';
import { gradeName, qualityNames } from '../score/index.ts';
import type { Comparison, SentenceChange } from './compare.ts';
import { type CompareWords, compareWords, shownDifference, shownInterval, shownValue } from './words.ts';

/** A comparison as one self-contained page without script. */
export function toComparisonPage(comparison: Comparison, language: MessageLanguage): string {
  const words = compareWords[language];
  const { before, after, sentences, findings } = comparison;
  const changed = sentences.filter(({ similarity }) => similarity < 1);
  const section = (title: string, ...content: ElementContent[]) => h('section', [h('h2', title), ...content]);
  return toPage(language, words.title, contentPolicy(), [
    h('main', [
      h('div', { id: 'overview' }, [
        h('h1', words.title),
        h('p', { className: ['lead'] }, `${before.path} → ${after.path}`),
        ...(comparison.masked ? [h('p', { className: ['lead'] }, maskNotice[language])] : []),
        section(
          words.measures,
          measureTable(comparison, language, words),
          h('p', { className: ['aside'] }, words.noiseHelp),
        ),
        ...(before.gates.length + after.gates.length === 0
          ? []
          : [section(words.gates, missedGates(comparison, language, words))]),
        section(
          words.sentences,
          h(
            'p',
            `${words.sentencesHelp} ${words.unchanged(formatNumber(sentences.length - changed.length, language))}`,
          ),
          h(
            'ol',
            { className: ['versions'] },
            changed.map((change) => h('li', sentenceVersions(change, words))),
          ),
        ),
        section(
          words.findings,
          ...findingList(words.solved, findings.solved, words, language),
          ...findingList(words.fresh, findings.new, words, language),
          ...findingList(
            words.left,
            findings.left.map((pair) => pair.after),
            words,
            language,
          ),
        ),
      ]),
    ]),
  ]);
}

function missedGates({ before, after }: Comparison, language: MessageLanguage, words: CompareWords): Element {
  const side = (name: string, { gates }: Comparison['before']) =>
    gates.length === 0 ? [] : [h('dt', name), ...gates.map(({ message }) => h('dd', message[language]))];
  return h('dl', [...side(words.before, before), ...side(words.after, after)]);
}

function measureTable(
  { before, after, measures }: Comparison,
  language: MessageLanguage,
  words: CompareWords,
): Element {
  const number = (content: string | ElementContent[]) => h('td', { className: ['number'] }, content);
  const score = (value: Comparison['before']['score']) =>
    value.missing !== null
      ? words.noScore[value.missing]
      : `${formatNumber(Math.round(value.total), language)} (${value.grade}, ${gradeName(value.grade)[language]})`;
  return scrolling(words.measures, [
    h('table', [
      h('thead', [
        h('tr', [
          h('th', { scope: 'col' }, words.measure),
          ...[words.before, words.after, words.change].map((name) =>
            h('th', { scope: 'col', className: ['number'] }, name),
          ),
          h('th', { scope: 'col' }, words.certain),
        ]),
      ]),
      h('tbody', [
        h('tr', [
          h('th', { scope: 'row' }, words.score),
          number(score(before.score)),
          number(score(after.score)),
          number(shownDifference(before.score.total, after.score.total, 0, language)),
          h('td', '–'),
        ]),
        ...qualities.map((quality) =>
          h('tr', [
            h('th', { scope: 'row' }, qualityNames[quality][language]),
            number(shownValue(before.score[quality], 0, language)),
            number(shownValue(after.score[quality], 0, language)),
            number(shownDifference(before.score[quality], after.score[quality], 0, language)),
            h('td', '–'),
          ]),
        ),
        ...measures.map(({ name, before: from, after: to, decimals, interval, verdict }) =>
          h('tr', [
            h('th', { scope: 'row' }, name[language]),
            number(shownValue(from, decimals, language)),
            number(shownValue(to, decimals, language)),
            number(shownDifference(from, to, decimals, language)),
            h('td', [
              words.verdicts[verdict],
              ...(interval === null
                ? []
                : [h('span', { className: ['aside'] }, ` (${shownInterval(interval, decimals, language)})`)]),
            ]),
          ]),
        ),
      ]),
    ]),
  ]);
}

function sentenceVersions(
  { before, after, words: pieces }: SentenceChange,
  words: CompareWords,
): ElementContent[] {
  const side = (leaveOut: 'added' | 'removed') =>
    pieces
      .filter(({ kind }) => kind !== leaveOut)
      .map(({ kind, text }) =>
        kind === 'same' ? h('span', text) : h(kind === 'added' ? 'ins' : 'del', text),
      );
  return [
    h('p', [h('strong', `${words.before}: `), ...(before === null ? [`(${words.added})`] : side('added'))]),
    h('p', [h('strong', `${words.after}: `), ...(after === null ? [`(${words.gone})`] : side('removed'))]),
  ];
}

function findingList(
  title: string,
  findings: readonly Finding[],
  words: CompareWords,
  language: MessageLanguage,
): ElementContent[] {
  return [
    h('h3', `${title} (${formatNumber(findings.length, language)})`),
    findings.length === 0
      ? h('p', words.none)
      : h(
          'ul',
          findings.map((finding) =>
            h('li', [
              finding.message,
              ' ',
              h('span', { className: ['aside'] }, `(${placeInWords(finding, language)})`),
            ]),
          ),
        ),
  ];
}
