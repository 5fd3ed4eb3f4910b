import * as vscode from 'vscode';
import { encodingOf, makeSearchable, sourcePath, type Folder, type SourceReading } from '../core';
import { delayedByKey } from './delay';
import { pathIn } from './factFiles';
import { describe, type Log } from './log';
import { inSlices, slices } from './slices';

/** How long nobody types in a fact file before the files that it names are looked for. */
const TYPING_MS = 300;
/** As many changes as come at once are one. */
const AT_ONCE_MS = 8;
const LARGEST_BYTES = 20 * 1024 * 1024;

/** The texts of the sources of one workspace folder, kept as they are on disk. */
export interface SourceFiles {
  /** The facts may name other files now. */
  update(): void;
  dispose(): void;
}

/**
 * Reads the files that sources name in `file`, once they are named, and again when they change on disk: `changed` is
 * called whenever another text is there. Nothing outside of the folder is read, and nothing that a symbolic link leads
 * to: where it leads to cannot be seen from here.
 */
export function followSourceFiles(folder: vscode.Uri, facts: Folder, changed: () => void, log: Log): SourceFiles {
  const wanted = new Set<string>();
  const readings = new Map<string, number>();
  const later = delayedByKey();
  let started = 0;
  let disposed = false;

  const load = async (path: string): Promise<void> => {
    const reading = ++started;
    readings.set(path, reading);
    const isCurrent = (): boolean => !disposed && readings.get(path) === reading;
    const found = await read(folder, path, isCurrent);
    if (!isCurrent() || found === undefined) return;
    facts.setSourceText(path, found);
    changed();
  };
  const follow = (path: string): void => {
    load(path).catch((error: unknown) => log.error(`reading ${path}: ${describe(error)}`));
  };
  const update = (): void => {
    if (facts.isEmpty() && wanted.size === 0) return;
    const named = new Set([...facts.base().sources.values()].flatMap((source) => sourcePath(source) ?? []));
    for (const path of wanted) {
      if (named.has(path)) continue;
      wanted.delete(path);
      readings.delete(path);
      facts.setSourceText(path, undefined);
    }
    for (const path of named) {
      if (wanted.has(path)) continue;
      wanted.add(path);
      follow(path);
    }
  };
  /** A file came, changed or went, or a folder with files in it, of which VS Code may tell alone. */
  const onChange = (uri: vscode.Uri): void => {
    const path = pathIn(uri);
    for (const one of wanted) {
      if (one !== path && !one.startsWith(`${path}/`)) continue;
      later.run(one, AT_ONCE_MS, () => follow(one));
    }
  };

  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'));
  const subscriptions = [
    later,
    watcher,
    watcher.onDidCreate(onChange),
    watcher.onDidChange(onChange),
    watcher.onDidDelete(onChange),
  ];
  return {
    update: () => later.run('', TYPING_MS, update),
    dispose() {
      disposed = true;
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

/** Undefined where nobody wants it any more. */
async function read(folder: vscode.Uri, path: string, isCurrent: () => boolean): Promise<SourceReading | undefined> {
  let bytes: Uint8Array;
  try {
    const found = await statWithin(folder, path);
    if (found === 'linked') return found;
    if ((found.type & vscode.FileType.File) === 0 || found.size > LARGEST_BYTES) return 'missing';
    bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, path));
  } catch {
    return 'missing';
  }
  return inSlices(makeSearchable(new TextDecoder(encodingOf(bytes)).decode(bytes)), slices(), isCurrent);
}

/** What there is at a path of a folder, unless a symbolic link is on the way. */
async function statWithin(folder: vscode.Uri, path: string): Promise<vscode.FileStat | 'linked'> {
  const names = path.split('/');
  let found: vscode.FileStat | undefined;
  for (let depth = 1; depth <= names.length; depth++) {
    found = await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, ...names.slice(0, depth)));
    if ((found.type & vscode.FileType.SymbolicLink) !== 0) return 'linked';
  }
  if (found === undefined) throw new Error(`${path} names nothing`);
  return found;
}
