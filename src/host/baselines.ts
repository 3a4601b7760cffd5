import { realpathSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import nodePath from 'node:path';
import { suppressKnown } from '../engine/known.ts';
import type { CheckResult } from '../engine/types.ts';
import {
  type Baseline,
  BaselineError,
  type BaselineText,
  emptyBaseline,
  readBaseline,
  updateBaseline,
  writeBaseline,
} from '../suppress/baseline.ts';
import { matchBaseline } from '../suppress/match-baseline.ts';
import { fileSystemError, HostError } from './errors.ts';
import { relativePath } from './paths.ts';
import { readSettingsFile } from './read-source.ts';
import { isWebAddress } from './web-address.ts';
import { writeFileWhole } from './write-file.ts';

/** A checked text and the baseline that holds for it. */
export interface TextWithBaseline {
  /** Absolute path. */
  file: string;
  result: CheckResult;
  /** Absolute path of the baseline, if any. */
  baseline: string | undefined;
}

/** A text after its baseline has been looked at. */
export interface KnownText {
  result: CheckResult;
  /** The total score in the baseline, if it has one. */
  earlierScore: number | undefined;
}

/** A baseline file with the paths in it that no longer exist. */
interface LoadedBaseline {
  baseline: Baseline;
  gone: ReadonlySet<string>;
}

/** Reads, matches and writes baseline files. Each is read once. */
export class Baselines {
  readonly #loaded = new Map<string, Promise<LoadedBaseline>>();
  readonly #isGone: (address: string) => boolean;

  /** @param isGone Whether a page on the web is known to be no more; files are looked for. */
  constructor(isGone: (address: string) => boolean = () => false) {
    this.#isGone = isGone;
  }

  /**
   * Marks the findings that the baselines know.
   *
   * @returns The texts in the same order, and how many entries of each baseline nothing answers to. Throws a
   *   `HostError` when a baseline cannot be used.
   */
  async apply(
    texts: readonly TextWithBaseline[],
  ): Promise<{ texts: KnownText[]; stale: { file: string; count: number }[] }> {
    const known: KnownText[] = texts.map(({ result }) => ({ result, earlierScore: undefined }));
    const stale: { file: string; count: number }[] = [];
    for (const [file, indexes] of groupByBaseline(texts)) {
      const { baseline, gone } = await this.#load(file);
      const own = indexes.map((index) => baselineText(texts[index]!, file));
      const match = matchBaseline(baseline, own, gone);
      for (const [at, index] of indexes.entries()) {
        const { path } = own[at]!;
        known[index] = {
          result: suppressKnown(texts[index]!.result, match.known),
          earlierScore: baseline.scores.get(match.movedFrom.get(path) ?? path),
        };
      }
      const count = match.stale.reduce((sum, entry) => sum + entry.count, 0);
      if (count > 0) stale.push({ file, count });
    }
    return { texts: known, stale };
  }

  /** Reads a baseline, so that it is known to be usable. Throws a `HostError`. */
  async read(file: string): Promise<void> {
    await this.#load(file);
  }

  /**
   * Writes a baseline anew, so that the texts it holds for are clean.
   *
   * @param ignored Texts that are no longer checked: they leave the baseline.
   * @returns How many findings stand in it. Throws a `HostError`.
   */
  async update(
    file: string,
    texts: readonly TextWithBaseline[],
    ignored: readonly Omit<TextWithBaseline, 'result'>[] = [],
  ): Promise<number> {
    const { baseline, gone } = await this.#load(file, true);
    const isOwn = (text: { baseline: string | undefined }) => text.baseline === file;
    const left = ignored.filter(isOwn).map((text) => pathIn(file, text.file));
    const own = texts.filter(isOwn).map((text) => baselineText(text, file));
    const next = updateBaseline(baseline, own, new Set([...gone, ...left]));
    await writeFileWhole(file, writeBaseline(next));
    this.#loaded.set(file, Promise.resolve({ baseline: next, gone: new Set() }));
    return next.entries.reduce((sum, { count }) => sum + count, 0);
  }

  #load(file: string, mayBeMissing = false): Promise<LoadedBaseline> {
    let loaded = this.#loaded.get(file);
    if (loaded === undefined) {
      loaded = load(file, mayBeMissing, this.#isGone);
      this.#loaded.set(file, loaded);
    }
    return loaded;
  }
}

function groupByBaseline(texts: readonly TextWithBaseline[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, { baseline }] of texts.entries()) {
    if (baseline === undefined) continue;
    const own = groups.get(baseline);
    if (own === undefined) groups.set(baseline, [index]);
    else own.push(index);
  }
  return groups;
}

function baselineText({ file, result }: TextWithBaseline, baseline: string): BaselineText {
  return { path: pathIn(baseline, file), findings: result.findings, score: result.score.total };
}

/** The path of a text as the baseline has it; of a page its address. */
function pathIn(baseline: string, file: string): string {
  if (isWebAddress(file)) return file;
  const folder = nodePath.dirname(baseline);
  const path = relativePath(file, folder).normalize('NFC');
  if (stepsUp(path) === 0) return path;
  // One of the two may have been named over a link, as the folder for temporary files of a Mac is: the way is long then.
  try {
    const real = relativePath(
      nodePath.join(realpathSync(nodePath.dirname(file)), nodePath.basename(file)),
      realpathSync(folder),
    );
    return stepsUp(real) < stepsUp(path) ? real.normalize('NFC') : path;
  } catch {
    return path;
  }
}

/** How many folders a relative path goes up. */
function stepsUp(path: string): number {
  if (nodePath.isAbsolute(path)) return Number.POSITIVE_INFINITY;
  return path.split('/').filter((name) => name === '..').length;
}

async function load(
  file: string,
  mayBeMissing: boolean,
  isGone: (address: string) => boolean,
): Promise<LoadedBaseline> {
  let text: string;
  try {
    text = await readSettingsFile(file);
  } catch (error) {
    const fault = fileSystemError(error);
    if (fault.code !== 'ENOENT') throw fault;
    if (mayBeMissing) return { baseline: emptyBaseline, gone: new Set() };
    throw new HostError(
      {
        sv: 'Baslinjen finns inte. Kontrollera namnet, eller gör den med --update-baseline.',
        en: 'There is no such baseline. Check its name, or make it with --update-baseline.',
      },
      fault.code,
    );
  }
  try {
    const baseline = readBaseline(text);
    return { baseline, gone: await gonePaths(baseline, nodePath.dirname(file), isGone) };
  } catch (error) {
    throw error instanceof BaselineError ? new HostError(error.messages) : error;
  }
}

/** Files asked for at a time. */
const batchSize = 200;

/** The paths in a baseline where there is no file or page any more. */
async function gonePaths(
  baseline: Baseline,
  folder: string,
  isGone: (address: string) => boolean,
): Promise<Set<string>> {
  const paths = [...new Set([...baseline.entries.map(({ path }) => path), ...baseline.scores.keys()])];
  const gone = new Set<string>();
  for (let from = 0; from < paths.length; from += batchSize) {
    await Promise.all(
      paths.slice(from, from + batchSize).map(async (path) => {
        const isThere = isWebAddress(path) ? !isGone(path) : await exists(nodePath.resolve(folder, path));
        if (!isThere) gone.add(path);
      }),
    );
  }
  return gone;
}

/** Whether there is a file; its name may be stored as one character or as letter and mark. */
async function exists(file: string): Promise<boolean> {
  for (const spelling of new Set([file, file.normalize('NFD')])) {
    try {
      await stat(spelling);
      return true;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // What may not be looked at may well be there.
      if (code !== 'ENOENT' && code !== 'ENOTDIR') return true;
    }
  }
  return false;
}
