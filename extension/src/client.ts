import {
  commands,
  type Diagnostic,
  type DocumentSelector,
  type ExtensionContext,
  type Hover,
  MarkdownString,
  type TextDocument,
  Uri,
  languages as vsCodeLanguages,
  workspace,
} from 'vscode';
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';
import { commands as serverCommands } from '../../src/server/commands.ts';
import { rulePageCommand } from './rule-pages.ts';

/** The languages that are read, by VS Code's names. */
export const languages = ['plaintext', 'markdown', 'html'] as const;

/** The client of the server that lies in the extension. It is not started. */
export function createClient(context: ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('server/server.cjs');
  // Without a folder on the disk the server must not find the configuration of whatever folder it starts in.
  const folder = workspace.workspaceFolders?.find(({ uri }) => uri.scheme === 'file')?.uri.fsPath;
  const server = {
    module,
    transport: TransportKind.stdio,
    options: {
      cwd: folder ?? context.asAbsolutePath('server'),
      // What V8 makes of the server, so that it starts sooner the next time. Node before 22 does without.
      env: { ...process.env, NODE_COMPILE_CACHE: Uri.joinPath(context.globalStorageUri, 'compiled').fsPath },
    },
  };
  const options: LanguageClientOptions = {
    documentSelector: selector(),
    diagnosticCollectionName: 'klarsprak',
    outputChannelName: 'Klarspråk',
    initializationOptions: {
      status: true,
      showsMessages: true,
      settings: workspace.getConfiguration('klarsprak'),
    },
    markdown: { isTrusted: { enabledCommands: [rulePageCommand] } },
    middleware: {
      executeCommand: (command, given, next) =>
        // Asked by the server it would be a message with a button for each type.
        command === serverCommands.chooseDocumentType && given.length < 2
          ? commands.executeCommand('klarsprak.chooseDocumentType', ...given)
          : next(command, given),
      provideDiagnostics: async (document, previous, token, next) => {
        const report = await next(document, previous, token);
        if (report?.kind === 'full') report.items.forEach(pointToCommand);
        return report;
      },
      provideHover: async (document, position, token, next) => {
        const hover = await next(document, position, token);
        return hover && withPageCommands(hover);
      },
    },
  };
  return new LanguageClient('klarsprak', 'Klarspråk', { run: server, debug: server }, options);
}

/** True for a text that the server is told of. */
export function isServed(document: TextDocument): boolean {
  return vsCodeLanguages.match(selector(), document) > 0;
}

/** Texts on the disk, new texts and those of virtual workspaces; not what other extensions show. */
function selector(): DocumentSelector & { scheme: string; language: string }[] {
  const virtual = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  const schemes = new Set(['file', 'untitled', ...virtual]);
  return [...schemes].flatMap((scheme) => languages.map((language) => ({ scheme, language })));
}

/** Rule pages are Markdown files: the command shows them as pages, the address alone as source. */
function pointToCommand(diagnostic: Diagnostic): void {
  const { code } = diagnostic;
  if (typeof code !== 'object') return;
  diagnostic.code = { value: code.value, target: Uri.parse(rulePageUri(String(code.value))) };
}

function rulePageUri(ruleId: string): string {
  return `command:${rulePageCommand}?${encodeURIComponent(JSON.stringify([ruleId]))}`;
}

function withPageCommands(hover: Hover): Hover {
  for (const content of hover.contents) {
    if (!(content instanceof MarkdownString)) continue;
    content.value = content.value.replace(
      /\(file:[^\s()]*\/docs\/regler\/([\w-]+)\.md\)/gu,
      (_, ruleId: string) => `(${rulePageUri(ruleId)})`,
    );
  }
  return hover;
}
