import { formatMessage, lineIndex, type Fact, type NoteCheck } from '../../core';
import { toPlace } from './place';
import type { FactsReport, NoteReport } from './report';

/** A checked note, as it is reported. */
export function toNoteReport(path: string, { note, judgements, findings }: NoteCheck): NoteReport {
  const lines = lineIndex(note.text);
  const derived = new Set(judgements.filter((judgement) => judgement.derived).map(({ figure }) => figure.start));
  return {
    path,
    figures: judgements.map(({ figure, verdict, facts, derived: isDerived, cited }) => ({
      ...toPlace(lines, figure),
      text: figure.text,
      verdict,
      ...toFacts(facts, isDerived),
      cited,
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
