import { documentTypes } from '../document-type/document-types.ts';
import type { CheckResult } from '../engine/types.ts';
import { percent } from '../measures/formulas.ts';
import type { Localised, MessageLanguage, Quality } from '../rules/types.ts';
import { qualityNames } from '../score/index.ts';
import { countByRule, countedFindings } from '../suppress/counted.ts';

/** A text as tables take it. */
export interface TableText {
  name: string;
  department: string;
  result: CheckResult;
}

export interface TableColumn {
  title: string;
  /** Decimals of a number; absent for text. */
  decimals?: number;
}

export interface Table {
  title: string;
  columns: TableColumn[];
  /** A number, a text, or null for nothing. */
  rows: (number | string | null)[][];
}

const columns: readonly {
  title: Localised;
  decimals?: number;
  of: (text: TableText, language: MessageLanguage) => number | string | null;
}[] = [
  { title: { sv: 'Text', en: 'Text' }, of: ({ name }) => name },
  { title: { sv: 'Avdelning', en: 'Department' }, of: ({ department }) => department },
  {
    title: { sv: 'Sort', en: 'Kind' },
    of: ({ result }, language) => documentTypes[result.documentType][language],
  },
  { title: { sv: 'Klarspråk', en: 'Plain language' }, decimals: 1, of: ({ result }) => result.score.total },
  { title: { sv: 'Betyg', en: 'Grade' }, of: ({ result }) => result.score.grade },
  { title: { sv: 'Vårdat', en: 'Correct' }, decimals: 1, of: ({ result }) => result.score.vardat },
  { title: { sv: 'Enkelt', en: 'Simple' }, decimals: 1, of: ({ result }) => result.score.enkelt },
  {
    title: { sv: 'Begripligt', en: 'Understandable' },
    decimals: 1,
    of: ({ result }) => result.score.begripligt,
  },
  { title: { sv: 'Ord', en: 'Words' }, decimals: 0, of: ({ result }) => result.measures.totalWords },
  { title: { sv: 'Meningar', en: 'Sentences' }, decimals: 0, of: ({ result }) => result.measures.sentences },
  { title: { sv: 'LIX', en: 'LIX' }, decimals: 1, of: ({ result }) => result.measures.lix },
  { title: { sv: 'OVIX', en: 'OVIX' }, decimals: 1, of: ({ result }) => result.measures.ovix },
  {
    title: { sv: 'Ord per mening', en: 'Words a sentence' },
    decimals: 1,
    of: ({ result }) => result.measures.meanSentenceLength,
  },
  {
    title: { sv: 'Längsta meningen', en: 'Longest sentence' },
    decimals: 0,
    of: ({ result }) => result.measures.longestSentence,
  },
  {
    title: { sv: 'Långa ord, %', en: 'Long words, %' },
    decimals: 1,
    of: ({ result }) => percent(result.measures.longWordShare),
  },
  {
    title: { sv: 'Passiver, %', en: 'Passives, %' },
    decimals: 1,
    of: ({ result }) => percent(result.measures.passiveShare),
  },
  {
    title: { sv: 'Nominalkvot', en: 'Nominal ratio' },
    decimals: 2,
    of: ({ result }) => result.measures.nominalRatio,
  },
  { title: { sv: 'Fel', en: 'Errors' }, decimals: 0, of: ({ result }) => count(result, 'error') },
  { title: { sv: 'Varningar', en: 'Warnings' }, decimals: 0, of: ({ result }) => count(result, 'warning') },
  { title: { sv: 'Upplysningar', en: 'Remarks' }, decimals: 0, of: ({ result }) => count(result, 'info') },
];

/** One row a text: type, score and measures. */
export function textTable(texts: readonly TableText[], language: MessageLanguage): Table {
  return {
    title: language === 'sv' ? 'Texter' : 'Texts',
    columns: columns.map(({ title, decimals }) => ({
      title: title[language],
      ...(decimals === undefined ? {} : { decimals }),
    })),
    rows: texts.map((text) => columns.map(({ of }) => of(text, language))),
  };
}

/** One row a text and rule: how often the rule marks something. Holds nothing of the text. */
export function findingTable(
  texts: readonly TableText[],
  ruleOf: (id: string) => { title: string; quality: Quality } | undefined,
  language: MessageLanguage,
): Table {
  const titles =
    language === 'sv'
      ? ['Text', 'Avdelning', 'Sort', 'Regel', 'Vad det gäller']
      : ['Text', 'Department', 'Kind', 'Rule', 'Quality'];
  const rows = texts.flatMap(({ name, department, result }) => {
    return [...countByRule(countedFindings(result))].map(([id, number]) => {
      const rule = ruleOf(id);
      const quality = rule === undefined ? '' : qualityNames[rule.quality][language];
      return [
        name,
        department,
        documentTypes[result.documentType][language],
        rule?.title ?? id,
        quality,
        number,
      ];
    });
  });
  return {
    title: language === 'sv' ? 'Fynd' : 'Findings',
    columns: [
      ...titles.map((title) => ({ title })),
      { title: language === 'sv' ? 'Antal' : 'Number', decimals: 0 },
    ],
    rows,
  };
}

function count(result: CheckResult, severity: string): number {
  return countedFindings(result).filter((finding) => finding.severity === severity).length;
}
