import type { Fact, FactBase } from '../../factbase/factBase';
import { isOfPeriod, isRow } from './countsOf';
import { isWhole } from './isWhole';

/**
 * Whether one fact is a part of another by what the base knows of them: of a subsidiary and its parent, a company and
 * its country, anybody and the world; or of a measure and a broader one of the same applicant.
 */
export function isPartIn(part: Fact, whole: Fact, base: FactBase): boolean {
  if (part.figure?.value == null || whole.figure?.value == null || part.figure.value > whole.figure.value) return false;
  if (isRow(part, whole)) return isMemberOf(part.applicant, whole.applicant, base);
  if (part.applicant !== whole.applicant || part.measure === whole.measure || !isOfPeriod(part, whole)) return false;
  return isBroader(whole.measure, part.measure, base);
}

/** Whether an applicant belongs to another one, at however many removes. */
export function isMemberOf(id: string, other: string, base: FactBase): boolean {
  const [part, whole] = [base.applicants.get(id), base.applicants.get(other)];
  if (part === undefined || whole === undefined) return false;
  // 全国 is all there is of one country, and no other country belongs to it.
  if (isWhole(whole) && (whole.kind !== 'country' || part.kind !== 'country')) return true;
  const seen = new Set<string>();
  for (let at = part.parent; at !== null && !seen.has(at); at = base.applicants.get(at)?.parent ?? null) {
    if (at === other) return true;
    seen.add(at);
  }
  return whole.kind === 'country' && part.kind !== 'country' && part.country !== null && part.country === whole.country;
}

/** Whether a measure counts part of what another counts. */
export function isBroader(broad: string | null, narrow: string | null, base: FactBase): boolean {
  const seen = new Set<string>();
  for (let at = base.measures.get(narrow ?? '')?.broader ?? null; at !== null && !seen.has(at);) {
    if (at === broad) return true;
    seen.add(at);
    at = base.measures.get(at)?.broader ?? null;
  }
  return false;
}
