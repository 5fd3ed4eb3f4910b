import type { FactBase } from '../factbase/factBase';
import type { Note } from '../note/note';
import type { Span } from '../text/span';
import type { Acceptance } from './acceptance';
import type { StatedClaim } from './claims/statedClaim';
import type { Fix, NotePlace, NoteProblemCode, Severity } from './finding';
import type { Fact } from '../factbase/factBase';
import type { Judgement } from './judgement';

/** What a rule is given: the note as read and judged, and the facts it was judged by. */
export interface RuleContext {
  readonly note: Note;
  readonly base: FactBase;
  /** All of them, put together when they are asked for. */
  readonly judgements: readonly Judgement[];
  readonly acceptance: Acceptance;
}

/** What a rule yields: where, what fills its message, which facts, and how to repair it. */
export interface Yield {
  readonly span: Span;
  /** In place of the rule’s own message. */
  readonly message?: string;
  readonly args: Readonly<Record<string, string>>;
  readonly facts: readonly Fact[];
  readonly fixes: readonly Fix[];
  readonly notes?: readonly NotePlace[];
}

interface RuleBase {
  readonly code: NoteProblemCode;
  readonly severity: Severity;
  /** The severity where the writer cited the fact. */
  readonly citedSeverity?: Severity;
  /** One line in English with `{name}` for arguments. */
  readonly message: string;
}

/** A rule about single figures. Of several that fit a figure, the first in the list of rules speaks. */
export interface FigureRule extends RuleBase {
  readonly about: 'figure';
  /** Whether it speaks about figures that were accepted as they are, too. */
  readonly evenAccepted?: true;
  /** Whether what it says may be of more of the note than the paragraph that the figure stands in. */
  readonly looksElsewhere?: true;
  check(judgement: Judgement, context: RuleContext): Yield | null;
}

/** A rule about the note as a whole. */
export interface NoteRule extends RuleBase {
  readonly about: 'note';
  check(context: RuleContext): readonly Yield[];
}

/** A rule about what a note claims beside what other notes claim of the same thing, by their paths. */
export interface ClaimRule extends RuleBase {
  readonly about: 'claim';
  check(claim: StatedClaim, others: ReadonlyMap<string, readonly StatedClaim[]>): Yield | null;
}

export type Rule = FigureRule | NoteRule | ClaimRule;
