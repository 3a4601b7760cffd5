import { ruleGroups } from '../groups.ts';
import { ruleLevels } from '../severity.ts';
import { type Localised, qualities, type RuleMeta } from '../types.ts';
import { readRight, readWrong } from './examples.ts';
import { typeIds } from './keys.ts';
import { readMessages } from './messages.ts';
import { optional, type YamlNode, type YamlReader } from './reader.ts';
import { readSources } from './sources.ts';

/** The card of a rule file: what it says of the rule itself. */
export interface Card {
  /** Absent when something of it is missing or wrong. */
  meta?: RuleMeta;
  /** Those of `meta`, which patterns add to. */
  messages: Record<string, Localised>;
}

/** Reads the card, and tells everything that is missing or wrong in it. */
export function readCard(reader: YamlReader, map: ReadonlyMap<string, YamlNode>): Card {
  const known = reader.problems.length;
  const read = <Value>(
    key: string,
    reads: (node: YamlNode, key: string) => Value | undefined,
  ): Value | undefined => {
    if (!map.has(key)) {
      reader.problem(
        reader.root,
        `Regeln saknar ${key}:. Lägg till det; docs/termer.md visar hur.`,
        `The rule has no ${key}:. Add it; docs/termer.md shows how.`,
      );
    }
    return optional(map, key, reads);
  };
  const localised = (node: YamlNode, key: string) => reader.localised(node, key);
  const types = (node: YamlNode, key: string) => reader.choices(node, key, typeIds);

  const id = read('id', (node) => readId(reader, node));
  const group = read('group', (node, key) => reader.choice(node, key, ruleGroups));
  const severity = read('severity', (node, key) => reader.choice(node, key, ruleLevels));
  const title = read('title', localised);
  const what = read('what', localised);
  const why = read('why', localised);
  const todo = read('todo', localised);
  const sources = read('sources', (node) => readSources(reader, node));
  const fel = read('fel', (node) => readWrong(reader, node));
  const ratt = read('ratt', (node) => readRight(reader, node));
  const messages = readMessages(reader, map);
  const only = optional(map, 'documentTypes', types);
  const not = optional(map, 'notDocumentTypes', types);
  const yieldsTo = optional(map, 'yieldsTo', (node, key) => reader.texts(node, key));
  const quality = optional(map, 'quality', (node, key) => reader.choice(node, key, qualities));
  if (reader.problems.length > known) return { messages };
  if (!id || !group || !severity || !title || !what || !why || !todo) return { messages };
  if (!sources || !fel || !ratt) return { messages };
  const meta: RuleMeta = {
    id,
    group,
    ...(quality === undefined ? {} : { quality }),
    title,
    severity,
    ...(only === undefined ? {} : { documentTypes: only }),
    ...(not === undefined ? {} : { notDocumentTypes: not }),
    ...(yieldsTo === undefined ? {} : { yieldsTo }),
    what,
    why,
    todo,
    sources,
    messages,
    fel,
    ratt,
  };
  return { meta, messages };
}

function readId(reader: YamlReader, node: YamlNode): string | undefined {
  const id = reader.text(node, 'id');
  if (id === undefined || /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id)) return id;
  reader.problem(
    node,
    `id ”${id}” får bara ha a–z, siffror och bindestreck (skriv o för ö, a för å och ä).`,
    `The id “${id}” may only have a–z, digits and hyphens.`,
  );
  return undefined;
}
