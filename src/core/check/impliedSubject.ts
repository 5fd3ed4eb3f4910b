import type { FactBase } from '../factbase/factBase';
import type { Figure } from '../figures';
import { isWhole } from './derive/isWhole';
import { namedIn } from './focus';
import type { Passage } from './mention';
import type { Subject } from './subject';
import type { Topic } from './topic';
import { saysOfAnother } from './unknownName';

/**
 * Whom a figure is of where the note has named nobody: everybody (“in 2023 there were 7,300 battery families”), if the
 * base has facts of the world for the measure. It convicts nobody by itself.
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
  if (topic === undefined || mention == null || topic.otherNoun || namedIn(passage).length > 0) return null;
  const id = impliedBy(base).get(topic.measure);
  if (id === undefined) return null;
  if (saysOfAnother(figure, passage, text)) return null;
  return { mentions: [{ ...mention, ids: [id] }], reach: 'heading', firm: false, doubtful: false };
}

const implied = new WeakMap<FactBase, ReadonlyMap<string, string>>();

/** The world of each measure that has facts of it. */
function impliedBy(base: FactBase): ReadonlyMap<string, string> {
  let index = implied.get(base);
  if (index === undefined) {
    const found = new Map<string, string>();
    for (const measure of base.measures.keys()) {
      const ids = [...new Set(base.factsOfMeasure(measure).map(({ applicant }) => applicant))];
      const wholes = ids.filter((id) => {
        const applicant = base.applicants.get(id);
        return applicant !== undefined && isWhole(applicant);
      });
      const [id, ...others] = wholes;
      if (id !== undefined && others.length === 0) found.set(measure, id);
    }
    implied.set(base, (index = found));
  }
  return index;
}
