import { FileSystemError, Uri, window, workspace } from 'vscode';
import { documentTypes } from '../../src/document-type/document-types.ts';
import { configurationTemplate } from './configuration-template.ts';
import { t } from './texts.ts';

const name = 'klarsprak.config.yaml';

/** Makes the project's configuration, or opens the one that there is. */
export async function createConfiguration(): Promise<void> {
  const folder = await folderOfText();
  if (folder === undefined) {
    await window.showInformationMessage(
      t('Open a folder first: the configuration holds for the texts in it.'),
    );
    return;
  }
  const file = Uri.joinPath(folder, name);
  if (!(await exists(file))) {
    const text = configurationTemplate(Object.keys(documentTypes), t);
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  }
  await window.showTextDocument(file);
}

async function folderOfText(): Promise<Uri | undefined> {
  const uri = window.activeTextEditor?.document.uri;
  const own = uri && workspace.getWorkspaceFolder(uri)?.uri;
  const folders = workspace.workspaceFolders ?? [];
  if (own !== undefined || folders.length < 2) return own ?? folders[0]?.uri;
  return (await window.showWorkspaceFolderPick())?.uri;
}

async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
