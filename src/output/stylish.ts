import pc from 'picocolors';
import { documentTypes } from '../document-type/document-types.ts';
import type { CheckResult } from '../engine/types.ts';
import type { Finding, MessageLanguage, Severity } from '../rules/types.ts';
import { countedFindings } from '../suppress/counted.ts';
import type { GateMiss } from '../verdict/gates.ts';
import type { Colors } from './colors.ts';
import { formatNumber, levelWord, lixBand, summaryLine, words } from './messages.ts';
import { type FileOutcome, summarise } from './outcome.ts';
import { placeLabel } from './places.ts';
import { questionList } from './questions.ts';
import { shortResult } from './short-result.ts';
import { suggestionOf } from './suggestions.ts';
import { oneLine, padEnd, padStart, textWidth, wrapWords } from './text-width.ts';

export interface StylishOptions {
  language: MessageLanguage;
  color: boolean;
  /** Width of the terminal in columns; without it a finding is never broken over lines. */
  columns?: number | undefined;
  /** Shows only these findings, and neither clean texts nor the summary. */
  only?: (finding: Finding) => boolean;
}

// Wider messages push the rule's name to the right on their own line only.
const widestAligned = 90;
const narrowestMessage = 16;
const narrowestBesideRule = 24;

/** The output for people: a header line a text, its findings, and a summary. Ends with a line break. */
export function toStylish(outcomes: readonly FileOutcome[], options: StylishOptions): string {
  const colors = pc.createColors(options.color);
  const sections: string[] = [];
  let firstRule: string | undefined;
  for (const outcome of outcomes) {
    if ('error' in outcome) continue;
    const counted = countedFindings(outcome.result);
    const findings = options.only ? counted.filter(options.only) : counted;
    const gates = gateLines(outcome.gates ?? [], options, colors);
    if (options.only && findings.length === 0 && gates.length === 0) continue;
    firstRule ??= findings[0]?.ruleId;
    sections.push(
      [
        header(outcome.path, outcome.result, options, colors),
        ...gates,
        ...(options.only ? [] : shortResult(outcome.result, options, colors)),
        ...(findings.length > 0
          ? findingLines(findings, options, colors)
          : gates.length > 0
            ? []
            : [`  ${colors.green(words[options.language].clean)}`]),
      ].join('\n'),
    );
  }
  if (!options.only && outcomes.length > 0) {
    const lines = [summaryOf(outcomes, options, colors)];
    if (firstRule !== undefined) lines.push(colors.dim(words[options.language].more(firstRule)));
    const questions = questionLines(outcomes, options, colors);
    if (questions.length > 0) sections.push(questions.join('\n'));
    sections.push(lines.join('\n'));
  }
  return sections.length === 0 ? '' : `${sections.join('\n\n')}\n`;
}

/** The review questions of a text that is checked alone; of many texts they would drown the result. */
function questionLines(outcomes: readonly FileOutcome[], options: StylishOptions, colors: Colors): string[] {
  const [only] = outcomes;
  if (only === undefined || outcomes.length > 1 || 'error' in only) return [];
  const { documentType, measures } = only.result;
  if (measures.totalWords === 0) return [];
  return questionList(documentType, options.language, options.columns, colors);
}

function summaryOf(outcomes: readonly FileOutcome[], options: StylishOptions, colors: Colors): string {
  const summary = summarise(outcomes);
  const line = summaryLine(summary, options.language);
  if (summary.errors > 0 || summary.failed > 0 || summary.gates > 0) return colors.red(line);
  if (summary.warnings > 0) return colors.yellow(line);
  return summary.infos > 0 ? line : colors.green(line);
}

function header(path: string, result: CheckResult, options: StylishOptions, colors: Colors): string {
  const { language } = options;
  const { measures } = result;
  const texts = words[language];
  const facts: string[] = [documentTypes[result.documentType][language]];
  if (measures.words === 0) facts.push(measures.otherLanguageWords > 0 ? texts.noSwedish : texts.noText);
  else facts.push(texts.wordCount(formatNumber(measures.words, language), measures.words === 1));
  if (measures.meanSentenceLength !== null) {
    facts.push(texts.perSentence(formatNumber(measures.meanSentenceLength, language, 1)));
  }
  if (measures.lix !== null) {
    const band = lixBand(measures.lix, language);
    const doubt = measures.lixUncertain ? `; ${texts.uncertain}` : '';
    facts.push(`LIX ${formatNumber(Math.round(measures.lix), language)} (${band}${doubt})`);
  }
  return `${colors.bold(oneLine(path))}  ${colors.dim(facts.join(' · '))}`;
}

/** The goals that a text misses, before all else: they make it fail. */
function gateLines(gates: readonly GateMiss[], options: StylishOptions, colors: Colors): string[] {
  const { language, columns } = options;
  const room = columns === undefined ? Number.POSITIVE_INFINITY : Math.max(24, columns - 4);
  return gates.flatMap(({ message }) =>
    wrapWords(`${words[language].missed} ${message[language]}`, room).map((line, index) =>
      colors.red(index === 0 ? `  ${line}` : `    ${line}`),
    ),
  );
}

/** The largest width of any number of items: more than a call can take as arguments. */
function widest<Item>(items: readonly Item[], widthOf: (item: Item) => number): number {
  return items.reduce((most, item) => Math.max(most, widthOf(item)), 0);
}

function findingLines(findings: readonly Finding[], options: StylishOptions, colors: Colors): string[] {
  const { language, columns } = options;
  const places = findings.map((finding) => placeLabel(finding, language));
  const messages = findings.map(({ message }) => oneLine(message));
  const placeWidth = widest(places, (place) => place.length);
  const levelWidth = widest(findings, ({ severity }) => levelWord(severity, language).length);
  const ruleWidth = widest(findings, ({ ruleId }) => ruleId.length);
  const indent = 2 + placeWidth + 2 + levelWidth + 2;
  const room = columns === undefined ? Number.POSITIVE_INFINITY : columns - indent;
  // In a narrow window the rule's name follows the message instead of standing in a column of its own.
  const ruleColumn = room - 2 - ruleWidth >= narrowestBesideRule;
  const width = Math.max(narrowestMessage, ruleColumn ? room - 2 - ruleWidth : room);
  const aligned = Math.min(width, widestAligned, widest(messages, textWidth));

  return findings.flatMap((finding, index) => {
    const { severity, ruleId } = finding;
    const message = ruleColumn ? messages[index]! : `${messages[index]!} (${ruleId})`;
    const [first = '', ...rest] = wrapWords(message, width);
    const level = padEnd(levelWord(severity, language), levelWidth);
    const place = finding.place ? padEnd(places[index]!, placeWidth) : padStart(places[index]!, placeWidth);
    const rule = ruleColumn ? `  ${colors.dim(ruleId)}` : '';
    const lines = [
      `  ${colors.dim(place)}  ${paint(severity, colors)(level)}  ${ruleColumn ? padEnd(first, aligned) : first}${rule}`,
    ];
    for (const line of rest) lines.push(' '.repeat(indent) + line);
    const suggestion = suggestionOf(finding, language);
    if (suggestion !== undefined) {
      for (const line of wrapWords(suggestion, width)) lines.push(' '.repeat(indent) + colors.green(line));
    }
    return lines;
  });
}

function paint(severity: Severity, colors: Colors): (text: string) => string {
  if (severity === 'error') return colors.red;
  return severity === 'warning' ? colors.yellow : colors.cyan;
}
