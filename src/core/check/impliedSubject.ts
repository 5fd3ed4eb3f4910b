import type { FactBase } from '../factbase/factBase';
import type { Figure } from '../figures';
import { hanWordsIn } from './carriedSubject';
import { keeperOf } from './keeperOf';
import { namedIn } from './focus';
import { clauseAt, type Passage } from './mention';
import type { Subject } from './subject';
import type { Topic } from './topic';
import { saysOfAnother } from './unknownName';

/**
 * Whom a figure is of where the note has named nobody: everybody (“in 2023 there were 7,300 battery families”), else the
 * office that counts them all (“9,870 were granted last year”), if the base has facts of it for the measure; else the
 * only one that it has any of. It convicts nobody by itself.
 */
export function impliedSubject(
  figure: Figure,
  topics: readonly Topic[],
  passage: Passage,
  text: string,
  base: FactBase,
): Subject | null {
  const [topic] = topics;
  const mention = topic?.mention;
  if (topic === undefined || mention == null || topic.otherNoun) return null;
  const clause = clauseAt(passage, figure.start);
  if (namedIn(passage).some(({ start, end }) => end <= figure.start || start < clause.end)) return null;
  const id = keeperOf(topic.measure, base);
  if (id === null) return null;
  if (saysOfAnother(figure, passage, text, hanWordsIn(passage))) return null;
  return { mentions: [{ ...mention, ids: [id] }], reach: 'heading', firm: false, doubtful: false };
}

/**
 * Somebody who was spoken of before has none of what the sentence names: then it is most likely about whom all of that
 * belongs to. “Japan filed 1,145. The average pendency was 15.8 months” says nothing of Japan.
 */
export function isLeftBehind(subject: Subject, [topic]: readonly Topic[], base: FactBase): boolean {
  if (topic === undefined || (topic.reach !== 'clause' && topic.reach !== 'sentence') || topic.otherNoun) return false;
  if (subject.reach !== 'heading' && subject.reach !== 'paragraph') return false;
  return subject.mentions.every(({ ids }) => ids.every((id) => base.factsOf(id, topic.measure).length === 0));
}
