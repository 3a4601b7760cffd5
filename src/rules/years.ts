import type { AnalysedDocument } from '../swedish/types.ts';

/** Years that a text names; the number of a law (*1990:52*) tells nothing of when the text was written. */
const years = /(?<![\d:.-])(?:19|20)\d\d(?![\d:])/gu;

function yearsIn(text: string): number[] {
  return Array.from(text.matchAll(years), ([year]) => Number(year));
}

/** True for a sentence that names a year before this one: *överklagade till länsrätten i maj 2007*. */
export function speaksOfYearBefore(sentence: string, year: number): boolean {
  return yearsIn(sentence).some((named) => named < year);
}

/** The latest year that a text names; undefined where it names none. */
export function latestYear({ blocks }: AnalysedDocument): number | undefined {
  let latest: number | undefined;
  for (const { text } of blocks)
    for (const year of yearsIn(text)) if (latest === undefined || year > latest) latest = year;
  return latest;
}
