import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/format/front-matter.ts';

function readToml(lines: readonly string[]) {
  const source = `+++\n${lines.join('\n')}\n+++\nText`;
  const { metadata, metadataRanges, metadataFault } = readFrontMatter(source, 0);
  const written = Object.values(metadataRanges).map(({ start, end }) => source.slice(start, end));
  return { metadata, written, metadataFault };
}

describe('TOML', () => {
  test('of every sort of string, with the place of each', () => {
    const { metadata, written } = readToml([
      'a = "Bygglov \\u00f6 \\U000000E5 \\"nu\\" # ej" # kommentar',
      "'b' = 'c:\\n'",
      '"c d" = """',
      'Två \\',
      '   rader"""',
      "e = '''",
      "'ett'",
      "två'''",
      'f = "A\\u030A"',
    ]);
    expect(metadata).toEqual({
      a: 'Bygglov ö å "nu" # ej',
      b: 'c:\\n',
      'c d': 'Två rader',
      e: "'ett'\ntvå",
      f: 'Å',
    });
    expect(written[0]).toBe('a = "Bygglov \\u00f6 \\U000000E5 \\"nu\\" # ej"');
    expect(written[2]).toBe('"c d" = """\nTvå \\\n   rader"""');
  });

  test('of numbers, dates as they are written, and lists over several lines', () => {
    const { metadata } = readToml([
      'a = 0x10',
      'b = 1_000.5',
      'c = false',
      'd = 2030-01-02',
      'e = 2030-01-02T03:04:05+01:00',
      'f = 07:32:00',
      'g = [',
      '  "x", # ett',
      "  'y, z',",
      '  2030-01-02,',
      ']',
      'h = []',
    ]);
    expect(metadata).toEqual({
      a: '16',
      b: '1000.5',
      c: 'false',
      d: '2030-01-02',
      e: '2030-01-02T03:04:05+01:00',
      f: '07:32:00',
      g: 'x, y, z, 2030-01-02',
    });
  });

  test('of tables says nothing of the text', () => {
    const { metadata } = readToml([
      'a.b = "dotted"',
      'c = { titel = "inline" }',
      'd = [[1], [2]]',
      'titel = "Texten"',
      '[meny]',
      'titel = "Meny"',
      '[meny.under]',
      'titel = "Under"',
      '[[lista]]',
      'titel = "I lista"',
    ]);
    expect(metadata).toEqual({ titel: 'Texten' });
  });

  test.each([
    ['a = "x', 'never closed'],
    ['a = ', 'no value'],
    ['a: x', 'YAML'],
    ['a = "x"\na = "y"', 'a key twice'],
    [`a = ${'['.repeat(40_000)}`, 'very deep'],
    [`a = "${'x'.repeat(2_000_000)}"`, 'very long'],
  ])('that is broken is not used, and says so (%#)', (toml) => {
    const { metadata, metadataFault } = readToml([toml]);
    expect(metadata).toEqual({});
    expect(metadataFault?.message.sv).toMatch(/går inte att läsa som TOML och används inte/u);
    expect(metadataFault!.at).toBeGreaterThanOrEqual(4);
  });
});
