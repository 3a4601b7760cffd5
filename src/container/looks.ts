import type { Paragraph } from './paragraphs.ts';

/** What a paragraph looks like, to be weighed when the look of the running text is known. */
export interface Look {
  paragraph: Paragraph;
  letters: number;
  isBold: boolean;
  /** Size of its smallest type. */
  size: number;
}

/** Longest paragraph that stands out as a heading does, in UTF-16 units. */
const longestStanding = 150;

/** Finds the paragraphs that look like headings though no style says so: short lines all in bold or in large type. */
export class Looks {
  readonly #looks: Look[] = [];

  add(look: Look): void {
    this.#looks.push(look);
  }

  /** @param larger How much larger than the running text the type of a heading is, in the unit of sizes. */
  judge(source: string, larger: number): void {
    const sizes = new Map<number, number>();
    let all = 0;
    let bold = 0;
    for (const { letters, size, isBold } of this.#looks) {
      sizes.set(size, (sizes.get(size) ?? 0) + letters);
      all += letters;
      if (isBold) bold += letters;
    }
    const [bodySize = 0] = [...sizes].sort((one, other) => other[1] - one[1])[0] ?? [];
    for (const { paragraph, isBold, size, letters } of this.#looks) {
      if (paragraph.role !== undefined || paragraph.place.cell !== undefined || letters === 0) continue;
      const isLarge = Number.isFinite(size) && size >= bodySize + larger;
      const isShort = paragraph.end - paragraph.start <= longestStanding;
      const isLine = !source.slice(paragraph.start, paragraph.end).trimEnd().includes('\n');
      if (isShort && isLine && ((isBold && bold * 2 < all) || isLarge)) {
        paragraph.stands = true;
        paragraph.spans = paragraph.spans.filter(({ kind }) => kind !== 'strong');
      }
    }
  }
}

/** Lengthens the last span of a kind by a stretch that touches it, or adds one. */
export function extendSpan(
  spans: Paragraph['spans'],
  kind: Paragraph['spans'][number]['kind'],
  start: number,
  end: number,
): void {
  const last = spans.findLast((span) => span.kind === kind);
  if (last?.end === start) last.end = end;
  else spans.push({ kind, start, end });
}

/** How many letters and digits a text has. */
export function countLetters(text: string): number {
  return text.length - (text.match(/[^\p{L}\p{N}]/gu)?.length ?? 0);
}
