const lineFeed = 0x0a;

/** Space, tab and carriage return. */
const blanks = new Set([0x20, 0x09, 0x0d]);

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => blanks.has(byte));
}

/** A line of a stream: its bytes without the line feed, or only that it was longer than allowed. */
export type StreamLine = { line: number; bytes: Uint8Array } | { line: number; tooLong: true };

/**
 * Cuts a stream of bytes into lines, numbered from 1; blank ones are left out. What is kept is never more than one
 * line, and of one that is too long nothing.
 *
 * @param longest Bytes.
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array | string>,
  longest: number,
): AsyncGenerator<StreamLine> {
  let line = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const end = function* (): Generator<StreamLine> {
    if (size > longest) yield { line, tooLong: true };
    else if (!parts.every(isBlank)) yield { line, bytes: Buffer.concat(parts) };
    line += 1;
    parts = [];
    size = 0;
  };
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (;;) {
      const at = bytes.indexOf(lineFeed, from);
      const part = bytes.subarray(from, at < 0 ? bytes.length : at);
      size += part.length;
      if (size <= longest) parts.push(part);
      else parts = [];
      if (at < 0) break;
      yield* end();
      from = at + 1;
    }
  }
  yield* end();
}
