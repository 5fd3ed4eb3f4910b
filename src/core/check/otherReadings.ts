import type { FactBase } from '../factbase/factBase';
import type { Figure } from '../figures';
import type { Era } from './era';
import { factsStated } from './derive/factsStated';
import { periodFit } from './period';
import type { Situation } from './situation';

/**
 * Whether a figure is the number of another fact that differs only in slots that were read loosely: then the words may
 * have been misread. `backed` is the situation with those slots made certain.
 */
export function isOfAnother(situation: Situation, backed: Situation, base: FactBase): boolean {
  const { figure, subject, topics, era } = situation;
  const holds = (kept: boolean, fits: boolean): boolean => !kept || fits;
  return factsStated(figure, base).some(
    (fact) =>
      holds(backed.subject === subject, subject?.mentions.some(({ ids }) => ids.includes(fact.applicant)) === true) &&
      holds(backed.topics === topics, fact.measure === topics[0]?.measure) &&
      holds(backed.era === era && isSaid(era), era === null || periodFit(fact, era.period) !== 'none'),
  );
}

/** A period that is only carried from another sentence may have been left behind with whom that was about. */
function isSaid(era: Era | null): boolean {
  return era === null || era.reach === 'clause' || era.reach === 'sentence' || era.reach === 'table';
}

/**
 * Whether a figure is a sum, a difference or the rest of what is stated around it and known of those who are spoken of:
 * “1,508 fewer than in 2022” is what two facts differ by, in whatever words it is put.
 */
export function isComputed({ figure, passage, subject, topics, background }: Situation, base: FactBase): boolean {
  if (figure.value === null) return false;
  const near = [...(subject?.mentions ?? []), ...passage.applicants, ...background.applicants];
  const known = near
    .slice(0, MOST)
    .flatMap(({ ids }) => ids)
    .flatMap((id) => topics.slice(0, 2).flatMap(({ measure }) => base.factsOf(id, measure).slice(0, MOST)));
  const beside = [...passage.figures, ...(background.figures ?? [])].filter((other) => other.start !== figure.start);
  const like = [...known.map((fact) => fact.figure), ...beside].filter(
    (other) => other?.kind === figure.kind && other.value !== null,
  );
  const values = [...new Set(like.map((other) => other!.value!))].slice(0, 2 * MOST);
  return isRest(figure, values) || isOfTwo(figure, values) || isSumBefore(figure, passage.figures);
}

const MOST = 24;

function isRest(figure: Figure, values: readonly number[]): boolean {
  return figure.kind === 'percent' && values.some((value) => states(figure, 100 - value));
}

function isOfTwo(figure: Figure, values: readonly number[]): boolean {
  return values.some((a, index) =>
    values.slice(index + 1).some((b) => states(figure, a + b) || states(figure, Math.abs(a - b))),
  );
}

/** Whether a figure is the sum of so many right before it. */
function isSumBefore(figure: Figure, figures: readonly Figure[]): boolean {
  let sum = 0;
  return figures
    .filter(({ kind, value, end }) => kind === figure.kind && value !== null && end <= figure.start)
    .reverse()
    .slice(0, MOST)
    .some(({ value }, index) => {
      sum += value!;
      return index > 0 && states(figure, sum);
    });
}

/** Whether a figure is a number, as far as it is written out. */
function states({ value, step }: Figure, number: number): boolean {
  return Math.abs(value! - number) <= (step / 2) * (1 + 1e-9);
}
