import { readFileSync } from 'node:fs';
import { type AnyNode, parse } from 'acorn';
import { transformSync } from 'esbuild';
import { globSync } from 'tinyglobby';

/** A regular expression and where it stands. */
export interface Pattern {
  source: string;
  flags: string;
  /** Relative to the repository. */
  file: string;
}

export interface FoundPatterns {
  literals: Pattern[];
  /** Files that make regular expressions of strings. */
  makers: string[];
}

/** What of the repository runs on texts, configurations and messages of others. */
const files = ['src/**/*.ts', 'rules/**/*.ts', 'extension/{src,webview}/**/*.ts', 'bin/*.js'];
/** Data that is written as code, without anything that is run but what stands in `rules/` and `src/`. */
const ignore = ['src/generated/**', '**/*.d.ts', 'extension/**/dist/**'];

/** All regular expressions in the code, read from its syntax tree. */
export function findPatterns(root: string): FoundPatterns {
  const found: FoundPatterns = { literals: [], makers: [] };
  for (const file of globSync(files, { cwd: root, ignore }).sort()) {
    const { code } = transformSync(readFileSync(`${root}/${file}`, 'utf8'), {
      loader: 'ts',
      target: 'esnext',
    });
    const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true });
    visit(tree, (node) => {
      if (node.type === 'Literal' && 'regex' in node && node.regex) {
        found.literals.push({ source: node.regex.pattern, flags: node.regex.flags, file });
      } else if (
        (node.type === 'NewExpression' || node.type === 'CallExpression') &&
        node.callee.type === 'Identifier' &&
        node.callee.name === 'RegExp' &&
        !found.makers.includes(file)
      ) {
        found.makers.push(file);
      }
    });
  }
  return found;
}

function visit(value: unknown, see: (node: AnyNode) => void): void {
  if (Array.isArray(value)) for (const one of value) visit(one, see);
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value) see(value as AnyNode);
    for (const child of Object.values(value)) visit(child, see);
  }
}
