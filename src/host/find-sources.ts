import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import nodePath from 'node:path';
import { nearestName } from '../base/nearest.ts';
import { knownExtensions, type Problem } from '../engine/index.ts';
import { containerExtensions } from '../format/container-formats.ts';
import { fileSystemMessage } from './errors.ts';
import { withSlashes } from './paths.ts';
import { onlyWeb } from './web-address.ts';

/** A text to check. */
export interface FoundSource {
  /** As the user named it, or under the folder that the user named. */
  path: string;
  /** Absolute path. */
  file: string;
  /** True when the user named the file itself, not a folder or a pattern. */
  named: boolean;
}

/** Something named that led to no text. */
export interface NotFound extends Problem {
  file: string;
}

export interface FoundSources {
  /** In the order of the arguments; within a folder or pattern in the order of their paths. Each file once. */
  sources: FoundSource[];
  problems: NotFound[];
}

/** Extensions that are looked for in folders and taken from patterns. */
const searchedExtensions: readonly string[] = [...knownExtensions, ...containerExtensions];

const skippedFolders = new Set(['node_modules']);

/**
 * Finds the texts that files, folders and glob patterns name. What exists is taken as it is, so that a file
 * called `brev [1].md` is found. Folders are searched with their subfolders, without hidden ones. A link that leads out of
 * both the searched folder and the working folder is not followed: a folder that somebody else has filled could show
 * any file of the machine as a text.
 */
export async function findSources(paths: readonly string[], cwd: string): Promise<FoundSources> {
  const found: FoundSources = { sources: [], problems: [] };
  const seen = new Set<string>();
  const add = (path: string, named: boolean) => {
    const file = nodePath.resolve(cwd, path);
    if (seen.has(file)) return;
    seen.add(file);
    found.sources.push({ path: nodePath.normalize(path), file, named });
  };
  for (const argument of paths) {
    // An empty name would be the working folder: a script whose variable is not set means no such thing.
    if (argument.trim() === '') {
      found.problems.push({ file: `"${argument}"`, message: emptyName });
      continue;
    }
    const path = await existingSpelling(argument, cwd);
    if (path === undefined) await addPattern(argument, cwd, add, found.problems);
    else if ('error' in path) found.problems.push({ file: argument, message: fileSystemMessage(path.error) });
    else if (path.folder) await addFolder(path.path, cwd, add, found.problems);
    else add(path.path, true);
  }
  return found;
}

const emptyName: Problem['message'] = {
  sv: 'Namnet är tomt. Ange vilken text som ska granskas.',
  en: 'The name is empty. Say which text to check.',
};

/** What stands for bytes of a name that are no UTF-8: a file with such a name cannot be asked for. */
const unreadable = '\uFFFD';

const unreadableName: Problem['message'] = {
  sv: 'Namnet har tecken som inte är i UTF-8. Ge filen ett nytt namn.',
  en: 'The name has characters that are not in UTF-8. Give the file a new name.',
};

/**
 * The path as the disk spells it: a name with å, ä, ö may be stored as one character or as letter and mark.
 * Undefined when nothing exists.
 */
async function existingSpelling(
  path: string,
  cwd: string,
): Promise<{ path: string; folder: boolean } | { error: unknown } | undefined> {
  for (const spelling of new Set([path, path.normalize('NFC'), path.normalize('NFD')])) {
    try {
      const stats = await stat(nodePath.resolve(cwd, spelling));
      return { path: spelling, folder: stats.isDirectory() };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // ENOTDIR, ENAMETOOLONG and a NUL may all be a pattern; what is no pattern is told as missing.
      if (code === 'EACCES' || code === 'EPERM' || code === 'ELOOP') return { error };
    }
  }
  return undefined;
}

async function addFolder(
  folder: string,
  cwd: string,
  add: (path: string, named: boolean) => void,
  problems: NotFound[],
): Promise<void> {
  const isWithin = await linkGuard([folder, '.'], cwd);
  const files: string[] = [];
  let failed = 0;
  const search = async (path: string): Promise<void> => {
    let entries: Dirent[];
    try {
      entries = await readdir(nodePath.resolve(cwd, path), { withFileTypes: true });
    } catch (error) {
      failed += 1;
      problems.push({ file: path, message: fileSystemMessage(error) });
      return;
    }
    for (const entry of entries) {
      // Word and LibreOffice lay `~$brev.docx` and `.~lock.brev.odt#` beside a document that is open.
      if (/^(?:\.|~\$)/u.test(entry.name) || skippedFolders.has(entry.name)) continue;
      const inner = nodePath.join(path, entry.name);
      // A linked folder is not followed: it may lead back here.
      if (entry.isDirectory()) await search(inner);
      else if (
        isSearched(entry.name) &&
        (entry.isFile() || (entry.isSymbolicLink() && (await isWithin(inner))))
      ) {
        if (entry.name.includes(unreadable) && !(await isThere(nodePath.resolve(cwd, inner)))) {
          failed += 1;
          problems.push({ file: inner, message: unreadableName });
        } else files.push(inner);
      }
    }
  };
  await search(folder);
  for (const file of files.sort(byCodePoint)) add(file, false);
  if (files.length === 0 && failed === 0) {
    const extensions = searchedExtensions.map((extension) => `.${extension}`).join(', ');
    problems.push({
      file: folder,
      message: {
        sv: `Mappen har inga texter (${extensions}). Kontrollera att det är rätt mapp.`,
        en: `The folder holds no texts (${extensions}). Check that it is the right folder.`,
      },
    });
  }
}

/** Makes a test whether a path leads, over all its links, to a file in one of the folders. */
async function linkGuard(
  folders: readonly string[],
  cwd: string,
): Promise<(path: string) => Promise<boolean>> {
  const roots: string[] = [];
  for (const folder of folders) {
    const root = await realpath(nodePath.resolve(cwd, folder)).catch(() => undefined);
    if (root !== undefined) roots.push(root.endsWith(nodePath.sep) ? root : root + nodePath.sep);
  }
  return async (path) => {
    try {
      const real = await realpath(nodePath.resolve(cwd, path));
      return roots.some((root) => real.startsWith(root)) && (await stat(real)).isFile();
    } catch {
      return false;
    }
  };
}

async function addPattern(
  pattern: string,
  cwd: string,
  add: (path: string, named: boolean) => void,
  problems: NotFound[],
): Promise<void> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  const slashed = withSlashes(pattern);
  if (!isDynamicPattern(slashed)) {
    problems.push({ file: pattern, message: await missing(pattern, cwd) });
    return;
  }
  const matches = await glob(slashed, {
    cwd,
    ignore: ['**/node_modules/**', '**/.git/**'],
    expandDirectories: false,
    onlyFiles: true,
  });
  // A pattern such as `brev/*` means the texts there, but `*.rst` means just those files.
  const says = nodePath.posix.basename(slashed).includes('.');
  const isWithin = await linkGuard([fixedFolder(slashed, isDynamicPattern), '.'], cwd);
  const texts: string[] = [];
  for (const match of says ? matches : matches.filter(isSearched)) {
    if (await isWithin(match)) texts.push(match);
  }
  for (const file of texts.sort(byCodePoint)) add(file, false);
  if (texts.length === 0) {
    problems.push({
      file: pattern,
      message: {
        sv: 'Mönstret passar inte in på någon text. Kontrollera det och i vilken mapp du står.',
        en: 'The pattern matches no text. Check it and the folder that you are in.',
      },
    });
  }
}

/** The folder that a pattern names before its first wildcard. */
function fixedFolder(pattern: string, isDynamic: (part: string) => boolean): string {
  const names = pattern.split('/');
  // Braces may hold a slash.
  const first = names.findIndex((name) => isDynamic(name) || name.includes('{'));
  return names.slice(0, Math.max(0, first)).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

/** The address that a path looks like: with too few slashes, or as people say it. */
async function meantAddress(path: string, cwd: string): Promise<string | undefined> {
  const start = /^https?[:;]{1,2}[\\/]{0,3}/iu.exec(path)?.[0];
  if (start !== undefined) {
    const scheme = /^https/iu.test(start) ? 'https' : 'http';
    return path.slice(start.length).includes('.') ? `${scheme}://${path.slice(start.length)}` : undefined;
  }
  const [host = ''] = path.split('/');
  const isHost = /^www\./iu.test(host) || /\.(?:se|nu)$/iu.test(host);
  if (!isHost || /\s/u.test(host)) return undefined;
  const isFolder = await stat(nodePath.resolve(cwd, host)).catch(() => undefined);
  return isFolder === undefined ? `https://${path}` : undefined;
}

async function missing(path: string, cwd: string): Promise<Problem['message']> {
  if (path.includes(unreadable)) return unreadableName;
  if (await isLink(nodePath.resolve(cwd, path))) {
    return {
      sv: 'Länken leder till en fil som inte finns.',
      en: 'The link leads to a file that does not exist.',
    };
  }
  const message = fileSystemMessage({ code: 'ENOENT' });
  const scheme = /^([a-z]{2,10}):\/\//iu.exec(path)?.[1];
  if (scheme !== undefined) return onlyWeb(scheme);
  const address = await meantAddress(path, cwd);
  if (address !== undefined) {
    return {
      sv: `Filen finns inte. Menade du ${address}?`,
      en: `There is no such file. Did you mean ${address}?`,
    };
  }
  const folder = nodePath.dirname(path);
  try {
    const names = await readdir(nodePath.resolve(cwd, folder));
    const near = nearestName(nodePath.basename(path), names);
    if (near === undefined) return message;
    const shown = folder === '.' ? near : nodePath.join(folder, near);
    return {
      sv: `Filen finns inte. Menade du ${shown}?`,
      en: `There is no such file. Did you mean ${shown}?`,
    };
  } catch {
    return message;
  }
}

async function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

async function isLink(file: string): Promise<boolean> {
  return lstat(file).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
}

function isSearched(name: string): boolean {
  return searchedExtensions.includes(nodePath.extname(name).slice(1).toLowerCase());
}

/** Order that is the same on every machine and in every locale. */
function byCodePoint(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
