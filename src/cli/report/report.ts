import type { Evidence, Reach, RunnerUp, Severity, Term, Verdict } from '../../core';
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
  /** With `--explain` only. */
  readonly why?: Why;
}

/** Why a figure got its verdict: enough for a stranger with the fact file to come to the same. */
export interface Why {
  readonly says: string;
  readonly facts: readonly ExplainedFact[];
  /** How it was recomputed from them; null where it was not. */
  readonly formula: string | null;
  readonly evidence: readonly (Place & {
    readonly role: Evidence['role'];
    readonly text: string;
    readonly reach: Reach;
  })[];
  /** Null where the figure was cited, recomputed or bound to nothing. */
  readonly score: { readonly total: number; readonly convicts: number; readonly terms: readonly Term[] } | null;
  /** Figures near by that were read by the same words and agree, where the reading is too loose by itself. */
  readonly witnesses: readonly (Place & { readonly text: string; readonly fact: string })[];
  readonly runnersUp: readonly (ExplainedFact & { readonly lacks: RunnerUp['lacks'] })[];
}

export interface ExplainedFact {
  readonly fact: string;
  readonly applicant: string;
  readonly measure: string | null;
  readonly figure: string;
  readonly period: string | null;
  readonly quote: string | null;
  readonly source: string;
  readonly locator: string | null;
}

export interface NoteProblemReport extends Place, FactsReport {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}
