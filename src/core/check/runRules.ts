import type { CheckSettings } from './checkSettings';
import type { Finding } from './finding';
import type { Judgement } from './judgement';
import type { Rule, RuleContext, Yield } from './rule';
import { rules } from './rules';
import type { Suppression } from './suppression';

/** Runs every rule; one code a figure, in the order of the list. Findings are sorted by place. */
export function runRules(
  context: RuleContext,
  suppression: Suppression,
  { severity: severities }: CheckSettings,
): { findings: Finding[]; suppressed: ReadonlySet<Judgement> } {
  const findings: Finding[] = [];
  const suppressed = new Set<Judgement>();
  const report = (rule: Rule, found: Yield, cited: boolean): boolean => {
    const severity = severities[rule.code] ?? (cited ? (rule.citedSeverity ?? rule.severity) : rule.severity);
    if (suppression.code(found.span, rule.code)) return false;
    if (severity !== 'off') findings.push({ code: rule.code, severity, message: rule.message, ...found });
    return true;
  };
  for (const judgement of context.judgements) {
    for (const rule of rules) {
      const found = rule.about === 'figure' ? rule.check(judgement, context) : null;
      if (found === null) continue;
      if (!report(rule, found, judgement.cited)) suppressed.add(judgement);
      break;
    }
  }
  for (const rule of rules) {
    if (rule.about === 'note') for (const found of rule.check(context)) report(rule, found, false);
  }
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { findings, suppressed };
}
