import type { Measurement, Outcome, Trial } from './measureJudgement';
import { KINDS, type Kind } from './plant';

/** How many of the planted errors of a kind came out how. */
export interface KindSummary {
  readonly kind: Kind;
  readonly total: number;
  readonly found: number;
  /** Missed, and said to be right: the worst that can happen. */
  readonly confirmed: number;
  readonly unsure: number;
  readonly unsupported: number;
  readonly none: number;
}

/** Shares are from 0 to 1. */
export interface Summary {
  readonly kinds: readonly KindSummary[];
  readonly planted: number;
  readonly found: number;
  readonly recall: number;
  /** The recall where the figure was verified before: what the check does with what it understands. */
  readonly recallOfVerified: number;
  readonly precision: number;
  /** False alarms on clean notes, and for each thousand figures there and in notes with an error elsewhere. */
  readonly cleanAlarms: number;
  readonly alarmsPerThousand: number;
  readonly mutatedAlarmsPerThousand: number;
  readonly claims: number;
  readonly coverage: number;
  /** Share of the verified claims that are verified with the facts of the gold. */
  readonly binding: number;
}

/** Errors that no arithmetic proves are not in the recall. */
export const isProven = (kind: Kind): boolean => kind !== 'applicant-unknown';

export function summarise({ trials, alarms, figures, claims }: Measurement): Summary {
  const kinds = KINDS.map((kind) => {
    const own = trials.filter(({ plant }) => plant.kind === kind);
    return { kind, total: own.length, ...countsOf(own) };
  }).filter(({ total }) => total > 0);
  const proven = trials.filter(({ plant }) => isProven(plant.kind));
  const found = proven.filter(({ outcome }) => outcome === 'found').length;
  const understood = proven.filter(({ wasVerified }) => wasVerified);
  const elsewhere = proven.reduce((sum, trial) => sum + trial.alarms.length, 0);
  const unchanged = proven.reduce((sum, trial) => sum + trial.others, 0);
  const known = claims.filter(({ claim }) => claim.gold.kind !== 'unknown');
  const covered = known.filter(({ judgement }) => isDecided(judgement?.verdict));
  const verified = known.filter(({ judgement }) => judgement?.verdict === 'verified');
  const bound = verified.filter(({ claim, judgement }) =>
    claim.gold.facts.every((id) => judgement!.facts.some((fact) => fact.id === id)),
  );
  return {
    kinds,
    planted: proven.length,
    found,
    recall: share(found, proven.length),
    recallOfVerified: share(understood.filter(({ outcome }) => outcome === 'found').length, understood.length),
    precision: share(found, found + elsewhere),
    cleanAlarms: alarms.length,
    alarmsPerThousand: 1000 * part(alarms.length, figures),
    mutatedAlarmsPerThousand: 1000 * part(elsewhere, unchanged),
    claims: known.length,
    coverage: share(covered.length, known.length),
    binding: share(bound.length, verified.length),
  };
}

function countsOf(trials: readonly Trial[]): Omit<KindSummary, 'kind' | 'total'> {
  const count = (outcome: Outcome): number => trials.filter((trial) => trial.outcome === outcome).length;
  return {
    found: count('found'),
    confirmed: count('verified'),
    unsure: count('unsure'),
    unsupported: count('unsupported'),
    none: count('none') + count('ignored'),
  };
}

export function isDecided(verdict: string | undefined): boolean {
  return verdict === 'verified' || verdict === 'mismatch';
}

/** 1 of nothing: where there was nothing to find, nothing was missed. */
export function share(some: number, all: number): number {
  return all === 0 ? 1 : some / all;
}

function part(some: number, all: number): number {
  return all === 0 ? 0 : some / all;
}
