import { TOGETHER } from '../vocabulary';
import { concludeAny, underived, type Derivation, type Given } from './derivation';
import { countsOf, together } from './countsOf';
import { sum } from './interval';
import { isPlainClause } from './ownClause';
import { topicsFor } from './topicsFor';
import { ADDED_BEFORE, ADDED_BEHIND, NUMBERS, THE_SEVERAL } from './words';

/** “Together, Japan and India filed 4,759”, 日本和印度合计; “the two filed 4,759” behind a sentence that names two. */
export function deriveSum(given: Given): Derivation | null {
  const { figure, passage, subject } = given.situation;
  if (figure.kind !== 'count') return null;
  const several = severalBefore(given);
  const mentions = several ?? subject?.mentions ?? [];
  if (mentions.length < 2 && isOfListed(given)) return underived;
  if (mentions.length < 2 || (several === null && !TOGETHER.test(passage.text.toLowerCase()))) return null;
  let known = false;
  for (const { measure, firm } of topicsFor(given)) {
    const members = mentions.map((mention) => countsOf(mention, measure, given.situation.era, given));
    const sets = together(members);
    if (sets.length === 0) {
      known ||= members.some((facts) => facts.length > 0);
      continue;
    }
    return concludeAny(
      figure,
      sets.map((operands) => ({
        operation: 'sum',
        operands,
        unit: 'count',
        compute: sum,
        signed: false,
        firm: firm && several === null && subject!.firm && isDated(given) && isPlainClause(given),
      })),
    );
  }
  // The figure is a sum all the same, and not that of each member.
  return known ? underived : null;
}

/** “Applications 1,200, utility models 2,300, 3,500 in all”: a sum of the numbers before it, and no member's own. */
function isOfListed({ situation: { figure, passage }, text }: Given): boolean {
  const lead = text.slice(Math.max(passage.start, figure.start - NEAR), figure.start);
  if (!ADDED_BEFORE.test(lead) && !ADDED_BEHIND.test(text.slice(figure.end, passage.end))) return false;
  const listed = passage.figures.filter(
    ({ kind, direction, end }) => kind === 'count' && direction === null && end <= figure.start,
  );
  return listed.length > 1;
}

const NEAR = 24;

/** A period that is only carried over from another sentence does not convict. */
export function isDated({ situation: { era } }: Given): boolean {
  return era === null || era.firm;
}

/** Whom “the two companies” or 两国 means: all whom the last sentence names, if they are as many. */
function severalBefore({
  situation: { figure, passage, background },
}: Given): Given['situation']['background']['applicants'] | null {
  if (passage.applicants.length > 0) return null;
  const said = THE_SEVERAL.exec(passage.text.slice(0, figure.start - passage.start));
  const count = NUMBERS[(said?.[1] ?? said?.[2] ?? '').toLowerCase()];
  if (count === undefined) return null;
  const first = new Map(background.applicants.map((mention) => [mention.ids.join(), mention] as const));
  return first.size === count ? [...first.values()] : null;
}
