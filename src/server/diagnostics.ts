import { createHash } from 'node:crypto';
import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Position,
} from 'vscode-languageserver/node';
import { formatNumber } from '../output/messages.ts';
import type { Finding, MessageLanguage, Severity } from '../rules/types.ts';
import type { OpenDocument } from './document.ts';
import type { TextPositions } from './positions.ts';
import { rulePageUri } from './rule-pages.ts';
import type { ServerSettings } from './settings.ts';
import { serverTexts } from './texts.ts';

const diagnosticSource = 'klarspråk';

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** A finding as the client shows it. */
export function toDiagnostic(finding: Finding, positions: TextPositions): Diagnostic {
  const page = rulePageUri(finding.ruleId);
  return {
    range: positions.range(finding.start, finding.end),
    severity: severities[finding.severity],
    code: finding.ruleId,
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
    source: diagnosticSource,
    message: finding.message,
  };
}

/**
 * True for a finding that touches the last edit while the writer has not paused: a mark under the caret hinders
 * who is in the middle of a word.
 */
export function isHeld(finding: Finding, document: OpenDocument, of: number, pause: number): boolean {
  const { lastEdit, revision } = document;
  if (lastEdit === undefined || revision !== of || performance.now() - lastEdit.time >= pause) return false;
  return touchesLastEdit(finding, document);
}

/** True for a finding at the place where the writer last wrote. */
export function touchesLastEdit({ start, end }: Finding, { lastEdit }: OpenDocument): boolean {
  return lastEdit !== undefined && start <= lastEdit.end && end >= lastEdit.start;
}

/** How far ahead in the diagnostics before one is looked for: an edit adds or takes away a few. */
const farthest = 8;

/**
 * The diagnostics of findings, the most that the settings allow, with a note when there are more.
 *
 * @param before Those of the text as it was: what has stayed the same is the same object, so that it is known to whoever
 *   compares or writes them.
 */
export function toDiagnostics(
  findings: readonly Finding[],
  positions: TextPositions,
  { maxFindings }: Pick<ServerSettings, 'maxFindings'>,
  language: MessageLanguage,
  before: readonly Diagnostic[] = [],
): Diagnostic[] {
  const shown: Diagnostic[] = [];
  let next = 0;
  for (const finding of findings) {
    if (shown.length === maxFindings) break;
    let at = next;
    while (at < before.length && at < next + farthest && !isOf(before[at]!, finding, positions)) at++;
    if (at < before.length && at < next + farthest) {
      shown.push(before[at]!);
      next = at + 1;
    } else {
      shown.push(toDiagnostic(finding, positions));
    }
  }
  const left = findings.length - shown.length;
  if (left > 0) {
    const last = positions.position(findings[shown.length]!.start);
    shown.push({
      range: { start: last, end: last },
      severity: DiagnosticSeverity.Information,
      source: diagnosticSource,
      message: serverTexts[language].moreFindings(formatNumber(left, language)),
      tags: [DiagnosticTag.Unnecessary],
    });
  }
  return shown;
}

/** True for a diagnostic that says what the finding would say, at the place where it stands now. */
function isOf(
  { code, message, severity, range }: Diagnostic,
  finding: Finding,
  positions: TextPositions,
): boolean {
  return (
    code === finding.ruleId &&
    message === finding.message &&
    severity === severities[finding.severity] &&
    positions.isAt(finding.start, range.start) &&
    positions.isAt(finding.end, range.end)
  );
}

/** True when two lists of diagnostics show the same. */
export function areSame(some: readonly Diagnostic[], others: readonly Diagnostic[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, index) => {
      const other = others[index]!;
      return (
        one === other ||
        (one.message === other.message &&
          one.code === other.code &&
          one.severity === other.severity &&
          isSamePosition(one.range.start, other.range.start) &&
          isSamePosition(one.range.end, other.range.end))
      );
    })
  );
}

function isSamePosition(one: Position, other: Position): boolean {
  return one.line === other.line && one.character === other.character;
}

/** The id of a report: the same diagnostics have the same one, in this run of the server and in the next. */
export function resultId(items: readonly Diagnostic[]): string {
  // What the rest follows from: to write it all as JSON, once more than the answer, would take longer than the hash.
  const parts: unknown[] = [];
  for (const { range, severity, code, message } of items) {
    const { start, end } = range;
    parts.push(start.line, start.character, end.line, end.character, severity, code, message);
  }
  return createHash('sha1').update(parts.join('\0')).digest('base64url');
}
