import { stat } from 'node:fs/promises';
import nodePath from 'node:path';
import {
  type PageOrigin,
  type SourcePosition,
  type SourceStretches,
  type Stretch,
  sourceStretches,
} from '../built-page/source-stretches.ts';
import { analyse, type CheckResult, formatOf } from '../engine/index.ts';
import { parse } from '../format/index.ts';
import type { FormatId } from '../format/types.ts';
import type { Finding } from '../rules/types.ts';
import { LineIndex } from '../source/lines.ts';
import { changedPlaces, isChanged, type LineRange } from '../suppress/changed.ts';
import type { AnalysedDocument } from '../swedish/types.ts';
import type { LoadedConfiguration } from './configurations.ts';
import { fileSystemError, HostError } from './errors.ts';
import { linesFromGit } from './git-lines.ts';
import { shownPath, withSlashes } from './paths.ts';
import { readSource } from './read-source.ts';
import { isWebAddress } from './web-address.ts';

/** The meta element by which a page tells its source. */
const metaName = 'klarsprak-source';

/** What a source file may be called whose page is `name.html` or `name/index.html`. */
const namesOfSource = (name: string): string[] => {
  const extensions = ['md', 'markdown', 'mdx', 'html', 'njk', 'liquid', 'astro', 'txt', 'docx', 'odt'];
  const stems = [name, nodePath.posix.join(name, 'index'), nodePath.posix.join(name, '_index')];
  if (/(?:^|\/)index$/u.test(name))
    stems.push(name.replace(/index$/u, '_index'), name.replace(/index$/u, 'README'));
  else stems.push(nodePath.posix.join(name, 'README'));
  return stems.flatMap((stem) => extensions.map((extension) => `${stem}.${extension}`));
};

/** How templates are read, whose text is that of their format between what is code. */
const templateFormats: Readonly<Record<string, FormatId>> = {
  '.mdx': 'markdown',
  '.njk': 'html',
  '.liquid': 'html',
  '.astro': 'html',
};

/**
 * Finds the files that the pages of a built site were made from: by what the page says itself (a meta element
 * `klarsprak-source`), by the map that the configuration names, or by the folders that it names. Maps are read once.
 */
export class PageSources {
  readonly #cwd: string;
  readonly #maps = new Map<string, Promise<ReadonlyMap<string, string>>>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** Whether it is worth while to look for the source of a text. */
  mayHave(
    file: string,
    content: Uint8Array | string,
    configuration: LoadedConfiguration | undefined,
  ): boolean {
    if (isWebAddress(file) || formatOf(file) !== 'html') return false;
    return (
      configuration?.configuration.sources !== undefined ||
      (typeof content === 'string' ? content.includes(metaName) : Buffer.from(content).includes(metaName))
    );
  }

  /**
   * Where the findings of a page stand in its source; undefined when it has none. Throws a `HostError` when a source
   * is named and cannot be read.
   */
  async originOf(
    file: string,
    text: string,
    result: CheckResult,
    configuration: LoadedConfiguration | undefined,
  ): Promise<PageOrigin | undefined> {
    const page = analyse({ text, path: file, format: 'html' });
    const source = await this.#sourceOf(file, page, configuration);
    if (source === undefined) return undefined;
    const path = shownPath(source, this.#cwd);
    const read = await readSourceOf(source, path);
    const place =
      read === undefined ? () => undefined : placeIn(new LineIndex(read.source), sourceStretches(page, read));
    return { path, findings: result.findings.map(place), worst: result.worst.map(place) };
  }

  /** The file that a page was made from, as an absolute path. Throws a `HostError` when it is named and not there. */
  async sourceOf(
    file: string,
    text: string,
    configuration: LoadedConfiguration | undefined,
  ): Promise<string | undefined> {
    return this.#sourceOf(file, parse(text, 'html'), configuration);
  }

  /**
   * The findings of a page that stand in changed paragraphs of its source. What does not stand there word for word
   * has changed where something has between what stands before and after it; of a source without lines all has.
   */
  async changedIn(
    source: string,
    text: string,
    { findings }: CheckResult,
    changed: readonly LineRange[],
  ): Promise<ReadonlySet<Finding>> {
    const read = await readSourceOf(source, shownPath(source, this.#cwd));
    if (read === undefined) return new Set(findings);
    const page = analyse({ text, path: source, format: 'html' });
    const stretches = sourceStretches(page, read);
    const lines = new LineIndex(read.source);
    const place = placeIn(lines, stretches);
    const inSource = linesFromGit(changed, read.source);
    const isPlaceChanged = changedPlaces(read.blocks, lines, inSource);
    return new Set(
      findings.filter((finding) => {
        const position = place(finding);
        if (position !== undefined) return isPlaceChanged(position);
        const { before, after } = stretches.around(finding);
        // A paragraph that is known is not where these words were made, unless they are in it.
        const first =
          before === undefined ? 1 : lines.position(before.end).line + (before.isSameParagraph ? 0 : 1);
        const last =
          after === undefined
            ? lines.lineCount
            : lines.position(after.start).line - (after.isSameParagraph ? 0 : 1);
        return first <= last && isChanged(inSource, first, last);
      }),
    );
  }

  async #sourceOf(
    file: string,
    { metadata }: Pick<AnalysedDocument, 'metadata'>,
    configuration: LoadedConfiguration | undefined,
  ): Promise<string | undefined> {
    const root = configuration?.folder ?? this.#cwd;
    const told = Object.hasOwn(metadata, metaName) ? metadata[metaName] : undefined;
    if (told !== undefined && told !== '') {
      const named = nodePath.resolve(root, told);
      if (!isWithin(named, root) || !(await isFile(named))) throw missingSource(told);
      return named;
    }
    const sources = configuration?.configuration.sources;
    if (sources === undefined) return undefined;
    for (const source of typeof sources === 'string' ? [sources] : sources) {
      const found =
        typeof source === 'string'
          ? (await this.#mapOf(nodePath.resolve(root, source))).get(file)
          : await sourceIn(file, nodePath.resolve(root, source.built), nodePath.resolve(root, source.source));
      if (found === undefined) continue;
      if (!(await isFile(found))) throw missingSource(shownPath(found, this.#cwd));
      return found;
    }
    return undefined;
  }

  #mapOf(file: string): Promise<ReadonlyMap<string, string>> {
    let map = this.#maps.get(file);
    if (map === undefined) {
      map = readMap(file, shownPath(file, this.#cwd));
      this.#maps.set(file, map);
    }
    return map;
  }
}

/** Makes the function that finds the lines and columns of a stretch of the page in its source. */
function placeIn(
  lines: LineIndex,
  stretches: SourceStretches,
): (stretch: Stretch) => SourcePosition | undefined {
  return (stretch) => {
    const found = stretches.of(stretch);
    if (found === undefined) return undefined;
    const [from, to] = [lines.position(found.start), lines.position(found.end)];
    return { ...found, ...from, endLine: to.line, endColumn: to.column };
  };
}

/** The source of a page by the customs of generators: the same path, with another ending or as a folder's index. */
async function sourceIn(file: string, built: string, source: string): Promise<string | undefined> {
  if (!isWithin(file, built)) return undefined;
  const page = withSlashes(nodePath.relative(built, file)).replace(/\.x?html?$/iu, '');
  const stem = page.replace(/\/index$/u, '');
  for (const name of [...namesOfSource(stem), ...(stem === page ? [] : namesOfSource(page))]) {
    const candidate = nodePath.join(source, name);
    if (candidate !== file && (await isFile(candidate))) return candidate;
  }
  return undefined;
}

/**
 * Reads a map from built pages to sources, by absolute paths: an object `{ "public/a.html": "content/a.md" }`, or the
 * list that `eleventy --to=json` writes. Paths are relative to the folder of the map. Throws a `HostError`.
 */
async function readMap(file: string, shown: string): Promise<ReadonlyMap<string, string>> {
  let content: unknown;
  try {
    content = JSON.parse((await readSource(file)).text);
  } catch (error) {
    if (error instanceof SyntaxError) throw brokenMap(shown);
    const { sv, en } = fileSystemError(error).messages;
    throw new HostError({ sv: `Kartan ${shown} (sources): ${sv}`, en: `The map ${shown} (sources): ${en}` });
  }
  if (typeof content !== 'object' || content === null) throw brokenMap(shown);
  const pairs: (readonly [unknown, unknown])[] = Array.isArray(content)
    ? content.map((entry: { outputPath?: unknown; inputPath?: unknown } | null) => [
        entry?.outputPath,
        entry?.inputPath,
      ])
    : Object.entries(content);
  const folder = nodePath.dirname(file);
  const map = new Map<string, string>();
  for (const [built, source] of pairs) {
    // Eleventy has entries without a page of their own.
    if (typeof built === 'string' && typeof source === 'string') {
      map.set(nodePath.resolve(folder, built), nodePath.resolve(folder, source));
    }
  }
  if (map.size === 0 && pairs.length > 0) throw brokenMap(shown);
  return map;
}

/** The source as it is aligned; undefined for what has no lines, or cannot be read as a text. */
async function readSourceOf(file: string, shown: string): Promise<AnalysedDocument | undefined> {
  const format = formatOf(file) ?? templateFormats[nodePath.extname(file).toLowerCase()];
  if (format === undefined) return undefined;
  try {
    return analyse({ text: (await readSource(file)).text, path: file, format });
  } catch (error) {
    const { sv, en } = fileSystemError(error).messages;
    throw new HostError({ sv: `Källan ${shown}: ${sv}`, en: `The source ${shown}: ${en}` });
  }
}

function isWithin(file: string, folder: string): boolean {
  const relative = nodePath.relative(folder, file);
  return relative !== '' && relative.split(nodePath.sep)[0] !== '..' && !nodePath.isAbsolute(relative);
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

function missingSource(named: string): HostError {
  return new HostError({
    sv: `Sidan sägs vara gjord av ${named}, men den filen finns inte i projektet. Fynden visas i den byggda sidan. Rätta ${metaName} eller sources.`,
    en: `The page is said to be made from ${named}, but there is no such file in the project. The findings are shown in the built page. Mend ${metaName} or sources.`,
  });
}

function brokenMap(shown: string): HostError {
  return new HostError({
    sv: `Kartan ${shown} (sources) är inte ett JSON-objekt från byggd sida till källa: {"public/a.html": "content/a.md"}.`,
    en: `The map ${shown} (sources) is no JSON object from built page to source: {"public/a.html": "content/a.md"}.`,
  });
}
