import { h } from 'hastscript';
import type { BestExample, WorstExample } from '../examples.ts';
import type { ReportData } from '../types.ts';
import { reportWords } from '../words.ts';
import type { Section } from './section.ts';
import { plainerParagraph, sentenceQuote } from './sentence-quote.ts';

/** Sentences to learn from, bad ones and good ones. */
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
              ...plainerParagraph(plainer, words),
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
