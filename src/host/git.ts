import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { devNull } from 'node:os';
import nodePath from 'node:path';
import type { LineRange } from '../suppress/changed.ts';
import { HostError } from './errors.ts';

/** What git may answer at most, bytes. */
const largestAnswer = 512 * 1024 * 1024;

/** What changed since a commit, in the working tree. */
export class Changes {
  readonly #lines: ReadonlyMap<string, readonly LineRange[]>;
  readonly #known: ReadonlySet<string>;

  /**
   * @param lines By absolute path.
   * @param known Absolute paths of the files that git keeps track of, or would if it were asked to.
   */
  constructor(lines: ReadonlyMap<string, readonly LineRange[]>, known: ReadonlySet<string>) {
    this.#lines = lines;
    this.#known = known;
  }

  /** The changed lines of a file as git counts them, or undefined when nothing in it has changed. */
  of(file: string): readonly LineRange[] | undefined {
    const path = spellings(file).find((spelling) => this.#lines.has(spelling));
    return path === undefined ? undefined : this.#lines.get(path);
  }

  /** False for what git is told to ignore and for what lies outside its folder: nobody knows what is new in it. */
  knows(file: string): boolean {
    return spellings(file).some((spelling) => this.#known.has(spelling));
  }
}

/** A path as git has it, which follows links on the way to its folder, and as it was given. */
function spellings(file: string): string[] {
  const given = file.normalize('NFC');
  try {
    return [realpathSync(file).normalize('NFC'), given];
  } catch {
    // A text from stdin need not exist.
    return [given];
  }
}

/**
 * Asks git what has changed since a branch, tag or commit: since the two parted, where they have. Files that git
 * does not know yet have changed from beginning to end; a file that was moved has changed where its lines have.
 * Throws a `HostError` when there is no git, no repository or no such commit.
 *
 * @param cwd A folder in the working tree.
 */
export async function changesSince(ref: string, cwd: string): Promise<Changes> {
  const root = (await git(['rev-parse', '--show-toplevel'], cwd)).trimEnd();
  const commit = await commitOf(ref, cwd);
  const base = (await git(['merge-base', commit, 'HEAD'], cwd).catch(() => commit)).trim();
  const diff = await git(
    [
      '-c',
      'core.quotePath=false',
      'diff',
      '--unified=0',
      '--inter-hunk-context=0',
      '--find-renames',
      '--no-color',
      '--no-ext-diff',
      '--no-textconv',
      '--src-prefix=a/',
      '--dst-prefix=b/',
      base,
      '--',
    ],
    root,
  );
  const untracked = pathsIn(await git(['ls-files', '--others', '--exclude-standard', '-z'], root));
  const tracked = pathsIn(await git(['ls-files', '-z'], root));
  const lines = new Map<string, LineRange[]>();
  const at = (path: string) => nodePath.join(root, path).normalize('NFC');
  for (const [path, ranges] of readDiff(diff)) lines.set(at(path), ranges);
  for (const path of untracked) lines.set(at(path), [{ first: 1, last: Number.MAX_SAFE_INTEGER }]);
  return new Changes(lines, new Set([...untracked, ...tracked].map(at)));
}

function pathsIn(list: string): string[] {
  return list.split('\0').filter((path) => path !== '');
}

async function commitOf(ref: string, cwd: string): Promise<string> {
  try {
    // Whatever the name begins with, it is no option.
    return (
      await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], cwd)
    ).trim();
  } catch (error) {
    if (error instanceof HostError && error.code !== undefined) throw error;
    throw new HostError({
      sv: `Git känner inte till ”${ref}”. Kontrollera namnet. I ett CI-flöde kan historiken vara avkortad: hämta den med git fetch, eller fetch-depth: 0 i actions/checkout.`,
      en: `Git does not know “${ref}”. Check the name. In CI the history may be cut short: fetch it with git fetch, or fetch-depth: 0 in actions/checkout.`,
    });
  }
}

/** The changed lines of a diff without context, by path; a binary file has changed from beginning to end. */
export function readDiff(diff: string): Map<string, LineRange[]> {
  const files = new Map<string, LineRange[]>();
  let ranges: LineRange[] | undefined;
  // Lines of the hunk that are still to come: what they say is content, whatever it looks like.
  let content = 0;
  for (const line of diff.split('\n')) {
    if (content > 0 && /^[-+]/u.test(line)) {
      content -= 1;
      continue;
    }
    if (line.startsWith('diff --git ')) {
      ranges = undefined;
    } else if (line.startsWith('+++ ')) {
      const path = pathOf(line.slice(4));
      if (path === undefined) continue;
      ranges = [];
      files.set(path, ranges);
    } else if (line.startsWith('Binary files ')) {
      // A document is no lines to git: all of it counts as changed.
      const name = /^Binary files .* and ("?b\/.*) differ$/u.exec(line)?.[1];
      const path = name === undefined ? undefined : pathOf(name);
      if (path !== undefined) files.set(path, [{ first: 1, last: Number.MAX_SAFE_INTEGER }]);
    } else {
      const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/u.exec(line);
      if (hunk === null) continue;
      const count = Number(hunk[3] ?? 1);
      content = Number(hunk[1] ?? 1) + count;
      // Lines taken away stand after the line that is named.
      const first = Number(hunk[2]) + (count === 0 ? 1 : 0);
      ranges?.push({ first, last: first + count - 1 });
    }
  }
  return files;
}

const escapes: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', '"': '"', '\\': '\\' };

/** The path after `+++`; undefined for a file that is no more. */
function pathOf(name: string): string | undefined {
  // A tab ends a name with spaces; quotation marks are around one with odd characters.
  let path = name.replace(/\t$/u, '');
  if (path.startsWith('"')) {
    path = path.slice(1, -1).replace(/\\(.)/gu, (all, character: string) => escapes[character] ?? all);
  }
  return path.startsWith('b/') ? path.slice(2) : undefined;
}

/** Settings of a folder that came from somebody else could name programs to run: a monitor, or a hook of the index. */
const harmless = ['-c', 'core.fsmonitor=false', '-c', `core.hooksPath=${devNull}`];

function git(argv: readonly string[], cwd: string): Promise<string> {
  // What git says is read here, so it is to say it in one language.
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  const options = { cwd, env, maxBuffer: largestAnswer, encoding: 'utf8' } as const;
  return new Promise((resolve, reject) => {
    execFile('git', [...harmless, ...argv], options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(gitError(error, stderr));
    });
  });
}

function gitError(error: Error, stderr: string): HostError {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') {
    return new HostError(
      {
        sv: '--changed-since behöver programmet git, och det finns inte här. Installera git, eller kör utan valet.',
        en: '--changed-since needs the program git, which is not here. Install git, or run without the option.',
      },
      code,
    );
  }
  const reason = stderr.trim().split('\n')[0] ?? '';
  if (/not a git repository/iu.test(stderr)) {
    return new HostError(
      {
        sv: '--changed-since fungerar bara i en mapp som git håller reda på. Gå till en sådan, eller kör utan valet.',
        en: '--changed-since works only in a folder that git keeps track of. Go to one, or run without the option.',
      },
      'ENOREPO',
    );
  }
  if (/dubious ownership/iu.test(stderr)) {
    return new HostError({
      sv: 'Git litar inte på mappen, för en annan användare äger den. Är den er: kör git config --global --add safe.directory "$PWD" först, i mappen där .git ligger.',
      en: 'Git does not trust the folder, since it belongs to another user. If it is yours: first run git config --global --add safe.directory "$PWD", in the folder that has .git.',
    });
  }
  return new HostError({
    sv: `Git svarar inte på vad som har ändrats (${reason || error.message}).`,
    en: `Git does not tell what has changed (${reason || error.message}).`,
  });
}
