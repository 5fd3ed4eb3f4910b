import { mergeFactBase, parseFactFile, sourcePath, type FactBase } from '../core';
import { readSourceText } from './readSourceText';

/**
 * The fact base of a workspace folder, with the texts of its sources. `read` gives the text of a file, by its path in the
 * folder; null where it cannot be read, which it tells itself.
 */
export function readFactBase(root: string, paths: readonly string[], read: (path: string) => string | null): FactBase {
  const files = paths.flatMap((path) => {
    const text = read(path);
    return text === null ? [] : [parseFactFile(path, text)];
  });
  const sources = files.flatMap((file) => file.sources.flatMap((source) => sourcePath(source) ?? []));
  return mergeFactBase(files, new Map([...new Set(sources)].map((path) => [path, readSourceText(root, path)])));
}
