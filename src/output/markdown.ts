import { documentTypes } from '../document-type/document-types.ts';
import { byGravity, severities } from '../rules/severity.ts';
import type { MessageLanguage } from '../rules/types.ts';
import { gradeName } from '../score/index.ts';
import { countByRule, countedFindings } from '../suppress/counted.ts';
import { formatNumber, levelWord, summaryLine, words } from './messages.ts';
import { type CheckedFile, checkedOf, type Report, summarise } from './outcome.ts';
import { oneLine } from './text-width.ts';
import { wellFormed } from './well-formed.ts';

/** Texts in the table; a summary of a pull request has a reader and a size limit. */
const mostTexts = 50;
const mostPlaces = 10;
const mostRules = 10;
/** A sentence is cut after this many characters. */
const longestSentence = 200;

/**
 * A summary in Markdown for a pull request or a step (`$GITHUB_STEP_SUMMARY`): what happened, missed goals, scores
 * with the lowest first, the places to begin with, and how often each rule is broken.
 */
export function toMarkdown(report: Report): string {
  const { outcomes, language } = report;
  const texts = words[language].summary;
  const checked = checkedOf(outcomes);
  const summary = summarise(outcomes);
  const passes =
    report.failing.size === 0 && summary.gates === 0 && summary.failed === 0 && report.faults.length === 0;
  const parts = [
    `## ${texts.title}`,
    `**${passes ? texts.passes : texts.fails}** ${outcomes.length === 0 ? texts.nothing : summaryLine(summary, language, report.faults.length === 0)}`,
    ...faultList(report),
    ...gateList(checked, language),
    ...scoreTable(checked, language),
    ...placeList(checked, language),
    ...ruleTable(checked, language),
    ...failedList(report),
  ];
  return `${parts.join('\n\n')}\n`;
}

function faultList({ faults, language }: Report): string[] {
  const lines = faults.map(({ file, line, message }) => {
    const place = file === undefined ? '' : `${code(line === undefined ? file : `${file}:${line}`)}: `;
    return `- ${place}${plain(message)}`;
  });
  return lines.length === 0 ? [] : section(words[language].summary.faults, lines, mostTexts, language);
}

function gateList(checked: readonly CheckedFile[], language: MessageLanguage): string[] {
  const lines = checked.flatMap(({ path, gates = [] }) =>
    gates.map(({ message }) => `- ${code(path)}: ${plain(message[language])}`),
  );
  return lines.length === 0 ? [] : section(words[language].summary.gates, lines, mostTexts, language);
}

function scoreTable(checked: readonly CheckedFile[], language: MessageLanguage): string[] {
  const texts = words[language].summary;
  const number = (value: number) => formatNumber(value, language);
  const rounded = (value: number | null) => (value === null ? '–' : number(Math.round(value)));
  const total = ({ result }: CheckedFile) => result.score.total ?? Number.POSITIVE_INFINITY;
  const rows = checked
    .map((file, index) => ({ file, index }))
    .sort((a, b) => (total(a.file) === total(b.file) ? a.index - b.index : total(a.file) - total(b.file)))
    .map(({ file: { path, result } }) => {
      const { score, measures, documentType } = result;
      const counted = countedFindings(result);
      const count = (level: string) => number(counted.filter(({ severity }) => severity === level).length);
      const grade = score.grade === null ? '–' : `${score.grade} (${gradeName(score.grade)[language]})`;
      return row([
        code(path),
        documentTypes[documentType][language],
        rounded(score.total),
        grade,
        rounded(measures.lix),
        ...severities.map(count),
      ]);
    });
  if (rows.length === 0) return [];
  const levels = severities.map((level) => levelWord(level, language));
  const head = [texts.text, texts.type, texts.score, texts.grade, 'LIX', ...levels];
  const lines = rows.slice(0, mostTexts);
  const table = [row(head), row(['---', '---', '---:', '---', '---:', '---:', '---:', '---:']), ...lines];
  return [`### ${texts.scores}`, table.join('\n'), ...more(rows.length - lines.length, language)];
}

function placeList(checked: readonly CheckedFile[], language: MessageLanguage): string[] {
  const places = checked.flatMap(({ path, result }) =>
    result.worst.map(({ finding, sentence }, index) => ({
      path,
      finding: result.findings[finding]!,
      sentence,
      index,
    })),
  );
  places.sort((a, b) => a.index - b.index || byGravity(a.finding.severity, b.finding.severity));
  const lines = places.map(({ path, finding, sentence }) => {
    const whole = oneLine(sentence);
    const shown = whole.length > longestSentence ? `${wellFormed(whole.slice(0, longestSentence))} …` : whole;
    const quoted = shown === '' ? '' : `\n  > ${plain(shown)}`;
    return `- ${code(`${path}:${finding.line}`)}: ${plain(finding.message)} (${finding.ruleId})${quoted}`;
  });
  return lines.length === 0
    ? []
    : [`### ${words[language].summary.places}`, lines.slice(0, mostPlaces).join('\n')];
}

function ruleTable(checked: readonly CheckedFile[], language: MessageLanguage): string[] {
  const counts = countByRule(checked.flatMap(({ result }) => countedFindings(result)));
  if (counts.size === 0) return [];
  const texts = words[language].summary;
  const rows = [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([rule, count]) => row([rule, formatNumber(count, language)]));
  const table = [row([texts.rule, texts.count]), row(['---', '---:']), ...rows.slice(0, mostRules)];
  return [`### ${texts.rules}`, table.join('\n'), ...more(rows.length - mostRules, language)];
}

function failedList({ outcomes, language }: Report): string[] {
  const lines = outcomes.flatMap((outcome) =>
    'error' in outcome ? [`- ${code(outcome.path)}: ${plain(outcome.error)}`] : [],
  );
  return lines.length === 0 ? [] : section(words[language].summary.failed, lines, mostTexts, language);
}

function section(title: string, lines: readonly string[], most: number, language: MessageLanguage): string[] {
  return [`### ${title}`, lines.slice(0, most).join('\n'), ...more(lines.length - most, language)];
}

function more(count: number, language: MessageLanguage): string[] {
  return count > 0 ? [words[language].summary.more(formatNumber(count, language))] : [];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A text in which no character is markup. */
function plain(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>#|~!@]/gu, '\\$&')
    .replaceAll('&', '&amp;');
}

/** A code span that holds any text, in a table too. */
function code(text: string): string {
  const line = oneLine(text).replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...line.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}
