import { createHash } from 'node:crypto';
import { access } from 'node:fs/promises';
import nodePath from 'node:path';
import type { Localised } from '../base/localised.ts';
import type { ReadConfiguration } from '../config/read.ts';
import type { KnownRule } from '../config/rule-settings.ts';
import type { Configuration, ResolvedSettings } from '../config/types.ts';
import type { Problem } from '../engine/index.ts';
import type { Rule } from '../rules/types.ts';
import type { loadTermFile } from '../rules/yaml/term-file.ts';
import { fileSystemError, HostError } from './errors.ts';
import { relativePath, shownPath } from './paths.ts';
import { readSettingsFile } from './read-source.ts';

type TermRule = NonNullable<ReturnType<typeof loadTermFile>['rule']>;

/** Names that a configuration may have, the first in a folder holds. */
export const configurationNames = [
  'klarsprak.config.yaml',
  'klarsprak.config.yml',
  'klarsprak.config.json',
  '.klarsprakrc',
  '.klarsprakrc.yaml',
  '.klarsprakrc.yml',
  '.klarsprakrc.json',
  'package.json',
] as const;

/** Those of them that hold nothing but settings. */
const fileNames = configurationNames.filter((name) => name !== 'package.json');

/** Names that other programs read as their configuration, and that people therefore try: a program may do anything. */
const programNames = ['js', 'mjs', 'cjs', 'ts'].map((extension) => `klarsprak.config.${extension}`);

interface LoadedTerms {
  /** By their paths as the configuration has them. */
  terms: ReadonlyMap<string, TermRule>;
  digest: string;
}

/** A configuration with what it names. */
export class LoadedConfiguration {
  /** Absolute path. */
  readonly file: string;
  /** The folder that its globs and paths start from. */
  readonly folder: string;
  readonly configuration: Configuration;
  /** Hash of the term files. */
  readonly termsDigest: string;
  readonly #terms: ReadonlyMap<string, TermRule>;
  readonly #joined = new Map<string, Rule | undefined>();

  constructor(file: string, configuration: Configuration, { terms, digest }: LoadedTerms) {
    this.file = file;
    this.folder = nodePath.dirname(file);
    this.configuration = configuration;
    this.termsDigest = digest;
    this.#terms = terms;
  }

  /** A text's path as the configuration's globs see it. */
  pathOf(file: string): string {
    return relativePath(file, this.folder);
  }

  /** The rule that the term files of a text's settings make together, if there are any. */
  async ownTerms(settings: Pick<ResolvedSettings, 'terms'>): Promise<Rule | undefined> {
    const key = settings.terms.join('\n');
    if (settings.terms.length === 0) return undefined;
    if (!this.#joined.has(key)) {
      const rules = [...new Set(settings.terms)].flatMap((path) => this.#terms.get(path) ?? []);
      const { joinTermFiles } = await import('../rules/yaml/term-file.ts');
      this.#joined.set(key, joinTermFiles(rules));
    }
    return this.#joined.get(key);
  }
}

export interface ConfigurationOptions {
  cwd: string;
  /** The rules that a configuration may name: `knownRules`. */
  rules: readonly KnownRule[];
  /** Use this file for all texts; false for none. */
  only?: string | false;
}

/**
 * Finds the configuration of a text, upwards from its folder; the nearest one holds. Every folder and file is
 * read once. Only what lies above the text counts, nothing in the environment.
 */
export class Configurations {
  readonly #options: ConfigurationOptions;
  readonly #folders = new Map<string, Promise<LoadedConfiguration | undefined>>();
  #problems: Problem[] = [];

  constructor(options: ConfigurationOptions) {
    this.#options = options;
  }

  /** The configuration that holds for a file, if any. */
  async forFile(file: string): Promise<LoadedConfiguration | undefined> {
    return this.forFolder(nodePath.dirname(file));
  }

  /** The configuration that holds in a folder, if any. Throws a `HostError` when the named one is missing. */
  async forFolder(folder: string): Promise<LoadedConfiguration | undefined> {
    const { only, cwd } = this.#options;
    if (only === false) return undefined;
    const key = only === undefined ? folder : '';
    let found = this.#folders.get(key);
    if (found === undefined) {
      found = only === undefined ? this.#search(folder) : this.#load(nodePath.resolve(cwd, only), true);
      this.#folders.set(key, found);
    }
    return found;
  }

  /** What is wrong in the configurations read since the last call. */
  takeProblems(): Problem[] {
    const problems = this.#problems;
    this.#problems = [];
    return problems;
  }

  async #search(folder: string): Promise<LoadedConfiguration | undefined> {
    for (const name of configurationNames) {
      const loaded = await this.#load(nodePath.join(folder, name), false);
      if (loaded === undefined) continue;
      await this.#tellOfUnused(folder, fileNames.slice(configurationNames.indexOf(name) + 1), {
        sv: `Filen används inte: ${name} i samma mapp gäller. Flytta dit det som ska gälla, och ta bort filen.`,
        en: `The file is not used: ${name} in the same folder holds. Move there what should hold, and delete the file.`,
      });
      if (name !== 'package.json') await this.#tellOfUnusedPart(folder, name);
      return loaded;
    }
    // Where people stand is where they would put one; to look everywhere costs each start.
    if (folder === this.#options.cwd) {
      await this.#tellOfUnused(folder, programNames, {
        sv: 'Filen används inte: inställningar är inte ett program. Skriv dem i klarsprak.config.yaml (klarsprak init gör en).',
        en: 'The file is not used: settings are no program. Write them in klarsprak.config.yaml (klarsprak init makes one).',
      });
    }
    const parent = nodePath.dirname(folder);
    return parent === folder ? undefined : this.forFolder(parent);
  }

  /** What is not read must not seem to hold. */
  async #tellOfUnused(folder: string, names: readonly string[], message: Localised): Promise<void> {
    const files = names.map((name) => nodePath.join(folder, name));
    const exist = await Promise.all(files.map(isThere));
    for (const file of files.filter((_, index) => exist[index]))
      this.#problems.push({ file: shownPath(file, this.#options.cwd), message });
  }

  /** The same of settings in package.json; the file itself is another program's. */
  async #tellOfUnusedPart(folder: string, holds: string): Promise<void> {
    const file = nodePath.join(folder, 'package.json');
    const shown = shownPath(file, this.#options.cwd);
    const text = await readSettingsFile(file).catch(() => '');
    const read = await readPackagePart(text, shown);
    if (read === null) return;
    const message = {
      sv: `Inställningarna under ”klarsprak” används inte: ${holds} i samma mapp gäller. Flytta dit det som ska gälla, och ta bort dem här.`,
      en: `The settings under “klarsprak” are not used: ${holds} in the same folder holds. Move there what should hold, and delete them here.`,
    };
    this.#problems.push({ file: shown, line: read.lineOf([]), message });
  }

  async #load(file: string, named: boolean): Promise<LoadedConfiguration | undefined> {
    const shown = shownPath(file, this.#options.cwd);
    let text: string;
    try {
      text = await readSettingsFile(file);
    } catch (error) {
      const { code, messages } = fileSystemError(error);
      if (named) throw new HostError(inConfiguration(shown, messages), code);
      // A folder of that name, or none. Another program's package.json may be closed to us.
      const nothing = code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR';
      if (!nothing && nodePath.basename(file) !== 'package.json') {
        this.#problems.push({ file: shown, message: messages });
      }
      return undefined;
    }
    const inPackage = nodePath.basename(file) === 'package.json';
    const read = inPackage ? await readPackagePart(text, shown) : await readWhole(text, shown);
    if (read === null) return undefined;
    const { checkRules } = await import('../config/read.ts');
    const { problems, ...terms } = await this.#loadTerms(read.configuration, file, read.lineOf);
    const { configuration, problems: ruleProblems } = checkRules(read, shown, this.#options.rules);
    const all = [...read.problems, ...ruleProblems];
    this.#problems.push(...all.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)), ...problems);
    return new LoadedConfiguration(file, configuration, terms);
  }

  async #loadTerms(
    configuration: Configuration,
    file: string,
    lineOf: (path: readonly (string | number)[]) => number,
  ): Promise<LoadedTerms & { problems: Problem[] }> {
    const hash = createHash('sha256');
    const terms = new Map<string, TermRule>();
    const problems: Problem[] = [];
    const named = [
      ...(configuration.terms ?? []).map((path, index) => ({ path, at: ['terms', index] })),
      ...(configuration.overrides ?? []).flatMap((override, place) =>
        (override.terms ?? []).map((path, index) => ({ path, at: ['overrides', place, 'terms', index] })),
      ),
    ];
    const tried = new Set<string>();
    for (const { path, at } of named) {
      if (tried.has(path)) continue;
      tried.add(path);
      const termFile = nodePath.resolve(nodePath.dirname(file), path);
      let text: string;
      try {
        text = await readSettingsFile(termFile);
      } catch (error) {
        const { sv, en } = fileSystemError(error).messages;
        problems.push({
          file: shownPath(file, this.#options.cwd),
          line: lineOf(at),
          message: { sv: `Termfilen ”${path}”: ${sv}`, en: `The term file “${path}”: ${en}` },
        });
        continue;
      }
      hash.update(`${JSON.stringify([path, text])}\n`);
      const { loadTermFile } = await import('../rules/yaml/term-file.ts');
      const loaded = loadTermFile(text, shownPath(termFile, this.#options.cwd));
      if (loaded.rule) terms.set(path, loaded.rule);
      problems.push(...loaded.problems);
    }
    return { terms, digest: hash.digest('hex'), problems };
  }
}

async function readWhole(text: string, shown: string): Promise<ReadConfiguration> {
  const { readConfiguration } = await import('../config/read.ts');
  return readConfiguration(text, shown);
}

/** The settings in a package.json, or null: most have none, and the reader is not loaded for those. */
async function readPackagePart(text: string, shown: string): Promise<ReadConfiguration | null> {
  if (!/"klarsprak"\s*:/u.test(text)) return null;
  const { readConfiguration } = await import('../config/read.ts');
  return readConfiguration(text, shown, 'klarsprak');
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function inConfiguration(shown: string, { sv, en }: Problem['message']): Problem['message'] {
  return { sv: `Konfigurationen ”${shown}”: ${sv}`, en: `The configuration “${shown}”: ${en}` };
}
