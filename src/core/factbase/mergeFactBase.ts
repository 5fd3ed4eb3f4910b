import { breakCycles } from './breakCycles';
import type { FactBase, FactFile, FactProblem, SourceTexts } from './factBase';
import { findAliasClashes } from './findAliasClashes';
import { findConflicts } from './findConflicts';
import { findUnknownReferences } from './findUnknownReferences';
import { indexFacts } from './indexFacts';
import { mergeRecords } from './mergeRecords';
import { byPlace } from './byPlace';
import { supersededFacts } from './supersededFacts';
import { withMeasures } from './withMeasures';

/**
 * Merges fact files into one base, with the problems that lie between records: ids that are defined twice or nowhere,
 * references in a circle, names that two records have, facts that contradict each other. Linear in their number.
 * The records of a stale file are in the base, but no problem between files is reported in it: its places are those of
 * a text that is no longer there.
 */
export function mergeFactBase(files: readonly FactFile[], sourceTexts: SourceTexts = new Map()): FactBase {
  const ordered = [...files].sort((a, b) => compare(a.path, b.path));
  const problems: FactProblem[] = [];
  const { unread, ...found } = mergeRecords(ordered, problems);
  const measures = breakCycles(found.measures, 'broader', problems);
  const records = {
    sources: found.sources,
    applicants: breakCycles(found.applicants, 'parent', problems),
    measures,
    facts: withMeasures(breakCycles(found.facts, 'supersedes', problems), measures),
    unread,
  };
  findUnknownReferences(records, problems);
  findAliasClashes(records.applicants, problems);
  findAliasClashes(records.measures, problems);
  const superseded = supersededFacts(records.facts);
  const { groups, factsOf, factsOfMeasure } = indexFacts(records.facts);
  findConflicts(groups, superseded, problems);
  return {
    files: ordered,
    ...records,
    factsOf,
    factsOfMeasure,
    superseded,
    sourceTexts,
    problems: allProblems(ordered, problems),
  };
}

function allProblems(files: readonly FactFile[], between: readonly FactProblem[]): readonly FactProblem[] {
  const stale = new Set(files.filter((file) => file.stale).map((file) => file.path));
  const shown = between.filter((problem) => !stale.has(problem.path));
  return [...files.flatMap((file) => file.problems), ...shown].sort(byPlace);
}

/** By UTF-16 units, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
