import type { Fact } from '../factbase/factBase';
import type { Figure } from '../figures/figure';
import type { Span } from '../text/span';

export type Verdict = 'verified' | 'mismatch' | 'unsure' | 'unsupported' | 'ignored';

/** How far from the figure a piece of evidence stands, nearest first. */
export type Reach = 'clause' | 'sentence' | 'paragraph' | 'heading' | 'frontMatter';

/** A word of the note that speaks for a fact. Spans are in the note's own offsets. */
export interface Evidence {
  readonly role: 'citation' | 'source' | 'applicant' | 'measure' | 'period' | 'unit';
  readonly text: string;
  readonly span: Span;
  readonly reach: Reach;
}

/** A fact that a figure could be about, and what speaks for and against it. */
export interface Candidate {
  readonly fact: Fact;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** What it lacked beside the fact that was chosen, in the field's words: `applicant`, `measure`, `period`, `unit`. */
  readonly lacks: readonly Evidence['role'][];
}

/** What became of one figure of a note. */
export interface Judgement {
  /** Spans in the note's own offsets. */
  readonly figure: Figure;
  readonly verdict: Verdict;
  /** The fact it is about, or the facts a derived figure was computed from; none where it is about no fact. */
  readonly facts: readonly Fact[];
  readonly cited: boolean;
  /** Why this fact: the words that bound it. */
  readonly evidence: readonly Evidence[];
  readonly runnersUp: readonly Candidate[];
}
