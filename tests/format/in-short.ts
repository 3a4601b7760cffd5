import type { Block, ParsedDocument } from '../../src/format/types.ts';

/** The blocks that a parser makes of a source, in forms that are short enough to read in a test. */
export function inShort(parse: (source: string) => ParsedDocument) {
  const blockOf = (source: string, block: number): Block => parse(source).blocks[block]!;
  return {
    /** Kind, depth and text of each block. */
    blocksOf: (source: string): string[] =>
      parse(source).blocks.map(({ kind, depth, text }) => `${kind}${depth ?? ''}: ${text}`),

    /** Kind, text and target or language of each span of the first block. */
    spansOf: (source: string): string[] => {
      const { text, spans } = blockOf(source, 0);
      return spans.map(({ kind, start, end, href, language }) =>
        [kind, text.slice(start, end), href ?? language].filter((part) => part !== undefined).join(' '),
      );
    },

    /** The raw source of a block. */
    rawOf: (source: string, block = 0): string => {
      const { text, map } = blockOf(source, block);
      return source.slice(map.rawStart(0), map.rawEnd(text.length));
    },
  };
}
