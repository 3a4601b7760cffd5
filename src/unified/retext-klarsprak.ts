import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import type { CheckOptions } from '../engine/index.ts';
import { Checker, formatOf } from '../engine/index.ts';
import type { FormatId } from '../format/types.ts';
import type { Severity } from '../rules/types.ts';

/** Options of the plugin: those of the engine, and the format when the file's name does not tell it. */
export interface RetextKlarsprakOptions extends CheckOptions {
  /** Default: by the file's name, else plain text. */
  format?: FormatId;
}

/** vfile's `fatal`: an error is true, a warning false, information undefined. */
const fatality: Record<Severity, boolean | undefined> = { error: true, warning: false, info: undefined };

/**
 * A unified plugin that runs klarsprak on the file and adds a message for each finding, with `actual`,
 * `expected`, `ruleId`, `source`, `url` and `note`. It reads the file, not the tree, so that it works in a
 * retext, remark or rehype pipeline alike and its positions are those of the source.
 */
export default function retextKlarsprak(options: RetextKlarsprakOptions = {}) {
  const { format, ...checkOptions } = options;
  const checker = new Checker(checkOptions);
  return (_tree: Root | object, file: VFile): void => {
    const text = String(file);
    const inputFormat = format ?? (file.path === undefined ? undefined : formatOf(file.path));
    const { findings, problems } = checker.check({
      text,
      ...(file.path === undefined ? {} : { path: file.path }),
      ...(inputFormat === undefined ? {} : { format: inputFormat }),
    });
    for (const finding of findings) {
      if (finding.suppressed !== undefined) continue;
      const message = file.message(finding.message, {
        place: {
          start: { line: finding.line, column: finding.column, offset: finding.start },
          end: { line: finding.endLine, column: finding.endColumn, offset: finding.end },
        },
        ruleId: finding.ruleId,
        source: 'klarsprak',
      });
      message.fatal = fatality[finding.severity];
      message.actual = finding.actual;
      message.expected = finding.suggestions;
      message.url = finding.url;
      message.note = finding.note;
    }
    for (const problem of problems) {
      file.message(problem.message[checkOptions.language ?? 'sv'], { source: 'klarsprak' }).fatal = undefined;
    }
  };
}
