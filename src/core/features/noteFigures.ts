import type { NoteCheck } from '../check/checkNote';
import { periodName } from '../check/describe';
import type { NoteProblemCode } from '../check/finding';
import type { Judgement, Verdict } from '../check/judgement';
import type { Fact, FactBase } from '../factbase';
import type { Span } from '../text/span';
import { applicantName, measureName } from './factCard';
import { groupBy } from './groupBy';
import { verdictOf } from './hover';
import type { Message } from './message';

/** A figure of a note that is a claim, as a row of a list. Nothing in it is escaped. */
export interface NoteFigure {
  /**
   * Its text, and how many of the same text stand before it: the same after a change elsewhere in the note, so that a
   * list keeps what is selected in it.
   */
  readonly id: string;
  /** The figure as the note has it, on one line. */
  readonly label: string;
  readonly verdict: Verdict;
  /** `China · generative AI patents · 2014–2023`: what the fact behind it is about; as much as is known, perhaps ''. */
  readonly about: string;
  /** The verdict in one sentence. */
  readonly says: Message;
  /** Why it is held to no fact, in a few words; null where it is. */
  readonly why: Message | null;
  /** What is found at it, in the order of the findings. */
  readonly codes: readonly NoteProblemCode[];
  /** False where it agrees and nothing is remarked on, and where it is switched off. */
  readonly needsAttention: boolean;
  readonly span: Span;
}

/** Why a figure is held to no fact, in few words, because they stand in a row; null where it is held to one. */
const reasons: Readonly<Record<Verdict, Message | null>> = {
  verified: null,
  mismatch: null,
  unsure: { template: 'cannot be told', args: {} },
  unsupported: { template: 'no fact', args: {} },
  ignored: { template: 'not checked', args: {} },
};

/** The figures of a checked note in their order. Linear in their number: quotes and sources are not looked at. */
export function noteFigures({ judgements, findings, base }: NoteCheck): readonly NoteFigure[] {
  const codesAt = groupBy(findings, ({ span }) => keyOf(span));
  const seen = new Map<string, number>();
  return judgements.map((judgement) => {
    const { figure, verdict } = judgement;
    const label = figure.text.replace(/\s+/g, ' ').trim();
    const before = seen.get(label) ?? 0;
    seen.set(label, before + 1);
    const codes = (codesAt.get(keyOf(figure)) ?? []).map(({ code }) => code);
    return {
      id: `${label} ${before}`,
      label,
      verdict,
      about: aboutOf(judgement, base),
      says: verdictOf(judgement),
      why: reasons[verdict],
      codes,
      needsAttention: verdict !== 'ignored' && (verdict !== 'verified' || codes.length > 0),
      span: { start: figure.start, end: figure.end },
    };
  });
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

/** Of a figure that was computed from several facts, all applicants, and what else they have in common. */
function aboutOf({ facts, about }: Judgement, base: FactBase): string {
  const parts =
    facts.length > 0
      ? [applicantsOf(facts, base), common(facts, (fact) => measureOf(fact, base)), common(facts, periodName)]
      : about === null
        ? []
        : [applicantName(about.applicant, base), measureName(about.measure, base)];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

/** How many applicants are named in a row. */
const MOST_APPLICANTS = 3;

function applicantsOf(facts: readonly Fact[], base: FactBase): string {
  const names = [...new Set(facts.map(({ applicant }) => applicantName(applicant, base)))];
  return names.length > MOST_APPLICANTS ? `${names.slice(0, MOST_APPLICANTS).join(', ')}, …` : names.join(', ');
}

function measureOf({ measure }: Fact, base: FactBase): string | null {
  return measure === null ? null : measureName(measure, base);
}

/** What all facts have; null where they differ. */
function common(facts: readonly Fact[], of: (fact: Fact) => string | null): string | null {
  const [first, ...others] = new Set(facts.map(of));
  return others.length > 0 ? null : (first ?? null);
}
