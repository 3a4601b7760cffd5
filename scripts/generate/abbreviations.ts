import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import {
  type AbbreviationAdvice,
  type AbbreviationEntry,
  abbreviationAdvice,
  abbreviationSplits,
  type SplitClass,
} from '../../src/swedish/abbreviation-types.ts';

const keys = new Set(['form', 'means', 'advice', 'split', 'word', 'note', 'source']);

/** Compiles `data/abbreviations.yaml` into the text of `src/generated/abbreviations.ts`. */
export function generateAbbreviations(root: string): string {
  const fileName = 'data/abbreviations.yaml';
  const entries = compileAbbreviations(readFileSync(join(root, fileName), 'utf8'), fileName);
  return [
    `// Made from ${fileName} by npm run generate.`,
    "import type { AbbreviationEntry } from '../swedish/abbreviation-types.ts';",
    '',
    '// Parsing a string is several times faster for the engine than evaluating an object literal of this size.',
    `export const abbreviations: readonly AbbreviationEntry[] = JSON.parse(${JSON.stringify(JSON.stringify(entries))});`,
    '',
  ].join('\n');
}

/**
 * Reads and checks a list of abbreviations.
 *
 * @param fileName stands in error messages.
 * @throws Error with `file:line: message`, one line for each fault.
 */
export function compileAbbreviations(yamlText: string, fileName: string): AbbreviationEntry[] {
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines });
  const faults: string[] = [];
  const fault = (node: Node | null | undefined, message: string): void => {
    faults.push(`${fileName}:${lines.linePos(node?.range?.[0] ?? 0).line}: ${message}`);
  };
  for (const error of document.errors) {
    faults.push(`${fileName}:${lines.linePos(error.pos[0]).line}: ${error.message.split('\n')[0]}`);
  }
  const top = document.contents;
  const sourceMap = isMap(top) ? top.get('sources', true) : undefined;
  const list = isMap(top) ? top.get('abbreviations', true) : undefined;
  if (faults.length === 0 && (!isMap(sourceMap) || !isSeq(list))) {
    fault(top, 'the file must hold the keys "sources" (a map) and "abbreviations" (a list)');
  }
  const entries: AbbreviationEntry[] = [];
  if (isMap(sourceMap) && isSeq(list)) {
    const sources = new Map(Object.entries(sourceMap.toJSON() as Record<string, string>));
    const seen = new Set<string>();
    for (const item of list.items) {
      if (!isMap(item)) {
        fault(item as Node, 'an abbreviation is one line: - { form: …, means: […], advice: …, source: … }');
        continue;
      }
      const entry = compileEntry(item, sources, (message) => fault(item, message));
      if (entry === undefined) continue;
      if (seen.has(entry.form)) fault(item, `"${entry.form}" stands twice`);
      seen.add(entry.form);
      entries.push(entry);
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return entries;
}

function compileEntry(
  item: YAMLMap,
  sources: ReadonlyMap<string, string>,
  fault: (message: string) => void,
): AbbreviationEntry | undefined {
  let sound = true;
  const fail = (message: string): void => {
    sound = false;
    fault(message);
  };
  for (const { key } of item.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (!keys.has(name)) fail(`unknown key "${name}"; known are ${[...keys].join(', ')}`);
  }
  const record = item.toJSON() as Record<string, unknown>;
  const { form, means, advice, split, word, note, source } = record;
  if (typeof form !== 'string' || form === '') fail('"form" must be text');
  const listed =
    Array.isArray(means) && means.length > 0 && means.every((one) => typeof one === 'string' && one !== '');
  if (!listed) fail('"means" must be a list of at least one text');
  if (!(abbreviationAdvice as readonly unknown[]).includes(advice)) {
    fail(`"advice" must be one of ${abbreviationAdvice.join(', ')}`);
  }
  if (split !== undefined && !(abbreviationSplits as readonly unknown[]).includes(split)) {
    fail(`"split" must be one of ${abbreviationSplits.join(', ')}`);
  }
  if (typeof form === 'string' && form.endsWith('.') && split === undefined) {
    fail(`"${form}" ends with a stop and needs "split"`);
  }
  if (word !== undefined && word !== true) fail('"word" is true or absent');
  if (note !== undefined && typeof note !== 'string') fail('"note" must be text');
  const sourceName = typeof source === 'string' ? sources.get(source) : undefined;
  if (sourceName === undefined) fail('"source" must be a key of "sources"');
  if (!sound) return undefined;
  return {
    form: form as string,
    means: means as string[],
    advice: advice as AbbreviationAdvice,
    ...(split === undefined ? {} : { split: split as SplitClass }),
    ...(word === true ? { word: true as const } : {}),
    ...(note === undefined ? {} : { note: note as string }),
    source: sourceName as string,
  };
}
