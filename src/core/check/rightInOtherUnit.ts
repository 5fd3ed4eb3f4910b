import { isCurrency, otherCurrency, type Figure } from '../figures';
import { countedNoun } from './countedNoun';
import { noDisagreement, type Outcome } from './outcome';
import type { Given } from './derive/derivation';
import { isPlainStretch } from './derive/onlyOf';
import { resultText } from './derive/resultText';
import { CONVICTS } from './score';
import type { Situation } from './situation';

/**
 * A figure that would be right in another unit, and is right in none of its own: “up 13.5 percentage points” where it is
 * 13.5 %, “43.7 of the world's filings”, “a gain of 1.5%” where the share rose by 1.5 points, €96 million for $96 million.
 * `judged` tells what would become of a situation. So many digits are no coincidence; null for a number of one digit
 * alone, and where no other unit makes it right.
 */
export function rightInOtherUnit(given: Given, judged: (like: Situation) => Outcome | null): Outcome | null {
  const { situation, base } = given;
  const { figure } = situation;
  if (!isLong(figure)) return null;
  for (const like of likeFigures(situation)) {
    const outcome = judged({ ...situation, figure: like, topics: situation.topicsAs(like.kind) });
    if (outcome?.verdict !== 'verified') continue;
    const [fact] = outcome.facts;
    if (fact === undefined || base.superseded.has(fact.id)) continue;
    if (isCurrency(figure.unit) && !isOtherMoney(outcome, given)) continue;
    // What is computed is held against what the facts give, and no single one of them.
    const derived = outcome.computation == null ? null : resultText(outcome.computation, fact.figure);
    const agreement = derived === null ? 'unit' : 'value';
    return { ...outcome, verdict: 'mismatch', disagreement: { ...noDisagreement, agreement, derived } };
  }
  return null;
}

/** Whether facts in another currency are what it is about beyond doubt: a converted amount may be anything. */
function isOtherMoney({ facts, score, derived }: Outcome, given: Given): boolean {
  const { figure } = given.situation;
  if (!facts.some((fact) => fact.figure !== null && otherCurrency(figure, fact.figure))) return false;
  return derived === true || ((score?.total ?? 0) >= CONVICTS && isPlainStretch(given));
}

/** The same number in the units that it may be taken for. */
function likeFigures({ figure, passage }: Situation): readonly Figure[] {
  switch (figure.kind) {
    case 'points':
      return [{ ...figure, kind: 'percent' }];
    case 'percent':
      return [{ ...figure, kind: 'points' }];
    case 'count':
      if (isCurrency(figure.unit)) return [{ ...figure, unit: null, unitText: null }];
      return figure.unit === null && figure.value! <= 100 && countedNoun(figure, passage) === null
        ? [{ ...figure, kind: 'percent' }]
        : [];
    default:
      return [];
  }
}

/** Whether a number has more than one digit that says something. */
function isLong({ value, text }: Figure): boolean {
  return value !== null && (text.match(/\d/g)?.length ?? 0) > 1 && !/^\D*[1-9]0*\D*$/.test(text);
}
