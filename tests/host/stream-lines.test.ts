import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../src/host/stream-lines.ts';

async function* chunks(bytes: Uint8Array, size: number) {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function read(bytes: Uint8Array, size: number, longest: number) {
  const found: [number, string][] = [];
  for await (const line of linesOf(chunks(bytes, size), longest)) {
    found.push([line.line, 'tooLong' in line ? '(too long)' : new TextDecoder().decode(line.bytes)]);
  }
  return found;
}

test('lines are the same however the stream is cut, and only long ones are given up', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[a-zåäö ]{0,12}$/u)),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 12 }),
      async (texts, size, longest) => {
        const expected = texts.flatMap((text, index): [number, string][] => {
          const { length } = new TextEncoder().encode(text);
          if (length > longest) return [[index + 1, '(too long)']];
          return /^ *$/u.test(text) ? [] : [[index + 1, text]];
        });
        expect(await read(new TextEncoder().encode(texts.join('\n')), size, longest)).toEqual(expected);
      },
    ),
  );
});
