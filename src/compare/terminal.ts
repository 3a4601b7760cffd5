import pc from 'picocolors';
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
  const { before, after, measures, sentences, findings } = comparison;
  const lines: string[] = [colors.bold(`${oneLine(before.path)} → ${oneLine(after.path)}`), ''];

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
  for (const [index, row] of [head, ...rows].entries()) {
    const line = [
      padEnd(row.name, width('name')),
      padStart(row.before, width('before')),
      padStart(row.after, width('after')),
      padStart(row.change, width('change')),
      padEnd(row.verdict, width('verdict')),
      row.interval,
    ].join('  ');
    lines.push(index === 0 ? colors.dim(line.trimEnd()) : line.trimEnd());
  }

  const missed = [before, after].map(({ gates }) => gates);
  if (missed.some((gates) => gates.length > 0)) {
    lines.push('', colors.bold(words.gates));
    for (const [index, gates] of missed.entries()) {
      const side = index === 0 ? words.before : words.after;
      for (const { message } of gates) lines.push(`  ${colors.dim(side)}  ${oneLine(message[language])}`);
    }
  }

  const changed = sentences.filter(({ similarity }) => similarity < 1);
  lines.push('', colors.bold(words.sentences));
  for (const change of changed) lines.push(...sentenceLines(change, colors));
  lines.push(colors.dim(words.unchanged(formatNumber(sentences.length - changed.length, language))));

  const findingLines = (title: string, members: readonly Finding[]) => {
    lines.push(
      '',
      colors.bold(`${words.findings}: ${title.toLowerCase()} (${formatNumber(members.length, language)})`),
    );
    for (const finding of members) {
      const place = colors.dim(placeInWords(finding, language));
      lines.push(`  ${place}  ${oneLine(finding.message)}  ${colors.dim(finding.ruleId)}`);
    }
  };
  findingLines(words.solved, findings.solved);
  findingLines(words.fresh, findings.new);
  findingLines(
    words.left,
    findings.left.map((pair) => pair.after),
  );
  if (comparison.masked) lines.push('', colors.dim(maskNotice[language]));
  return `${lines.join('\n')}\n`;
}

function sentenceLines(
  { before, after }: SentenceChange,
  colors: ReturnType<typeof pc.createColors>,
): string[] {
  return [
    ...(before === null ? [] : [colors.red(`  - ${oneLine(before)}`)]),
    ...(after === null ? [] : [colors.green(`  + ${oneLine(after)}`)]),
    '',
  ];
}
