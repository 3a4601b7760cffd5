import type { AnalysedDocument } from '../../../swedish/types.ts';

/** What a link says and where it leads. */
export interface DocumentLink {
  text: string;
  href: string;
}

/** All links of a text, in reading order. */
export function linksInDocument({ blocks }: AnalysedDocument): DocumentLink[] {
  const found: DocumentLink[] = [];
  for (const { text, spans, within } of blocks) {
    // The links of a paragraph are blocks too, within it.
    if (within !== undefined) continue;
    for (const { kind, start, end, href = '' } of spans) {
      if (kind === 'link') found.push({ text: text.slice(start, end), href });
    }
  }
  return found;
}

/** True when one of some links leads to what a pattern tells, by its words or by its address. */
export function leadsTo(links: readonly DocumentLink[], pattern: RegExp): boolean {
  return links.some(({ text, href }) => pattern.test(text) || pattern.test(href));
}
