import { h } from 'hastscript';
import { documentTypes } from '../../document-type/document-types.ts';
import { gradeBands } from '../../score/index.ts';
import { dotChart } from '../dot-chart.ts';
import { groupTexts } from '../groups.ts';
import type { ReportData, TextView } from '../types.ts';
import { reportWords } from '../words.ts';
import type { Section } from './section.ts';

/** How plain the texts are, by type and department. */
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
