import type { FactBase } from '../factbase/factBase';
import type { Discussion } from './discussion';
import { periodFit } from './period';
import type { Situation } from './situation';
import { agrees } from './weigh';

/**
 * Drops a period that was last spoken of in another paragraph where it most likely is not the figure's: where the base
 * has no fact for it, or the figure is that of another period. Every period fits it then.
 */
export function forgetRemote(situation: Situation, discussion: Discussion, base: FactBase): Situation {
  const { figure, subject, topics, era } = situation;
  if (era === null || era.firm) return situation;
  if (!discussion.isRemote || era.mention !== discussion.period) return situation;
  const [topic] = topics;
  if (subject === null || topic === undefined) return situation;
  const facts = subject.mentions
    .flatMap(({ ids }) => ids)
    .flatMap((id) => base.factsOf(id, topic.measure))
    .filter((fact) => fact.figure !== null && !base.superseded.has(fact.id));
  const fitting = facts.filter((fact) => periodFit(fact, era.period) !== 'none');
  const holds =
    fitting.length > 0 && (fitting.some((fact) => agrees(figure, fact)) || !facts.some((fact) => agrees(figure, fact)));
  return holds ? situation : { ...situation, era: null };
}
