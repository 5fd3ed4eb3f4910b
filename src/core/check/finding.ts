import type { Fact } from '../factbase/factBase';
import type { Edit } from '../text/edit';
import type { Span } from '../text/span';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export type NoteProblemCode =
  | 'figure-mismatch'
  | 'unit-mismatch'
  | 'qualifier-mismatch'
  | 'direction-mismatch'
  | 'period-mismatch'
  | 'applicant-mismatch'
  | 'measure-mismatch'
  | 'rank-mismatch'
  | 'derived-mismatch'
  | 'superseded-figure'
  | 'misquote'
  | 'contradicting-notes'
  | 'suspect-figure'
  | 'qualifier-dropped'
  | 'unknown-fact'
  | 'stale-footnote'
  | 'unsupported-figure';

/** A repair of a finding. The edits were computed for the text that was checked, and for no other. */
export interface Fix {
  /** A message template, see `formatMessage`, and what fills it. */
  readonly title: string;
  readonly args: Readonly<Record<string, string>>;
  readonly edits: readonly Edit[];
  /** True where the fix may be applied without being looked at. */
  readonly safe: boolean;
  readonly preferred: boolean;
}

/** One problem in a note, on the exact span that it is about. */
export interface Finding {
  readonly code: NoteProblemCode;
  readonly severity: Severity;
  readonly span: Span;
  /** The English message with `{name}` for each of `args`; shells translate it by this very text. */
  readonly message: string;
  readonly args: Readonly<Record<string, string>>;
  readonly facts: readonly Fact[];
  readonly fixes: readonly Fix[];
  /** Places in other notes of the folder that it is about; lines from 1. */
  readonly notes?: readonly NotePlace[];
}

/** A place in a note, by its path in the folder. */
export interface NotePlace {
  readonly path: string;
  readonly line: number;
  /** What stands there. */
  readonly text: string;
}
