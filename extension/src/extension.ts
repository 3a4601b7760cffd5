import { type Disposable, type ExtensionContext, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { createClient, isServed } from './client.ts';
import { registerCommands } from './commands.ts';
import { ReportPanels } from './report-panels.ts';
import { registerRulePages } from './rule-pages.ts';
import { StatusItem } from './status-item.ts';

let client: LanguageClient | undefined;

/**
 * Ties the server's abilities to the editor, and starts it when there is a text for it: the status item tells why nothing
 * is marked in an editor that shows none, which needs no server.
 */
export async function activate(context: ExtensionContext): Promise<void> {
  client = createClient(context);
  const status = new StatusItem(client);
  const reports = new ReportPanels(client, context.extensionUri);
  context.subscriptions.push(status, reports);
  registerRulePages(context);
  registerCommands(context, client, status, reports);
  const start = () => client?.start().catch((error: unknown) => status.failed(error));
  if (hasTexts()) await start();
  else startLater(context, start);
}

function hasTexts(): boolean {
  const checksAll = workspace.getConfiguration('klarsprak').get('workspace') === true;
  return checksAll || workspace.textDocuments.some(isServed);
}

/** Starts when the first text is opened, or when the texts that are not open are to be checked too. */
function startLater({ subscriptions }: ExtensionContext, start: () => unknown): void {
  const waiting: Disposable[] = [];
  const stopLooking = () => {
    for (const one of waiting.splice(0)) one.dispose();
  };
  const look = () => {
    if (waiting.length === 0 || !hasTexts()) return;
    stopLooking();
    start();
  };
  waiting.push(workspace.onDidOpenTextDocument(look), workspace.onDidChangeConfiguration(look));
  subscriptions.push({ dispose: stopLooking });
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
}
