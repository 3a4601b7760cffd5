/**
 * Glob patterns in linear time. A configuration may come from anybody, and a glob that is turned into a regular
 * expression takes for ever on a pattern such as `*a*a*a*a*a*a*b`. Known are `*`, `**` as a whole folder, `?`,
 * `[a-z]`, `[!a-z]`, `{a,b}` and `\` before a character that stands for itself.
 */

/** One character of a name: any, one of a class, or itself. A star stands for any number of them. */
type Part = '*' | '?' | { literal: string } | { class: RegExp };

/** A folder or file name of a pattern; `**` stands for any number of folders. */
type Name = '**' | readonly Part[];

/** A pattern means no more than this many others; braces that would make more stand for themselves. */
const mostAlternatives = 256;

/** Longer patterns match nothing: no path is as long. UTF-16 units. */
const longestPattern = 8192;

/** Makes a test of paths with forward slashes. Names that begin with a dot are as all others. */
export function globMatcher(pattern: string): (path: string) => boolean {
  if (pattern.length > longestPattern) return () => false;
  const alternatives = expandBraces(pattern).map((glob) => splitNames(glob).map(toName));
  return (path) => {
    const names = path.split('/').map((name) => [...name]);
    return alternatives.some((glob) => matches(glob, names, '**', matchesName));
  };
}

function matchesName(pattern: Name, name: readonly string[]): boolean {
  if (pattern === '**') return true;
  // The empty name between the slashes of an address; a star stands for no such.
  if (name.length === 0) return pattern.length === 0;
  return matches(pattern, name, '*', matchesPart);
}

function matchesPart(part: Part, character: string): boolean {
  if (part === '?' || part === '*') return true;
  return 'literal' in part ? part.literal === character : part.class.test(character);
}

/** Wildcard matching that goes back to the last star only: no earlier one can help. */
function matches<Piece, Item>(
  pattern: readonly Piece[],
  items: readonly Item[],
  star: Piece,
  matchesOne: (piece: Piece, item: Item) => boolean,
): boolean {
  let at = 0;
  let lastStar = -1;
  let resume = 0;
  for (let index = 0; index < items.length; ) {
    if (pattern[at] === star) {
      lastStar = at++;
      resume = index;
    } else if (at < pattern.length && matchesOne(pattern[at]!, items[index]!)) {
      at++;
      index++;
    } else if (lastStar >= 0) {
      at = lastStar + 1;
      index = ++resume;
    } else return false;
  }
  while (pattern[at] === star) at++;
  return at === pattern.length;
}

/** The alternatives that the braces of a pattern make. */
function expandBraces(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  for (let glob = open.pop(); glob !== undefined; glob = open.pop()) {
    const braces = firstBraces(glob);
    if (braces === undefined) {
      done.push(glob);
      continue;
    }
    const { start, end, choices } = braces;
    if (done.length + open.length + choices.length > mostAlternatives) return [escapeBraces(pattern)];
    for (const choice of choices) open.push(glob.slice(0, start) + choice + glob.slice(end));
  }
  return done;
}

function escapeBraces(pattern: string): string {
  return pattern.replace(/\\.|[{}]/gsu, (part) => (part.length > 1 ? part : `\\${part}`));
}

/** The first outermost braces with a comma, or undefined. */
function firstBraces(glob: string): { start: number; end: number; choices: string[] } | undefined {
  const opened: { start: number; commas: number[] }[] = [];
  let outer: { start: number; end: number; commas: number[] } | undefined;
  for (let at = 0; at < glob.length; at++) {
    const character = glob[at];
    if (character === '\\') at++;
    else if (character === '{') opened.push({ start: at, commas: [] });
    else if (character === ',') opened.at(-1)?.commas.push(at);
    else if (character === '}') {
      const closed = opened.pop();
      if (closed === undefined || closed.commas.length === 0) continue;
      if (outer === undefined || closed.start < outer.start) outer = { ...closed, end: at + 1 };
      if (opened.length === 0) break;
    }
  }
  if (outer === undefined) return undefined;
  const { start, end, commas } = outer;
  const cuts = [start, ...commas, end - 1];
  const choices = cuts.slice(1).map((cut, index) => glob.slice(cuts[index]! + 1, cut));
  return { start, end, choices };
}

function splitNames(glob: string): string[] {
  const names = [''];
  for (const [part] of glob.matchAll(/\\[\s\S]|[\s\S]/gu)) {
    if (part === '/') names.push('');
    else names[names.length - 1] += part;
  }
  return names;
}

const namePart = /\\([\s\S])|\[([!^]?)(\]?(?:\\[\s\S]|[^\]\\])*)\]|\*+|[\s\S]/gu;

function toName(glob: string): Name {
  if (glob === '**') return '**';
  return [...glob.matchAll(namePart)].map(([part, escaped, negated, members]): Part => {
    if (escaped !== undefined) return { literal: escaped };
    if (members !== undefined) return characterClass(members, negated !== '') ?? { literal: part };
    if (part.startsWith('*')) return '*';
    return part === '?' ? '?' : { literal: part };
  });
}

function characterClass(members: string, isNegated: boolean): Part | undefined {
  const safe = members.replace(
    /\\([\s\S])|[[\]^]/gu,
    (part, escaped?: string) => `\\u{${codeOf(escaped ?? part)}}`,
  );
  try {
    return { class: new RegExp(`^[${isNegated ? '^' : ''}${safe}]$`, 'u') };
  } catch {
    return undefined;
  }
}

function codeOf(character: string): string {
  return character.codePointAt(0)!.toString(16);
}
