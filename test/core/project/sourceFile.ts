import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { listFiles } from './listFiles';

/** A file of `src`, with what the rules about the tree ask of it. */
export interface SourceFile {
  /** Relative to the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** What it imports, types too: paths of other source files where it is one of ours, else the name as written. */
  readonly imports: readonly string[];
  /** The names that it exports, not counting `export * from`. */
  readonly exports: readonly string[];
}

const IMPORT = /^(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm;
const CALL = /\b(?:import|require)\(\s*['"]([^'"]+)['"]/g;
const EXPORT =
  /^export (?:default )?(?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;
const EXPORT_LIST = /^export (?:type )?\{([^}]*)\}/gm;

/** All of `src`, in path order. The code is formatted, so that scanning its lines is as good as parsing it. */
export function readSourceFiles(): readonly SourceFile[] {
  const paths = listFiles('src').filter((path) => path.endsWith('.ts'));
  const known = new Set(paths);
  return paths.map((path) => {
    const text = readFileSync(path, 'utf8');
    const imported = [...text.matchAll(IMPORT), ...text.matchAll(CALL)].map((match) => match[1] ?? match[2] ?? '');
    return {
      path,
      text,
      lines: text.split('\n').length - 1,
      imports: [...new Set(imported)].map((name) => resolve(path, name, known)),
      exports: exportsOf(text),
    };
  });
}

/** A relative import that names no source file (a JSON file) stays a path. */
function resolve(from: string, name: string, known: ReadonlySet<string>): string {
  if (!name.startsWith('.')) return name;
  const path = join(dirname(from), name);
  return [`${path}.ts`, `${path}/index.ts`, `${path}.d.ts`].find((candidate) => known.has(candidate)) ?? path;
}

function exportsOf(text: string): readonly string[] {
  const listed = [...text.matchAll(EXPORT_LIST)].flatMap((match) => (match[1] ?? '').split(','));
  const names = listed.map((name) => (name.trim().split(/\s+/).at(-1) ?? '').trim()).filter((name) => name !== '');
  return [...[...text.matchAll(EXPORT)].map((match) => match[1] ?? ''), ...names];
}
