import { LocalisedError } from '../../base/localised-error.ts';
import type { Localised } from '../types.ts';

/** A regular expression of a rule file cannot be used. */
export class RegexError extends LocalisedError {
  constructor(messages: Localised) {
    super('RegexError', messages);
  }
}

// JavaScript's \b and \w know a–z only, also with the u flag.
const letter = '[\\p{L}\\p{N}_]';
const boundary = `(?:(?<=${letter})(?!${letter})|(?<!${letter})(?=${letter}))`;

/**
 * Compiles a regular expression that matches whole words, without regard to case; `\b` knows å, ä and ö.
 *
 * @throws RegexError when it does not compile, matches nothing at all, or can take quadratic time.
 */
export function compileRegex(source: string): RegExp {
  if (/\\[bw]/iu.test(source.replace(/\\\\|\\b/gu, ''))) {
    throw new RegexError({
      sv: `Mönstret ”${source}” har \\w eller \\B, som inte kan å, ä och ö. Skriv \\p{L} i stället för \\w.`,
      en: `The pattern “${source}” has \\w or \\B, which do not know å, ä and ö. Write \\p{L} instead of \\w.`,
    });
  }
  if (hasNestedRepetition(source)) {
    throw new RegexError({
      sv: `Mönstret ”${source}” upprepar något som själv upprepas, och kan bli mycket långsamt. Skriv om det eller sätt en gräns, till exempel {1,5}.`,
      en: `The pattern “${source}” repeats what itself repeats and can become very slow. Rewrite it or set a limit, such as {1,5}.`,
    });
  }
  const inner = source.replace(/\\\\|\\b/gu, (part) => (part === '\\b' ? boundary : part));
  let compiled: RegExp;
  try {
    compiled = new RegExp(`(?<!${letter})(?:${inner})(?!${letter})`, 'giu');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RegexError({
      sv: `Mönstret ”${source}” är inget giltigt reguljärt uttryck: ${reason}`,
      en: `The pattern “${source}” is no valid regular expression: ${reason}`,
    });
  }
  if (new RegExp(`^(?:${inner})$`, 'iu').test('')) {
    throw new RegexError({
      sv: `Mönstret ”${source}” träffar även ingenting alls. Låt minst ett tecken vara nödvändigt.`,
      en: `The pattern “${source}” also matches nothing at all. Make at least one character necessary.`,
    });
  }
  return compiled;
}

/** True when a group that is repeated without limit, or more than once, holds a repetition without limit. */
function hasNestedRepetition(source: string): boolean {
  const open: boolean[] = [false];
  let lastGroupRepeats = false;
  for (let at = 0; at < source.length; at++) {
    const character = source[at]!;
    let closed = false;
    if (character === '\\') {
      at++;
      lastGroupRepeats = false;
      continue;
    }
    if (character === '[') {
      for (at++; at < source.length && source[at] !== ']'; at++) if (source[at] === '\\') at++;
    } else if (character === '(') {
      open.push(false);
      lastGroupRepeats = false;
      continue;
    } else if (character === ')') {
      lastGroupRepeats = open.pop() ?? false;
      if (lastGroupRepeats && open.length > 0) open[open.length - 1] = true;
      closed = true;
    }
    const unlimited = /^(?:[*+]|\{\d*,\})/u.test(source.slice(at, at + 8));
    const limited = /^\{\d+(?:,\d+)?\}/u.test(source.slice(at, at + 8));
    if (unlimited || limited) {
      if (lastGroupRepeats && !closed) return true;
      if (unlimited && open.length > 0) open[open.length - 1] = true;
    }
    if (!closed) lastGroupRepeats = false;
  }
  return false;
}
