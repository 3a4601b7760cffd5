import pc from 'picocolors';
import type { Colors } from '../output/colors.ts';
import { formatNumber } from '../output/messages.ts';
import { placeInWords } from '../output/places.ts';
import { oneLine, padEnd, padStart, textWidth } from '../output/text-width.ts';
import { maskNotice } from '../privacy/mask.ts';
import type { Finding, MessageLanguage } from '../rules/types.ts';
import { qualities } from '../rules/types.ts';
import { qualityNames } from '../score/index.ts';
import type { Comparison, SentenceChange } from './compare.ts';
import { compareWords, shownDifference, shownInterval, shownValue } from './words.ts';

/** A comparison for the terminal. Ends with a line break. */
export function toTerminal(
  comparison: Comparison,
  { language, color }: { language: MessageLanguage; color: boolean },
): string {
  const colors = pc.createColors(color);
  const words = compareWords[language];
  const { before, after, sentences, findings } = comparison;
  const changed = sentences.filter(({ similarity }) => similarity < 1);
  const lines = [
    colors.bold(`${oneLine(before.path)} → ${oneLine(after.path)}`),
    '',
    ...figureLines(comparison, language, colors),
    ...gateLines(comparison, language, colors),
    '',
    colors.bold(words.sentences),
    ...changed.flatMap((change) => sentenceLines(change, colors)),
    colors.dim(words.unchanged(formatNumber(sentences.length - changed.length, language))),
    ...findingLines(words.solved, findings.solved, language, colors),
    ...findingLines(words.fresh, findings.new, language, colors),
    ...findingLines(
      words.left,
      findings.left.map((pair) => pair.after),
      language,
      colors,
    ),
    ...(comparison.masked ? ['', colors.dim(maskNotice[language])] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** The scores and measures as a table. */
function figureLines(
  { before, after, measures }: Comparison,
  language: MessageLanguage,
  colors: Colors,
): string[] {
  const words = compareWords[language];
  const rows = [
    ...(['total', ...qualities] as const).map((id) => ({
      name: id === 'total' ? words.score : `  ${qualityNames[id][language]}`,
      before: shownValue(before.score[id], 0, language),
      after: shownValue(after.score[id], 0, language),
      change: shownDifference(before.score[id], after.score[id], 0, language),
      interval: '',
      verdict: '',
    })),
    ...measures.map((measure) => ({
      name: measure.name[language],
      before: shownValue(measure.before, measure.decimals, language),
      after: shownValue(measure.after, measure.decimals, language),
      change: shownDifference(measure.before, measure.after, measure.decimals, language),
      interval: shownInterval(measure.interval, measure.decimals, language),
      verdict: words.verdicts[measure.verdict],
    })),
  ];
  const head = {
    name: '',
    before: words.before,
    after: words.after,
    change: words.change,
    interval: '',
    verdict: words.certain,
  };
  const width = (key: keyof typeof head) => Math.max(...[head, ...rows].map((row) => textWidth(row[key])));
  return [head, ...rows].map((row) => {
    const line = [
      padEnd(row.name, width('name')),
      padStart(row.before, width('before')),
      padStart(row.after, width('after')),
      padStart(row.change, width('change')),
      padEnd(row.verdict, width('verdict')),
      row.interval,
    ].join('  ');
    return row === head ? colors.dim(line.trimEnd()) : line.trimEnd();
  });
}

/** The goals that either version misses. */
function gateLines({ before, after }: Comparison, language: MessageLanguage, colors: Colors): string[] {
  const words = compareWords[language];
  const missed = [
    ...before.gates.map(({ message }) => ({ side: words.before, message })),
    ...after.gates.map(({ message }) => ({ side: words.after, message })),
  ];
  if (missed.length === 0) return [];
  return [
    '',
    colors.bold(words.gates),
    ...missed.map(({ side, message }) => `  ${colors.dim(side)}  ${oneLine(message[language])}`),
  ];
}

function findingLines(
  title: string,
  findings: readonly Finding[],
  language: MessageLanguage,
  colors: Colors,
): string[] {
  const count = formatNumber(findings.length, language);
  return [
    '',
    colors.bold(`${compareWords[language].findings}: ${title.toLowerCase()} (${count})`),
    ...findings.map((finding) => {
      const place = colors.dim(placeInWords(finding, language));
      return `  ${place}  ${oneLine(finding.message)}  ${colors.dim(finding.ruleId)}`;
    }),
  ];
}

function sentenceLines({ before, after }: SentenceChange, colors: Colors): string[] {
  return [
    ...(before === null ? [] : [colors.red(`  - ${oneLine(before)}`)]),
    ...(after === null ? [] : [colors.green(`  + ${oneLine(after)}`)]),
    '',
  ];
}
