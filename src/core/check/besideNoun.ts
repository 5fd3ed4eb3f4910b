import type { FactBase } from '../factbase/factBase';
import type { Figure } from '../figures';
import { countedNoun } from './countedNoun';
import { isNounOf } from './countsSameThing';
import { clauseAt, type Passage } from './mention';
import type { Topic } from './topic';
import { RATE_BEFORE, RATE_BEHIND } from './vocabulary';

/** In “1,700 examiners” the noun says that a measure which is named elsewhere is not meant. */
export function besideNoun(
  topics: readonly Topic[],
  figure: Figure,
  passage: Passage,
  base: FactBase,
): readonly Topic[] {
  if (topics.length === 0) return topics;
  if (figure.kind === 'count' && figure.unit !== 'duration' && isRate(figure, passage))
    return topics.map((topic) => ({ ...topic, otherNoun: !isAverage(topic.measure, base) }));
  const noun = countedNoun(figure, passage);
  if (noun === null) return topics;
  return topics.map((topic) => ({ ...topic, otherNoun: !isNounOf(noun, topic.measure, base) }));
}

/** Whether a measure is itself one of so much in each: average pendency, citations per family. */
function isAverage(id: string, base: FactBase): boolean {
  const measure = base.measures.get(id);
  return measure !== undefined && AVERAGE.test([measure.name, ...measure.aliases].join(' '));
}

const AVERAGE = /\b(?:average|mean|median|annual|per)\b|平均|年均|人均|每/i;

/** “130,000 a year” and 年均13万 are not what a period has in all. */
function isRate(figure: Figure, passage: Passage): boolean {
  const clause = clauseAt(passage, figure.start);
  const own = (from: number, to: number): string => passage.text.slice(from - passage.start, to - passage.start);
  return RATE_BEHIND.test(own(figure.end, clause.end)) || RATE_BEFORE.test(own(clause.start, figure.start));
}
