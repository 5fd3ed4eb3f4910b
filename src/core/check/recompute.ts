import type { Fact, FactBase } from '../factbase/factBase';
import type { FigureKind } from '../figures';
import type { Judged } from './corroborate';
import type { Computation } from './derive/computation';
import type { Around, Neighbour } from './derive/beside/neighbour';
import { readBeside } from './derive/beside/readBeside';
import { resolveNumbers } from './derive/beside/resolveNumbers';
import { isSeries } from './derive/countsOf';
import type { Derivation } from './derive/derivation';
import { isPartIn } from './derive/isPartIn';
import type { Era } from './era';
import { inSameColumn } from './inSameColumn';
import { lexisOf } from './lexis';
import { periodFit } from './period';
import type { Unplaced } from './unplaced';

/**
 * Judges once more what is computed from the figures around it, now that it is known which facts those are of. A figure
 * that some facts far off happen to give is wrong where the numbers that stand beside it give another one. `all` are the
 * figures of one section, in order; a figure at a step. Linear.
 */
export function* recompute(all: readonly Judged[], base: FactBase): Generator<undefined, readonly Judged[]> {
  const again: Judged[] = [];
  for (const index of all.keys()) {
    again.push(recomputed(all, index, base));
    yield;
  }
  return again;
}

function recomputed(all: readonly Judged[], index: number, base: FactBase): Judged {
  const one = all[index]!;
  const { judgement, given } = one;
  const inColumn = inSameColumn(all, index);
  if (inColumn !== null) return { ...one, judgement: inColumn };
  if (given === null || judgement?.verdict === 'mismatch' || judgement?.cited === true) return one;
  if (judgement?.verdict === 'verified' && !judgement.derived) return one;
  const { subject, era, figure } = given.situation;
  if (figure.value === null || subject?.reach === 'table' || era?.reach === 'table') return one;
  const computed = computedBefore(all, index);
  for (const kind of OPERANDS[figure.kind] ?? ['count']) {
    const beside = resolveNumbers(around(all, index, kind, base), given);
    const derivation = readBeside(beside, computed, given);
    if (derivation === null || derivation.verdict === 'unsure') continue;
    return isBetter(derivation, judgement, { around: beside, era, base })
      ? { ...one, judgement: one.judgeAs(derivation) }
      : one;
  }
  return one;
}

/** What figures are computed from, where that is not counts only; the likelier first. */
const OPERANDS: Partial<Readonly<Record<FigureKind, readonly FigureKind[]>>> = {
  points: ['percent'],
  multiple: ['count', 'percent'],
  fraction: ['count', 'percent'],
};

/** What stands around a figure. */
interface Near {
  readonly around: Around;
  readonly era: Era | null;
  readonly base: FactBase;
}

/**
 * Whether what the numbers beside a figure give is to be taken for what was found out before: where that is not
 * computed from numbers that stand as near.
 */
function isBetter(found: Derivation, before: Unplaced | null, { around, era, base }: Near): boolean {
  if (before?.verdict !== 'verified') return true;
  if (found.verdict === 'verified') return false;
  // 2024年1,702件，上年同期1,485件，占21%: the number between is of another year than what is spoken of.
  const isOfEra = (fact: Fact): boolean => era?.firm === true && periodFit(fact, era.period) !== 'none';
  if (before.facts.every(isOfEra) && found.computation?.operands.some(isOfEra) === false) return false;
  // A part of its whole is likelier to be meant than one of two that are no part of each other.
  // What one has in two years is likelier to be meant by a change than what two have.
  if (isOfOneSeries(found.computation) === true && isOfOneSeries(before.computation) === false) return true;
  if (isPartOfWhole(found.computation, base) === true && isPartOfWhole(before.computation, base) === false) return true;
  const near = farthest(found.computation?.operands ?? [], around, -1);
  return farthest(before.facts, around, Infinity) > near;
}

/** Whether a growth is that of one applicant in one measure; null for what is no growth. */
function isOfOneSeries(computation: Computation | null): boolean | null {
  if (computation?.operation !== 'growth') return null;
  const [later, earlier] = computation.operands;
  return later !== undefined && earlier !== undefined && isSeries(later, earlier);
}

/** Whether a share is that of a part in its whole; null for what is no share. */
function isPartOfWhole(computation: Computation | null, base: FactBase): boolean | null {
  if (computation?.operation !== 'share') return null;
  const [part, whole] = computation.operands;
  return part !== undefined && whole !== undefined && isPartIn(part, whole, base);
}

/** How far the farthest number is that is one of those facts; of one that is none, `none`. */
function farthest(facts: readonly Fact[], { before, behind }: Around, none: number): number {
  const numbers = [...behind.slice(0, 1), ...before];
  return Math.max(
    ...facts.map((fact) => {
      const at = numbers.findIndex((number) => number.fact === fact);
      return at < 0 ? none : at;
    }),
  );
}

/** How the figure of the same kind right before in its sentence was computed, or that behind the first one. */
function computedBefore(all: readonly Judged[], index: number): Computation | null {
  const { figure, passage } = all[index]!.situation;
  const isLike = ({ situation }: Judged): boolean =>
    situation.passage === passage && situation.figure.kind === figure.kind;
  const before = all.slice(Math.max(0, index - MOST), index).findLast(isLike);
  const behind = before === undefined ? all.slice(index + 1, index + 1 + MOST).find(isLike) : undefined;
  const { judgement } = before ?? behind ?? {};
  return judgement?.verdict === 'verified' ? judgement.computation : null;
}

/** The numbers of one kind around a figure, in its sentence and the ones before it. */
function around(all: readonly Judged[], index: number, kind: FigureKind, base: FactBase): Around {
  const { passage } = all[index]!.situation;
  const before: Neighbour[] = [];
  let back = 0;
  let last = passage;
  for (let at = index - 1; at >= Math.max(0, index - SEEN) && before.length < MOST; at--) {
    const { situation } = all[at]!;
    if (situation.passage !== last) back++;
    if (back > SENTENCES) break;
    last = situation.passage;
    before.push(...toNeighbour(all[at]!, kind, back, base));
  }
  const behind: Neighbour[] = [];
  for (let at = index + 1; at < all.length && behind.length < BEHIND; at++) {
    if (all[at]!.situation.passage !== passage) break;
    behind.push(...toNeighbour(all[at]!, kind, 0, base));
  }
  return { before, behind };
}

/** How many numbers are looked at, among how many figures, and how many sentences with figures back. */
const MOST = 6;
const SEEN = 24;
const SENTENCES = 2;
const BEHIND = 2;
/** What is counted up to here is no operand. */
const SMALL = 10;

function toNeighbour(
  { situation: { figure }, judgement }: Judged,
  kind: FigureKind,
  back: number,
  base: FactBase,
): readonly Neighbour[] {
  if (figure.kind !== kind || figure.value === null || judgement?.derived === true) return [];
  const [fact, ...others] = judgement?.verdict === 'verified' ? judgement.facts : [];
  if (fact === undefined || others.length > 0)
    return kind === 'count' && Math.abs(figure.value) <= SMALL
      ? []
      : [{ figure, fact: null, back, isWrong: judgement?.verdict === 'mismatch' }];
  return fact.measure !== null && lexisOf(base).isGrowth(fact.measure) ? [] : [{ figure, fact, back }];
}
