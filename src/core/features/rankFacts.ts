import type { NoteCheck } from '../check/checkNote';
import { parsePeriod, type Fact, type FactBase } from '../factbase';
import { coversPeriod, samePeriod, type Period } from '../figures';
import { referencesIn } from '../note/referencesIn';
import { discussedAt, weights, type Discussed } from './discussedAt';

/** A fact that can be written into a note, with what its place in the list is told by. */
export interface RankedFact {
  readonly fact: Fact;
  /** How much of what it is about is under discussion there; 0 where nothing is. */
  readonly relevance: number;
  /** Whether the sentence or the paragraph speaks of its applicant, or it is what the figure before is about. */
  readonly isNamed: boolean;
  /** Whether the note cites it, or has a figure that is about it. */
  readonly isUsed: boolean;
}

/**
 * The facts in force by how likely somebody who writes at an offset of a note wants them: by applicant, measure and
 * period under discussion there, figures before statements; then those that the note does not use yet; then the most
 * recent; then by name. The one order that both *Insert Fact* and completion have.
 */
export function rankFacts(check: NoteCheck, offset: number): readonly RankedFact[] {
  const { base } = check;
  const discussed = discussedAt(check, offset);
  const used = usedFacts(check);
  const behind = new Set(discussed.figure?.facts.map(({ id }) => id));
  const beside = new Set(discussed.figure?.runnersUp.map(({ fact }) => fact.id));
  const names = namesOf(base);
  const ranked = [...base.facts.values()]
    .filter(({ id }) => !base.superseded.has(id))
    .map((fact) => {
      const own = behind.has(fact.id) ? OF_FIGURE : beside.has(fact.id) ? OF_FIGURE / 2 : 0;
      const applicant = discussed.applicants.get(fact.applicant) ?? 0;
      return {
        fact,
        relevance: own + 4 * applicant + 3 * measureWeight(fact, discussed) + periodWeight(fact, discussed),
        isNamed: own > 0 || applicant >= weights.paragraph,
        isUsed: used.has(fact.id),
        recency: recencyOf(fact, base),
        names: names(fact),
      };
    });
  return ranked.sort(
    (a, b) =>
      b.relevance - a.relevance ||
      Number(b.fact.figure !== null) - Number(a.fact.figure !== null) ||
      Number(a.isUsed) - Number(b.isUsed) ||
      b.recency - a.recency ||
      compare(a.names, b.names),
  );
}

/** More than words can weigh: what the figure before the place is about comes first. */
const OF_FIGURE = 1000;

function measureWeight({ measure }: Fact, { measures }: Discussed): number {
  return measure === null ? 0 : (measures.get(measure) ?? 0);
}

function periodWeight({ period, asOf }: Fact, { periods }: Discussed): number {
  const own = period ?? asOf;
  if (own === null) return 0;
  return periods.reduce((most, { period: named, weight }) => Math.max(most, weight * fit(own, named)), 0);
}

function fit(own: Period, named: Period): number {
  if (samePeriod(own, named)) return 1;
  return coversPeriod(named, own) || coversPeriod(own, named) ? 0.5 : 0;
}

/** Facts that footnote marks or definitions name, or figures are about. */
function usedFacts({ note, judgements }: NoteCheck): ReadonlySet<string> {
  const cited = referencesIn(note).map(({ label }) => label);
  const about = judgements.flatMap(({ facts }) => facts.map(({ id }) => id));
  return new Set([...cited, ...note.definitions.map(({ label }) => label), ...about]);
}

/** The last day that a fact speaks of, `YYYYMMDD`, or else the day of its source; 0 where nobody says. */
function recencyOf(fact: Fact, base: FactBase): number {
  return endOf(fact.period) ?? endOf(fact.asOf) ?? endOf(issuedOf(fact.source, base)) ?? 0;
}

function endOf(period: Period | null): number | null {
  return period === null ? null : (period.to ?? period.from);
}

const issues = new WeakMap<FactBase, Map<string, Period | null>>();

function issuedOf(source: string, base: FactBase): Period | null {
  let known = issues.get(base);
  if (known === undefined) issues.set(base, (known = new Map<string, Period | null>()));
  let period = known.get(source);
  if (period === undefined) {
    const issued = base.sources.get(source)?.issued ?? null;
    known.set(source, (period = issued === null ? null : parsePeriod(issued)));
  }
  return period;
}

/** What two facts that are as likely are ordered by; those of one applicant and measure stay in the order of their file. */
function namesOf(base: FactBase): (fact: Fact) => string {
  return ({ applicant, measure }) =>
    `${base.applicants.get(applicant)?.name ?? applicant}\n${base.measures.get(measure ?? '')?.name ?? measure ?? '\uffff'}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
