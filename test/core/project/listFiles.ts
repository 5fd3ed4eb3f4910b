import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder of the repository, as paths relative to its root with `/`, in order. */
export function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/')).sort();
}
