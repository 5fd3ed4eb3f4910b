import type { Fact } from '../factbase/factBase';
import { correction } from './correction';
import { describe } from './describe';
import type { Judgement } from './judgement';
import type { RuleContext, Yield } from './rule';

/** What is known of writing the sourced figure in place of the stated one: `none` where it would not repair it. */
export type Repair = 'safe' | 'unsafe' | 'none';

/**
 * What a rule yields about a figure and a fact of its: the figure's span, all that `describe` gives for the message and
 * `more`, the facts of the judgement, and the fix that the repair allows.
 */
export function yieldAt(
  judgement: Judgement,
  fact: Fact,
  { base, note }: RuleContext,
  repair: Repair,
  more: Readonly<Record<string, string>> = {},
): Yield {
  return {
    span: judgement.figure,
    args: { ...describe(judgement, fact, base), ...more },
    facts: judgement.facts,
    fixes: repair === 'none' ? [] : correction(judgement, fact, note, repair === 'safe'),
  };
}
