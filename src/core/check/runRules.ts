import { acceptanceOf } from './acceptance';
import type { CheckSettings } from './checkSettings';
import type { Finding } from './finding';
import type { Judgement } from './judgement';
import type { Rule, RuleContext, Yield } from './rule';
import { rules } from './rules';
import type { Suppression } from './suppression';

/** A rule that threw: a fault of the program, for the log. What it would have found is missing. */
export interface RuleFailure {
  readonly code: Rule['code'];
  readonly error: unknown;
}

export interface RulesRun {
  /** By place. */
  readonly findings: readonly Finding[];
  /** Judgements whose finding is switched off or accepted. */
  readonly suppressed: ReadonlySet<Judgement>;
  readonly failures: readonly RuleFailure[];
}

/** Runs every rule; one code a figure, in the order of the list, those that were accepted left out. A rule that throws is skipped and the others go on. */
export function runRules(
  judged: Omit<RuleContext, 'acceptance'>,
  suppression: Suppression,
  { severity: severities, today }: CheckSettings,
): RulesRun {
  const findings: Finding[] = [];
  const suppressed = new Set<Judgement>();
  const failures: RuleFailure[] = [];
  const context: RuleContext = { ...judged, acceptance: acceptanceOf(judged.note, today) };
  const guarded = <T>(rule: Rule, run: () => T): T | null => {
    try {
      return run();
    } catch (error) {
      failures.push({ code: rule.code, error });
      return null;
    }
  };
  const report = (rule: Rule, found: Yield, cited: boolean): boolean => {
    const severity = severities[rule.code] ?? (cited ? (rule.citedSeverity ?? rule.severity) : rule.severity);
    if (suppression.code(found.span, rule.code)) return false;
    if (severity !== 'off') findings.push({ code: rule.code, severity, message: rule.message, ...found });
    return true;
  };
  for (const judgement of context.judgements) {
    const isAccepted = context.acceptance(judgement) !== null;
    for (const rule of rules) {
      if (rule.about !== 'figure') continue;
      const found = guarded(rule, () => rule.check(judgement, context));
      if (found === null) continue;
      const isSilent = isAccepted && rule.evenAccepted !== true;
      if (isSilent || !report(rule, found, judgement.cited)) suppressed.add(judgement);
      if (!isSilent) break;
    }
  }
  for (const rule of rules) {
    if (rule.about !== 'note') continue;
    for (const found of guarded(rule, () => rule.check(context)) ?? []) report(rule, found, false);
  }
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { findings, suppressed, failures };
}
