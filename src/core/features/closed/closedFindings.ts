import type { ClaimIndex } from '../../check/claims/claimIndex';
import { besideContradictions, contradictionsIn } from '../../check/withContradictions';
import { closedFinding, type ClosedFinding, type ClosedNote } from './closedNote';

/** What is found in a note that is not open, also beside what the other notes in `claims` claim; by place. */
export function closedFindings(note: ClosedNote, path: string, claims: ClaimIndex): readonly ClosedFinding[] {
  const { found } = contradictionsIn(note.claims, path, claims, note.settings);
  return besideContradictions(note.findings, found.map(closedFinding));
}
