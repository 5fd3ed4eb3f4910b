import type { NoteCheck } from '../../check/checkNote';
import type { CheckSettings } from '../../check/checkSettings';
import type { StatedClaim } from '../../check/claims/statedClaim';
import type { Finding } from '../../check/finding';
import { detached } from '../../text/detached';
import { hash } from '../../text/hash';
import { lineIndex, type LineIndex } from '../../text/lineIndex';
import type { Span } from '../../text/span';
import { factsUsed } from '../factsUsed';
import { factUses, type FactUse } from '../factUses';
import { inOrder, placesInNote } from '../navigate/references';
import { targetSet, type Target } from '../navigate/target';

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
  readonly places: readonly ClosedPlaces[];
}

/** Where a record is spoken of: start, end, start, end, and so on. A note may have thousands of these. */
export interface ClosedPlaces extends Target {
  readonly at: readonly number[];
}

/** A finding whose facts are named by their ids, and that has no repairs: these are for a note that is open. */
export interface ClosedFinding extends Omit<Finding, 'facts' | 'fixes'> {
  readonly facts: readonly string[];
}

/** Keeps what there is to keep of a note that was checked, a place at a step; `facts` is a number for what the fact base says. */
export function* closedNote(
  check: NoteCheck,
  facts: number,
  settings: CheckSettings,
): Generator<undefined, ClosedNote> {
  const { note, findings, claims } = check;
  const places = yield* closedPlaces(check);
  const uses = factUses(check);
  yield;
  const kept = uses.map(closedUse);
  yield;
  return {
    stamp: stampOf(note.text),
    lines: lineIndex(note.text),
    facts,
    settings,
    ...countsOf(check),
    findings: findings.map(closedFinding),
    claims: claims.map(closedClaim),
    uses: kept,
    used: [...factsUsed(check)].map(detached),
    places,
  };
}

function closedClaim({ figure, line, key }: StatedClaim): StatedClaim {
  const unitText = figure.unitText === null ? null : detached(figure.unitText);
  return { figure: { ...figure, text: detached(figure.text), unitText }, line, key: detached(key) };
}

function closedUse({ fact, span, verdict, excerpt }: FactUse): FactUse {
  return { fact: detached(fact), span, verdict, excerpt: { text: detached(excerpt.text), span: excerpt.span } };
}

function* closedPlaces(check: NoteCheck): Generator<undefined, ClosedPlaces[]> {
  const places = new Map<string, ClosedPlaces & { readonly at: number[] }>();
  for (const { span, targets } of placesInNote(check, true)) {
    for (const { kind, id } of targets) {
      const key = `${kind} ${id}`;
      let place = places.get(key);
      if (place === undefined) places.set(key, (place = { kind, id: detached(id), at: [] }));
      place.at.push(span.start, span.end);
    }
    yield;
  }
  return [...places.values()];
}

/** Where a note that is not open is about any of some records; in order, each place once. */
export function closedReferences({ places }: ClosedNote, targets: readonly Target[]): Span[] {
  const wanted = targetSet(targets);
  const found = new Map<string, Span>();
  for (const { kind, id, at } of places) {
    if (!wanted.has(kind, id)) continue;
    for (let n = 0; n < at.length; n += 2) found.set(`${at[n]!} ${at[n + 1]!}`, { start: at[n]!, end: at[n + 1]! });
  }
  return inOrder(found.values());
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
    args: Object.fromEntries(Object.entries(args).map(([name, value]) => [name, detached(value)])),
    facts: facts.map(({ id }) => detached(id)),
    ...(notes === undefined ? {} : { notes: notes.map((note) => ({ ...note, text: detached(note.text) })) }),
  };
}

/** Tells one text from another: two with the same number of characters and the same hash are all but surely the same. */
export function stampOf(text: string): string {
  return `${text.length} ${hash(text)}`;
}
