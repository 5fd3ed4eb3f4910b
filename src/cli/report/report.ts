import type { Severity, Verdict } from '../../core';
import type { Place } from './place';

/** What `check` prints: version 1 of a shape that only ever gains keys. Paths have `/`. */
export interface Report {
  readonly schema: 1;
  readonly summary: Summary;
  readonly factBase: FactBaseReport;
  readonly notes: readonly NoteReport[];
}

/** Notes and figures are counted, the figures by verdict too; `problems` are those of notes and of fact files. */
export type Summary = Readonly<Record<'notes' | 'figures' | Verdict | 'problems', number>>;

export interface FactBaseReport extends Readonly<
  Record<'files' | 'facts' | 'applicants' | 'measures' | 'sources', number>
> {
  readonly problems: readonly FactProblemReport[];
}

export interface FactProblemReport extends Place {
  readonly path: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

export interface NoteReport {
  readonly path: string;
  readonly figures: readonly FigureReport[];
  readonly problems: readonly NoteProblemReport[];
}

/** The fact that something is about, or the facts that a derived figure was computed from; neither where there is none. */
export interface FactsReport {
  readonly fact?: string;
  readonly facts?: readonly string[];
}

export interface FigureReport extends Place, FactsReport {
  readonly text: string;
  readonly verdict: Verdict;
  readonly cited: boolean;
}

export interface NoteProblemReport extends Place, FactsReport {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}
