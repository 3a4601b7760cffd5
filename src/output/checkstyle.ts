import { countedFindings } from '../suppress/counted.ts';
import type { Report } from './outcome.ts';
import { messageWithPlace } from './places.ts';
import { element, xmlDocument } from './xml.ts';

/** Checkstyle XML, as Jenkins, SonarQube and reviewdog read it. */
export function toCheckstyle({ outcomes, language, faults }: Report): string {
  const files = outcomes.map((outcome) => {
    const errors =
      'error' in outcome
        ? [error(1, 1, 'error', outcome.error, '')]
        : [
            ...(outcome.gates ?? []).map(({ id, message }) => error(1, 1, 'error', message[language], id)),
            ...countedFindings(outcome.result).map((finding) => {
              const [line, column] = finding.place === undefined ? [finding.line, finding.column] : [1, 1];
              return error(
                line,
                column,
                finding.severity,
                messageWithPlace(finding, language),
                finding.ruleId,
              );
            }),
          ];
    const content = errors.map((one) => `\n    ${one}`).join('');
    return element('file', { name: outcome.path }, content === '' ? '' : `${content}\n  `);
  });
  const broken = faults.map(({ file = 'klarsprak', line = 1, message }) =>
    element('file', { name: file }, `\n    ${error(line, 1, 'error', message, '')}\n  `),
  );
  const content = [...broken, ...files].map((file) => `\n  ${file}`).join('');
  return xmlDocument(element('checkstyle', { version: '4.3' }, content === '' ? '' : `${content}\n`));
}

function error(line: number, column: number, severity: string, message: string, ruleId: string): string {
  const source = ruleId === '' ? 'klarsprak' : `klarsprak.${ruleId}`;
  return element('error', { line, column, severity, message, source });
}
