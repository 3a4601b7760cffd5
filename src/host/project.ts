import nodePath from 'node:path';
import { pathMatcher } from '../config/match.ts';
import { type CommandLineSettings, resolveSettings } from '../config/resolve.ts';
import type { ResolvedSettings } from '../config/types.ts';
import type { DocumentType } from '../document-type/document-types.ts';
import {
  analyse,
  Checker,
  type CheckResult,
  formatOf,
  type Problem,
  type SourceInput,
  type TextMemory,
} from '../engine/index.ts';
import { openingOf } from '../format/opening.ts';
import type { FormatId } from '../format/types.ts';
import type { Glossary } from '../rules/terms/glossary.ts';
import type { StiffWord } from '../rules/terms/stiff-words.ts';
import type { Finding } from '../rules/types.ts';
import type { AnalysedDocument } from '../swedish/types.ts';
import { type ConfigurationOptions, Configurations, type LoadedConfiguration } from './configurations.ts';
import { english, loadSwedish } from './language-data.ts';
import type { ReadSource } from './read-source.ts';
import { isWebAddress } from './web-address.ts';

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
  /** Words that the person accepts in all texts, beside those of the configuration. */
  personalWords?: readonly string[];
}

/** What a host knows of a text beside its place. */
export interface TextKnowledge {
  /** Makes the next check of the same text quick. */
  memory?: TextMemory | undefined;
  /** Goes before the path. */
  format?: FormatId | undefined;
  /** See `SourceInput`. */
  changedLines?: SourceInput['changedLines'] | undefined;
}

function inputOf(
  source: string | ReadSource,
  path: string,
  { format = formatOf(path), changedLines }: TextKnowledge,
): SourceInput {
  return {
    ...(typeof source === 'string' ? { text: source } : source),
    path,
    ...(format === undefined ? {} : { format }),
    ...(changedLines === undefined ? {} : { changedLines }),
  };
}

/** Checkers that are kept: more than projects have of different settings, few enough to hold in memory. */
const mostCheckers = 16;

/**
 * Checks texts with the settings that hold where they lie: the one way from a file to findings, for the
 * command line and for editors. Configurations are read once; texts are given, and nothing of them is kept.
 */
export class Project {
  readonly #options: ConfigurationOptions;
  readonly #commandLine: CommandLineSettings;
  #configurations: Configurations;
  #personalWords: readonly string[];
  // Texts with equal settings share a checker, so that its rules are compiled once.
  readonly #checkers = new Map<string, { checker: Checker; ownTerms: boolean }>();
  readonly #ignores = new Map<LoadedConfiguration, (path: string) => boolean>();

  constructor({ commandLine = {}, personalWords = [], ...options }: ProjectOptions) {
    this.#options = options;
    this.#configurations = new Configurations(options);
    this.#commandLine = commandLine;
    this.#personalWords = personalWords;
  }

  /** Reads the configurations anew when they are next asked for. Rules whose settings stay the same stay compiled. */
  renew(personalWords: readonly string[]): void {
    this.#personalWords = personalWords;
    this.#configurations = new Configurations(this.#options);
    this.#ignores.clear();
    // Term files may have changed without their names.
    for (const [key, { ownTerms }] of this.#checkers) if (ownTerms) this.#checkers.delete(key);
  }

  /**
   * Finds the settings of a text by its absolute path. A page on the web has those of the working folder, whose
   * globs see its address. Throws a `HostError` when a named configuration is missing.
   */
  async settingsFor(file: string): Promise<TextSettings> {
    const isPage = isWebAddress(file);
    const configuration = isPage
      ? await this.#configurations.forFolder(this.#options.cwd)
      : await this.#configurations.forFile(file);
    const path = isPage ? file : (configuration?.pathOf(file) ?? '');
    const settings = resolveSettings(path, configuration?.configuration, this.#commandLine);
    for (const word of this.#personalWords) settings.accept.push(word);
    return {
      settings,
      configuration,
      ignored: configuration !== undefined && this.#isIgnored(configuration, path),
    };
  }

  /**
   * Checks a text, or a document that is read already. `path` is shown in problems and tells a text's format, unless
   * it is given; see `SourceInput` for the rest.
   */
  async check(
    source: string | ReadSource,
    path: string,
    place: TextSettings,
    knowledge?: TextKnowledge,
  ): Promise<CheckResult> {
    return (await this.checkKeeping(source, path, place, knowledge)).result;
  }

  /** As `check`, with the blocks and sentences of the text. */
  async checkKeeping(
    source: string | ReadSource,
    path: string,
    place: TextSettings,
    knowledge: TextKnowledge = {},
  ): Promise<{ result: CheckResult; document: AnalysedDocument }> {
    const checker = await this.#checkerFor(place);
    const input = inputOf(source, path, knowledge);
    const document = analyse(input, knowledge.memory);
    return { result: checker.checkAnalysed(document, input, knowledge.memory), document };
  }

  /**
   * What single blocks in the opening of a long text give, long before the whole is checked; see `Checker.checkBlocks`.
   *
   * @param length How much of the text is its opening, in UTF-16 units, about.
   */
  async checkOpening(
    text: string,
    path: string,
    place: TextSettings,
    { memory, format }: { memory: TextMemory; format: FormatId },
    length: number,
  ): Promise<Finding[]> {
    const checker = await this.#checkerFor(place);
    const opening = openingOf(text, format, length);
    return opening === undefined ? [] : checker.checkBlocks(inputOf(opening, path, { format }), memory);
  }

  /** The technical terms of the texts of a type, where the settings hold. */
  async glossary(place: TextSettings, type: DocumentType): Promise<Glossary> {
    return (await this.#checkerFor(place)).glossary(type);
  }

  /** The stiff words that begin as what was typed, where the settings hold. */
  async stiffWords(typed: string, place: TextSettings, type: DocumentType): Promise<StiffWord[]> {
    return (await this.#checkerFor(place)).stiffWords(typed, type);
  }

  /** The baseline that the configuration of a text names, as an absolute path. */
  baselineOf({ configuration }: TextSettings): string | undefined {
    const named = configuration?.configuration.baseline;
    return named === undefined ? undefined : nodePath.resolve(configuration!.folder, named);
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

  /** Names the settings that decide what is found in a text: texts with equal ones are checked in the same way. */
  settingsId({ settings, configuration }: TextSettings): string {
    const { documentType, defaultDocumentType, language, rules, accept, terms, requireReason } = settings;
    const ownTerms = terms.length === 0 ? [] : [configuration?.file, configuration?.termsDigest, terms];
    return JSON.stringify([
      documentType ?? null,
      defaultDocumentType ?? null,
      language,
      rules,
      accept,
      ownTerms,
      requireReason,
    ]);
  }

  async #checkerFor(place: TextSettings): Promise<Checker> {
    const { settings, configuration } = place;
    const { documentType, defaultDocumentType, language, rules, accept, requireReason } = settings;
    const key = this.settingsId(place);
    let known = this.#checkers.get(key);
    if (known === undefined) {
      const own = await configuration?.ownTerms(settings);
      const checker = new Checker({
        ...(documentType === undefined ? {} : { documentType }),
        ...(defaultDocumentType === undefined ? {} : { defaultDocumentType }),
        ...(own === undefined ? {} : { extraRules: [own] }),
        swedish: await loadSwedish(),
        english,
        language,
        rules,
        accept,
        requireReason,
      });
      known = { checker, ownTerms: own !== undefined };
      const [oldest] = this.#checkers.keys();
      if (this.#checkers.size >= mostCheckers) this.#checkers.delete(oldest!);
      this.#checkers.set(key, known);
    }
    return known.checker;
  }
}
