import type { Fact } from '../../../factbase/factBase';
import { isOfPeriod, isRow, isSeries } from '../countsOf';
import type { Given } from '../derivation';
import { factsStated } from '../factsStated';
import { isUnderDiscussion } from '../nearReadings';
import type { Around, Neighbour } from './neighbour';

/**
 * Finds out of which facts the numbers of a sentence are that were not bound to any, where two that stand next to each
 * other can only be of two facts that belong together: “from 30,500 in 2022 to 76,100 in 2023” are what one applicant
 * had in those years, whoever the sentence was taken to be about; “47 of 131” two measures of one applicant. Both numbers
 * have to fit, and only one such pair of facts may be known.
 */
export function resolveNumbers(around: Around, given: Given): Around {
  const own = around.before.filter(({ back }) => back <= 1);
  const row = [...[...own].reverse(), ...around.behind];
  if (row.length < 2 || row.every(({ fact }) => fact !== null)) return around;
  const found = new Map<Neighbour, Fact>();
  for (const [index, one] of row.slice(0, -1).entries()) {
    const other = row[index + 1]!;
    if (one.fact !== null && other.fact !== null) continue;
    const pair = pairOf(one, other, found, given);
    if (pair === null) continue;
    found.set(one, pair[0]);
    found.set(other, pair[1]);
  }
  if (found.size === 0) return around;
  const now = (each: Neighbour): Neighbour =>
    each.fact === null && found.has(each) ? { ...each, fact: found.get(each)! } : each;
  return { before: around.before.map(now), behind: around.behind.map(now) };
}

function pairOf(
  one: Neighbour,
  other: Neighbour,
  found: ReadonlyMap<Neighbour, Fact>,
  given: Given,
): readonly [Fact, Fact] | null {
  const isTelling = digitsOf(one) * digitsOf(other) >= TELLING;
  const [as, bs] = [one, other].map((each) => {
    const known = each.fact ?? found.get(each);
    return known === undefined ? candidatesOf(each, isTelling, given) : [known];
  });
  const pairs = as!.flatMap((a) => bs!.flatMap((b) => (belong(a, b, given) ? [[a, b] as const] : [])));
  return pairs.length === 1 ? pairs[0]! : null;
}

function candidatesOf({ figure, isWrong }: Neighbour, isTelling: boolean, given: Given): readonly Fact[] {
  if (isWrong === true) return [];
  return factsStated(figure, given.base).filter((fact) => isTelling || isUnderDiscussion(fact, given));
}

/** How many numbers there are of as many digits. */
function digitsOf({ figure: { value, step } }: Neighbour): number {
  return Math.abs(value ?? 0) / step;
}

/** Of so many pairs of numbers one is hardly that of two facts that belong together by accident. */
const TELLING = 5000;

/** Two periods of one applicant and measure, two applicants side by side, or two measures that count alike. */
function belong(a: Fact, b: Fact, { base }: Given): boolean {
  if (a === b) return false;
  if (isSeries(a, b) || isRow(a, b)) return true;
  const unit = ({ measure }: Fact): string | null | undefined => base.measures.get(measure ?? '')?.unit;
  return a.applicant === b.applicant && a.measure !== b.measure && isOfPeriod(a, b) && unit(a) === unit(b);
}
