import type { Figure } from '../../../figures';
import type { Attempt } from '../derivation';

/** One computation that a figure may stand for. */
export interface Reading {
  readonly direction: Figure['direction'];
  readonly attempt: Attempt;
}
