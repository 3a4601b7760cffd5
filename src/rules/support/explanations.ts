import type { Sentence, Token } from '../../swedish/types.ts';

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
/** Verbs of a clause that explains: *IP, som betyder …*. */
const explaining = new Set(['står', 'betyder', 'innebär', 'utläses', 'är']);

function isWord(token: Token | undefined): token is Token {
  return token !== undefined && token.kind === 'word';
}

/**
 * True when the words' initials spell the acronym: *samordnad individuell plan* and *SIP*. Small words may be
 * left out, and a compound may give more than one letter (*folkhälsomyndigheten*, *FHM*).
 */
function spells(words: readonly Token[], acronym: string): boolean {
  const letters = acronym.toLowerCase();
  for (let from = 0; from < words.length; from++) {
    const first = words[from]!.lower;
    if (first[0] !== letters[0]) continue;
    if (first.length >= 10 && holdsInOrder(first, letters)) return true;
    let matched = 1;
    for (let index = from + 1; index < words.length && matched < letters.length; index++) {
      if (words[index]!.lower[0] === letters[matched]) matched++;
    }
    if (matched === letters.length) return true;
  }
  return false;
}

/** True when the letters stand in the word in this order: *fhm* in *folkhälsomyndigheten*. */
function holdsInOrder(word: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** True when a word shares its beginning with a word of one of the expansions. */
function sharesStem(words: readonly Token[], means: readonly string[]): boolean {
  return means.some((mean) =>
    mean
      .toLowerCase()
      .split(/[\s-]+/u)
      .some(
        (part) =>
          part.length >= 4 &&
          words.some((word) => word.lower.startsWith(part.slice(0, Math.max(4, part.length - 3)))),
      ),
  );
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
  const fits = (words: readonly Token[]) => spells(words, acronym) || sharesStem(words, means);
  // individuell plan (IP), individuell plan (förkortat IP)
  if (next?.text === ')') {
    const opening = tokens.findLastIndex((token, at) => at < index && at >= index - 4 && token.text === '(');
    if (opening > 0 && isWord(tokens[opening - 1])) {
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
  if (next !== undefined && /^[,–:=-]$|^eller$|^\/$/u.test(next.text)) {
    if (fits(after)) return true;
    const bridge = tokens[index + 2];
    if (next.text === ',' && bridge !== undefined && /^(?:dvs\.?|alltså)$/u.test(bridge.lower)) return true;
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
    /^[,–/]$|^(?:eller|kallad|kallat|kallas|förkortat|förkortas)$/u.test(previous.lower)
  ) {
    if (spells(before, acronym) || (means.length > 0 && sharesStem(before, means))) return true;
  }
  return false;
}
