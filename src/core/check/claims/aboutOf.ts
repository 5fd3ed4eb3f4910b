import type { FactBase } from '../../factbase/factBase';
import { contains } from '../../text/span';
import { countedNoun } from '../countedNoun';
import type { About, Reach } from '../judgement';
import { lexisOf } from '../lexis';
import { clauseAt } from '../mention';
import { periodFit } from '../period';
import type { Situation } from '../situation';

/**
 * What a figure that no fact speaks of is about: the one applicant, measure and period that its own clause or sentence
 * names. Null where one of the three is not sure, and where a fact is about the same.
 */
export function aboutOf(situation: Situation, base: FactBase): About | null {
  const { subject, era } = situation;
  const [mention, ...others] = subject?.mentions ?? [];
  const isSure = subject?.firm && !subject.doubtful && isOwn(subject.reach) && others.length === 0;
  const applicant = isSure && !isShared(situation) ? mention : null;
  const measure = measureOf(situation, base);
  if (applicant?.ids.length !== 1 || measure === null || !era?.firm || !isOwn(era.reach)) return null;
  const { period } = era;
  const [id] = applicant.ids;
  if (period.from === null || period.to === null) return null;
  const settled = base.factsOf(id!, measure).some((fact) => periodFit(fact, period) !== 'none');
  return settled ? null : { applicant: id!, measure, period };
}

/** “Japan filed 12,000 in China”: where a clause names another applicant too, its figure may be for less than it seems. */
function isShared({ figure, passage, subject }: Situation): boolean {
  const clause = clauseAt(passage, figure.start);
  const ids = subject?.mentions.flatMap((mention) => mention.ids) ?? [];
  return passage.applicants.some((other) => contains(clause, other) && !other.ids.some((id) => ids.includes(id)));
}

function isOwn(reach: Reach): boolean {
  return reach === 'clause' || reach === 'sentence';
}

/** The measure that the figure counts; where no fact has a figure of it yet, the only one that its clause names. */
function measureOf(situation: Situation, base: FactBase): string | null {
  const { figure, passage, topics } = situation;
  const [topic] = topics;
  if (topic !== undefined) {
    const sure = topic.firm && !topic.otherNoun && isOwn(topic.reach) && topic.mention?.ids.length === 1;
    return sure ? topic.measure : null;
  }
  const clause = clauseAt(passage, figure.start);
  const [only, ...others] = passage.measures.filter((measure) => contains(clause, measure));
  if (only?.ids.length !== 1 || others.length > 0 || figure.kind !== 'count') return null;
  const [id] = only.ids;
  return lexisOf(base).kindsOf(id!).size === 0 && countedNoun(figure, passage) === null ? id! : null;
}
