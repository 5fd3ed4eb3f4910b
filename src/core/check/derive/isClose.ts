import type { Figure } from '../../figures';
import type { Derivation } from './derivation';

/**
 * Whether an inequality lies so near to what facts give that nobody would rather have said something else: “more than
 * half” for 52 % or 61 %, and not for 88 %. A computation that was not said in so many words and that an inequality
 * merely allows has nothing to do with it.
 */
export function isClose(figure: Figure, { computation }: Derivation): boolean {
  if (computation === null || figure.value === null) return true;
  const { unit, result } = computation;
  const stated = Math.abs(figure.value) * (unit === 'percent' && figure.kind === 'fraction' ? 100 : 1);
  const given = Math.abs(result.middle);
  switch (figure.qualifier) {
    case 'over':
    case 'at-least':
      return given <= stated * MOST;
    case 'under':
    case 'at-most':
      return given * MOST >= stated;
    default:
      return true;
  }
}

/** How many times what is stated, or what is given, the other one may be. */
const MOST = 1.3;
