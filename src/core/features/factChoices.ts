import type { NoteCheck } from '../check/checkNote';
import { lexisOf } from '../check/lexis';
import { writeFigure } from '../check/writeFigure';
import type { NameMatcher } from '../check/nameMatcher';
import { factCard, type FactCard } from './factCard';
import { blockAt, isChineseAt } from './noteLanguage';

/** A fact that can be written into a note. */
export interface FactChoice extends FactCard {
  /** What would be written for it; '' for a statement. */
  readonly figure: string;
  readonly applicantAliases: readonly string[];
  readonly measureAliases: readonly string[];
  /** Whether the paragraph at hand speaks of its applicant. */
  readonly named: boolean;
}

/**
 * The facts in force that can be written at an offset of a note: first those of applicants and measures that its
 * paragraph names, then the others, each with figures before statements, and by applicant and measure.
 */
export function factChoices({ note, base }: NoteCheck, offset: number): readonly FactChoice[] {
  const { applicants, measures } = lexisOf(base);
  const paragraph = blockAt(note, offset)?.prose.text ?? '';
  const namedApplicants = idsIn(paragraph, applicants);
  const namedMeasures = idsIn(paragraph, measures);
  const chinese = isChineseAt(note, offset);
  return [...base.facts.values()]
    .filter(({ id }) => !base.superseded.has(id))
    .map((fact) => {
      const named = namedApplicants.has(fact.applicant);
      const onTopic = fact.measure !== null && namedMeasures.has(fact.measure);
      const choice: FactChoice = {
        ...factCard(fact, base),
        figure: writeFigure(fact, null, chinese),
        applicantAliases: base.applicants.get(fact.applicant)?.aliases ?? [],
        measureAliases: base.measures.get(fact.measure ?? '')?.aliases ?? [],
        named,
      };
      return { choice, rank: (named ? 4 : 0) + (onTopic ? 2 : 0) + (fact.figure === null ? 0 : 1) };
    })
    .sort((a, b) => b.rank - a.rank || byName(a.choice, b.choice))
    .map(({ choice }) => choice);
}

function idsIn(text: string, names: NameMatcher): ReadonlySet<string> {
  return new Set(names.find(text).flatMap(({ ids }) => ids));
}

/** Facts of one applicant and measure stay in the order of their file. */
function byName(a: FactCard, b: FactCard): number {
  return compare(a.applicant, b.applicant) || compare(a.measure ?? '\uffff', b.measure ?? '\uffff');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
