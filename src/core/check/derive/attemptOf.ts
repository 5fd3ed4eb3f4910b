import type { Fact } from '../../factbase/factBase';
import type { Asked } from './askedWays';
import { isSeries } from './countsOf';
import type { Attempt, Given } from './derivation';
import { growthOf, shareOf } from './deriveComparison';
import { difference, quotient } from './interval';

/** What a figure is computed as from two facts, by its kind and by what the words around it ask for; not firm. */
export function attemptOf(
  operands: readonly [Fact, Fact],
  { apart }: Asked,
  { situation: { figure } }: Given,
): Attempt {
  const common = { operands, signed: apart && isSeries(...operands), firm: false };
  switch (figure.kind) {
    case 'count':
    case 'points':
      return { ...common, operation: 'difference', unit: figure.kind, compute: ([a, b]) => difference(a!, b!) };
    case 'multiple':
      return { ...common, operation: 'ratio', unit: 'multiple', compute: ([a, b]) => quotient(a!, b!), signed: false };
    default:
      return apart
        ? { ...common, operation: 'growth', unit: 'percent', compute: (pair) => growthOf(pair), signed: true }
        : { ...common, operation: 'share', unit: 'percent', compute: shareOf };
  }
}
