import { checkFrontMatter } from '../config/front-matter.ts';
import type { DocumentType } from '../document-type/document-types.ts';
import type { CheckResult, Problem, SourceInput } from '../engine/index.ts';
import type { FormatId } from '../format/types.ts';
import type { Localised } from '../rules/types.ts';
import type { AnalysedDocument } from '../swedish/types.ts';
import { expectText } from './expected-text.ts';
import { linesFromGit } from './git-lines.ts';
import type { Project } from './project.ts';
import { decodeContent } from './read-source.ts';
import type { ResultCache } from './result-cache.ts';

/** A text as it was read, before it is known what its bytes mean. */
export interface RawSource {
  /** Shown in results, and tells the format. */
  path: string;
  /** Where its settings are found: an absolute path or an address. */
  file: string;
  /** Bytes, or a text that is decoded already. */
  content: Uint8Array | string;
  /** The encoding that whoever sent it declares (`Content-Type`). */
  charset?: string | undefined;
  /** The document type, where it is told with the text: it goes before all else. */
  documentType?: DocumentType | undefined;
  /** The format, where something tells it better than the path does. */
  format?: FormatId | undefined;
  /** As git counts them. */
  changedLines?: SourceInput['changedLines'];
}

/** What became of a text: the same wherever it was checked. */
export interface CheckedSource {
  result: CheckResult;
  /** What the writer should know beside the findings. */
  notes: Problem[];
}

/** A result that was not in the cache. */
export interface FreshlyChecked extends CheckedSource {
  /** Why the result could not be kept, where it should have been. */
  notKept?: Localised;
  /** The blocks and sentences, where the text was checked in this thread. */
  document?: AnalysedDocument;
}

/** Decodes and checks one text, and keeps the result if there is a cache. Throws a `HostError` for what is no text. */
export async function checkSource(
  source: RawSource,
  project: Project,
  cache: ResultCache | undefined,
): Promise<FreshlyChecked> {
  const { path, file, content, charset, format, documentType, changedLines } = source;
  const read = await decodeContent(content, path, { charset, html: format === 'html' });
  const remarks = [...(read.misnamed ? [read.misnamed] : []), ...(read.document?.remarks ?? [])];
  const notes: Problem[] = remarks.map((message) => ({ file: path, message }));
  expectText(read.text.length);
  const place = await project.settingsFor(file);
  // Before the text's own type is set: who asks the cache has the settings of the file, and the source tells its type.
  const settingsId = cache === undefined ? '' : project.settingsId(place);
  if (documentType !== undefined) place.settings.documentType = documentType;
  const { result, document } = await project.checkKeeping(read, path, place, {
    format,
    // What git says of lines holds for the bytes of a document, not for its text: all of it counts.
    changedLines:
      read.document === undefined && changedLines !== undefined
        ? linesFromGit(changedLines, read.text)
        : undefined,
  });
  const slip = checkFrontMatter(document, path);
  if (slip !== undefined) notes.push(slip);
  const checked: CheckedSource = { result, notes };
  // What a rule stumbled over may be mended tomorrow.
  if (cache === undefined || result.problems.length > 0) return { ...checked, document };
  const notKept = await cache.put(source, settingsId, checked);
  return { ...checked, document, ...(notKept === undefined ? {} : { notKept }) };
}
