import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type DocumentType, documentTypes } from '../../src/document-type/document-types.ts';
import { builtinRules, Checker, type CheckResult } from '../../src/engine/index.ts';
import { english, swedish } from '../support/swedish.ts';

/**
 * Golden texts: for each document type one text as it is often written (`-tung`) and one in plain language
 * with the same content (`-klar`), and texts with slips (`-slarvig`), in which every rule has something to find that
 * finds nothing in the others. The snapshots have been read by eye: a diff is a change that a writer
 * will see. `npx vitest run tests/corpus -u` writes them anew.
 */
const folder = dirname(fileURLToPath(import.meta.url));
const names = readdirSync(join(folder, 'texts')).sort();

/** Contested advice that is off unless somebody asks for it. */
const offByDefault = Object.fromEntries(
  builtinRules()
    .filter(({ meta }) => meta.severity === 'off')
    .map(({ meta }) => [meta.id, 'info' as const]),
);

const results = new Map(names.map((name) => [name, checkText(name)]));

function typeOf(name: string): DocumentType {
  return name.replace(/-(?:tung|klar|slarvig)\.\w+$/u, '') as DocumentType;
}

function checkText(name: string): CheckResult {
  const text = readFileSync(join(folder, 'texts', name), 'utf8');
  const rules = name.includes('-slarvig.') ? offByDefault : {};
  return new Checker({ documentType: typeOf(name), swedish, english, rules }).check({ text, path: name });
}

const marks = { error: 'error', warning: 'warning', info: 'info' } as const;

/** The measures, then a line a finding. Long sentences are cut: the line is to be read by people. */
function snapshotOf({ measures, findings }: CheckResult): string {
  const { words, sentences, lix } = measures;
  const lines = findings.map(({ line, column, severity, ruleId, actual, suggestions }) => {
    const shown = actual.length > 70 ? `${actual.slice(0, 50)}…` : actual;
    const advice = suggestions.length > 0 ? ` → ${suggestions.join(' / ')}` : '';
    return `${line}:${column} ${marks[severity]} ${ruleId} "${shown.replace(/\s+/gu, ' ')}"${advice}`;
  });
  const head = `words ${words}, sentences ${sentences}, LIX ${lix === null ? '–' : Math.round(lix)}`;
  return `${[head, ...lines].join('\n')}\n`;
}

const wordsIn = (text: string) =>
  text.replace(/<[^>]*>/gu, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}:.'’-]*/gu)?.length ?? 0;

/** Warnings and errors per 1,000 words of all texts whose name ends so. */
function graveRate(ending: string): number {
  let grave = 0;
  let words = 0;
  for (const [name, { findings }] of results) {
    if (!name.includes(ending)) continue;
    grave += findings.filter(({ severity }) => severity !== 'info').length;
    words += wordsIn(readFileSync(join(folder, 'texts', name), 'utf8'));
  }
  return (1000 * grave) / words;
}

describe('the golden texts', () => {
  test('there is a heavy and a plain text of each document type', () => {
    const types = Object.keys(documentTypes).filter((type) => type !== 'text');
    for (const ending of ['-tung.', '-klar.']) {
      expect(names.filter((name) => name.includes(ending)).map(typeOf)).toEqual(types.sort());
    }
  });

  test('every rule finds something in one of them', () => {
    const found = new Set(
      [...results.values()].flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)),
    );
    expect(
      builtinRules()
        .map(({ meta }) => meta.id)
        .filter((id) => !found.has(id)),
    ).toEqual([]);
  });

  test.each(names)('%s has the findings that were reviewed', async (name) => {
    const snapshot = join(folder, 'snapshots', `${name.replace(/\.\w+$/u, '')}.snap.txt`);
    await expect(snapshotOf(results.get(name)!)).toMatchFileSnapshot(snapshot);
  });

  test('plain texts are quiet: at most 3 warnings per 1,000 words', () => {
    expect(graveRate('-klar.')).toBeLessThanOrEqual(3);
  });

  test.each(names.filter((name) => name.includes('-tung.')))(
    '%s has far more than its plain rewriting',
    (heavy) => {
      const plain = heavy.replace('-tung.', '-klar.');
      const grave = (name: string) =>
        results.get(name)!.findings.filter(({ severity }) => severity !== 'info').length;
      expect(grave(heavy)).toBeGreaterThan(3.3 * Math.max(1, grave(plain)));
    },
  );
});
