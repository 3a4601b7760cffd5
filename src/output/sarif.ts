import type {
  Location,
  Log,
  Notification,
  ReportingDescriptor,
  Result,
  Run,
  Suppression as SarifSuppression,
} from 'sarif';
import packageFile from '../../package.json' with { type: 'json' };
import { ruleList } from '../engine/index.ts';
import type { Finding, MessageLanguage, RuleMeta, Severity } from '../rules/types.ts';
import { jsonWithList, listHere } from './json-pieces.ts';
import { gateNames } from './messages.ts';
import { type CheckedFile, checkedOf, type Report, type RunFault } from './outcome.ts';
import { describePlace, messageWithPlace } from './places.ts';
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
export function* toSarif({ outcomes, language, hasBaseline, faults }: Report): Generator<string> {
  const checked = checkedOf(outcomes);
  const failed = outcomes.filter((outcome) => 'error' in outcome);
  const rules = new Rules(language);
  // The rules come before the results that point to them.
  for (const { result, gates = [] } of checked) {
    for (const { id } of gates) rules.indexOf(id);
    for (const { ruleId } of result.findings) rules.indexOf(ruleId);
  }
  const log: Omit<Log, 'runs'> & { runs: (Omit<Run, 'results'> & { results: string[] })[] } = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'klarsprak', semanticVersion: packageFile.version, rules: rules.used } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failed.length === 0 && faults.length === 0,
            toolExecutionNotifications: failed.map(({ path, error }) => ({
              level: 'error',
              message: { text: error },
              locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
            })),
            ...(faults.length === 0 ? {} : { toolConfigurationNotifications: faults.map(notificationOf) }),
          },
        ],
        results: [listHere],
      },
    ],
  };
  yield* jsonWithList(log, resultsOf(checked, rules, language, hasBaseline));
}

function notificationOf({ file, line, message }: RunFault): Notification {
  if (file === undefined) return { level: 'error', message: { text: message } };
  const region = line === undefined ? {} : { region: { startLine: line } };
  return {
    level: 'error',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: artifact(file), ...region } }],
  };
}

function* resultsOf(
  checked: readonly CheckedFile[],
  rules: Rules,
  language: MessageLanguage,
  hasBaseline: boolean,
): Generator<Result> {
  for (const { path, result, gates = [] } of checked) {
    for (const { id, message } of gates) {
      yield {
        ruleId: id,
        ruleIndex: rules.indexOf(id),
        level: 'error',
        message: { text: message[language] },
        locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
        ...(hasBaseline ? { baselineState: 'new' } : {}),
      };
    }
    for (const finding of result.findings) yield resultOf(finding, path, rules, hasBaseline);
  }
}

function resultOf(finding: Finding, path: string, rules: Rules, hasBaseline: boolean): Result {
  const { ruleId, severity, fingerprint, suppressed } = finding;
  const isOld = suppressed?.kind === 'baseline' || suppressed?.kind === 'unchanged';
  return {
    ruleId,
    ruleIndex: rules.indexOf(ruleId),
    level: levels[severity],
    message: { text: messageWithPlace(finding, rules.language) },
    locations: [locationOf(finding, path, rules.language)],
    // The first is the name that GitHub goes by.
    partialFingerprints: { primaryLocationLineHash: fingerprint, 'klarsprak/v1': fingerprint },
    ...(hasBaseline ? { baselineState: isOld ? 'unchanged' : 'new' } : {}),
    ...(suppressed === undefined ? {} : { suppressions: [suppressionOf(suppressed)] }),
  };
}

/** In a document the place stands in words: the lines of its text stand nowhere in the file. */
function locationOf(finding: Finding, path: string, language: MessageLanguage): Location {
  const { place, line, column, endLine, endColumn } = finding;
  const artifactLocation = artifact(path);
  if (place === undefined) {
    const region = { startLine: line, startColumn: column, endLine, endColumn };
    return { physicalLocation: { artifactLocation, region } };
  }
  const name = describePlace(place, language);
  const fullyQualifiedName = [place.heading, name].filter(Boolean).join(' / ');
  return {
    physicalLocation: { artifactLocation },
    ...(name === '' ? {} : { logicalLocations: [{ name, fullyQualifiedName, kind: 'element' }] }),
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
  readonly language: MessageLanguage;
  readonly #indexes = new Map<string, number>();
  readonly #known: ReadonlyMap<string, RuleMeta> = new Map(ruleList().map((meta) => [meta.id, meta]));

  constructor(language: MessageLanguage) {
    this.language = language;
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
    const { language } = this;
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
