import nodePath from 'node:path';
import { Document, isMap, isScalar, isSeq, type ToStringOptions, type YAMLMap, type YAMLSeq } from 'yaml';
import { parseSettings } from '../config/read.ts';
import type { DocumentType } from '../document-type/document-types.ts';
import type { RuleLevel } from '../rules/types.ts';
import { HostError } from './errors.ts';
import { readSettingsFile } from './read-source.ts';
import { writeFileWhole } from './write-file.ts';

/** One change of a configuration. `file` limits it to one text, as a glob from the configuration's folder. */
export type ConfigurationChange =
  | { type: 'rule'; id: string; level: RuleLevel; file?: string }
  | { type: 'accept'; word: string; file?: string }
  | { type: 'documentType'; documentType: DocumentType; file: string };

type KeyPath = (string | number)[];

/**
 * Makes a change in a configuration file, keeping its comments and order; makes the file where there is none.
 * Throws a `HostError` for a file that cannot be read, understood or written.
 */
export async function editConfiguration(file: string, change: ConfigurationChange): Promise<void> {
  const text = await existing(file);
  const isPackage = nodePath.basename(file) === 'package.json';
  const { document, fault } =
    text.trim() === '' ? { document: new Document({}), fault: undefined } : parseSettings(text);
  if (fault !== undefined) throw unreadable(file);
  try {
    openAt(document, [], 'map');
    apply(document, isPackage ? ['klarsprak'] : [], change);
  } catch {
    // A value stands where the keys or the list should be that the change goes into.
    throw unreadable(file);
  }
  const isJson = isPackage || text.trimStart().startsWith('{') || file.endsWith('.json');
  const changed = isJson ? toJson(document, text) : document.toString(styleOf(text));
  await writeFileWhole(file, text.includes('\r\n') ? changed.replace(/\r?\n/gu, '\r\n') : changed);
}

function unreadable(file: string): HostError {
  return new HostError({
    sv: `Konfigurationen ”${file}” går inte att läsa, så den är inte ändrad. Rätta den först.`,
    en: `The configuration “${file}” cannot be read, so it has not been changed. Correct it first.`,
  });
}

async function existing(file: string): Promise<string> {
  try {
    return await readSettingsFile(file);
  } catch (error) {
    if (error instanceof HostError && error.code === 'ENOENT') return '';
    throw error;
  }
}

function apply(document: Document, root: KeyPath, change: ConfigurationChange): void {
  const at = change.file === undefined ? root : overrideFor(document, root, change.file);
  switch (change.type) {
    case 'rule': {
      openAt(document, [...at, 'rules'], 'map');
      const path = [...at, 'rules', change.id];
      const setting = document.getIn(path, true);
      // Its options stay for the day that it is turned on again.
      if (isSeq(setting)) setting.set(0, change.level);
      else document.setIn(path, change.level);
      break;
    }
    case 'accept': {
      const path = [...at, 'accept'];
      const known = document.getIn(path, true);
      // Who wrote one word without brackets meant it too.
      if (isScalar(known) && known.value !== null) document.setIn(path, document.createNode([known.value]));
      const words = openAt(document, path, 'list');
      if (!words.items.some((_, index) => words.get(index) === change.word)) words.add(change.word);
      break;
    }
    case 'documentType':
      document.setIn([...at, 'documentType'], change.documentType);
      break;
  }
}

/** The override that holds for this file alone, made last so that it goes before the others. */
function overrideFor(document: Document, root: KeyPath, file: string): KeyPath {
  const list = [...root, 'overrides'];
  const overrides = openAt(document, list, 'list');
  const glob = literalGlob(file);
  const known = overrides.items.findIndex((one) => {
    const files = isMap(one) ? one.get('files') : undefined;
    return isSeq(files) && files.items.length === 1 && files.get(0) === glob;
  });
  if (known >= 0) return [...list, known];
  overrides.add(document.createNode({ files: [glob] }));
  return [...list, overrides.items.length - 1];
}

/**
 * The keys or the list at a place, made where nothing but comments stand, which are kept. Throws where something else
 * stands: put in its place, they would take what somebody has written.
 */
function openAt(document: Document, path: KeyPath, kind: 'map'): YAMLMap;
function openAt(document: Document, path: KeyPath, kind: 'list'): YAMLSeq;
function openAt(document: Document, path: KeyPath, kind: 'map' | 'list'): YAMLMap | YAMLSeq {
  const known = path.length === 0 ? document.contents : document.getIn(path, true);
  if (kind === 'map' ? isMap(known) : isSeq(known)) return known as YAMLMap | YAMLSeq;
  const isEmpty = known === undefined || known === null || (isScalar(known) && known.value === null);
  if (!isEmpty) throw new Error('Something else stands here.');
  const made = document.createNode(kind === 'map' ? {} : []) as YAMLMap | YAMLSeq;
  // As it is written by hand, not as the empty one that it is yet.
  made.flow = false;
  const notes = isScalar(known) ? [known.commentBefore, known.comment].filter((note) => note != null) : [];
  if (notes.length > 0) made.commentBefore = notes.join('\n');
  if (path.length === 0) document.contents = made;
  else document.setIn(path, made);
  return made;
}

/** A glob that matches this path only, whatever characters its name has. */
function literalGlob(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|]/gu, '\\$&');
}

/** How the owner of a file writes it, as far as the writer of YAML can follow. */
function styleOf(text: string): ToStringOptions {
  const indent = /^( +)(?![ #])/mu.exec(text)?.[1]?.length ?? 2;
  return {
    lineWidth: 0,
    indent: Math.min(indent, 8),
    // A list right below its key, not further in.
    indentSeq: !/:[ \t]*\r?\n- /u.test(text),
    flowCollectionPadding: !/[[{][^\s\]}]/u.test(text),
  };
}

function toJson(document: Document, text: string): string {
  const indent = /^([ \t]+)"/mu.exec(text)?.[1] ?? '  ';
  return `${JSON.stringify(document.toJS(), null, indent)}\n`;
}
