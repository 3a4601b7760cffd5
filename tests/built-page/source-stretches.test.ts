import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceStretches } from '../../src/built-page/source-stretches.ts';
import { analyse } from '../../src/engine/index.ts';

/** What a stretch of a page is in its source; undefined where it does not stand there. */
function find(page: string, source: string, words: string, occurrence = 0): string | undefined {
  const stretches = sourceStretches(
    analyse({ text: page, format: 'html' }),
    analyse({ text: source, format: 'markdown' }),
  );
  let start = -1;
  for (let count = 0; count <= occurrence; count++) start = page.indexOf(words, start + 1);
  const found = stretches.of({ start, end: start + words.length });
  return found && source.slice(found.start, found.end);
}

describe('sourceStretches', () => {
  it('leads through markup, entities, wrapped lines and the marks of generators', () => {
    const source = 'Du *får* "stöd" -- A & B\nbetalar... Allt är [klart](/a).\n';
    const page = '<p>Du <em>får</em> “stöd” – A &amp; B betalar… Allt är <a href="/a">klart</a>.</p>';
    expect(find(page, source, 'får')).toBe('får');
    expect(find(page, source, 'A &amp; B betalar')).toBe('A & B\nbetalar');
    expect(find(page, source, '“stöd” – A')).toBe('"stöd" -- A');
    expect(find(page, source, 'klart')).toBe('klart');
  });

  it('knows a paragraph again that was moved, where it stands once', () => {
    const source = 'Ett stycke om avfall.\n\nEtt stycke om vatten.\n\nEtt stycke om vägar.\n';
    const page = '<p>Ett stycke om vägar.</p><p>Ett stycke om avfall.</p><p>Ett stycke om vatten.</p>';
    for (const word of ['vägar', 'avfall', 'vatten']) expect(find(page, source, word)).toBe(word);
  });

  it('tells nothing of words that stand otherwise in the source, or nowhere', () => {
    const source = 'Du betalar {{ avgift }} kronor. Ring oss.\n';
    const page = '<p>Du betalar 300 kronor. Ring oss.</p><p>Läs mer.</p>';
    expect(find(page, source, 'kronor')).toBeUndefined();
    expect(find(page, source, 'Läs mer')).toBeUndefined();
    expect(find(page, source, 'Ring')).toBe('Ring');
  });

  it('leads each word of a page made from a source to the same word', () => {
    const word = fc.constantFrom('Avgiften', 'skall', 'betalas', 'i', 'förväg', 'å', '😀', 'e-tjänst');
    const paragraph = fc.array(word, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 8 }),
        fc.infiniteStream(fc.boolean()),
        (text, bold) => {
          const marked = text.map((words) =>
            words.map((one) => ({ one, strong: bold.next().value === true })),
          );
          const source = marked
            .map((words) => `${words.map(({ one, strong }) => (strong ? `**${one}**` : one)).join('\n')}.`)
            .join('\n\n');
          let page = '<main>';
          const places: [number, number, string][] = [];
          for (const words of marked) {
            page += '<p>';
            for (const [index, { one, strong }] of words.entries()) {
              page += `${index === 0 ? '' : ' '}${strong ? '<strong>' : ''}`;
              places.push([page.length, page.length + one.length, one]);
              page += `${one}${strong ? '</strong>' : ''}`;
            }
            page += '.</p>';
          }
          const stretches = sourceStretches(
            analyse({ text: page, format: 'html' }),
            analyse({ text: source, format: 'markdown' }),
          );
          for (const [start, end, one] of places) {
            const found = stretches.of({ start, end });
            if (found !== undefined) expect(source.slice(found.start, found.end)).toBe(one);
          }
          // What is equal on both sides is found.
          expect(places.every(([start, end]) => stretches.of({ start, end }) !== undefined)).toBe(true);
        },
      ),
    );
  });
});
