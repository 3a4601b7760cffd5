import {
  type CancellationToken,
  type CodeAction,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { loadSwedish } from '../host/language-data.ts';
import type { Swedish } from '../swedish/swedish.ts';
import { codeActions, type LaterEdit, laterEdit } from './code-actions.ts';
import { CommandHandler } from './command-handler.ts';
import { completions, completionsOfBegun, wordBefore } from './completion.ts';
import { fileKey, OpenDocument } from './document.ts';
import { compoundNotes, glossaryNotes, hoverAt, type WordNotes } from './hover.ts';
import { codeLenses, inlayHints } from './lenses.ts';
import { readingOf } from './readings.ts';
import { reportOf, reportRequest } from './report.ts';
import type { Session } from './session.ts';
import { type ResultParams, resultRequest, statusOf, statusRequest } from './status.ts';
import { documentSymbols } from './symbols.ts';
import { emptied, WorkspaceDiagnostics } from './workspace-diagnostics.ts';

/** Answers the requests of a session's client. */
export function answerRequests(session: Session): void {
  answerDiagnostics(session);
  answerActions(session);
  answerViews(session);
  answerReports(session);
}

/**
 * Ends the answer to a question that is no longer asked: who types while a long text is checked has cancelled all but
 * the last question when that check is done, and each would be a check.
 */
function passOverCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
}

/** What is known of the text that a question is about. */
function foundUnlessCancelled(session: Session) {
  return async ({ textDocument }: { textDocument: TextDocumentIdentifier }, token: CancellationToken) => {
    await session.ready;
    passOverCancelled(token);
    return session.found(textDocument.uri);
  };
}

function answerDiagnostics(session: Session): void {
  const { languages } = session.connection;
  const workspace = new WorkspaceDiagnostics(session.host, session.abilities.encoding);
  languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    await session.ready;
    passOverCancelled(token);
    const document = session.documents.get(textDocument.uri);
    if (document === undefined) return { kind: 'full', items: [] };
    return session.publisher.report(document, previousResultId);
  });
  languages.diagnostics.onWorkspace(async (params, token, _, partial) => {
    await session.ready;
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const reports = workspaceReports(session, workspace, params, token);
    for await (const item of reports) {
      if (partial === undefined) items.push(item);
      else partial.report({ items: [item] } satisfies WorkspaceDiagnosticReport);
    }
    return { items };
  });
}

async function* workspaceReports(
  { settings, folders, documents }: Session,
  workspace: WorkspaceDiagnostics,
  { previousResultIds }: WorkspaceDiagnosticParams,
  token: CancellationToken,
): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
  const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
  // A text may be opened while others are checked.
  const isOpen = (uri: string) => {
    const key = fileKey(uri);
    return documents.has(uri) || [...documents.values()].some((document) => document.key === key);
  };
  if (!settings.enable || !settings.workspace || folders.length === 0) {
    yield* emptied([...previous.keys()].filter((uri) => !isOpen(uri)));
    return;
  }
  yield* workspace.reports(folders, settings, isOpen, previous, token);
}

function answerActions(session: Session): void {
  const { connection, abilities } = session;
  const foundFor = foundUnlessCancelled(session);
  const handler = new CommandHandler(session);
  connection.onCodeAction(async (params, token) => {
    const found = await foundFor(params, token);
    if (found === undefined) return null;
    const { document, findings, language } = found;
    return codeActions(
      document,
      findings,
      params,
      abilities.actions,
      language,
      readAs(session, document),
      // A text without a file, in a virtual workspace for one, would have the folder that the server started in.
      document.file !== undefined || session.folders.length > 0,
    );
  });
  connection.onCodeActionResolve(async (action): Promise<CodeAction> => {
    const later = action.data as LaterEdit | undefined;
    if (typeof later?.uri !== 'string') return action;
    const found = await session.found(later.uri);
    const edit = found && laterEdit(found.document, found.findings, later, abilities.actions);
    if (edit === undefined) throw new ResponseError(ErrorCodes.InvalidRequest, 'The text has changed.');
    return { ...action, edit };
  });
  connection.onExecuteCommand(async ({ command, arguments: given }) => {
    await session.ready;
    await handler.run(command, given ?? []);
    return null;
  });
  // Who adds a word and closes the window at once has added it.
  connection.onShutdown(() => handler.settled);
  connection.onCompletion(async (params, token) => {
    if (!session.settings.completion) return null;
    const found = await foundFor(params, token);
    if (found === undefined) return null;
    const { document, findings, language, place, result } = found;
    const offset = document.positions.offset(params.position);
    const typed = wordBefore(document.text, offset);
    const begun =
      place === undefined || result === undefined
        ? []
        : await session.host.stiffWords(typed, document.file, place, result.documentType);
    return {
      // The next letter chooses among forms with the same plain word.
      isIncomplete: begun.length > 0,
      items: [
        ...completions(document, offset, findings, language),
        ...completionsOfBegun(document, offset, typed, begun, language),
      ],
    };
  });
}

function readAs({ settings }: Session, document: OpenDocument) {
  return settings.enable ? readingOf(document, settings.maxSize) : undefined;
}

function answerViews(session: Session): void {
  const { connection } = session;
  const foundFor = foundUnlessCancelled(session);
  let compounds: WordNotes | undefined;
  const read = (document: OpenDocument) => readAs(session, document);
  connection.onHover(async (params, token) => {
    const found = await foundFor(params, token);
    if (found === undefined) return null;
    const { document, findings, language, place, result } = found;
    const swedish = await swedishData();
    if (swedish !== undefined) compounds ??= compoundNotes(swedish);
    const notes: WordNotes[] = compounds === undefined ? [] : [compounds];
    if (place !== undefined && result !== undefined) {
      const glossary = await session.host.glossary(document.file, place, result.documentType);
      if (glossary !== undefined) notes.unshift(glossaryNotes(glossary, swedish));
    }
    return hoverAt(
      document,
      document.positions.offset(params.position),
      findings,
      read(document),
      notes,
      language,
      !session.abilities.showsMessages,
      session.abilities.hover,
    );
  });
  connection.onDocumentSymbol(async ({ textDocument }) => {
    await session.ready;
    const document = session.documents.get(textDocument.uri);
    const reading = document && read(document);
    return document === undefined || reading === undefined ? null : documentSymbols(document, reading);
  });
  connection.onCodeLens(async (params, token) => {
    const found = session.settings.codeLens ? await foundFor(params, token) : undefined;
    const reading = found && read(found.document);
    if (reading === undefined || found?.result === undefined) return null;
    return codeLenses(found.document, reading, found.result, found.language, await swedishData());
  });
  connection.languages.inlayHint.on(async (params, token) => {
    const found = session.settings.inlayHints ? await foundFor(params, token) : undefined;
    const reading = found && read(found.document);
    if (reading === undefined || found === undefined) return null;
    const { positions } = found.document;
    const [from, to] = [positions.offset(params.range.start), positions.offset(params.range.end)];
    return inlayHints(found.document, reading, found.findings, from, to, found.language);
  });
}

/** The language data, or none when it cannot be read: that is told by the check. */
const swedishData = (): Promise<Swedish | undefined> => loadSwedish().catch(() => undefined);

function answerReports(session: Session): void {
  const { connection, checks, documents } = session;
  connection.onRequest(statusRequest, async ({ uri }) => {
    await session.ready;
    const document = documents.get(uri);
    return document === undefined ? null : statusOf(document, await checks.of(document), session.settings);
  });
  connection.onRequest(resultRequest, async (params) => {
    await session.ready;
    const document = textOf(session, params);
    return document === undefined ? null : ((await checks.of(document)).result ?? null);
  });
  connection.onRequest(reportRequest, async (params) => {
    await session.ready;
    const document = textOf(session, params);
    if (document === undefined) return null;
    checks.ask(document);
    const { result, language } = await checks.of(document);
    const reading = result && readingOf(document, Number.POSITIVE_INFINITY);
    return reading === undefined ? null : reportOf(document, reading, result!, language);
  });
}

/** The open text, or another text that is to be checked as if it lay there. */
function textOf(
  { documents, abilities, checks }: Session,
  { uri, text }: ResultParams,
): OpenDocument | undefined {
  const document = documents.get(uri);
  if (document === undefined || text === undefined) return document;
  const { languageId, documentType } = document;
  const other = new OpenDocument({ uri, languageId, version: 0, text }, abilities.encoding);
  other.documentType = documentType;
  checks.ask(other);
  return other;
}
