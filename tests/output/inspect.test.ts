import { describe, expect, it } from 'vitest';
import { identityMap, MappedTextBuilder } from '../../src/format/offset-map.ts';
import { toInspectJson, toInspectText } from '../../src/output/inspect.ts';
import { Form } from '../../src/swedish/forms.ts';
import type { AnalysedDocument, Token } from '../../src/swedish/types.ts';

function token(kind: Token['kind'], start: number, text: string, abbreviation = false): Token {
  return {
    kind,
    start,
    end: start + text.length,
    text,
    lower: text.toLowerCase(),
    abbreviation,
    form: new Form(text),
  };
}

// <p lang="sv">R&aring;d t.ex. 5.</p> after a heading.
const source = '<h1>Hej</h1><p>R&aring;d t.ex. 5.</p>';
const builder = new MappedTextBuilder();
builder.linear('R', 15);
builder.atomic('å', 16, 23);
builder.linear('d t.ex. 5.', 23);
const paragraph = builder.build();

const document: AnalysedDocument = {
  format: 'html',
  source,
  metadata: {},
  metadataRanges: {},
  comments: [],
  damage: null,
  blocks: [
    {
      kind: 'heading',
      depth: 1,
      text: 'Hej',
      map: identityMap(4),
      spans: [],
      index: 0,
      language: 'sv',
      sentences: [{ start: 0, end: 3, tokens: [token('word', 0, 'Hej')], bits: [] }],
      notes: [],
      bits: [],
    },
    {
      kind: 'paragraph',
      ...paragraph,
      spans: [{ kind: 'link', start: 0, end: 3, href: '/rad' }],
      index: 1,
      language: 'sv',
      sentences: [
        {
          start: 0,
          end: 12,
          tokens: [
            token('word', 0, 'Råd'),
            token('word', 4, 't.ex.', true),
            token('number', 10, '5'),
            token('punctuation', 11, '.'),
          ],
          bits: [],
        },
      ],
      notes: [],
      bits: [],
    },
  ],
};

describe('toInspectJson', () => {
  const report = JSON.parse(toInspectJson(document, 'råd.html'));

  it('has blocks, sentences and tokens with offsets into the source', () => {
    expect(Object.keys(report)).toEqual(['schemaVersion', 'path', 'format', 'blocks']);
    const block = report.blocks[1];
    expect(Object.keys(block)).toEqual([
      'kind',
      'depth',
      'language',
      'start',
      'end',
      'text',
      'spans',
      'sentences',
    ]);
    expect(source.slice(block.start, block.end)).toBe('R&aring;d t.ex. 5.');
    const [word] = block.sentences[0].tokens;
    expect(word).toEqual({ kind: 'word', start: 15, end: 24, text: 'Råd' });
    expect(block.spans).toEqual([{ kind: 'link', start: 15, end: 24, href: '/rad' }]);
  });

  it('has null for the depth of a block that has none', () => {
    expect(report.blocks.map(({ depth }: { depth: unknown }) => depth)).toEqual([1, null]);
  });
});

describe('toInspectText', () => {
  it('shows a tree that a person can read', () => {
    expect(toInspectText(document, 'råd.html', 'sv')).toBe(
      [
        'råd.html  html, block: 2, meningar: 2',
        '',
        '1. rubrik 1, svenska  [4–7]',
        '   Hej  [4–7]',
        '     Hej',
        '',
        '2. stycke, svenska, länk ”Råd”  [15–33]',
        '   Råd t.ex. 5.  [15–33]',
        '     Råd | t.ex. (förkortning) | 5 (tal) | .',
        '',
      ].join('\n'),
    );
  });

  it('speaks English', () => {
    expect(toInspectText(document, 'råd.html', 'en')).toContain('2. paragraph, Swedish, link “Råd”');
  });
});
