import type { PdfItem } from './pages.ts';

/** Accents that stand for themselves, by the mark that joins the letter below. */
const marks: Readonly<Record<string, string>> = {
  '¨': '\u0308',
  '˚': '\u030a',
  '´': '\u0301',
  '`': '\u0300',
  ˆ: '\u0302',
};

/**
 * Joins accents with the letters that are printed under them, in the order of the file: fonts without *å*, *ä* and *ö*
 * (those of LaTeX, unless told otherwise) print the accent, go back and print the letter.
 */
export function joinAccents(items: readonly PdfItem[]): PdfItem[] {
  const joined: PdfItem[] = [];
  for (const item of items) {
    const before = joined.at(-1);
    const letter = before === undefined ? undefined : accented(before, item);
    if (before === undefined || letter === undefined) {
      joined.push(item);
      continue;
    }
    const text = before.text.slice(0, -1);
    if (text === '') joined.pop();
    else joined[joined.length - 1] = { ...before, text, width: item.x - before.x };
    joined.push({ ...item, text: letter + item.text.slice(1) });
  }
  return joined;
}

/** The first letter of an item with the accent that the item before ends with, if it is printed under that. */
function accented(before: PdfItem, item: PdfItem): string | undefined {
  const mark = marks[before.text.at(-1)!];
  const isUnder =
    mark !== undefined &&
    Math.abs(before.y - item.y) < item.size * 0.35 &&
    item.x < before.x + before.width - item.size * 0.1 &&
    item.x > before.x + before.width - item.size;
  if (!isUnder) return undefined;
  const letter = (item.text[0]! + mark).normalize('NFC');
  return letter.length === 1 ? letter : undefined;
}
