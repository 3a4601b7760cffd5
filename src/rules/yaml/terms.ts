import { blockKinds } from '../../format/types.ts';
import { ruleLevels } from '../severity.ts';
import { type TermClass, type TermData, type TermSense, termClasses, type WordList } from '../terms/data.ts';
import type { Piece } from '../terms/pattern.ts';
import type { RuleLevel } from '../types.ts';
import { checkPattern } from './check-pattern.ts';
import { given } from './given.ts';
import { confidences, ruleKeys, typeIds } from './keys.ts';
import { listsOf, readLists } from './lists.ts';
import { optional, type YamlNode, type YamlReader } from './reader.ts';
import { readSource } from './sources.ts';

/** The terms of a file, with the lists that they name. */
export function readTerms(reader: YamlReader, file: ReadonlyMap<string, YamlNode>): TermData[] {
  const lists = file.has('lists') ? readLists(reader, file.get('lists')) : {};
  const seen = new Map<string, number | undefined>();
  return (reader.list(file.get('terms'), 'terms') ?? []).flatMap((item) => {
    const before = reader.problems.length;
    const term = readTerm(reader, item, lists);
    if (term === undefined || reader.problems.length > before) return [];
    const key = `${term.term.toLowerCase()} ${term.class ?? ''}`;
    if (seen.has(key)) {
      reader.problem(
        item,
        `Termen ”${term.term}” står redan på rad ${seen.get(key)}. Ta bort den ena.`,
        `The term “${term.term}” already stands on line ${seen.get(key)}. Remove one of them.`,
      );
      return [];
    }
    seen.set(key, reader.lineOf(item));
    return [term];
  });
}

function readTerm(
  reader: YamlReader,
  node: YamlNode,
  lists: Readonly<Record<string, WordList>>,
): TermData | undefined {
  const map = reader.map(node, 'termen', ruleKeys.term);
  if (map === undefined) return undefined;
  if (!map.has('term')) {
    reader.problem(
      node,
      'Raden saknar term:. Skriv till exempel - { term: erlägga, class: verb, replace: [betala] }.',
      'The line has no term:. Write for example - { term: erlägga, class: verb, replace: [betala] }.',
    );
    return undefined;
  }
  const term = reader.text(map.get('term'), 'term');
  if (term === undefined) return undefined;
  const get = <Value>(
    key: (typeof ruleKeys.term)[number],
    reads: (node: YamlNode, key: string) => Value | undefined,
  ) => optional(map, key, reads);
  const data: TermData = given({
    term,
    class: get('class', (value, key) => reader.choice<TermClass>(value, key, termClasses)),
    replace: get('replace', (value, key) => reader.texts(value, key)),
    note: get('note', (value, key) => reader.localised(value, key, true)),
    source: get('source', (value) => readSource(reader, value)),
    severity: get('severity', (value, key) => reader.choice(value, key, ruleLevels)),
    confidence: get('confidence', (value, key) => reader.choice(value, key, confidences)),
    not: get('not', (value, key) => reader.texts(value, key)),
    only: get('only', (value, key) => reader.texts(value, key)),
    compounds: get('compounds', (value, key) => reader.flag(value, key)),
    match: get('match', (value, key) => reader.choice(value, key, ['exact'] as const)),
    forms: get('forms', (value, key) => reader.texts(value, key)),
    notIn: get('notIn', (value, key) => reader.choices(value, key, blockKinds)),
    documentTypes: get('documentTypes', (value, key) => reader.choices(value, key, typeIds)),
    notDocumentTypes: get('notDocumentTypes', (value, key) => reader.choices(value, key, typeIds)),
    explain: get('explain', (value, key) => reader.text(value, key)),
    field: get('field', (value, key) => reader.text(value, key)),
    near: get('near', (value, key) => reader.texts(value, key)),
    senses: get('senses', (value) => readSenses(reader, value)),
  });
  const named = listsOf(reader, map.get('term'), [term, ...(data.not ?? []), ...(data.only ?? [])], lists);
  if (named !== undefined) data.lists = named;
  const level = data.severity ?? (data.confidence === undefined ? undefined : levelOf[data.confidence]);
  if (level !== undefined) data.severity = level;
  const pieces = checkPattern(reader, map.get('term'), term, data.match === 'exact' ? undefined : data.class);
  if (beginsWithClass(pieces)) {
    reader.problem(
      map.get('term'),
      `”${term}” börjar med bara en ordklass. Skriv ordet i term: och ordklassen i only: eller not:.`,
      `“${term}” begins with a word class only. Write the word in term: and the class in only: or not:.`,
    );
  }
  for (const context of data.not ?? []) checkPattern(reader, map.get('not'), context);
  for (const context of data.only ?? []) checkPattern(reader, map.get('only'), context);
  return data;
}

function readSenses(reader: YamlReader, node: YamlNode): TermSense[] | undefined {
  return reader.list(node, 'senses')?.flatMap((item) => {
    const map = reader.map(item, 'senses', ruleKeys.sense);
    if (map === undefined) return [];
    if (!map.has('explain') || !map.has('near')) {
      reader.problem(
        item,
        'En betydelse under senses: ska ha både explain: och near:.',
        'A meaning under senses: must have both explain: and near:.',
      );
      return [];
    }
    const explain = reader.text(map.get('explain'), 'senses.explain');
    const near = reader.texts(map.get('near'), 'senses.near');
    return explain === undefined || near === undefined ? [] : [{ explain, near }];
  });
}

/** The level of a term that says only how sure it is; a sure one has the rule's. */
const levelOf: Record<(typeof confidences)[number], RuleLevel | undefined> = {
  high: undefined,
  medium: 'info',
  low: 'off',
};

/** True when a term begins with nothing but a word class, by which no term can be looked up. */
function beginsWithClass(pieces: readonly Piece[]): boolean {
  const first = pieces.findIndex((piece) => piece.kind === 'word' && !piece.optional);
  return pieces
    .slice(0, first + 1)
    .some((piece) => piece.kind === 'word' && piece.choices.some(({ text }) => text === ''));
}
