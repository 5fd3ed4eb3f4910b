import type { Figure } from '../../figures';
import { lineIndex, type LineIndex } from '../../text/lineIndex';
import type { Note } from '../../note/note';
import type { About, Judgement } from '../judgement';
import type { Suppression } from '../suppression';
import type { StatedClaim } from './statedClaim';

/** The claims of a note that those of other notes are compared with, in order; none that are switched off. */
export function statedClaimsOf(judgements: readonly Judgement[], note: Note, suppression: Suppression): StatedClaim[] {
  let lines: LineIndex | null = null;
  return judgements.flatMap(({ figure, about }) => {
    if (about === null || suppression.code(figure, 'contradicting-notes')) return [];
    lines ??= lineIndex(note.text);
    return [{ figure, line: lines.positionAt(figure.start).line + 1, key: keyOf(figure, about) }];
  });
}

function keyOf({ kind, unit, direction }: Figure, { applicant, measure, period }: About): string {
  const currency = unit !== null && /^[A-Z]{3}$/.test(unit) ? unit : '';
  const change = direction === null ? '' : 'change';
  return [applicant, measure, period.from, period.to, kind, currency, change].join(' ');
}
