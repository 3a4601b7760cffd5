import { setTimeout } from 'node:timers/promises';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver/node';
import { filePath } from './document.ts';
import type { Session } from './session.ts';
import { overlaid, readSettings } from './settings.ts';

/** Keeps the session's settings as the client and the disk have them. */
export function followSettings(session: Session): void {
  const { connection, abilities } = session;
  connection.onDidChangeConfiguration(({ settings }) => {
    const sent = (settings as { klarsprak?: unknown } | null)?.klarsprak;
    if (!abilities.configures) session.settings = readSettings(overlaid(abilities.settings, sent));
    else session.ready = answered(session, fetchSettings(session, sent));
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
        { globPattern: '**/{klarsprak.config.*,.klarsprakrc,.klarsprakrc.*,package.json}' },
        // Lists of terms and baselines, whatever they are called.
        { globPattern: '**/*.{yaml,yml,json}' },
      ],
    });
  }
  if (abilities.configures && abilities.registersSettings) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'klarsprak' });
  }
  if (abilities.configures) await fetchSettings(session);
}

/** How long a client may take to tell its settings before texts are checked without them. Milliseconds. */
const patience = 3000;

/**
 * Waits for what the client is asked. One that refuses or does not answer leaves the settings as they are; what it says
 * later holds from then on.
 */
export async function answered({ connection }: Session, asked: Promise<void>): Promise<void> {
  const heard = asked.catch((error: unknown) => connection.console.error(String(error)));
  await Promise.race([heard, setTimeout(patience, undefined, { ref: false })]);
}

/** @param sent What the client has told without being asked. Some answer nothing when they are. */
async function fetchSettings(session: Session, sent?: unknown): Promise<void> {
  const answer: unknown = await session.connection.workspace.getConfiguration('klarsprak');
  session.settings = readSettings(overlaid(session.abilities.settings, answer ?? sent));
}
