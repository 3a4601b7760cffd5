import type { Sentence, Token } from '../../swedish/types.ts';

import { givesExample } from '../terms/explaining-phrases.ts';

/** How many tokens beside an acronym its words may take up. */
const reach = 14;

/** Words in a parenthesis after an acronym that point elsewhere instead of explaining it. */
const pointers = new Set([
  'se',
  'läs',
  'tel',
  'tel.',
  'tfn',
  'tfn.',
  'enligt',
  't.ex.',
  'kap.',
  'bilaga',
  'länk',
]);
/** Words before an acronym in a parenthesis that name it: *(förkortat IP)*. */
const naming = new Set([
  'förkortat',
  'förkortas',
  'förkortad',
  'nedan',
  'kallat',
  'kallad',
  'kallas',
  'även',
  'också',
  'eller',
  ',',
]);
/** Verbs of a clause that explains: *IP, som betyder …*. */
const explaining = new Set(['står', 'betyder', 'innebär', 'utläses', 'är']);

function isWord(token: Token | undefined): token is Token {
  return token !== undefined && token.kind === 'word';
}

/** Words at least this long may be compounds, whose parts give letters too. */
const shortestCompound = 8;

/**
 * True when the words spell the acronym by their initials and, in compounds, letters inside: *samordnad
 * individuell plan* and *SIP*, *miljö- och byggnadsnämnden* and *MBN*. Small words may be left out.
 */
function spells(words: readonly Token[], acronym: string): boolean {
  const letters = acronym.toLowerCase();
  for (let from = 0; from < words.length; from++) {
    if (words[from]!.lower[0] !== letters[0]) continue;
    let matched = 0;
    for (let index = from; index < words.length && matched < letters.length; index++) {
      const word = words[index]!.lower;
      if (word[0] !== letters[matched]) continue;
      matched++;
      if (word.length < shortestCompound) continue;
      let at = word.indexOf(letters[matched] ?? ' ', 1);
      while (at !== -1 && matched < letters.length) {
        matched++;
        at = word.indexOf(letters[matched] ?? ' ', at + 1);
      }
    }
    if (matched === letters.length) return true;
  }
  return false;
}

/**
 * True when the words share their beginnings with at least half of the longer words of one of the expansions: *(LSS)*
 * behind *bostad med särskild service* is no explanation, though *service* is a part of the law's name.
 */
function sharesStems(words: readonly Token[], means: readonly string[]): boolean {
  return means.some((mean) => {
    const parts = mean
      .toLowerCase()
      .split(/[\s-]+/u)
      .filter((part) => part.length >= 4);
    const shared = parts.filter((part) =>
      words.some((word) => word.lower.startsWith(part.slice(0, Math.max(4, part.length - 3)))),
    );
    return shared.length > 0 && shared.length * 2 >= parts.length;
  });
}

/**
 * True when the sentence explains the acronym at `index`: *individuell plan (IP)*, *IP (individuell plan)*,
 * *IP, det vill säga …*, *IP står för …*, *IP – individuell plan*, *individuell plan, IP,*.
 *
 * @param acronym the letters without ending (*SoL* of *SoL:s*)
 * @param means known expansions, empty when none are known
 */
export function isExplainedAt(
  sentence: Sentence,
  index: number,
  acronym: string,
  means: readonly string[],
): boolean {
  const { tokens } = sentence;
  const before = tokens.slice(Math.max(0, index - reach), index).filter(isWord);
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  const fits = (words: readonly Token[]) => spells(words, acronym) || sharesStems(words, means);
  // individuell plan (IP), individuell plan (förkortat IP)
  if (next?.text === ')') {
    const opening = tokens.findLastIndex((token, at) => at < index && at >= index - 4 && token.text === '(');
    const isNamed = tokens.slice(opening + 1, index).every((token) => naming.has(token.lower));
    if (opening > 0 && isNamed && isWord(tokens[opening - 1])) {
      return means.length === 0 || fits(before);
    }
  }
  // IP (individuell plan)
  if (next?.text === '(') {
    const inside = tokens[index + 2];
    if (isWord(inside) && !pointers.has(inside.lower) && inside.lower.length > 1) {
      const words = tokens.slice(index + 2, index + 2 + reach).filter(isWord);
      if (words.some((word) => word.lower.length >= 4)) return true;
    }
  }
  const after = tokens.slice(index + 1, index + 1 + reach).filter(isWord);
  // IP, individuell plan; IP – individuell plan; IP eller individuell plan
  if (next !== undefined && /^[,–—:=-]$|^eller$|^\/$/u.test(next.text)) {
    if (fits(after)) return true;
    const bridge = tokens[index + 2];
    // Not an `isThatIs`: what follows an acronym is what it stands for, so that *dvs. även* counts too.
    if (next.text === ',' && bridge !== undefined && /^(?:dvs\.?|alltså)$/u.test(bridge.lower)) return true;
    // NPF, till exempel adhd
    if (
      next.text === ',' &&
      /^(?:till|t\.ex\.?|exempelvis)$/u.test(bridge?.lower ?? '') &&
      givesExample(tokens, index + 2)
    )
      return true;
    if (next.text === ',' && bridge?.lower === 'det' && tokens[index + 3]?.lower === 'vill') return true;
    if (next.text === ',' && bridge?.lower === 'som' && explaining.has(tokens[index + 3]?.lower ?? ''))
      return true;
    // A line of a glossary.
    if (index === 0 && next.text !== ',' && after.length >= 2) return true;
  }
  // IP står för, IP betyder, IP är en …
  if (isWord(next)) {
    if (/^(?:betyder|innebär|utläses)$/u.test(next.lower)) return true;
    const second = tokens[index + 2]?.lower ?? '';
    if (next.lower === 'står' && second === 'för') return true;
    if (
      /^(?:är|var)$/u.test(next.lower) &&
      /^(?:en|ett|den|det|förkortning|förkortningen|kommunens|namnet|vår|vårt)$/u.test(second)
    )
      return true;
  }
  // individuell plan, IP, …; individuell plan eller IP; så kallad IP
  if (
    previous !== undefined &&
    /^[,–—/-]$|^(?:eller|kallad|kallat|kallas|förkortat|förkortas)$/u.test(previous.lower)
  ) {
    if (spells(before, acronym) || (means.length > 0 && sharesStems(before, means))) return true;
  }
  return false;
}
