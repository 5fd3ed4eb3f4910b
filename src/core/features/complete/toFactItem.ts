import type { NoteCheck } from '../../check/checkNote';
import { periodName } from '../../check/describe';
import type { Fact, FactBase } from '../../factbase';
import type { Edit } from '../../text/edit';
import { bothNames } from '../bothNames';
import { applicantName, measureName } from '../factCard';
import type { CompletionItem } from './completion';

/**
 * A fact in a list of completions. The first of its edits replaces what is typed, and the writer goes on behind
 * `length` characters of it; `lead` is what typed text begins with before it says anything of the fact.
 */
export function toFactItem(from: {
  readonly check: Pick<NoteCheck, 'base'>;
  readonly fact: Fact;
  /** The figure as it would be written; '' where none would be. */
  readonly figure: string;
  readonly lead: string;
  readonly edits: readonly Edit[];
  readonly length: number;
}): CompletionItem {
  const { check, fact, figure, lead, edits, length } = from;
  const [own, ...others] = edits;
  const { base } = check;
  const about = [applicantName(fact.applicant, base), fact.measure === null ? '' : measureName(fact.measure, base)];
  const says = figure !== '' ? figure : (fact.statement ?? fact.figureText);
  return {
    kind: 'fact',
    label: says.length <= LONGEST_LABEL ? says : `${says.slice(0, LONGEST_LABEL)}…`,
    // The measure comes last: it is long, and cut off where there is no room.
    detail: [about[0], periodName(fact) ?? ''].filter((part) => part !== '').join(' · '),
    description: about[1] ?? '',
    filter: lead === '' ? `${says} ${about[1] ?? ''}` : `${lead}${keywords(fact, base)}`,
    text: own?.text ?? '',
    edits: others,
    cursor: length,
    fact,
    about: null,
  };
}

const LONGEST_LABEL = 60;
const LONGEST_FILTER = 300;

/** The words that a fact is found by where VS Code does the looking. */
function keywords(fact: Fact, base: FactBase): string {
  const applicant = base.applicants.get(fact.applicant);
  const measure = base.measures.get(fact.measure ?? '');
  const names = [
    ...(applicant === undefined ? [] : [bothNames(applicant.name, applicant.aliases), ...applicant.aliases]),
    ...(measure === undefined ? [] : [measure.name, ...measure.aliases]),
  ];
  const says = fact.statement ?? `${fact.figureText} ${fact.figureText.replaceAll(',', '')}`;
  return [fact.id, says, ...names, fact.periodText ?? ''].join(' ').slice(0, LONGEST_FILTER);
}
