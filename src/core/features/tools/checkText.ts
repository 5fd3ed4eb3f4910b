import { checkNote } from '../../check/checkNote';
import type { CheckSettings } from '../../check/checkSettings';
import type { Verdict } from '../../check/judgement';
import type { FactBase } from '../../factbase';
import { parseNote } from '../../note/parseNote';
import { lineIndex } from '../../text/lineIndex';
import { formatMessage } from '../../text/message';
import { groupBy } from '../groupBy';
import { verdictOf } from '../hover';
import { toldFact, type ToldFact } from './lookupFacts';

/** A figure of a text as a language model is told of it. */
export interface ToldFigure {
  /** From 1. */
  readonly line: number;
  readonly figure: string;
  readonly verdict: Verdict;
  readonly says: string;
  /** What is wrong with it, or remarked on. */
  readonly problems: readonly string[];
  /** What it was held to. */
  readonly facts: readonly ToldFact[];
}

/** Checks a Markdown text as a note is checked: every figure that is a claim, in order, in English. */
export function checkText(text: string, base: FactBase, settings: CheckSettings): readonly ToldFigure[] {
  const { note, judgements, findings } = checkNote(parseNote(text), base, settings);
  const lines = lineIndex(note.text);
  const found = groupBy(findings, ({ span }) => span.start);
  return judgements.map((judgement) => {
    const { figure, verdict, facts } = judgement;
    const says = verdictOf(judgement);
    return {
      line: lines.positionAt(figure.start).line + 1,
      figure: figure.text,
      verdict,
      says: formatMessage(says.template, says.args),
      problems: (found.get(figure.start) ?? []).map(({ message, args }) => formatMessage(message, args)),
      facts: facts.slice(0, MOST).map((fact) => toldFact(fact, base)),
    };
  });
}

/** How many facts are told of beside a figure that was computed. */
const MOST = 5;
