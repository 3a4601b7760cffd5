import nodePath from 'node:path';
import type { DocumentType } from '../document-type/document-types.ts';
import type { CheckResult, Problem } from '../engine/index.ts';
import { Baselines } from '../host/baselines.ts';
import { configurationNames } from '../host/configurations.ts';
import { HostError } from '../host/errors.ts';
import { knownRules } from '../host/known-rules.ts';
import { shownPath } from '../host/paths.ts';
import { personalWordsFile, readPersonalWords } from '../host/personal-words.ts';
import { Project, type TextSettings } from '../host/project.ts';
import type { Glossary } from '../rules/terms/glossary.ts';
import type { StiffWord } from '../rules/terms/stiff-words.ts';
import type { ServerSettings } from './settings.ts';

export interface ServerHostOptions {
  env: Readonly<Record<string, string | undefined>>;
  /** Where relative paths of settings start, and where texts without a file are taken to lie. Absolute path. */
  folder: string;
}

/**
 * The project's settings as the server sees them: read when first asked for, and again after `renew`. `generation`
 * tells whether what was made with them still holds.
 */
export class ServerHost {
  readonly env: ServerHostOptions['env'];
  readonly folder: string;
  generation = 0;
  /** What is wrong in the configurations, with file and line, by the configuration that was read with them. */
  readonly #problems = new Map<string, Problem[]>();
  /** What is wrong with the personal word list. */
  #personalProblem: Problem | undefined;
  /** Read when first needed, and again after `renew`. */
  #baselines = new Baselines();
  readonly #baselineFiles = new Set<string>();
  #project: Promise<Project> | undefined;
  #made: string | undefined;
  #settings: ServerSettings;

  constructor({ env, folder }: ServerHostOptions, settings: ServerSettings) {
    this.env = env;
    this.folder = folder;
    this.#settings = settings;
  }

  set settings(settings: ServerSettings) {
    this.#settings = settings;
    this.renew();
  }

  /** Reads everything from the disk again when it is next needed. */
  renew(): void {
    this.generation++;
    this.#problems.clear();
    this.#baselines = new Baselines();
    const earlier = this.#project;
    const key = JSON.stringify([this.#settings.language, this.#settings.config]);
    const keeps = earlier !== undefined && this.#made === key;
    this.#project = keeps ? this.#renewed(earlier) : undefined;
  }

  /** The file that a text is taken to be for its settings: a text without a file lies in the workspace's folder. */
  place(file: string | undefined): string {
    return file ?? nodePath.join(this.folder, 'text');
  }

  /** The path of a text as the command line would be given it in the workspace's folder. */
  shown({ file, uri }: { file: string | undefined; uri: string }): string {
    return file === undefined ? uri : shownPath(file, this.folder);
  }

  async settingsFor(file: string | undefined): Promise<{ project: Project; place: TextSettings }> {
    this.#project ??= this.#create();
    const project = await this.#project;
    const place = await project.settingsFor(this.place(file));
    const problems = project.takeProblems();
    const key = place.configuration?.file ?? '';
    if (problems.length > 0) this.#problems.set(key, [...(this.#problems.get(key) ?? []), ...problems]);
    return { project, place };
  }

  /**
   * The technical terms of a text, the built-in ones and the project's own. Undefined when the configuration can no
   * longer be read: the next check of the text tells of it.
   */
  async glossary(
    file: string | undefined,
    place: TextSettings,
    type: DocumentType,
  ): Promise<Glossary | undefined> {
    return this.#ask(file, (project) => project.glossary(place, type));
  }

  /**
   * The stiff words that begin as what was typed in a text; none when the configuration can no longer be read, as with
   * `glossary`.
   */
  async stiffWords(
    typed: string,
    file: string | undefined,
    place: TextSettings,
    type: DocumentType,
  ): Promise<StiffWord[]> {
    return (await this.#ask(file, (project) => project.stiffWords(typed, place, type))) ?? [];
  }

  /** What the project of a text answers; undefined when its configuration cannot be read. */
  async #ask<Answer>(
    file: string | undefined,
    question: (project: Project) => Answer | Promise<Answer>,
  ): Promise<Answer | undefined> {
    try {
      const { project } = await this.settingsFor(file);
      return await question(project);
    } catch (error) {
      if (error instanceof HostError) return undefined;
      throw error;
    }
  }

  /**
   * A result with the findings that the text's baseline knows marked as suppressed, and what is wrong with the
   * baseline: then every finding counts, as on the command line.
   */
  async withBaseline(
    result: CheckResult,
    file: string | undefined,
    project: Project,
    place: TextSettings,
  ): Promise<{ result: CheckResult; problems: Problem[] }> {
    const baseline = file === undefined ? undefined : project.baselineOf(place);
    if (file === undefined || baseline === undefined) return { result, problems: [] };
    this.#baselineFiles.add(baseline);
    try {
      const { texts } = await this.#baselines.apply([{ file, result, baseline }]);
      return { result: texts[0]!.result, problems: [] };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { result, problems: [{ file: shownPath(baseline, this.folder), message: error.messages }] };
    }
  }

  /** What is wrong in the configuration that holds for a text, and in the personal word list. */
  problemsOf(place: TextSettings | undefined): Problem[] {
    const own = this.#problems.get(place?.configuration?.file ?? '') ?? [];
    return this.#personalProblem === undefined ? own : [...own, this.#personalProblem];
  }

  /** True for a file whose content decides how texts are checked. */
  isConfiguration(file: string): boolean {
    const name = nodePath.basename(file);
    return (
      (configurationNames as readonly string[]).includes(name) ||
      /\.ya?ml$/u.test(name) ||
      this.#baselineFiles.has(file) ||
      file === personalWordsFile(this.env) ||
      (this.#settings.config !== undefined && file === nodePath.resolve(this.folder, this.#settings.config))
    );
  }

  async #create(): Promise<Project> {
    const { language, config } = this.#settings;
    this.#made = JSON.stringify([language, config]);
    return new Project({
      cwd: this.folder,
      rules: knownRules(),
      ...(language === undefined ? {} : { commandLine: { language } }),
      ...(config === undefined ? {} : { only: config }),
      personalWords: await this.#personalWords(),
    });
  }

  async #renewed(earlier: Promise<Project>): Promise<Project> {
    const project = await earlier;
    project.renew(await this.#personalWords());
    return project;
  }

  async #personalWords(): Promise<string[]> {
    this.#personalProblem = undefined;
    try {
      return await readPersonalWords(this.env);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const file = personalWordsFile(this.env);
      this.#personalProblem = { ...(file === undefined ? {} : { file }), message: error.messages };
      return [];
    }
  }
}
