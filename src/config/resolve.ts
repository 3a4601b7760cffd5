import type { DocumentType } from '../document-type/document-types.ts';
import type { RuleSetting } from '../engine/index.ts';
import type { MessageLanguage } from '../rules/types.ts';
import { pathMatcher } from './match.ts';
import type { Configuration, FailLimit, ResolvedSettings, Settings } from './types.ts';

/** What the command line sets: it goes before all else. */
export interface CommandLineSettings {
  documentType?: DocumentType;
  language?: MessageLanguage;
  rules?: Record<string, RuleSetting>;
  failOn?: FailLimit;
  maxWarnings?: number;
}

/** The scope of a warning limit that holds for all texts of a run. */
export const commandLineScope = 'command line';

/** A layer of settings; a later layer goes before an earlier one. */
interface Layer {
  settings: Settings;
  /** Names the texts that the layer holds for, so that their warnings are counted together. */
  scope: string;
}

/**
 * Settings of one text: defaults < configuration < its overrides in order < what the text says of itself
 * (left to the engine: see `defaultDocumentType`) < command line. Levels and options of rules are merged rule
 * by rule, lists of words and term files are joined, gates are laid over each other when the document type is known
 * (`gatesFor`), all else is replaced.
 *
 * @param path Path of the text relative to the configuration's folder, with forward slashes.
 */
export function resolveSettings(
  path: string,
  configuration: Configuration | undefined,
  commandLine: CommandLineSettings = {},
): ResolvedSettings {
  const layers: Layer[] = [];
  if (configuration) {
    layers.push({ settings: configuration, scope: 'configuration' });
    for (const [index, override] of (configuration.overrides ?? []).entries()) {
      if (pathMatcher(override.files)(path)) layers.push({ settings: override, scope: `override ${index}` });
    }
  }
  layers.push({ settings: withoutType(commandLine), scope: commandLineScope });

  const resolved: ResolvedSettings = {
    language: 'sv',
    rules: {},
    accept: [],
    terms: [],
    failOn: 'warning',
    requireReason: false,
    gates: [],
    ...(commandLine.documentType === undefined ? {} : { documentType: commandLine.documentType }),
  };
  for (const { settings, scope } of layers) {
    if (settings.documentType !== undefined) resolved.defaultDocumentType = settings.documentType;
    if (settings.language !== undefined) resolved.language = settings.language;
    for (const [id, setting] of Object.entries(settings.rules ?? {})) {
      const earlier = Object.hasOwn(resolved.rules, id) ? resolved.rules[id] : undefined;
      resolved.rules[id] = mergeRuleSetting(earlier, setting);
    }
    for (const word of settings.accept ?? []) resolved.accept.push(word);
    for (const term of settings.terms ?? []) resolved.terms.push(term);
    if (settings.requireReason !== undefined) resolved.requireReason = settings.requireReason;
    if (settings.gates !== undefined) resolved.gates.push(settings.gates);
    if (settings.maxWarnings !== undefined) {
      resolved.maxWarnings = { limit: settings.maxWarnings, scope };
      // A number of warnings is allowed, so one warning alone no longer fails, unless a later word says so.
      if (resolved.failOn === 'warning') resolved.failOn = 'error';
    }
    if (settings.failOn !== undefined) resolved.failOn = settings.failOn;
  }
  return resolved;
}

function withoutType({ documentType: _, ...settings }: CommandLineSettings): Settings {
  return settings;
}

/** The later level holds; options that it does not name keep their earlier values. */
function mergeRuleSetting(earlier: RuleSetting | undefined, later: RuleSetting): RuleSetting {
  const level = typeof later === 'string' ? later : later[0];
  const options = {
    ...(typeof earlier === 'object' ? earlier[1] : {}),
    ...(typeof later === 'object' ? later[1] : {}),
  };
  return Object.keys(options).length === 0 ? level : [level, options];
}
