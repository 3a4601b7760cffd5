import type { ParsedDocument } from '../../src/format/types.ts';

/** Kind, depth, number in a list and text of each block, in a form that is short enough to read in a test. */
export function inShort({ blocks }: ParsedDocument): string[] {
  return blocks.map(({ kind, depth, ordinal, text }) =>
    [kind, depth, ordinal, text].filter((one) => one !== undefined).join(' '),
  );
}
