import type { Log, ReportingDescriptor, Result, Suppression as SarifSuppression } from 'sarif';
import packageFile from '../../package.json' with { type: 'json' };
import { ruleList } from '../engine/index.ts';
import type { Finding, MessageLanguage, RuleMeta, Severity } from '../rules/types.ts';
import { toJsonText } from './build-commands.ts';
import { gateNames } from './messages.ts';
import type { CheckedFile, Report } from './outcome.ts';
import { wellFormed } from './well-formed.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * SARIF 2.1.0 (OASIS), for GitHub code scanning, Azure DevOps and others. Suppressed findings are there with their
 * suppression; gates are results of rules of their own.
 */
export function toSarif({ outcomes, language, hasBaseline }: Report): string {
  const checked = outcomes.filter((outcome): outcome is CheckedFile => 'result' in outcome);
  const failed = outcomes.filter((outcome) => 'error' in outcome);
  const rules = new Rules(language);
  const results = checked.flatMap(({ path, result, gates = [] }) => [
    ...gates.map(
      ({ id, message }): Result => ({
        ruleId: id,
        ruleIndex: rules.indexOf(id),
        level: 'error',
        message: { text: message[language] },
        locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
        ...(hasBaseline ? { baselineState: 'new' } : {}),
      }),
    ),
    ...result.findings.map((finding) => resultOf(finding, path, rules, hasBaseline)),
  ]);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'klarsprak', semanticVersion: packageFile.version, rules: rules.used } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failed.length === 0,
            toolExecutionNotifications: failed.map(({ path, error }) => ({
              level: 'error',
              message: { text: error },
              locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
            })),
          },
        ],
        results,
      },
    ],
  };
  return `${toJsonText(log, 2)}\n`;
}

function resultOf(finding: Finding, path: string, rules: Rules, hasBaseline: boolean): Result {
  const { ruleId, severity, message, fingerprint, suppressed } = finding;
  const isOld = suppressed?.kind === 'baseline' || suppressed?.kind === 'unchanged';
  return {
    ruleId,
    ruleIndex: rules.indexOf(ruleId),
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(path),
          region: {
            startLine: finding.line,
            startColumn: finding.column,
            endLine: finding.endLine,
            endColumn: finding.endColumn,
          },
        },
      },
    ],
    // The first is the name that GitHub goes by.
    partialFingerprints: { primaryLocationLineHash: fingerprint, 'klarsprak/v1': fingerprint },
    ...(hasBaseline ? { baselineState: isOld ? 'unchanged' : 'new' } : {}),
    ...(suppressed === undefined ? {} : { suppressions: [suppressionOf(suppressed)] }),
  };
}

function suppressionOf({ kind, reason }: NonNullable<Finding['suppressed']>): SarifSuppression {
  return {
    kind: kind === 'inline' ? 'inSource' : 'external',
    status: 'accepted',
    ...(reason === undefined ? {} : { justification: reason }),
  };
}

/** The path as a URI reference, relative to where the program was run. */
function artifact(path: string): { uri: string; uriBaseId?: string } {
  if (/^[a-z][a-z0-9+.-]+:\/\//iu.test(path)) return { uri: encodeURI(wellFormed(path)) };
  const uri = wellFormed(path).split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}

/** The rules that results point to, in the order in which they are met. */
class Rules {
  readonly used: ReportingDescriptor[] = [];
  readonly #language: MessageLanguage;
  readonly #indexes = new Map<string, number>();
  readonly #known: ReadonlyMap<string, RuleMeta> = new Map(ruleList().map((meta) => [meta.id, meta]));

  constructor(language: MessageLanguage) {
    this.#language = language;
  }

  indexOf(id: string): number {
    let index = this.#indexes.get(id);
    if (index === undefined) {
      index = this.used.push(this.#describe(id)) - 1;
      this.#indexes.set(id, index);
    }
    return index;
  }

  #describe(id: string): ReportingDescriptor {
    const language = this.#language;
    const meta = this.#known.get(id);
    if (meta === undefined) {
      const gate = Object.hasOwn(gateNames, id) ? gateNames[id as keyof typeof gateNames] : undefined;
      return gate === undefined ? { id } : { id, shortDescription: { text: gate[language] } };
    }
    return {
      id,
      name: meta.title[language],
      shortDescription: { text: meta.title[language] },
      fullDescription: { text: meta.what[language] },
      help: { text: `${meta.why[language]} ${meta.todo[language]}` },
      ...(meta.severity === 'off' ? {} : { defaultConfiguration: { level: levels[meta.severity] } }),
      properties: { tags: [meta.group] },
    };
  }
}
