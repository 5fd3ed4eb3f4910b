import { lineIndex } from '../../../src/core/text/lineIndex';
import type { Judgement } from '../../../src/core/check/judgement';
import type { GoldNote } from './goldNote';
import type { Alarm, Measurement, Trial } from './measureJudgement';
import { isDecided, isProven, share, type Summary } from './summary';

const percent = (value: number): string => `${(value * 100).toFixed(1).padStart(5)} %`;
const column = (value: number | string): string => String(value).padStart(6);

/** What was measured, as a table. */
export function tableOf(title: string, summary: Summary, { notes, checks, ms, figures }: Measurement): string {
  const head = ['found', 'of', 'recall', '', 'conf.', 'unsure', 'unsup.', 'none'].map(column).join(' ');
  const rows = summary.kinds.map(
    ({ kind, total, found, confirmed, unsure, unsupported, none }) =>
      `${kind.padEnd(20)} ${column(found)} ${column(total)} ${isProven(kind) ? percent(share(found, total)) : '       '}        ` +
      [confirmed, unsure, unsupported, none].map(column).join(' '),
  );
  return [
    `${title}: ${notes} notes, ${figures} figures with a verdict, ${summary.claims} marked`,
    `${'planted'.padEnd(20)} ${head}`,
    ...rows,
    `${'all'.padEnd(20)} ${column(summary.found)} ${column(summary.planted)} ${percent(summary.recall)}`,
    `${'of verified figures'.padEnd(20)} ${' '.repeat(13)} ${percent(summary.recallOfVerified)}`,
    `precision ${percent(summary.precision)}, coverage ${percent(summary.coverage)}, ` +
      `bound to the right fact ${percent(summary.binding)}`,
    `false alarms: ${summary.cleanAlarms} in clean notes (${summary.alarmsPerThousand.toFixed(1)} of 1,000 figures), ` +
      `${summary.mutatedAlarmsPerThousand.toFixed(2)} of 1,000 unchanged figures beside a planted error`,
    `${(ms / Math.max(1, checks)).toFixed(2)} ms a check of a note, ${(ms / 1000).toFixed(1)} s in all`,
  ].join('\n');
}

/** What was missed, the most frequent kinds first; of one kind where one is named. */
export function missesOf({ trials }: Measurement, kind: string): string[] {
  const missed = trials.filter(({ outcome, plant }) => outcome !== 'found' && (kind === '' || plant.kind === kind));
  const counts = new Map<string, number>();
  for (const { plant } of missed) counts.set(plant.kind, (counts.get(plant.kind) ?? 0) + 1);
  return missed
    .filter(({ plant }) => kind !== '' || isProven(plant.kind))
    .sort((a, b) => counts.get(b.plant.kind)! - counts.get(a.plant.kind)!)
    .map(missOf);
}

function missOf({ note, plant, mutated, judgement }: Trial): string {
  const { claim } = plant;
  const at = mutatedStart(plant.edits, claim.start);
  return [
    `[${plant.kind}] ${placeOf(note, claim.start)}  ${plant.planted}  (${factsOf(note, claim.gold.facts)})`,
    `  ${around(mutated, at)}`,
    `  ${explain(judgement)}`,
  ].join('\n');
}

function mutatedStart(edits: Trial['plant']['edits'], start: number): number {
  return edits.reduce(
    (at, { span, text }) => (span.end <= start ? at + text.length - (span.end - span.start) : at),
    start,
  );
}

/** Mismatches in clean notes, and new ones beside a planted error. */
export function alarmsOf({ alarms, trials }: Pick<Measurement, 'alarms' | 'trials'>): string[] {
  const clean = alarms.map(
    ({ note, text, judgement }) =>
      `${placeOf(note, judgement.figure.start)}  ${judgement.figure.text}\n` +
      `  ${around(text, judgement.figure.start)}\n  ${explain(judgement)}`,
  );
  const elsewhere = trials.flatMap(({ note, plant, alarms }) =>
    alarms.map(
      ({ text, judgement }) =>
        `[beside ${plant.kind}] ${placeOf(note, plant.claim.start)}  ${plant.planted}, and then ${judgement.figure.text}\n` +
        `  ${around(text, judgement.figure.start)}\n  ${explain(judgement)}`,
    ),
  );
  return [...clean, ...elsewhere];
}

/** How often clean notes were called wrong for want of facts. */
export function incompleteOf(title: string, alarms: readonly Alarm[], figures: number): string {
  const rate = (1000 * alarms.length) / Math.max(1, figures);
  return `${title}: ${alarms.length} false alarms, ${rate.toFixed(2)} of 1,000 figures (${figures})`;
}

/** Marked figures without a decision. */
export function uncoveredOf({ claims }: Measurement): string[] {
  return claims
    .filter(({ claim, judgement }) => claim.gold.kind !== 'unknown' && !isDecided(judgement?.verdict))
    .map(
      ({ note, claim, judgement }) =>
        `${placeOf(note, claim.start)}  ${claim.text}  (${factsOf(note, claim.gold.facts)})\n` +
        `  ${around(note.text, claim.start)}\n` +
        `  ${claim.figure === null ? 'no figure is read there' : explain(judgement)}`,
    );
}

/** Figures that are verified with other facts than the marked ones. */
export function misboundOf({ claims }: Measurement): string[] {
  return claims
    .filter(
      ({ claim, judgement }) =>
        claim.gold.kind !== 'unknown' &&
        judgement?.verdict === 'verified' &&
        !claim.gold.facts.every((id) => judgement.facts.some((fact) => fact.id === id)),
    )
    .map(
      ({ note, claim, judgement }) =>
        `${placeOf(note, claim.start)}  ${claim.text}  (${factsOf(note, claim.gold.facts)})\n` +
        `  ${around(note.text, claim.start)}\n  ${explain(judgement)}`,
    );
}

function placeOf({ path, text }: GoldNote, offset: number): string {
  return `${path}:${lineIndex(text).positionAt(offset).line + 1}`;
}

function factsOf({ base }: GoldNote, ids: readonly string[]): string {
  return ids.map((id) => `${id}: ${base.facts.get(id)?.figureText ?? 'no such fact'}`).join(', ');
}

/** The line of an offset, and of a long line what is near. */
function around(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - 200);
  const end = text.indexOf('\n', offset);
  return text.slice(start, Math.min(end < 0 ? text.length : end, offset + 120));
}

function explain(judgement: Judgement | null): string {
  if (judgement === null) return 'no verdict';
  const { verdict, figure, facts, evidence, runnersUp, disagreement, derived } = judgement;
  const about = facts.map(({ id, figureText }) => `${id} (${figureText})`).join(', ');
  const why = evidence.map(({ role, text, reach }) => `${role} “${text}” (${reach})`).join(', ');
  const others = runnersUp.map(({ fact, lacks }) => `${fact.id} lacks ${lacks}`).join(', ');
  return [
    `“${figure.text}” is ${verdict}`,
    about === '' ? 'about no fact' : `${derived ? 'computed from' : 'about'} ${about}`,
    `by ${why || 'nothing'}`,
    ...(others === '' ? [] : [`not ${others}`]),
    ...(disagreement === null ? [] : [`disagrees in ${disagreement.agreement}`]),
  ].join('; ');
}
