import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import type { Checked, Checks, Opening } from './checks.ts';
import { areSame, isHeld, toDiagnostics, touchesLastEdit } from './diagnostics.ts';
import type { OpenDocument } from './document.ts';
import { type Status, statusOf } from './status.ts';

/** How what is found reaches the client. */
export interface Outlet {
  /** False for a client that asks for diagnostics itself. */
  pushes: boolean;
  /** Done when the client's settings have come. */
  ready(): Promise<void>;
  send(document: OpenDocument, diagnostics: Diagnostic[]): void;
  /** Has a client that asks ask again; undefined for one that cannot be told to. */
  refresh: (() => void) | undefined;
  status(status: Status): void;
  closed(document: OpenDocument): void;
}

/** A moment after the pause, so that the clock has passed it for certain. Milliseconds. */
const afterPause = 20;

/** Turns of the event loop in which a message that lies waiting is read and handled. */
const turnsToHear = 3;
/** A client that never stops is answered all the same. */
const mostTurns = 1000;

/** Edits that came together, or while another check was under way, are checked together: waits until all are heard. */
async function settled(document: OpenDocument): Promise<void> {
  let { revision } = document;
  for (let quiet = 0, turn = 0; quiet < turnsToHear && turn < mostTurns; turn++) {
    await new Promise<void>((resolve) => setImmediate(resolve));
    quiet = document.revision === revision ? quiet + 1 : 0;
    revision = document.revision;
  }
}

/** Turns checks into diagnostics, and sees to it that what was held back comes when the writer pauses. */
export class Publisher {
  readonly #checks: Checks;
  readonly #outlet: Outlet;
  readonly #pauses = new Map<OpenDocument, NodeJS.Timeout>();
  /** What was going on about a text when it was closed must not show on its next opening. */
  readonly #closed = new WeakSet<OpenDocument>();
  /** Texts of which something was sent to a client that asks, because it could not be told to ask. */
  readonly #sentLate = new Set<OpenDocument>();
  readonly #due = new Set<OpenDocument>();
  readonly #reported = new WeakMap<OpenDocument, { id: string; items: readonly Diagnostic[] }>();
  /** What was made of a text last. */
  readonly #made = new WeakMap<OpenDocument, readonly Diagnostic[]>();
  /** Ids of another run of the server mean nothing in this one. */
  readonly #run = Date.now().toString(36);
  #reports = 0;
  readonly #told = new WeakMap<OpenDocument, string>();

  constructor(checks: Checks, outlet: Outlet) {
    this.#checks = checks;
    this.#outlet = outlet;
  }

  /** The answer to a client that asks. `previous` is the id of the report that it has. */
  async report(document: OpenDocument, previous?: string): Promise<DocumentDiagnosticReport> {
    const opening =
      previous === undefined && this.#outlet.refresh !== undefined
        ? await this.#checks.opening(document)
        : undefined;
    if (opening !== undefined) return this.#reportOpening(document, opening);
    const checked = await this.#checks.of(document);
    const stale = checked.result !== undefined && checked.revision !== document.revision;
    // The client has moved the marks of an earlier version along with the text: better than any answer now.
    if (stale && previous !== undefined) return { kind: 'unchanged', resultId: previous };
    const items = this.#diagnostics(document, checked);
    // What was sent late stands in the answer from now on.
    if (this.#sentLate.delete(document)) this.#outlet.send(document, []);
    this.#tell(document, checked);
    const id = this.#idOf(document, items);
    return id === previous ? { kind: 'unchanged', resultId: id } : { kind: 'full', resultId: id, items };
  }

  /** Has the client ask again when the rest of the text has been read. */
  #reportOpening(document: OpenDocument, opening: Opening): DocumentDiagnosticReport {
    void this.#checks.of(document).then(() => {
      if (!this.#closed.has(document)) this.#outlet.refresh?.();
    });
    const items = this.#diagnostics(document, opening);
    return { kind: 'full', resultId: this.#idOf(document, items), items };
  }

  /** The id of a text's report: the one before, as long as its diagnostics stay the same. */
  #idOf(document: OpenDocument, items: readonly Diagnostic[]): string {
    const last = this.#reported.get(document);
    if (last !== undefined && areSame(last.items, items)) return last.id;
    const id = `${this.#run}-${this.#reports++}`;
    this.#reported.set(document, { id, items });
    return id;
  }

  /** Takes note that a text, or what it is checked with, has changed. */
  changed(document: OpenDocument): void {
    if (!this.#outlet.pushes || this.#due.has(document)) return;
    this.#due.add(document);
    void settled(document).then(() => {
      if (this.#due.delete(document)) void this.push(document);
    });
  }

  /** Sends the diagnostics of a text to a client that does not ask; its status to all. */
  async push(document: OpenDocument): Promise<void> {
    await this.#outlet.ready();
    const opening = this.#outlet.pushes ? await this.#checks.opening(document) : undefined;
    if (opening !== undefined && !this.#closed.has(document)) {
      this.#outlet.send(document, this.#diagnostics(document, opening));
    }
    const checked = await this.#checks.of(document);
    if (this.#closed.has(document)) return;
    if (this.#outlet.pushes && (checked.result === undefined || checked.revision === document.revision)) {
      this.#outlet.send(document, this.#diagnostics(document, checked));
    }
    this.#tell(document, checked);
  }

  /** Ends what goes on about a text that is closed. */
  closed(document: OpenDocument): void {
    this.#closed.add(document);
    clearTimeout(this.#pauses.get(document));
    this.#pauses.delete(document);
    this.#due.delete(document);
    if (this.#outlet.pushes || this.#sentLate.delete(document)) this.#outlet.send(document, []);
    this.#outlet.closed(document);
  }

  #diagnostics(document: OpenDocument, { findings, revision, language }: Opening): Diagnostic[] {
    const { settings } = this.#checks;
    const shown = findings.filter((finding) => !isHeld(finding, document, revision, settings.pause));
    if (shown.length < findings.length) this.#comeBack(document, settings.pause);
    const before = this.#made.get(document);
    const diagnostics = toDiagnostics(shown, document.positions, settings, language, before);
    this.#made.set(document, diagnostics);
    return diagnostics;
  }

  #comeBack(document: OpenDocument, pause: number): void {
    if (this.#closed.has(document)) return;
    clearTimeout(this.#pauses.get(document));
    const rest = document.lastEdit!.time + pause - performance.now() + afterPause;
    const timer = setTimeout(() => {
      this.#pauses.delete(document);
      if (this.#outlet.pushes) void this.push(document);
      else if (this.#outlet.refresh !== undefined) this.#outlet.refresh();
      else void this.#sendLate(document);
    }, rest);
    this.#pauses.set(document, timer);
  }

  /** Sends what was held back to a client that asks for the rest and cannot be told to ask again. */
  async #sendLate(document: OpenDocument): Promise<void> {
    const { findings, revision, language } = await this.#checks.of(document);
    if (this.#closed.has(document) || revision !== document.revision) return;
    const held = findings.filter((finding) => touchesLastEdit(finding, document));
    this.#sentLate.add(document);
    this.#outlet.send(document, toDiagnostics(held, document.positions, this.#checks.settings, language));
  }

  #tell(document: OpenDocument, checked: Checked): void {
    const status = statusOf(document, checked, this.#checks.settings);
    const told = JSON.stringify(status);
    if (this.#told.get(document) === told) return;
    this.#told.set(document, told);
    this.#outlet.status(status);
  }
}
