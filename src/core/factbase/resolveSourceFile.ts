/**
 * Where a source's `file` lies, relative to the workspace folder with `/`; null where it is outside of it, or could be:
 * an absolute path of any system, a URL, a `..` too many. `yamlPath` is the fact file that names it.
 * `('facts/a.yaml', '../sources/b.txt')` is `'sources/b.txt'`.
 *
 * This looks at the words only. A shell that reads the file has to follow symbolic links first, and look again.
 */
export function resolveSourceFile(yamlPath: string, file: string): string | null {
  const wanted = file.replaceAll('\\', '/');
  // A drive letter and the scheme of a URL look the same.
  if (wanted.startsWith('/') || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(wanted) || wanted.includes('\0')) return null;
  const parts = yamlPath.split('/').slice(0, -1);
  for (const part of wanted.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (parts.pop() === undefined) return null;
      continue;
    }
    // Windows drops dots and spaces at a name's end, so that `.. ` is `..` there.
    if (/^[. ]+$/.test(part)) return null;
    parts.push(part);
  }
  return parts.join('/');
}
