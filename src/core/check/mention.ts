import type { Figure, Period } from '../figures';
import type { Span } from '../text/span';
import type { Place } from './place';

/** Offsets are into the prose text of the block that the mention stands in. */
export interface EntityMention extends Span {
  /** The ids that bear the name; more than one where the base gives one name to several. */
  readonly ids: readonly string[];
  /** True where it is no name but a word that likely stands for the one: the town of an office. */
  readonly isMetonym?: boolean;
  /** Where it stands, and what stands there. */
  readonly source: Place;
  readonly text: string;
}

export interface PeriodInText extends Span {
  readonly period: Period;
  readonly source: Place;
  readonly text: string;
}

/** A period as its words give it, before it is clear what they govern. */
export interface TimeInText extends Span {
  /** Null where the words only point to a year before or after another one. */
  readonly period: Period | null;
  /** How many years from the one under discussion; null for a period of its own. */
  readonly years: number | null;
  /** How many years before that of a note without a date: 1 for “last year”. Left out where the period is known. */
  readonly back?: number;
  readonly source: Place;
  readonly text: string;
}

/** A sentence with all that the reader found in it. Offsets are into the prose text of its block. */
export interface Passage extends Span {
  readonly text: string;
  readonly clauses: readonly Span[];
  readonly applicants: readonly EntityMention[];
  readonly measures: readonly EntityMention[];
  /** Words of the names of measures, also where none is named in full; the one id of each is the word's key. */
  readonly words?: readonly EntityMention[];
  /** Words for all there are: whoever has them is who has it all. They have no ids. */
  readonly totals?: readonly EntityMention[];
  /** The periods it speaks of; not those that it compares with or only points to. */
  readonly periods: readonly PeriodInText[];
  /** All of them. */
  readonly times: readonly TimeInText[];
  readonly figures: readonly Figure[];
}

/** The clause that an offset stands in. */
export function clauseAt(passage: Passage, offset: number): Span {
  return passage.clauses.find((clause) => offset < clause.end) ?? passage;
}
