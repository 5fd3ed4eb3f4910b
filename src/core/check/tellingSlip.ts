import type { Fact, FactBase } from '../factbase/factBase';
import type { Figure } from '../figures';
import type { Judged } from './corroborate';
import { isComputed as isAsked } from './derive/askedWays';
import { factsStated } from './derive/factsStated';
import { factsNearlyStated } from './factsNearlyStated';
import { noDisagreement } from './outcome';
import { isComputed } from './otherReadings';
import { NEAR, toldOf } from './toldByNumber';
import type { Unplaced } from './unplaced';
import type { Situation } from './situation';
import { compare } from './weigh';

/**
 * Judges once more what was left open, by the slip that its digits tell of: 3,104 where 3,140 would be right by all that
 * the words say. A figure is wrong where it is the number of no fact, and with two digits swapped, with one put back or
 * with as many zeros it would be that of just one to which its words bind it. `all` are the figures of one section; a
 * figure at a step. Linear.
 */
export function* tellingSlip(all: readonly Judged[], base: FactBase): Generator<undefined, readonly Judged[]> {
  const told: Judged[] = [];
  for (const [index, judged] of all.entries()) {
    const judgement = isOpen(judged, base) ? slipOf(all, index, base) : null;
    told.push(judgement === null ? judged : { ...judged, judgement });
    yield;
  }
  return told;
}

function isOpen({ judgement, situation, given }: Judged, base: FactBase): boolean {
  if (judgement === null || judgement.cited) return false;
  if (judgement.verdict !== 'unsure' && judgement.verdict !== 'unsupported') return false;
  const { figure, subject, era } = situation;
  if (figure.kind !== 'count' && figure.kind !== 'percent') return false;
  // Where nobody says of whom or of when it is, it may be right for anybody, or for any time.
  if (subject === null || subject.implied === true || era === null) return false;
  return factsStated(figure, base).length === 0 && !isComputed(situation, base) && (given === null || !isAsked(given));
}

function slipOf(all: readonly Judged[], index: number, base: FactBase): Unplaced | null {
  const { situation, judgement } = all[index]!;
  const { figure } = situation;
  const nearly = factsNearlyStated(figure, base);
  if (nearly.length === 0) return null;
  const named = namedIn(situation);
  const near = nearly.filter(({ applicant }) => named.has(applicant));
  const hits = near.flatMap((fact) => {
    const right = asWritten(withNumberOf(fact, figure), all, index, base);
    return right?.verdict === 'verified' && !right.derived && right.facts[0] === fact ? [{ fact, right }] : [];
  });
  const [only, ...others] = hits;
  if (only === undefined || others.length > 0) return null;
  const agreement = compare(figure, only.fact);
  if (agreement !== 'value' && agreement !== 'unit') return null;
  return {
    ...only.right,
    figure: judgement!.figure,
    verdict: 'mismatch',
    disagreement: { ...noDisagreement, agreement },
  };
}

/** Those who are spoken of where a figure stands. */
function namedIn({ subject, passage, background }: Situation): ReadonlySet<string> {
  const mentions = [...(subject?.mentions ?? []), ...passage.applicants, ...background.applicants];
  return new Set(mentions.flatMap(({ ids }) => ids));
}

/** What a figure would be, were its number another one. */
function asWritten(figure: Figure, all: readonly Judged[], index: number, base: FactBase): Unplaced | null {
  const one = all[index]!;
  const situation = { ...one.situation, figure };
  const judgement = one.judge(situation);
  if (judgement?.verdict === 'verified') return judgement;
  const from = Math.max(0, index - NEAR);
  const like = [...all.slice(from, index), { ...one, situation, judgement }, ...all.slice(index + 1, index + 1 + NEAR)];
  return toldOf(like, index - from, base);
}

function withNumberOf(fact: Fact, figure: Figure): Figure {
  const { value, low, high, step } = fact.figure!;
  return { ...figure, value, low, high, step };
}
