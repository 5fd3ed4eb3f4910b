import type { NoteCheck } from '../check/checkNote';
import type { Verdict } from '../check/judgement';
import { counted } from './counted';
import type { Message } from './message';

/** How many figures a note has, and how many have each verdict. */
export interface VerdictCounts {
  readonly figures: number;
  readonly mismatches: number;
  /** `12 figures`, `9 verified`, `1 mismatch`, `2 unsupported`: what there is none of is left out; none for no figure. */
  readonly says: readonly Message[];
}

/** Counts the verdicts of a checked note. */
export function verdictCounts({ judgements }: NoteCheck): VerdictCounts {
  const counts: Record<Verdict, number> = { verified: 0, mismatch: 0, unsure: 0, unsupported: 0, ignored: 0 };
  for (const { verdict } of judgements) counts[verdict]++;
  const figures = judgements.length;
  const verdicts = (Object.keys(counts) as Verdict[]).filter((verdict) => counts[verdict] > 0);
  return {
    figures,
    mismatches: counts.mismatch,
    says:
      figures === 0
        ? []
        : [
            counted(figures, { template: '1 figure' }, { template: '{count} figures' }),
            ...verdicts.map((verdict) => inWords(verdict, counts[verdict])),
          ],
  };
}

function inWords(verdict: Verdict, count: number): Message {
  switch (verdict) {
    case 'verified':
      return { template: '{count} verified', args: { count: String(count) } };
    case 'mismatch':
      return counted(count, { template: '1 mismatch' }, { template: '{count} mismatches' });
    case 'unsure':
      return { template: '{count} unsure', args: { count: String(count) } };
    case 'unsupported':
      return { template: '{count} unsupported', args: { count: String(count) } };
    case 'ignored':
      return { template: '{count} ignored', args: { count: String(count) } };
  }
}
