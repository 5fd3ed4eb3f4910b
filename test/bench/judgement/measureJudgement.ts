import { checkNote } from '../../../src/core/check/checkNote';
import type { Judgement, Verdict } from '../../../src/core/check/judgement';
import { parseNote } from '../../../src/core/note/parseNote';
import { applyEdits, type Edit } from '../../../src/core/text/edit';
import { overlaps, type Span } from '../../../src/core/text/span';
import type { Domain } from './corpus';
import type { Claim, GoldNote } from './goldNote';
import { mutations } from './mutations';
import type { Plant } from './plant';
import { random } from './random';

/** What became of a planted error. `none` is a figure without any verdict. */
export type Outcome = 'found' | Verdict | 'none';

export interface Trial {
  readonly note: GoldNote;
  readonly plant: Plant;
  readonly mutated: string;
  readonly outcome: Outcome;
  /** Whether the figure was verified before. */
  readonly wasVerified: boolean;
  /** The judgement of the planted figure. */
  readonly judgement: Judgement | null;
  /** New mismatches on figures that did not change. */
  readonly alarms: readonly Alarm[];
  /** Figures that did not change and got a verdict. */
  readonly others: number;
}

export interface Alarm {
  readonly note: GoldNote;
  readonly text: string;
  readonly judgement: Judgement;
}

/** A marked figure in its clean note. */
export interface Bound {
  readonly note: GoldNote;
  readonly claim: Claim;
  readonly judgement: Judgement | null;
}

export interface Measurement {
  readonly trials: readonly Trial[];
  /** Mismatches in clean notes. */
  readonly alarms: readonly Alarm[];
  /** Figures with a verdict in clean notes. */
  readonly figures: number;
  readonly claims: readonly Bound[];
  /** What is wrong with the corpus, and marked figures that the reader does not read. */
  readonly problems: readonly string[];
  readonly misread: readonly string[];
  readonly notes: number;
  /** Checks of a note, and milliseconds for all of them. */
  readonly checks: number;
  readonly ms: number;
}

/** Measurements of several domains as one. */
export function together(parts: readonly Measurement[]): Measurement {
  const sum = (count: (part: Measurement) => number): number => parts.reduce((total, part) => total + count(part), 0);
  return {
    trials: parts.flatMap(({ trials }) => trials),
    alarms: parts.flatMap(({ alarms }) => alarms),
    claims: parts.flatMap(({ claims }) => claims),
    problems: parts.flatMap(({ problems }) => problems),
    misread: parts.flatMap(({ misread }) => misread),
    figures: sum(({ figures }) => figures),
    notes: sum(({ notes }) => notes),
    checks: sum(({ checks }) => checks),
    ms: sum(({ ms }) => ms),
  };
}

/** Checks each note clean, and once for each error that is planted in it. The same seed plants the same errors. */
export function measureJudgement(domains: readonly Domain[], seed = 'judgement'): Measurement {
  const start = performance.now();
  const trials: Trial[] = [];
  const alarms: Alarm[] = [];
  const claims: Bound[] = [];
  const problems: string[] = [];
  const misread: string[] = [];
  let figures = 0;
  let checks = 0;
  for (const domain of domains) {
    problems.push(...domain.problems);
    for (const note of domain.notes) {
      for (const { message, isMisread } of note.problems)
        (isMisread ? misread : problems).push(`${note.path}: ${message}`);
      const clean = judge(note.text, note);
      figures += clean.length;
      for (const judgement of clean)
        if (judgement.verdict === 'mismatch') alarms.push({ note, text: note.text, judgement });
      if (domain.isMarked)
        for (const claim of note.claims) claims.push({ note, claim, judgement: judgementAt(claim, clean) });
      const plants = plantsIn(note, seed);
      for (const plant of plants) {
        const trial = tryPlant(plant, note, clean);
        if (trial !== null) trials.push(trial);
      }
      checks += 1 + plants.length;
    }
  }
  const ms = performance.now() - start;
  const notes = domains.reduce((total, domain) => total + domain.notes.length, 0);
  return { trials, alarms, figures, claims, problems, misread, notes, checks, ms };
}

/** All errors that are planted in a note, one at a time. */
export function plantsIn(note: GoldNote, seed: string): Plant[] {
  const unlike = new Set<string>();
  return note.claims
    .filter(({ gold, truth, stretches }) => gold.kind !== 'unknown' && truth !== null && stretches.length > 0)
    .filter((claim) => !note.problems.some((problem) => problem.claim === claim))
    .flatMap((claim) =>
      mutations.flatMap((mutation, i) =>
        mutation({ note, claim, random: random(`${seed} ${note.path} ${claim.start} ${i}`) }),
      ),
    )
    .filter((plant) => {
      const key = plant.kind + JSON.stringify(plant.edits);
      return !unlike.has(key) && unlike.add(key);
    });
}

function judge(text: string, { base }: GoldNote): readonly Judgement[] {
  const { judgements, failures } = checkNote(parseNote(text), base);
  for (const { error } of failures) throw error;
  return judgements;
}

/** Null where the place was called wrong before anything was planted. */
function tryPlant(plant: Plant, note: GoldNote, clean: readonly Judgement[]): Trial | null {
  if (mismatchIn(plant.scope, clean) !== null) return null;
  const mutated = applyEdits(note.text, plant.edits);
  if (mutated === null) throw new Error(`edits that overlap: ${plant.planted}`);
  const judgements = judge(mutated, note);
  const place = moved(plant.edits);
  const scope = plant.scope.map(place);
  const old = clean.filter(({ verdict }) => verdict === 'mismatch').map(({ figure }) => place(figure));
  const judgement = mismatchIn(scope, judgements) ?? judgementAt(place(plant.claim), judgements);
  const concerned = [...scope, ...(plant.carries ? [behind(plant, note, place)] : [])];
  const others = judgements.filter(({ figure }) => !concerned.some((span) => overlaps(span, figure)));
  const alarms = others
    .filter(({ verdict, figure }) => verdict === 'mismatch' && !old.some((span) => overlaps(span, figure)))
    .map((one) => ({ note, text: mutated, judgement: one }));
  const outcome = judgement?.verdict === 'mismatch' ? 'found' : (judgement?.verdict ?? 'none');
  const wasVerified = judgementAt(plant.claim, clean)?.verdict === 'verified';
  return { note, plant, mutated, outcome, wasVerified, judgement, alarms, others: others.length };
}

function mismatchIn(scope: readonly Span[], judgements: readonly Judgement[]): Judgement | null {
  return (
    judgements.find(({ verdict, figure }) => verdict === 'mismatch' && scope.some((span) => overlaps(span, figure))) ??
    null
  );
}

function judgementAt(span: Span, judgements: readonly Judgement[]): Judgement | null {
  return judgements.find(({ figure }) => overlaps(figure, span)) ?? null;
}

/** What goes on with a name or a year that changed: the rest of the section. */
function behind({ scope }: Plant, { note }: GoldNote, place: (span: Span) => Span): Span {
  const start = Math.max(...scope.map(({ end }) => end));
  const next = note.blocks.find((block) => block.kind === 'heading' && block.start >= start);
  return place({ start, end: next?.start ?? note.text.length });
}

/** Where a span of the clean text is once the edits are made. */
function moved(edits: readonly Edit[]): (span: Span) => Span {
  const shift = (offset: number): number =>
    edits.reduce(
      (sum, { span, text }) => (span.end <= offset ? sum + text.length - (span.end - span.start) : sum),
      offset,
    );
  const inside = (offset: number): Edit | undefined =>
    edits.find(({ span }) => span.start < offset && offset < span.end);
  return ({ start, end }) => {
    const [first, last] = [inside(start), inside(end)];
    return {
      start: shift(first?.span.start ?? start),
      end: last === undefined ? shift(end) : shift(last.span.end),
    };
  };
}
