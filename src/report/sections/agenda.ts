import type { Element } from 'hast';
import { h } from 'hastscript';
import { formatNumber } from '../../output/messages.ts';
import type { AgendaItem } from '../agenda.ts';
import type { ReportData } from '../types.ts';
import { type ReportWords, reportWords } from '../words.ts';
import type { Section } from './section.ts';
import { plainerParagraph, sentenceQuote } from './sentence-quote.ts';

/** Sentences for the group to discuss, with room for its answers. */
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
        ...plainerParagraph(plainer, words),
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
