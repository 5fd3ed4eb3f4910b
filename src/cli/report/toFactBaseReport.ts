import {
  factProblemMessage,
  formatMessage,
  lineIndex,
  problemMessages,
  type FactBase,
  type FactProblem,
  type LineIndex,
} from '../../core';
import { toPlace } from './place';
import type { FactBaseReport } from './report';

/** A fact base with the problems that were found in its files; `prefix` goes in front of their paths. */
export function toFactBaseReport(base: FactBase, problems: readonly FactProblem[], prefix: string): FactBaseReport {
  const texts = new Map(base.files.map(({ path, text }) => [path, text]));
  const indices = new Map<string, LineIndex>();
  const linesOf = (path: string): LineIndex => {
    let lines = indices.get(path);
    if (lines === undefined) indices.set(path, (lines = lineIndex(texts.get(path) ?? '')));
    return lines;
  };
  const ordered = [...problems].sort((a, b) => compare(a.path, b.path) || a.span.start - b.span.start);
  return {
    files: base.files.length,
    facts: base.facts.size,
    applicants: base.applicants.size,
    measures: base.measures.size,
    sources: base.sources.size,
    problems: ordered.map((problem) => ({
      path: `${prefix}${problem.path}`,
      ...toPlace(linesOf(problem.path), problem.span),
      code: problem.code,
      severity: problemMessages[problem.code].severity,
      message: formatMessage(factProblemMessage(problem), problem.args),
    })),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
