import type { FactBase, FactFile } from './factBase';

/**
 * Whether two fact bases say the same, so that whatever was checked against one of them need not be checked against the
 * other: only where their records stand may differ, and how the files are written. The texts of sources have to be the
 * same objects. Files that are the same objects cost nothing.
 */
export function saysTheSame(a: FactBase, b: FactBase): boolean {
  if (a === b) return true;
  return (
    a.files.length === b.files.length &&
    a.files.every((file, at) => isSameFile(file, b.files[at]!)) &&
    a.sourceTexts.size === b.sourceTexts.size &&
    [...a.sourceTexts].every(([path, reading]) => b.sourceTexts.get(path) === reading)
  );
}

function isSameFile(a: FactFile, b: FactFile): boolean {
  return a === b || (a.path === b.path && contentOf(a) === contentOf(b));
}

function contentOf({ sources, applicants, measures, facts, unread }: FactFile): string {
  return JSON.stringify([sources, applicants, measures, facts, unread], (key, value: unknown) =>
    key === 'place' ? undefined : value,
  );
}
