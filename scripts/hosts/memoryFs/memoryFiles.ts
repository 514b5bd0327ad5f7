import * as vscode from 'vscode';

interface Folder {
  readonly type: vscode.FileType.Directory;
  readonly ctime: number;
  mtime: number;
  readonly entries: Map<string, Node>;
}
interface File {
  readonly type: vscode.FileType.File;
  readonly ctime: number;
  mtime: number;
  bytes: Uint8Array;
}
type Node = Folder | File;

/** A writable file system in memory that tells of its changes. */
export class MemoryFiles implements vscode.FileSystemProvider {
  private readonly root = newFolder();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  /** Puts a file there before anyone looks, with the folders above it. */
  seed(path: string, bytes: Uint8Array): void {
    const names = path.split('/').filter(Boolean);
    const name = names.pop();
    if (name === undefined) throw new Error('A file needs a name.');
    let folder = this.root;
    for (const above of names) {
      const found = folder.entries.get(above) ?? newFolder();
      if (found.type !== vscode.FileType.Directory) throw new Error(`${path}: ${above} is a file.`);
      folder.entries.set(above, found);
      folder = found;
    }
    folder.entries.set(name, newFile(bytes));
  }

  /** The paths of all files, in the order in which they came. */
  *paths(folder: Folder = this.root, above = ''): Iterable<string> {
    for (const [name, node] of folder.entries) {
      if (node.type === vscode.FileType.Directory) yield* this.paths(node, `${above}/${name}`);
      else yield `${above}/${name}`;
    }
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined); // all changes are told, watched or not
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const node = this.node(uri);
    const size = node.type === vscode.FileType.File ? node.bytes.length : 0;
    return { type: node.type, ctime: node.ctime, mtime: node.mtime, size };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    return [...this.folder(uri).entries].map(([name, node]) => [name, node.type]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const node = this.node(uri);
    if (node.type === vscode.FileType.Directory) throw vscode.FileSystemError.FileIsADirectory(uri);
    return node.bytes;
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array, options: { create: boolean; overwrite: boolean }): void {
    const { folder, name } = this.place(uri);
    const old = folder.entries.get(name);
    if (old?.type === vscode.FileType.Directory) throw vscode.FileSystemError.FileIsADirectory(uri);
    if (!old && !options.create) throw vscode.FileSystemError.FileNotFound(uri);
    if (old && options.create && !options.overwrite) throw vscode.FileSystemError.FileExists(uri);
    if (old) {
      old.bytes = bytes;
      old.mtime = Date.now();
    } else {
      folder.entries.set(name, newFile(bytes));
    }
    this.tell(old ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created, uri);
  }

  createDirectory(uri: vscode.Uri): void {
    const { folder, name } = this.place(uri);
    if (folder.entries.has(name)) throw vscode.FileSystemError.FileExists(uri);
    folder.entries.set(name, newFolder());
    this.tell(vscode.FileChangeType.Created, uri);
  }

  delete(uri: vscode.Uri): void {
    const { folder, name } = this.place(uri);
    if (!folder.entries.delete(name)) throw vscode.FileSystemError.FileNotFound(uri);
    this.tell(vscode.FileChangeType.Deleted, uri);
  }

  rename(from: vscode.Uri, to: vscode.Uri, options: { overwrite: boolean }): void {
    const node = this.node(from);
    const target = this.place(to);
    if (target.folder.entries.has(target.name) && !options.overwrite) throw vscode.FileSystemError.FileExists(to);
    const source = this.place(from);
    source.folder.entries.delete(source.name);
    target.folder.entries.set(target.name, node);
    this.tell(vscode.FileChangeType.Deleted, from);
    this.tell(vscode.FileChangeType.Created, to);
  }

  private node(uri: vscode.Uri): Node {
    let node: Node = this.root;
    for (const name of uri.path.split('/').filter(Boolean)) {
      const next: Node | undefined = node.type === vscode.FileType.Directory ? node.entries.get(name) : undefined;
      if (!next) throw vscode.FileSystemError.FileNotFound(uri);
      node = next;
    }
    return node;
  }

  private folder(uri: vscode.Uri): Folder {
    const node = this.node(uri);
    if (node.type !== vscode.FileType.Directory) throw vscode.FileSystemError.FileNotADirectory(uri);
    return node;
  }

  private place(uri: vscode.Uri): { folder: Folder; name: string } {
    const name = uri.path.split('/').filter(Boolean).pop();
    if (name === undefined) throw vscode.FileSystemError.NoPermissions(uri);
    return { folder: this.folder(vscode.Uri.joinPath(uri, '..')), name };
  }

  private tell(type: vscode.FileChangeType, uri: vscode.Uri): void {
    this.changed.fire([{ type, uri }]);
  }
}

function newFolder(): Folder {
  return { type: vscode.FileType.Directory, ctime: Date.now(), mtime: Date.now(), entries: new Map() };
}

function newFile(bytes: Uint8Array): File {
  return { type: vscode.FileType.File, ctime: Date.now(), mtime: Date.now(), bytes };
}
