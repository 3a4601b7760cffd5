import { type Connection, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver/node';
import packageFile from '../../package.json' with { type: 'json' };
import { loadSwedish } from '../host/language-data.ts';
import { answerRequests } from './answers.ts';
import { fixAllKind } from './code-actions.ts';
import { commands } from './commands.ts';
import { answered, followSettings, subscribe } from './follow-settings.ts';
import { followTexts } from './follow-texts.ts';
import { type ServerEnvironment, Session } from './session.ts';

/** Ties a connection to a session when its client has told what it can do. */
export function startSession(connection: Connection, environment: ServerEnvironment): void {
  connection.onInitialize((params) => {
    const session = new Session(connection, params, environment);
    followTexts(session);
    followSettings(session);
    answerRequests(session);
    connection.onInitialized(() => {
      session.ready = answered(session, subscribe(session));
    });
    // The data is read while the client opens its first text. A fault is told by the check that needs it.
    loadSwedish().catch(() => {});
    return answerTo(session);
  });
}

function answerTo({ abilities }: Session): InitializeResult {
  return {
    serverInfo: { name: 'klarsprak', version: packageFile.version },
    capabilities: {
      positionEncoding: abilities.encoding,
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        save: { includeText: false },
      },
      diagnosticProvider: {
        identifier: 'klarsprak',
        interFileDependencies: false,
        workspaceDiagnostics: true,
      },
      codeActionProvider: {
        codeActionKinds: ['quickfix', fixAllKind],
        resolveProvider: abilities.actions.resolvesEdits,
      },
      hoverProvider: true,
      codeLensProvider: { resolveProvider: false },
      inlayHintProvider: { resolveProvider: false },
      documentSymbolProvider: true,
      completionProvider: { resolveProvider: false },
      executeCommandProvider: { commands: Object.values(commands) },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}
