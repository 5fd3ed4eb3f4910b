import { agreement, type Figure } from '../figures';

/** Whether two figures of one thing cannot both be right, whichever of them is taken for the source. */
export function disagree(a: Figure, b: Figure): boolean {
  return [agreement(a, b), agreement(b, a)].every(
    (verdict) => verdict !== 'agrees' && verdict !== 'dropped' && verdict !== 'loose',
  );
}
