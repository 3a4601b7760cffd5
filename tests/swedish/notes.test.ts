import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/check.ts';
import { Form } from '../../src/swedish/forms.ts';
import { FormNote, perBlock, perForm } from '../../src/swedish/notes.ts';

describe('perForm', () => {
  test('reads each different form of a text once', () => {
    const read: string[] = [];
    const length = perForm(({ text }) => {
      read.push(text);
      return text.length;
    });
    const { tokens } = analyse({ text: 'Då kom du och då gick du.' }).blocks[0]!.sentences[0]!;
    expect(tokens.map(length)).toEqual([2, 3, 2, 3, 2, 4, 2, 1]);
    expect(read).toEqual(['Då', 'kom', 'du', 'och', 'då', 'gick', '.']);
  });
});

describe('perBlock', () => {
  test('reads a block once for the same language', () => {
    let reads = 0;
    const sentences = perBlock((block) => {
      reads++;
      return `${block.language} ${block.sentences.length}`;
    });
    const [block] = analyse({ text: 'Kort. Den här meningen är längre.' }).blocks;
    expect([sentences(block!), sentences(block!)]).toEqual(['sv 2', 'sv 2']);
    expect(reads).toBe(1);
    const { sentences: own, bits } = block!;
    expect(sentences({ ...block!, sentences: own, bits, language: 'en' })).toBe('en 2');
  });
});

describe('a form note', () => {
  test('is its own, also when there are more notes than places', () => {
    const form = new Form('ord');
    const notes = Array.from({ length: 40 }, () => new FormNote<number>());
    notes.forEach((note, index) => {
      note.set(form, index);
    });
    for (const [index, note] of notes.entries()) expect([undefined, index]).toContain(note.of(form));
    expect(notes.at(-1)!.of(form)).toBe(39);
  });
});
