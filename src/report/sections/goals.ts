import { h } from 'hastscript';
import { documentGoals, documentTypes } from '../../document-type/document-types.ts';
import { dotChart } from '../dot-chart.ts';
import { groupTexts } from '../groups.ts';
import type { ReportData } from '../types.ts';
import { reportWords } from '../words.ts';
import type { Section } from './section.ts';

/** Measures of the texts beside the goals of their types. */
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
