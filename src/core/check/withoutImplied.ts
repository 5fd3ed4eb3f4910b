import type { Situation } from './situation';
import type { Topic } from './topic';

/** A situation without what no word says. */
export function withoutImplied(situation: Situation): Situation {
  const stated = (topics: readonly Topic[]): readonly Topic[] => topics.filter(({ implied }) => implied !== true);
  return {
    ...situation,
    topics: stated(situation.topics),
    topicsAs: (kind) => stated(situation.topicsAs(kind)),
  };
}

/** Whether nothing but what its subject has says what a figure counts. */
export function isImplied({ topics, topicsAs }: Situation): boolean {
  return [topics, topicsAs('count'), topicsAs('percent')].some((each) => each.some(({ implied }) => implied === true));
}
