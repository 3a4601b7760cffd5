import { type PlainLine, skipBlank } from './plain-lines.ts';
import { endingOf, openingOf } from './plain-shape.ts';

const prefix = /^(?:>[ \t]?)+[ \t]*/;

/**
 * Takes the `>` off quoted lines and counts them. Lines of `>` that are a list of short points are left as
 * they are: there it is a bullet. A line with nothing but `>` is a blank line.
 */
export function takeOffQuoteMarks(lines: readonly PlainLine[]): PlainLine[] {
  const result: PlainLine[] = [];
  let blank = false;
  for (let from = 0; from < lines.length; ) {
    const to = endOfQuote(lines, from);
    if (to === from || isPointList(lines, from, to)) {
      const line = lines[from]!;
      if (blank) line.apart = true;
      blank = false;
      result.push(line);
      const rest = to === from ? from + 1 : to;
      for (let at = from + 1; at < rest; at++) result.push(lines[at]!);
      from = rest;
      continue;
    }
    for (const line of lines.slice(from, to)) {
      const mark = prefix.exec(line.text)![0];
      const length = skipBlank(line.text, mark.length);
      line.quoteDepth = mark.split('>').length - 1;
      line.start += length;
      line.text = line.text.slice(length);
      if (blank) line.apart = true;
      blank = line.text === '';
      if (!blank) result.push(line);
    }
    from = to;
  }
  return result;
}

function endOfQuote(lines: readonly PlainLine[], from: number): number {
  let to = from;
  while (to < lines.length && lines[to]!.text.startsWith('>')) to++;
  return to;
}

function isPointList(lines: readonly PlainLine[], from: number, to: number): boolean {
  if (to - from < 2 && !(from > 0 && endingOf(lines[from - 1]!.text) === 'colon')) return false;
  return lines.slice(from, to).every(({ text }) => {
    const content = text.replace(prefix, '');
    return (
      /^>\s?[^>\s]/.test(text) &&
      openingOf(content) === 'upper' &&
      endingOf(content) === 'open' &&
      content.length < 80
    );
  });
}
