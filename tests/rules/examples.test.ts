import { describe, expect, test } from 'vitest';
import { documentTypes } from '../../src/document-type/document-types.ts';
import { builtinRules, check } from '../../src/engine/index.ts';
import type { Finding, RightExample, RuleMeta } from '../../src/rules/types.ts';
import { english, swedish } from '../support/swedish.ts';

/** The findings of one rule in one of its examples. */
function findingsIn(meta: RuleMeta, example: RightExample): Finding[] {
  const documentType = example.documentType ?? meta.documentTypes?.[0] ?? 'text';
  const result = check(
    { text: example.text, format: example.format ?? 'markdown' },
    {
      swedish,
      english,
      documentType,
      rules: {
        // An example shows what the rule itself sees, whatever else is said of the same words.
        ...Object.fromEntries((meta.yieldsTo ?? []).map((id) => [id, 'off'])),
        // A rule that is off is tried as if somebody had turned it on.
        ...(meta.severity === 'off' ? { [meta.id]: 'warning' } : {}),
      },
    },
  );
  expect(result.problems).toEqual([]);
  return result.findings.filter((finding) => finding.ruleId === meta.id);
}

/** Words of a sentence that is cut; longer ones have little more to show. */
const longestCut = 25;

/** What is left of each sentence when it is cut before or behind any of its words. */
function piecesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|\n+/u).flatMap((sentence) => {
    const words = sentence.split(' ');
    if (words.length > longestCut) return [];
    return words
      .slice(1)
      .flatMap((_, cut) => [words.slice(0, cut + 1).join(' '), words.slice(cut + 1).join(' ')]);
  });
}

describe.each(builtinRules().map(({ meta }) => [meta.id, meta] as const))('rule %s', (id, meta) => {
  test('runs by itself with -t "rule ID", as new-rule says', () => {
    expect(expect.getState().currentTestName).toContain(`rule ${id} `);
  });

  test('has a card with source, reasons and examples', () => {
    expect(meta.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(meta.sources.length).toBeGreaterThan(0);
    expect(meta.fel.length).toBeGreaterThanOrEqual(2);
    expect(meta.ratt.length).toBeGreaterThanOrEqual(2);
    for (const texts of [meta.title, meta.what, meta.why, meta.todo, ...Object.values(meta.messages)]) {
      expect(texts.sv.trim()).not.toBe('');
      expect(texts.en.trim()).not.toBe('');
    }
    for (const type of [...(meta.documentTypes ?? []), ...(meta.notDocumentTypes ?? [])]) {
      expect(documentTypes).toHaveProperty(type);
    }
  });

  test.each(meta.fel.map((example) => ({ ...example })))('marks what it should in: $text', (example) => {
    const findings = findingsIn(meta, example);
    expect(findings.map((finding) => finding.actual)).toEqual(example.finds);
    for (const [index, wanted] of (example.suggests ?? []).entries()) {
      if (wanted !== '') expect(findings[index]?.suggestions).toContain(wanted);
    }
    for (const finding of findings) {
      expect(finding.message, 'a message has no unfilled places').not.toMatch(/\{\w+\}/u);
      expect(finding.note).toContain('Källa: ');
    }
  });

  test.each(meta.ratt.map((example) => ({ ...example })))('leaves alone: $text', (example) => {
    expect(findingsIn(meta, example).map((finding) => finding.actual)).toEqual([]);
  });

  test('stops on no beginning or end of its examples', () => {
    const pieces = new Set([...meta.fel, ...meta.ratt].flatMap(({ text }) => piecesOf(text)));
    const { problems } = check(
      { text: [...pieces].join('\n\n'), format: 'plain' },
      {
        swedish,
        english,
        documentType: meta.documentTypes?.[0] ?? 'text',
        rules: meta.severity === 'off' ? { [meta.id]: 'warning' } : {},
      },
    );
    expect(problems).toEqual([]);
  });
});
