import { disagree } from '../../factbase';
import type { Figure } from '../../figures';
import type { ClaimRule } from '../rule';

/** Another note gives another figure for the same applicant, measure and period, and no fact settles it. */
export const contradictingNotes: ClaimRule = {
  code: 'contradicting-notes',
  about: 'claim',
  severity: 'warning',
  message: '{path}, line {line}, says {other} where this note says {stated}, and no fact settles it.',
  check({ figure }, others) {
    for (const [path, claims] of others) {
      const other = claims.find((claim) => contradict(figure, claim.figure));
      if (other === undefined) continue;
      const said = { other: other.figure.text.trim(), stated: figure.text.trim() };
      const notes = [{ path, line: other.line, text: said.other }];
      return { span: figure, args: { path, line: String(other.line), ...said }, facts: [], fixes: [], notes };
    }
    return null;
  },
};

/** Neither note is the source of the other, so that “about” in either allows for both. */
function contradict(a: Figure, b: Figure): boolean {
  return disagree(a, b) && !(isAbout(a, b) && isNear(a, b));
}

function isAbout(...figures: readonly Figure[]): boolean {
  return figures.some(({ qualifier }) => qualifier === 'about');
}

/** What “about” allows between a figure and its source. */
const ABOUT = 0.05;

function isNear({ value: a, direction: one }: Figure, { value: b, direction: two }: Figure): boolean {
  return a !== null && b !== null && one === two && Math.abs(a - b) <= ABOUT * Math.max(Math.abs(a), Math.abs(b));
}
