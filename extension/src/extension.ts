import type { ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { createClient } from './client.ts';
import { registerCommands } from './commands.ts';
import { ReportPanels } from './report-panels.ts';
import { registerRulePages } from './rule-pages.ts';
import { StatusItem } from './status-item.ts';

let client: LanguageClient | undefined;

/** Starts the server and ties its abilities to the editor. */
export async function activate(context: ExtensionContext): Promise<void> {
  client = createClient(context);
  const status = new StatusItem(client);
  const reports = new ReportPanels(client, context.extensionUri);
  context.subscriptions.push(status, reports);
  registerRulePages(context);
  registerCommands(context, client, status, reports);
  try {
    await client.start();
  } catch (error) {
    status.failed(error);
  }
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
}
