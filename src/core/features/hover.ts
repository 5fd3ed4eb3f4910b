import type { NoteCheck } from '../check/checkNote';
import type { Evidence, Judgement, Reach, RunnerUp } from '../check/judgement';
import type { Span } from '../text/span';
import { factCard, type FactCard } from './factCard';
import { formula } from './formula';
import { factsAt } from './factsAt';
import type { Message } from './message';

/** What there is to tell of the figure or the footnote label under the mouse. Nothing in it is escaped. */
export interface Hover {
  /** What it is about, exactly. */
  readonly span: Span;
  /** Whether the note agrees with the source; null on a footnote label, which only names a fact. */
  readonly verdict: Message | null;
  /** The facts that it is about, or was computed from. */
  readonly cards: readonly FactCard[];
  /** How the figure was recomputed from them, `921,000 ÷ 798,000 − 1 = 15.4%`; null where it was not. */
  readonly formula: string | null;
  /** The words that led to the fact, nearest first. */
  readonly why: readonly Evidence[];
  readonly runnersUp: readonly OtherFact[];
  /** The figures that back a reading which is too loose by itself, with what they are about. */
  readonly witnesses: readonly { readonly text: string; readonly card: FactCard }[];
  /** Whether another fact can be written in its place: it is a figure, and no mark says which fact it is. */
  readonly isReplaceable: boolean;
  /** Whether the fact that it is about would put it right. */
  readonly isWrong: boolean;
}

/** A fact that it could have been about, too. */
export interface OtherFact {
  readonly card: FactCard;
  readonly lacks: RunnerUp['lacks'];
}

/** The hover at an offset of a checked note, or null. */
export function hoverAt(check: NoteCheck, offset: number): Hover | null {
  const at = factsAt(check, offset);
  if (at === null) return null;
  const { span, facts, judgement } = at;
  return {
    span,
    verdict: judgement === null ? null : verdictOf(judgement),
    cards: facts.map((fact) => factCard(fact, check.base)),
    formula: judgement?.computation == null ? null : formula(judgement.computation),
    why: judgement?.evidence ?? [],
    runnersUp: (judgement?.runnersUp ?? []).map(({ fact, lacks }) => ({ card: factCard(fact, check.base), lacks })),
    witnesses: (judgement?.witnesses ?? []).map(({ figure, fact }) => ({
      text: figure.text.trim(),
      card: factCard(fact, check.base),
    })),
    isReplaceable: judgement !== null && !judgement.cited,
    isWrong: judgement?.verdict === 'mismatch' && !judgement.derived,
  };
}

/** The sentences of the hover. */
export const verdictMessages = {
  verified: 'Agrees with the source.',
  derived: 'Follows from the facts below.',
  dropped: 'Agrees, but leaves out that the source says “{figure}”.',
  mismatch: 'Does not agree with the source.',
  superseded: 'Agrees with a fact that is superseded: the figure in force is “{figure}”.',
  derivedMismatch: 'Does not follow from the facts below, which give {figure}.',
  notDerived: 'Does not follow from the facts below.',
  unsure: 'Cannot be told: it may be about more than one fact, or something is missing that would tell.',
  unsupported: 'No fact in the fact base is about this figure.',
  ignored: 'Not checked: checking is switched off here.',
} as const;

/** How far from the figure a word of evidence stands. */
export const reachLabels: Readonly<Record<Reach, string>> = {
  citation: 'cited',
  clause: 'same clause',
  sentence: 'same sentence',
  table: 'table header',
  paragraph: 'sentence before',
  heading: 'heading',
  frontMatter: 'front matter',
};

/** What a word of evidence names. */
export const roleLabels: Readonly<Record<Evidence['role'], string>> = {
  citation: 'Citation',
  source: 'Source',
  applicant: 'Applicant',
  measure: 'Measure',
  period: 'Period',
};

/** What a fact that was not chosen lacked. */
export const lackLabels: Readonly<Record<RunnerUp['lacks'], string>> = {
  applicant: 'another applicant',
  measure: 'another measure',
  period: 'another period',
  value: 'another value',
};

/** What a verdict says, in one sentence. */
export function verdictOf(judgement: Judgement): Message {
  const { verdict, facts, derived, disagreement } = judgement;
  switch (verdict) {
    case 'unsure':
    case 'unsupported':
    case 'ignored':
      return { template: verdictMessages[verdict], args: {} };
    case 'verified':
      if (derived) return { template: verdictMessages.derived, args: {} };
      if (disagreement === null) return { template: verdictMessages.verified, args: {} };
      return { template: verdictMessages.dropped, args: { figure: facts[0]?.figureText ?? '' } };
    case 'mismatch':
      return derived ? derivedMismatch(judgement) : mismatch(judgement);
  }
}

function mismatch({ disagreement }: Judgement): Message {
  const inForce = disagreement?.inForce ?? null;
  if (inForce === null) return { template: verdictMessages.mismatch, args: {} };
  return { template: verdictMessages.superseded, args: { figure: inForce.figureText } };
}

function derivedMismatch({ disagreement }: Judgement): Message {
  const figure = disagreement?.derived ?? null;
  if (figure === null) return { template: verdictMessages.notDerived, args: {} };
  return { template: verdictMessages.derivedMismatch, args: { figure } };
}
