import { type DocumentType, isDocumentType } from '../document-type/document-types.ts';
import type { CheckResult } from '../engine/types.ts';
import type { Measures } from '../measures/types.ts';
import type { Localised } from '../rules/types.ts';
import type { Score } from '../score/index.ts';
import { countByRule, countedFindings } from '../suppress/counted.ts';

/** What a text was like on a day. Holds nothing of the text itself. */
export interface HistoryEntry {
  version: 1;
  /** `2026-05-04` */
  date: string;
  /** The text's path, or a hash of it where names are masked. */
  name: string;
  type: DocumentType;
  department: string;
  measures: Measures;
  score: Pick<Score, 'total' | 'vardat' | 'enkelt' | 'begripligt'>;
  /** Number of findings by rule, without those that are suppressed. */
  findings: Record<string, number>;
}

/** Makes the entry of a checked text. */
export function historyEntry(
  result: CheckResult,
  about: Pick<HistoryEntry, 'date' | 'name' | 'department'>,
): HistoryEntry {
  const { documentType, measures, score } = result;
  const { total, vardat, enkelt, begripligt } = score;
  return {
    version: 1,
    ...about,
    type: documentType,
    measures,
    score: { total, vardat, enkelt, begripligt },
    findings: Object.fromEntries(countByRule(countedFindings(result))),
  };
}

/** A line of the file, with its line break. */
export function historyLine(entry: HistoryEntry): string {
  return `${JSON.stringify(entry)}\n`;
}

/** Reads a file of entries, JSON lines. A line that is none is left out and told. */
export function readHistory(text: string): {
  entries: HistoryEntry[];
  problems: { line: number; message: Localised }[];
} {
  const entries: HistoryEntry[] = [];
  const problems: { line: number; message: Localised }[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    if (line.trim() === '') continue;
    const entry = readEntry(line);
    if (entry === undefined) {
      problems.push({
        line: index + 1,
        message: {
          sv: 'Raden är ingen rad i en klarspråkshistorik. Den räknas inte, och lämnas som den är.',
          en: 'The line is no line of a plain language history. It is not counted, and left as it is.',
        },
      });
    } else entries.push(entry);
  }
  return { entries, problems };
}

function readEntry(line: string): HistoryEntry | undefined {
  let value: Partial<HistoryEntry> | null;
  try {
    value = JSON.parse(line) as Partial<HistoryEntry> | null;
  } catch {
    return undefined;
  }
  const sound =
    typeof value === 'object' &&
    value?.version === 1 &&
    isDay(value.date) &&
    typeof value.name === 'string' &&
    typeof value.department === 'string' &&
    typeof value.type === 'string' &&
    isDocumentType(value.type) &&
    typeof value.measures === 'object' &&
    value.measures !== null &&
    Object.values(value.measures).every(isMeasured) &&
    typeof value.score === 'object' &&
    value.score !== null &&
    Object.values(value.score).every(isScored);
  return sound ? (value as HistoryEntry) : undefined;
}

/** Numbers of a line that somebody has edited would make means of nothing: text, and figures without end. */
const isMeasured = (value: unknown): boolean =>
  typeof value !== 'string' && (typeof value !== 'number' || Math.abs(value) < 1e9);

const isScored = (value: unknown): boolean =>
  value === null || (typeof value === 'number' && value >= 0 && value <= 100);

/** True for a day that exists, as `2026-05-04`. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
