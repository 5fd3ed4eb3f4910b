import type { FactBase } from '../factbase/factBase';
import type { Given } from './derive/derivation';
import { impliedMeasures, isLong } from './impliedMeasures';
import { keeperOf } from './keeperOf';
import { clauseAt } from './mention';
import type { Outcome } from './outcome';
import type { Situation } from './situation';
import type { Subject } from './subject';

/**
 * A figure that is not right for whom it was taken to be of, and is in another reading that the words allow as well: of
 * all there are, where they say that it is a total (“all in all 9,870 were granted”, 授权总量9870件). Null where its
 * number says too little, or agrees with nothing. `judged` tells what would become of a situation; nothing is held
 * against the figure that way.
 */
export function readOtherwise(given: Given, judged: (like: Situation) => Outcome | null): Outcome | null {
  const { situation, base } = given;
  const { figure, topics, passage } = situation;
  if (!isLong(figure)) return null;
  for (const subject of othersFor(situation, base)) {
    const like = {
      ...situation,
      subject,
      topics: topics.length > 0 ? topics : impliedMeasures(figure, subject, passage, base),
    };
    const outcome = judged(like);
    if (outcome?.verdict === 'verified') return outcome;
  }
  return null;
}

function othersFor({ figure, passage, topics }: Situation, base: FactBase): readonly Subject[] {
  const clause = clauseAt(passage, figure.start);
  const total = passage.totals?.findLast(({ start, end }) => start >= clause.start && end <= figure.start);
  if (total === undefined) return [];
  if (passage.applicants.some(({ start, end }) => start >= clause.start && end <= figure.start)) return [];
  const measures = topics.length > 0 ? topics.map(({ measure }) => measure) : [...base.measures.keys()];
  const keepers = new Set(measures.flatMap((measure) => keeperOf(measure, base) ?? []));
  return [...keepers].map((id): Subject => ({
    mentions: [{ ...total, ids: [id] }],
    reach: 'clause',
    firm: false,
    doubtful: false,
  }));
}
