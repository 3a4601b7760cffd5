import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** What can be wider than the window scrolls by itself, also by keyboard. */
export function scrolling(label: string, content: ElementContent[], tall = false): Element {
  const className = tall ? ['scroll', 'tall'] : ['scroll'];
  return h('div', { className, tabIndex: 0, role: 'group', ariaLabel: label }, content);
}
