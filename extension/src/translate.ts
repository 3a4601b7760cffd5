import type { MessageLanguage } from '../../src/rules/types.ts';
import swedish from '../l10n/bundle.l10n.sv.json' with { type: 'json' };

/** A message in English; the bundles translate it. */
export type Message = keyof typeof swedish;
/** Gives a message in a language, with `{0}`, `{1}` … filled in. */
export type Translate = (message: Message, ...given: (string | number)[]) => string;

/**
 * Messages follow the language that the checker speaks, not that of the editor: VS Code has no Swedish, and its
 * own choice would give Swedish writers English.
 */
export function translator(language: MessageLanguage): Translate {
  return (message, ...given) => {
    const text = language === 'sv' ? swedish[message] : message;
    return text.replace(/\{(\d)\}/gu, (hole, index: string) => String(given[Number(index)] ?? hole));
  };
}
