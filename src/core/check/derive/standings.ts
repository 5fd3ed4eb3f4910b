import type { Fact, FactBase } from '../../factbase/factBase';
import { spreadOf } from './interval';

/** The facts of one measure and period about applicants of one kind, the largest first. */
export interface Standings {
  readonly facts: readonly Fact[];
  /** Where each applicant stands in them; absent for one of whom several facts disagree. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** True where all of them are from one source, as the lines of one list are. */
  readonly ofOneSource: boolean;
}

const known = new WeakMap<FactBase, ReadonlyMap<string, Standings>>();

/** The standings that a fact belongs to; null where its applicant is of no known kind. Built once for a base. */
export function standingsOf(fact: Fact, base: FactBase): Standings | null {
  let standings = known.get(base);
  if (standings === undefined) known.set(base, (standings = build(base)));
  return standings.get(keyOf(fact, base) ?? '') ?? null;
}

/** The place of a fact among the others, and the first and the last that rounding leaves open. */
export interface Places {
  readonly best: number;
  /** The same for all who have as much. */
  readonly place: number;
  readonly worst: number;
}

export function placesOf(fact: Fact, { facts, indexOf }: Standings): Places | null {
  const index = indexOf.get(fact.applicant);
  const own = fact.figure === null ? null : spreadOf(fact.figure);
  if (index === undefined || own === null) return null;
  let best = index;
  while (best > 0 && lowOf(facts[best - 1]!) <= own.near.high) best--;
  let worst = index;
  while (worst + 1 < facts.length && highOf(facts[worst + 1]!) > own.near.low) worst++;
  let tied = index;
  while (tied > 0 && facts[tied - 1]!.figure!.value === facts[index]!.figure!.value) tied--;
  return { best: Math.min(best, tied) + 1, place: tied + 1, worst: worst + 1 };
}

function lowOf({ figure }: Fact): number {
  return spreadOf(figure!)!.near.low;
}

function highOf({ figure }: Fact): number {
  return spreadOf(figure!)!.near.high;
}

function keyOf({ applicant, measure, period, asOf }: Fact, base: FactBase): string | null {
  const kind = base.applicants.get(applicant)?.kind ?? null;
  const time = period ?? asOf;
  return kind === null || measure === null ? null : `${measure} ${kind} ${time?.from} ${time?.to}`;
}

function build(base: FactBase): Map<string, Standings> {
  const groups = new Map<string, Fact[]>();
  for (const fact of base.facts.values()) {
    if (fact.figure?.kind !== 'count' || fact.figure.value === null || base.superseded.has(fact.id)) continue;
    const key = keyOf(fact, base);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fact]);
    else group.push(fact);
  }
  return new Map([...groups].map(([key, facts]) => [key, toStandings(facts, base)]));
}

function toStandings(group: readonly Fact[], base: FactBase): Standings {
  const first = new Map<string, Fact>();
  const disputed = new Set<string>();
  for (const fact of group) {
    const other = first.get(fact.applicant);
    if (other === undefined) first.set(fact.applicant, fact);
    else if (other.figure!.value !== fact.figure!.value) disputed.add(fact.applicant);
  }
  // A subsidiary is counted with its parent, and has no place beside it.
  const facts = [...first.values()]
    .filter(({ applicant }) => !first.has(base.applicants.get(applicant)?.parent ?? ''))
    .sort((a, b) => b.figure!.value! - a.figure!.value!);
  const sources = new Set(facts.map(({ source }) => source));
  const entries = facts.map(({ applicant }, index): [string, number] => [applicant, index]);
  return {
    facts,
    indexOf: new Map(entries.filter(([applicant]) => !disputed.has(applicant))),
    ofOneSource: sources.size === 1,
  };
}
