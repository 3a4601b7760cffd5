import type { ContentTypeEncoder, Diagnostic, Message } from 'vscode-languageserver/node';

/** Diagnostics as they were sent, for as long as they are kept: at the next key nearly all of them are sent again. */
const written = new WeakMap<Diagnostic, Buffer>();

/** What ends a message whose diagnostics come last, as they do in those that the server sends, when there are none. */
const emptyEnd = '[]}}';
const comma = Buffer.from(',');

/**
 * Writes messages as JSON in UTF-8. Diagnostics that have been written before are not written anew: those of fifty pages are 300 kB,
 * and one key changes one of them.
 */
export const encoder: ContentTypeEncoder = {
  name: 'application/json',
  encode: async (message) => {
    const diagnostics = diagnosticsIn(message);
    if (diagnostics === undefined || diagnostics.length === 0) return Buffer.from(JSON.stringify(message));
    const frame = JSON.stringify(message, (_, value: unknown) => (value === diagnostics ? [] : value));
    if (!frame.endsWith(emptyEnd)) return Buffer.from(JSON.stringify(message));
    const pieces: Uint8Array[] = [Buffer.from(frame.slice(0, 1 - emptyEnd.length))];
    for (const diagnostic of diagnostics) {
      if (pieces.length > 1) pieces.push(comma);
      pieces.push(jsonOf(diagnostic));
    }
    pieces.push(Buffer.from(emptyEnd.slice(1)));
    return Buffer.concat(pieces);
  },
};

function jsonOf(diagnostic: Diagnostic): Buffer {
  let json = written.get(diagnostic);
  if (json === undefined) {
    const text = JSON.stringify(diagnostic);
    // In memory of its own: Node's pool would be kept alive, page by page, by what is left in it after many keys.
    json = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
    json.write(text);
    written.set(diagnostic, json);
  }
  return json;
}

/** The diagnostics of an answer to who asks for them, or of a message to who does not. */
function diagnosticsIn(message: Message): readonly Diagnostic[] | undefined {
  const { result, params } = message as { result?: unknown; params?: unknown };
  const list = (result as Holder)?.items ?? (params as Holder)?.diagnostics;
  return Array.isArray(list) && list.every(isDiagnostic) ? list : undefined;
}

type Holder = { items?: unknown; diagnostics?: unknown } | null | undefined;

/** Other answers have `items` too: reports of many texts, completions. */
function isDiagnostic(item: unknown): item is Diagnostic {
  return typeof item === 'object' && item !== null && 'range' in item && 'message' in item;
}
