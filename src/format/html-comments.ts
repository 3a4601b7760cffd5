import type { DefaultTreeAdapterTypes } from 'parse5';
import { parsePiece } from './html-parser.ts';
import type { HtmlPlace } from './html-tree.ts';
import type { Comment } from './types.ts';

type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type Template = DefaultTreeAdapterTypes.Template;

/** The comments in a tree of parse5, wherever they stand, in source order. */
export function commentsOf(root: ParentNode, { view, shiftAt }: HtmlPlace): Comment[] {
  const comments: Comment[] = [];
  const stack: ParentNode[] = [root];
  for (let parent = stack.pop(); parent !== undefined; parent = stack.pop()) {
    for (const node of parent.childNodes) {
      if (node.nodeName === '#comment') {
        const { data, sourceCodeLocation: location } = node as DefaultTreeAdapterTypes.CommentNode;
        // A node that the parser made itself stands nowhere.
        if (!location) continue;
        // A comment that nothing closes ends behind the end.
        const end = Math.min(location.endOffset, view.length);
        const shift = shiftAt(location.startOffset);
        comments.push({ text: data, start: location.startOffset + shift, end: end + shift });
      } else if (node.nodeName === 'template') {
        stack.push((node as Template).content);
      } else if ('childNodes' in node && node.childNodes.length > 0) {
        stack.push(node);
      }
    }
  }
  return comments.sort((one, other) => one.start - other.start);
}

/** The comments in a piece of HTML whose first unit has raw offset `shift`. */
export function commentsIn(html: string, shift: number): Comment[] {
  return html.includes('<!--') ? commentsOf(parsePiece(html).root, { view: html, shiftAt: () => shift }) : [];
}
