import { h } from 'hastscript';
import type { MessageLanguage } from '../../rules/types.ts';
import type { UnreadFile } from '../types.ts';
import { reportWords } from '../words.ts';
import type { Section } from './section.ts';

/** The files that could not be read. */
export function unreadSection(unread: readonly UnreadFile[], language: MessageLanguage): Section {
  const words = reportWords[language];
  return {
    id: 'olasta',
    title: words.unread,
    content: [
      h('p', words.unreadHelp),
      h(
        'dl',
        unread.flatMap(({ path, error }) => [h('dt', path), h('dd', error)]),
      ),
    ],
  };
}
