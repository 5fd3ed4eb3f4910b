import type { Rule } from './rule';

/** A rule that threw: a fault of the program, for the log. What it would have found is missing. */
export interface RuleFailure {
  readonly code: Rule['code'];
  readonly error: unknown;
}
