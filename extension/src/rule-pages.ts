import {
  commands,
  type ExtensionContext,
  FileType,
  languages,
  type QuickPickItem,
  Uri,
  window,
  workspace,
} from 'vscode';
import { t } from './texts.ts';

export const rulePageCommand = 'klarsprak.openRulePage';
/** Pages have a scheme of their own, so that they are not checked like the texts of the writer. */
const scheme = 'klarsprak-regel';

/** Shows the page of a rule: the one that is named, or one of those at the caret, or any. */
export function registerRulePages(context: ExtensionContext): void {
  const folder = Uri.joinPath(context.extensionUri, 'docs', 'regler');
  const read = async (name: string): Promise<string> =>
    new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, name)));
  context.subscriptions.push(
    workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: ({ path }) => read(path.slice(path.lastIndexOf('/') + 1)),
    }),
    commands.registerCommand(rulePageCommand, async (given?: unknown) => {
      const ruleId = typeof given === 'string' ? given : await askRule(folder, read);
      if (ruleId === undefined || !/^[\w-]+$/u.test(ruleId)) return;
      const uri = Uri.from({ scheme, path: `/${ruleId}.md` });
      await commands.executeCommand('markdown.showPreviewToSide', uri);
    }),
  );
}

interface RuleItem extends QuickPickItem {
  ruleId: string;
}

async function askRule(folder: Uri, read: (name: string) => Promise<string>): Promise<string | undefined> {
  const here = rulesAtCaret();
  if (here.length === 1) return here[0];
  const names = (await workspace.fs.readDirectory(folder))
    .filter(([name, type]) => type === FileType.File && name.endsWith('.md') && name !== 'README.md')
    .map(([name]) => name);
  const items = await Promise.all(
    names.map(async (name): Promise<RuleItem> => {
      const ruleId = name.slice(0, -'.md'.length);
      const title = /^# (.+)$/mu.exec(await read(name))?.[1] ?? ruleId;
      return { label: title, description: ruleId, ruleId };
    }),
  );
  const shown = here.length === 0 ? items : items.filter(({ ruleId }) => here.includes(ruleId));
  shown.sort((one, other) => one.label.localeCompare(other.label, 'sv'));
  const chosen = await window.showQuickPick(shown, {
    placeHolder: t('Which rule do you want to read about?'),
    matchOnDescription: true,
  });
  return chosen?.ruleId;
}

function rulesAtCaret(): string[] {
  const editor = window.activeTextEditor;
  if (editor === undefined) return [];
  const { document, selection } = editor;
  const rules = languages
    .getDiagnostics(document.uri)
    .filter(({ source, range }) => source === 'klarspråk' && range.contains(selection.active))
    .flatMap(({ code }) => (typeof code === 'object' ? String(code.value) : []));
  return [...new Set(rules)];
}
