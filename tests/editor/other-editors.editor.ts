import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { command, makeRunFolder, type RunFolder } from './support/folders.ts';
import { programPath } from './support/install.ts';
import { runGroup } from './support/processes.ts';

/** Å ä ö and emoji before and after the words: bytes, UTF-16 units and characters all differ here. */
const text = [
  '# Möte på Åkerö',
  '',
  'Här är ett möte 😀 för er. Åtgärderna på Åkerö 🏡 skall göras i år.',
  'Frågor besvaras på kontoret i Exempelby.',
  '',
].join('\n');
const word = 'skall';
const fixed = text.replace('skall', 'ska');

interface Seen {
  marks: { text: string; line: number }[];
  titles: string[];
  chosen: string;
}

let run: RunFolder;
afterEach(() => run.remove());

/** Runs an editor on the text and gives what its probe has seen, and the saved file. */
async function probe(
  editor: string,
  given: (file: string) => string[],
): Promise<{ seen: Seen; saved: string }> {
  run = makeRunFolder({ 'möte 😀.md': text });
  const file = join(run.texts, 'möte 😀.md');
  const report = join(run.folder, 'report.json');
  const { code, output } = await runGroup(editor, given(file), {
    cwd: run.texts,
    timeout: 110_000,
    env: {
      ...run.env,
      KLARSPRAK_COMMAND: JSON.stringify(command),
      KLARSPRAK_WORD: word,
      KLARSPRAK_REPORT: report,
      KLARSPRAK_TEXT: file,
      LANG: 'C.UTF-8',
    },
  });
  expect(code, output).toBe(0);
  return { seen: JSON.parse(readFileSync(report, 'utf8')), saved: readFileSync(file, 'utf8') };
}

const script = (name: string) => join(import.meta.dirname, 'support', name);

describe.each([
  {
    name: 'Neovim',
    program: 'neovim' as const,
    given: (file: string) => [
      ...['--clean', '--headless', '-n'],
      ...[
        '-c',
        `lua xpcall(dofile, function(e) io.stderr:write(e) vim.cmd("cquit 1") end, "${script('probe.lua')}")`,
      ],
      file,
    ],
  },
  {
    name: 'Vim with ALE',
    program: 'vim' as const,
    given: () => ['-u', 'NONE', '-es', '-S', script('probe.vim')],
  },
  { name: 'Emacs', program: 'emacs' as const, given: () => ['-Q', '--batch', '-l', script('probe.el')] },
])('$name', ({ program, given }) => {
  it('marks exactly the word on a line with å, ä, ö and emoji, and a quick fix changes only that', async () => {
    const { seen, saved } = await probe(programPath(program), given);
    expect(seen.marks).toContainEqual(expect.objectContaining({ text: word, line: 3 }));
    expect(seen.chosen).toContain('ska');
    expect(saved).toBe(fixed);
  });
});
