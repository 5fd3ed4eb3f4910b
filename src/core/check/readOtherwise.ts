import type { FactBase } from '../factbase/factBase';
import { asSteps } from './asSteps';
import type { Given } from './derive/derivation';
import { impliedMeasures, isLong } from './impliedMeasures';
import { keeperOf } from './keeperOf';
import { clauseAt } from './mention';
import type { Outcome } from './outcome';
import type { Situation } from './situation';
import type { Subject } from './subject';
import type { Topic } from './topic';

/**
 * A figure that is not right for whom it was taken to be of, and is in another reading that the words allow as well: of
 * all there are, where they say that it is a total (“all in all 9,870 were granted”, 授权总量9870件), or one of two steps
 * from year to year (see `asSteps`). Null where its number says too little, or agrees with nothing. `judged` tells what would become of a situation; nothing is held
 * against the figure that way.
 */
export function readOtherwise(given: Given, judged: (like: Situation) => Outcome | null): Outcome | null {
  const { situation, base } = given;
  const { figure, topics, passage } = situation;
  if (!isLong(figure)) return null;
  const step = asSteps(situation, base);
  const stepped = step === null ? null : judged(step);
  if (stepped?.verdict === 'verified') return stepped;
  for (const subject of keepersFor(situation, base)) {
    const told = topics.length > 0 ? saidFirst(topics) : impliedMeasures(figure, subject, passage, base);
    const outcome = judged({ ...situation, subject, topics: told });
    if (outcome?.verdict === 'verified') return outcome;
  }
  return null;
}

/** What the clause says is counted, before what was said earlier. */
function saidFirst(topics: readonly Topic[]): readonly Topic[] {
  const isSaid = ({ reach }: Topic): boolean => reach === 'clause' || reach === 'sentence';
  return [...topics.filter(isSaid), ...topics.filter((topic) => !isSaid(topic))];
}

/** Who has it all, where the last word before the figure that says of whom it is says that it is a total. */
function keepersFor({ figure, passage, topics }: Situation, base: FactBase): readonly Subject[] {
  const total = passage.totals?.findLast(({ end }) => end <= figure.start);
  if (total === undefined) return [];
  const clause = clauseAt(passage, total.start);
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
