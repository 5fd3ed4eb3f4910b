import { explain, formatMessage, type FactCard, type Judgement, type LineIndex, type NoteCheck } from '../../core';
import { toPlace } from './place';
import type { ExplainedFact, Why } from './report';

/** Why a figure got its verdict, as it is reported with `--explain`. */
export function toWhy(judgement: Judgement, check: NoteCheck, lines: LineIndex): Why {
  const { says, facts, formula, evidence, terms, score, witnesses, runnersUp } = explain(judgement, check);
  return {
    says: formatMessage(says.template, says.args),
    facts: facts.map(toFact),
    formula,
    evidence: evidence.map(({ role, text, span, reach }) => ({ role, text, ...toPlace(lines, span), reach })),
    score: score === null ? null : { ...score, terms },
    witnesses: witnesses.map(({ figure, fact }) => ({ ...toPlace(lines, figure), text: figure.text, fact: fact.id })),
    runnersUp: runnersUp.map(({ card, lacks }) => ({ ...toFact(card), lacks })),
  };
}

function toFact({ fact, applicant, measure, says, period, quote, source, locator }: FactCard): ExplainedFact {
  return {
    fact: fact.id,
    applicant,
    measure,
    figure: says,
    period,
    quote: quote?.text ?? null,
    source: source?.title ?? fact.source,
    locator,
  };
}
