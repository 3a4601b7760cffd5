import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { run } from '../../src/cli/run.ts';

/**
 * `npm run docs:outputs`: writes what commands answer into the documents that show it. A document says which
 * command, and which lines of the answer it shows, by number or by what stands in them (all, when it names none):
 *
 *     <!-- run: klarsprak examples/brev.md | 1-4 /lang-mening$/ -->
 *     <!-- end -->
 *
 * The commands of a document run one after another beside a copy of `examples/`, as in a new folder.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const shown = /<!-- run: klarsprak (?<command>[^|\n]+?)(?: \| (?<lines>[^\n]+?))? -->\n.*?<!-- end -->/gsu;
/** Wide enough for a line of the program, narrow enough for a page. */
const columns = 100;

for (const path of globSync(['README.md', 'CONTRIBUTING.md', 'docs/*.md'], { cwd: root }).sort()) {
  const file = join(root, path);
  const before = readFileSync(file, 'utf8');
  const blocks = [...before.matchAll(shown)];
  if (blocks.length === 0) continue;
  const cwd = mkdtempSync(join(tmpdir(), 'klarsprak-docs-'));
  try {
    cpSync(join(root, 'examples'), join(cwd, 'examples'), { recursive: true });
    let after = '';
    let end = 0;
    for (const block of blocks) {
      const { command, lines } = block.groups as { command: string; lines?: string };
      after += before.slice(end, block.index) + (await answer(command, lines, cwd));
      end = block.index + block[0].length;
    }
    after += before.slice(end);
    if (after !== before) writeFileSync(file, after);
  } catch (error) {
    console.error(`${path}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

async function answer(command: string, wanted: string | undefined, cwd: string): Promise<string> {
  let output = '';
  const write = (text: string) => (output += text);
  const code = await run(wordsOf(command), {
    stdin: process.stdin,
    stdout: { write },
    stderr: { write },
    cwd,
    env: {},
    isTTY: { stdin: false, stdout: false, stderr: false },
    columns,
  });
  if (code === 2) throw new Error(`klarsprak ${command}\n${output}`);
  const lines = output
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());
  const body = (wanted === undefined ? lines : chosen(lines, wanted, command)).join('\n');
  const block = ['```console', `$ klarsprak ${command}`, body, '```'].join('\n');
  return `<!-- run: klarsprak ${command}${wanted === undefined ? '' : ` | ${wanted}`} -->\n${block}\n<!-- end -->`;
}

/** The lines that a document wants, in the order of the answer, with … where some are left out. */
function chosen(lines: readonly string[], wanted: string, command: string): string[] {
  const indexes = wanted.split(' ').flatMap((choice) => {
    const pattern = /^\/(.+)\/$/u.exec(choice)?.[1];
    if (pattern !== undefined) {
      const index = lines.findIndex((line) => new RegExp(pattern, 'u').test(line));
      if (index < 0) throw new Error(`klarsprak ${command} answers no line with ${choice}.`);
      return [index];
    }
    const [from, to = from] = choice.split('-').map(Number) as [number, number?];
    return Array.from({ length: to - from + 1 }, (_, offset) => from - 1 + offset);
  });
  const kept = indexes.flatMap((index, place) =>
    place > 0 && index !== indexes[place - 1]! + 1 ? ['…', lines[index]!] : [lines[index]!],
  );
  return indexes.at(-1) === lines.length - 1 ? kept : [...kept, '…'];
}

/** The words of a command, where quotation marks keep spaces. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, word]) => quoted ?? word!);
}
