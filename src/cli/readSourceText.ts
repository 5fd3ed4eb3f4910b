import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { makeSearchable, type SourceReading } from '../core';
import { readText } from './readText';

/** As for fact files: what is larger is no text that somebody reads. */
const LARGEST_BYTES = 20 * 1024 * 1024;

/**
 * Reads the text of a source, by its path in the workspace folder. What a symbolic link leads to may lie outside, and is
 * not read; nor is what is no file, or larger than 20 MB.
 */
export function readSourceText(root: string, path: string): SourceReading {
  try {
    let at = root;
    for (const name of path.split('/')) {
      at = join(at, name);
      if (lstatSync(at).isSymbolicLink()) return 'linked';
    }
    const found = lstatSync(at);
    if (!found.isFile() || found.size > LARGEST_BYTES) return 'missing';
    const steps = makeSearchable(readText(at));
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  } catch {
    return 'missing';
  }
}
