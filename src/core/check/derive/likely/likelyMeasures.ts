import type { Figure, FigureKind } from '../../../figures';
import type { Given } from '../derivation';
import { factsStated } from '../factsStated';
import { topicsFor } from '../topicsFor';

/**
 * The measures that a figure may be computed of, the likeliest first: those of the numbers of the same sentence that are
 * facts of the given applicants, those under discussion, those of the last numbers before.
 */
export function likelyMeasures(given: Given, ids: readonly string[], kind: FigureKind = 'count'): readonly string[] {
  const { passage, figure, background } = given.situation;
  const like = (figures: readonly Figure[]): readonly Figure[] =>
    figures.filter((other) => other.kind === kind && other.start !== figure.start && other.direction === null);
  const measured = (figures: readonly Figure[]): string[] =>
    figures.flatMap((other) =>
      factsStated(other, given.base)
        .filter(({ applicant }) => ids.includes(applicant))
        .flatMap(({ measure }) => measure ?? []),
    );
  const before = passage.figures.filter(({ end }) => end <= figure.start).slice(-BESIDE);
  const past = (background.past ?? []).slice(-PAST);
  const found = [
    ...measured([...like(before)].reverse().slice(0, NEAREST)),
    ...topicsFor(given, kind).map(({ measure }) => measure),
    ...measured([...like(past)].reverse()),
  ];
  return [...new Set(found)].slice(0, MOST);
}

/** Numbers before a figure that are looked at, and how many of them say what it is of. */
const BESIDE = 8;
const NEAREST = 2;
const PAST = 6;
/** Measures that are computed with. */
const MOST = 3;
