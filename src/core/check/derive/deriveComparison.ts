import type { Figure } from '../../figures';
import type { Operation, ResultUnit } from './computation';
import { countsOf, together } from './countsOf';
import { concludeAny, underived, type Attempt, type Derivation, type Given } from './derivation';
import { isDated } from './deriveSum';
import { difference, quotient, scaled, type Interval } from './interval';
import { besideOf } from './besideOf';
import { isPlainClause } from './ownClause';
import { sidesOf, type Sides } from './sides';
import { isMemberOf } from './isPartIn';
import { topicsFor } from './topicsFor';

/**
 * A difference, a ratio or a share of what another applicant has: “2,059 more than India”, “three times the US'”, “54% as
 * many as”, “15% more than”, 是美国的三倍, 比印度多2059件. `plainly` asks for comparisons in so many words only.
 */
export function deriveComparison(given: Given, plainly: boolean): Derivation | null {
  const { figure } = given.situation;
  const sides = sidesOf(given);
  if (sides?.plainly !== plainly) return null;
  if (!plainly && !isPartOf(sides, given)) return null;
  const ways = waysOf(figure, sides.relation);
  if (ways.length === 0) return plainly ? underived : null;
  const inSentence = given.situation.subject?.reach === 'clause' || given.situation.subject?.reach === 'sentence';
  const kind = figure.kind === 'points' ? 'percent' : 'count';
  for (const { measure, firm } of topicsFor(given, kind)) {
    const members = [sides.one, sides.other].map((side) => countsOf(side, measure, given.situation.era, given, kind));
    const sets = together(members);
    if (sets.length === 0) continue;
    if (sets.length > 1) return underived;
    const attempts = sets.flatMap((operands) =>
      ways.map((way): Attempt => ({
        ...way,
        operands,
        signed: false,
        firm:
          firm &&
          inSentence &&
          isDated(given) &&
          sides.firm &&
          isPlainClause(given) &&
          besideOf(operands, given) !== 'differs',
      })),
    );
    const hedged = { ...figure, qualifier: figure.qualifier ?? sides.qualifier ?? null };
    return concludeAny(hedged, attempts) ?? (plainly ? underived : null);
  }
  return plainly ? underived : null;
}

/** A share is one of a whole that the one belongs to, or of another's number in so many words: “of the US figure”. */
function isPartOf({ one, other }: Sides, { base, text }: Given): boolean {
  if (/^(?:['’]s)?\s+(?:figure|number|total|level|count|tally|output)\b/i.test(text.slice(other.end, other.end + 20)))
    return true;
  const [part, whole] = [base.applicants.get(one.ids[0] ?? ''), base.applicants.get(other.ids[0] ?? '')];
  if (part === undefined || whole === undefined || part.kind === null) return false;
  return whole.kind === 'group' || isMemberOf(part.id, whole.id, base);
}

interface Way {
  readonly operation: Operation;
  readonly unit: ResultUnit;
  readonly compute: (intervals: readonly Interval[]) => Interval | null;
}

/** How a kind of figure is computed of the one and the other; “three times more” may be three times or four. */
function waysOf({ kind }: Figure, relation: Sides['relation']): readonly Way[] {
  const sign = relation === 'less' ? -1 : 1;
  const apart = relation !== 'of';
  switch (kind) {
    case 'count':
    case 'points':
      return apart
        ? [{ operation: 'difference', unit: kind, compute: ([a, b]) => scaled(difference(a!, b!), sign) }]
        : [];
    case 'multiple': {
      if (relation === 'less') return [];
      const times = ([a, b]: readonly Interval[]): Interval | null => quotient(a!, b!);
      const more = (pair: readonly Interval[]): Interval | null => {
        const ratio = times(pair);
        return ratio === null ? null : scaled(ratio, 1, -1);
      };
      const ratio = { operation: 'ratio', unit: kind, compute: times } as const;
      return apart ? [ratio, { ...ratio, compute: more }] : [ratio];
    }
    case 'percent':
    case 'fraction':
      return [
        apart
          ? { operation: 'growth', unit: 'percent', compute: (pair) => growthOf(pair, sign) }
          : { operation: 'share', unit: 'percent', compute: shareOf },
      ];
    default:
      return [];
  }
}

/** The first of two in per cent of the second. */
export function shareOf([a, b]: readonly Interval[]): Interval | null {
  const ratio = quotient(a!, b!);
  return ratio === null ? null : scaled(ratio, 100);
}

/** By how many per cent the first of two is more than the second; times `sign`. */
export function growthOf([a, b]: readonly Interval[], sign = 1): Interval | null {
  const ratio = quotient(a!, b!);
  return ratio === null ? null : scaled(ratio, 100 * sign, -100 * sign);
}
