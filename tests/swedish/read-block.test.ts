import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/format/index.ts';
import { Forms } from '../../src/swedish/forms.ts';
import { ReadBlock, ReadingWindow, stretchesOf } from '../../src/swedish/read-block.ts';

const paragraphs = Array.from(
  { length: 12 },
  (_, index) => `Avgiften är ${index} kronor. Du betalar den i maj.`,
);

function blocksOf(texts: readonly string[], limit: number): ReadBlock[] {
  const window = new ReadingWindow(new Forms(), limit);
  const { blocks } = parse(texts.join('\n\n'), 'markdown');
  return blocks.map((block, index) => new ReadBlock(block, index, 'sv', window));
}

const lettersOf = (block: ReadBlock) =>
  block.sentences.map(({ tokens }) => tokens.map(({ text }) => text).join(' '));

describe('the sentences of a block', () => {
  test('are the same as long as they are kept', () => {
    const [block] = blocksOf(paragraphs, 1_000_000);
    expect(block!.sentences).toBe(block!.sentences);
    expect(lettersOf(block!)).toEqual(['Avgiften är 0 kronor .', 'Du betalar den i maj .']);
  });

  test('are let go when much has been read since, and read again for who asks', () => {
    const [first, ...others] = blocksOf(paragraphs, 100);
    const before = first!.sentences;
    for (const { sentences } of others) expect(sentences).toHaveLength(2);
    expect(first!.sentences).not.toBe(before);
    expect(first!.sentences).toEqual(before);
  });

  test('of the block read last are kept, however long it is', () => {
    const [block] = blocksOf([paragraphs.join(' ')], 10);
    expect(block!.sentences).toBe(block!.sentences);
  });

  test('are equal whatever has been read in between', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(paragraphs.length - 1), { maxLength: 40 }),
        fc.integer({ min: 1, max: 400 }),
        (order, limit) => {
          const all = blocksOf(paragraphs, 1_000_000);
          const some = blocksOf(paragraphs, limit);
          for (const at of order) expect(lettersOf(some[at]!)).toEqual(lettersOf(all[at]!));
        },
      ),
    );
  });
});

test('the word sets of a block are known also when its sentences are let go', () => {
  const blocks = blocksOf(paragraphs, 1);
  const bits = blocks.map((block) => block.bits);
  expect(blocks.map((block) => block.bits)).toEqual(bits);
  expect(bits[0]).toBe(blocks[0]!.bits);
});

test('stretches hold every block once, in order, and none is empty', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40_000), { maxLength: 30 }), (lengths) => {
      const blocks = blocksOf(
        lengths.map((length) => `Ord${' ord'.repeat(length / 4)}.`),
        1,
      );
      const stretches = [...stretchesOf(blocks)];
      expect(stretches.flat()).toEqual(blocks);
      expect(stretches.every(({ length }) => length > 0)).toBe(true);
    }),
    { numRuns: 20 },
  );
});
