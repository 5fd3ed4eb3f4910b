import type { Fact, FactBase } from '../../factbase/factBase';
import type { Figure, Period } from '../../figures';
import type { Judged } from '../corroborate';
import { factsStated } from '../derive/factsStated';

/** A figure of running text that is the number of one fact, and of no other period of that applicant and measure. */
export interface Stated {
  readonly judged: Judged;
  readonly fact: Fact;
  readonly measure: string;
  readonly period: Period;
}

/** The fact whose number a figure is, by what it was bound to; null where there are several, or none. */
export function statedBy(judged: Judged, base: FactBase): Stated | null {
  const { situation, judgement, given } = judged;
  const { figure } = situation;
  const isComputed = judgement?.derived === true && judgement.verdict !== 'unsure';
  if (situation.subject?.reach === 'table' || judgement === null || isComputed) return null;
  if (given === null && !judgement.cited) return null;
  if (judgement.verdict === 'mismatch' || !isNumber(figure)) return null;
  const about = judgement.facts.length === 1 ? judgement.facts[0]! : null;
  const applicant = about?.applicant ?? onlyOf(situation.subject?.mentions.flatMap(({ ids }) => ids) ?? []);
  const measure = about === null ? (situation.topics[0]?.measure ?? null) : about.measure;
  if (applicant === null || measure === null) return null;
  const [fact, ...others] = factsStated(figure, base).filter(
    (each) => each.applicant === applicant && each.measure === measure,
  );
  const period = fact === undefined ? null : (fact.period ?? fact.asOf);
  if (fact === undefined || period === null || others.length > 0) return null;
  return judgement.verdict === 'verified' && about !== fact ? null : { judged, fact, measure, period };
}

/** Smaller numbers are those of another year by accident. */
const LEAST = 10;

function isNumber({ kind, value }: Figure): boolean {
  return value !== null && ((kind === 'count' && Math.abs(value) >= LEAST) || kind === 'percent');
}

/** Whether a number is no mere bound, which that of another year keeps to as well. */
export function isPlain({ qualifier }: Figure): boolean {
  return qualifier === null || qualifier === 'about' || qualifier === 'exactly' || qualifier === 'nearly';
}

/** How many digits a number has without the zeros around it: three are hardly hit by accident. */
export function digitsOf({ text }: Figure): number {
  return text.replace(/^[^1-9]+|[^1-9]+$/g, '').match(/\d/g)?.length ?? 1;
}

/** So many digits tell that a number was not hit by accident. */
export const TELLING = 3;

function onlyOf(ids: readonly string[]): string | null {
  return ids.length === 1 ? ids[0]! : null;
}
