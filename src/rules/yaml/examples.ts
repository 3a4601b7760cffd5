import { textFormats } from '../../format/types.ts';
import type { RightExample, WrongExample } from '../types.ts';
import { ruleKeys, typeIds } from './keys.ts';
import { optional, type YamlNode, type YamlReader } from './reader.ts';

export function readWrong(reader: YamlReader, node: YamlNode): WrongExample[] | undefined {
  const examples = reader.list(node, 'fel')?.flatMap((item): WrongExample[] => {
    const map = reader.map(item, 'fel', ruleKeys.wrong);
    const text = map?.has('text') ? reader.text(map.get('text'), 'fel.text') : undefined;
    const finds = map?.has('finds') ? reader.texts(map.get('finds'), 'fel.finds') : undefined;
    if (map === undefined || text === undefined || finds === undefined) {
      if (map !== undefined) {
        reader.problem(
          item,
          'Exemplet under fel: behöver text: och finds: (orden som ska markeras).',
          'The example under fel: needs text: and finds: (the words to be marked).',
        );
      }
      return [];
    }
    const suggests = optional(map, 'suggests', (value) =>
      reader.list(value, 'fel.suggests', true)?.map((one) => suggestionText(one)),
    );
    return [{ text, finds, ...(suggests === undefined ? {} : { suggests }), ...exampleSetting(reader, map) }];
  });
  return atLeastOne(reader, node, examples, 'fel');
}

/** A suggestion may be the empty text: none expected. */
function suggestionText(node: YamlNode): string {
  return node && 'value' in node && typeof node.value === 'string' ? node.value.normalize('NFC') : '';
}

export function readRight(reader: YamlReader, node: YamlNode): RightExample[] | undefined {
  const examples = reader.list(node, 'ratt')?.flatMap((item): RightExample[] => {
    if (item && 'value' in item) {
      const text = reader.text(item, 'ratt');
      return text === undefined ? [] : [{ text }];
    }
    const map = reader.map(item, 'ratt', ruleKeys.right);
    const text = map?.has('text') ? reader.text(map.get('text'), 'ratt.text') : undefined;
    return map === undefined || text === undefined ? [] : [{ text, ...exampleSetting(reader, map) }];
  });
  return atLeastOne(reader, node, examples, 'ratt');
}

function exampleSetting(
  reader: YamlReader,
  map: ReadonlyMap<string, YamlNode>,
): Pick<RightExample, 'format' | 'documentType'> {
  const format = optional(map, 'format', (value, key) => reader.choice(value, key, textFormats));
  const documentType = optional(map, 'documentType', (value, key) => reader.choice(value, key, typeIds));
  return {
    ...(format === undefined ? {} : { format }),
    ...(documentType === undefined ? {} : { documentType }),
  };
}

function atLeastOne<Example>(
  reader: YamlReader,
  node: YamlNode,
  examples: Example[] | undefined,
  key: string,
): Example[] | undefined {
  if (examples === undefined || examples.length > 0) return examples;
  reader.problem(
    node,
    `Regeln har inget exempel under ${key}:. Skriv minst ett: exemplen körs som test.`,
    `The rule has no example under ${key}:. Write at least one: the examples are run as tests.`,
  );
  return undefined;
}
