import type { CheckResult } from '../engine/types.ts';
import { isOfWholeText } from '../rules/fingerprint.ts';
import type { MessageLanguage } from '../rules/types.ts';
import { type Contribution, gradeName, qualityNames } from '../score/index.ts';
import { countedFindings } from '../suppress/counted.ts';
import type { Colors } from './colors.ts';
import { formatNumber, words } from './messages.ts';
import { placeInWords } from './places.ts';
import { oneLine, wrapWords } from './text-width.ts';

interface ShortResultOptions {
  language: MessageLanguage;
  columns?: number | undefined;
}

const shownContributions = 4;
/** Longer sentences are cut around the marked words. */
const longestSentence = 160;

/**
 * What a writer reads first: the score along the three words of the law, what pulls it down, and the worst
 * three things with the sentence they stand in. No lines for a text without text.
 */
export function shortResult(result: CheckResult, options: ShortResultOptions, colors: Colors): string[] {
  if (result.measures.totalWords === 0) return [];
  const { language } = options;
  const texts = words[language];
  const lines = scoreLines(result, options, colors);
  const pulls = result.score.contributions.filter(({ points }) => points >= 1).slice(0, shownContributions);
  if (pulls.length > 0) {
    const list = pulls.map((part) => contributionName(part, language)).join(', ');
    lines.push(...wrapped(`${texts.pullsDown} ${list}`, '  ', '    ', options.columns).map(colors.dim));
  }
  if (result.worst.length > 0) lines.push(`  ${texts.beginWith(result.worst.length)}`);
  for (const [index, place] of result.worst.entries()) {
    const finding = result.findings[place.finding]!;
    lines.push(...wrapped(oneLine(finding.message), `  ${index + 1}. `, '     ', options.columns));
    // What is missing in the text stands nowhere in it: a place would be one at random.
    if (isOfWholeText(finding.fingerprint, finding.anchor)) continue;
    const shown = excerpt(place.sentence, finding.actual);
    if (shown === '') continue;
    const quoted = `${placeInWords(finding, language)}: ${texts.quote(shown)}`;
    lines.push(...wrapped(quoted, '     ', '     ', options.columns).map(colors.dim));
  }
  if (countedFindings(result).length > 0) lines.push('');
  return lines;
}

function scoreLines(
  { score }: CheckResult,
  { language, columns }: ShortResultOptions,
  colors: Colors,
): string[] {
  const texts = words[language];
  if (score.missing !== null) {
    return wrapped(texts.noScore[score.missing], '  ', '  ', columns).map(colors.dim);
  }
  const number = (value: number) => formatNumber(Math.round(value), language);
  const parts = (['vardat', 'enkelt', 'begripligt'] as const).map(
    (quality) => `${qualityNames[quality][language]} ${number(score[quality])}`,
  );
  const total = texts.score(number(score.total), score.grade, gradeName(score.grade)[language]);
  const [first = '', ...rest] = wrapped(`${total}: ${parts.join(', ')}`, '  ', '    ', columns);
  return [colors.bold(first), ...rest];
}

function contributionName({ kind, name, value }: Contribution, language: MessageLanguage): string {
  if (kind === 'rule') return `${name.toLowerCase()} (${formatNumber(value, language)})`;
  return name === 'LIX' ? `LIX ${formatNumber(Math.round(value), language)}` : name;
}

/** The sentence, cut around the marked words where it is long; nothing where the mark is all there is. */
function excerpt(sentence: string, actual: string): string {
  const whole = oneLine(sentence);
  if (whole.length <= longestSentence) return whole;
  const marked = oneLine(actual);
  const at = marked.length > longestSentence ? 0 : Math.max(0, whole.indexOf(marked));
  const from = Math.max(0, at - Math.floor((longestSentence - Math.min(marked.length, longestSentence)) / 2));
  const start = from === 0 ? 0 : whole.indexOf(' ', from) + 1;
  const end =
    whole.length - start <= longestSentence ? whole.length : whole.lastIndexOf(' ', start + longestSentence);
  return `${start === 0 ? '' : '… '}${whole.slice(start, end)}${end === whole.length ? '' : ' …'}`;
}

function wrapped(text: string, first: string, rest: string, columns: number | undefined): string[] {
  const room = columns === undefined ? Number.POSITIVE_INFINITY : Math.max(24, columns - rest.length);
  return wrapWords(text, room).map((line, index) => (index === 0 ? first : rest) + line);
}
