import type { NoteCheck } from '../../check/checkNote';
import type { CheckSettings } from '../../check/checkSettings';
import type { StatedClaim } from '../../check/claims/statedClaim';
import type { Finding } from '../../check/finding';
import { detached } from '../../text/detached';
import { hash } from '../../text/hash';
import { lineIndex, type LineIndex } from '../../text/lineIndex';
import { factsUsed } from '../factsUsed';
import { factUses, type FactUse } from '../factUses';
import { placesInNote } from '../navigate/references';
import type { TargetsAt } from '../navigate/target';

/**
 * What is kept of a note that is not open, once it was checked: what others ask of it, and neither its text nor how it
 * was read. All spans are offsets into the text that it was made from.
 */
export interface ClosedNote {
  /** Another one for any other text. */
  readonly stamp: string;
  readonly lines: LineIndex;
  /** Which facts it was checked against, and with which settings. */
  readonly facts: number;
  readonly settings: CheckSettings;
  readonly figures: number;
  readonly mismatches: number;
  /** By place; without those that lie between notes. */
  readonly findings: readonly ClosedFinding[];
  readonly claims: readonly StatedClaim[];
  readonly uses: readonly FactUse[];
  /** The ids of the facts that it uses. */
  readonly used: readonly string[];
  /** All that it is about, for those who look for references. */
  readonly places: readonly TargetsAt[];
}

/** A finding whose facts are named by their ids, and that has no repairs: these are for a note that is open. */
export interface ClosedFinding extends Omit<Finding, 'facts' | 'fixes'> {
  readonly facts: readonly string[];
}

/** Keeps what there is to keep of a note that was checked; `facts` is a number for what the fact base says. */
export function closedNote(check: NoteCheck, facts: number, settings: CheckSettings): ClosedNote {
  const { note, findings, claims } = check;
  return {
    stamp: stampOf(note.text),
    lines: lineIndex(note.text),
    facts,
    settings,
    ...countsOf(check),
    findings: findings.map(closedFinding),
    claims: detached(claims),
    uses: detached(factUses(check)),
    used: detached([...factsUsed(check)]),
    places: detached([...placesInNote(check, true)].filter(({ targets }) => targets.length > 0)),
  };
}

/** How many figures a note has, and how many of them do not agree with their facts. */
export function countsOf({ judgements }: NoteCheck): Pick<ClosedNote, 'figures' | 'mismatches'> {
  return {
    figures: judgements.length,
    mismatches: judgements.filter(({ verdict }) => verdict === 'mismatch').length,
  };
}

/** A finding as it is kept. */
export function closedFinding({ code, severity, span, message, args, facts, notes }: Finding): ClosedFinding {
  const { start, end } = span;
  return {
    code,
    severity,
    message,
    span: { start, end },
    args: detached(args),
    facts: facts.map(({ id }) => id),
    ...(notes === undefined ? {} : { notes: detached(notes) }),
  };
}

/** Tells one text from another: two with the same number of characters and the same hash are all but surely the same. */
export function stampOf(text: string): string {
  return `${text.length} ${hash(text)}`;
}
