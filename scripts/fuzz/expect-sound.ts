import { decodeHTML, decodeHTMLStrict } from 'entities';
import type { CheckResult } from '../../src/engine/index.ts';
import { decodeRaw } from '../../src/format/decode.ts';
import type { DocumentFormat } from '../../src/format/types.ts';
import { must } from './target.ts';

/** Letters and digits alone: what markup, hyphenation and white space do not touch. */
const essence = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');

/**
 * What holds for the result of any text: no rule fails, every finding lies in the source and marks its own words
 * there, lines and columns are those of its offsets, and nothing that is shown is empty or no number.
 */
export function expectSound(
  source: string,
  { findings, problems, measures, score, format }: CheckResult,
): void {
  must(problems.length === 0, problems[0]?.message.en ?? '');
  let last = 0;
  const lines = lineCounter(source);
  for (const finding of findings) {
    const { ruleId, start, end, actual, message, note, line, column, endLine, endColumn } = finding;
    const name = `${ruleId} at ${start}–${end}`;
    must(last <= start && start < end && end <= source.length, `${name} lies outside the text or its order.`);
    last = start;
    must(message !== '' && note !== '' && !message.includes('undefined'), `${name} has an empty message.`);
    must(/^[0-9a-f]+:\d+$/u.test(finding.fingerprint), `${name} has no fingerprint.`);
    const [first, final] = [lines(start), lines(end)];
    must(first[0] === line && first[1] === column, `${name} is said to be at ${line}:${column}.`);
    must(
      final[0] === endLine && final[1] === endColumn,
      `${name} is said to end at ${endLine}:${endColumn}.`,
    );
    const raw = source.slice(start, end);
    must(
      // What is no prose, such as a comment or an address, is shown as it is written.
      essence(raw) === essence(actual) ||
        essence(decodeRaw(format, raw)) === essence(actual) ||
        holds(format, raw, actual),
      `${name} marks ${JSON.stringify(raw)}, which is not ${JSON.stringify(actual)}.`,
    );
  }
  for (const [name, value] of Object.entries(measures)) {
    must(typeof value !== 'number' || Number.isFinite(value), `The measure ${name} is ${value}.`);
  }
  const { total } = score;
  must(total === null || (total >= 0 && total <= 100), `The score is ${total}.`);
}

/**
 * Whether the letters of a finding stand in the stretch in their order. `decodeRaw` sees the stretch alone, and takes
 * broken markup for another than the parser does, which has seen the whole text. Code is read as it is written, and a
 * reference without its semicolon is one in HTML only.
 */
function holds(format: DocumentFormat, raw: string, actual: string): boolean {
  const wanted = essence(actual);
  const decode = format === 'html' ? decodeHTML : decodeHTMLStrict;
  return [decode(raw), raw].some((text) => holdsInOrder(essence(text), wanted));
}

function holdsInOrder(all: string, wanted: string): boolean {
  let at = 0;
  for (const character of wanted) {
    at = all.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Line and column of offsets, by counting: the slow and certain way. */
function lineCounter(source: string): (offset: number) => [line: number, column: number] {
  const starts = [0];
  for (const { index, 0: end } of source.matchAll(/\r\n|\r|\n/gu)) starts.push(index + end.length);
  return (offset) => {
    let line = starts.length;
    while (starts[line - 1]! > offset) line--;
    return [line, offset - starts[line - 1]! + 1];
  };
}
