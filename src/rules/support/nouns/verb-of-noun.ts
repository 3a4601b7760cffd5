import { compoundParts } from '../../../swedish/lexicon/analyse.ts';
import { Flag, WordClass } from '../../../swedish/lexicon/format.ts';
import type { Lexicon } from '../../../swedish/lexicon/lexicon.ts';

/** Endings that make nouns of verbs with their inflection, and what the verb has instead, best first. */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ering(?:en|ar|arna)?s?$/u, ['era']],
  [/ning(?:en|ar|arna)?s?$/u, ['na', 'a', '']],
  [/(?<=[lr])ing(?:en|ar|arna)?s?$/u, ['a']],
  [/ande(?:t|n|na)?s?$/u, ['a']],
  [/ende(?:t|n|na)?s?$/u, ['', 'a']],
  [/else(?:n|r|rna)?s?$/u, ['a', '']],
  [/ation(?:en|er|erna)?s?$/u, ['era']],
  [/[ts]ion(?:en|er|erna)?s?$/u, ['tera', 'dera', 'era']],
];

/** Particles that nouns of verbs begin with and verbs end with: *uppsägning* → *säga upp*. */
const particles: readonly (readonly [string, string])[] = [
  ['upp', 'upp'],
  ['in', 'in'],
  ['ut', 'ut'],
  ['ned', 'ner'],
  ['ner', 'ner'],
  ['bort', 'bort'],
];

/** The verb that a noun is made of: *handläggningen* → *handlägga*, *utbetalningen* → *betala ut*. */
export function verbOfNoun(lexicon: Lexicon, lower: string): string | undefined {
  const whole = verbIn(lexicon, lower);
  if (whole !== undefined) return whole;
  for (const [first, particle] of particles) {
    const verb = lower.startsWith(first) ? verbIn(lexicon, lower.slice(first.length)) : undefined;
    if (verb !== undefined) return `${verb} ${particle}`;
  }
  const last = compoundParts(lexicon, lower)?.at(-1);
  return last === undefined ? undefined : verbIn(lexicon, last.text.toLowerCase());
}

function verbIn(lexicon: Lexicon, lower: string): string | undefined {
  for (const [ending, others] of endings) {
    const at = lower.search(ending);
    if (at < 2) continue;
    const stem = lower.slice(0, at);
    // *tömning* → *tömma*
    const doubled = /[mn]$/u.test(stem) ? [`${stem.at(-1)}a`] : [];
    for (const other of [...others, ...doubled]) {
      const verb = stem + other;
      const payload = lexicon.find(verb);
      if ((lexicon.flags(payload) & Flag.ENTRY) === 0) continue;
      // *uppfölja* is in the dictionary, but *följa upp* in use.
      if (lexicon.classes(payload) & WordClass.VERB && lexicon.frequency(payload) > 1) return verb;
    }
  }
  return undefined;
}
