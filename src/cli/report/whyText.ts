import { lackLabels, reachLabels, roleLabels } from '../../core';
import { printable } from '../printable';
import type { ExplainedFact, FigureReport, Why } from './report';

/** Every figure of a note with why it got its verdict, for people; lines end with a line feed. */
export function whyText({ line, column, text, verdict, why }: FigureReport): string {
  const lines = [`${line}:${column}  ${text}  ${verdict}`];
  if (why !== undefined) lines.push(...whyLines(why).map((own) => `    ${own}`));
  return lines.map((own) => `  ${printable(own)}\n`).join('');
}

function whyLines({ says, facts, formula, evidence, score, witnesses, runnersUp }: Why): readonly string[] {
  return [
    says,
    ...facts.flatMap((fact) => [factLine(fact), ...sourceLine(fact)]),
    ...(formula === null ? [] : [formula]),
    ...evidence.map(
      ({ role, text, line, column, reach }) =>
        `${roleLabels[role].toLowerCase()}: “${text}” at ${line}:${column} (${reachLabels[reach]})`,
    ),
    ...scoreLine(score),
    ...witnesses.map(
      ({ text, line, column, fact }) => `read by the same words, and right: “${text}” at ${line}:${column} (${fact})`,
    ),
    ...runnersUp.map((fact) => `not ${factLine(fact)}: ${lackLabels[fact.lacks]}`),
  ];
}

function factLine({ fact, applicant, measure, figure, period }: ExplainedFact): string {
  return `${fact}: ${[applicant, measure, period, figure].filter((part) => part !== null).join(' · ')}`;
}

function sourceLine({ source, locator, quote }: ExplainedFact): readonly string[] {
  const place = locator === null ? source : `${source}, ${locator}`;
  return quote === null ? [`  ${place}`] : [`  ${place}: “${quote}”`];
}

/** `score: applicant 4 + measure 2 − 9 = −3, of 4 that convict`. */
function scoreLine(score: Why['score']): readonly string[] {
  if (score === null) return [];
  const terms = score.terms.map(
    ({ slot, points, penalty }) => `${slot} ${points}${penalty < 0 ? ` − ${-penalty}` : ''}`,
  );
  return [`score: ${terms.join(' + ')} = ${score.total}; it takes ${score.convicts} to convict`];
}
