import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver/node';
import type { Status } from './status.ts';

/** What hinders the check of a text and only its writer can mend. */
const hindrances: ReadonlySet<Status['state']> = new Set(['configuration', 'failed', 'tooLarge']);

/** Tells a client that shows no status what stands in the way of a check: once, until it is mended. */
export class HindranceMessages {
  readonly #connection: Connection;
  /** What was told last, by URI. */
  readonly #told = new Map<string, string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  tell({ uri, state, message }: Status): void {
    if (!hindrances.has(state)) {
      this.#told.delete(uri);
      return;
    }
    // The message of a large text has its size in it, which every key changes.
    const told = state === 'tooLarge' ? `${state} ${uri}` : message;
    // A faulty configuration is one message, however many texts it holds for.
    const isNew = ![...this.#told.values()].includes(told);
    this.#told.set(uri, told);
    if (!isNew) return;
    void this.#connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: `Klarspråk: ${message}`,
    });
  }

  forget(uri: string): void {
    this.#told.delete(uri);
  }
}
