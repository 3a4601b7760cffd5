import {
  commands,
  type ExtensionContext,
  type QuickPickItem,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { documentTypes } from '../../src/document-type/document-types.ts';
import { commands as serverCommands } from '../../src/server/commands.ts';
import type { Report } from '../../src/server/report.ts';
import { decodeSource } from '../../src/source/decode.ts';
import { createConfiguration } from './create-configuration.ts';
import { reportPage } from './report-page.ts';
import { nameOf, type ReportPanels } from './report-panels.ts';
import type { StatusItem } from './status-item.ts';
import { chosenLanguage, t } from './texts.ts';

/** Registers what the command palette offers. */
export function registerCommands(
  context: ExtensionContext,
  client: LanguageClient,
  status: StatusItem,
  reports: ReportPanels,
): void {
  const uriOf = ({ uri }: TextDocument) => client.code2ProtocolConverter.asUri(uri);
  const register = (name: string, run: (given?: unknown) => Thenable<unknown>) => {
    context.subscriptions.push(commands.registerCommand(`klarsprak.${name}`, run));
  };
  /** For commands about the text in front; without one the status says what to do. */
  const registerForText = (name: string, run: (document: TextDocument) => Thenable<unknown>) => {
    register(name, async () => {
      const document = window.activeTextEditor?.document;
      await (document === undefined ? status.explain() : run(document));
    });
  };

  registerForText('check', (document) => commands.executeCommand(serverCommands.check, uriOf(document)));
  registerForText('showReport', async (document) => {
    if (!(await reports.show(document))) await status.explain();
  });
  registerForText('compareWithSaved', (document) => compareWithSaved(document, status, reports));
  registerForText('compareWithFile', (document) => compareWithFile(document, status, reports));
  register('chooseDocumentType', async (given) => {
    // The line above a text names it; it need not be in front.
    const named = workspace.textDocuments.find((one) => uriOf(one) === given);
    const document = named ?? window.activeTextEditor?.document;
    const type = document && (await askDocumentType());
    if (document === undefined) await status.explain();
    else if (type !== undefined) {
      await commands.executeCommand(serverCommands.chooseDocumentType, uriOf(document), type);
    }
  });
  register('exportReport', () => exportReport(status, reports));
  register('createConfiguration', createConfiguration);
  register('showStatus', () => status.explain());
  register('openExample', async () => {
    const file = Uri.joinPath(context.extensionUri, 'walkthrough', 'exempel.md');
    const content = new TextDecoder().decode(await workspace.fs.readFile(file));
    await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
  });
}

async function compareWithSaved(
  document: TextDocument,
  status: StatusItem,
  reports: ReportPanels,
): Promise<void> {
  if (document.isUntitled) {
    await window.showInformationMessage(
      t('The text has not been saved yet, so there is nothing to compare with.'),
    );
    return;
  }
  await showCompared(document, t('the saved version'), status, reports, async () => {
    const text = await savedText(document.uri);
    return text === undefined ? undefined : reports.reportOn(document, text);
  });
}

async function compareWithFile(
  document: TextDocument,
  status: StatusItem,
  reports: ReportPanels,
): Promise<void> {
  const uri = await askFile(document);
  if (uri === undefined) return;
  await showCompared(document, nameOf(uri), status, reports, async () => {
    // Each time anew: the editor closes a text that it shows nowhere after some minutes.
    const other = await openText(uri);
    if (other === undefined) return undefined;
    // What is written in it now counts; else the file, which the editor may have read in the wrong encoding.
    return reports.reportOn(other, other.isDirty ? undefined : await savedText(uri));
  });
}

/** Shows the report on a text beside that on another one; says so where there is none on the other. */
async function showCompared(
  document: TextDocument,
  name: string,
  status: StatusItem,
  reports: ReportPanels,
  reportOnOther: () => Promise<Report | undefined>,
): Promise<void> {
  let other: Report | undefined;
  const isShown = await reports.show(document, async () => {
    other = await reportOnOther();
    return other && { name, report: other };
  });
  if (!isShown) await status.explain();
  else if (other === undefined) {
    await window.showWarningMessage(t('There is nothing to compare with: {0} cannot be checked.', name));
  }
}

async function askDocumentType(): Promise<string | undefined> {
  const items = Object.entries(documentTypes).map(([type, names]): QuickPickItem & { type: string } => ({
    label: names[chosenLanguage()],
    description: type,
    type,
  }));
  const chosen = await window.showQuickPick(items, { placeHolder: t('What sort of text is it?') });
  return chosen?.type;
}

/** Saves the report that is in front, or that of the text in front, as a page. */
async function exportReport(status: StatusItem, reports: ReportPanels): Promise<void> {
  const document = window.activeTextEditor?.document;
  const view = reports.active ?? (document && (await reports.viewOf(document)));
  if (view === undefined) {
    await status.explain();
    return;
  }
  const folder =
    document?.uri.scheme === 'file' ? Uri.joinPath(document.uri, '..') : workspace.workspaceFolders?.[0]?.uri;
  const name = `${view.name.replace(/\.[^.]+$/u, '')}-${t('report')}.html`;
  const target = await window.showSaveDialog({
    ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, name) }),
    filters: { HTML: ['html'] },
  });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(reportPage(view)));
  await window.showInformationMessage(t('The report is saved: {0}', nameOf(target)));
}

/** What lies on the disk, if it can be read as text. Files need not be UTF-8. */
async function savedText(uri: Uri): Promise<string | undefined> {
  try {
    return decodeSource(await workspace.fs.readFile(uri)).text;
  } catch {
    return undefined;
  }
}

/** Undefined for a file that the editor takes for no text. */
async function openText(uri: Uri): Promise<TextDocument | undefined> {
  try {
    return await workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

async function askFile({ uri }: TextDocument): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    canSelectMany: false,
    title: t('Which text do you want to compare with?'),
    filters: { [t('Texts')]: ['txt', 'text', 'md', 'markdown', 'html', 'htm'] },
    ...(uri.scheme === 'file' ? { defaultUri: Uri.joinPath(uri, '..') } : {}),
  });
  return chosen?.[0];
}
