import { checkFrontMatter } from '../config/front-matter.ts';
import type { DocumentType } from '../document-type/document-types.ts';
import type { CheckResult, Problem } from '../engine/index.ts';
import { messagesOf } from '../host/errors.ts';
import type { Project, TextSettings } from '../host/project.ts';
import type { Finding, Localised, MessageLanguage } from '../rules/types.ts';
import { countedFindings } from '../suppress/counted.ts';
import type { OpenDocument } from './document.ts';
import type { ServerHost } from './host.ts';
import type { ServerSettings } from './settings.ts';
import { serverTexts } from './texts.ts';

/**
 * Longer texts are not checked in an editor, even when it is asked for: the server would answer nothing else for
 * minutes. UTF-16 units, of about 1,700 pages.
 */
export const mostChecked = 5_000_000;

/**
 * A text of so many characters, of some fifteen pages, is read long enough for its writer to wait: what its opening gives
 * is known before. UTF-16 units.
 */
const longText = 40_000;

/** What is called its opening: more than an editor shows at once. UTF-16 units. */
const openingLength = 5_000;

/** Turns of the event loop in which an answer that is ready is written. */
const turnsToAnswer = 4;

/** Why a text has no result. */
export type Rest = 'off' | 'unsupported' | 'ignored' | 'tooLarge' | 'waiting' | 'failed';

/** What is known of a text. */
export interface Checked {
  /** The revision of the text that the result is of; an older one when texts are checked on save or command. */
  revision: number;
  language: MessageLanguage;
  place: TextSettings | undefined;
  result: CheckResult | undefined;
  /** The findings that count: not those that a comment or the baseline accepts. */
  findings: readonly Finding[];
  /** Set when there is no result. */
  rest: Rest | undefined;
  /** Why the check failed. */
  fault: Localised | undefined;
  /** What is wrong beside the text: in configurations, front matter and rules. */
  problems: readonly Problem[];
}

/** What is known of the opening of a text before the rest is read. */
export type Opening = Pick<Checked, 'revision' | 'language' | 'findings'>;

interface Known {
  checked: Checked;
  generation: number;
  documentType: string | undefined;
}

/** Checks open texts, each revision once. */
export class Checks {
  readonly #host: ServerHost;
  readonly #known = new WeakMap<OpenDocument, Known>();
  /** Texts whose present state is to be checked though the settings say to wait. */
  readonly #asked = new WeakSet<OpenDocument>();
  /** Openings that are read: what is asked of the whole text waits until they are shown. */
  readonly #openings = new WeakMap<OpenDocument, Promise<void>>();
  settings: ServerSettings;

  constructor(host: ServerHost, settings: ServerSettings) {
    this.#host = host;
    this.settings = settings;
  }

  /** Has the text checked whatever the settings say, as it is when it is next asked for. */
  ask(document: OpenDocument): void {
    this.#asked.add(document);
  }

  /** Drops what is known, because the settings of the text are no longer the same. */
  forget(document: OpenDocument): void {
    this.#known.delete(document);
  }

  /**
   * What the opening of a long text gives, the first time that it is asked for; the whole is checked when `of` asks.
   * Undefined for a text whose whole is to be asked for at once, or that is not to be checked.
   */
  async opening(document: OpenDocument): Promise<Opening | undefined> {
    const { enable, run, maxSize } = this.settings;
    const { length } = document.text;
    if (!enable || run !== 'onType' || length < longText || length > Math.min(maxSize, mostChecked))
      return undefined;
    if (this.#known.has(document) || this.#openings.has(document)) return undefined;
    const opening = this.#readOpening(document);
    this.#openings.set(document, opening.then(letAnswer));
    return opening;
  }

  /** What is wrong with the text or its settings is told by the check of the whole. */
  async #readOpening(document: OpenDocument): Promise<Opening | undefined> {
    const { text, format, documentType, memory, revision } = document;
    try {
      const { project, place } = await this.#host.settingsFor(document.file);
      // Which findings a baseline knows is told from all of them.
      if (place.ignored || format === undefined || project.baselineOf(place) !== undefined) return undefined;
      const findings = await project.checkOpening(
        text,
        this.#host.shown(document),
        withType(place, documentType),
        { memory, format },
        openingLength,
      );
      const counted = countedFindings({ findings });
      // Nothing to show, or shown of a text that is no more: the whole is worth waiting for.
      if (counted.length === 0 || document.revision !== revision) return undefined;
      return { revision, language: place.settings.language, findings: counted };
    } catch {
      return undefined;
    }
  }

  /**
   * What is known of a text: of its present state, or of the last one that was to be checked. Never throws for
   * anything that is wrong with the text or its configuration.
   */
  async of(document: OpenDocument): Promise<Checked> {
    const language = this.settings.language ?? 'sv';
    const rest = (reason: Rest, place?: TextSettings): Checked => ({
      revision: document.revision,
      language: place?.settings.language ?? language,
      place,
      result: undefined,
      findings: [],
      rest: reason,
      fault: undefined,
      problems: this.#host.problemsOf(place),
    });
    if (!this.settings.enable) return rest('off');
    if (document.format === undefined) return rest('unsupported');
    await this.#openings.get(document);
    try {
      // Before the settings are read: when they change meanwhile, what is made with the old ones holds no longer.
      const { generation } = this.#host;
      const { project, place } = await this.#host.settingsFor(document.file);
      if (place.ignored) return rest('ignored', place);
      const known = this.#known.get(document);
      const isCurrent =
        known?.generation === generation &&
        known.documentType === document.documentType &&
        known.checked.revision === document.revision;
      const isAsked = this.#asked.has(document);
      if (isCurrent && (!isAsked || known.checked.result !== undefined)) {
        this.#asked.delete(document);
        return known.checked;
      }
      const { length } = document.text;
      if (length > mostChecked) return rest('tooLarge', place);
      const isLarge = length > this.settings.maxSize;
      if ((isLarge || this.settings.run !== 'onType') && !isAsked) {
        // The last result stays until the text is to be checked again.
        if (known?.checked.result !== undefined && !isLarge) return known.checked;
        return rest(isLarge ? 'tooLarge' : 'waiting', place);
      }
      this.#asked.delete(document);
      const { documentType } = document;
      const checked = await this.#check(document, project, place);
      this.#known.set(document, { checked, generation, documentType });
      return checked;
    } catch (error) {
      return { ...rest('failed'), fault: messagesOf(error, serverTexts) };
    }
  }

  async #check(document: OpenDocument, project: Project, place: TextSettings): Promise<Checked> {
    const { text, documentType, revision, format } = document;
    const shown = this.#host.shown(document);
    // What is remembered of a very large text would cost more than it saves.
    const memory = text.length > this.settings.maxSize ? undefined : document.memory;
    const found = await project.checkKeeping(text, shown, withType(place, documentType), { memory, format });
    const { result, problems } = await this.#host.withBaseline(found.result, document.file, project, place);
    const slip = checkFrontMatter(found.document, shown);
    return {
      revision,
      language: place.settings.language,
      place,
      result,
      findings: countedFindings(result),
      rest: undefined,
      fault: undefined,
      problems: [
        ...this.#host.problemsOf(place),
        ...problems,
        ...result.problems,
        ...(slip === undefined ? [] : [slip]),
      ],
    };
  }
}

/** The settings of a text, with the type that the writer has chosen for it if any. */
function withType(place: TextSettings, documentType: DocumentType | undefined): TextSettings {
  return documentType === undefined ? place : { ...place, settings: { ...place.settings, documentType } };
}

/** Waits until an answer that is ready has been written. */
async function letAnswer(): Promise<void> {
  for (let turn = 0; turn < turnsToAnswer; turn++) {
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}
