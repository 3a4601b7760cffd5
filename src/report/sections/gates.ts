import { h } from 'hastscript';
import type { MessageLanguage } from '../../rules/types.ts';
import type { GateMiss } from '../../verdict/gates.ts';
import { reportWords } from '../words.ts';
import type { Section } from './section.ts';

/** The goals that texts miss, so that they fail. */
export function gateSection(
  texts: readonly { name: string; gates: readonly GateMiss[] }[],
  language: MessageLanguage,
): Section {
  return {
    id: 'krav',
    title: reportWords[language].gates,
    content: [
      h(
        'dl',
        texts.flatMap(({ name, gates }) => [
          h('dt', name),
          ...gates.map(({ message }) => h('dd', message[language])),
        ]),
      ),
    ],
  };
}
