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
export function isImplied(situation: Situation): boolean {
  let is = known.get(situation);
  if (is === undefined) known.set(situation, (is = isWithoutWords(situation)));
  return is;
}

/** It is asked again of every figure of a section whenever one of them changes. */
const known = new WeakMap<Situation, boolean>();

function isWithoutWords({ topics, topicsAs }: Situation): boolean {
  const has = (each: readonly Topic[]): boolean => each.some(({ implied }) => implied === true);
  return has(topics) || has(topicsAs('count')) || has(topicsAs('percent'));
}
