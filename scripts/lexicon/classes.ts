/**
 * Word classes from the affix flags of dictionary-sv. Which class a flag speaks for often depends on the stem's
 * ending, since the dictionary uses one letter for noun, verb and adjective endings that never meet on one stem.
 */
import { WordClass } from '../../src/swedish/lexicon/format.ts';
import type { Suffix } from './affix.ts';

const { NOUN, VERB, ADJECTIVE, NAME } = WordClass;

/** Classes that one flag says a stem has; 0 when it says nothing. */
function classOfFlag(stem: string, flag: string): number {
  const last = stem.at(-1);
  switch (flag) {
    case 'C':
    case 'E':
    case 'G':
    case 'H':
    case 'I':
    case 'v':
    case 'u':
    case 'w':
    case 'x':
    case 'y':
    case 't':
    case 'f':
    case 'i':
    case 'h':
    case 'e':
    case 'd':
      return NOUN;
    case 'B':
    case 'D':
    case 'F':
      return last === 'a' ? VERB : NOUN;
    case 'J':
      return last === 'a' ? VERB : NOUN;
    case 'K':
      return /(?:el|m|en|er)$/.test(stem) ? ADJECTIVE : VERB;
    case 'L':
      return last === 'a' ? VERB : /(?:el|m|en|er)$/.test(stem) ? ADJECTIVE : VERB;
    case 'm':
    case 'j':
      return VERB;
    case 'M':
      return /[lrnm]$/.test(stem) ? ADJECTIVE : VERB;
    case 'N':
      return /(?:el|m|en|er|d)$/.test(stem) ? ADJECTIVE : VERB;
    case 'O':
    case 'P':
      return last === 'a' ? VERB : ADJECTIVE;
    case 'R':
      return last === 'a' ? VERB : ADJECTIVE;
    case 'Q':
    case 'k':
      return ADJECTIVE;
    case 'T':
      return last === 'a' ? VERB : NOUN;
    default:
      return 0;
  }
}

/** Classes of a head word by all its flags; a capitalised one is a name whatever its flags. */
export function classesOfStem(word: string, flags: string): number {
  if (isCapitalised(word)) return NAME;
  let classes = 0;
  for (const flag of flags) classes |= classOfFlag(word, flag);
  // The genitive alone speaks for a noun only when nothing else is said.
  return classes || (flags.includes('A') ? NOUN : 0);
}

/** Classes of a form made by one suffix rule from a stem with these flags. */
export function classesOfForm(stem: string, stemFlags: string, suffix: Suffix): number {
  if (isCapitalised(stem)) return NAME;
  const { flag, add, strip } = suffix;
  // The -s of a verb is its passive, the -s of an adjective the genitive of those who are so.
  if (flag === 'A') return classesOfStem(stem, stemFlags);
  const stemClass = classOfFlag(stem, flag);
  if (stemClass !== VERB) {
    if (flag === 'T') return add.startsWith('isk') ? ADJECTIVE : NOUN;
    return stemClass;
  }
  // Forms that leave the verb: participles and nouns of action or agent.
  if (flag === 'B' || flag === 'F' || flag === 'T') return /^nde$/.test(add) ? NOUN | ADJECTIVE : NOUN;
  if (flag === 'D') return ADJECTIVE;
  if (flag === 'O' || (flag === 'P' && add === 'd')) return ADJECTIVE;
  if (flag === 'P' && strip === '') return VERB | ADJECTIVE;
  if ((flag === 'L' && add === 'ende') || (flag === 'K' && /^dda?$/.test(add))) return ADJECTIVE;
  return VERB;
}

function isCapitalised(word: string): boolean {
  return word[0] !== word[0]!.toLowerCase();
}
