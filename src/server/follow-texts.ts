import { filePath, OpenDocument } from './document.ts';
import type { Session } from './session.ts';

/**
 * Keeps the session's texts as the client has them. Messages about texts that are not open, or that hold no text, are
 * passed over.
 */
export function followTexts(session: Session): void {
  const { connection, documents, publisher, checks } = session;
  connection.onDidOpenTextDocument(({ textDocument }) => {
    // Kept, it would make every later question about the text fail.
    if (typeof textDocument.text !== 'string') return;
    const document = new OpenDocument(textDocument, session.abilities.encoding);
    const earlier = documents.get(document.uri);
    if (earlier !== undefined) publisher.closed(earlier);
    documents.set(document.uri, document);
    // What is opened is as it was saved.
    if (session.settings.run === 'onSave') checks.ask(document);
    publisher.changed(document);
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    const document = documents.get(textDocument.uri);
    if (document === undefined) return;
    document.change(contentChanges, textDocument.version);
    publisher.changed(document);
  });
  connection.onDidSaveTextDocument(({ textDocument }) => {
    const file = filePath(textDocument.uri);
    // Nobody else tells of files that have changed on the disk meanwhile.
    const isUntold = !session.abilities.watchesFiles;
    if (isUntold || (file !== undefined && session.host.isConfiguration(file))) session.renew();
    const document = documents.get(textDocument.uri);
    if (document === undefined) return;
    // Who saves has paused.
    document.lastEdit = undefined;
    if (session.settings.run === 'onSave') session.checkNow(document);
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    const document = documents.get(textDocument.uri);
    if (document === undefined) return;
    documents.delete(document.uri);
    publisher.closed(document);
  });
}
