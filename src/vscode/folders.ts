import * as vscode from 'vscode';
import type { FactFile, Folder } from '../core';
import { followFactFiles, pathIn, type FactFiles } from './factFiles';
import { folderOnDemand } from './folderOnDemand';
import type { Log } from './log';
import { followSourceFiles, type SourceFiles } from './sourceFiles';
import { readSettings, type Settings } from './settings';

/** A workspace folder with its facts and settings. */
export interface NoteFolder {
  readonly uri: vscode.Uri;
  readonly name: string;
  readonly facts: Folder;
  readonly settings: Settings;
}

/** The workspace folders that are open. */
export interface Folders {
  /** In the order of the workspace. */
  all(): readonly NoteFolder[];
  /** The innermost folder that a file is in. */
  of(uri: vscode.Uri): NoteFolder | undefined;
  byName(uri: string): NoteFolder | undefined;
  /** The facts or the settings of a folder may have changed; undefined: folders came or went. */
  readonly onDidChange: vscode.Event<NoteFolder | undefined>;
  /** When the facts of all folders that are open now have been read. */
  ready(): Promise<void>;
  dispose(): void;
}

interface OpenedFolder extends NoteFolder {
  settings: Settings;
  files: FactFiles;
  sources: SourceFiles;
}

/** Follows the workspace folders, their fact files and their settings. */
export function followFolders(log: Log): Folders {
  const folders = new Map<string, OpenedFolder>();
  const emitter = new vscode.EventEmitter<NoteFolder | undefined>();

  const open = (folder: vscode.WorkspaceFolder): void => {
    const facts = folderOnDemand();
    const settings = readSettings(folder.uri);
    const sources = followSourceFiles(folder.uri, facts, () => emitter.fire(opened), log);
    const changed = (): void => {
      sources.update();
      emitter.fire(opened);
    };
    const opened: OpenedFolder = {
      uri: folder.uri,
      name: folder.name,
      facts,
      settings,
      files: followFactFiles(folder, settings.factBase, facts, changed, log),
      sources,
    };
    folders.set(folder.uri.toString(), opened);
  };
  const close = (key: string): void => {
    folders.get(key)?.files.dispose();
    folders.get(key)?.sources.dispose();
    folders.delete(key);
  };
  const reopen = ({ added, removed }: vscode.WorkspaceFoldersChangeEvent): void => {
    const moved = [...added, ...removed].map(({ uri }) => uri);
    for (const { uri } of removed) close(uri.toString());
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      // A folder that came or went may lie inside another, and takes its files from it or leaves them to it.
      if (moved.some((other) => isInside(other, folder.uri))) close(folder.uri.toString());
      if (!folders.has(folder.uri.toString())) open(folder);
    }
    emitter.fire(undefined);
  };
  const reconfigure = (folder: OpenedFolder): void => {
    const before = folder.settings;
    folder.settings = readSettings(folder.uri);
    const workspaceFolder = vscode.workspace.getWorkspaceFolder(folder.uri);
    if (workspaceFolder === undefined || before.factBase.join('\n') === folder.settings.factBase.join('\n')) {
      emitter.fire(folder);
      return;
    }
    close(folder.uri.toString());
    open(workspaceFolder);
  };

  for (const folder of vscode.workspace.workspaceFolders ?? []) open(folder);
  const subscriptions = [
    emitter,
    vscode.workspace.onDidChangeWorkspaceFolders(reopen),
    vscode.workspace.onDidChangeConfiguration((event) => {
      for (const folder of [...folders.values()]) {
        if (event.affectsConfiguration('ipNotes', folder.uri)) reconfigure(folder);
      }
    }),
    // A note that is opened again begins with version 1 again, and may be another text.
    vscode.workspace.onDidCloseTextDocument(({ uri }) => of(uri)?.facts.close(pathIn(uri))),
  ];

  const of = (uri: vscode.Uri): NoteFolder | undefined => {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    return folder === undefined ? undefined : folders.get(folder.uri.toString());
  };

  return {
    all: () => (vscode.workspace.workspaceFolders ?? []).flatMap(({ uri }) => folders.get(uri.toString()) ?? []),
    of,
    byName: (uri) => folders.get(uri),
    onDidChange: emitter.event,
    ready: async () => {
      await Promise.all([...folders.values()].map(({ files }) => files.ready));
    },
    dispose() {
      for (const key of [...folders.keys()]) close(key);
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

function isInside(inner: vscode.Uri, outer: vscode.Uri): boolean {
  const end = outer.path.endsWith('/') ? outer.path : `${outer.path}/`;
  return inner.scheme === outer.scheme && inner.authority === outer.authority && inner.path.startsWith(end);
}

/** The fact file of a folder at a path. */
export function factFileAt({ facts }: NoteFolder, path: string): FactFile | undefined {
  return facts.base().files.find((file) => file.path === path);
}

/** Where a file of a folder is. */
export function uriOf({ uri }: NoteFolder, path: string): vscode.Uri {
  return vscode.Uri.joinPath(uri, ...path.split('/'));
}
