import type { Finding, MessageLanguage } from '../rules/types.ts';
import { listChoices, words } from './messages.ts';
import { oneLine } from './text-width.ts';

const shownSuggestions = 4;

/** The suggestions in plain words, unless the message already says them. */
export function suggestionOf(finding: Finding, language: MessageLanguage): string | undefined {
  const suggestions = finding.suggestions.map(oneLine).filter((suggestion) => suggestion !== '');
  if (suggestions.length === 0) return undefined;
  const message = finding.message.toLowerCase();
  if (suggestions.every((suggestion) => message.includes(suggestion.toLowerCase()))) return undefined;
  const quoted = suggestions.slice(0, shownSuggestions).map(words[language].quote);
  return `${words[language].instead} ${listChoices(quoted, language)}.`;
}
