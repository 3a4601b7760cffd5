import { workspace } from 'vscode';
import type { MessageLanguage } from '../../src/rules/types.ts';
import { type Translate, translator } from './translate.ts';

/** The language of what is said of no text in particular. */
export function chosenLanguage(): MessageLanguage {
  return workspace.getConfiguration('klarsprak').get('language') === 'en' ? 'en' : 'sv';
}

/** A message in the chosen language. */
export const t: Translate = (message, ...given) => translator(chosenLanguage())(message, ...given);
