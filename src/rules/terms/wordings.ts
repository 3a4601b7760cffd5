import type { CompiledTerm } from './compile.ts';
import { inflects } from './data.ts';
import { inflectReplacement } from './forms.ts';
import type { Match } from './match.ts';

/** The forms of a replacement that its hit asks for, before anything is asked of the words around. */
export function wordings(replacement: string, term: CompiledTerm, match: Match): readonly string[] {
  if (replacement.startsWith('=')) return match.headOffset > 0 ? [] : [replacement.slice(1)];
  const { data } = term;
  if (match.head < 0 || !inflects(data.class) || data.match === 'exact') return [replacement];
  const isPhrase = match.end > match.start + 1;
  const key = `${data.class} ${isPhrase ? '+' : '-'}${replacement} ${match.feats.join(' ')}`;
  let inflected = inflectedReplacements.get(key);
  if (inflected === undefined) {
    inflected = inflectReplacement(replacement, data.class, match.feats, isPhrase);
    inflectedReplacements.set(key, inflected);
  }
  return inflected;
}

/** Replacements by class and readings: of the size of the term lists, and nothing of any text. */
const inflectedReplacements = new Map<string, readonly string[]>();
