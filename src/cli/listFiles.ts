import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { reason } from './reason';

/** The files of a workspace folder that matter here, as paths relative to it with `/`, in order. */
export interface FoundFiles {
  readonly notes: readonly string[];
  readonly facts: readonly string[];
  /** Why a folder in it could not be read, one line each. */
  readonly unread: readonly string[];
}

/**
 * Finds the notes and the fact files of a workspace folder, or below one of its folders (`facts/`). Hidden files and
 * folders and `node_modules` are left out. Symbolic links are not followed: what they lead to may lie outside.
 */
export function listFiles(root: string, below = ''): FoundFiles {
  const paths: string[] = [];
  const unread: string[] = [];
  const folders = [below];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        const path = `${folder}${entry.name}`;
        if (entry.isFile()) paths.push(path);
        else if (entry.isDirectory() && entry.name !== 'node_modules') folders.push(`${path}/`);
      }
    } catch (error) {
      unread.push(`${join(root, folder)} cannot be read (${reason(error)})`);
    }
  }
  paths.sort();
  return { notes: paths.filter((path) => NOTE.test(path)), facts: paths.filter(isFacts), unread };
}

const NOTE = /\.(?:md|markdown)$/;
const FACTS = /^facts\/(?:.*\/)?[^/]+\.ya?ml$|\.facts\.ya?ml$/;

/** Whether a path relative to its workspace folder is that of a fact file. */
export function isFacts(path: string): boolean {
  return FACTS.test(path);
}
