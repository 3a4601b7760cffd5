import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, formatOf } from '../../src/engine/index.ts';
import { decodeRaw } from '../../src/format/decode.ts';
import { type FormatId, textFormats } from '../../src/format/types.ts';
import type { Finding } from '../../src/rules/types.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const collapse = (text: string) => text.replace(/[\s\u00a0]+/gu, ' ').trim();

/** Line and column of an offset, the slow and certain way. */
function position(text: string, offset: number): [number, number] {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/u);
  return [before.length, before[before.length - 1]!.length + 1];
}

function expectExact(source: string, format: FormatId, findings: readonly Finding[]): void {
  for (const finding of findings) {
    const raw = source.slice(finding.start, finding.end);
    expect(collapse(decodeRaw(format, raw)), `${finding.ruleId} in ${JSON.stringify(raw)}`).toBe(
      collapse(finding.actual),
    );
    expect([finding.line, finding.column]).toEqual(position(source, finding.start));
    expect([finding.endLine, finding.endColumn]).toEqual(position(source, finding.end));
  }
}

/** The same text in the shapes that text comes in. */
const shapes: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'with CRLF': (text) => text.replace(/\r?\n/gu, '\r\n'),
  'with a BOM': (text) => `\ufeff${text}`,
  decomposed: (text) => text.normalize('NFD'),
  'with an emoji before each stop': (text) => text.replaceAll('. ', ' 👩‍🦽. '),
};

describe.each(readdirSync(join(root, 'examples')).filter((name) => formatOf(name) !== undefined))(
  '%s',
  (name) => {
    const text = readFileSync(join(root, 'examples', name), 'utf8');
    test.each(Object.entries(shapes))('every finding’s offsets slice the source exactly, %s', (_, shape) => {
      const source = shape(text);
      const { findings } = check({ text: source, path: name });
      // The rewritten letter is what a text is to become.
      if (!name.includes('omskrivet')) expect(findings.length).toBeGreaterThan(0);
      expectExact(source, formatOf(name)!, findings);
    });
  },
);

/** Words that rules find, written the ways that markup allows. */
const word = fc.constantFrom(
  'Avgiften',
  'skall',
  'erläggas',
  't.ex.',
  'bl.a.',
  'ej',
  '2026-05-01',
  'kl. 9-17',
  'och',
  'hyran',
  'läs',
  'föreligger',
  '👍🏽',
  'e\u0301n',
);
const glue = fc.constantFrom(' ', ' ', ' ', '\n', '\r\n', '\u00a0', ' \u00ad');
const prose = fc
  .array(fc.tuple(word, glue), { minLength: 3, maxLength: 40 })
  .map((pairs) => `${pairs.flat().join('').trim()}.`);

const inlineMarkdown = prose.map((text) =>
  text.replace(/skall/gu, '**ska&#108;l**').replace(/ej/gu, '*e*j').replaceAll('ä', '&auml;'),
);
const markdown = fc.array(
  fc.oneof(
    prose,
    inlineMarkdown,
    prose.map((text) => `## ${text.replace(/[\r\n]+/gu, ' ')}`),
    prose.map((text) =>
      text
        .replace(/\r?\n/gu, ' ')
        .split('och')
        .map((item) => `- ${item.trim()}`)
        .join('\n'),
    ),
    prose.map((text) => `> ${text.replace(/\r?\n/gu, '\n> ')}`),
    prose.map((text) => `1. Först\n\n   ${text.replace(/\r?\n/gu, '\n   ')}`),
  ),
  { maxLength: 6 },
);
const html = fc.array(
  fc.oneof(
    prose.map((text) => `<p>${text}</p>`),
    prose.map(
      (text) =>
        `<p>${text.replaceAll('skall', '<b>sk</b>a&shy;ll').replaceAll('ä', '&auml;').replaceAll('t.ex.', 't.&#x65;x.')}</p>`,
    ),
    prose.map((text) => `<ul><li>${text}<li>${text.toUpperCase()}</ul>`),
    prose.map((text) => `<div>${text}<br>${text}</div>`),
    prose.map((text) => `<table><tr><td>${text}</td></tr></table>`),
  ),
  { maxLength: 6 },
);

describe('generated markup', () => {
  test('Markdown: every finding slices exactly', () => {
    fc.assert(
      fc.property(markdown, fc.constantFrom('\n\n', '\r\n\r\n'), (parts, gap) => {
        const source = parts.join(gap);
        expectExact(source, 'markdown', check({ text: source, format: 'markdown' }).findings);
      }),
      { numRuns: 300 },
    );
  });

  test('HTML: every finding slices exactly', () => {
    fc.assert(
      fc.property(html, (parts) => {
        const source = parts.join('\n');
        expectExact(source, 'html', check({ text: source, format: 'html' }).findings);
      }),
      { numRuns: 300 },
    );
  });

  test('plain text: every finding slices exactly', () => {
    fc.assert(
      fc.property(
        fc.array(prose, { maxLength: 6 }),
        fc.constantFrom('\n\n', '\r\n\r\n', '\r\r'),
        (parts, gap) => {
          const source = parts.join(gap);
          expectExact(source, 'plain', check({ text: source, format: 'plain' }).findings);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('any text at all: no throw, ordered findings within the source, the same result twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom(...textFormats),
        (source, format) => {
          const { findings, problems } = check({ text: source, format });
          expect(problems).toEqual([]);
          for (const finding of findings) {
            expect(0 <= finding.start && finding.start < finding.end && finding.end <= source.length).toBe(
              true,
            );
          }
          expect(check({ text: source, format }).findings).toEqual(findings);
        },
      ),
      { numRuns: 300 },
    );
  });
});
