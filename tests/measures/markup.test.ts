import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/index.ts';
import { swedish } from '../support/swedish.ts';

/** A text as its writer thinks of it. */
type Part =
  | { kind: 'paragraph'; sentences: string[] }
  | { kind: 'heading'; text: string }
  | { kind: 'list'; items: string[] };

const sentence = fc.constantFrom(
  'Du kan söka bygglov hos oss.',
  'Kommunen ska handlägga din ansökan inom tio veckor från den dag då den är komplett.',
  'Vi svarar på frågor kl. 9.30 varje dag, t.ex. om avgiften.',
  'Hur gör du?',
  'Avgiften är 1 200 kronor (2026) enligt 4 kap. 1 § i taxan.',
  'Åk gärna buss!',
  'Ett s.k. förhandsbesked gäller i två år, men du får inte börja bygga förrän du har fått lov.',
  'Socialtjänsten, skolan och äldreomsorgen samarbetar.',
);
const part: fc.Arbitrary<Part> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('paragraph' as const),
      // Plain text takes a short line that ends with a question for a heading, as readers do.
      sentences: fc
        .array(sentence, { minLength: 1, maxLength: 5 })
        .map((sentences) => [...sentences, 'Du får ett besked från oss så snart som möjligt.']),
    }),
  },
  fc.record({
    kind: fc.constant('heading' as const),
    text: fc.constantFrom('Så här söker du bygglov', 'Avgifter', 'När får du svar?'),
  }),
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(fc.constantFrom('en ritning', 'din ansökan om lov', 'Du betalar avgiften senare.'), {
      minLength: 2,
      maxLength: 4,
    }),
  }),
);
/** A heading stands before running text, as in texts; two in a row are no shape that plain text can show. */
const text = fc
  .array(part, { minLength: 1, maxLength: 12 })
  .map((parts) =>
    parts.filter(({ kind }, index) => kind === 'paragraph' || parts[index + 1]?.kind === 'paragraph'),
  )
  .filter((parts) => parts.length > 0);

const asPlain = (parts: readonly Part[]): string =>
  parts
    .map((one) => {
      if (one.kind === 'paragraph') return one.sentences.join(' ');
      return one.kind === 'heading' ? one.text : one.items.map((item) => `- ${item}`).join('\n');
    })
    .join('\n\n');

/** Some words in bold, as links, with references: none of it is text. */
const asMarkdown = (parts: readonly Part[]): string =>
  parts
    .map((one) => {
      const mark = (words: string) =>
        words
          .replaceAll('bygglov', '**bygg*lov***')
          .replaceAll('avgiften', '[avgiften](/taxa "Taxan")')
          .replaceAll('å', '&aring;');
      if (one.kind === 'paragraph') return mark(one.sentences.join('\n'));
      return one.kind === 'heading'
        ? `## ${mark(one.text)}`
        : one.items.map((item) => `* ${mark(item)}`).join('\n');
    })
    .join('\n\n<!-- en anmärkning om texten. -->\n\n');

const asHtml = (parts: readonly Part[]): string =>
  parts
    .map((one) => {
      const mark = (words: string) =>
        words
          .replaceAll('bygglov', '<b>bygg</b>&shy;lov')
          .replaceAll('avgiften', '<a href="/taxa" title="Taxan">avgiften</a>')
          .replaceAll('å', '&#229;');
      if (one.kind === 'paragraph') return `<p>${mark(one.sentences.join('\n  '))}</p>`;
      return one.kind === 'heading'
        ? `<h2>${mark(one.text)}</h2>`
        : `<ul>${one.items.map((item) => `<li>${mark(item)}`).join('')}</ul>`;
    })
    .join('<!-- en anmärkning om texten. -->');

describe('measures are of the words, not of the markup', () => {
  const measured = (source: string, format: 'plain' | 'markdown' | 'html') =>
    check({ text: source, format }, { swedish, documentType: 'webbsida' }).measures;

  test('the same words have the same measures as plain text, Markdown and HTML', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const plain = measured(asPlain(parts), 'plain');
        expect(measured(asMarkdown(parts), 'markdown')).toEqual(plain);
        expect(measured(asHtml(parts), 'html')).toEqual(plain);
      }),
      { numRuns: Number(process.env.RUNS ?? 100) },
    );
  });

  test('among them OVIX, of a text that is long enough for it', () => {
    const long = fc.sample(text, { numRuns: 40, seed: 1 }).flat();
    const plain = measured(asPlain(long), 'plain');
    expect(plain.ovix).not.toBeNull();
    expect(measured(asMarkdown(long), 'markdown').ovix).toBe(plain.ovix);
    expect(measured(asHtml(long), 'html').ovix).toBe(plain.ovix);
  });
});
