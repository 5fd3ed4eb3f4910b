import type { SearchableText } from '../text/searchableText';
import type { FactBase, Source } from './factBase';
import { resolveSourceFile } from './resolveSourceFile';

/** Where the text of a source lies in the workspace folder; null where it names none, or one outside. */
export function sourcePath({ file, place }: Source): string | null {
  return file === null ? null : resolveSourceFile(place.path, file);
}

/** The text of a source, where it names a file that could be read. */
export function sourceText(id: string, base: FactBase): SearchableText | null {
  const source = base.sources.get(id);
  const path = source === undefined ? null : sourcePath(source);
  const reading = path === null ? undefined : base.sourceTexts.get(path);
  return typeof reading === 'object' ? reading : null;
}
