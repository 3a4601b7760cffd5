import type { FormatName } from './format-names.ts';
import type { Report } from './outcome.ts';

/** How a format is shown where it goes to a terminal. */
export interface Appearance {
  color: boolean;
  /** Width of the terminal in columns. */
  columns?: number | undefined;
  /** Shows only what makes texts fail. */
  quiet: boolean;
  /** The day of the run, `2026-05-04`. */
  day: string;
}

/** Turns a finished run into the text of a format, or into its pieces where it may be too large to hold. */
export type Formatter = (report: Report, appearance: Appearance) => string | Generator<string>;

/**
 * The output formats, each loaded when it is asked for. A new one is a line here, its name in `format-names.ts`
 * and its words in the command line's help.
 */
const formatters = {
  stylish: async () => {
    const { toStylish } = await import('./stylish.ts');
    return ({ outcomes, language, failing }, { color, columns, quiet }) =>
      toStylish(outcomes, {
        language,
        color,
        columns,
        ...(quiet ? { only: (finding) => failing.has(finding) } : {}),
      });
  },
  json: async () => (await import('./json.ts')).toJson,
  ndjson: async () => (await import('./json.ts')).toNdjson,
  sarif: async () => (await import('./sarif.ts')).toSarif,
  github: async () => (await import('./github.ts')).toGithub,
  gitlab: async () => (await import('./gitlab.ts')).toGitlab,
  junit: async () => (await import('./junit.ts')).toJunit,
  checkstyle: async () => (await import('./checkstyle.ts')).toCheckstyle,
  markdown: async () => (await import('./markdown.ts')).toMarkdown,
  html: async () => (await import('../report/run.ts')).toReportOfRun,
} satisfies Record<FormatName, () => Promise<Formatter>>;

/** True for a format that shows the texts themselves: it needs `CheckedFile.document`. */
export function showsTexts(name: FormatName): boolean {
  return name === 'html';
}

/** Makes the text of a format, in pieces. They are made as they are asked for, once. */
export async function formatReport(
  name: FormatName,
  report: Report,
  appearance: Appearance,
): Promise<Iterable<string>> {
  const formatter: Formatter = await formatters[name]();
  const text = formatter(report, appearance);
  return typeof text === 'string' ? [text] : text;
}
