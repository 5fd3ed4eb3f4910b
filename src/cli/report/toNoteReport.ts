import { formatMessage, lineIndex, type Fact, type NoteCheck } from '../../core';
import { toPlace } from './place';
import { toWhy } from './toWhy';
import type { FactsReport, NoteReport } from './report';

/** A checked note, as it is reported; `explained` adds to each figure why. */
export function toNoteReport(path: string, check: NoteCheck, explained: boolean): NoteReport {
  const { note, judgements, findings } = check;
  const lines = lineIndex(note.text);
  const derived = new Set(judgements.filter((judgement) => judgement.derived).map(({ figure }) => figure.start));
  return {
    path,
    figures: judgements.map((judgement) => ({
      ...toPlace(lines, judgement.figure),
      text: judgement.figure.text,
      verdict: judgement.verdict,
      ...toFacts(judgement.facts, judgement.derived),
      cited: judgement.cited,
      ...(explained ? { why: toWhy(judgement, check, lines) } : {}),
    })),
    problems: findings.map(({ span, code, severity, message, args, facts }) => ({
      ...toPlace(lines, span),
      code,
      severity,
      message: formatMessage(message, args),
      ...toFacts(facts, derived.has(span.start)),
    })),
  };
}

function toFacts(facts: readonly Fact[], derived: boolean): FactsReport {
  const [first] = facts;
  if (first === undefined) return {};
  return derived ? { facts: facts.map(({ id }) => id) } : { fact: first.id };
}
