import type { FactBase } from '../factbase/factBase';
import type { Note } from '../note/note';
import { acceptanceOf, type Acceptance } from './acceptance';
import { askRules, type SaidBefore } from './askRules';
import type { CheckSettings } from './checkSettings';
import type { Finding } from './finding';
import type { JudgedSection } from './flow/judgeSections';
import { judgementsIn } from './judgeNote';
import type { Judgement } from './judgement';
import type { NoteRule, Rule, RuleContext, Yield } from './rule';
import type { RuleFailure } from './ruleFailure';
import { rules } from './rules';
import type { Suppression } from './suppression';

export interface RulesRun {
  /** By place. */
  readonly findings: readonly Finding[];
  /** The figures whose finding is switched off or accepted: for each section the indexes of their judgements. */
  readonly suppressed: readonly ReadonlySet<number>[];
  readonly failures: readonly RuleFailure[];
  /** What a later version of the note is checked faster by. */
  readonly memory: SaidBefore | null;
}

/**
 * Runs every rule; one code a figure, in the order of the list, those that were accepted left out. A rule that throws is
 * skipped and the others go on. A figure, or a rule about the whole note, at a step.
 */
export function* runRules(
  sections: readonly JudgedSection[],
  note: Note,
  base: FactBase,
  suppression: Suppression,
  { severity: severities, today }: CheckSettings,
  before: SaidBefore | null,
): Generator<undefined, RulesRun> {
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  const context = new LazyContext(note, base, acceptanceOf(note, today), sections);
  const report = (rule: Rule, found: Yield, cited: boolean): boolean => {
    const severity = severities[rule.code] ?? (cited ? (rule.citedSeverity ?? rule.severity) : rule.severity);
    if (suppression.code(found.span, rule.code)) return false;
    if (severity !== 'off') findings.push({ code: rule.code, severity, message: rule.message, ...found });
    return true;
  };
  const { said, memory } = yield* askRules(sections, context, before, failures);
  const suppressed = said.map((answers, at): ReadonlySet<number> => {
    const { judgements } = sections[at]!;
    const silent = answers.filter(
      ({ index, rule, yielded, isSilent }) => isSilent || !report(rule, yielded, judgements[index]!.cited),
    );
    return silent.length === 0 ? NONE : new Set(silent.map(({ index }) => index));
  });
  for (const rule of noteRules) {
    for (const found of ask(rule, context, failures)) report(rule, found, false);
    yield;
  }
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { findings, suppressed, failures, memory };
}

/** Puts the judgements together when a rule asks for them; a class for the reason that a check is one. */
class LazyContext implements RuleContext {
  #judgements: readonly Judgement[] | null = null;
  readonly #sections: readonly JudgedSection[];

  constructor(
    readonly note: Note,
    readonly base: FactBase,
    readonly acceptance: Acceptance,
    sections: readonly JudgedSection[],
  ) {
    this.#sections = sections;
  }

  get judgements(): readonly Judgement[] {
    return (this.#judgements ??= this.#sections.flatMap(judgementsIn));
  }
}

const NONE: ReadonlySet<number> = new Set();
const noteRules = rules.filter((rule) => rule.about === 'note');

function ask(rule: NoteRule, context: RuleContext, failures: RuleFailure[]): readonly Yield[] {
  try {
    return rule.check(context);
  } catch (error) {
    failures.push({ code: rule.code, error });
    return [];
  }
}
