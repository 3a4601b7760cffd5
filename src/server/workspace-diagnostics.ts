import { stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type {
  CancellationToken,
  Diagnostic,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { formatOf } from '../engine/index.ts';
import { HostError } from '../host/errors.ts';
import { findSources } from '../host/find-sources.ts';
import { readSource } from '../host/read-source.ts';
import { countedFindings } from '../suppress/counted.ts';
import { resultId, toDiagnostics } from './diagnostics.ts';
import { fileKey } from './document.ts';
import type { ServerHost } from './host.ts';
import { type PositionEncoding, TextPositions } from './positions.ts';
import type { ServerSettings } from './settings.ts';

/** Lets messages that have come, such as a cancellation, be read between two texts. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

interface Known {
  /** Changes when the file or the settings do. */
  state: string;
  id: string;
  items: Diagnostic[];
}

/** Reports of texts that have no findings any more. */
export function* emptied(uris: Iterable<string>): Generator<WorkspaceDocumentDiagnosticReport> {
  for (const uri of uris) yield { kind: 'full', uri, version: null, items: [] };
}

/** Checks the texts of the workspace's folders that are not open. Files that have not changed are not read again. */
export class WorkspaceDiagnostics {
  readonly #host: ServerHost;
  readonly #encoding: PositionEncoding;
  #known = new Map<string, Known>();

  constructor(host: ServerHost, encoding: PositionEncoding) {
    this.#host = host;
    this.#encoding = encoding;
  }

  /**
   * @param isOpen Texts that are left out, because the editor has them.
   * @param previous The ids of the reports that the client has, by its own URIs: reports are answered with the same.
   */
  async *reports(
    folders: readonly string[],
    settings: ServerSettings,
    isOpen: (uri: string) => boolean,
    previous: ReadonlyMap<string, string>,
    token: CancellationToken,
  ): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
    const { sources } = await findSources(folders, this.#host.folder);
    const before = this.#known;
    const now = new Map<string, Known>();
    const there = new Set<string>();
    const had = new Map([...previous].map(([uri, id]) => [fileKey(uri), { uri, id }]));
    for (const { file } of sources) {
      if (token.isCancellationRequested) return;
      const own = pathToFileURL(file).href;
      const key = fileKey(own);
      const last = had.get(key);
      const uri = last?.uri ?? own;
      // An editor shows no lines of a document (docx, pdf …) to mark anything on.
      if (isOpen(uri) || formatOf(file) === undefined) continue;
      await breathe();
      const known = await this.#check(file, uri, settings, before.get(file));
      if (known === undefined) continue;
      now.set(file, known);
      there.add(key);
      const { id } = known;
      if (last?.id === id) yield { kind: 'unchanged', uri, version: null, resultId: id };
      else yield { kind: 'full', uri, version: null, resultId: id, items: known.items };
    }
    // A text that is gone has no findings any more.
    yield* emptied([...previous.keys()].filter((uri) => !there.has(fileKey(uri)) && !isOpen(uri)));
    this.#known = now;
  }

  async #check(
    file: string,
    uri: string,
    settings: ServerSettings,
    known: Known | undefined,
  ): Promise<Known | undefined> {
    try {
      const { mtimeMs, size } = await stat(file);
      const state = [mtimeMs, size, this.#host.generation, settings.maxFindings].join(' ');
      if (known?.state === state) return known;
      const { project, place } = await this.#host.settingsFor(file);
      if (place.ignored || size > settings.maxSize) return undefined;
      const read = await readSource(file);
      // A byte order mark is no character of the text that an editor opens.
      const text = read.text.replace(/^\uFEFF/u, '');
      const found = await project.check(text, this.#host.shown({ file, uri }), place);
      const { result } = await this.#host.withBaseline(found, file, project, place);
      const findings = countedFindings(result);
      const positions = new TextPositions(text, this.#encoding);
      const items = toDiagnostics(findings, positions, settings, place.settings.language);
      return { state, id: resultId(items), items };
    } catch (error) {
      // A file that cannot be read is told by who opens it.
      if (error instanceof HostError || (error as NodeJS.ErrnoException).code !== undefined) return undefined;
      throw error;
    }
  }
}
