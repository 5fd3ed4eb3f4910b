import type { Fact } from '../../../factbase/factBase';
import type { Direction, Figure, FigureKind, Qualifier } from '../../../figures';
import { type Asked, askedWays } from '../askedWays';
import { attemptOf } from '../attemptOf';
import type { Computation } from '../computation';
import { changeWay, listedWay } from '../changeWay';
import { conclude, type Attempt, type Derivation, type Given } from '../derivation';
import { growthOf, shareOf } from '../deriveComparison';
import type { Interval } from '../interval';
import { isOfSaid } from '../isOfSaid';
import { isSlip } from '../likely/isSlip';
import { isOnlyOf, isPlainStretch, listedStretch } from '../onlyOf';
import { figureGroups } from '../../figureGroups';
import { RESPECTIVELY } from '../../vocabulary';
import { sidesOf } from '../sides';
import { isOfApplicant, statedElsewhere } from '../statedElsewhere';
import { changeBeside } from './changeBeside';
import { comparedBeside } from './comparedBeside';
import { likeBefore } from './likeBefore';
import { isSure } from './isSure';
import { isBetweenEnds } from './linked';
import type { Around } from './neighbour';
import { pairInWords } from './pairInWords';
import { HEDGED_AFAR, HEDGES } from './pairWords';
import { partBeside } from './partBeside';
import { rankBeside } from './rankBeside';
import { sumBeside, sumOfSoMany } from './sumBeside';

/**
 * What a figure is computed from by the numbers that stand beside it, each of which is known to be that of a fact: a
 * change by the two ends of it that are stated, so many times by the two who are compared, a share by a part and its
 * whole. It is wrong where it comes near to what they give and its words speak of nothing else. Null where the numbers
 * do not tell.
 */
export function readBeside(around: Around, computed: Computation | null, given: Given): Derivation | null {
  const { figure } = given.situation;
  if (figure.kind === 'rank') return rankBeside(around, given);
  const asked = askedWays(given);
  const added = figure.value === null ? null : sumBeside(around, given);
  if (added !== null) return slipOf(conclude(figure, added), given);
  const several = figure.value === null ? null : sumOfSoMany(around, given);
  if (several !== null) {
    const result = conclude(figure, several);
    return result?.verdict === 'mismatch' && statedElsewhere(figure, given) ? null : result;
  }
  if (asked === null || figure.value === null || asked.sum) return null;
  const attempt =
    attemptBeside(around, asked, given) ?? (computed === null ? null : attemptLike(computed, asked, given));
  if (attempt === null) return null;
  const { operands } = attempt;
  const direction = attempt.way ?? asked.direction ?? changeWay(given) ?? listedWay(given);
  const qualifier = figure.qualifier ?? (attempt.isJoined === true ? hedgedAfar(given) : null);
  const result = conclude(
    { ...figure, qualifier, direction: attempt.signed ? (direction ?? 'up') : direction },
    attempt,
  );
  if (result?.verdict !== 'mismatch') return result;
  // What a list goes on with has its direction from a word that stands beside another figure.
  if (
    result.disagreement === 'direction' &&
    attempt.way == null &&
    asked.direction === null &&
    changeWay(given) === null
  )
    return null;
  const stated = new Set([...around.before.filter(({ back }) => back === 0), ...around.behind].map(({ fact }) => fact));
  const isStated = operands.every((fact) => stated.has(fact));
  const own = listedStretch(given);
  const isPlain = isPlainStretch(given, own);
  if (attempt.isJoined !== true && !(isPlain && isOnlyOf(operands, given, own))) return null;
  const sure = isSure({ ...attempt, isLike: isLike(operands, computed, given) }, result, around, given);
  if ((attempt.isJoined === true || sure) && isRounded(figure, result)) return null;
  if (!sure && !isSlip(figure, result, isStated ? WIDE : undefined)) return null;
  if (result.disagreement === 'direction') return result;
  if (isStated) {
    // What an inequality allows is much, and is nothing against it.
    if (isBound(figure)) return result;
    return operands.some(({ applicant }) => isOfApplicant(figure, applicant, given)) ? null : result;
  }
  return statedElsewhere(figure, given) ? null : result;
}

/** How far off a slip may be where both numbers that it is computed from stand beside it. */
const WIDE = 0.5;

/** 接近奥贝（207件）的*七倍*: what stands before the other hedges the figure behind it. */
function hedgedAfar({ situation: { figure, passage }, text }: Given): Qualifier | null {
  const lead = text.slice(Math.max(passage.start, figure.start - AFAR), figure.start);
  const found: readonly (string | undefined)[] = HEDGED_AFAR.exec(lead)?.slice(1) ?? [];
  const at = found.findIndex((word) => word !== undefined);
  return at < 0 ? null : HEDGES[at]!;
}

const AFAR = 24;

/** “Six times” for 6.3 is roughly said, and no slip. */
function isRounded({ kind, value, step, qualifier }: Figure, { computation }: Derivation): boolean {
  if (kind !== 'multiple' || qualifier !== null || computation === null) return false;
  return Math.abs(value! - computation.result.middle) < step / 2;
}

function isBound({ qualifier }: Figure): boolean {
  return qualifier === 'over' || qualifier === 'under' || qualifier === 'at-least' || qualifier === 'at-most';
}

const NEAR_SUM = 0.15;

/** What is added up in so many words is wrong where it comes near. */
function slipOf(result: Derivation | null, { situation: { figure } }: Given): Derivation | null {
  return result?.verdict === 'mismatch' && !isSlip(figure, result, NEAR_SUM) ? null : result;
}

/** A computation, with the way that its result has to go where that is not the way that the words beside the figure say. */
type Reading = Attempt & { readonly way?: Direction; readonly isJoined?: boolean };

function attemptBeside(around: Around, asked: Asked, given: Given): Reading | null {
  const { figure } = given.situation;
  const compared = comparedBeside(around, given);
  if (compared !== null) {
    const { pair, relation } = compared;
    const attempt = { ...attemptOf(pair, asked, given), firm: true };
    if (attempt.operation !== 'difference' || relation === 'of') return attempt;
    // Of two the bigger one has more.
    const operands = relation === 'more' ? pair : ([pair[1], pair[0]] as const);
    return { ...attempt, operands, signed: true, way: 'up' };
  }
  const isTimed = figure.direction !== null || asked.apart;
  const joined = isTimed || !SHARED.has(figure.kind) ? null : pairInWords(around, given);
  if (joined !== null) return { ...attemptOf(joined, asked, given), firm: true, isJoined: true };
  if (sidesOf(given)?.plainly === true) return null;
  if (isOfSaid(given) || isOneInOrder(given)) return null;
  const way = asked.direction ?? changeWay(given) ?? listedWay(given);
  if (way !== null && (figure.kind !== 'count' || asked.apart)) {
    const change = changeBeside(around, given);
    if (change === null) return null;
    const attempt = attemptOf(change, { ...asked, apart: true, direction: way }, given);
    return { ...attempt, firm: true, isJoined: isBetweenEnds(around, given) };
  }
  if (figure.kind !== 'percent' && figure.kind !== 'fraction') return null;
  const part = partBeside(around, asked, given);
  return part === null ? null : { ...attemptOf(part, asked, given), firm: true };
}

/** Whether it is what was computed right beside it in the same list, for another one. */
function isLike(operands: readonly Fact[], computed: Computation | null, given: Given): boolean {
  const like = computed === null ? null : likeBefore(computed, given);
  return like !== null && like.length === operands.length && like.every((fact, at) => fact === operands[at]);
}

/** 增速依次是15.5%和12.4%: which of the numbers before each is computed from nobody says. */
function isOneInOrder({ situation: { figure, passage } }: Given): boolean {
  if (figure.kind !== 'percent' || !RESPECTIVELY.test(passage.text)) return false;
  return figureGroups(passage).some(({ figures }) => figures.length > 1 && figures.includes(figure));
}

const SHARED: ReadonlySet<FigureKind> = new Set<FigureKind>(['multiple', 'percent', 'fraction']);

function attemptLike(computed: Computation, asked: Asked, given: Given): Reading | null {
  const { operation, unit } = computed;
  if (unit !== 'percent' || (asked.apart && operation !== 'growth')) return null;
  const way = asked.direction ?? changeWay(given);
  if (operation === 'share' && way !== null) return null;
  const operands = likeBefore(computed, given);
  if (operands?.length !== 2) return null;
  const compute = operation === 'growth' ? (pair: readonly Interval[]) => growthOf(pair) : shareOf;
  return { operation, unit, operands, compute, signed: operation === 'growth' && way !== null, firm: true };
}
