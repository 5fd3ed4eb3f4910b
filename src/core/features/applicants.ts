import type { Applicant, ApplicantKind, Fact, FactBase } from '../factbase';
import { factCard, measureName, type FactCard } from './factCard';
import { groupBy } from './groupBy';

/** An applicant with what the base knows of it, and with the applicants that belong to it. */
export interface ApplicantNode {
  readonly type: 'applicant';
  readonly id: string;
  readonly label: string;
  readonly kind: ApplicantKind | null;
  readonly aliases: readonly string[];
  /** The number of facts of it and of the applicants below it. */
  readonly facts: number;
  readonly children: readonly (MeasureNode | ApplicantNode)[];
}

/** The facts of one applicant and measure. */
export interface MeasureNode {
  readonly type: 'measure';
  readonly id: string;
  /** Null for the statements of the applicant, which have no measure. */
  readonly label: string | null;
  /** What its fact says, where it has only one. */
  readonly description: string | null;
  readonly children: readonly FactNode[];
}

export interface FactNode extends FactCard {
  readonly type: 'fact';
  readonly id: string;
}

/** The applicants of a fact base as a tree by `parent`, each level by name; those that only facts name are on top. */
export function applicantTree(base: FactBase): readonly ApplicantNode[] {
  // An applicant whose parent the base does not have is on top.
  const byParent = groupBy(base.applicants.values(), ({ parent }) =>
    parent !== null && base.applicants.has(parent) ? parent : null,
  );
  const below = (parent: string | null): ApplicantNode[] =>
    (byParent.get(parent) ?? [])
      .map((applicant) => toNode(applicant.id, applicant, below(applicant.id), base))
      .sort(byLabel);
  const named = new Set([...base.facts.values()].map(({ applicant }) => applicant));
  const unknown = [...named].filter((id) => !base.applicants.has(id)).map((id) => toNode(id, undefined, [], base));
  return [...below(null), ...unknown].sort(byLabel);
}

function toNode(
  id: string,
  applicant: Applicant | undefined,
  below: readonly ApplicantNode[],
  base: FactBase,
): ApplicantNode {
  const facts = base.factsOf(id);
  return {
    type: 'applicant',
    id,
    label: applicant?.name ?? id,
    kind: applicant?.kind ?? null,
    aliases: applicant?.aliases ?? [],
    facts: facts.length + below.reduce((sum, child) => sum + child.facts, 0),
    children: [...measuresOf(id, facts, base), ...below],
  };
}

function measuresOf(applicant: string, facts: readonly Fact[], base: FactBase): MeasureNode[] {
  const groups = groupBy(facts, ({ measure }) => measure);
  const nodes = [...groups].map(([measure, group]): MeasureNode => {
    const children = group.map((fact): FactNode => ({ type: 'fact', id: fact.id, ...factCard(fact, base) }));
    const [only, ...others] = children;
    return {
      type: 'measure',
      id: `${applicant}/${measure ?? ''}`,
      label: measure === null ? null : measureName(measure, base),
      description: only === undefined || others.length > 0 || measure === null ? null : briefly(only),
      children,
    };
  });
  return nodes.sort((a, b) => compare(a.label ?? '\uffff', b.label ?? '\uffff'));
}

/** The figure and the period of a fact: `more than 38,000 · 2014/2023`. */
function briefly({ says, period }: FactCard): string {
  return period === null ? says : `${says} · ${period}`;
}

function byLabel(a: ApplicantNode, b: ApplicantNode): number {
  return compare(a.label, b.label);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
