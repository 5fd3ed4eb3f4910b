import type { NoteCheck } from './checkNote';
import type { CheckSettings } from './checkSettings';
import type { ClaimIndex } from './claims/claimIndex';
import type { StatedClaim } from './claims/statedClaim';
import type { Finding } from './finding';
import { rules } from './rules';
import type { RuleFailure } from './ruleFailure';

/** How many other notes with a claim of the same thing one is compared with, and how many claims of each. */
const MOST_NOTES = 50;
const MOST_CLAIMS = 20;

/**
 * A checked note with what other notes of the folder contradict in it: the same object where that is nothing. `path` is
 * its own path in `index`.
 */
export function withContradictions(
  check: NoteCheck,
  path: string,
  index: ClaimIndex,
  settings: CheckSettings,
): NoteCheck {
  const { found, failures } = contradictionsIn(check.claims, path, index, settings);
  if (found.length === 0 && failures.length === 0) return check;
  const findings = besideContradictions(check.findings, found);
  return { ...check, judgements: check.judgements, findings, failures: [...check.failures, ...failures] };
}

export interface Contradictions {
  readonly found: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** What other notes contradict in the claims of a note, in the order of these. */
export function contradictionsIn(
  claims: readonly StatedClaim[],
  path: string,
  index: ClaimIndex,
  { severity: severities }: CheckSettings,
): Contradictions {
  const found: Finding[] = [];
  const byKey = new Map<string, ClaimsByPath>();
  const failures: RuleFailure[] = [];
  for (const claim of claims) {
    let others = byKey.get(claim.key);
    if (others === undefined) byKey.set(claim.key, (others = othersOf(claim, path, index)));
    if (others.size === 0) continue;
    for (const rule of rules) {
      if (rule.about !== 'claim') continue;
      const severity = severities[rule.code] ?? rule.severity;
      try {
        const yielded = severity === 'off' ? null : rule.check(claim, others);
        if (yielded !== null && severity !== 'off')
          found.push({ code: rule.code, severity, message: rule.message, ...yielded });
      } catch (error) {
        failures.push({ code: rule.code, error });
      }
    }
  }
  return { found, failures };
}

/**
 * The findings of a note with its contradictions among them, by place. A figure that is contradicted has no other
 * problem: that no fact is about it is said with it.
 */
export function besideContradictions<T extends Pick<Finding, 'code' | 'span'>>(
  own: readonly T[],
  found: readonly T[],
): readonly T[] {
  if (found.length === 0) return own;
  const contradicted = new Set(found.map(({ span }) => span.start));
  const kept = own.filter(({ code, span }) => code !== 'unsupported-figure' || !contradicted.has(span.start));
  return [...kept, ...found].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

type ClaimsByPath = ReadonlyMap<string, readonly StatedClaim[]>;

/** In path order, so that it does not matter in which order the notes were checked. */
function othersOf(claim: StatedClaim, path: string, index: ClaimIndex): ClaimsByPath {
  const others = [...(index.get(claim.key) ?? [])].filter(([other]) => other !== path);
  const ordered = others.sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, MOST_NOTES);
  return new Map(ordered.map(([other, claims]) => [other, claims.slice(0, MOST_CLAIMS)]));
}
