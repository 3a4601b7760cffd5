import { describe, expect, test } from 'vitest';
import { analyse, builtinRules } from '../../src/engine/index.ts';
import type { FormatId } from '../../src/format/types.ts';
import { withMarkup } from '../../src/server/markup-around.ts';

/** A text whose words between ‹ and › are replaced. */
function replaced(marked: string, wording: string, format: FormatId): string | undefined {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  const text = marked.replace(/[‹›]/gu, '');
  const put = withMarkup(wording, text, { start, end }, format);
  return put === undefined ? undefined : text.slice(0, start) + put + text.slice(end);
}

describe('words that are replaced', () => {
  test.each([
    ['**‹med anledning** av› det', '**på grund av** det'],
    ['‹med **anledning av›** det', '**på grund av** det'],
    ['‹med **anledning** av› det', 'på grund av det'],
    ['*‹med* *anledning* av› det', '*på grund av* det'],
    ['__‹med__ anledning av› det', '__på grund av__ det'],
    ['~~‹med~~ anledning av› det', '~~på grund av~~ det'],
    ['Vi **‹erlägg**er› den', 'Vi **på grund av** den'],
    ['Vi ‹er**lägger›** den', 'Vi **på grund av** den'],
    ['[‹med anledning](https://exempel.se/a_(b)) av› det', '[på grund av](https://exempel.se/a_(b)) det'],
    [
      '‹med [anledning](https://exempel.se "Titel (ett)") av› det',
      '[på grund av](https://exempel.se "Titel (ett)") det',
    ],
    ['‹med [anledning][1] av› det', '[på grund av][1] det'],
    ['‹med[^1] anledning av› det', 'på grund av[^1] det'],
    ['‹med ![bild](a.png) anledning av› det', 'på grund av![bild](a.png) det'],
    ['‹med<!-- klarsprak-disable --> anledning av› det', 'på grund av<!-- klarsprak-disable --> det'],
    ['<b>‹med anledning</b> av› det', '<b>på grund av</b> det'],
    ['‹med<br>\nanledning av› det', 'på grund av det'],
    ['‹med\\_anledning av› det', 'på grund av det'],
    ['‹fil_namn_ett av› det', 'på grund av det'],
    ['‹2 * 3 av› det', 'på grund av det'],
  ])('keep their markup in Markdown: %s', (marked, expected) => {
    expect(replaced(marked, 'på grund av', 'markdown')).toBe(expected);
  });

  test.each([
    ['<b>‹med anledning</b> av› det', '<b>på grund av</b> det'],
    ['‹med <b>anledning av›</b> det', '<b>på grund av</b> det'],
    ['‹med <strong class="x">anledning</strong> av› det', 'på grund av det'],
    ['‹med <a href="?a>b">anledning</a> av› det', '<a href="?a>b">på grund av</a> det'],
    ['‹med <abbr title="x">anl.</abbr> av› det', '<abbr title="x">på grund av</abbr> det'],
    ['‹med <img src="a.png" alt=""> anledning av› det', 'på grund av<img src="a.png" alt=""> det'],
    ['‹med <!-- </b> --> anledning av› det', 'på grund av<!-- </b> --> det'],
    ['‹med<wbr>anledning<br/> av› det', 'på grund av det'],
    ['‹er&shy;l&auml;gga› det', 'på grund av det'],
  ])('keep their markup in HTML: %s', (marked, expected) => {
    expect(replaced(marked, 'på grund av', 'html')).toBe(expected);
  });

  test.each<[string, FormatId]>([
    ['‹med [en](a) [anledning](b) av› det', 'markdown'],
    ['*‹med* **anledning av›** det', 'markdown'],
    ['<i>‹med</i> <b>anledning av›</b> det', 'html'],
    ['‹med <a href="a">en</a> <a href="b">anledning</a> av› det', 'html'],
    ['<i><b>‹med <a href="a"></b> av›</a></i>', 'html'],
  ])('are left for the writer where it cannot be told what goes with the new ones: %s', (marked, format) => {
    expect(replaced(marked, 'på grund av', format)).toBeUndefined();
  });

  test('are plain text in a format without markup', () => {
    expect(replaced('‹med **anledning av› det', 'på grund av', 'plain')).toBe('på grund av det');
  });
});

/** What is put around the beginning or the end of words: its start, its end, and what has to be left of it. */
const marks: Record<'markdown' | 'html', [string, string, string][]> = {
  markdown: [
    ['**', '**', ''],
    ['[', '](https://exempel.se/x)', '](https://exempel.se/x)'],
  ],
  html: [
    ['<b>', '</b>', ''],
    ['<a href="https://exempel.se/x">', '</a>', '<a href="https://exempel.se/x">'],
  ],
};

describe.each(['markdown', 'html'] as const)('a phrase of the lists of terms in %s', (format) => {
  const phrases = builtinRules()
    .flatMap(({ meta }) => meta.fel)
    .flatMap(({ text, finds, suggests }) =>
      /^[\p{L} ,.]+$/u.test(text) && suggests?.[0] && finds[0]?.includes(' ')
        ? [{ text, phrase: finds[0]!, wording: suggests[0]! }]
        : [],
    );

  test('can begin, end or stand in markup, and what is read is the new wording', () => {
    expect(phrases.length).toBeGreaterThan(50);
    const read = (text: string) =>
      analyse({ text, format })
        .blocks.filter(({ within }) => within === undefined)
        .map((block) => block.text);
    for (const { text, phrase, wording } of phrases) {
      const at = text.indexOf(phrase);
      const cut = at + phrase.indexOf(' ');
      const end = at + phrase.length;
      const expected = read(text.slice(0, at) + wording + text.slice(end));
      for (const [open, close, kept] of marks[format]) {
        for (const [from, to] of [
          [at, cut],
          [cut + 1, end],
          [Math.max(0, text.lastIndexOf(' ', at - 2) + 1), cut],
        ] as const) {
          const source = text.slice(0, from) + open + text.slice(from, to) + close + text.slice(to);
          const start = at + (from <= at ? open.length : 0);
          const stop = end + open.length + (to < end ? close.length : 0);
          const put = withMarkup(wording, source, { start, end: stop }, format);
          const after = source.slice(0, start) + put + source.slice(stop);
          expect(read(after), source).toEqual(expected);
          expect(after).toContain(kept);
        }
      }
    }
  });
});
