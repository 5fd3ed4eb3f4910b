import type { NoteCheck } from '../../check/checkNote';
import type { Finding } from '../../check/finding';
import type { Judgement } from '../../check/judgement';
import { isOnlyHolder } from '../../check/repair/isOnlyHolder';
import { otherName } from '../../check/repair/otherName';
import { otherYear } from '../../check/repair/otherYear';
import type { Edit } from '../../text/edit';

/** Other words around a figure that is right for them. */
export interface OtherWords {
  /** A message template, see `formatMessage`, and what fills it. */
  readonly title: string;
  readonly args: Readonly<Record<string, string>>;
  readonly edits: readonly Edit[];
  /** Whether nothing else could have been meant. */
  readonly preferred: boolean;
}

/**
 * The period or the applicant that a figure is of, in the place of the one that its sentence gives: where that one stands
 * for no figure that it is right for, wherever in the note. Null for what is wrong otherwise.
 */
export function otherWords(check: NoteCheck, { code }: Finding, judgement: Judgement): OtherWords | null {
  const { note, base, judgements } = check;
  const [fact] = judgement.facts;
  const { otherPeriod, otherApplicant } = judgement.disagreement ?? {};
  if (code === 'period-mismatch' && otherPeriod != null) {
    const years = otherYear(judgement, otherPeriod, note, judgements);
    // Where the source has a figure for the given period, too, nobody can tell which of the two was meant.
    const preferred = otherPeriod === fact;
    return years === null ? null : { ...titles.period, args: { text: years.text }, edits: years.edits, preferred };
  }
  if (code === 'applicant-mismatch' && otherApplicant != null && isOnlyHolder(otherApplicant, base)) {
    const edit = otherName(judgement, otherApplicant, { note, base, judgements });
    const preferred = otherApplicant === fact;
    return edit === null ? null : { ...titles.applicant, args: { text: edit.text }, edits: [edit], preferred };
  }
  return null;
}

const titles = {
  period: { title: 'Write the period of this figure: {text}' },
  applicant: { title: 'Write the applicant of this figure: {text}' },
} as const;
