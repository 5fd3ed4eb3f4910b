import type { Verdict } from '../../core';
import type { FactBaseReport, NoteReport, Report } from './report';

/** One report of the folders that were checked, with everything counted. */
export function toReport(bases: readonly FactBaseReport[], notes: readonly NoteReport[]): Report {
  const factBase = addUp(bases);
  const figures = notes.flatMap((note) => note.figures);
  const count = (verdict: Verdict): number => figures.filter((figure) => figure.verdict === verdict).length;
  return {
    schema: 1,
    summary: {
      notes: notes.length,
      figures: figures.length,
      verified: count('verified'),
      mismatch: count('mismatch'),
      unsure: count('unsure'),
      unsupported: count('unsupported'),
      ignored: count('ignored'),
      problems: notes.reduce((sum, { problems }) => sum + problems.length, factBase.problems.length),
    },
    factBase,
    notes,
  };
}

function addUp(bases: readonly FactBaseReport[]): FactBaseReport {
  const sum = (key: 'files' | 'facts' | 'applicants' | 'measures' | 'sources'): number =>
    bases.reduce((total, base) => total + base[key], 0);
  return {
    files: sum('files'),
    facts: sum('facts'),
    applicants: sum('applicants'),
    measures: sum('measures'),
    sources: sum('sources'),
    problems: bases.flatMap((base) => base.problems),
  };
}
