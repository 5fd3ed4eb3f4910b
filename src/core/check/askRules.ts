import type { Note } from '../note/note';
import { shifted } from '../text/span';
import type { JudgedSection } from './flow/judgeSections';
import type { Judgement } from './judgement';
import type { FigureRule, RuleContext, Yield } from './rule';
import { rules } from './rules';
import type { RuleFailure } from './ruleFailure';

/** What a rule says about a figure, by the index of its judgement in its section. */
export interface Said {
  readonly index: number;
  readonly rule: FigureRule;
  readonly yielded: Yield;
  /** The figure was accepted as it is, so that this is not reported. */
  readonly isSilent: boolean;
}

/** What was said about the sections of a note, for later versions of it: a memory that they add to. */
export interface SaidBefore {
  readonly sections: WeakMap<JudgedSection['judgements'], SaidAt>;
  /** What its footnotes said: all that a rule about figures looks at elsewhere, but for acceptances. */
  readonly footnotes: string;
}

interface SaidAt {
  readonly origins: readonly number[];
  readonly said: readonly Said[];
}

/** What the rules say about the figures of each section, and the memory of it. */
export interface Answers {
  readonly said: readonly (readonly Said[])[];
  readonly memory: SaidBefore | null;
}

/**
 * Asks the rules about every figure, but for the sections that an earlier version of the note had as they are: what was
 * said of those is moved to where they stand now. Of a note with acceptances everything is asked anew. A figure at a
 * step.
 */
export function* askRules(
  sections: readonly JudgedSection[],
  context: RuleContext,
  before: SaidBefore | null,
  failures: RuleFailure[],
): Generator<undefined, Answers> {
  const { note } = context;
  const said: (readonly Said[])[] = [];
  if (note.directives.some(({ kind }) => kind === 'accept')) {
    for (const section of sections) said.push(yield* askSection(section, context, failures));
    return { said, memory: null };
  }
  const footnotes = footnotesOf(note);
  const memory = before?.footnotes === footnotes ? before : { sections: new WeakMap<object, SaidAt>(), footnotes };
  for (const section of sections) {
    const { judgements, origins } = section;
    const known = memory.sections.get(judgements);
    const by = known === undefined ? null : shiftBetween(known.origins, origins);
    if (by === 0) {
      said.push(known!.said);
      continue;
    }
    const failed = failures.length;
    const now = by === null ? yield* askSection(section, context, failures) : known!.said.map((one) => moved(one, by));
    if (failures.length === failed && now.every(({ rule }) => rule.looksElsewhere !== true))
      memory.sections.set(judgements, { origins, said: now });
    else memory.sections.delete(judgements);
    said.push(now);
  }
  return { said, memory };
}

function footnotesOf({ definitions }: Note): string {
  return definitions.map(({ label, text }) => `${label}: ${text}`).join('\n');
}

/** How far all of a section was moved; null where its parts were moved differently. */
function shiftBetween(before: readonly number[], now: readonly number[]): number | null {
  const by = now[0]! - before[0]!;
  return now.every((origin, index) => before[index]! + by === origin) ? by : null;
}

function moved({ index, rule, yielded, isSilent }: Said, by: number): Said {
  const fixes = yielded.fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map(({ span, text }) => ({ span: shifted(span, by), text })),
  }));
  return { index, rule, yielded: { ...yielded, span: shifted(yielded.span, by), fixes }, isSilent };
}

const figureRules = rules.filter((rule) => rule.about === 'figure');

/** Of the rules that have something to say about a figure, the first in the list speaks. */
function* askSection(
  { judgements, at }: JudgedSection,
  context: RuleContext,
  failures: RuleFailure[],
): Generator<undefined, Said[]> {
  const said: Said[] = [];
  for (let index = 0; index < judgements.length; index++) {
    const judgement = at(index);
    const isAccepted = context.acceptance(judgement) !== null;
    for (const rule of figureRules) {
      const yielded = ask(rule, judgement, context, failures);
      if (yielded === null) continue;
      const isSilent = isAccepted && rule.evenAccepted !== true;
      // Of figures that are spans no more than that.
      said.push(moved({ index, rule, yielded, isSilent }, 0));
      if (!isSilent) break;
    }
    yield;
  }
  return said;
}

function ask(rule: FigureRule, judgement: Judgement, context: RuleContext, failures: RuleFailure[]): Yield | null {
  try {
    return rule.check(judgement, context);
  } catch (error) {
    failures.push({ code: rule.code, error });
    return null;
  }
}
