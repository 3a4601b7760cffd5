import { LocalisedError } from '../base/localised-error.ts';
import { hashIn, normaliseText } from '../rules/fingerprint.ts';
import type { Finding, Localised } from '../rules/types.ts';

/** The version of the file. It goes up when an earlier program would read it wrongly. */
const baselineVersion = 1;

/** Findings that are known and agreed upon: equal ones of a text are one entry. Holds no text. */
export interface BaselineEntry {
  /** Of the text, relative to the baseline's folder, with forward slashes, NFC. */
  path: string;
  rule: string;
  /** `Finding.fingerprint` without its occurrence. */
  fingerprint: string;
  /** `Finding.anchor` */
  anchor: string;
  /** Characters of the marked text, white space collapsed. */
  length: number;
  /** `Finding.ends`, where it has them. Earlier programs wrote none. */
  ends?: string;
  /** How many such findings, from 1. */
  count: number;
}

/** What is agreed upon: old findings that count for nothing, and the score that no text may fall below. */
export interface Baseline {
  /** Sorted by path, rule, fingerprint and anchor. */
  entries: BaselineEntry[];
  /** Total score by path of the texts that have one. */
  scores: ReadonlyMap<string, number>;
}

export const emptyBaseline: Baseline = { entries: [], scores: new Map() };

/** A checked text as the baseline sees it. */
export interface BaselineText {
  path: string;
  findings: readonly Finding[];
  /** Total score. */
  score: number | null;
}

/** A baseline file that cannot be used. */
export class BaselineError extends LocalisedError {
  constructor(messages: Localised) {
    super('BaselineError', messages);
  }
}

/** Reads a baseline file. Throws a `BaselineError` that says what to do. */
export function readBaseline(text: string): Baseline {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    const conflict = /^(?:<{7}|={7}|>{7})/mu.test(text);
    // Without what V8 quotes of the file: a configuration can name any file.
    const reason = String((error as Error).message).replace(/, "[\s\S]*$/u, '');
    throw new BaselineError(
      conflict
        ? {
            sv: 'Filen har en olöst konflikt från git. Ta den ena sidan, vilken som, och kör sedan --update-baseline.',
            en: 'The file has a conflict of git in it. Take either side, then run --update-baseline.',
          }
        : {
            sv: `Filen går inte att läsa som JSON (${reason}). Hämta den senaste versionen som fungerade, eller ta bort den och kör --update-baseline.`,
            en: `The file cannot be read as JSON (${reason}). Fetch the last version that worked, or remove it and run --update-baseline.`,
          },
    );
  }
  const { version, findings, scores } = (content ?? {}) as Record<string, unknown>;
  if (version !== baselineVersion) {
    throw new BaselineError(
      typeof version === 'number' && version > baselineVersion
        ? {
            sv: `Filen är skriven av en nyare klarsprak (version ${version}, den här läser ${baselineVersion}). Uppdatera programmet.`,
            en: `The file was written by a later klarsprak (version ${version}, this one reads ${baselineVersion}). Update the program.`,
          }
        : {
            sv: 'Filen är ingen baslinje. Kontrollera namnet.',
            en: 'The file is no baseline. Check its name.',
          },
    );
  }
  if (!isListOf(findings, isEntry) || !isListOf(scores, isScore)) {
    throw new BaselineError({
      sv: 'Filen saknar något som ska stå på raderna. Hämta den senaste versionen som fungerade, eller ta bort den och kör --update-baseline.',
      en: 'Something is missing on the lines of the file. Fetch the last version that worked, or remove it and run --update-baseline.',
    });
  }
  return { entries: findings, scores: new Map(scores.map(({ path, total }) => [path, total])) };
}

function isListOf<Item>(value: unknown, isItem: (one: unknown) => one is Item): value is Item[] {
  return Array.isArray(value) && value.every(isItem);
}

function isEntry(value: unknown): value is BaselineEntry {
  const { path, rule, fingerprint, anchor, length, ends, count } = (value ?? {}) as Record<string, unknown>;
  const areTexts = [path, rule, fingerprint, anchor, ends ?? ''].every((one) => typeof one === 'string');
  return areTexts && Number.isInteger(length) && Number.isInteger(count) && (count as number) > 0;
}

function isScore(value: unknown): value is { path: string; total: number } {
  const { path, total } = (value ?? {}) as Record<string, unknown>;
  return typeof path === 'string' && typeof total === 'number';
}

/** The baseline as a file: JSON with one line an entry, so that a change of one finding is a change of one line. */
export function writeBaseline({ entries, scores }: Baseline): string {
  const lines = (values: readonly object[]) =>
    values.length === 0
      ? '[]'
      : `[\n${values.map((value) => `    ${JSON.stringify(value)}`).join(',\n')}\n  ]`;
  const sorted = [...entries].sort(byPlace);
  const totals = [...scores]
    .map(([path, total]) => ({ path, total }))
    .sort((a, b) => compare(a.path, b.path));
  return `{\n  "version": ${baselineVersion},\n  "findings": ${lines(sorted)},\n  "scores": ${lines(totals)}\n}\n`;
}

/**
 * The baseline that makes the given texts clean: their findings and scores now, and what the old one says of texts
 * that were not checked and still are there. Findings that the text itself turns off need no entry.
 *
 * @param gone Paths of the old baseline that no longer exist.
 */
export function updateBaseline(
  old: Baseline,
  texts: readonly BaselineText[],
  gone: ReadonlySet<string>,
): Baseline {
  const checked = new Set(texts.map(({ path }) => path));
  const isKept = (path: string) => !checked.has(path) && !gone.has(path);
  const scores = new Map([...old.scores].filter(([path]) => isKept(path)));
  const entries = old.entries.filter(({ path }) => isKept(path));
  for (const { path, findings, score } of texts) {
    if (score !== null) scores.set(path, score);
    const own = new Map<string, BaselineEntry>();
    for (const finding of findings) {
      const { ruleId: rule, fingerprint, anchor, ends, suppressed } = finding;
      if (suppressed?.kind === 'inline') continue;
      const hash = hashIn(fingerprint);
      const key = `${hash} ${anchor}`;
      const entry = own.get(key);
      if (entry !== undefined) {
        entry.count += 1;
        continue;
      }
      const length = markedLength(finding);
      const known = { path, rule, fingerprint: hash, anchor, length, count: 1 };
      own.set(key, ends === undefined ? known : { ...known, ends });
    }
    for (const entry of own.values()) entries.push(entry);
  }
  return { entries: entries.sort(byPlace), scores };
}

/** The length of what a finding speaks of, as the baseline has it: the marked text or its sentence. */
export function markedLength({ actual, extent }: Pick<Finding, 'actual' | 'extent'>): number {
  return extent ?? normaliseText(actual).length;
}

function byPlace(a: BaselineEntry, b: BaselineEntry): number {
  return (
    compare(a.path, b.path) ||
    compare(a.rule, b.rule) ||
    compare(a.fingerprint, b.fingerprint) ||
    compare(a.anchor, b.anchor)
  );
}

/** Order that is the same on every machine and in every locale. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
