import { trimEnd } from '../../base/trim-end.ts';
import { textOf, type XmlElement } from '../xml.ts';

/** The text of a child of a run. Page and column breaks and notes' marks have none. */
export function textOfRunChild(node: XmlElement): string {
  switch (node.name) {
    case 'w:t': {
      const text = textOf(node).replace(/[\t\n\r]/gu, ' ');
      return node.attributes['xml:space'] === 'preserve' ? text : trimEnd(text.replace(/^ +/u, ''), / /u);
    }
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br': {
      const type = node.attributes['w:type'];
      return type === undefined || type === 'textWrapping' ? '\n' : '';
    }
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:softHyphen':
      return '\u00ad';
    case 'w:sym': {
      const code = Number.parseInt(node.attributes['w:char'] ?? '', 16);
      const isCharacter = (code > 0x1f && code < 0xd800) || (code >= 0xe000 && code < 0xfffe);
      return isCharacter ? String.fromCharCode(code) : '';
    }
    default:
      return '';
  }
}
