import type { ParsedDocument, SourceRange } from './types.ts';

const key = /^(?:[\w-]+|"[^"\\]*"|'[^']*')$/u;
const string = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')/u;
const listItem = /"([^"\\]*)"|'([^']*)'/gu;

/** What the escapes of a basic string stand for. */
const escapes: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  e: '\u001b',
};

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|(.))/giu, (_, code?: string, character = '') =>
    code === undefined ? (escapes[character] ?? character) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/**
 * Reads what stands before the first table of TOML front matter, as far as it is `key = value` on a line: strings,
 * numbers, booleans, and lists of strings, joined with commas. `shift` is where it stands in the source.
 */
export function readToml(
  toml: string,
  shift: number,
): Required<Pick<ParsedDocument, 'metadata' | 'metadataRanges'>> {
  const metadata: Record<string, string> = {};
  const metadataRanges: Record<string, SourceRange> = {};
  const line = /[^\r\n]+/gu;
  for (let found = line.exec(toml); found !== null; found = line.exec(toml)) {
    if (/^[ \t]*\[/u.test(found[0])) break;
    const sign = found[0].indexOf('=');
    const written = found[0].slice(0, Math.max(0, sign)).trim();
    const value = key.test(written) ? plainValue(found[0].slice(sign + 1).trim()) : undefined;
    if (value === undefined) continue;
    const name = written.replace(/^["']|["']$/gu, '').normalize('NFC');
    metadata[name] = value.normalize('NFC');
    const start = found.index + shift;
    metadataRanges[name] = { start: start + found[0].search(/\S/u), end: start + found[0].trimEnd().length };
  }
  return { metadata, metadataRanges };
}

function plainValue(text: string): string | undefined {
  if (text.startsWith('"""') || text.startsWith("'''")) return undefined;
  const one = string.exec(text);
  if (one !== null) return one[1] === undefined ? one[2]! : unescaped(one[1]);
  if (text.startsWith('[')) {
    const items = [...text.matchAll(listItem)].map((item) => item[1] ?? item[2]!);
    return items.length > 0 && text.includes(']') ? items.join(', ') : undefined;
  }
  return /^([\w.:+-]+)[ \t]*(?:#.*)?$/u.exec(text)?.[1];
}
