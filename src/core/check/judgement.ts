import type { Computation } from './derive/computation';
import type { Fact } from '../factbase/factBase';
import type { Agreement, Figure, Period } from '../figures';
import type { Span } from '../text/span';

export type Verdict = 'verified' | 'mismatch' | 'unsure' | 'unsupported' | 'ignored';

/** How far from the figure a piece of evidence stands, nearest first. */
export type Reach = 'citation' | 'clause' | 'sentence' | 'table' | 'paragraph' | 'heading' | 'frontMatter';

/** Something in the note that speaks for a fact. Spans are in the note's own offsets. */
export interface Evidence {
  readonly role: 'citation' | 'source' | 'applicant' | 'measure' | 'period';
  readonly text: string;
  readonly span: Span;
  readonly reach: Reach;
}

/** A fact that a figure could have been about, and what it lacked beside the one that was chosen. */
export interface RunnerUp {
  readonly fact: Fact;
  readonly lacks: 'applicant' | 'measure' | 'period' | 'value';
}

/** How a figure disagrees with its fact, and what else its value would have been right for. Rules choose the code. */
export interface Disagreement {
  readonly agreement: Agreement;
  /** The fact in force, where the figure is that of a fact it supersedes. */
  readonly inForce: Fact | null;
  /** Facts whose value the figure states: of another period, another applicant, another measure. */
  readonly otherPeriod: Fact | null;
  readonly otherApplicant: Fact | null;
  readonly otherMeasure: Fact | null;
  /** What the facts give instead, for a derived figure. */
  readonly derived: string | null;
}

/** Whose figure a figure is, of what and when, where the words leave no doubt. */
export interface About {
  readonly applicant: string;
  readonly measure: string;
  readonly period: Period;
}

/** What one slot adds to the score of a binding: points by where its words stand, and less for what speaks against them. */
export interface Term {
  readonly slot: 'applicant' | 'measure' | 'period';
  readonly reach: Reach;
  readonly points: number;
  /** 0 or less. */
  readonly penalty: number;
}

/** How strongly the words of a note bind a figure to the facts that it was weighed against. */
export interface Score {
  readonly terms: readonly Term[];
  readonly total: number;
}

/** Another figure that was read by the same words, and that agrees with its fact. */
export interface Witness {
  readonly figure: Figure;
  readonly fact: Fact;
}

/** What became of one figure of a note. */
export interface Judgement {
  /** Spans in the note's own offsets. */
  readonly figure: Figure;
  readonly verdict: Verdict;
  /** The fact it is about, or the facts a derived figure was computed from; none where it is about no fact. */
  readonly facts: readonly Fact[];
  readonly derived: boolean;
  /** How a derived figure was recomputed; null where it is none, or the facts are not all known. */
  readonly computation: Computation | null;
  readonly cited: boolean;
  /** Why this fact: the words that bound it. */
  readonly evidence: readonly Evidence[];
  /** Null where it was cited, computed or bound to nothing. */
  readonly score: Score | null;
  readonly runnersUp: readonly RunnerUp[];
  /** The figures that back a reading which is too loose to convict by itself; none where none was needed. */
  readonly witnesses: readonly Witness[];
  /** Set where the verdict is `mismatch`, and where a figure is `verified` but leaves out a qualifier. */
  readonly disagreement: Disagreement | null;
  /** What an `unsupported` figure is about, where that is beyond doubt: other notes may claim something else of it. */
  readonly about: About | null;
}
