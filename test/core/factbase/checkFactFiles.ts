import assert from 'node:assert/strict';
import {
  factProblemMessage,
  mergeFactBase,
  parseFactFile,
  type FactBase,
  type FactProblem,
} from '../../../src/core/factbase';
import { formatMessage } from '../../../src/core/text/message';

/**
 * Reads and merges fact files that are written with their problems below the places they are at, and checks that these
 * are all. A file begins with `//- its/path.yaml`; without one the path is `facts/a.yaml`. Columns are UTF-16 units.
 * ```
 * applicants:
 *   china:
 *     nme: China
 *     ^^^ unknown-field: did you mean “name”
 * ```
 * The same is checked with `\r\n` for line ends and with a byte order mark. Gives the base of the plain text.
 */
export function checkFactFiles(annotated: string): FactBase {
  const files = parseAnnotated(annotated);
  for (const [before, newline] of [
    ['', '\r\n'],
    ['\uFEFF', '\n'],
  ] as const) {
    checkOnce(files, before, newline);
  }
  return checkOnce(files, '', '\n');
}

interface Expected {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly message: string;
}

interface AnnotatedFile {
  readonly path: string;
  readonly lines: readonly string[];
  readonly expected: readonly Expected[];
}

function parseAnnotated(annotated: string): readonly AnnotatedFile[] {
  const files: { path: string; lines: string[]; expected: Expected[] }[] = [];
  for (const line of annotated.replace(/^\n/, '').split('\n')) {
    const header = /^\/\/- (\S+)$/.exec(line);
    if (header) files.push({ path: header[1]!, lines: [], expected: [] });
    else if (files.length === 0) files.push({ path: 'facts/a.yaml', lines: [], expected: [] });
    if (header) continue;
    const { lines, expected } = files.at(-1)!;
    const mark = /^( *)(\^+) ([a-z-]+)(?:: (.*))?$/.exec(line);
    if (!mark) {
      lines.push(line);
      continue;
    }
    const start = mark[1]!.length;
    const end = start + mark[2]!.length;
    expected.push({ line: lines.length, start, end, code: mark[3]!, message: mark[4] ?? '' });
  }
  return files;
}

function checkOnce(files: readonly AnnotatedFile[], before: string, newline: string): FactBase {
  const parsed = files.map(({ path, lines }) => parseFactFile(path, before + lines.join(newline)));
  const base = mergeFactBase(parsed);
  const actual = base.problems.map((problem) => describeProblem(problem, base, before.length));
  const messages = base.problems.map(messageOf);
  const expected = files.flatMap(({ path, expected: marks }) =>
    marks.map(({ line, start, end, code }) => `${path}:${line}:${start}-${end} ${code}`),
  );
  assert.deepEqual([...actual].sort(), [...expected].sort(), messages.join('\n'));
  for (const { path, line, start, end, code, message } of files.flatMap((file) =>
    file.expected.map((mark) => ({ ...mark, path: file.path })),
  )) {
    const found = messages.filter((_, i) => actual[i] === `${path}:${line}:${start}-${end} ${code}`);
    assert.ok(
      found.some((one) => one.includes(message)),
      `“${message}” is not in “${found.join('”, “')}”`,
    );
  }
  return base;
}

/** The English message of a problem, filled. */
export function messageOf(problem: FactProblem): string {
  return formatMessage(factProblemMessage(problem), problem.args);
}

function describeProblem({ path, span, code }: FactProblem, base: FactBase, markLength: number): string {
  const { text } = base.files.find((file) => file.path === path)!;
  const lines = text.slice(0, span.start).split('\n');
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const column = (offset: number): number => offset - lineStart - (lineStart === 0 ? markLength : 0);
  return `${path}:${lines.length}:${column(span.start)}-${column(span.end)} ${code}`;
}
