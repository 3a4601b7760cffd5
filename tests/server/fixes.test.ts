import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtinRules, Checker } from '../../src/engine/index.ts';
import { type FormatId, textFormats } from '../../src/format/types.ts';
import { OpenDocument } from '../../src/server/document.ts';
import { bestReplacements, sureFixes } from '../../src/server/fixes.ts';
import { english, swedish } from '../support/swedish.ts';

const languageIds: Record<FormatId, string> = { plain: 'plaintext', markdown: 'markdown', html: 'html' };
const checker = new Checker({ swedish, english, documentType: 'text' });

/** A text with all its sure fixes made once, as an editor makes them. */
function fixedOnce(text: string, format: FormatId): string {
  const document = new OpenDocument(
    { uri: 'untitled:x', languageId: languageIds[format], version: 1, text },
    'utf-16',
  );
  const edits = bestReplacements(document, sureFixes(checker.check({ text, format }).findings));
  document.change(
    edits.reverse().map(({ range, newText }) => ({ range, text: newText })),
    2,
  );
  return document.text;
}

/** A fix may bring forward another that it hid; more rounds than this would be a circle. */
const mostRounds = 4;

function fixedWhole(text: string, format: FormatId): string {
  let known = text;
  for (let round = 0; round < mostRounds; round++) {
    const next = fixedOnce(known, format);
    if (next === known) return known;
    known = next;
  }
  throw new Error(`still changing after ${mostRounds} rounds: ${JSON.stringify(known)}`);
}

const examples = builtinRules().flatMap(({ meta }) =>
  [...meta.fel, ...meta.ratt].map(({ text, format = 'markdown' }) => ({ id: meta.id, text, format })),
);

describe('sure fixes', () => {
  test('of every example of every rule come to an end', () => {
    for (const { id, text, format } of examples) {
      expect(() => fixedWhole(text, format), id).not.toThrow();
    }
  });

  test.each(textFormats)('of texts put together come to an end, and leave nothing to fix: %s', (format) => {
    const own = examples.filter((one) => one.format === format || format === 'plain').map(({ text }) => text);
    const gap = format === 'html' ? '\n' : '\n\n';
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...own), { minLength: 1, maxLength: 6 }), (parts) => {
        const fixed = fixedWhole(parts.join(gap), format);
        expect(sureFixes(checker.check({ text: fixed, format }).findings)).toEqual([]);
      }),
      { numRuns: Number(process.env.RUNS ?? 60) },
    );
  });
});
