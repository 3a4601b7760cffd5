import type { Span } from '../format/types.ts';
import type { Paragraph } from './paragraphs.ts';

/** How a stretch of text looks, or how a style makes it look. */
interface Typeface {
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  size?: number | undefined;
  kind?: string | undefined;
}

/** How the type of a paragraph looks, learnt while its text is read. */
export class ParagraphLook {
  /** What stands out from the paragraph's own style. */
  readonly spans: Span[] = [];
  /** Letters and digits. */
  letters = 0;
  /** Size of its smallest type. */
  size = Number.POSITIVE_INFINITY;
  /** Letters and digits in a style for code. */
  codeLetters = 0;
  #boldLetters = 0;

  get isBold(): boolean {
    return this.letters > 0 && this.#boldLetters === this.letters;
  }

  /** @param letters How many letters and digits the stretch has. */
  add(start: number, end: number, letters: number, look: Typeface, style: Typeface = {}): void {
    this.letters += letters;
    if (look.bold) this.#boldLetters += letters;
    if (letters > 0) this.size = Math.min(this.size, look.size ?? 0);
    if (look.bold && !style.bold) this.#extend('strong', start, end);
    if (look.italic && !style.italic) this.#extend('emphasis', start, end);
    if (look.kind === 'code') {
      this.codeLetters += letters;
      this.#extend('code', start, end);
    }
  }

  /** Adds a link, unless nothing can be seen of it. */
  addLink(start: number, end: number, href: string | undefined): void {
    if (end > start) this.spans.push({ kind: 'link', start, end, ...(href === undefined ? {} : { href }) });
  }

  /** Lengthens the last span of a kind by a stretch that touches it, or adds one. */
  #extend(kind: Span['kind'], start: number, end: number): void {
    const last = this.spans.findLast((span) => span.kind === kind);
    if (last?.end === start) last.end = end;
    else this.spans.push({ kind, start, end });
  }
}

/** Longest paragraph that stands out as a heading does, in UTF-16 units. */
const longestStanding = 150;

/**
 * Finds the paragraphs that look like headings though no style says so (short lines all in bold or in large type), and
 * prose in a style for code.
 */
export class Looks {
  readonly #looks: { paragraph: Paragraph; look: ParagraphLook }[] = [];

  add(paragraph: Paragraph, look: ParagraphLook): void {
    this.#looks.push({ paragraph, look });
  }

  /** @param larger How much larger than the running text the type of a heading is, in the unit of sizes. */
  judge(source: string, larger: number): void {
    const sizes = new Map<number, number>();
    let all = 0;
    let bold = 0;
    let code = 0;
    for (const { look } of this.#looks) {
      const { letters, size, isBold } = look;
      sizes.set(size, (sizes.get(size) ?? 0) + letters);
      all += letters;
      if (isBold) bold += letters;
      code += look.codeLetters;
    }
    // Programs give a whole plain text that they open the style of code.
    if (code * 2 > all) {
      for (const { paragraph } of this.#looks)
        paragraph.spans = paragraph.spans.filter(({ kind }) => kind !== 'code');
    }
    const [bodySize = 0] = [...sizes].sort((one, other) => other[1] - one[1])[0] ?? [];
    for (const { paragraph, look } of this.#looks) {
      const { letters, size, isBold } = look;
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

/** How many letters and digits a text has. */
export function countLetters(text: string): number {
  return text.length - (text.match(/[^\p{L}\p{N}]/gu)?.length ?? 0);
}
