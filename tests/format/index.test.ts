import { expect, test } from 'vitest';
import { parse } from '../../src/format/index.ts';

test.each([
  ['plain', 'Ja.\n'],
  ['plain', 'a\tb\r\n'],
  ['markdown', 'Ja.\n\n'],
] as const)(
  'a %s text of more lines than can be read is read as far as it goes, and says so',
  (format, line) => {
    const source = `Vi ska svara.\n\n${line.repeat(2_500_000)}`;
    const { blocks, remarks, source: whole } = parse(source, format);
    expect(blocks[0]?.text).toBe('Vi ska svara.');
    expect(whole).toBe(source);
    expect(remarks).toHaveLength(1);
    const from = Number(/före rad (\d+)/.exec(remarks![0]!.sv)?.[1]);
    const last = blocks.at(-1)!;
    const lastLine = source.slice(0, last.map.rawEnd(last.text.length)).match(/\n/g)!.length + 1;
    expect(lastLine).toBeLessThan(from);
    expect(lastLine).toBeGreaterThan(900_000);
  },
);
