import { readFileSync, writeFileSync } from 'node:fs';
import type { FormatId } from '../../src/format/types.ts';
import type { Figures } from './all.ts';
import type { Scope } from './checkers.ts';
import { goals } from './goals.ts';

/** The tables of docs/prestanda.md, each between comments that name it, made from the figures of one run. */

const document = 'docs/prestanda.md';

const formats: Readonly<Record<FormatId, string>> = {
  plain: 'vanlig text',
  markdown: 'Markdown',
  html: 'HTML',
};
const scopes: Readonly<Record<Scope, string>> = {
  everything: 'allt',
  rules: 'regler och taggar, utan stavning',
};

/** A number as Swedish writes it. */
function number(value: number): string {
  return String(value).replace('.', ',');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '--:'))), ...rows.map(line)].join(
    '\n',
  );
}

/** A goal beside the figure that was to reach it. */
function judged(goal: number | undefined, isMet: (goal: number) => boolean, sign: string, unit = ''): string {
  return goal === undefined
    ? ''
    : `${sign} ${number(goal)}${unit}: ${isMet(goal) ? 'nått' : '**inte nått**'}`;
}

const makers: Readonly<Record<string, (figures: Figures) => string>> = {
  maskin: ({ day, node, cores, load }) =>
    `Mätt ${day} med Node ${node.slice(1)} på ${cores} processorkärnor. Belastningen var ${number(load[0])} före och ${number(load[1])} efter.`,

  genomstromning: ({ throughput }) =>
    table(
      [
        '',
        '0,1 MB',
        '1 MB',
        '5 MB',
        '20 MB',
        'MB per processorsekund (5 MB)',
        'mål för 5 MB',
        '5 MB mot 1 MB',
        'exponent',
      ],
      throughput.map(({ format, scope, sizes, exponent, fiveToOne }) => [
        `${formats[format]}, ${scopes[scope]}`,
        ...Object.values(sizes).map(({ mbPerSecond }) => number(mbPerSecond)),
        number(sizes['5'].mbPerProcessorSecond),
        judged(goalOf(format, scope), (goal) => sizes['5'].mbPerSecond >= goal, '≥'),
        `${number(fiveToOne)} (${judged(goals.fiveToOne, (goal) => fiveToOne <= goal, '≤')})`,
        number(exponent),
      ]),
    ),

  start: ({ start }) =>
    table(
      ['', 'ms', 'gånger tiden', 'gånger processortiden', 'mål'],
      Object.entries(start).map(([name, { ms, ratio, processorRatio }]) => [
        `\`${name}\``,
        String(ms),
        number(ratio),
        processorRatio === null ? '' : number(processorRatio),
        judged(goals.start[name], (goal) => ratio <= goal, '≤'),
      ]),
    ),

  minne: ({ memory }) =>
    table(
      ['5 MB', 'som text, MB', 'som JSON, MB', 'mål'],
      Object.entries(memory).map(([format, { stylish, json }]) => [
        formats[format as FormatId],
        String(stylish),
        String(json),
        judged(goals.peakMB, (goal) => stylish <= goal, '≤', ' MB'),
      ]),
    ),

  tangent: ({ keystroke }) =>
    table(
      [
        '',
        'median, ms',
        'p95, ms',
        'p99, ms',
        'p95 läst, ms',
        'första svaret, ms',
        'hela texten, ms',
        'minne som mest, MB',
      ],
      Object.entries(keystroke).map(([format, { keystrokeMs, readMs, ...times }]) => [
        formats[format as FormatId],
        number(keystrokeMs.median),
        number(keystrokeMs.p95),
        number(keystrokeMs.p99),
        number(readMs.p95),
        number(Math.round(times.firstDiagnosticsMs)),
        number(Math.round(times.wholeDiagnosticsMs)),
        String(Math.max(times.rssMB.most, times.rssMB.atEnd ?? 0)),
      ]),
    ),

  andra: ({ peers }) =>
    Object.entries(peers)
      .map(([format, results]) =>
        table(
          [formats[format as FormatId], 'MB per processorsekund', 'gånger klarspraks processortid'],
          Object.entries(results).map(([name, { mbPerSecond, times }]) => [
            name,
            number(mbPerSecond),
            number(times),
          ]),
        ),
      )
      .join('\n\n'),
};

function goalOf(format: FormatId, scope: Scope): number | undefined {
  const known: Readonly<Record<FormatId, Partial<Record<Scope, number>>>> = goals.mbPerSecond;
  return known[format][scope];
}

/** Writes the tables into docs/prestanda.md. Throws as `withTables` does. */
export function writeTables(figures: Figures): void {
  writeFileSync(document, withTables(readFileSync(document, 'utf8'), figures));
}

/**
 * The text of the document with the tables of these figures.
 *
 * @throws Error when it has no place for one of them.
 */
export function withTables(text: string, figures: Figures): string {
  let written = text;
  for (const [name, make] of Object.entries(makers)) {
    const [start, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
    const from = written.indexOf(start);
    const to = written.indexOf(end, from);
    if (from < 0 || to < 0) throw new Error(`${document} has no place for the table: ${start} … ${end}`);
    written = `${written.slice(0, from + start.length)}\n${make(figures)}\n${written.slice(to)}`;
  }
  return written;
}
