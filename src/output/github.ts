import type { Severity } from '../rules/types.ts';
import { countedFindings } from '../suppress/counted.ts';
import { gateNames, words } from './messages.ts';
import type { Report } from './outcome.ts';
import { messageWithPlace } from './places.ts';

type Command = 'error' | 'warning' | 'notice';

const commands: Readonly<Record<Severity, Command>> = { error: 'error', warning: 'warning', info: 'notice' };

/** GitHub shows this many annotations of each type from a step; the rest stands only in the log. */
const shownPerType = 10;

/**
 * Workflow commands of GitHub Actions, which become annotations on the changed lines. What the platform would leave
 * out is told first.
 */
export function toGithub({ outcomes, language, faults }: Report): string {
  const lines: Record<Command, string[]> = { error: [], warning: [], notice: [] };
  for (const { message, ...place } of faults) {
    lines.error.push(annotation('error', { ...place, title: 'klarsprak' }, message));
  }
  for (const outcome of outcomes) {
    const { path } = outcome;
    if ('error' in outcome) {
      lines.error.push(annotation('error', { file: path, title: 'klarsprak' }, outcome.error));
      continue;
    }
    for (const { id, message } of outcome.gates ?? []) {
      const title = gateNames[id][language];
      lines.error.push(annotation('error', { file: path, title }, message[language]));
    }
    for (const finding of countedFindings(outcome.result)) {
      const command = commands[finding.severity];
      const { place, line, column, endLine, endColumn, ruleId } = finding;
      // The platform ignores columns of a stretch over several lines.
      const columns = line === endLine ? { col: column, endColumn } : {};
      const inLines = place === undefined ? { line, endLine, ...columns } : {};
      const properties = { file: path, ...inLines, title: ruleId };
      lines[command].push(annotation(command, properties, messageWithPlace(finding, language)));
    }
  }
  const over = (['error', 'warning', 'notice'] as const).filter((type) => lines[type].length > shownPerType);
  const hidden = over.reduce((sum, type) => sum + lines[type].length - shownPerType, 0);
  const notice =
    hidden === 0
      ? []
      : [annotation('notice', { title: 'klarsprak' }, words[language].githubHides(shownPerType, hidden))];
  const all = [...notice, ...lines.error, ...lines.warning, ...lines.notice];
  return all.map((line) => `${line}\n`).join('');
}

function annotation(command: Command, properties: Record<string, string | number>, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${command} ${list.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
