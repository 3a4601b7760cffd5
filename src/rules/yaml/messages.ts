import type { Localised } from '../types.ts';
import type { YamlNode, YamlReader } from './reader.ts';

/** What term rules say where their file has no words of its own. */
export const defaultMessages: Record<'byt' | 'undvik', Localised> = {
  byt: { sv: 'Skriv hellre {replacements} än ”{actual}”.', en: 'Prefer {replacements} to “{actual}”.' },
  undvik: { sv: 'Undvik ”{actual}”. {note}', en: 'Avoid “{actual}”. {note}' },
};

/** The messages of a rule file, by id. */
export function readMessages(
  reader: YamlReader,
  map: ReadonlyMap<string, YamlNode>,
): Record<string, Localised> {
  const messages: Record<string, Localised> = { ...defaultMessages };
  if (map.has('message')) {
    const message = reader.localised(map.get('message'), 'message');
    if (message !== undefined) messages.byt = message;
  }
  if (map.has('messages')) {
    const entries = reader.map(map.get('messages'), 'messages', ['byt', 'undvik']);
    for (const [name, node] of entries ?? []) {
      const message = reader.localised(node, `messages.${name}`);
      // Where there is no wording to offer, the term's own note says what to do.
      if (message !== undefined) messages[name] = name === 'undvik' ? withNote(message) : message;
    }
  }
  return messages;
}

function withNote({ sv, en }: Localised): Localised {
  return { sv: `${sv} {note}`, en: `${en} {note}` };
}
