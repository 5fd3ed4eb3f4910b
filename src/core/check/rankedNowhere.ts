import type { Fact } from '../factbase/factBase';
import { agreement } from '../figures';
import type { Given } from './derive/derivation';
import { isPlainStretch } from './derive/onlyOf';
import { ownStretch } from './derive/ownClause';
import { lexisOf } from './lexis';
import { noDisagreement, type Outcome } from './outcome';
import { periodFit } from './period';
import { isLatest, lacksPeriod } from './periodsKnown';
import { evidenceOf } from './situation';

/**
 * A place that one who is named has held in no period that the base knows of, where only one list of the base ranks them
 * and the words speak of nothing else: 名列第二 for one who was third in 2022 and first in 2023. Null where nothing is
 * known of the period, and where another list may be meant.
 */
export function rankedNowhere(given: Given): Outcome | null {
  const { situation, base, source } = given;
  const { figure, subject, topics, era, passage } = situation;
  const [topic] = topics;
  if (figure.kind !== 'rank' || figure.value === null || /^(?:top|前)/i.test(figure.text)) return null;
  if (topic === undefined || topic.otherNoun || topic.against === true) return null;
  if (subject?.firm !== true || subject.doubtful || (subject.reach !== 'clause' && subject.reach !== 'sentence'))
    return null;
  const [id, ...others] = subject.mentions.flatMap(({ ids }) => ids);
  if (id === undefined || others.length > 0) return null;
  // “Passed France and came third”: whom a place is of may stand farther off.
  if (passage.applicants.some(({ end, ids }) => end <= figure.start && !ids.includes(id))) return null;
  const ranks = base.factsOf(id).filter((fact) => fact.figure?.kind === 'rank' && !base.superseded.has(fact.id));
  const fitting = era === null ? ranks : ranks.filter((fact) => periodFit(fact, era.period) !== 'none');
  const [fact] = fitting;
  // What it held in the period that is meant may merely be missing.
  const isOfNow = situation.likely === 'now' && fact !== undefined && isLatest(fact, base);
  if (fact !== undefined && era === null && !isOfNow && lacksPeriod(fact, null, base)) return null;
  if (fact === undefined || ranks.some(({ measure }) => measure !== topic.measure)) return null;
  const isHeld = ({ figure: held }: Fact): boolean => agreement(figure, held!) !== 'rank';
  if (ranks.some(isHeld) || (source !== null && fact.source !== source)) return null;
  const counted = new Set([topic.measure, ...lexisOf(base).rankedBy(topic.measure)]);
  if (!passage.measures.every(({ ids }) => ids.some((measure) => counted.has(measure)))) return null;
  if (!isPlainStretch(given, { ...ownStretch(given), start: passage.start })) return null;
  const evidence = evidenceOf(situation, topic.measure);
  return { verdict: 'mismatch', facts: [fact], evidence, disagreement: { ...noDisagreement, agreement: 'rank' } };
}
