import { trimEnd } from '../base/trim-end.ts';
import { globMatcher } from './glob.ts';

/**
 * Makes a test for paths relative to the configuration's folder, with forward slashes. A pattern without a
 * slash matches a name in any folder (`*.html`), a folder's name stands for all in it (`arkiv`, `arkiv/`), and
 * a pattern that begins with `!` takes back what the earlier ones matched. Of pages on the web the path is the
 * address; it and its patterns may be written as people read them or with its letters escaped (`f%C3%B6rskola`).
 */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const steps = patterns.map((pattern) => {
    const negated = pattern.startsWith('!');
    return { negated, matches: onePattern(negated ? pattern.slice(1) : pattern) };
  });
  return (path) => {
    const normal = unescaped(path).normalize('NFC');
    let matched = false;
    for (const { negated, matches } of steps) {
      if (matched === negated && matches(normal)) matched = !negated;
    }
    return matched;
  };
}

function unescaped(path: string): string {
  if (!/^https?:\/\//iu.test(path)) return path;
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function onePattern(pattern: string): (path: string) => boolean {
  let glob = trimEnd(unescaped(pattern).normalize('NFC').replace(/^\.\//u, ''), /\//u);
  if (glob.startsWith('/')) glob = glob.slice(1);
  else if (!glob.includes('/')) glob = `**/${glob}`;
  // `**` may stand for no folder at all, so this also matches the name itself.
  return globMatcher(`${glob}/**`);
}
