import type { ErrorObject } from 'ajv/dist/2020.js';
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isSeq,
  LineCounter,
  parseDocument,
  type YAMLError,
} from 'yaml';
import { didYouMean } from '../base/nearest.ts';
import { yamlFault } from '../base/yaml-fault.ts';
import { findDocumentType } from '../document-type/document-types.ts';
import type { Problem } from '../engine/index.ts';
import validate from '../generated/configuration.ts';
import type { Localised } from '../rules/types.ts';
import { checkRuleId, checkRuleSetting, type KnownRule } from './rule-settings.ts';
import type { Configuration, GateSettings, Gates, Settings } from './types.ts';
import { voidGuards } from './void-guards.ts';

type KeyPath = readonly (string | number)[];

/** A configuration file that has been read: what is sound in it, what is not, and where things stand. */
export interface ReadConfiguration {
  configuration: Configuration;
  problems: Problem[];
  /** Line of the value at a path such as `['overrides', 0, 'terms', 1]`, from 1. */
  lineOf(path: KeyPath): number;
}

/**
 * Reads a configuration: YAML, or JSON, which is YAML too. What is wrong is left out and told with its line,
 * so that the rest still holds. Rules are checked by `checkRules`, when the project's own are known.
 *
 * @param fileName Shown in problems.
 * @param key Reads only what stands under this key (`package.json`). Null is returned when it is not there.
 */
export function readConfiguration(text: string, fileName: string): ReadConfiguration;
export function readConfiguration(text: string, fileName: string, key: string): ReadConfiguration | null;
export function readConfiguration(text: string, fileName: string, key?: string): ReadConfiguration | null {
  const lines = new LineCounter();
  // A byte order mark is no content, and the parser counts it as a column.
  const source = text.replace(/^\uFEFF/u, '');
  const { document, fault } = parseSettings(source, lines);
  const lineOf = (path: KeyPath) => lineAt(document, lines, key === undefined ? path : [key, ...path]);
  const none = (problems: Problem[]): ReadConfiguration => ({ configuration: {}, problems, lineOf });

  if (fault) {
    // Another program's file that is broken is not ours to complain of.
    if (key !== undefined) return null;
    const conflict = /^<{7} /mu.exec(source);
    if (conflict !== null) {
      return none([
        { file: fileName, line: lines.linePos(conflict.index).line, message: syntaxFault('CONFLICT', '') },
      ]);
    }
    const { line } = lines.linePos(fault.pos[0]);
    return none([{ file: fileName, line, message: syntaxFault(fault.code, fault.message) }]);
  }
  let content: unknown;
  try {
    content = document.toJS();
  } catch (error) {
    // Aliases that would grow without end.
    return key === undefined
      ? none([{ file: fileName, line: 1, message: syntaxFault('BAD_ALIAS', String(error)) }])
      : null;
  }
  if (key !== undefined) {
    if (!isRecord(content) || !Object.hasOwn(content, key)) return null;
    content = content[key];
  }
  if (content === null || content === undefined) return none([]);
  if (!isRecord(content)) {
    const message = {
      sv: 'Inställningarna ska vara nycklar med värden, till exempel documentType: brev.',
      en: 'The settings must be keys with values, for example documentType: brev.',
    };
    return none([{ file: fileName, line: lineOf([]), message }]);
  }
  return { ...checked(content, fileName, lineOf), lineOf };
}

/** Parses a settings file without its byte order mark, and tells the first fault that makes it unreadable. */
export function parseSettings(
  source: string,
  lineCounter?: LineCounter,
): { document: Document.Parsed; fault: YAMLError | undefined } {
  const document = parseDocument(source, {
    ...(lineCounter === undefined ? {} : { lineCounter }),
    prettyErrors: false,
    // A second document is no error to the parser when it is to be silent, though nobody reads it.
    logLevel: 'error',
  });
  // Dashes at the end, as front matter has them, hide nothing.
  const hides = (from: number) =>
    source
      .slice(from)
      .replace(/^---|#.*$/gmu, '')
      .trim() !== '';
  const faults = document.errors.filter(({ code, pos }) => code !== 'MULTIPLE_DOCS' || hides(pos[0]));
  document.errors = faults;
  return { document, fault: faults[0] };
}

/**
 * Checks the rule settings of a read configuration against the rules that there are; what is wrong is taken
 * out and told.
 */
export function checkRules(
  read: ReadConfiguration,
  fileName: string,
  rules: readonly KnownRule[],
): { configuration: Configuration; problems: Problem[] } {
  const problems: Problem[] = [];
  const checkGate = <G extends GateSettings>(gates: G, path: KeyPath): G => {
    if (!gates.zeroTolerance) return gates;
    const zeroTolerance = gates.zeroTolerance.filter((id, index) => {
      const message = checkRuleId(id, rules);
      if (message === undefined) return true;
      problems.push({ file: fileName, line: read.lineOf([...path, 'zeroTolerance', index]), message });
      return false;
    });
    return { ...gates, zeroTolerance };
  };
  const checkGates = (gates: Gates, path: KeyPath): Gates => {
    const { documentTypes, ...all } = gates;
    const checkedGates: Gates = checkGate(all, path);
    if (documentTypes === undefined) return checkedGates;
    const byType = Object.entries(documentTypes).map(([type, own]) => [
      type,
      checkGate(own, [...path, 'documentTypes', type]),
    ]);
    return { ...checkedGates, documentTypes: Object.fromEntries(byType) };
  };
  const check = <S extends Settings>(given: S, path: KeyPath): S => {
    const settings =
      given.gates === undefined ? given : { ...given, gates: checkGates(given.gates, [...path, 'gates']) };
    if (settings.rules === undefined) return settings;
    const sound: NonNullable<Settings['rules']> = {};
    for (const [id, setting] of Object.entries(settings.rules)) {
      const unknown = checkRuleId(id, rules);
      const faults = unknown ? [unknown] : checkRuleSetting(rules.find((rule) => rule.id === id)!, setting);
      for (const message of faults) {
        problems.push({ file: fileName, line: read.lineOf([...path, 'rules', id]), message });
      }
      if (faults.length === 0) sound[id] = setting;
    }
    return { ...settings, rules: sound };
  };
  const { overrides, ...rest } = read.configuration;
  const configuration: Configuration = check(rest, []);
  if (overrides)
    configuration.overrides = overrides.map((entry, index) => check(entry, ['overrides', index]));
  // Rules as they are sound, gates with the places that they were read from.
  const asRead: Configuration = {
    ...configuration,
    ...gatesOf(rest),
    ...(overrides === undefined
      ? {}
      : {
          overrides: overrides.map((entry, index) => ({
            ...configuration.overrides![index]!,
            ...gatesOf(entry),
          })),
        }),
  };
  for (const { path, message } of voidGuards(asRead, rules)) {
    problems.push({ file: fileName, line: read.lineOf(path), message });
  }
  return { configuration, problems };
}

function gatesOf({ gates }: Settings): Pick<Settings, 'gates'> {
  return gates === undefined ? {} : { gates };
}

function checked(
  content: Record<string, unknown>,
  fileName: string,
  lineOf: (path: KeyPath) => number,
): { configuration: Configuration; problems: Problem[] } {
  validate(content);
  const faults = new Map<string, { path: KeyPath; message: Localised }>();
  const bad: KeyPath[] = [];
  for (const error of (validate as { errors?: ErrorObject[] | null }).errors ?? []) {
    const path = pathOf(error.instancePath, content);
    const setting = ruleSettingPath(path);
    if (setting) continue; // `checkRules` says it better.
    const fault = describe(error);
    if (!fault) continue;
    const place = fault.key === undefined ? path : [...path, fault.key];
    const id = JSON.stringify(place);
    if (!faults.has(id)) faults.set(id, { path: place, message: fault.message });
    bad.push(place);
  }
  const problems = [...faults.values()]
    .map(({ path, message }) => ({ file: fileName, line: lineOf(path), message }))
    .sort((a, b) => a.line - b.line);
  return { configuration: without(content, bad) as Configuration, problems };
}

/** The settings without what stands at the bad paths; an override without `files` holds for nothing. */
function without(content: Record<string, unknown>, bad: readonly KeyPath[]): unknown {
  const isBad = new Set(bad.map((path) => JSON.stringify(path)));
  const copy = (value: unknown, path: KeyPath): unknown => {
    if (isBad.has(JSON.stringify(path))) return undefined;
    // `checkRules` looks at a rule's [level, options] as it is.
    if (ruleSettingPath(path)) return value;
    if (Array.isArray(value)) {
      const items = value.map((item, index) => copy(item, [...path, index]));
      // Overrides keep their places, so that problems found later still name the right line.
      if (path.length === 1 && path[0] === 'overrides') return items.map(overrideOrNone);
      return items.filter((item) => item !== undefined);
    }
    if (!isRecord(value)) return value;
    const entries = Object.entries(value).map(([name, item]) => [name, copy(item, [...path, name])] as const);
    return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
  };
  return copy(content, []);
}

function overrideOrNone(entry: unknown): unknown {
  return isRecord(entry) && entry.files !== undefined ? entry : { files: [] };
}

/** Path of the rule setting that a path leads to or into, if it does. */
function ruleSettingPath(path: KeyPath): KeyPath | undefined {
  const start = path[0] === 'overrides' ? 2 : 0;
  return path[start] === 'rules' && path.length >= start + 2 ? path.slice(0, start + 2) : undefined;
}

function pathOf(pointer: string, content: unknown): KeyPath {
  const path: (string | number)[] = [];
  let value = content;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replace(/~1/gu, '/').replace(/~0/gu, '~');
    const step = Array.isArray(value) ? Number(name) : name;
    path.push(step);
    value = (value as Record<string | number, unknown>)[step];
  }
  return path;
}

function describe(error: ErrorObject): { key?: string; message: Localised } | undefined {
  const { keyword, params, instancePath } = error;
  const name = instancePath === '' ? '' : instancePath.split('/').at(-1)!;
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      const hint = didYouMean(key, known);
      return {
        key,
        message: {
          sv: `Nyckeln ”${key}” finns inte.${hint.sv || ` Nycklarna är: ${known.filter(isWord).join(', ')}.`}`,
          en: `There is no key “${key}”.${hint.en || ` The keys are: ${known.filter(isWord).join(', ')}.`}`,
        },
      };
    }
    case 'required': {
      const key = String(params.missingProperty);
      return {
        message: {
          sv: `Nyckeln ”${key}” saknas. Den säger vilka texter inställningarna gäller, till exempel files: ["brev/**"].`,
          en: `The key “${key}” is missing. It says which texts the settings hold for, for example files: ["brev/**"].`,
        },
      };
    }
    case 'enum': {
      const allowed = (params.allowedValues as unknown[]).map(String);
      // A list or a map is shown as it would be written.
      const value = typeof error.data === 'string' ? error.data : JSON.stringify(error.data);
      const meant = name === 'documentType' ? findDocumentType(value) : undefined;
      const hint = meant
        ? { sv: ` Menade du ”${meant}”?`, en: ` Did you mean “${meant}”?` }
        : didYouMean(value, allowed);
      return {
        message: {
          sv: `${name} kan inte vara ”${value}”.${hint.sv} Välj bland: ${allowed.join(', ')}.`,
          en: `${name} cannot be “${value}”.${hint.en} Choose from: ${allowed.join(', ')}.`,
        },
      };
    }
    case 'type':
      return { message: typeFault(label(error), [params.type].flat().map(String)) };
    case 'minimum':
      return {
        message: {
          sv: `${name} ska vara minst ${params.limit}.`,
          en: `${name} must be at least ${params.limit}.`,
        },
      };
    case 'maximum':
      return {
        message: {
          sv: `${name} ska vara högst ${params.limit}.`,
          en: `${name} must be at most ${params.limit}.`,
        },
      };
    case 'not':
      return {
        message: {
          sv: `${name} kan inte vara true. Skriv vad som krävs, eller false för inget krav.`,
          en: `${name} cannot be true. Write what is demanded, or false for nothing.`,
        },
      };
    case 'minItems':
    case 'minLength':
      return {
        message: { sv: `${label(error)} får inte vara tom.`, en: `${label(error)} must not be empty.` },
      };
    default:
      return undefined;
  }
}

/** The key that a fault stands at; for an item of a list, the list's key. */
function label(error: ErrorObject): string {
  const parts = error.instancePath.split('/');
  const last = parts.at(-1)!;
  return /^\d+$/u.test(last) ? `${parts.at(-2)}[${Number(last) + 1}]` : last;
}

/** What a list looks like that holds more than words. */
const lists: Readonly<Record<string, Localised>> = {
  overrides: {
    sv: 'en lista, med ett streck före varje del: - files: ["brev/**"]',
    en: 'a list, with a dash before each part: - files: ["brev/**"]',
  },
  files: { sv: 'en lista, till exempel ["brev/**"]', en: 'a list, for example ["brev/**"]' },
};

function typeFault(name: string, types: readonly string[]): Localised {
  const kinds: Record<string, Localised> = {
    array: lists[name] ?? { sv: 'en lista, till exempel [ett, två]', en: 'a list, for example [one, two]' },
    object: { sv: 'nycklar med värden', en: 'keys with values' },
    string: {
      sv: 'text. Sätt citattecken runt värdet om det är ett tal',
      en: 'text. Put quotation marks around the value if it is a number',
    },
    integer: { sv: 'ett heltal', en: 'a whole number' },
    number: { sv: 'ett tal', en: 'a number' },
    boolean: { sv: 'true eller false', en: 'true or false' },
  };
  const known = types.map((type) => kinds[type] ?? { sv: type, en: type });
  const sv = known.map((kind) => kind.sv).join(', eller ');
  const en = known.map((kind) => kind.en).join(', or ');
  return { sv: `${name} ska vara ${sv}.`, en: `${name} must be ${en}.` };
}

function syntaxFault(code: string, original: string): Localised {
  const { sv, en } = yamlFault(code, original);
  return {
    sv: `${sv} Inget i filen används förrän den går att läsa.`,
    en: `${en} Nothing in the file is used until it can be read.`,
  };
}

/** Line of the key at a path, of the value where it is a list's item, or of the nearest thing around it. */
function lineAt(document: Document, lines: LineCounter, path: KeyPath): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
      if (!pair) break;
      if (isNode(pair.key) && pair.key.range) offset = pair.key.range[0];
      node = pair.value;
    } else {
      if (!isSeq(node) || typeof step !== 'number') break;
      node = node.items[step];
      if (isNode(node) && node.range) offset = node.range[0];
    }
  }
  return lines.linePos(offset).line;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWord(key: string): boolean {
  return /^\w/u.test(key);
}
