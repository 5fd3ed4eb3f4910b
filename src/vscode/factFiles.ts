import * as vscode from 'vscode';
import type { Folder } from '../core';
import { delayedByKey } from './delay';
import { isFolder } from './isFolder';
import { describe, type Log } from './log';
import { openDocument } from './openDocument';

/** How long nothing more has to be created before the files of a new folder are looked for. */
const FOLDER_MS = 300;

/** The fact files of one workspace folder, kept as they are on disk, or as they are in an editor where they are open. */
export interface FactFiles {
  /** When all files that were there at first have been read. */
  readonly ready: Promise<void>;
  dispose(): void;
}

/**
 * Finds the fact files of a folder and follows them: `changed` is called whenever the facts may have changed. A file of
 * a workspace folder inside this one belongs to that one.
 */
export function followFactFiles(
  folder: vscode.WorkspaceFolder,
  globs: readonly string[],
  facts: Folder,
  changed: () => void,
  log: Log,
): FactFiles {
  const patterns = globs.map((glob) => new vscode.RelativePattern(folder, glob));
  const known = new Set<string>();
  const readings = new Map<string, number>();
  let started = 0;
  let disposed = false;

  const set = (uri: vscode.Uri, text: string): void => {
    const path = pathIn(uri);
    known.add(path);
    facts.setFactFile(path, text);
  };
  const remove = (uri: vscode.Uri): void => {
    known.delete(pathIn(uri));
    facts.removeFactFile(pathIn(uri));
  };
  const owns = (uri: vscode.Uri): boolean =>
    vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() === folder.uri.toString() &&
    !/(?:^|\/)node_modules\//.test(pathIn(uri));

  /** Reads a file, unless it is read again, or opened, before it is there. */
  const load = async (uri: vscode.Uri): Promise<void> => {
    if (!owns(uri)) return;
    const path = pathIn(uri);
    const reading = ++started;
    readings.set(path, reading);
    const text = openDocument(uri)?.getText() ?? (await readText(uri, log));
    if (disposed || readings.get(path) !== reading) return;
    if (text === undefined) remove(uri);
    else set(uri, openDocument(uri)?.getText() ?? text);
  };
  const follow = (uri: vscode.Uri): void => {
    void load(uri).then(() => {
      if (!disposed) changed();
    });
  };
  /** Forgets a file, or all files of a folder: VS Code tells of the folder alone. */
  const drop = (uri: vscode.Uri): void => {
    const gone = pathIn(uri);
    const dropped = [...known].filter((path) => path === gone || path.startsWith(`${gone}/`));
    for (const path of dropped) {
      readings.delete(path);
      known.delete(path);
      facts.removeFactFile(path);
    }
    if (dropped.length > 0) changed();
  };

  const isFactDocument = (document: vscode.TextDocument): boolean =>
    owns(document.uri) &&
    (known.has(pathIn(document.uri)) || patterns.some((pattern) => vscode.languages.match({ pattern }, document) > 0));
  const take = (document: vscode.TextDocument): void => {
    if (!isFactDocument(document)) return;
    set(document.uri, document.getText());
    changed();
  };

  const search = async (): Promise<void> => {
    const found = await Promise.all(
      patterns.map((pattern) => vscode.workspace.findFiles(pattern, '**/node_modules/**')),
    );
    const uris = new Map(found.flat().map((uri) => [uri.toString(), uri]));
    await Promise.all([...uris.values()].map(load));
    if (!disposed) changed();
  };
  const later = delayedByKey();
  /** Of a folder that came with files in it, VS Code may not tell the files. */
  const searchInFolder = async (uri: vscode.Uri): Promise<void> => {
    if (!owns(uri) || /\.\w+$|(?:^|\/)\.git(?:\/|$)/.test(pathIn(uri)) || !(await isFolder(uri))) return;
    if (!disposed) later.run('search', FOLDER_MS, () => void search().catch(failed));
  };
  const failed = (error: unknown): void => log.error(`looking for fact files: ${describe(error)}`);

  const watchers = patterns.map((pattern) => vscode.workspace.createFileSystemWatcher(pattern, false, false, true));
  const folderWatcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'), false, true);
  const subscriptions: { dispose(): unknown }[] = watchers.flatMap((watcher) => [
    watcher,
    watcher.onDidCreate(follow),
    watcher.onDidChange(follow),
  ]);
  subscriptions.push(
    later,
    folderWatcher,
    folderWatcher.onDidCreate((uri) => void searchInFolder(uri)),
    folderWatcher.onDidDelete(drop),
    vscode.workspace.onDidOpenTextDocument(take),
    vscode.workspace.onDidChangeTextDocument(({ document }) => take(document)),
    // What was not saved is lost: the file counts again.
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (isFactDocument(document)) follow(document.uri);
    }),
  );

  return {
    ready: search().catch(failed),
    dispose() {
      disposed = true;
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

/** The path of a file relative to its workspace folder, with `/`. */
export function pathIn(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri, false).replaceAll('\\', '/');
}

/** A file as text, or undefined where it cannot be read: it may be gone again. */
async function readText(uri: vscode.Uri, log: Log): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    log.info(`${uri.toString()} cannot be read: ${describe(error)}`);
    return undefined;
  }
}
