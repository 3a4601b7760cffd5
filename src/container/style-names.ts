import type { ParagraphRole } from './paragraphs.ts';

/** What the name of a style says of its text. */
export interface NamedStyle {
  /** Heading level from 1; 0 for a style that says it is body text. */
  headingLevel?: number;
  kind?: 'title' | 'quotation' | 'caption' | 'contents' | 'code';
}

const patterns: readonly [RegExp, NamedStyle][] = [
  [/^(?:title|titel|rubrik|tittel|huvudrubrik|dokumenttitel)$/iu, { headingLevel: 1, kind: 'title' }],
  [/^(?:subtitle|underrubrik|undertitel)$/iu, { headingLevel: 2 }],
  [
    /^(?:(?:intense )?quote|(?:block )?quotations?|block text|(?:starkt |block)?citat|indragetcitat)$/iu,
    { kind: 'quotation' },
  ],
  [/^(?:caption|beskrivning|bildtext|tabelltext)$/iu, { kind: 'caption' }],
  [/^(?:toc|contents|innehåll|innehll) ?\d$/iu, { kind: 'contents' }],
  [/^(?:html code|html preformatted|code|källkod|preformatted text|source text)$/iu, { kind: 'code' }],
];
const heading = /^(?:heading|rubrik|overskrift|otsikko|überschrift|titre)[ -]?([1-9])$/iu;

/**
 * What the names of a style say, in English or Swedish and for headings in the languages around: programs write the
 * names of their own styles in English or as they show them. The first name that says something counts.
 */
export function styleNamed(names: readonly string[]): NamedStyle {
  for (const name of names) {
    const plain = name.replaceAll('_', ' ').trim();
    const level = heading.exec(plain)?.[1];
    if (level !== undefined) return { headingLevel: Math.min(6, Number(level)) };
    const found = patterns.find(([pattern]) => pattern.test(plain));
    if (found !== undefined) return found[1];
  }
  return {};
}

/**
 * What its style makes of a paragraph; undefined where the style leaves that open, as for the items of lists.
 *
 * @param isCell Whether the paragraph stands in a table, where no heading does.
 */
export function roleOfStyle({ kind, headingLevel }: NamedStyle, isCell: boolean): ParagraphRole | undefined {
  // A table of contents repeats the headings.
  if (kind === 'contents') return { kind: 'fragment' };
  if (headingLevel !== undefined && headingLevel > 0 && !isCell) {
    return { kind: 'heading', depth: Math.min(6, headingLevel), isTitle: kind === 'title' };
  }
  return kind === 'quotation' || kind === 'caption' ? { kind } : undefined;
}
