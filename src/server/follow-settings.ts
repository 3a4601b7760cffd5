import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver/node';
import { filePath } from './document.ts';
import type { Session } from './session.ts';
import { readSettings } from './settings.ts';

/** Keeps the session's settings as the client and the disk have them. */
export function followSettings(session: Session): void {
  const { connection } = session;
  connection.onDidChangeConfiguration(({ settings }) => {
    if (session.abilities.configures) session.ready = fetchSettings(session);
    else session.settings = readSettings((settings as { klarsprak?: unknown } | null)?.klarsprak);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const isOurs = changes.some(({ uri }) => {
      const file = filePath(uri);
      return file !== undefined && session.host.isConfiguration(file);
    });
    if (isOurs) session.renew();
  });
}

/** Asks the client for its settings, and to tell when they or the configurations on the disk change. */
export async function subscribe(session: Session): Promise<void> {
  const { connection, abilities } = session;
  if (abilities.followsFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => filePath(uri)));
      session.folders = [
        ...session.folders.filter((folder) => !gone.has(folder)),
        ...added.flatMap(({ uri }) => filePath(uri) ?? []),
      ];
    });
  }
  if (abilities.watchesFiles) {
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        { globPattern: '**/{klarsprak.config.*,.klarsprakrc,package.json}' },
        // Lists of terms and baselines, whatever they are called.
        { globPattern: '**/*.{yaml,yml,json}' },
      ],
    });
  }
  if (abilities.configures) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'klarsprak' });
    await fetchSettings(session);
  }
}

async function fetchSettings(session: Session): Promise<void> {
  const sent: unknown = await session.connection.workspace.getConfiguration('klarsprak');
  session.settings = readSettings(sent);
}
