import type { Finding, MessageLanguage } from '../rules/types.ts';
import { countedFindings } from '../suppress/counted.ts';
import { words } from './messages.ts';
import type { CheckedFile, Report } from './outcome.ts';
import { messageWithPlace, placeLabel } from './places.ts';
import { element, escapeXml, xmlDocument } from './xml.ts';

/**
 * JUnit XML, as Jenkins and GitLab read it: a suite a text, a failed case for each finding that makes it fail and
 * for each gate. Other findings stand in the suite's output. A text that passes is one case.
 */
export function toJunit(report: Report): string {
  const suites = [
    ...report.faults.map(({ file, line, message }) => brokenSuite(faultPlace(file, line), message)),
    ...report.outcomes.map((outcome) =>
      'error' in outcome ? brokenSuite(outcome.path, outcome.error) : suiteOf(outcome, report),
    ),
  ];
  const count = (name: 'tests' | 'failures' | 'errors') =>
    suites.reduce((sum, suite) => sum + suite[name], 0);
  const attributes = {
    name: 'klarsprak',
    tests: count('tests'),
    failures: count('failures'),
    errors: count('errors'),
  };
  const content = suites.map(({ xml }) => `\n  ${xml}`).join('');
  return xmlDocument(element('testsuites', attributes, content === '' ? '' : `${content}\n`));
}

function faultPlace(file = 'klarsprak', line?: number): string {
  return line === undefined ? file : `${file}:${line}`;
}

interface Suite {
  tests: number;
  failures: number;
  errors: number;
  xml: string;
}

function suiteOf({ path, result, gates = [] }: CheckedFile, { language, failing }: Report): Suite {
  const counted = countedFindings(result);
  const cases = [
    ...gates.map(({ id, measure, message }) =>
      testCase(path, `${id} ${measure}`, failure(id, message[language], message[language])),
    ),
    ...counted
      .filter((finding) => failing.has(finding))
      .map((finding) =>
        testCase(
          path,
          nameOf(finding, language),
          failure(finding.ruleId, messageWithPlace(finding, language), details(finding, language)),
        ),
      ),
  ];
  const failures = cases.length;
  if (failures === 0) cases.push(testCase(path, words[language].passes));
  const others = counted.filter((finding) => !failing.has(finding));
  const output = others.map((finding) => `${nameOf(finding, language)}: ${finding.message}`).join('\n');
  if (output !== '') cases.push(element('system-out', {}, escapeXml(output)));
  return suite(path, { tests: Math.max(failures, 1), failures, errors: 0 }, cases);
}

function brokenSuite(path: string, error: string): Suite {
  const broken = element('error', { message: error, type: 'klarsprak' });
  return suite(path, { tests: 1, failures: 0, errors: 1 }, [testCase(path, 'klarsprak', broken)]);
}

function suite(path: string, counts: Omit<Suite, 'xml'>, parts: readonly string[]): Suite {
  const content = parts.map((part) => `\n    ${part}`).join('');
  return { ...counts, xml: element('testsuite', { name: path, ...counts }, `${content}\n  `) };
}

function testCase(path: string, name: string, content = ''): string {
  return element('testcase', { classname: path, name }, content);
}

function failure(type: string, message: string, text: string): string {
  return element('failure', { message, type }, escapeXml(text));
}

function nameOf(finding: Finding, language: MessageLanguage): string {
  return `${finding.ruleId} ${placeLabel(finding, language)}`;
}

function details(finding: Finding, language: MessageLanguage): string {
  return `${placeLabel(finding, language)} ${finding.message}\n${finding.note}`;
}
