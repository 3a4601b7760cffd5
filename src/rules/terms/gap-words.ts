import type { Token } from '../../swedish/types.ts';
import type { Match } from './match.ts';

/** The words of a hit's gap as they stand in the text. */
export function gapText(match: Match, tokens: readonly Token[], text: string): string {
  const parts: string[] = [];
  for (let index = 0; index < match.gaps.length; index += 2) {
    const from = match.gaps[index]!;
    const to = match.gaps[index + 1]!;
    if (to > from) parts.push(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
  }
  return parts.join(' ');
}

/**
 * The words of the gap in a wording. The subject and what else of the clause comes first there stand right behind
 * the verb, before its particle: *lägger vi inte förslaget på is* is *skjuter vi inte upp förslaget*.
 */
export function withGap(wording: string, gap: string, replacement: string): string {
  if (!wording.includes('…')) {
    const [verb, ...others] = wording.split(' ');
    return [verb, gap, ...others].join(' ');
  }
  // What has its own subject takes no other: *utbetalning av de löpande stöden* is *vi betalar ut de löpande stöden*.
  const first = replacement.startsWith('=') ? '' : (clauseWords.exec(gap)?.[0] ?? '');
  if (first === '' || !/^\S+ [^…]/u.test(wording)) return wording.replace('…', () => gap);
  const [verb, ...rest] = wording.split(' ');
  const left = gap.slice(first.length).trim();
  const words = rest.flatMap((word) => (word !== '…' ? [word] : left === '' ? [] : [left]));
  return [verb, first.trim(), ...words].join(' ');
}

/**
 * True for a gap of nothing but clause words, and a replacement with a verb that they can stand behind: *har vi is i
 * magen* is *väntar vi lugnt*. A reflexive stands before the adverb: *löser sig inte*.
 */
export function takesClauseWords(replacement: string, gap: string): boolean {
  if (clauseWords.exec(gap)![0].length < gap.length || /^(?:=|inte )/u.test(replacement)) return false;
  return !/^\S+ sig(?: |$)/u.test(replacement) || /^(?:jag|du|han|hon|hen|man|vi|ni|de)(?: |$)/u.test(gap);
}

const clauseWords =
  /^(?:(?:jag|du|han|hon|hen|man|vi|ni|de)(?: |$))?(?:(?:inte|ej|aldrig|alltid|ofta|också|även|därför|då|nu|redan|dock)(?: |$))*/u;
