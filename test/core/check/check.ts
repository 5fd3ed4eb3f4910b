import assert from 'node:assert/strict';
import { checkNote, type NoteCheck } from '../../../src/core/check/checkNote';
import { defaultSettings, type CheckSettings } from '../../../src/core/check/checkSettings';
import type { Finding } from '../../../src/core/check/finding';
import type { Judgement } from '../../../src/core/check/judgement';
import { parseNote } from '../../../src/core/note/parseNote';
import { formatMessage } from '../../../src/core/text/message';
import { overlaps } from '../../../src/core/text/span';
import { annotate, parseAnnotations, type Annotation } from './annotations';
import { assertFixesSettle } from './assertFixesSettle';
import { assertSameElsewhere } from './assertSameElsewhere';
import { factBaseOf } from './factBaseOf';
import { dedent, parseFixture } from './fixture';

/**
 * Checks the note of a fixture (see `parseFixture`) against its facts and compares with its annotations (see
 * `Annotation`): every finding has to be annotated, judgements may be. In the same call it holds for the note that
 * - with other line breaks, behind a byte order mark and below a paragraph of emoji it has the same findings, moved;
 * - once all its fixes are applied there is nothing left to fix;
 * - no rule throws.
 */
export function check(fixture: string, settings: CheckSettings = defaultSettings): void {
  const parsed = parseFixture(dedent(fixture));
  const base = factBaseOf(parsed);
  const { text, annotations } = parseAnnotations(parsed.note);
  const checked = checkNote(parseNote(text), base, settings);
  for (const { error } of checked.failures) throw error;

  const open = new Set(checked.findings);
  const kept = annotations.filter((annotation) => holds(annotation, checked, open));
  const found = [
    ...kept,
    ...annotations
      .filter((annotation) => !kept.includes(annotation))
      .flatMap((annotation) => verdictAt(annotation, checked)),
    ...[...open].map((finding): Annotation => ({ ...finding.span, label: `${finding.code}: ${messageOf(finding)}` })),
  ];
  const [actual, expected] = [annotate(text, found), annotate(text, annotations)];
  if (actual !== expected) throw difference(actual, expected);
  assertSameElsewhere(text, base, settings);
  assertFixesSettle(text, base, settings);
}

const VERDICTS = new Set(['verified', 'mismatch', 'unsure', 'unsupported', 'ignored']);

/** Whether what an annotation says is so; the finding that it is about is then taken out of `open`. */
function holds({ start, end, label }: Annotation, { judgements, findings }: NoteCheck, open: Set<Finding>): boolean {
  if (label === 'no verdict') return !judgements.some(({ figure }) => overlaps(figure, { start, end }));
  const [verdict = '', ...ids] = label.split(' ');
  if (VERDICTS.has(verdict)) {
    const judgement = judgements.find(({ figure }) => figure.start === start && figure.end === end);
    return judgement?.verdict === verdict && (ids.length === 0 || idsOf(judgement).join(' ') === ids.join(' '));
  }
  const finding = findings.find(({ span }, i) => span.start === start && span.end === end && says(findings[i]!, label));
  return finding !== undefined && open.delete(finding);
}

function says(finding: Finding, label: string): boolean {
  const [, severity, code, message = ''] =
    /^(?:(error|warning|information|hint) )?([a-z-]+)(?:: (.*))?$/.exec(label) ?? [];
  if (code !== finding.code || (severity ?? finding.severity) !== finding.severity) return false;
  const parts = message.split('…').map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return message === '' || new RegExp(`^${parts.join('.*')}$`, 'su').test(messageOf(finding));
}

export function messageOf({ message, args }: Finding): string {
  return formatMessage(message, args);
}

function idsOf({ facts }: Judgement): string[] {
  return facts.map(({ id }) => id);
}

/** The judgement that there is instead of the one that is annotated. */
function verdictAt(annotation: Annotation, { judgements }: NoteCheck): Annotation[] {
  const verdict = annotation.label.split(' ')[0] ?? '';
  if (annotation.label !== 'no verdict' && !VERDICTS.has(verdict)) return [];
  const there = judgements.filter(({ figure }) => overlaps(figure, annotation));
  return there.map((judgement) => {
    const { start, end } = judgement.figure;
    return { start, end, label: [judgement.verdict, ...idsOf(judgement)].join(' ') };
  });
}

function difference(actual: string, expected: string): Error {
  const message = `the note is annotated\n\n${expected}\n\nand found was\n\n${actual}`;
  return new assert.AssertionError({ message, actual, expected, operator: 'strictEqual' });
}
