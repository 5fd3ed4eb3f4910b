import { agrees } from '../weigh';
import type { Situation } from '../situation';
import type { Derivation } from './derivation';

/**
 * Whether a figure is held against a number that its sentence leaves out: “Lorne had 815, thirteen times as many”. It
 * convicts only where the number that stands right before it is the one that is so many times another of the sentence.
 */
export function isOfUnnamed({ verdict, computation }: Derivation, { figure, passage, background }: Situation): boolean {
  if (verdict !== 'mismatch' || computation === null) return false;
  const behind = passage.text.slice(figure.end - passage.start);
  if (!/^\s+as (?:many|much|large|high|big|long)\b/i.test(behind)) return false;
  if (/^\s+as \p{L}+(?:\s+\p{L}+){0,4}?\s+as\b/iu.test(behind)) return false;
  const counts = passage.figures.filter(({ kind, end }) => kind === 'count' && end <= figure.start);
  const [one, other] = computation.operands;
  const last = counts.at(-1);
  const isSaid =
    one !== undefined &&
    other !== undefined &&
    last !== undefined &&
    agrees(last, one) &&
    (one.figure?.value ?? 0) > (other.figure?.value ?? 0) !== (figure.kind === 'fraction') &&
    [...counts.slice(0, -1), ...(background.past ?? []).slice(-NEAR)].some((count) => agrees(count, other));
  return !isSaid;
}

/** Numbers of the sentences before that may be the other one. */
const NEAR = 4;
