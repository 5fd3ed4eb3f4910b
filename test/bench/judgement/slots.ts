import { judgeNote } from '../../../src/core/check/judgeNote';
import { periodFit } from '../../../src/core/check/period';
import type { Situation } from '../../../src/core/check/situation';
import type { Fact } from '../../../src/core/factbase';
import { overlaps } from '../../../src/core/text/span';
import type { Domain } from './corpus';
import type { Claim, GoldNote } from './goldNote';

export const SLOTS = ['applicant', 'measure', 'period'] as const;
export type SlotName = (typeof SLOTS)[number];

/** How a slot of a figure was filled, beside the gold fact: `wrong` convicts innocents, the others only lose coverage. */
export type SlotOutcome = 'right' | 'loosely right' | 'none' | 'loosely wrong' | 'wrong';

export interface SlotReading {
  readonly note: GoldNote;
  readonly claim: Claim;
  readonly slot: SlotName;
  readonly outcome: SlotOutcome;
  /** What was read instead, and what the gold fact has. */
  readonly read: string;
  readonly gold: string;
}

/** Applicant, measure and period of every figure that is marked with one fact, as the check situates it. */
export function readSlots(domains: readonly Domain[]): SlotReading[] {
  return domains.flatMap(({ notes }) => notes.flatMap(readNote));
}

function readNote(note: GoldNote): SlotReading[] {
  const situations: { readonly span: { start: number; end: number }; readonly situation: Situation }[] = [];
  judgeNote(note.note, note.base, (situation, prose) => {
    situations.push({ span: prose.toSource(situation.figure), situation });
  });
  return note.claims.flatMap((claim) => {
    const fact = claim.gold.kind === 'fact' ? note.base.facts.get(claim.gold.facts[0]) : undefined;
    const situation = situations.find(({ span }) => overlaps(span, claim))?.situation;
    if (fact === undefined || situation === undefined) return [];
    return [applicantOf, measureOf, periodOf].map((read, index) => ({
      note,
      claim,
      slot: SLOTS[index]!,
      ...read(situation, fact),
    }));
  });
}

type Reading = Pick<SlotReading, 'outcome' | 'read' | 'gold'>;

function outcomeOf(right: boolean, firm: boolean): SlotOutcome {
  return right ? (firm ? 'right' : 'loosely right') : firm ? 'wrong' : 'loosely wrong';
}

function applicantOf({ subject }: Situation, { applicant }: Fact): Reading {
  if (subject === null) return { outcome: 'none', read: '', gold: applicant };
  const right = subject.mentions.some(({ ids }) => ids.includes(applicant));
  const read = subject.mentions.map(({ text, ids }) => (ids.length > 0 ? ids.join('|') : text)).join(', ');
  return {
    outcome: outcomeOf(right, subject.firm && !subject.doubtful),
    read: `${read} (${subject.reach})`,
    gold: applicant,
  };
}

function measureOf({ topics }: Situation, { measure }: Fact): Reading {
  const [first] = topics;
  const gold = measure ?? '';
  if (first === undefined) return { outcome: 'none', read: '', gold };
  const read = topics.map(
    (topic) => `${topic.measure} (${topic.reach}${topic.firm && !topic.otherNoun ? '' : ', loose'})`,
  );
  const outcome = outcomeOf(first.measure === measure, first.firm && !first.otherNoun);
  const later = topics.some((topic) => topic.measure === measure);
  return { outcome: outcome === 'wrong' && later ? 'loosely wrong' : outcome, read: read.join(', '), gold };
}

function periodOf({ era }: Situation, fact: Fact): Reading {
  const gold = JSON.stringify(fact.period ?? fact.asOf ?? null);
  if (era === null) return { outcome: fact.period === null && fact.asOf === null ? 'right' : 'none', read: '', gold };
  const right = periodFit(fact, era.period) !== 'none';
  return { outcome: outcomeOf(right, era.firm), read: `${era.mention?.text ?? ''} (${era.reach})`, gold };
}

/** Of each slot, how many figures had each outcome. */
export function slotTable(readings: readonly SlotReading[]): string {
  const outcomes: readonly SlotOutcome[] = ['right', 'loosely right', 'none', 'loosely wrong', 'wrong'];
  const head = ['slot'.padEnd(12), ...outcomes.map((name) => name.padStart(14))].join('');
  const rows = SLOTS.map((slot) => {
    const own = readings.filter((reading) => reading.slot === slot);
    const share = (outcome: SlotOutcome): string => {
      const count = own.filter((reading) => reading.outcome === outcome).length;
      return `${count} ${((100 * count) / Math.max(1, own.length)).toFixed(1)} %`.padStart(14);
    };
    return [slot.padEnd(12), ...outcomes.map(share)].join('');
  });
  return [head, ...rows].join('\n');
}

/** What was read wrongly or not at all, the worst first, each with its sentence. */
export function slotMisses(readings: readonly SlotReading[], slot: SlotName): string[] {
  const order: readonly SlotOutcome[] = ['wrong', 'loosely wrong', 'none', 'loosely right'];
  return order.flatMap((outcome) =>
    readings
      .filter((reading) => reading.slot === slot && reading.outcome === outcome)
      .map(({ note, claim, read, gold }) => {
        const from = note.text.lastIndexOf('\n', claim.start - 1) + 1;
        const to = note.text.indexOf('\n', claim.end);
        const before = note.text.slice(Math.max(from, claim.start - 160), claim.start);
        const after = note.text.slice(claim.end, Math.min(to < 0 ? note.text.length : to, claim.end + 100));
        return `${outcome}: ${note.path}\n  ${before}⟦${claim.text}⟧${after}\n  read ${read || 'nothing'}; gold ${gold}`;
      }),
  );
}
