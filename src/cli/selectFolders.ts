import { readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { CannotRun } from './cannotRun';
import { isFacts, listFiles } from './listFiles';
import { reason } from './reason';

/** A workspace folder to check, whole or in part. */
export interface SelectedFolder {
  /** Its real path. */
  readonly root: string;
  /** What stands in front of its paths in the report, '' or ending with `/`. */
  readonly prefix: string;
  /** The files that were asked for, relative to the folder with `/`; null where all of it was. */
  readonly only: ReadonlySet<string> | null;
}

/**
 * The workspace folders of the paths of a command line, in the order in which they are named first. Where there are
 * several, their paths are told apart by where they lie. Throws {@link CannotRun} where a path cannot be read.
 */
export function selectFolders(paths: readonly string[]): readonly SelectedFolder[] {
  const current = realpathSync(process.cwd());
  const folders = new Map<string, Set<string> | null>();
  for (const path of paths) {
    const { real, isFolder } = resolve(path);
    const root = isFolder ? real : workspaceFolderOf(real, current);
    const only = folders.get(root);
    if (isFolder) folders.set(root, null);
    else if (only !== null) folders.set(root, (only ?? new Set<string>()).add(slashed(relative(root, real))));
  }
  return [...folders].map(([root, only]) => ({
    root,
    only,
    prefix: folders.size === 1 || root === current ? '' : `${slashed(relative(current, root))}/`,
  }));
}

function resolve(path: string): { readonly real: string; readonly isFolder: boolean } {
  try {
    const real = realpathSync(path);
    const stat = statSync(real);
    if (stat.isDirectory() || stat.isFile()) return { real, isFolder: stat.isDirectory() };
  } catch (error) {
    throw new CannotRun(`${path} cannot be read (${reason(error)})`);
  }
  throw new CannotRun(`${path} is neither a file nor a folder`);
}

/**
 * The nearest folder above a file that holds facts, no further up than the current folder where the file is below it.
 * Where there are none, the current folder, or the file's own.
 */
function workspaceFolderOf(file: string, current: string): string {
  const own = dirname(file);
  for (let folder = own; ; folder = dirname(folder)) {
    if (folder === current || holdsFacts(folder)) return folder;
    if (folder === dirname(folder)) return own;
  }
}

/** Looks at the folder itself and at its `facts` only: above a note may lie a whole disk. */
function holdsFacts(folder: string): boolean {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    if (entries.some((entry) => entry.isFile() && isFacts(entry.name))) return true;
    const hasFolder = entries.some((entry) => entry.isDirectory() && entry.name === 'facts');
    return hasFolder && listFiles(folder, 'facts/').facts.length > 0;
  } catch {
    return false;
  }
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
