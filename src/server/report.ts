import { type Range, RequestType } from 'vscode-languageserver/node';
import { firstIndex } from '../base/binary-search.ts';
import type { DocumentType } from '../document-type/document-types.ts';
import { reviewQuestions } from '../document-type/review-questions.ts';
import { type CheckResult, ruleList } from '../engine/index.ts';
import { isCounted, wordCount } from '../measures/counting.ts';
import type { Measures } from '../measures/types.ts';
import type { Finding, MessageLanguage, Severity } from '../rules/types.ts';
import { type Score, severityWeight } from '../score/index.ts';
import { countByRule, countedFindings } from '../suppress/counted.ts';
import type { AnalysedDocument } from '../swedish/types.ts';
import type { OpenDocument } from './document.ts';
import type { ResultParams } from './status.ts';

/** A sentence of running text. */
export interface SentenceLength {
  words: number;
  range: Range;
}

/** What is said of a place or of the text. */
export interface Remark {
  ruleId: string;
  severity: Severity;
  message: string;
}

/** A sentence to mend. */
export interface HeavySentence extends SentenceLength {
  text: string;
  /** The gravest first. */
  remarks: Remark[];
}

/** What a report on one text shows. Ranges are in the encoding that the client and the server agreed on. */
export interface Report {
  language: MessageLanguage;
  documentType: DocumentType;
  measures: Measures;
  score: Score;
  /** Findings that count, by rule, with the rule's title; the most frequent first. */
  rules: { ruleId: string; title: string; count: number }[];
  /** What is said of the text as a whole, the gravest first. */
  whole: Remark[];
  /** In reading order. */
  sentences: SentenceLength[];
  /** At most ten, the heaviest first. */
  heaviest: HeavySentence[];
  questions: string[];
}

/** Checks a text and asks for what a report on it shows; null for one that cannot be checked. */
export const reportRequest = new RequestType<ResultParams, Report | null, void>('klarsprak/report');

const mostHeavy = 10;

/** Gathers what a report shows of a checked text. */
export function reportOf(
  { positions }: Pick<OpenDocument, 'positions'>,
  { blocks }: AnalysedDocument,
  result: CheckResult,
  language: MessageLanguage,
): Report {
  const { documentType, measures, score } = result;
  const counting = countedFindings(result);
  const perText = new Set(ruleList().flatMap(({ id, perText }) => (perText === true ? id : [])));
  const placed = counting.filter(({ ruleId }) => !perText.has(ruleId));
  const sentences: SentenceLength[] = [];
  const heavy: (HeavySentence & { weight: number })[] = [];
  for (const block of blocks) {
    if (block.within !== undefined) continue;
    const { map, text } = block;
    for (const sentence of block.sentences) {
      const [start, end] = [map.rawStart(sentence.start), map.rawEnd(sentence.end)];
      const length = { words: wordCount(sentence), range: positions.range(start, end) };
      if (isCounted(sentence, block)) sentences.push(length);
      const here = within(placed, start, end);
      const weight = here.reduce((sum, { severity }) => sum + severityWeight[severity], 0);
      if (weight < severityWeight.warning) continue;
      heavy.push({
        ...length,
        text: text.slice(sentence.start, sentence.end),
        remarks: remarks(here),
        weight,
      });
    }
  }
  heavy.sort((one, other) => other.weight - one.weight || other.words - one.words);
  return {
    language,
    documentType,
    measures,
    score,
    rules: rulesOf(counting, language),
    whole: remarks(counting.filter(({ ruleId }) => perText.has(ruleId))),
    sentences,
    heaviest: heavy.slice(0, mostHeavy).map(({ weight: _, ...sentence }) => sentence),
    questions: reviewQuestions(documentType).map((question) => question[language]),
  };
}

/** Findings that mark something in a stretch. They come in the order of their starts. */
function within(findings: readonly Finding[], start: number, end: number): Finding[] {
  const from = firstIndex(findings.length, (index) => findings[index]!.start >= start);
  const to = firstIndex(findings.length, (index) => findings[index]!.start >= end);
  return findings.slice(from, to).filter((one) => one.end <= end && one.end > one.start);
}

function remarks(findings: readonly Finding[]): Remark[] {
  return [...findings]
    .sort(
      (one, other) =>
        severityWeight[other.severity] - severityWeight[one.severity] || one.start - other.start,
    )
    .map(({ ruleId, severity, message }) => ({ ruleId, severity, message }));
}

function rulesOf(findings: readonly Finding[], language: MessageLanguage): Report['rules'] {
  const titles = new Map(ruleList().map(({ id, title }) => [id, title[language]]));
  return [...countByRule(findings)]
    .map(([ruleId, count]) => ({ ruleId, title: titles.get(ruleId) ?? ruleId, count }))
    .sort((one, other) => other.count - one.count || (one.ruleId < other.ruleId ? -1 : 1));
}
