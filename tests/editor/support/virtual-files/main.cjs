const { Disposable, EventEmitter, FileSystemError, FileType, workspace } = require('vscode');

/** One folder of texts that are kept in memory, as an extension for files on another machine would show them. */
class VirtualFiles {
  #files = new Map([
    ['/brev.md', Buffer.from('# Möte på Åkerö\n\nÅtgärderna på Åkerö 🏡 skall göras i solkatteriet.\n')],
  ]);
  #changes = new EventEmitter();
  onDidChangeFile = this.#changes.event;

  watch() {
    return new Disposable(() => {});
  }

  stat({ path }) {
    if (path === '/') return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    return { type: FileType.File, ctime: 0, mtime: 0, size: this.readFile({ path }).length };
  }

  readDirectory() {
    return [...this.#files.keys()].map((path) => [path.slice(1), FileType.File]);
  }

  readFile({ path }) {
    const content = this.#files.get(path);
    if (content === undefined) throw FileSystemError.FileNotFound(path);
    return content;
  }

  writeFile({ path }, content) {
    this.#files.set(path, content);
  }

  createDirectory() {}
  delete() {}
  rename() {}
}

exports.activate = ({ subscriptions }) => {
  const files = new VirtualFiles();
  subscriptions.push(workspace.registerFileSystemProvider('klarprov', files, { isCaseSensitive: true }));
};
