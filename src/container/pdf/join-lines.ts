import { LineHyphens } from '../../format/plain-hyphens.ts';
import type { LineGroup, TextLine } from './text-lines.ts';

/** The words of a group as one text, with the items that they come from. */
export interface JoinedText {
  text: string;
  pieces: { start: number; end: number; line: TextLine; from: number; to: number }[];
}

/** Joins lines with a space, and mends words that were cut at the end of a line. */
export function joinLines(lines: readonly TextLine[], hyphens: LineHyphens): JoinedText {
  const joined: JoinedText = { text: '', pieces: [] };
  // The end of what is joined, by itself: a look at the whole of a long paragraph costs as much as the whole.
  let before = '';
  lines.forEach((line, index) => {
    let text = line.segment.text.trimEnd();
    const next = lines[index + 1]?.segment.text;
    let space = next === undefined ? '' : ' ';
    if (next !== undefined) {
      if (text.endsWith('\u00ad') || hyphens.isCutWord(text, next)) {
        text = text.slice(0, -1);
        space = '';
      } else if (hyphens.isHyphenated(text, next) || isCutAddress(before + text)) space = '';
    }
    const start = joined.text.length;
    joined.text += text;
    joined.pieces.push({ start, end: joined.text.length, line, from: 0, to: text.length });
    joined.text += space;
    before = (before + text + space).slice(-longestAddress);
  });
  return joined;
}

/** UTF-16 units of a web address that is looked for. */
const longestAddress = 200;

/** A text that ends inside a web address: programs break those behind a slash or hyphen. */
function isCutAddress(text: string): boolean {
  const word = text.slice(Math.max(text.lastIndexOf(' ') + 1, text.length - longestAddress));
  return /^[("”']?(?:https?:\/\/|www\.)/iu.test(word) && /[/\-_=?&]$/u.test(word);
}

/** Decides on hyphens by all lines of a document. */
export function hyphensOf(groups: readonly LineGroup[]): LineHyphens {
  return new LineHyphens(
    groups.map(({ lines }) => lines.map(({ segment }) => segment.text).join('\n')).join('\n'),
  );
}
