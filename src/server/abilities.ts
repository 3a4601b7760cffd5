import { type InitializeParams, MarkupKind } from 'vscode-languageserver/node';
import type { ActionAbilities } from './code-actions.ts';
import { chooseEncoding, type PositionEncoding } from './positions.ts';

/** What a client can do, as far as the server cares. */
export interface ClientAbilities {
  encoding: PositionEncoding;
  /** Asks for diagnostics itself. */
  pulls: boolean;
  /** Answers `workspace/configuration`. */
  configures: boolean;
  /** Is to be asked to tell when settings change; others tell anyway. */
  registersSettings: boolean;
  /** Tells of files that change on the disk. */
  watchesFiles: boolean;
  /** Tells when folders join or leave the workspace. */
  followsFolders: boolean;
  /** Wants `klarsprak/status`. Others would log an unknown message a keystroke. */
  status: boolean;
  /** Shows the messages of what is found under the pointer together with the hover. */
  showsMessages: boolean;
  /** What a hover is written in. */
  hover: MarkupKind;
  refreshes: { diagnostics: boolean; codeLens: boolean; inlayHint: boolean };
  actions: ActionAbilities;
  /** Settings that came with the initialisation. */
  settings: unknown;
}

export function abilitiesOf({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
  const { textDocument, workspace, general } = capabilities;
  const options = (initializationOptions ?? {}) as Record<string, unknown>;
  return {
    // Some editors count bytes and have no way of saying so but their settings.
    encoding: chooseEncoding(general?.positionEncodings ?? [String(options.positionEncoding)]),
    pulls: textDocument?.diagnostic !== undefined,
    configures: workspace?.configuration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    followsFolders: workspace?.workspaceFolders === true,
    status: options.status === true,
    showsMessages: options.showsMessages === true,
    // The first is what the client likes best. Emacs has plain text only when it has no mode for Markdown.
    hover: textDocument?.hover?.contentFormat?.[0] ?? MarkupKind.Markdown,
    refreshes: {
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
      codeLens: workspace?.codeLens?.refreshSupport === true,
      inlayHint: workspace?.inlayHint?.refreshSupport === true,
    },
    actions: {
      resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
      versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    },
    settings: options.settings,
  };
}
