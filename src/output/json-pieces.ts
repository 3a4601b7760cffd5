import { toJsonText } from './build-commands.ts';

/** Stands alone in the list of a frame that `jsonWithList` fills. */
export const listHere = '…';

/**
 * The text that `toJsonText(value, 2)` would give and a line feed, in pieces: of thousands of texts it is many
 * megabytes, which need not be in memory at once.
 *
 * @param frame The value, with `[listHere]` where the list comes, and nowhere else.
 */
export function* jsonWithList(frame: object, list: Iterable<object>): Generator<string> {
  const text = toJsonText(frame, 2);
  const marker = text.indexOf(`"${listHere}"`);
  const start = text.lastIndexOf('[', marker);
  const end = text.indexOf(']', marker) + 1;
  const indent = text.slice(start + 2, marker);
  yield text.slice(0, start);
  let before = '[\n';
  for (const item of list) {
    // A line feed in JSON is never part of a string.
    yield `${before}${indent}${toJsonText(item, 2).replaceAll('\n', `\n${indent}`)}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : `\n${indent.slice(2)}]`;
  yield `${text.slice(end)}\n`;
}
