import { APPLICANT_KINDS, type Applicant, type ApplicantKind, type Fact, type FactBase } from '../factbase';
import { compareNames } from './compareNames';
import { measureName } from './factCard';
import { factFilter } from './factFilter';
import { briefly, toFactNode, type FactNode } from './factNode';
import { groupBy } from './groupBy';

/** What the applicants are put together by; by measure, it is the measures that they are put below. */
export type Grouping = 'parent' | 'kind' | 'country' | 'measure';

export interface TreeOptions {
  readonly grouping: Grouping;
  /** Keeps what it finds, as {@link factFilter} reads it; '' keeps everything. */
  readonly filter: string;
  /** The name of a country in the reader's language, by its code. */
  readonly countryName: (code: string) => string;
}

/** The applicants of one kind, or of one country; null for those of which the base does not say. */
export interface GroupNode {
  readonly type: 'kind' | 'country';
  readonly id: string;
  readonly kind: ApplicantKind | null;
  readonly country: string | null;
  readonly facts: number;
  readonly children: readonly ApplicantNode[];
}

/** An applicant with what the base knows of it. */
export interface ApplicantNode {
  readonly type: 'applicant';
  readonly id: string;
  readonly label: string;
  readonly kind: ApplicantKind | null;
  readonly aliases: readonly string[];
  /** What its fact says, where it is below a measure and has only one of it. */
  readonly description: string | null;
  /** The number of facts below it. */
  readonly facts: number;
  /** Its measures and the applicants that belong to it; below a measure, its facts. */
  readonly children: readonly (MeasureNode | ApplicantNode | FactNode)[];
}

/** A measure: of one applicant with its facts, or of all with the applicants that have facts of it. */
export interface MeasureNode {
  readonly type: 'measure';
  readonly id: string;
  /** Null for statements, which have no measure. */
  readonly label: string | null;
  /** What its fact says, where it has only one. */
  readonly description: string | null;
  readonly facts: number;
  readonly children: readonly (FactNode | ApplicantNode)[];
}

/**
 * The applicants of a fact base with their facts as a tree, each level by name. By parent they nest, and those that
 * only facts name are on top; by kind and by country (their own, or the nearest parent's) there is one level of them.
 * With a filter, only the facts that it finds are there, with all that is above them.
 */
export function applicantTree(
  base: FactBase,
  { grouping, filter, countryName }: TreeOptions,
): readonly (GroupNode | ApplicantNode | MeasureNode)[] {
  const wanted = factFilter(filter, base);
  const facts = [...base.facts.values()].filter((fact) => wanted === null || wanted.fact(fact));
  if (grouping === 'measure') return measureTree(facts, base);

  const byApplicant = groupBy(facts, ({ applicant }) => applicant);
  const isWanted = (applicant: Applicant): boolean => wanted === null || wanted.applicant(applicant);
  const node = (id: string, applicant: Applicant | undefined, below: readonly ApplicantNode[]): ApplicantNode[] => {
    const own = byApplicant.get(id) ?? [];
    if (own.length === 0 && below.length === 0 && applicant !== undefined && !isWanted(applicant)) return [];
    return [applicantNode(id, applicant, [...measuresOf(id, own, base), ...below])];
  };
  const unknown = [...byApplicant.keys()]
    .filter((id) => !base.applicants.has(id))
    .flatMap((id) => node(id, undefined, []));
  if (grouping === 'parent') return [...nested(base, node), ...unknown].sort(byLabel);

  const known = [...base.applicants.values()].flatMap((applicant) => node(applicant.id, applicant, []));
  const groups = groupBy([...known, ...unknown].sort(byLabel), ({ id, kind }) =>
    grouping === 'kind' ? kind : countryOf(id, base),
  );
  const nodes = [...groups].map(([key, children]) => groupNode(grouping, key, children));
  const place = ({ kind, country }: GroupNode): string | null =>
    kind !== null ? String(APPLICANT_KINDS.indexOf(kind)) : country !== null ? countryName(country) : null;
  return nodes.sort((a, b) => nullLast(place(a), place(b)));
}

/** Measures with the applicants that have facts of it. */
function measureTree(facts: readonly Fact[], base: FactBase): MeasureNode[] {
  const groups = groupBy(facts, ({ measure }) => measure);
  const nodes = [...groups].map(([measure, ofMeasure]) => {
    const byApplicant = groupBy(ofMeasure, ({ applicant }) => applicant);
    const children = [...byApplicant].map(([id, own]) => {
      const nodes = own.map((fact) => toFactNode(fact, base));
      return { ...applicantNode(id, base.applicants.get(id), nodes), id: `${measure ?? ''}/${id}` };
    });
    return measureNode(measure ?? '', measure, children.sort(byLabel), base);
  });
  return nodes.sort(byMeasure);
}

function nested(
  base: FactBase,
  node: (id: string, applicant: Applicant, below: readonly ApplicantNode[]) => ApplicantNode[],
): ApplicantNode[] {
  // An applicant whose parent the base does not have is on top.
  const byParent = groupBy(base.applicants.values(), ({ parent }) =>
    parent !== null && base.applicants.has(parent) ? parent : null,
  );
  const below = (parent: string | null): ApplicantNode[] =>
    (byParent.get(parent) ?? [])
      .flatMap((applicant) => node(applicant.id, applicant, below(applicant.id)))
      .sort(byLabel);
  return below(null);
}

function groupNode(type: GroupNode['type'], key: string | null, children: readonly ApplicantNode[]): GroupNode {
  return {
    type,
    id: key ?? '',
    kind: type === 'kind' ? (key as ApplicantKind | null) : null,
    country: type === 'country' ? key : null,
    facts: sum(children),
    children,
  };
}

function applicantNode(
  id: string,
  applicant: Applicant | undefined,
  children: ApplicantNode['children'],
): ApplicantNode {
  const [only, ...others] = children;
  return {
    type: 'applicant',
    id,
    label: applicant?.name ?? id,
    kind: applicant?.kind ?? null,
    aliases: applicant?.aliases ?? [],
    description: only?.type === 'fact' && others.length === 0 && only.measure !== null ? briefly(only) : null,
    facts: sum(children),
    children,
  };
}

function measuresOf(applicant: string, facts: readonly Fact[], base: FactBase): MeasureNode[] {
  const groups = groupBy(facts, ({ measure }) => measure);
  const nodes = [...groups].map(([measure, own]) => {
    const children = own.map((fact) => toFactNode(fact, base));
    return measureNode(`${applicant}/${measure ?? ''}`, measure, children, base);
  });
  return nodes.sort(byMeasure);
}

function measureNode(
  id: string,
  measure: string | null,
  children: MeasureNode['children'],
  base: FactBase,
): MeasureNode {
  const [only, ...others] = children;
  return {
    type: 'measure',
    id,
    label: measure === null ? null : measureName(measure, base),
    description: only?.type !== 'fact' || others.length > 0 || measure === null ? null : briefly(only),
    facts: sum(children),
    children,
  };
}

function sum(nodes: ApplicantNode['children']): number {
  return nodes.reduce((total, node) => total + (node.type === 'fact' ? 1 : node.facts), 0);
}

/** The country that an applicant gives, or else the nearest of those above it; null where none does. */
function countryOf(id: string, base: FactBase): string | null {
  for (let at = base.applicants.get(id); at !== undefined; at = base.applicants.get(at.parent ?? '')) {
    if (at.country !== null) return at.country;
  }
  return null;
}

function byLabel(a: ApplicantNode, b: ApplicantNode): number {
  return compareNames(a.label, b.label);
}

/** Statements come last. */
function byMeasure(a: MeasureNode, b: MeasureNode): number {
  return nullLast(a.label, b.label);
}

function nullLast(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compareNames(a, b);
}
