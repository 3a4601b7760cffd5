import type { BlockView, TextView } from '../types.ts';
import { element } from './dom.ts';
import { segmentsOf } from './segments.ts';

/** A longer mark is a sentence or more, and shown as such. UTF-16 units. */
const wideMark = 60;

/** What a text's body tells when somebody presses a mark. */
export type OnMark = (finding: number) => void;

/**
 * The text with its marks. Headings are shown as such without being headings of the page, whose outline is its
 * own.
 *
 * @param visible Findings that pass the filter; others are plain text.
 */
export function textBody(text: TextView, visible: ReadonlySet<number>, onMark: OnMark): HTMLElement {
  const body = element('div', { class: 'body', lang: 'sv' });
  let list: HTMLElement | undefined;
  let listGroup: number | undefined;
  const begun = new Set<number>();
  for (const [index, block] of text.blocks.entries()) {
    const findings = text.findings
      .map((finding, place) => ({ finding, index: place }))
      .filter(
        ({ finding, index: place }) =>
          finding.block === index && finding.end > finding.start && visible.has(place),
      );
    const parts = segmentsOf(block.text.length, findings).map((segment): Node => {
      const words = block.text.slice(segment.start, segment.end);
      const [top] = segment.findings;
      if (top === undefined) return document.createTextNode(words);
      // A finding is one stop on the way through by keyboard, however many pieces it is cut into.
      const opens = !begun.has(top);
      begun.add(top);
      return markOf(text, top, words, opens, onMark);
    });
    if (block.kind === 'listItem') {
      const ordered = block.ordinal !== undefined;
      if (list === undefined || listGroup !== block.group) {
        list = element(ordered ? 'ol' : 'ul', ordered ? { start: block.ordinal } : {});
        listGroup = block.group;
        body.append(list);
      }
      list.append(
        element('li', { class: `depth-${Math.min(block.depth ?? 1, 4)}`, 'data-block': index }, ...parts),
      );
      continue;
    }
    list = undefined;
    body.append(
      element(
        block.kind === 'quotation' ? 'blockquote' : 'p',
        { class: classOf(block), 'data-block': index },
        ...parts,
      ),
    );
  }
  return body;
}

/**
 * A piece of a marked stretch.
 *
 * @param opens Whether it is the first piece of its finding.
 */
function markOf(text: TextView, index: number, words: string, opens: boolean, onMark: OnMark): HTMLElement {
  const finding = text.findings[index]!;
  const mark = element('mark', {
    class: finding.end - finding.start > wideMark ? `${finding.severity} wide` : finding.severity,
    'data-finding': index,
    'data-number': opens ? index + 1 : undefined,
    ...(opens ? { role: 'button', tabindex: 0, 'aria-describedby': `finding-${text.id}-${index}` } : {}),
  });
  mark.append(words);
  mark.addEventListener('click', () => onMark(index));
  if (opens) {
    mark.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onMark(index);
    });
  }
  return mark;
}

function classOf({ kind, depth }: BlockView): string {
  return kind === 'heading' ? `heading level-${Math.min(depth ?? 1, 4)}` : kind;
}
