import { hashOf } from '../rules/fingerprint.ts';
import type { Severity } from '../rules/types.ts';
import { countedFindings } from '../suppress/counted.ts';
import { toJsonText } from './build-commands.ts';
import type { Report } from './outcome.ts';
import { messageWithPlace } from './places.ts';

/** An issue of GitLab's code quality report. */
interface Issue {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  location: { path: string; lines: { begin: number; end: number } };
}

const severities: Readonly<Record<Severity, Issue['severity']>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

/** A code quality report of GitLab, for the widget of a merge request. */
export function toGitlab({ outcomes, language, faults }: Report): string {
  const issues: Issue[] = faults.map(({ file = '.', line = 1, message }) => ({
    description: message,
    check_name: 'klarsprak',
    fingerprint: hashOf([file, 'klarsprak', message], 32),
    severity: 'blocker',
    location: { path: file, lines: { begin: line, end: line } },
  }));
  for (const outcome of outcomes) {
    const path = outcome.path.replace(/^(?:\.\/)+/u, '');
    const add = (
      name: string,
      identity: string,
      severity: Issue['severity'],
      description: string,
      [begin, end] = [1, 1],
    ) =>
      issues.push({
        description,
        check_name: name,
        // One of its kind in the report, and equal sentences stand on many pages.
        fingerprint: hashOf([path, name, identity], 32),
        severity,
        location: { path, lines: { begin, end } },
      });
    if ('error' in outcome) {
      add('klarsprak', '', 'blocker', outcome.error);
      continue;
    }
    for (const { id, measure, message } of outcome.gates ?? []) {
      add(id, measure, 'critical', message[language]);
    }
    for (const finding of countedFindings(outcome.result)) {
      const { ruleId, fingerprint, severity, place, line, endLine } = finding;
      add(
        ruleId,
        fingerprint,
        severities[severity],
        messageWithPlace(finding, language),
        place ? undefined : [line, endLine],
      );
    }
  }
  return `${toJsonText(issues, 2)}\n`;
}
