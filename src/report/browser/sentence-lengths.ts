import { formatNumber } from '../../output/messages.ts';
import type { MessageLanguage } from '../../rules/types.ts';
import type { TextView } from '../types.ts';
import { reportWords } from '../words.ts';
import { drawing, element } from './dom.ts';

/** A sentence as it is drawn. */
interface Sentence {
  words: number;
  text: string;
  /** Index of its block. */
  block: number;
}

/** Height of the chart in its own units. */
const height = 90;
/** How many of the longest sentences the table has. */
const shownSentences = 10;

/**
 * The lengths of the sentences of a text, drawn in its order and told in a table.
 *
 * @param goal Words that a sentence has at most on average, if the type has such a goal.
 * @param onSentence Told the block of a sentence that somebody presses.
 */
export function sentenceLengths(
  { blocks }: TextView,
  goal: number | undefined,
  language: MessageLanguage,
  onSentence: (block: number) => void,
): HTMLElement {
  const words = reportWords[language];
  const sentences = blocks.flatMap((block, index) =>
    block.sentences.map((sentence) => ({
      words: sentence.words,
      block: index,
      text: block.text.slice(sentence.start, sentence.end),
    })),
  );
  if (sentences.length === 0) return element('p', {}, '–');
  return element(
    'div',
    {},
    lengthChart(sentences, goal, language, onSentence),
    element('p', { class: 'aside' }, words.lengthsHelp),
    element('details', {}, element('summary', {}, words.asTable), longestTable(sentences, language)),
  );
}

function lengthChart(
  sentences: readonly Sentence[],
  goal: number | undefined,
  language: MessageLanguage,
  onSentence: (block: number) => void,
): SVGSVGElement {
  const longest = sentences.reduce((most, sentence) => Math.max(most, sentence.words), 0);
  const step = Math.max(3, Math.min(24, 900 / sentences.length));
  const scale = (height - 10) / Math.max(longest, goal ?? 0, 20);
  const svg = drawing('svg', {
    viewBox: `0 0 ${Math.ceil(sentences.length * step)} ${height}`,
    width: Math.ceil(sentences.length * step),
    role: 'img',
    'aria-label': reportWords[language].lengthsLabel(
      formatNumber(sentences.length, language),
      formatNumber(longest, language),
    ),
    class: 'strip',
    preserveAspectRatio: 'none',
  });
  for (const [index, sentence] of sentences.entries()) {
    const size = sentence.words * scale;
    const bar = drawing('rect', {
      x: index * step + 0.5,
      y: height - size,
      width: Math.max(1, step - 1),
      height: size,
      class:
        goal !== undefined && sentence.words > 1.5 * goal
          ? 'very-long'
          : goal !== undefined && sentence.words > goal
            ? 'long'
            : 'fine',
    });
    bar.append(drawing('title', {}, `${sentence.words}: ${sentence.text.slice(0, 80)}`));
    bar.addEventListener('click', () => onSentence(sentence.block));
    svg.append(bar);
  }
  if (goal !== undefined) {
    const y = height - goal * scale;
    svg.append(drawing('line', { x1: 0, x2: sentences.length * step, y1: y, y2: y, class: 'goal' }));
  }
  return svg;
}

function longestTable(sentences: readonly Sentence[], language: MessageLanguage): HTMLElement {
  const words = reportWords[language];
  const ranked = sentences
    .map((sentence, index) => ({ ...sentence, number: index + 1 }))
    .sort((a, b) => b.words - a.words)
    .slice(0, shownSentences);
  return element(
    'table',
    {},
    element('caption', { class: 'hidden' }, words.lengths),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, words.sentence),
        element('th', { scope: 'col' }, words.beginning),
        element('th', { scope: 'col', class: 'number' }, words.wordsInSentence),
      ),
    ),
    element(
      'tbody',
      {},
      ...ranked.map(({ number, text, words: size }) =>
        element(
          'tr',
          {},
          element('td', {}, String(number)),
          element('th', { scope: 'row' }, text.length > 60 ? `${text.slice(0, 60)}…` : text),
          element('td', { class: 'number' }, formatNumber(size, language)),
        ),
      ),
    ),
  );
}
