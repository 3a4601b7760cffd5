import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { MarkedSentence } from '../sentences.ts';
import { textLink } from '../text-link.ts';
import type { ReportData } from '../types.ts';
import { type ReportWords, reportWords } from '../words.ts';

/** A sentence as a quotation, its marks, and the text it stands in. */
export function sentenceQuote(sentence: MarkedSentence, data: ReportData): Element {
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

/** What could be written instead of a quoted sentence, if that is known. */
export function plainerParagraph(plainer: string | undefined, words: ReportWords): Element[] {
  return plainer === undefined
    ? []
    : [h('p', { className: ['plainer'] }, [h('strong', `${words.plainer}: `), plainer])];
}
