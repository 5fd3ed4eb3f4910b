import type { Computation } from './derive/computation';
import type { Fact, FactBase } from '../factbase/factBase';
import { isOfAnotherNoun } from './derive/isOfAnotherNoun';
import type { Figure } from '../figures';
import { isOneSlip } from './isOneSlip';
import type { Reach } from './judgement';
import { ofCounterpart } from './ofCounterpart';
import type { Outcome } from './outcome';
import type { Situation } from './situation';
import { agrees } from './weigh';
import { digitsOf } from './digitsOf';

/**
 * Whether a figure that disagrees looks like a mistake made with the very fact that it was bound to, and not like the
 * right figure of something else. Who errs misses a digit or a zero, takes the number of another one or of another
 * year, or is off by a little; a number that is none of that was most likely read wrongly, unless the words beside it
 * say outright whose and what it is. 9,870 under a heading that speaks of Guangdong’s 5,180 applications is nothing
 * against 5,180; 5,810 is. `outcome` is a mismatch that was inferred.
 */
export function isMistake(suspected: Suspected): boolean {
  const { figure, outcome, situation } = suspected;
  const found = outcome.disagreement;
  if (outcome.computation != null && isOfAnotherNoun(suspected.situation, outcome.computation, suspected.base))
    return false;
  // Nobody errs in the direction and the number at once.
  if (found?.agreement === 'direction' && outcome.computation != null) return isNearResult(figure, outcome.computation);
  if (found?.agreement !== 'value' && found?.agreement !== 'unit') return true;
  if (outcome.computation != null) return isGiven(situation) || isNearResult(figure, outcome.computation);
  const [fact] = outcome.facts;
  const right = fact?.figure?.value ?? null;
  if (fact === undefined || right === null || figure.value === null || found.inForce !== null) return true;
  // The number of a country's office, where both are spoken of, is no mistake for that of the country.
  if (ofCounterpart(situation, suspected.base)?.firm === false) return false;
  const { kind, step } = figure;
  const is = kind === 'fraction' && fact.figure!.kind === 'percent' ? figure.value * 100 : figure.value;
  // In another unit it is the same number that was meant.
  if (found.agreement === 'unit' && kind !== fact.figure!.kind)
    return isOneSlip(digitsOf(is, step), digitsOf(right, fact.figure!.step));
  const isRest = kind === 'percent' && (isNear(is, 100 - right) || isMistyped(is, step, 100 - right));
  if (isNear(is, right) || isScaled(is, right) || isMistyped(is, step, right) || isRest) return true;
  if (isOfKin(suspected, fact)) return true;
  const reaches = [situation.subject?.reach, situation.topics[0]?.reach];
  if (reaches.every((reach) => reach === 'clause')) return true;
  return reaches.every((reach) => reach === 'sentence' || isBeside(reach)) && is < right * FAR && is > right / FAR;
}

export interface Suspected {
  readonly figure: Figure;
  readonly outcome: Outcome;
  readonly situation: Situation;
  readonly base: FactBase;
}

/** The share of what is right that somebody may be off who remembers it badly. */
const NEAR = 0.34;
/** How many times what is right a number of a table, or of a sentence that names it all, may be. */
const FAR = 30;
/** What a power of ten may be off. */
const ROUNDED = 0.01;
const EXACT = 1e-9;

function isBeside(reach: Reach | undefined): boolean {
  return reach === 'clause' || reach === 'table';
}

/** Whether whose figure it is was said in its own sentence, or is beyond doubt. */
function isGiven({ subject }: Situation): boolean {
  return subject === null || subject.firm || subject.reach === 'sentence' || isBeside(subject.reach);
}

function isNearResult({ kind, value, step }: Figure, { unit, result }: Computation): boolean {
  if (value === null) return true;
  const scale = unit === 'percent' && kind === 'fraction' ? 100 : 1;
  const [is, right] = [Math.abs(value * scale), Math.abs(result.middle)];
  return isNear(is, right) || isMistyped(is, step * scale, right);
}

function isNear(is: number, right: number): boolean {
  return Math.abs(is - right) <= Math.abs(right) * NEAR;
}

/** Zeros that are missing, or too many. */
function isScaled(is: number, right: number, slack = ROUNDED): boolean {
  if (is <= 0 || right <= 0) return false;
  const power = Math.log10(is / right);
  return Math.abs(power) > 0.9 && Math.abs(power - Math.round(power)) < slack;
}

/**
 * It is the number of another one that has the same measure, of the same one in another year or measure, or of somebody
 * who is named beside it or just before; zeros do not matter.
 */
function isOfKin({ figure, situation: { passage, background }, base }: Suspected, fact: Fact): boolean {
  const named = new Set([
    fact.applicant,
    ...[...passage.applicants, ...background.applicants].flatMap(({ ids }) => ids),
  ]);
  const kin = [
    ...[...named].flatMap((id) => base.factsOf(id)),
    ...(fact.measure === null ? [] : base.factsOfMeasure(fact.measure)),
  ];
  return kin.some(
    (other) =>
      other !== fact &&
      other.figure !== null &&
      (agrees(figure, other) || (figure.kind === 'count' && isScaled(figure.value!, other.figure.value ?? 0, EXACT))),
  );
}

/** Whether one of several digits is another one, is missing, is too many or changed places with the next. */
function isMistyped(is: number, step: number, right: number): boolean {
  const written = digitsOf(is, step);
  return [step, step / 10, step * 10].some((each) => isOneSlip(written, digitsOf(right, each)));
}
