import type { Fact, FactBase } from '../factbase/factBase';
import { agreement, isCurrency, otherCurrency, type Figure } from '../figures';
import { countedNoun } from './countedNoun';
import { lexisOf } from './lexis';
import type { Passage } from './mention';
import { keyOf } from './measureWords';
import { noDisagreement, type Outcome } from './outcome';
import { periodFit } from './period';
import { evidenceOf, type Situation } from './situation';

/**
 * A figure that has the very number of a fact of its subject, and another unit: “€300 million” where the income was $300
 * million, “46 of its patents” where it is 46%. The words have to name the measure, and the period must fit. Null where
 * there is no such fact; another amount of money may be converted, and a count may be one.
 */
export function inOtherUnit(situation: Situation, base: FactBase): Outcome | null {
  const { figure, subject, era } = situation;
  if (figure.kind !== 'count' && (figure.kind !== 'points' || figure.direction !== null)) return null;
  if (subject?.mentions.length !== 1 || subject.doubtful) return null;
  const found = isCurrency(figure.unit) ? inOtherCurrency(situation, base) : asPercent(situation, base);
  if (found === null) return null;
  const evidence = evidenceOf(situation, found.measure);
  const isNamed = found.measure !== null && isSaid(found.measure, situation.passage, base);
  // So many digits of another amount of money, or decimals of a share, are no coincidence, however loosely it is read.
  const isExact = isLong(figure) && (isCurrency(figure.unit) || !Number.isInteger(figure.value));
  if (!isNamed || (!isExact && (!subject.firm || era?.firm === false)))
    return { verdict: 'unsure', facts: [], evidence, runnersUp: [{ fact: found, lacks: 'value' }] };
  return { verdict: 'mismatch', facts: [found], evidence, disagreement: { ...noDisagreement, agreement: 'unit' } };
}

function inOtherCurrency(situation: Situation, base: FactBase): Fact | null {
  const { figure, passage, topicsAs } = situation;
  const named = new Set(topicsAs('count').map(({ measure }) => measure));
  return (
    factsOf(situation, base).find(
      ({ figure: sourced, measure }) =>
        sourced !== null &&
        otherCurrency(figure, sourced) &&
        states({ ...figure, unit: sourced.unit, unitText: sourced.unitText }, sourced) &&
        measure !== null &&
        (named.has(measure) || isSaid(measure, passage, base)),
    ) ?? null
  );
}

/** Whether a number has more than one digit that says something. */
function isLong({ value, text }: Figure): boolean {
  return value !== null && (text.match(/\d/g)?.length ?? 0) > 1 && !/^\D*[1-9]0*\D*$/.test(text);
}

/** Whether words of a measure stand in the sentence. */
function isSaid(measure: string, { words = [] }: Passage, base: FactBase): boolean {
  const own = lexisOf(base).words.wordsOf(measure);
  return words.some((word) => own.has(keyOf(word)));
}

function asPercent(situation: Situation, base: FactBase): Fact | null {
  const { figure, passage, topicsAs } = situation;
  if (figure.value === null || figure.value > 100 || !/\d/.test(figure.text)) return null;
  if (figure.kind === 'count' && (figure.unit !== null || countedNoun(figure, passage) !== null)) return null;
  const [topic] = topicsAs('percent');
  const isNear = topic?.firm === true && (topic.reach === 'clause' || topic.reach === 'sentence');
  // A count has no decimals, and what is so many points is no share: then whatever is spoken of may be what is meant.
  const isOdd = figure.kind === 'points' || !Number.isInteger(figure.value);
  const measures = isOdd ? topicsAs('percent').map(({ measure }) => measure) : isNear ? [topic.measure] : [];
  const like: Figure = { ...figure, kind: 'percent', unit: null };
  return (
    factsOf(situation, base).find(
      ({ figure: sourced, measure }) =>
        sourced?.kind === 'percent' &&
        states(like, sourced) &&
        measure !== null &&
        (measures.includes(measure) || (isOdd && isSaid(measure, passage, base))),
    ) ?? null
  );
}

function states(figure: Figure, sourced: Figure): boolean {
  const result = agreement(figure, sourced);
  return result === 'agrees' || result === 'dropped';
}

/** All that the subject has in the period, whatever it is. */
function factsOf({ subject, era }: Situation, base: FactBase): readonly Fact[] {
  const all = subject?.mentions.flatMap(({ ids }) => ids.flatMap((id) => base.factsOf(id))) ?? [];
  return all.filter(
    (fact) => !base.superseded.has(fact.id) && (era === null || periodFit(fact, era.period) !== 'none'),
  );
}
