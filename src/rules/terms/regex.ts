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
 * @throws RegexError when it does not compile or can take quadratic time.
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
  return compiled;
}

/**
 * Makes sure that a regular expression of a rule file can be used.
 *
 * @throws RegexError as `compileRegex`, and when it matches nothing at all.
 */
export function checkRegex(source: string): void {
  // A match of nothing has no letter beside it only where there is nothing.
  if (compileRegex(source).test('')) {
    throw new RegexError({
      sv: `Mönstret ”${source}” träffar även ingenting alls. Låt minst ett tecken vara nödvändigt.`,
      en: `The pattern “${source}” also matches nothing at all. Make at least one character necessary.`,
    });
  }
}

/** What is itself in every match, whatever its case. *S* and *k* have a third form (ſ, K), and are left out. */
const certain = /[a-jl-rt-zåäö ]/iu;

/**
 * The longest text outside all groups that every match of an expression holds, in lower case; empty when none can be
 * told. To look for it costs far less than to try the expression.
 */
export function requiredText(source: string): string {
  let longest = '';
  let run = '';
  const end = (): void => {
    if (run.length > longest.length) longest = run;
    run = '';
  };
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source[at]!;
    if (depth === 0 && certain.test(character)) {
      run += character;
      continue;
    }
    // An escaped mark stands for itself.
    if (depth === 0 && character === '\\' && /[^\p{L}\d]/u.test(source[at + 1] ?? '')) {
      run += source[++at]!;
      continue;
    }
    // What is before a quantifier may be missing.
    if ('?*{'.includes(character)) run = run.slice(0, -1);
    end();
    if (character === '\\' && /[uxck]/u.test(source[at + 1]!)) return '';
    if (character === '\\') at = source[at + 2] === '{' ? source.indexOf('}', at) : at + 1;
    else if (character === '[') at = endOfClass(source, at);
    else if (character === '{') at = source.indexOf('}', at);
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === '|' && depth === 0) return '';
  }
  end();
  return longest.toLowerCase();
}

function endOfClass(source: string, start: number): number {
  let at = start + 1;
  while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at;
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
