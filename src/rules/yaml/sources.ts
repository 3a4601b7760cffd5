import type { Source } from '../types.ts';
import { ruleKeys } from './keys.ts';
import { optional, type YamlNode, type YamlReader } from './reader.ts';

export function readSources(reader: YamlReader, node: YamlNode): Source[] | undefined {
  const items = reader.list(node, 'sources', true);
  const sources = items?.flatMap((item) => readSource(reader, item) ?? []);
  if (sources === undefined || sources.length > 0) return sources;
  reader.problem(
    node,
    'Regeln har ingen källa. Skriv minst en under sources:, till exempel { name: Svarta listan }.',
    'The rule has no source. Write at least one under sources:, for example { name: Svarta listan }.',
  );
  return undefined;
}

/** A source is `{ name, section, url }`, or a text whose last number is the section. */
export function readSource(reader: YamlReader, node: YamlNode): Source | undefined {
  if (node && 'items' in node) {
    const map = reader.map(node, 'source', ruleKeys.source);
    const name = map?.has('name') ? reader.text(map.get('name'), 'source.name') : undefined;
    if (map === undefined || name === undefined) {
      if (map !== undefined && !map.has('name')) {
        reader.problem(node, 'Källan saknar name:.', 'The source has no name:.');
      }
      return undefined;
    }
    const section = optional(map, 'section', (value) => reader.text(value, 'source.section'));
    const url = optional(map, 'url', (value) => reader.text(value, 'source.url'));
    return { name, ...(section === undefined ? {} : { section }), ...(url === undefined ? {} : { url }) };
  }
  const text = reader.text(node, 'source');
  if (text === undefined) return undefined;
  const parts = /^(\D*\S),?\s+(\d+(?:\.\d+)*(?:[–-]\d+)?)$/u.exec(text);
  return parts ? { name: parts[1]!.replace(/,$/u, ''), section: parts[2]! } : { name: text };
}
