import type { Fact, FactBase } from '../factbase/factBase';
import { agreement, comparableKinds, type Agreement, type Figure } from '../figures';
import type { Era } from './era';
import type { Disagreement, RunnerUp, Verdict } from './judgement';
import { namedInstead } from './namedInstead';
import { periodFit } from './period';
import type { Situation } from './situation';

/** What the facts of one applicant and measure say to a figure. */
export interface Weighed {
  readonly verdict: Exclude<Verdict, 'ignored'>;
  readonly fact: Fact | null;
  readonly disagreement: Disagreement | null;
  readonly runnersUp: readonly RunnerUp[];
}

/** Weighs a figure against the facts that it may be about; `firm` is whether the binding may convict. */
export function weigh(figure: Figure, facts: readonly Fact[], era: Era | null, firm: boolean, base: FactBase): Weighed {
  const current = facts.filter((fact) => !base.superseded.has(fact.id));
  const fitting = era === null ? current : current.filter((fact) => periodFit(fact, era.period) !== 'none');
  // “Up to 500” agrees with much: where one fact has that very number, it is that one.
  const agreeing =
    fitting.find((fact) => agrees(figure, fact) && fact.figure!.value === figure.value) ??
    fitting.find((fact) => agrees(figure, fact));
  if (agreeing !== undefined) {
    // Two facts of one period that disagree on the outcome: nobody can tell which is meant.
    const rivals = fitting.filter((other) => samePeriodAs(other, agreeing) && contradicts(figure, other));
    if (rivals.length === 0) return verified(figure, agreeing, rest(facts, agreeing, 'period'));
    return { verdict: 'unsure', fact: null, disagreement: null, runnersUp: rest([agreeing, ...rivals], null, 'value') };
  }

  const outdated = facts.find(
    (fact) =>
      base.superseded.has(fact.id) && agrees(figure, fact) && (era === null || periodFit(fact, era.period) !== 'none'),
  );
  if (outdated !== undefined) {
    const inForce = base.superseded.get(outdated.id)!;
    if (!firm) return { verdict: 'unsure', fact: inForce, disagreement: null, runnersUp: [] };
    return { verdict: 'mismatch', fact: inForce, disagreement: { ...plain('value'), inForce }, runnersUp: [] };
  }
  if (fitting.length === 0) return weighOtherPeriods(figure, current, era, firm);

  // A period that may not be this figure's does not convict a figure that is right for another one.
  const elsewhere = era?.firm === false ? current.find((other) => agrees(figure, other)) : undefined;
  if (elsewhere !== undefined)
    return { verdict: 'unsure', fact: elsewhere, disagreement: null, runnersUp: rest(fitting, null, 'period') };

  const dated = era === null ? [] : fitting.filter((fact) => periodFit(fact, era.period) === 'same');
  const bound = dated.length > 0 ? dated : fitting;
  const fact = bound[0]!;
  const compared = bound.map((candidate) => compare(figure, candidate));
  const several = bound.some((other) => !samePeriodAs(other, fact));
  if (
    !firm ||
    several ||
    (era?.firm === true && isLongPast(fact, era, base)) ||
    compared.every((result) => result === 'loose') ||
    (isBroken(figure) && compared.every((result) => result === 'value') && bound.every((each) => isWhole(each, base)))
  ) {
    return {
      verdict: 'unsure',
      fact: several ? null : fact,
      disagreement: null,
      runnersUp: rest(bound, several ? null : fact, 'value'),
    };
  }
  const chosen = bound[compared.findIndex((result) => result !== 'loose')] ?? fact;
  return {
    verdict: 'mismatch',
    fact: chosen,
    disagreement: explain(figure, chosen, era, base),
    runnersUp: rest(facts, chosen, 'period'),
  };
}

/**
 * A cited fact is the one that the writer names: it is compared as it stands, or the one that supersedes it. What its
 * clause names beyond doubt has to be what the fact is about.
 */
export function weighCited(situation: Situation, named: Fact, base: FactBase): Weighed {
  const { figure, era } = situation;
  const inForce = base.superseded.get(named.id) ?? null;
  const mismatch = (fact: Fact, found: Partial<Disagreement>): Weighed => ({
    verdict: 'mismatch',
    fact,
    disagreement: { ...plain('value'), ...found },
    runnersUp: [],
  });
  if (inForce !== null && agrees(figure, named) && !agrees(figure, inForce)) return mismatch(inForce, { inForce });
  const fact = inForce ?? named;
  if (agrees(figure, fact)) {
    if (era?.firm === true && isSaid(era) && era.isPrior !== true && periodFit(fact, era.period) === 'none')
      return mismatch(fact, { otherPeriod: fact });
    const instead = namedInstead(situation, fact, base);
    if (instead === 'applicant') return mismatch(fact, { otherApplicant: fact });
    if (instead === 'measure') return mismatch(fact, { otherMeasure: fact });
    return verified(figure, fact, []);
  }
  const result = compare(figure, fact);
  if (result === 'loose') return { verdict: 'unsure', fact, disagreement: null, runnersUp: [] };
  return { verdict: 'mismatch', fact, disagreement: explain(figure, fact, era, base), runnersUp: [] };
}

/** The writer names the fact: only a period that the sentence gives itself can be another one than the fact's. */
function isSaid({ reach }: Era): boolean {
  return reach === 'clause' || reach === 'sentence' || reach === 'table';
}

export function compare(figure: Figure, fact: Fact): Agreement {
  return fact.figure === null ? 'loose' : agreement(figure, fact.figure);
}

export function agrees(figure: Figure, fact: Fact): boolean {
  const result = compare(figure, fact);
  return result === 'agrees' || result === 'dropped';
}

function contradicts(figure: Figure, fact: Fact): boolean {
  return (
    fact.figure !== null &&
    comparableKinds(figure, fact.figure) &&
    !agrees(figure, fact) &&
    compare(figure, fact) !== 'loose'
  );
}

/** Whether a fact without a period is from a source that appeared long after the period that the text gives. */
function isLongPast(fact: Fact, era: Era | null, base: FactBase): boolean {
  if (era?.period.to == null || fact.period !== null || fact.asOf !== null) return false;
  const issued = /^\d{4}/.exec(base.sources.get(fact.source)?.issued ?? '')?.[0];
  return issued !== undefined && Math.floor(era.period.to / 10000) < Number(issued) - 1;
}

/**
 * “7.4” is an average or a rate, and no count of what is counted one by one, nor is the 17.00 of a timetable; 7.4 for 7.4
 * million is a scale left out.
 */
function isBroken({ kind, value, step }: Figure): boolean {
  return kind === 'count' && value !== null && (step < 1 || !Number.isInteger(value));
}

function isWhole({ measure }: Fact, base: FactBase): boolean {
  const facts = measure === null ? [] : base.factsOfMeasure(measure);
  return facts.every(({ figure }) => figure?.value == null || Number.isInteger(figure.value));
}

function verified(figure: Figure, fact: Fact, runnersUp: readonly RunnerUp[]): Weighed {
  const dropped = compare(figure, fact) === 'dropped';
  return { verdict: 'verified', fact, disagreement: dropped ? plain('dropped') : null, runnersUp };
}

function plain(result: Agreement): Disagreement {
  return {
    agreement: result,
    inForce: null,
    otherPeriod: null,
    otherApplicant: null,
    otherMeasure: null,
    derived: null,
  };
}

/** No fact covers the period: the figure may be another period's, or nobody's. */
function weighOtherPeriods(figure: Figure, facts: readonly Fact[], era: Era | null, firm: boolean): Weighed {
  const other = facts.find((fact) => agrees(figure, fact) && fact.figure!.kind === figure.kind && isNear(figure, fact));
  const runnersUp = rest(facts, null, 'period');
  // Without a period, facts that are all superseded leave none.
  if (era === null || other === undefined)
    return { verdict: era?.firm === false ? 'unsure' : 'unsupported', fact: null, disagreement: null, runnersUp };
  // A period that is only carried over from another sentence does not convict: the figure is the fact's own.
  if (!era.firm && era.reach !== 'sentence') return verified(figure, other, runnersUp);
  if (!era.firm) return { verdict: 'unsure', fact: other, disagreement: null, runnersUp };
  // “The fee is €520”, below a heading on 2024: where that year has no fact, that of the next may well be meant.
  if (!firm || !isSaid(era)) return { verdict: 'unsure', fact: other, disagreement: null, runnersUp };
  return { verdict: 'mismatch', fact: other, disagreement: { ...plain('value'), otherPeriod: other }, runnersUp: [] };
}

/** “Fewer than 8,200” agrees with 7,150, and says nothing of that number. */
function isNear({ value, step }: Figure, { figure }: Fact): boolean {
  if (value === null || figure?.value == null) return true;
  return Math.abs(value - figure.value) <= Math.max(step / 2, Math.abs(figure.value) * NEAR);
}

/** By how much of a number one may be off that is that very number, rounded. */
const NEAR = 0.02;

function samePeriodAs(a: Fact, b: Fact): boolean {
  return a.period?.from === b.period?.from && a.period?.to === b.period?.to && a.asOf?.to === b.asOf?.to;
}

function rest(facts: readonly Fact[], chosen: Fact | null, lacks: RunnerUp['lacks']): RunnerUp[] {
  return facts
    .filter((fact) => fact !== chosen)
    .slice(0, 5)
    .map((fact) => ({ fact, lacks }));
}

/** What else the figure would have been right for: another period, another applicant, another measure. */
function explain(figure: Figure, fact: Fact, era: Era | null, base: FactBase): Disagreement {
  const result = compare(figure, fact);
  const others = sameValue(figure, base).filter((other) => other !== fact);
  const inEra = (other: Fact): boolean =>
    era === null ? samePeriodAs(other, fact) : periodFit(other, era.period) !== 'none';
  const find = (sameApplicant: boolean, sameMeasure: boolean): Fact | null =>
    others.find(
      (other) =>
        (other.applicant === fact.applicant) === sameApplicant &&
        (other.measure === fact.measure) === sameMeasure &&
        inEra(other) !== (sameApplicant && sameMeasure),
    ) ?? null;
  return {
    agreement: result,
    inForce: null,
    otherPeriod: era === null ? null : find(true, true),
    otherApplicant: find(false, true),
    otherMeasure: find(true, false),
    derived: null,
  };
}

const valueIndexes = new WeakMap<FactBase, ReadonlyMap<string, readonly Fact[]>>();

/** The facts in force whose number is the figure's, of the same kind, whatever they are about. */
function sameValue(figure: Figure, base: FactBase): readonly Fact[] {
  let index = valueIndexes.get(base);
  if (index === undefined) valueIndexes.set(base, (index = indexValues(base)));
  return index.get(`${figure.kind} ${figure.value}`) ?? [];
}

function indexValues(base: FactBase): Map<string, Fact[]> {
  const index = new Map<string, Fact[]>();
  for (const fact of base.facts.values()) {
    if (fact.figure?.value == null || base.superseded.has(fact.id)) continue;
    const key = `${fact.figure.kind} ${fact.figure.value}`;
    const known = index.get(key);
    if (known === undefined) index.set(key, [fact]);
    else known.push(fact);
  }
  return index;
}
