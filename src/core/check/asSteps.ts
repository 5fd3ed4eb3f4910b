import type { Fact, FactBase } from '../factbase/factBase';
import { figureGroups } from './figureGroups';
import { isLong } from './impliedMeasures';
import type { Situation } from './situation';
import { agrees } from './weigh';

/**
 * A figure as one of two steps, where the period is not certain: 由112.4万件降至81.3万件 is what one had in an earlier year and
 * in a later one, if both numbers say so. Null where they do not, and where the text gives the period itself.
 */
export function asSteps(situation: Situation, base: FactBase): Situation | null {
  const { figure, passage, subject, topics, era } = situation;
  const [mention, ...others] = subject?.mentions ?? [];
  if (era?.firm === true || mention === undefined || others.length > 0 || subject!.doubtful) return null;
  if (figure.kind !== 'count' || !isLong(figure)) return null;
  const steps = figureGroups(passage).find(
    ({ isSeries, figures }) => isSeries && figures.length === 2 && figures.some(({ start }) => start === figure.start),
  )?.figures;
  const [from, to] = steps ?? [];
  if (from === undefined || to === undefined || !isLong(from) || !isLong(to)) return null;
  for (const topic of topics) {
    const facts = mention.ids
      .flatMap((id) => base.factsOf(id, topic.measure))
      .filter(({ id }) => !base.superseded.has(id));
    const pairs = facts
      .filter((fact) => agrees(from, fact))
      .flatMap((earlier) =>
        facts
          .filter((fact) => agrees(to, fact) && dayOf(earlier) < dayOf(fact))
          .map((later) => [earlier, later] as const),
      );
    const [pair, ...rest] = pairs;
    if (pair === undefined || rest.length > 0) continue;
    const { period, asOf } = figure.start === from.start ? pair[0] : pair[1];
    return {
      ...situation,
      topics: [topic],
      era: { period: (period ?? asOf)!, mention: null, reach: 'sentence', firm: false },
    };
  }
  return null;
}

/** The last day of a fact's period; where it has none, none is before or behind it. */
function dayOf({ period, asOf }: Fact): number {
  return (period ?? asOf)?.to ?? Number.NaN;
}
