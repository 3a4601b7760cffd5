import type { Paragraph } from './paragraphs.ts';

/** A stretch of text with the language that its document gives it. Offsets into the document's text. */
export interface LanguageMark {
  start: number;
  end: number;
  language: string;
}

/** Words that of all languages around only Swedish has. */
const onlySwedish = /(?<!\p{L})(?:och|att|inte|från|är|också|sig själv)(?!\p{L})/iu;

const primaryOf = (tag: string): string => tag.toLowerCase().split(/[-_]/u)[0]!;

/**
 * Keeps the marks of other languages that can be believed. Word processors mark all text with the language of a
 * template or a guess: a mark counts only in a document that is marked as Swedish for the most part, and where
 * the words don't speak against it. Whole paragraphs get a language, parts of them a `foreign` span.
 */
export function applyLanguages(
  source: string,
  paragraphs: readonly Paragraph[],
  marks: readonly LanguageMark[],
): void {
  const lengths = new Map<string, number>();
  for (const { start, end, language } of marks) {
    const primary = primaryOf(language);
    lengths.set(primary, (lengths.get(primary) ?? 0) + end - start);
  }
  const swedish = lengths.get('sv') ?? 0;
  const all = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  if (swedish * 2 <= all) return;
  let first = 0;
  for (const paragraph of paragraphs) {
    while (first < marks.length && marks[first]!.end <= paragraph.start) first++;
    let foreign: LanguageMark | undefined;
    let length = 0;
    const stretches: LanguageMark[] = [];
    for (let index = first; index < marks.length && marks[index]!.start < paragraph.end; index++) {
      const mark = marks[index]!;
      if (primaryOf(mark.language) === 'sv' || mark.language === '') continue;
      if (onlySwedish.test(source.slice(mark.start, mark.end))) continue;
      const last = stretches.at(-1);
      if (last !== undefined && last.end === mark.start && last.language === mark.language)
        last.end = mark.end;
      else stretches.push({ ...mark });
      foreign = mark;
      length += mark.end - mark.start;
    }
    if (foreign === undefined) continue;
    if (length > (paragraph.end - paragraph.start) * 0.9) {
      // A lone word or a name is marked by chance.
      if (/\S\s+\S+\s+\S/u.test(source.slice(paragraph.start, paragraph.end)))
        paragraph.language = foreign.language;
    } else {
      for (const { start, end, language } of stretches) {
        if (/\p{L}/u.test(source.slice(start, end)))
          paragraph.spans.push({ kind: 'foreign', start, end, language });
      }
    }
  }
}
