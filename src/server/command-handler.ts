import nodePath from 'node:path';
import { MessageType, ShowMessageNotification } from 'vscode-languageserver/node';
import { type DocumentType, documentTypes, findDocumentType } from '../document-type/document-types.ts';
import { configurationNames } from '../host/configurations.ts';
import { type ConfigurationChange, editConfiguration } from '../host/edit-configuration.ts';
import { HostError } from '../host/errors.ts';
import { knownRules } from '../host/known-rules.ts';
import { relativePath } from '../host/paths.ts';
import { addPersonalWord } from '../host/personal-words.ts';
import type { Localised, MessageLanguage } from '../rules/types.ts';
import { commands } from './commands.ts';
import type { OpenDocument } from './document.ts';
import type { ServerHost } from './host.ts';
import type { Session } from './session.ts';
import { serverTexts } from './texts.ts';
import { typeInFrontMatter } from './type-in-front-matter.ts';

const isRule = (id: string | undefined): id is string => knownRules().some((rule) => rule.id === id);

/** Runs the commands of `commands.ts`. */
export class CommandHandler {
  readonly #session: Session;
  readonly #host: ServerHost;
  /** The last file to be written: the next one waits for it, since it is read before it is written. */
  #written: Promise<void> = Promise.resolve();

  constructor(session: Session) {
    this.#session = session;
    this.#host = session.host;
  }

  /** Done when nothing is being written. */
  get settled(): Promise<void> {
    return this.#written;
  }

  /** Runs a command; what goes wrong is told to the writer. Unknown commands and arguments do nothing. */
  async run(command: string, given: readonly unknown[]): Promise<void> {
    const [uri, ...rest] = given.map((value) => (typeof value === 'string' ? value : undefined));
    const document = uri === undefined ? undefined : this.#session.documents.get(uri);
    if (document === undefined) return;
    try {
      await this.#run(command, document, rest);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      await this.#show(document, error.messages);
    }
  }

  async #run(
    command: string,
    document: OpenDocument,
    [first, second]: (string | undefined)[],
  ): Promise<void> {
    switch (command) {
      case commands.check:
        this.#session.checkNow(document);
        break;
      case commands.addWord:
        if (first !== undefined) await this.#addWord(document, first, second === 'project');
        break;
      case commands.acceptInFile:
        if (isRule(first)) await this.#acceptInFile(document, first, second);
        break;
      case commands.turnOffRule:
        if (isRule(first)) await this.#configure(document, () => ({ type: 'rule', id: first, level: 'off' }));
        break;
      case commands.chooseDocumentType: {
        const type = first === undefined ? await this.#askType(document) : findDocumentType(first);
        if (type !== undefined) await this.#setType(document, type);
        break;
      }
    }
  }

  async #addWord(document: OpenDocument, word: string, toProject: boolean): Promise<void> {
    if (toProject) {
      await this.#configure(document, () => ({ type: 'accept', word }));
      return;
    }
    const file = await this.#inTurn(() => addPersonalWord(this.#host.env, word));
    if (file === undefined) {
      await this.#show(document, { sv: serverTexts.sv.noHome, en: serverTexts.en.noHome });
    }
  }

  async #acceptInFile(document: OpenDocument, ruleId: string, word: string | undefined): Promise<void> {
    const file = this.#host.place(document.file);
    await this.#configure(document, (configuration) => {
      const path = relativePath(file, nodePath.dirname(configuration));
      return word === undefined
        ? { type: 'rule', id: ruleId, level: 'off', file: path }
        : { type: 'accept', word, file: path };
    });
  }

  /** Makes a change in the configuration that holds for a text. */
  async #configure(
    document: OpenDocument,
    change: (configuration: string) => ConfigurationChange,
  ): Promise<void> {
    await this.#inTurn(async () => {
      const file = await this.#configurationFor(document);
      await editConfiguration(file, change(file));
    });
  }

  /** Writes a file when the one before is written, and has the texts checked with it. */
  #inTurn<Result>(write: () => Promise<Result>): Promise<Result> {
    const result = this.#written.then(write).finally(() => this.#session.renew());
    this.#written = result.then(
      () => {},
      () => {},
    );
    return result;
  }

  /** The configuration that holds for a text, or where one is to be made. */
  async #configurationFor(document: OpenDocument): Promise<string> {
    const { place } = await this.#host.settingsFor(document.file);
    if (place.configuration !== undefined) return place.configuration.file;
    return nodePath.join(this.#folderOf(document), configurationNames[0]);
  }

  /** The innermost folder of the workspace that a text lies in, else its own; a text without a file lies in the first. */
  #folderOf({ file }: OpenDocument): string {
    if (file === undefined) return this.#host.folder;
    const holding = [...this.#session.folders, this.#host.folder].filter(
      (folder) => !relativePath(file, folder).startsWith('..'),
    );
    holding.sort((one, other) => other.length - one.length);
    return holding[0] ?? nodePath.dirname(file);
  }

  async #askType(document: OpenDocument): Promise<DocumentType | undefined> {
    const language = await this.#languageOf(document);
    const items = Object.entries(documentTypes).map(([type, names]) => ({ title: names[language], type }));
    const chosen = await this.#session.connection.window.showInformationMessage(
      serverTexts[language].chooseType,
      ...items,
    );
    const title = chosen?.title;
    return items.find((item) => item.title === title)?.type as DocumentType | undefined;
  }

  /** In Markdown the type is written in the text, where all see it; for other texts in the configuration. */
  async #setType(document: OpenDocument, documentType: DocumentType): Promise<void> {
    if (document.format === 'markdown') {
      const edit = typeInFrontMatter(document, documentType);
      const changes = { [document.uri]: [edit] };
      // A client that cannot change the text refuses the question itself.
      const answer = await this.#session.connection.workspace.applyEdit({ changes }).catch(() => undefined);
      if (answer?.applied) return;
    }
    const { file } = document;
    if (file === undefined) {
      document.documentType = documentType;
      this.#session.checks.forget(document);
      this.#session.checkNow(document);
      return;
    }
    await this.#configure(document, (configuration) => ({
      type: 'documentType',
      documentType,
      file: relativePath(file, nodePath.dirname(configuration)),
    }));
  }

  async #languageOf(document: OpenDocument): Promise<MessageLanguage> {
    return (await this.#session.checks.of(document)).language;
  }

  async #show(document: OpenDocument, message: Localised): Promise<void> {
    const language = await this.#languageOf(document);
    await this.#session.connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Error,
      message: message[language],
    });
  }
}
