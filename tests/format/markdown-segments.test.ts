import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FormatMemory } from '../../src/format/format-memory.ts';
import { parseMarkdown } from '../../src/format/markdown.ts';
import { segmentMarkdown } from '../../src/format/markdown-segments.ts';
import { markdownLines, markdownMarks, markdownSource } from './markup-arbitraries.ts';

const numRuns = Number(process.env.RUNS ?? 300);

/** Blocks in a form that can be compared: maps as the raw offsets that they give. */
function comparable(source: string, whole: boolean, memory?: FormatMemory): unknown[] {
  return parseMarkdown(source, { whole, memory }).blocks.map(({ map, ...block }) => ({
    ...block,
    raw: Array.from({ length: block.text.length + 1 }, (_, at) => [map.rawStart(at), map.rawEnd(at)]),
  }));
}

const segmentTypes = (source: string): string[] =>
  segmentMarkdown(source, 0, () => false).map((segment) => segment.type);

test('a document that is read again after an edit, with the same memory, gives what it gives without one', () => {
  const part = fc.oneof(
    fc.constantFrom(
      '# Rubrik',
      'Ett *stycke*\nmed [länk](/x)  \noch rad.',
      '- ett\n- två',
      '1. ett\n2. två',
      '&amp; `kod`',
    ),
    fc.constantFrom(
      '<div lang="en">\n',
      '</div>',
      '<blockquote>\n',
      '</blockquote>',
      '<!-- x -->',
      '[a]: /x',
      '[a]',
      '> ett',
    ),
  );
  const edit = fc.record({ at: fc.nat(12), part, removes: fc.boolean() });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.array(edit, { maxLength: 5 }), (parts, edits) => {
      const memory = new FormatMemory();
      for (const { at, part: added, removes } of edits) {
        parts.splice(at % (parts.length + 1), removes ? 1 : 0, added);
        const source = parts.join('\n\n');
        expect(comparable(source, false, memory)).toEqual(comparable(source, false));
      }
    }),
    { numRuns },
  );
});

describe('a document read in pieces gives the same blocks as one read whole', () => {
  test('for lines in any order', () => {
    fc.assert(
      fc.property(markdownLines, (source) => {
        expect(comparable(source, false)).toEqual(comparable(source, true));
      }),
      { numRuns: 3 * numRuns },
    );
  });

  test('for texts full of marks', () => {
    fc.assert(
      fc.property(markdownMarks, (source) => {
        expect(comparable(source, false)).toEqual(comparable(source, true));
      }),
      { numRuns: 5 * numRuns },
    );
  });

  test.each(['**å** \nord', '**å** \t\nord', '*å*\t\r\nord', '`a` \nord', '**å**  \nord', '[å](b) \n ord'])(
    'where a line ends in markup and white space: %j',
    (source) => {
      expect(comparable(source, false)).toEqual(comparable(source, true));
    },
  );

  test('for Markdown of all kinds', () => {
    fc.assert(
      fc.property(markdownSource, (source) => {
        expect(comparable(source, false)).toEqual(comparable(source, true));
      }),
      { numRuns },
    );
  });

  test('for long lists that are cut between items', () => {
    const item = fc.constantFrom(
      '- *punkt*',
      '- två\n  rader',
      '- [länk](/x)',
      '* annan',
      '1. ett',
      '\n- lös',
      'rad',
      '  - *inre*',
    );
    const filler = `\n${'- *punkt* med lite text så att listan blir lång\n'.repeat(120)}`;
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), fc.array(item, { maxLength: 8 }), (before, after) => {
        const source = `- första *a*\n${before.join('\n')}${filler}${after.join('\n')}${filler}${filler}`;
        expect(comparable(source, false)).toEqual(comparable(source, true));
      }),
      { numRuns: Math.ceil(numRuns / 10) },
    );
  });
});

describe('what needs no parser', () => {
  test('plain paragraphs, headings and lists are found without it', () => {
    expect(segmentTypes('# Rubrik\n\nText som\nfortsätter. 3 % av §.\n\n- ett\n- två\n\nSlut')).toEqual([
      'heading',
      'paragraph',
      'list',
      'paragraph',
    ]);
  });

  test('nor does simple markup need it', () => {
    expect(
      segmentTypes(
        '**Text** med *vikt*,\n`kod`, [länk](/x), &ouml;, \\* och a_b.\n\n- [ett](http://x.se/_a_)\n- **två**: a',
      ),
    ).toEqual(['paragraph', 'list']);
  });

  test.each([
    'Text med *vikt **mer***',
    'Text [ref] mer',
    '[mål]: /x',
    '![bild](x)',
    'Bild ![bild](x)',
    '5*3*2',
    'a@exempel.se',
    'rad\t  \nmer',
    '``kod``',
    'Rad\n---',
    'Rubrik\n:--',
    'Se www.exempel.se',
    'Se http://exempel.se',
    '1. ett\n3) två',
    '- ett\n\n- två',
    '- ett\n\n  mer',
    'Text\n- punkt',
    'Text\n# Rubrik',
    '# Rubrik #',
    '    kod',
    'a <b>c</b>',
    'a ~b~',
  ])('%j is left to it', (source) => {
    expect(segmentTypes(source)).toContain('tree');
  });
});
