import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/engine/check.ts';
import { builtinRules } from '../../src/rules/catalogue.ts';
import type { TermData } from '../../src/rules/terms/data.ts';
import { TermMatcher } from '../../src/rules/terms/matcher.ts';
import { parsePattern } from '../../src/rules/terms/pattern.ts';
import { isTermRule } from '../../src/rules/terms/rule.ts';
import { loadGlossary } from '../../src/rules/yaml/glossary-file.ts';
import { loadRuleFile } from '../../src/rules/yaml/rule-file.ts';

/** What became of the rows of a term list. */
export interface TermReport {
  rows: number;
  /** Rows that stand in a rule file, by the level at which they are marked. */
  kept: Record<string, number>;
  dropped: number;
  /** Rows that nobody has judged: neither in the lists nor in `data/terms-dropped.tsv`. */
  unjudged: string[];
  /** Rows with confidence `låg` that are marked as warnings or errors all the same. */
  lowAsWarning: string[];
  entries: {
    total: number;
    byConfidence: Record<string, number>;
    byRule: Record<string, number>;
    /** Entries without category, source or confidence: each must have all three. */
    incomplete: string[];
  };
}

const root = join(import.meta.dirname, '../..');

/**
 * Compares `terms.tsv` (term, replacements, category, confidence, note, source; with a head) with the term
 * files and with the rows that were dropped for a reason.
 *
 * @throws Error when the list or a rule file cannot be read.
 */
export function evaluateTerms(list: string): TermReport {
  const entries = readEntries();
  const kept = new Map<string, string>();
  for (const { term, level } of entries) {
    for (const text of writtenOut(term)) if (kept.get(text) !== 'warning') kept.set(text, level);
  }
  const dropped = new Set(rowsOf(join(root, 'data/terms-dropped.tsv')).map(([term]) => plain(term)));
  const report: TermReport = {
    rows: 0,
    kept: {},
    dropped: 0,
    unjudged: [],
    lowAsWarning: [],
    entries: { total: entries.length, byConfidence: {}, byRule: {}, incomplete: [] },
  };
  const matcher = new TermMatcher(builtinRules().filter(isTermRule));
  for (const [term = '', , , confidence] of rowsOf(list)) {
    report.rows++;
    const level =
      wordingsOf(term)
        .map((one) => kept.get(plain(one)))
        .find(Boolean) ?? markedAs(term, matcher);
    if (level !== undefined) report.kept[level] = (report.kept[level] ?? 0) + 1;
    else if (dropped.has(plain(term))) report.dropped++;
    else report.unjudged.push(term);
    if (confidence === 'låg' && (level === 'warning' || level === 'error')) report.lowAsWarning.push(term);
  }
  for (const { rule, group, term, confidence } of entries) {
    const { byConfidence, byRule, incomplete } = report.entries;
    byRule[rule] = (byRule[rule] ?? 0) + 1;
    byConfidence[confidence ?? '–'] = (byConfidence[confidence ?? '–'] ?? 0) + 1;
    if (group === '' || term.source === undefined || confidence === undefined) incomplete.push(term.term);
  }
  return report;
}

/** What a row may stand for: itself, what it gives in parentheses, and what is left without them. */
function wordingsOf(term: string): string[] {
  const inside = /\(([^)]*)\)/u.exec(term)?.[1] ?? '';
  const bare = term.replace(/\s*\([^)]*\)/gu, '');
  return [term, `${bare} ${inside}`, inside, bare].filter((wording) => wording.trim() !== '');
}

/**
 * The level at which a row's wording is marked, if it is: an inflected form (*erforderliga*), or the phrase that
 * the row gives in parentheses (*anledning av (med anledning av)*).
 */
function markedAs(term: string, matcher: TermMatcher): string | undefined {
  for (const wording of wordingsOf(term).slice(1)) {
    const text = wording.replace(/\.\.\.|…/gu, 'kommunal').trim();
    if (text === '') continue;
    const [block] = analyse({ text, format: 'plain' }).blocks;
    let level: string | undefined;
    if (block !== undefined) {
      matcher.block(block, 'text', (rule, report) => {
        level ??= report.severity ?? rule.meta.severity;
      });
    }
    if (level !== undefined) return level;
  }
  return undefined;
}

interface Entry {
  rule: string;
  group: string;
  term: TermData;
  level: string;
  confidence: TermData['confidence'];
}

function readEntries(): Entry[] {
  return [...readTermFiles(), ...readGlossary()];
}

/** The terms of the glossary: marked as `facktermer` where the text does not explain them. */
function readGlossary(): Entry[] {
  const name = 'data/glossary.yaml';
  const { entries, problems } = loadGlossary(readFileSync(join(root, name), 'utf8'), name);
  if (problems.length > 0) throw new Error(`${name}: ${problems[0]?.message.en}`);
  const rule = builtinRules().find(({ meta }) => meta.id === 'facktermer')!.meta;
  return entries.map((term): Entry => {
    // A term without a source of its own rests on the rule's, and its level is its confidence.
    const level = term.severity ?? rule.severity;
    return {
      rule: rule.id,
      group: term.field ?? '',
      term: { ...term, source: term.source ?? rule.sources[0]! },
      level,
      confidence: term.confidence ?? (level === 'warning' ? 'high' : 'medium'),
    };
  });
}

function readTermFiles(): Entry[] {
  const folder = join(root, 'rules/termer');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const { rule, problems } = loadRuleFile(readFileSync(join(folder, name), 'utf8'), name);
      if (rule === undefined || problems.length > 0) throw new Error(`${name}: ${problems[0]?.message.en}`);
      const { meta, terms } = rule.termData;
      return Array.from(terms, (term): Entry => {
        const level = term.severity ?? meta.severity;
        return { rule: meta.id, group: meta.group, term, level, confidence: term.confidence };
      });
    });
}

/** The wordings that a term's pattern stands for, with its words in their basic form; gaps count as nothing. */
function writtenOut(term: TermData): string[] {
  let texts = [''];
  for (const piece of parsePattern(term.term, term.class)) {
    if (piece.kind === 'gap') continue;
    const choices = piece.choices.flatMap(({ text, isList }) =>
      isList ? Object.keys(term.lists?.[text] ?? {}) : [text],
    );
    if (piece.optional) choices.push('');
    texts = texts.flatMap((text) => choices.map((choice) => plain(`${text} ${choice}`)));
    if (texts.length > 20_000) break;
  }
  return texts;
}

/** Spaces and case apart: `Mkr`, `i  syfte att`. */
function plain(text = ''): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}

function rowsOf(file: string): string[][] {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/u).slice(1);
  return lines.filter((line) => line.trim() !== '').map((line) => line.split('\t'));
}
