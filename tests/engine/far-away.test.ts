import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtinRules, Checker } from '../../src/engine/index.ts';
import { type FormatId, textFormats } from '../../src/format/types.ts';
import type { Finding } from '../../src/rules/types.ts';
import { english, swedish } from '../support/swedish.ts';

/** Rules that look at one block or its sentences. The others weigh the whole text and may change with any edit. */
const local = new Set(
  builtinRules()
    .filter(({ document }) => document === undefined)
    .map(({ meta }) => meta.id),
);
// A text that names no type is guessed anew after each edit, and the type chooses the rules.
const checker = new Checker({ swedish, english, documentType: 'text' });

const paragraphs = [
  'Ansökan om bistånd skall inkomma till nämnden, som därefter fattar beslut i ärendet.',
  'Undertecknad erlägger avgiften på grund av att fakturan inkom i förväg. Han gör en utredning.',
  'Du kan ringa oss om du vill ha hjälp. Vi svarar mellan kl. 9-17 alla dagar i veckan.',
  'Kommunen ska i enlighet med 4 kap. 1 § socialtjänstlagen verkställa de insatser som har beviljats, t.ex. hemtjänst.',
  'Vi skickar räkningen till dig. Du betalar den före den 15 mars.',
  'Han ser de i skogen. Beslutet gäller gällande taxan, och det och det är inte klart.',
  'Avgiften är 500:- per månad och betalas den 2026-05-01 via autogiro.',
];
const far = [
  'Biblioteket har öppet varje dag. Du får låna tio böcker åt gången.',
  'Ansökan skall inges senast under vecka 12 m.m.',
  'Undertecknad erlägger avgiften på grund av att fakturan inkom i förväg. Han gör en utredning.',
];
/** Stands between what is edited and what is looked at, and stays. */
const between = ['Parken ligger vid ån. Där finns bänkar och bord.', 'Bussen går varje timme från torget.'];

const layouts: Record<FormatId, (paragraphs: readonly string[]) => string> = {
  plain: (all) => all.join('\n\n'),
  markdown: (all) => all.join('\n\n'),
  html: (all) => all.map((text) => `<p>${text}</p>`).join('\n'),
};

/** What is found in a stretch of the text, with offsets from its beginning. */
function foundIn(findings: readonly Finding[], from: number, to: number) {
  return findings
    .filter(({ ruleId, start, end }) => local.has(ruleId) && start >= from && end <= to)
    .map(({ ruleId, severity, start, end, actual, message, suggestions, anchor }) => ({
      ruleId,
      severity,
      start: start - from,
      end: end - from,
      actual,
      message,
      suggestions,
      anchor,
    }));
}

describe('edits far away leave findings alone', () => {
  const some = (from: readonly string[]) =>
    fc.array(fc.constantFrom(...from), { minLength: 1, maxLength: 4 });
  test.each(textFormats)('before and after the edit: %s', (format) => {
    const layout = layouts[format];
    fc.assert(
      fc.property(some(paragraphs), some(far), some(far), fc.boolean(), (near, old, changed, isAfter) => {
        const [versions, seen] = [
          [old, changed].map((edited) =>
            layout(isAfter ? [...near, ...between, ...edited] : [...edited, ...between, ...near]),
          ),
          layout(near).length,
        ];
        const [before, after] = versions.map((text) => {
          const { findings } = checker.check({ text, format });
          return isAfter ? foundIn(findings, 0, seen) : foundIn(findings, text.length - seen, text.length);
        });
        expect(after).toEqual(before);
      }),
      { numRuns: Number(process.env.RUNS ?? 100) },
    );
  });
});
