import { greetingLength } from '../../../base/greetings.ts';
import { perBlock } from '../../../swedish/notes.ts';
import type { AnalysedDocument, Token } from '../../../swedish/types.ts';

const applied = new Set(['ansökt', 'överklagat', 'anmält']);
/** Tokens of a line that greets or names the reader: *Hej Karin Holm!*, *Sökande: Karin Holm*. */
const longestLine = 6;

/**
 * First names, in lower case, of the one a letter or decision is written to: from its greeting, else from the line
 * that names the applicant or the sentence that says who has applied.
 */
export function recipientNames({ blocks }: AnalysedDocument): ReadonlySet<string> {
  const greeted = new Set<string>();
  const applicants = new Set<string>();
  for (const block of blocks) {
    for (const { name, isGreeted } of namesIn(block)) (isGreeted ? greeted : applicants).add(name);
  }
  return greeted.size > 0 ? greeted : applicants;
}

interface Named {
  name: string;
  isGreeted: boolean;
}

const nobody: readonly Named[] = [];

const namesIn = perBlock(({ sentences }): readonly Named[] => {
  const named: Named[] = [];
  for (const [order, { tokens }] of sentences.entries()) {
    const first = tokens[0]?.lower ?? '';
    if (order === 0 && tokens.length <= longestLine) {
      const greeting = greetingLength(first, tokens[1]?.lower);
      if (greeting > 0 && isName(tokens[greeting]))
        named.push({ name: tokens[greeting]!.lower, isGreeted: true });
      if (first === 'sökande' && tokens[1]?.text === ':' && isName(tokens[2]))
        named.push({ name: tokens[2]!.lower, isGreeted: false });
    }
    // *Karin Holm har ansökt om …*, *Karin Holm, född 1971, har ansökt om …*
    const has = tokens[2]?.text === ',' ? tokens.findIndex(({ text }, at) => at > 2 && text === ',') + 1 : 2;
    const hasApplied = tokens[has]?.lower === 'har' && applied.has(tokens[has + 1]?.lower ?? '');
    if (isName(tokens[0]) && isName(tokens[1]) && hasApplied) named.push({ name: first, isGreeted: false });
  }
  return named.length > 0 ? named : nobody;
});

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text !== token.lower && token.text !== token.text.toUpperCase();
}
