import { entryAt, isMark, isOneOf, type Scan } from './scan';
import { movements, spreads } from './usageWords';

/** How far before `from` a word stands that says a range, or which way something went: “rose in Asia *from*”. */
const BESIDE = 3;
/** And the verb, with what may be put between: “went down in all but two of the offices, *from*”. */
const NEAR = 10;

/**
 * Whether the `from` at an index begins a change, so that what it is *to* is a figure of its own: “rose from 3 to 5”,
 * “their costs ballooned, from 3 to 5”. It is a range where it says so (“ranged from 3 to 5”), and where nothing moves.
 */
export function isChangeFrom(scan: Scan, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
    if (isMark(scan, at, '.;!?:()')) return false;
    const isBeside = index - at <= BESIDE;
    if (isBeside && isOneOf(scan, at, spreads)) return false;
    if (isOneOf(scan, at, movements) || (isBeside && entryAt(scan, at)?.type === 'direction')) return true;
  }
  return false;
}
