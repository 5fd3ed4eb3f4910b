import * as vscode from 'vscode';
import { pathIn } from '../factFiles';
import type { NoteFolder } from '../folders';
import { isFolder } from '../isFolder';
import { isNoteName } from '../noteFiles';

/** Who is told of what happens to the files of a folder. */
export interface NoteFileListener {
  /** A file or a folder was changed, or is gone. */
  changed(path: string): void;
  /** A note is there that was not, or a folder that may have some in it. */
  came(): void;
}

/**
 * Follows the files of a workspace folder as they come, change and go, whoever does it. A folder that is renamed is one
 * that went and one that came. What is in a workspace folder inside this one is not its matter.
 */
export function followNoteFiles({ uri: root }: Pick<NoteFolder, 'uri'>, listener: NoteFileListener): vscode.Disposable {
  let disposed = false;
  const owns = (uri: vscode.Uri): boolean =>
    vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() === root.toString() && !LEFT_OUT.test(pathIn(uri));
  const changed = (uri: vscode.Uri): void => {
    if (owns(uri)) listener.changed(pathIn(uri));
  };
  const created = (uri: vscode.Uri): void => {
    if (!owns(uri)) return;
    // Where a file takes the place of another, it may count as created.
    listener.changed(pathIn(uri));
    if (isNoteName(uri.path)) listener.came();
    else if (!HAS_EXTENSION.test(uri.path)) void cameWithFiles(uri);
  };
  /** Of a folder that came with files in it, VS Code may not tell the files. */
  const cameWithFiles = async (uri: vscode.Uri): Promise<void> => {
    if ((await isFolder(uri)) && !disposed) listener.came();
  };
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(root, '**'));
  const subscriptions = [
    watcher,
    watcher.onDidCreate(created),
    watcher.onDidChange(changed),
    watcher.onDidDelete(changed),
  ];
  return new vscode.Disposable(() => {
    disposed = true;
    for (const subscription of subscriptions) subscription.dispose();
  });
}

const HAS_EXTENSION = /\.\w+$/;
/** Nothing in these is a note, and much happens in them. */
const LEFT_OUT = /(?:^|\/)(?:\.|node_modules(?:\/|$))/;
