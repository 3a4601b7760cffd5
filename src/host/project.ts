import { pathMatcher } from '../config/match.ts';
import { type CommandLineSettings, resolveSettings } from '../config/resolve.ts';
import type { ResolvedSettings } from '../config/types.ts';
import { Checker, type CheckResult, formatOf, type Problem } from '../engine/index.ts';
import { type ConfigurationOptions, Configurations, type LoadedConfiguration } from './configurations.ts';
import { english, loadSwedish } from './language-data.ts';
import type { ReadSource } from './read-source.ts';

/** What holds for one text. */
export interface TextSettings {
  settings: ResolvedSettings;
  configuration: LoadedConfiguration | undefined;
  /** True when the configuration leaves the text out. */
  ignored: boolean;
}

export interface ProjectOptions extends ConfigurationOptions {
  /** Goes before every configuration. */
  commandLine?: CommandLineSettings;
}

/**
 * Checks texts with the settings that hold where they lie: the one way from a file to findings, for the
 * command line and for editors. Configurations are read once; texts are given, and nothing of them is kept.
 */
export class Project {
  readonly #configurations: Configurations;
  readonly #commandLine: CommandLineSettings;
  // Texts with equal settings share a checker, so that its rules are compiled once.
  readonly #checkers = new Map<string, Checker>();
  readonly #ignores = new Map<LoadedConfiguration, (path: string) => boolean>();

  constructor({ commandLine = {}, ...options }: ProjectOptions) {
    this.#configurations = new Configurations(options);
    this.#commandLine = commandLine;
  }

  /** Finds the settings of a text by its absolute path. Throws a `HostError` when a named configuration is missing. */
  async settingsFor(file: string): Promise<TextSettings> {
    const configuration = await this.#configurations.forFile(file);
    const path = configuration?.pathOf(file) ?? '';
    return {
      settings: resolveSettings(path, configuration?.configuration, this.#commandLine),
      configuration,
      ignored: configuration !== undefined && this.#isIgnored(configuration, path),
    };
  }

  /** Checks a text, or a document that is read already. `path` is shown in problems and tells a text's format. */
  async check(
    source: string | ReadSource,
    path: string,
    { settings, configuration }: TextSettings,
  ): Promise<CheckResult> {
    const checker = await this.#checkerFor(settings, configuration);
    const format = formatOf(path);
    const read = typeof source === 'string' ? { text: source } : source;
    return checker.check({ ...read, path, ...(format === undefined ? {} : { format }) });
  }

  /** What is wrong in the configurations read since the last call. */
  takeProblems(): Problem[] {
    return this.#configurations.takeProblems();
  }

  #isIgnored(configuration: LoadedConfiguration, path: string): boolean {
    let matches = this.#ignores.get(configuration);
    if (matches === undefined) {
      matches = pathMatcher(configuration.configuration.ignore ?? []);
      this.#ignores.set(configuration, matches);
    }
    return matches(path);
  }

  async #checkerFor(
    settings: ResolvedSettings,
    configuration: LoadedConfiguration | undefined,
  ): Promise<Checker> {
    const { documentType, defaultDocumentType, language, rules, accept, terms } = settings;
    const home = terms.length === 0 ? '' : (configuration?.file ?? '');
    const key = JSON.stringify([documentType, defaultDocumentType, language, rules, accept, terms, home]);
    let checker = this.#checkers.get(key);
    if (checker === undefined) {
      const own = await configuration?.ownTerms(settings);
      checker = new Checker({
        ...(documentType === undefined ? {} : { documentType }),
        ...(defaultDocumentType === undefined ? {} : { defaultDocumentType }),
        ...(own === undefined ? {} : { extraRules: [own] }),
        swedish: await loadSwedish(),
        english,
        language,
        rules,
        accept,
      });
      this.#checkers.set(key, checker);
    }
    return checker;
  }
}
