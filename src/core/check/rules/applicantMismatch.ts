import { applicantName } from '../describe';
import { mismatchOf } from '../mismatchOf';
import { isOnlyHolder } from '../repair/isOnlyHolder';
import { otherName } from '../repair/otherName';
import type { FigureRule } from '../rule';
import { yieldAt } from '../yieldAt';

/** The figure is that of another applicant, of the same measure and period. */
export const applicantMismatch: FigureRule = {
  code: 'applicant-mismatch',
  about: 'figure',
  looksElsewhere: true,
  severity: 'warning',
  citedSeverity: 'error',
  message: '{stated} is the figure of {otherApplicant}; for {applicant}, {source} says {figure}.',
  check(judgement, context) {
    const mismatch = mismatchOf(judgement);
    const other = mismatch?.disagreement.otherApplicant;
    if (mismatch === null || other == null) return null;
    const name = isOnlyHolder(other, context.base) ? otherName(judgement, other, context) : null;
    const fixes = name === null ? [] : [{ ...write, args: { text: name.text }, edits: [name] }];
    if (other === mismatch.fact) {
      const named = judgement.evidence.find(({ role }) => role === 'applicant')?.text ?? '';
      const only = fixes.map((fix) => ({ ...fix, preferred: true }));
      return { ...yieldAt(judgement, other, context, 'none', { named }), message: cited.template, fixes: only };
    }
    const found = yieldAt(judgement, mismatch.fact, context, 'unsafe', {
      otherApplicant: applicantName(other, context.base),
    });
    return { ...found, fixes: [...found.fixes, ...fixes] };
  },
};

const write = { title: 'Write the applicant of this figure: {text}', safe: false, preferred: false } as const;

/** The writer cites the fact of one applicant and names another. */
const cited = { template: '{stated} is what {source} says of {applicant}, not of {named}.' };
